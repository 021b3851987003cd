#pragma once

#include "model/document.h"
#include "views/selection.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTreeView;

namespace relvar {

class RemarkTable;

// What was said in workshops: questions, decisions and tasks, with what they are about. A check
// closes one, a click shows what it is about, F2 changes its words, Delete removes it. Owned by the
// project view; GUI thread.
class RemarksPanel : public QWidget
{
    Q_OBJECT

public:
    RemarksPanel(Document *document, Selection *selection, QWidget *parent = nullptr);

    // The words in the list, for tests.
    QStringList texts() const;
    int openCount() const; // of all remarks of the design

signals:
    void failed(const QString &sentence);
    void openChanged(int count); // how many are open

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void follow();
    void removeChosen();

    Document *m_document;
    Selection *m_selection;
    RemarkTable *m_remarks;
    QTreeView *m_view;
    QComboBox *m_state;
    QComboBox *m_type;
    QLabel *m_empty;
};

} // namespace relvar
