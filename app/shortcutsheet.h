#pragma once

#include <QDialog>

namespace relvar {

class Actions;

// All keyboard shortcuts of the window, and what mouse and keys do on the canvas, with a filter.
// GUI thread.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const Actions &actions, QWidget *parent = nullptr);
};

} // namespace relvar
