#pragma once

#include "model/core/id.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace relvar {

class BookmarksDialog;
class MainWindow;
class ProjectView;

// Bookmarks of a window's project: keeps what the canvas shows under a name, and goes back to it.
// Owned by its window; GUI thread.
class BookmarkCommands : public QObject
{
    Q_OBJECT

public:
    explicit BookmarkCommands(MainWindow *window);

private:
    void follow();
    void add();
    void manage();
    void retake(Id bookmark);

    MainWindow *m_window;
    QPointer<ProjectView> m_followed;
    QPointer<BookmarksDialog> m_dialog;
};

// The bookmarks of the window's project as entries of a menu, after what stands there already.
void fillBookmarks(QMenu *menu, MainWindow *window);

} // namespace relvar
