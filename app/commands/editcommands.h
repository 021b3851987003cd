#pragma once

#include "generators/refactoring/refactor.h"

#include <QObject>
#include <QPointer>

namespace relvar {

class CommandPalette;
class MainWindow;

// Undo, clipboard, removing, finding and the tools of the canvas. Owned by its window; GUI thread.
class EditCommands : public QObject
{
    Q_OBJECT

public:
    explicit EditCommands(MainWindow *window);

private:
    void connectEdits();
    void connectTools();
    void connectPanels();
    // A project was opened or closed.
    void follow();
    void updateHistory();
    void updateSelection();
    void updateTool();
    void makePhysical();
    void refactor(Verb verb);
    void takeRefactoring(const RefactorRequest &request);
    void openPalette();

    MainWindow *m_window;
    QPointer<CommandPalette> m_palette;
};

} // namespace relvar
