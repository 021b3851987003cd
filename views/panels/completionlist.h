#pragma once

#include "generators/sketch/assist.h"

#include <QTreeWidget>

class QKeyEvent;

namespace relvar {

// What can go on at the cursor of a field, in a list below it. The field keeps the focus and hands
// its keys over: Up and Down choose, Tab takes the chosen or the first, Enter only what was chosen,
// so that it still ends a line; Escape closes. Owned by the field; GUI thread.
class CompletionList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit CompletionList(QWidget *field);

    // Shows a list at a place on the screen; `asked` when the user called for it, and then the
    // first line is chosen. Hides itself when there is nothing.
    void offer(const sketch::Completions &list, const QRect &cursor, bool asked);
    // Whether the list has used the key.
    bool takeKey(const QKeyEvent &event);

signals:
    void accepted(relvar::sketch::Range replaces, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(int step);
    void accept(int row);

    QWidget *m_field;
    sketch::Completions m_list;
    bool m_chosen = false;
};

} // namespace relvar
