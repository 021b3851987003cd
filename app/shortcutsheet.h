#pragma once

#include "app/actions/shortcuts.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace relvar {

class Actions;
class ShortcutBar;

// Every command with its keys, which can be searched and changed, and what mouse and keys do on the
// canvas beside them. GUI thread; whoever opens it keeps what is chosen.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const Actions &actions, QWidget *parent = nullptr);

signals:
    void chosen(const relvar::ShortcutChoices &choices);

private:
    void fill();
    void showKeys();
    void filter(const QString &text);

    const Actions &m_actions;
    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    QLabel *m_empty;
    ShortcutBar *m_bar;
    QPushButton *m_resetAll = nullptr;
};

} // namespace relvar
