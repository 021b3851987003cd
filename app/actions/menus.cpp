#include "app/actions/menus.h"

#include "app/actions/actions.h"
#include "app/commands/bookmarkcommands.h"
#include "app/mainwindow.h"
#include "app/translations.h"
#include "app/workbench.h"
#include "views/icons.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

// The translation context of the menus.
class Menus
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

void fillRecent(QMenu *menu, MainWindow *window)
{
    menu->clear();
    const QStringList files = window->workbench()->session()->recentFiles();
    menu->setEnabled(!files.isEmpty());
    for (const QString &path : files) {
        QString name = QFileInfo(path).completeBaseName();
        QAction *action = menu->addAction(name.replace(u'&', u"&&"_s));
        action->setToolTip(path);
        action->setStatusTip(path);
        QObject::connect(action, &QAction::triggered, window,
                         [=] { window->workbench()->open(path, window); });
    }
}

void fileMenu(MainWindow *window)
{
    const Actions &actions = *window->actionRegistry();
    QMenu *menu = window->menuBar()->addMenu(Menus::tr("&File"));
    actions.fill(menu, {"file.new", "file.open"});
    QMenu *recent = menu->addMenu(Menus::tr("Open &Recent"));
    recent->setToolTipsVisible(true);
    QObject::connect(menu, &QMenu::aboutToShow, recent, [=] { fillRecent(recent, window); });
    actions.fill(menu, {"-", "file.import", "file.importdatabase"});
    QMenu *exports = menu->addMenu(actionIcon(u"export"_s), Menus::tr("&Export"));
    exports->menuAction()->setObjectName(u"file.export"_s);
    actions.fill(exports, {"file.export.sql", "file.export.schemas", "file.export.mermaid",
                           "file.export.mongodb", "-", "file.export.svg", "file.export.png",
                           "file.export.pdf", "-", "file.export.html", "file.export.steps",
                           "file.export.remarks", "-", "file.export.json"});
    actions.fill(menu, {"-", "file.comparedatabase", "file.convert"});
    actions.fill(menu, {"-", "file.version", "file.saveas", "-", "file.close", "file.quit"});
}

// Languages under their own names; a choice takes effect at once.
QMenu *languageMenu(MainWindow *window, QWidget *parent)
{
    auto *menu = new QMenu(Menus::tr("&Language"), parent);
    auto *group = new QActionGroup(menu);
    const auto add = [=](const QString &text, const QString &code) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"language."_s + (code.isEmpty() ? u"system"_s : code));
        action->setCheckable(true);
        action->setChecked(window->workbench()->session()->language() == code);
        group->addAction(action);
        // Later, because the window that this action belongs to is made anew.
        QObject::connect(action, &QAction::triggered, window->workbench(), [=] {
            QMetaObject::invokeMethod(
                window->workbench(),
                [workbench = window->workbench(), code] { workbench->setLanguage(code); },
                Qt::QueuedConnection);
        });
    };
    add(Menus::tr("As the &Desktop"), {});
    menu->addSeparator();
    for (const QString &code : languages())
        add(languageName(code), code);
    return menu;
}

void viewMenu(MainWindow *window, const QList<QDockWidget *> &docks)
{
    const Actions &actions = *window->actionRegistry();
    QMenu *menu = window->menuBar()->addMenu(Menus::tr("&View"));
    actions.fill(menu, {"view.zoomin", "view.zoomout", "view.zoomoriginal", "view.fit",
                        "view.fitselection", "-", "view.grid", "view.snap", "view.minimap", "-",
                        "focus.on"});
    QMenu *focus = menu->addMenu(Menus::tr("F&ocus Reach"));
    actions.fill(focus, {"focus.1", "focus.2", "focus.3"});
    QMenu *lens = menu->addMenu(Menus::tr("&Database Lens"));
    actions.fill(lens, {"lens.off", "-", "lens.postgresql", "lens.mysql", "lens.sqlite",
                        "lens.timescaledb", "lens.mongodb"});
    menu->addSeparator();
    QMenu *panels = menu->addMenu(actionIcon(u"panel"_s), Menus::tr("&Panels"));
    for (QDockWidget *dock : docks)
        panels->addAction(dock->toggleViewAction());
    QMenu *theme = menu->addMenu(actionIcon(u"theme"_s), Menus::tr("&Theme"));
    actions.fill(theme, {"theme.system", "theme.light", "theme.dark"});
    menu->addMenu(languageMenu(window, menu));
    actions.fill(
        menu, {"view.reducemotion", "view.fullscreen", "-", "view.nextpane", "view.previouspane"});
}

