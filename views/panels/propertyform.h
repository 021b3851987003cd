#pragma once

#include "model/document.h"
#include "views/itemmodels/fieldshape.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;

namespace relvar {

struct OptionDescription;
struct Renaming;

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
        QString member; // of the group that the field is
        bool option = false;
        QString label;
        QWidget *editor = nullptr; // a heading when it has no show()
        QLabel *error = nullptr;
        QWidget *line = nullptr; // what the layout holds
        std::function<void(const QJsonValue &value, bool mixed)> show;
    };

    void addField(const FieldInfo &field);
    void addSchema(); // which is the parent, and no field
    void addGroup(const FieldInfo &field, const QList<ValueInfo> &values);
    void addHeading(Row heading);
    void addOptions();
    void addOptions(const QList<OptionDescription> &options);
    void addRow(const QString &help, Row row);
    // What the editor of a field depends on.
    Row rowFor(const ValueInfo &value);
    Row textRow(const ValueInfo &value);
    Row longTextRow(bool sql);
    Row flagRow();
    Row choiceRow(const ValueInfo &value);
    Row numberRow(bool whole);
    Row referenceRow(const ValueInfo &value);
    Row colorRow();
    Row listRow(const FieldInfo &field, const QList<ValueInfo> &values);
    QList<Id> candidates(const std::optional<Kind> &target) const;
    QJsonValue valueOf(Id id, const Row &row) const;
    QString toText(const ValueInfo &value, const QJsonValue &json) const;
    Result<QJsonValue> fromText(const Row &row, const ValueInfo &value, const QString &text,
                                Id id) const;
    bool matters(const Row &row) const;
    // `value` is asked for each object.
    void commit(int row, const std::function<Result<QJsonValue>(Id)> &value);
    Result<void> set(Edit &edit, Id id, const Row &row, const QJsonValue &value,
                     Renaming &renaming) const;
    void tell(int row, const QString &sentence);
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
