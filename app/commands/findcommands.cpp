#include "app/commands/findcommands.h"

#include "app/actions/actions.h"
#include "app/mainwindow.h"
#include "app/navigator.h"
#include "app/statusstrip.h"
#include "dialogs/pathdialog.h"
#include "dialogs/replacedialog.h"
#include "generators/drawing/layoutdiagram.h"
#include "model/names.h"
#include "model/operations/diagrams.h"
#include "views/canvas/canvasview.h"

using namespace Qt::StringLiterals;

namespace relvar {

FindCommands::FindCommands(MainWindow *window)
    : QObject(window)
    , m_window(window)
{
    const Actions &actions = *window->actionRegistry();
    actions.connectTo(u"edit.replace", this, [this] { replace(); });
    actions.connectTo(u"go.path", this, [this] { findPath(); });
    connect(window, &MainWindow::projectChanged, this, &FindCommands::follow);
    follow();
}

void FindCommands::follow()
{
    ProjectView *view = m_window->view();
    (*m_window->actionRegistry())[u"go.path"]->setEnabled(view);
    if (!view || m_followed == view)
        return;
    m_followed = view;
    // They look at its document.
    connect(view, &QObject::destroyed, this, [this] {
        delete m_replace;
        delete m_path;
    });
    connect(view->canvas(), &CanvasView::diagramChanged, this, [this] {
        if (m_replace)
            m_replace->setDiagram(m_window->view()->canvas()->diagram());
    });
}

void FindCommands::replace()
{
    ProjectView *view = m_window->view();
    if (!m_replace) {
        m_replace = new ReplaceDialog(view->document(), view->selection(), m_window);
        connect(m_replace, &ReplaceDialog::failed, m_window->status(), &StatusStrip::showError);
        connect(m_replace, &ReplaceDialog::replaced, m_window->status(), &StatusStrip::showNotice);
    }
    m_replace->setDiagram(view->canvas()->diagram());
    m_replace->open();
}

void FindCommands::findPath()
{
    ProjectView *view = m_window->view();
    if (!m_path) {
        m_path = new PathDialog(view->document(), m_window);
        connect(m_path, &PathDialog::shown, this, &FindCommands::showPath);
        connect(m_path, &PathDialog::addRequested, this, &FindCommands::addToDiagram);
    }
    // The tables that are selected, or whose columns are, in the order in which they were chosen.
    QList<Id> ends;
    for (const Id id : view->selection()->ids()) {
        const Id table = tableOf(view->workspace()->model(), id);
        if (view->workspace()->model().get<Table>(table) && !ends.contains(table))
            ends.append(table);
    }
    view->navigator()->leave();
    m_path->find(ends.value(0), ends.value(1));
}

void FindCommands::showPath(const QList<PathStep> &path)
{
    if (!m_window->view())
        return;
    CanvasView *canvas = m_window->view()->canvas();
    const QList<Id> tables = tablesOf(path);
    canvas->setEmphasis(QSet<Id>(tables.begin(), tables.end()));
    if (path.isEmpty())
        return;
    QList<Id> seen = tables;
    seen.removeIf([canvas](Id id) { return !canvas->shows(id); });
    QList<Id> selected = tables;
    for (const PathStep &step : path)
        selected += step.relationships;
    m_window->view()->selection()->set(selected);
    if (!seen.isEmpty())
        canvas->fitObjects(seen);
}

void FindCommands::addToDiagram(const QList<Id> &tables)
{
    CanvasView *canvas = m_window->view()->canvas();
    const Id diagram = canvas->diagram();
    canvas->edit(tr("Add tables of a path"), [&](Edit &edit) -> Result<void> {
        QList<Id> added;
        for (const Id table : tables) {
            if (nodeOf(edit.model(), diagram, table))
                continue;
            const Result<Id> node = placeOnDiagram(edit, diagram, table, 0, 0);
            if (!node)
                return node.error();
            added.append(table);
        }
        if (added.isEmpty())
            return Error{tr("The diagram shows all tables of the path already.")};
        return layoutDiagram(edit, diagram, added);
    });
    canvas->fitObjects(tables);
}

} // namespace relvar