void workshopMenu(MainWindow *window)
{
    const Actions &actions = *window->actionRegistry();
    QMenu *menu = window->menuBar()->addMenu(Menus::tr("&Workshop"));
    actions.fill(menu,
                 {"workshop.start", "workshop.fromhere", "workshop.addstep", "-", "workshop.next",
                  "workshop.previous", "workshop.legible", "-", "workshop.spotlight",
                  "workshop.laser", "workshop.ink", "workshop.timer", "-", "workshop.question",
                  "workshop.decision", "workshop.task", "-", "workshop.steps", "workshop.remarks"});
}

QMenu *arrangeMenu(const Actions &actions, QWidget *parent)
{
    auto *menu = new QMenu(Menus::tr("&Arrange"), parent);
    actions.fill(menu, {"arrange.left", "arrange.center", "arrange.right", "-", "arrange.top",
                        "arrange.middle", "arrange.bottom", "-", "arrange.horizontally",
                        "arrange.vertically", "-", "arrange.resetline"});
    return menu;
}

QMenu *paintMenu(const Actions &actions, QWidget *parent)
{
    auto *menu = new QMenu(Menus::tr("Colo&ur of Selection"), parent);
    actions.fill(menu, {"paint.none", "-", "paint.blue", "paint.green", "paint.orange",
                        "paint.purple", "paint.red", "paint.teal", "paint.pink", "paint.grey"});
    return menu;
}

void diagramMenu(MainWindow *window)
{
    const Actions &actions = *window->actionRegistry();
    QMenu *menu = window->menuBar()->addMenu(Menus::tr("&Diagram"));
    actions.fill(menu, {"diagram.layout", "diagram.layoutselection", "diagram.layoutpreview",
                        "diagram.makeroom"});
    menu->addMenu(arrangeMenu(actions, menu));
    QMenu *areas = menu->addMenu(actionIcon(u"area"_s), Menus::tr("A&rea"));
    actions.fill(areas, {"area.wrap", "area.takein", "area.select", "area.layout"});
    QMenu *notation = menu->addMenu(Menus::tr("N&otation"));
    actions.fill(notation, {"notation.crowsfoot", "notation.idef1x", "notation.barker",
                            "notation.uml", "notation.chen"});
    QMenu *level = menu->addMenu(Menus::tr("Le&vel"));
    actions.fill(level, {"level.conceptual", "level.logical", "level.physical"});
    QMenu *detail = menu->addMenu(Menus::tr("De&tail"));
    actions.fill(detail, {"detail.all", "detail.keys", "detail.names", "-", "detail.types"});
    QMenu *colors = menu->addMenu(Menus::tr("&Colours"));
    actions.fill(colors, {"color.own", "color.area", "color.schema", "color.tag", "color.nothing"});
    menu->addMenu(paintMenu(actions, menu));
    actions.fill(menu, {"-", "diagram.addall", "diagram.addrelated", "line.hide", "line.show",
                        "line.split", "line.join", "-", "diagram.new", "diagram.extract",
                        "diagram.duplicate", "diagram.folder", "diagram.rename", "diagram.delete",
                        "diagram.next", "diagram.previous"});
}

QMenu *refactorMenu(const Actions &actions, QWidget *parent)
{
    auto *menu = new QMenu(Menus::tr("Re&factor"), parent);
    actions.fill(menu, {"refactor.extract-entity", "refactor.promote-to-lookup",
                        "refactor.split-table", "refactor.merge-tables",
                        "refactor.resolve-many-to-many", "-", "refactor.natural-key",
                        "refactor.surrogate-key", "-", "refactor.pull-up", "refactor.push-down"});
    return menu;
}

} // namespace

