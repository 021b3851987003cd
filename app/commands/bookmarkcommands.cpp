#include "app/commands/bookmarkcommands.h"

#include "app/actions/actions.h"
#include "app/mainwindow.h"
#include "app/navigator.h"
#include "app/statusstrip.h"
#include "dialogs/bookmarks.h"
#include "model/names.h"
#include "model/operations/savedviews.h"
#include "views/canvas/canvasview.h"
#include "views/icons.h"

#include <QInputDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace relvar {

BookmarkCommands::BookmarkCommands(MainWindow *window)
    : QObject(window)
    , m_window(window)
{
    const Actions &actions = *window->actionRegistry();
    actions.connectTo(u"go.addbookmark", this, [this] { add(); });
    actions.connectTo(u"go.bookmarks", this, [this] { manage(); });
    connect(window, &MainWindow::projectChanged, this, &BookmarkCommands::follow);
    follow();
}

void BookmarkCommands::follow()
{
    const Actions &actions = *m_window->actionRegistry();
    ProjectView *view = m_window->view();
    actions[u"go.addbookmark"]->setEnabled(view && !view->workspace()->isReadOnly());
    actions[u"go.bookmarks"]->setEnabled(view);
    if (view && m_followed != view)
        connect(view, &QObject::destroyed, this, [this] { delete m_dialog; });
    m_followed = view;
}

void BookmarkCommands::add()
{
    ProjectView *view = m_window->view();
    SavedView look = view->canvas()->savedView();
    const Id current = view->selection()->current();
    bool accepted = false;
    look.name = QInputDialog::getText(
        m_window, tr("Add Bookmark"), tr("Name; without one it gets a number:"), QLineEdit::Normal,
        current ? displayName(view->workspace()->model(), current) : QString(), &accepted);
    if (!accepted || m_window->view() != view)
        return;
    Id added;
    const bool done = view->canvas()->edit(tr("Add bookmark"), [&](Edit &edit) -> Result<void> {
        const Result<Id> id = addSavedView(edit, look, ViewRole::Bookmark);
        if (!id)
            return id.error();
        added = *id;
        return {};
    });
    if (done)
        m_window->status()->showNotice(tr("Bookmark “%1” is kept; the menu Go leads back to it.")
                                           .arg(view->workspace()->model().find(added)->name));
}

void BookmarkCommands::manage()
{
    if (!m_dialog) {
        m_dialog = new BookmarksDialog(m_window->view()->document(), m_window);
        connect(m_dialog, &BookmarksDialog::chosen, m_window->view()->navigator(),
                &Navigator::goToView);
        connect(m_dialog, &BookmarksDialog::retakeRequested, this, &BookmarkCommands::retake);
        connect(m_dialog, &BookmarksDialog::failed, m_window->status(), &StatusStrip::showError);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void BookmarkCommands::retake(Id bookmark)
{
    CanvasView *canvas = m_window->view()->canvas();
    canvas->edit(tr("Take bookmark again"),
                 [&](Edit &edit) { return retakeSavedView(edit, bookmark, canvas->savedView()); });
}

void fillBookmarks(QMenu *menu, MainWindow *window)
{
    const Actions &actions = *window->actionRegistry();
    menu->clear();
    actions.fill(menu, {"go.addbookmark", "go.bookmarks"});
    if (!window->view())
        return;
    const QList<const SavedView *> bookmarks = bookmarksOf(window->view()->workspace()->model());
    if (!bookmarks.isEmpty())
        menu->addSeparator();
    for (const SavedView *bookmark : bookmarks) {
        QAction *action = menu->addAction(kindIcon(Kind::SavedView),
                                          QString(bookmark->name).replace(u'&', u"&&"_s));
        QObject::connect(action, &QAction::triggered, window, [window, id = bookmark->id] {
            if (window->view())
                window->view()->navigator()->goToView(id);
        });
    }
}

} // namespace relvar
