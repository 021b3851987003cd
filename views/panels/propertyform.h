#pragma once

#include "model/document.h"
#include "views/panels/fieldshape.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;

namespace relvar {

// Editors for the fields of one object, or of several of one kind together, made from the field
// list and from the options of the dialect. Every change is one step; what is refused leaves the
// old value and says why below the field. Owned by the properties panel; GUI thread.
class PropertyForm : public QWidget
{
    Q_OBJECT

public:
    explicit PropertyForm(Document *document, QWidget *parent = nullptr);

    // Shows these objects, all of this kind; fields with these keys are left out.
    void setObjects(Kind kind, const QList<Id> &ids, const QStringList &leftOut = {});
    // Takes over the values of the model.
    void refresh();

signals:
    void failed(const QString &sentence);

private:
    struct Row
    {
        QString key;
        bool option = false;
        QWidget *editor = nullptr;
        QLabel *error = nullptr;
        std::function<void(const QJsonValue &value, bool mixed)> show;
    };

    void addField(const FieldInfo &field);
    void addRow(const QString &label, const QString &help, Row row);
    Row textRow(const FieldInfo &field);
    Row longTextRow(const FieldInfo &field);
    Row flagRow();
    Row choiceRow(const FieldInfo &field);
    Row numberRow(bool whole);
    Row referenceRow(const FieldInfo &field);
    QList<Id> candidates(const FieldInfo &field) const;
    QJsonValue valueOf(Id id, const Row &row) const;
    QString toText(const QString &key, const QJsonValue &value) const;
    QJsonValue fromText(const QString &key, const QString &text, Id id) const;
    // `value` is asked for each object.
    void commit(int row, const std::function<QJsonValue(Id)> &value);
    int rowOf(const QWidget *editor) const;

    Document *m_document;
    Kind m_kind = Kind::Table;
    QList<Id> m_ids;
    QList<Row> m_rows;
    QWidget *m_content = nullptr;
    QFormLayout *m_form = nullptr;
    bool m_showing = false;
};

} // namespace relvar