void makeMenus(MainWindow *window, const QList<QDockWidget *> &docks)
{
    const Actions &actions = *window->actionRegistry();
    fileMenu(window);
    QMenu *edit = window->menuBar()->addMenu(Menus::tr("&Edit"));
    actions.fill(edit, {"edit.undo", "edit.redo", "-", "edit.cut", "edit.copy", "edit.paste",
                        "edit.duplicate", "-", "edit.rename", "edit.remove", "edit.delete", "-"});
    edit->addMenu(refactorMenu(actions, edit));
    actions.fill(edit, {"-", "edit.selectall", "-", "edit.find", "edit.findnext", "edit.replace",
                        "edit.palette"});
    QMenu *insert = window->menuBar()->addMenu(Menus::tr("&Insert"));
    actions.fill(insert,
                 {"edit.sketch", "edit.text", "-", "tool.table", "edit.addcolumn", "-",
                  "tool.onetomany", "tool.identifying", "tool.onetoone", "tool.manytomany",
                  "tool.subtype", "-", "tool.note", "tool.area", "-", "tool.select", "tool.hand"});
    diagramMenu(window);
    viewMenu(window, docks);
    QMenu *go = window->menuBar()->addMenu(Menus::tr("&Go"));
    actions.fill(go, {"go.back", "go.forward", "-", "go.table", "go.column", "go.problem", "-"});
    QMenu *bookmarks = go->addMenu(kindIcon(Kind::SavedView), Menus::tr("&Bookmarks"));
    // There at once, so that its keys are seen.
    fillBookmarks(bookmarks, window);
    QObject::connect(bookmarks, &QMenu::aboutToShow, window,
                     [=] { fillBookmarks(bookmarks, window); });
    actions.fill(go, {"-", "go.path"});
    workshopMenu(window);
    QMenu *help = window->menuBar()->addMenu(Menus::tr("&Help"));
    actions.fill(help, {"help.shortcuts", "edit.palette", "-", "help.about"});
}

QToolBar *makeToolBar(MainWindow *window)
{
    const Actions &actions = *window->actionRegistry();
    QToolBar *bar = window->addToolBar(Menus::tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setIconSize({20, 20});
    bar->setMovable(false);
    const char *const ids[] = {"edit.undo",
                               "edit.redo",
                               "",
                               "tool.select",
                               "tool.hand",
                               "",
                               "tool.table",
                               "tool.onetomany",
                               "tool.identifying",
                               "tool.onetoone",
                               "tool.manytomany",
                               "tool.subtype",
                               "tool.note",
                               "tool.area",
                               "",
                               "diagram.layout",
                               "view.fit",
                               "view.zoomout",
                               "view.zoomin",
                               "",
                               "view.grid",
                               "view.snap"};
    for (const char *id : ids) {
        if (*id)
            bar->addAction(actions[QString::fromLatin1(id)]);
        else
            bar->addSeparator();
    }
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    auto *search = new QToolButton(bar);
    QAction *palette = actions[u"edit.palette"];
    search->setIcon(palette->icon());
    QObject::connect(search, &QToolButton::clicked, palette, &QAction::trigger);
    const auto tell = [search, palette] {
        search->setToolTip(palette->toolTip());
        search->setText(Menus::tr("Find or run…  %1").arg(shortcutText(*palette)).trimmed());
    };
    QObject::connect(palette, &QAction::changed, search, tell);
    tell();
    search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    search->setAutoRaise(true);
    bar->addWidget(search);
    return bar;
}

QMenu *makeCanvasMenu(MainWindow *window)
{
    const Actions &actions = *window->actionRegistry();
    auto *menu = new QMenu(window);
    if (window->view()->selection()->ids().isEmpty()) {
        actions.fill(menu, {"tool.table", "tool.note", "tool.area", "-", "edit.paste",
                            "edit.selectall", "-", "diagram.layout", "view.fit"});
    } else {
        actions.fill(menu, {"edit.rename", "edit.addcolumn", "edit.physical", "-", "edit.cut",
                            "edit.copy", "edit.duplicate", "-", "edit.collapse", "edit.expand",
                            "edit.pin", "edit.unpin", "-", "diagram.addrelated", "go.path",
                            "line.hide", "line.show", "line.split", "line.join"});
        menu->addMenu(refactorMenu(actions, menu));
        menu->addMenu(arrangeMenu(actions, menu));
        menu->addMenu(paintMenu(actions, menu));
        QMenu *areas = menu->addMenu(actionIcon(u"area"_s), Menus::tr("A&rea"));
        actions.fill(areas, {"area.wrap", "area.takein", "area.select", "area.layout"});
        actions.fill(menu, {"diagram.layoutselection", "view.fitselection", "focus.on",
                            "diagram.extract", "-", "edit.remove", "edit.delete"});
    }
    return menu;
}

} // namespace relvar
