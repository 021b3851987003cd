#pragma once

#include "model/document.h"
#include "views/selection.h"

#include <QWidget>

#include <functional>

class QTreeWidget;

namespace relvar {

// What hangs on a table: its keys, indexes and checks, or the relationships at both of its ends as
// sentences. Enter or a double click selects one. Owned by the properties panel; GUI thread.
class ChildList : public QWidget
{
    Q_OBJECT

public:
    enum Contents { KeysAndIndexes, Relationships };

    ChildList(Document *document, Selection *selection, Contents contents,
              QWidget *parent = nullptr);

    void setTable(Id table);
    void refresh() { setTable(m_table); }

signals:
    void failed(const QString &sentence);

private:
    void add(const QString &text, const std::function<Result<Id>(Edit &)> &operation);
    void removeCurrent();
    void addButtons();

    Document *m_document;
    Selection *m_selection;
    const Contents m_contents;
    Id m_table;
    QTreeWidget *m_list;
};

} // namespace relvar
