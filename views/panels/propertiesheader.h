#pragma once

#include "model/document.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace relvar {

// What stands above the properties: what is shown, which of several kinds, and its name, which is
// changed here; for several objects by a pattern. What is refused is said below it. Owned by the
// properties panel; GUI thread.
class PropertiesHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PropertiesHeader(Document *document, QWidget *parent = nullptr);

    // Objects of one kind, one at least, out of the kinds that are selected.
    void setObjects(Kind kind, const QList<Id> &ids, const QHash<Kind, QList<Id>> &byKind);
    // Takes over what they are called now, unless another name is being written.
    void refresh();
    // Takes away what was said about a name.
    void clearError();
    // Puts the cursor into the name, everything in it selected.
    void focusName();

signals:
    void kindChosen(relvar::Kind kind);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showKinds(const QHash<Kind, QList<Id>> &byKind);
    void commit();
    Result<void> commitOne(const QString &wanted, QString *sentence);
    Result<void> commitPattern(const QString &pattern, QString *sentence);

    Document *m_document;
    QList<Id> m_ids;
    Kind m_kind = Kind::Table;
    QLabel *m_icon;
    QLabel *m_title;
    QComboBox *m_kinds; // which of several kinds is shown
    QLineEdit *m_name;
    QLabel *m_error;
};

} // namespace relvar
