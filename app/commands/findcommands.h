#pragma once

#include "generators/documents/entitypaths.h"

#include <QObject>
#include <QPointer>

namespace relvar {

class MainWindow;
class PathDialog;
class ProjectView;
class ReplaceDialog;

// The searches that stand beside a window: find and replace, and paths between tables. Owned by
// its window; GUI thread.
class FindCommands : public QObject
{
    Q_OBJECT

public:
    explicit FindCommands(MainWindow *window);

private:
    void follow();
    void replace();
    void findPath();
    void showPath(const QList<PathStep> &path);
    void addToDiagram(const QList<Id> &tables);

    MainWindow *m_window;
    QPointer<ProjectView> m_followed;
    QPointer<ReplaceDialog> m_replace;
    QPointer<PathDialog> m_path;
};

} // namespace relvar
