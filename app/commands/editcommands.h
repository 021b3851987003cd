#pragma once

#include "generators/refactoring/refactor.h"

#include <QObject>
#include <QPointer>

namespace relvar {

class MainWindow;
class ProjectView;

// Undo, clipboard, removing, finding and the tools of the canvas. Owned by its window; GUI thread.
class EditCommands : public QObject
{
    Q_OBJECT

public:
    explicit EditCommands(MainWindow *window);

private:
    void connectEdits();
    void connectColors();
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

    MainWindow *m_window;
    QPointer<ProjectView> m_followed; // the view whose panels are connected
};

} // namespace relvar
