#pragma once

#include "app/projectview.h"
#include "app/session.h"

#include <QMainWindow>

class QDockWidget;
class QStackedWidget;
class QToolBar;

namespace relvar {

class Actions;
class ImportCommands;
class StatusStrip;
class WelcomePage;
class Workbench;

// One window of the program: the welcome page, or one project with its canvas and panels. Opens
// and closes projects; what the menus do inside one is in the command classes. Deletes itself when
// it is closed; GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workbench *workbench);
    ~MainWindow() override;

    Workbench *workbench() const { return m_workbench; }
    Actions *actionRegistry() const { return m_actions; }
    StatusStrip *status() const { return m_status; }
    ImportCommands *imports() const { return m_imports; }
    // Null while the welcome page shows.
    ProjectView *view() const { return m_view; }
    QString filePath() const;

    // Opens a project file; errors are told to the user and nothing changes.
    bool openProject(const QString &path);
    bool newProject();
    void showWorkspace(std::unique_ptr<Workspace> workspace);
    // Back to the welcome page. A draft that holds nothing is removed.
    void closeProject();
    // Back to the welcome page as well; the project stays open in the hands of the caller. Null
    // when there is none.
    std::unique_ptr<Workspace> releaseWorkspace();

    WindowState arrangement() const;
    void restoreArrangement(const WindowState &state);
    // Brings the dock with this object name into sight.
    void showPanel(const QString &name);
    // Takes the keys to the next or the previous of what is in sight: canvas, panels, tool bar.
    void goToNextPane(bool forward);
    // Full screen with nothing but the canvas and what lies around it, and back to how it was.
    void setBare(bool on);
    bool isBare() const { return m_bare.has_value(); }
    // A message box in this window, without blocking.
    void tell(const QString &title, const QString &sentence);

signals:
    void projectChanged();
    // The project is about to be closed or to go elsewhere; its view is still there.
    void projectClosing();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QDockWidget *addDock(const QString &name, const QString &title, const char *icon,
                         Qt::DockWidgetArea area);
    void makeDocks();
    void fillDocks();
    void showDocks();
    void hideDocks();
    void dropView();
    void updateTitle();
    void updateSaved();
    void updateGenerators();
    bool askReadOnly(const QString &sentence);

    Workbench *m_workbench;
    Actions *m_actions;
    StatusStrip *m_status;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    ImportCommands *m_imports;
    ProjectView *m_view = nullptr;
    QToolBar *m_toolBar = nullptr;
    QList<QDockWidget *> m_docks;      // objects, properties, output, problems, history …
    std::optional<WindowState> m_bare; // how it was before
    QByteArray m_docksState;           // while the welcome page hides them
};

} // namespace relvar
