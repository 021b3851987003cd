#include "app/commands/diagramcommands.h"

#include "app/actions/actions.h"
#include "app/diagramtabs.h"
#include "app/mainwindow.h"
#include "app/statusstrip.h"
#include "model/objects/diagram.h"
#include "model/operations/diagrams.h"
#include "views/canvas/canvascommands.h"
#include "views/canvas/canvascontents.h"

using namespace Qt::StringLiterals;

namespace relvar {

DiagramCommands::DiagramCommands(MainWindow *window)
    : QObject(window)
    , m_window(window)
{
    connectDiagrams();
    connectArrange();
    connectNotation();
    connectLevel();
    connectLens();
    connectDetail();
    connectColors();
    connectZoom();
    connect(window, &MainWindow::projectChanged, this, &DiagramCommands::follow);
    follow();
}

void DiagramCommands::connectDiagrams()
{
    const Actions &actions = *m_window->actionRegistry();
    using Part = ProjectView::LayoutPart;
    const auto on = [&](QStringView id, const std::function<void(DiagramTabs &)> &command) {
        actions.connectTo(id, this, [=, this] { command(*m_window->view()->diagrams()); });
    };
    on(u"diagram.new", [](DiagramTabs &tabs) { tabs.addDiagram(); });
    on(u"diagram.rename", [](DiagramTabs &tabs) { tabs.renameCurrent(); });
    on(u"diagram.duplicate", [](DiagramTabs &tabs) { tabs.duplicateCurrent(); });
    on(u"diagram.folder", [](DiagramTabs &tabs) { tabs.moveCurrentToFolder(); });
    actions.connectTo(u"diagram.extract", this, [this] {
        m_window->view()->diagrams()->extract(m_window->view()->canvas()->selectedBoxes());
    });
    on(u"diagram.delete", [](DiagramTabs &tabs) { tabs.deleteCurrent(); });
    on(u"diagram.next", [](DiagramTabs &tabs) { tabs.step(1); });
    on(u"diagram.previous", [](DiagramTabs &tabs) { tabs.step(-1); });
    actions.connectTo(u"diagram.layout", this, [this] { m_window->view()->layOut(Part::Diagram); });
    actions.connectTo(u"diagram.makeroom", this, [this] {
        m_window->view()->canvas()->setFocus(); // from a button that goes
        if (!makeRoom(*m_window->view()->canvas()))
            m_window->status()->showNotice(tr("No boxes lie over each other."));
    });
    actions.connectTo(u"diagram.layoutselection", this,
                      [this] { m_window->view()->layOut(Part::Selection); });
    actions.connectTo(u"diagram.layoutpreview", this,
                      [this] { m_window->view()->previewLayout(); });
    actions.connectTo(u"area.layout", this, [this] { m_window->view()->layOut(Part::Area); });
    actions.connectTo(u"area.wrap", this,
                      [this] { wrapSelectedInArea(*m_window->view()->canvas()); });
    actions.connectTo(u"area.select", this,
                      [this] { selectEntitiesOfArea(*m_window->view()->canvas()); });
    actions.connectTo(u"area.takein", this,
                      [this] { takeIntoCurrentArea(*m_window->view()->canvas()); });
    actions.connectTo(u"diagram.addall", this, [this] { m_window->view()->showAllTables(); });
}

void DiagramCommands::connectArrange()
{
    const Actions &actions = *m_window->actionRegistry();
    const std::pair<const char16_t *, Alignment> alignments[] = {
        {u"arrange.left", Alignment::Left},
        {u"arrange.center", Alignment::HorizontalCenter},
        {u"arrange.right", Alignment::Right},
        {u"arrange.top", Alignment::Top},
        {u"arrange.middle", Alignment::VerticalCenter},
        {u"arrange.bottom", Alignment::Bottom}};
    for (const auto &[id, alignment] : alignments)
        actions.connectTo(QStringView(id), this, [this, way = alignment] {
            alignSelected(*m_window->view()->canvas(), way);
        });
    actions.connectTo(u"arrange.horizontally", this,
                      [this] { distributeSelected(*m_window->view()->canvas(), Qt::Horizontal); });
    actions.connectTo(u"arrange.resetline", this,
                      [this] { resetSelectedLines(*m_window->view()->canvas()); });
    actions.connectTo(u"arrange.vertically", this,
                      [this] { distributeSelected(*m_window->view()->canvas(), Qt::Vertical); });
}

void DiagramCommands::connectNotation()
{
    const Actions &actions = *m_window->actionRegistry();
    const std::pair<const char16_t *, Notation> notations[] = {
        {u"notation.crowsfoot", Notation::CrowsFoot},
        {u"notation.idef1x", Notation::Idef1x},
        {u"notation.barker", Notation::Barker},
        {u"notation.uml", Notation::Uml},
        {u"notation.chen", Notation::Chen}};
    for (const auto &[id, notation] : notations)
        actions.connectTo(QStringView(id), this, [this, chosen = notation] {
            change(tr("Change Notation"),
                   [chosen](Edit &edit, Id diagram) { return setNotation(edit, diagram, chosen); });
        });
}

// In the order of Level.
static const char16_t *const LevelActions[] = {u"level.physical", u"level.logical",
                                               u"level.conceptual"};

void DiagramCommands::connectLevel()
{
    const Actions &actions = *m_window->actionRegistry();
    for (size_t i = 0; i < std::size(LevelActions); ++i)
        actions.connectTo(QStringView(LevelActions[i]), this, [this, chosen = Level(i)] {
            change(tr("Change Level"),
                   [chosen](Edit &edit, Id diagram) { return setLevel(edit, diagram, chosen); });
        });
}

// In the order of Lens.
static const char16_t *const LensActions[] = {u"lens.off",    u"lens.postgresql",  u"lens.mysql",
                                              u"lens.sqlite", u"lens.timescaledb", u"lens.mongodb"};

void DiagramCommands::connectLens()
{
    const Actions &actions = *m_window->actionRegistry();
    for (size_t i = 0; i < std::size(LensActions); ++i)
        actions.connectTo(QStringView(LensActions[i]), this, [this, chosen = Lens(i)] {
            m_window->view()->canvas()->setLens(chosen);
            checkLens();
        });
}

void DiagramCommands::checkLens()
{
    const Lens lens = m_window->view()->canvas()->lens();
    (*m_window->actionRegistry())[QStringView(LensActions[size_t(lens)])]->setChecked(true);
}

void DiagramCommands::connectDetail()
{
    const Actions &actions = *m_window->actionRegistry();
    const std::pair<const char16_t *, DetailLevel> levels[] = {
        {u"detail.all", DetailLevel::AllColumns},
        {u"detail.keys", DetailLevel::KeysOnly},
        {u"detail.names", DetailLevel::NamesOnly}};
    for (const auto &[id, level] : levels)
        actions.connectTo(QStringView(id), this, [this, chosen = level] {
            change(tr("Change Detail"),
                   [chosen](Edit &edit, Id diagram) { return setDetail(edit, diagram, chosen); });
        });
    actions.connectTo(u"detail.types", this, [this] {
        const bool shown = (*m_window->actionRegistry())[u"detail.types"]->isChecked();
        change(tr("Change Detail"),
               [shown](Edit &edit, Id diagram) { return setTypesShown(edit, diagram, shown); });
    });
}

// The choices of what headings are coloured by, in the order of ColorBy.
static const char16_t *const ColorActions[] = {u"color.own", u"color.area", u"color.schema",
                                               u"color.tag", u"color.nothing"};

void DiagramCommands::connectColors()
{
    const Actions &actions = *m_window->actionRegistry();
    for (size_t i = 0; i < std::size(ColorActions); ++i)
        actions.connectTo(QStringView(ColorActions[i]), this, [this, chosen = ColorBy(i)] {
            change(tr("Change Colours"),
                   [chosen](Edit &edit, Id diagram) { return setColorBy(edit, diagram, chosen); });
        });
}

void DiagramCommands::connectZoom()
{
    const Actions &actions = *m_window->actionRegistry();
    const auto on = [&](QStringView id, const std::function<void(CanvasView &)> &command) {
        actions.connectTo(id, this, [=, this] { command(*m_window->view()->canvas()); });
    };
    on(u"view.zoomin", [](CanvasView &view) { view.zoomIn(); });
    on(u"view.zoomout", [](CanvasView &view) { view.zoomOut(); });
    on(u"view.zoomoriginal", [](CanvasView &view) { view.zoomOriginal(); });
    on(u"view.fit", [](CanvasView &view) { view.fitAll(); });
    on(u"view.fitselection", [](CanvasView &view) { view.fitSelection(); });
    on(u"focus.on", [&actions](CanvasView &view) {
        const bool two = actions[u"focus.2"]->isChecked();
        const bool three = actions[u"focus.3"]->isChecked();
        view.setFocusSteps(view.focusSteps() > 0 ? 0 : three ? 3 : two ? 2 : 1);
        actions[u"focus.on"]->setChecked(view.focusSteps() > 0);
    });
    on(u"focus.1", [](CanvasView &view) { view.setFocusSteps(1); });
    on(u"focus.2", [](CanvasView &view) { view.setFocusSteps(2); });
    on(u"focus.3", [](CanvasView &view) { view.setFocusSteps(3); });
    on(u"view.grid",
       [&actions](CanvasView &view) { view.setGridVisible(actions[u"view.grid"]->isChecked()); });
    on(u"view.minimap", [this, &actions](CanvasView &view) {
        view.setMinimapShown(actions[u"view.minimap"]->isChecked());
        m_window->view()->workspace()->setViewState(u"minimap"_s,
                                                    QByteArray::number(int(view.minimapShown())));
    });
    on(u"view.snap",
       [&actions](CanvasView &view) { view.setSnapEnabled(actions[u"view.snap"]->isChecked()); });
    connect(m_window->status(), &StatusStrip::zoomClicked, actions[u"view.zoomoriginal"],
            &QAction::trigger);
}

void DiagramCommands::follow()
{
    const Actions &actions = *m_window->actionRegistry();
    ProjectView *view = m_window->view();
    const bool writable = view && !view->workspace()->isReadOnly();
    actions.enable(u"diagram", writable);
    actions.enable(u"arrange", writable);
    actions.enable(u"area", writable);
    actions.enable(u"notation", writable);
    actions.enable(u"level", writable);
    actions.enable(u"detail", writable);
    actions.enable(u"color", writable);
    actions.enable(u"lens", view);
    for (const char16_t *id :
         {u"view.zoomin", u"view.zoomout", u"view.zoomoriginal", u"view.fit", u"view.fitselection",
          u"view.grid", u"view.snap", u"view.minimap", u"focus.on", u"focus.1", u"focus.2",
          u"focus.3", u"diagram.next", u"diagram.previous"})
        actions[QStringView(id)]->setEnabled(view);
    if (!view)
        return;
    CanvasView *canvas = view->canvas();
    connect(canvas, &CanvasView::focusChanged, this, [this](int steps) {
        (*m_window->actionRegistry())[u"focus.on"]->setChecked(steps > 0);
    });
    actions[u"focus.on"]->setChecked(canvas->focusSteps() > 0);
    actions[u"focus.1"]->setChecked(true);
    actions[u"view.grid"]->setChecked(canvas->gridVisible());
    actions[u"view.snap"]->setChecked(canvas->snapEnabled());
    actions[u"view.minimap"]->setChecked(canvas->minimapShown());
    connect(canvas, &CanvasView::zoomChanged, this, &DiagramCommands::showZoom,
            Qt::UniqueConnection);
    connect(canvas, &CanvasView::lensChanged, this, &DiagramCommands::checkLens,
            Qt::UniqueConnection);
    checkLens();
    connect(canvas, &CanvasView::diagramChanged, this, &DiagramCommands::updateChoices,
            Qt::UniqueConnection);
    connect(view->document(), &Document::changed, this, &DiagramCommands::updateChoices,
            Qt::UniqueConnection);
    connect(view->selection(), &Selection::changed, this, &DiagramCommands::updateSelection,
            Qt::UniqueConnection);
    showZoom();
    updateChoices();
    updateSelection();
}

void DiagramCommands::showZoom()
{
    const CanvasView *canvas = m_window->view()->canvas();
    m_window->status()->setZoom(canvas->zoom() / canvas->originalZoom());
}

void DiagramCommands::updateSelection()
{
    const Actions &actions = *m_window->actionRegistry();
    const ProjectView *view = m_window->view();
    const qsizetype boxes =
        view->workspace()->isReadOnly() ? 0 : view->canvas()->selectedBoxes().size();
    actions.enable(u"arrange", boxes > 1);
    actions[u"arrange.horizontally"]->setEnabled(boxes > 2);
    const auto *edge = view->canvas()->contents().line(view->selection()->current());
    actions[u"arrange.resetline"]->setEnabled(!view->workspace()->isReadOnly() && edge &&
                                              !edge->bends.isEmpty());
    actions[u"arrange.vertically"]->setEnabled(boxes > 2);
    actions[u"diagram.layoutselection"]->setEnabled(boxes > 0);
    actions[u"diagram.extract"]->setEnabled(boxes > 0);
    const bool inArea = boxes > 0 && currentArea(*view->canvas());
    actions[u"area.wrap"]->setEnabled(boxes > 0);
    actions[u"area.select"]->setEnabled(inArea);
    actions[u"area.takein"]->setEnabled(inArea);
    actions[u"area.layout"]->setEnabled(inArea);
    actions[u"view.fitselection"]->setEnabled(boxes > 0);
}

void DiagramCommands::updateChoices()
{
    const Actions &actions = *m_window->actionRegistry();
    const ProjectView *view = m_window->view();
    const auto *diagram = view->workspace()->model().get<Diagram>(view->canvas()->diagram());
    if (!diagram)
        return;
    const char16_t *const notations[] = {u"notation.crowsfoot", u"notation.idef1x",
                                         u"notation.barker", u"notation.uml", u"notation.chen"};
    actions[QStringView(notations[size_t(diagram->notation)])]->setChecked(true);
    actions[QStringView(LevelActions[size_t(diagram->level)])]->setChecked(true);
    const char16_t *const details[] = {u"detail.all", u"detail.keys", u"detail.names"};
    actions[QStringView(details[size_t(diagram->detail)])]->setChecked(true);
    actions[u"detail.types"]->setChecked(diagram->showTypes);
    actions[QStringView(ColorActions[size_t(diagram->colorBy)])]->setChecked(true);
}

void DiagramCommands::change(const QString &label,
                             const std::function<Result<void>(Edit &, Id)> &operation)
{
    CanvasView *canvas = m_window->view()->canvas();
    canvas->endSavedView(); // what is chosen is what is seen
    const bool before = boxesOverlap(*canvas);
    canvas->edit(label, [&](Edit &edit) { return operation(edit, canvas->diagram()); });
    updateChoices(); // the choice that was triggered is checked, whatever became of it
    if (!before && boxesOverlap(*canvas))
        m_window->status()->offer(
            tr("Boxes have grown and lie over each other; “Make Room” moves them apart."),
            (*m_window->actionRegistry())[u"diagram.makeroom"]);
}

} // namespace relvar
