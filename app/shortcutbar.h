#pragma once

#include "app/actions/shortcuts.h"

#include <QWidget>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QPushButton;

namespace relvar {

class Actions;

// Changes the keys of one command: takes the ones that are pressed, says which command has them
// already and takes them from it when that is wanted. Part of the shortcut sheet; GUI thread.
class ShortcutBar : public QWidget
{
    Q_OBJECT

public:
    ShortcutBar(const Actions &actions, QWidget *parent);

    // The command that is changed, or null.
    void setAction(QAction *action);
    // Takes over the keys that the commands have now.
    void refresh();
    // Waits for keys to be pressed.
    void capture();

signals:
    void chosen(const relvar::ShortcutChoices &choices);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pressed(const QKeySequence &key);
    void take(); // what was pressed, from whoever has it
    void choose(const QList<QKeySequence> &keys);
    void tell(const QString &sentence, bool wrong = false);

    const Actions &m_actions;
    QAction *m_action = nullptr;
    QKeySequence m_key; // pressed, and had by another command
    QLabel *m_label;
    QKeySequenceEdit *m_field;
    QPushButton *m_take;
    QPushButton *m_remove;
    QPushButton *m_reset;
    QLabel *m_icon;
    QLabel *m_message;
};

} // namespace relvar
