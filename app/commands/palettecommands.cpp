#include "app/commands/palettecommands.h"

#include "app/actions/actions.h"
#include "app/actions/reasons.h"
#include "app/diagramtabs.h"
#include "app/mainwindow.h"
#include "app/navigator.h"
#include "app/workbench.h"
#include "views/canvas/canvasview.h"
#include "views/panels/commandpalette.h"

using namespace Qt::StringLiterals;

namespace relvar {

PaletteCommands::PaletteCommands(MainWindow *window)
    : QObject(window)
    , m_window(window)
{
    const Actions &actions = *window->actionRegistry();
    const std::pair<const char16_t *, PaletteScope> scopes[] = {
        {u"edit.palette", PaletteScope::All},
        {u"go.table", PaletteScope::Tables},
        {u"go.column", PaletteScope::Columns},
        {u"go.problem", PaletteScope::Problems}};
    for (const auto &[id, scope] : scopes)
        actions.connectTo(QStringView(id), this, [this, wanted = scope] { open(wanted); });
    connect(window, &MainWindow::projectChanged, this, &PaletteCommands::make);
    make();
}

void PaletteCommands::make()
{
    ProjectView *view = m_window->view();
    for (const char16_t *id : {u"go.table", u"go.column", u"go.problem"})
        (*m_window->actionRegistry())[QStringView(id)]->setEnabled(view);
    if (!view || m_palette)
        return;
    m_palette = new CommandPalette(view->document(), view->selection(), m_window);
    m_palette->setActions(m_window->actionRegistry()->all());
    m_palette->setReason([this](const QAction &action) {
        const ProjectView *open = m_window->view();
        return reasonAgainst(action.objectName(),
                             {open != nullptr, open && open->workspace()->isReadOnly()});
    });
    connect(view, &QObject::destroyed, this, [this] { delete m_palette; });
    connect(view->background(), &Background::checked, m_palette, &CommandPalette::setProblems);
    connect(m_palette, &CommandPalette::openDiagram, view->diagrams(), &DiagramTabs::setCurrent);
    connect(m_palette, &CommandPalette::openView, view->navigator(), &Navigator::goToView);
    connect(m_palette, &CommandPalette::opened, this, [this] {
        m_camera = m_window->view()->canvas()->cameraState();
        m_hold = m_window->view()->navigator()->hold(); // the way back leads to before the preview
    });
    connect(m_palette, &CommandPalette::previewed, this, &PaletteCommands::preview);
    connect(m_palette, &CommandPalette::cancelled, this, [this] {
        CanvasView *canvas = m_window->view()->canvas();
        if (canvas->cameraState() != m_camera)
            canvas->setCameraState(m_camera);
    });
    connect(m_palette, &CommandPalette::closed, this, [this] {
        if (!m_window->view())
            return;
        m_window->view()->canvas()->preview({});
        // Later: what was chosen is gone to after this.
        Navigator *navigator = m_window->view()->navigator();
        QMetaObject::invokeMethod(
            navigator, [navigator, hold = m_hold] { navigator->release(hold); },
            Qt::QueuedConnection);
    });
    connect(m_palette, &CommandPalette::used, this, &PaletteCommands::used);
}

void PaletteCommands::open(PaletteScope scope)
{
    if (!m_palette)
        return;
    m_palette->setRecent(m_window->workbench()->session()->recentCommands());
    m_palette->open(scope);
}

void PaletteCommands::preview(Id object)
{
    CanvasView *canvas = m_window->view()->canvas();
    const QPoint corner =
        canvas->viewport()->mapFromGlobal(m_palette->mapToGlobal(m_palette->rect().topLeft()));
    canvas->preview(object, QRect(corner, m_palette->size()));
}

void PaletteCommands::used(const QString &action)
{
    m_window->workbench()->session()->addRecentCommand(action);
}

} // namespace relvar
