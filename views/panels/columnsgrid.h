#pragma once

#include "views/itemmodels/columnsmodel.h"

#include <QTableView>

namespace relvar {

// The columns of a table as a grid to type in: Tab moves on, the last empty row adds a column,
// Alt+Up and Alt+Down move one, Delete removes, lines that are pasted become columns. Owned by the
// properties panel; GUI thread.
class ColumnsGrid : public QTableView
{
    Q_OBJECT

public:
    explicit ColumnsGrid(Document *document, QWidget *parent = nullptr);

    void setTable(Id table) { m_model.setTable(table); }
    QList<Id> selectedColumns() const;

signals:
    void failed(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void moveCurrent(int step);

    ColumnsModel m_model;
};

} // namespace relvar
