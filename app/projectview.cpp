#include "app/projectview.h"

#include "app/actions/actions.h"
#include "app/diagramtabs.h"
#include "app/layoutpreview.h"
#include "app/navigator.h"
#include "generators/drawing/layoutdiagram.h"
#include "model/objects/diagramnode.h"
#include "model/objects/savedview.h"
#include "views/canvas/canvascommands.h"
#include "views/canvas/canvasview.h"
#include "views/panels/findbar.h"
#include "views/panels/historypanel.h"
#include "views/panels/objecttree.h"
#include "views/panels/outputpanel.h"
#include "views/panels/problemspanel.h"
#include "views/panels/propertiespanel.h"
#include "views/panels/quickentry.h"
#include "views/panels/remarkspanel.h"
#include "views/panels/sentencespanel.h"
#include "views/panels/sketchpanel.h"
#include "views/panels/stepspanel.h"
#include "views/workshop/remarkline.h"
#include "views/workshop/workshopbar.h"

#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace relvar {

constexpr int CameraPause = 1000; // milliseconds

static QString cameraKey(Id diagram)
{
    return u"camera/%1"_s.arg(diagram.value);
}

ProjectView::ProjectView(std::unique_ptr<Workspace> workspace, Actions *actions, QWidget *parent)
    : QWidget(parent)
    , m_workspace(std::move(workspace))
    , m_actions(actions)
    , m_background(new Background(m_workspace.get(), this))
    , m_layout(tr("Laying out the diagram"))
    , m_diagrams(new DiagramTabs(document(), this))
    , m_canvas(new CanvasView(document(), selection(), this))
    , m_find(new FindBar(document(), selection(), this))
    , m_preview(new LayoutPreview(m_canvas, &m_layout, this))
    , m_quick(new QuickEntry(document(), selection(), this))
    , m_tree(new ObjectTree(document(), selection()))
    , m_properties(new PropertiesPanel(document(), selection()))
    , m_output(new OutputPanel(document(), selection()))
    , m_problems(new ProblemsPanel(document(), selection()))
    , m_history(new HistoryPanel(document()))
    , m_sentences(new SentencesPanel(document(), selection()))
    , m_sketch(new SketchPanel(document(), selection()))
    , m_steps(new StepsPanel(document()))
    , m_remarks(new RemarksPanel(document(), selection()))
    , m_remarkLine(new RemarkLine(document(), selection(), this))
    , m_workshopBar(makeWorkshopBar())
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_diagrams);
    rows->addWidget(m_find);
    rows->addWidget(m_preview);
    rows->addWidget(m_canvas, 1);
    rows->addWidget(m_quick);
    rows->addWidget(m_remarkLine);
    rows->addWidget(m_workshopBar);
    for (QAction *action : m_actions->all())
        if (action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
            m_canvas->addAction(action);
    setFocusProxy(m_canvas);
    connectPanels();
    connectSketches();
    connectWorkshop();
    followCamera();

    m_canvas->setMinimapShown(m_workspace->viewState(u"minimap"_s) != "0");
    const QByteArray last = m_workspace->viewState(u"diagram"_s);
    m_diagrams->setCurrent(Id{last.toULongLong()});
    showDiagram(m_diagrams->current());
    m_history->setVersions(m_workspace->versions());
    m_navigator = new Navigator(this);
}

ProjectView::~ProjectView()
{
    // They look at the document, which goes before the widgets that are children.
    delete m_navigator;
    delete m_background;
    delete m_find;
    delete m_preview;
    delete m_quick;
    delete m_remarkLine;
    delete m_workshopBar;
    delete m_canvas;
    delete m_diagrams;
}

void ProjectView::connectPanels()
{
    connect(m_diagrams, &DiagramTabs::currentChanged, this, &ProjectView::showDiagram);
    connect(m_diagrams, &DiagramTabs::failed, this, &ProjectView::failed);
    connect(m_canvas, &CanvasView::failed, this, &ProjectView::failed);
    connect(m_canvas, &CanvasView::hint, this, &ProjectView::hint);
    connect(m_canvas, &CanvasView::told, this, &ProjectView::told);
    connect(m_canvas, &CanvasView::propertiesRequested, this, &ProjectView::propertiesRequested);
    connect(m_tree, &ObjectTree::failed, this, &ProjectView::failed);
    connect(m_tree, &ObjectTree::openDiagram, m_diagrams, &DiagramTabs::setCurrent);
    connect(m_tree, &ObjectTree::propertiesRequested, this, &ProjectView::propertiesRequested);
    connect(m_tree, &ObjectTree::showOnDiagram, this, [this](const QList<Id> &objects) {
        placeObjects(*m_canvas, objects,
                     m_canvas->mapToScene(m_canvas->viewport()->rect().center()));
    });
    connect(m_properties, &PropertiesPanel::failed, this, &ProjectView::failed);
    connect(m_sentences, &SentencesPanel::failed, this, &ProjectView::failed);
    connect(m_output, &OutputPanel::failed, this, &ProjectView::failed);
    connect(m_find, &FindBar::closed, m_canvas, qOverload<>(&QWidget::setFocus));
    connect(m_preview, &LayoutPreview::failed, this, &ProjectView::failed);
    connect(m_preview, &LayoutPreview::closed, m_canvas, qOverload<>(&QWidget::setFocus));
    connect(m_history, &HistoryPanel::played, this, &ProjectView::followReplay);
    connect(m_background, &Background::failed, this, &ProjectView::failed);
    connect(m_background, &Background::checked, m_problems, &ProblemsPanel::setIssues);
    connect(m_background, &Background::generated, this,
            [this](const QList<Artifact> &artifacts) { m_output->setArtifacts(artifacts, false); });
    connect(m_background, &Background::stateChanged, this,
            [this] { m_output->setBusy(m_background->state() == Background::State::Running); });
}

// What a step changed is brought into sight, on the diagram that shows it.
void ProjectView::followReplay(const ChangeSet &changes)
{
    const Model &model = document()->model();
    Id elsewhere;
    for (const Change &change : changes.changes()) {
        const Object &object = change.any();
        const auto *node =
            object.kind == Kind::DiagramNode ? static_cast<const DiagramNode *>(&object) : nullptr;
        const Id shown = node ? Id(node->object) : object.id;
        if (!model.contains(object.id))
            continue;
        if (m_canvas->shows(shown))
            return m_canvas->reveal(shown);
        const Id diagram = object.kind == Kind::Diagram ? object.id : object.parent;
        if (model.get<Diagram>(diagram))
            elsewhere = diagram;
    }
    if (elsewhere && elsewhere != m_canvas->diagram())
        m_diagrams->setCurrent(elsewhere);
}

// What is written as text stands beside what is there already, however far the camera has moved.
void ProjectView::connectSketches()
{
    const auto target = [this] {
        const QRectF drawn = m_canvas->contentsRect();
        const QPoint corner = m_canvas->viewport()->rect().topLeft() + QPoint(40, 40);
        return SketchTarget{{},
                            m_canvas->diagram(),
                            drawn.isEmpty() ? m_canvas->mapToScene(corner) : drawn.topLeft()};
    };
    const auto show = [this](const QList<Id> &tables) {
        const QRectF seen = m_canvas->mapToScene(m_canvas->viewport()->rect()).boundingRect();
        for (const Id table : tables)
            if (!seen.contains(m_canvas->rectOf(table)))
                return m_canvas->fitAll();
    };
    m_quick->setTarget(target);
    m_sketch->setTarget(target);
    connect(m_quick, &QuickEntry::closed, m_canvas, qOverload<>(&QWidget::setFocus));
    connect(m_quick, &QuickEntry::made, this, show);
    connect(m_sketch, &SketchPanel::left, m_canvas, qOverload<>(&QWidget::setFocus));
    connect(m_sketch, &SketchPanel::made, this, show);
}

WorkshopBar *ProjectView::makeWorkshopBar()
{
    const Actions &actions = *m_actions;
    WorkshopActions used;
    used.previous = actions[u"workshop.previous"];
    used.next = actions[u"workshop.next"];
    used.timer = actions[u"workshop.timer"];
    used.pointers = {actions[u"workshop.spotlight"], actions[u"workshop.laser"],
                     actions[u"workshop.ink"]};
    used.remarks = {actions[u"workshop.question"], actions[u"workshop.decision"],
                    actions[u"workshop.task"]};
    used.legible = actions[u"workshop.legible"];
    used.panels = {actions[u"workshop.steps"], actions[u"workshop.remarks"]};
    used.leave = actions[u"workshop.leave"];
    return new WorkshopBar(used, this);
}

void ProjectView::connectWorkshop()
{
    m_steps->setLook([this] { return m_canvas->savedView(); });
    connect(m_steps, &StepsPanel::failed, this, &ProjectView::failed);
    connect(m_remarks, &RemarksPanel::failed, this, &ProjectView::failed);
    connect(m_remarkLine, &RemarkLine::failed, this, &ProjectView::failed);
    connect(m_remarkLine, &RemarkLine::closed, m_canvas, qOverload<>(&QWidget::setFocus));
}

bool ProjectView::showSavedView(Id id)
{
    const auto *view = m_workspace->model().get<SavedView>(id);
    if (!view)
        return false;
    m_diagrams->setCurrent(view->diagram);
    return m_canvas->showSavedView(*view);
}

// The place on the diagram is kept once the camera has come to rest, so that it survives a crash.
void ProjectView::followCamera()
{
    m_cameraRests.setSingleShot(true);
    m_cameraRests.setInterval(CameraPause);
    const auto moved = [this] { m_cameraRests.start(); };
    connect(m_canvas->horizontalScrollBar(), &QScrollBar::valueChanged, this, moved);
    connect(m_canvas->verticalScrollBar(), &QScrollBar::valueChanged, this, moved);
    connect(m_canvas, &CanvasView::zoomChanged, this, moved);
    connect(&m_cameraRests, &QTimer::timeout, this, &ProjectView::rememberCamera);
}

QList<Job *> ProjectView::jobs()
{
    return {&m_layout, m_background->generators(), m_background->checks()};
}

void ProjectView::showDiagram(Id diagram)
{
    emit aboutToChangeDiagram();
    rememberCamera();
    m_canvas->setDiagram(diagram);
    m_properties->setDiagram(diagram);
    m_sentences->setDiagram(diagram);
    m_sketch->setDiagram(diagram);
    if (!diagram)
        return;
    m_canvas->setCameraState(m_workspace->viewState(cameraKey(diagram)));
}

void ProjectView::rememberCamera()
{
    if (!m_workshopBar->isHidden()) // the camera goes from step to step
        return;
    if (const Id diagram = m_canvas->diagram(); diagram && isVisible()) {
        m_workspace->setViewState(cameraKey(diagram), m_canvas->cameraState());
        m_workspace->setViewState(u"diagram"_s, QByteArray::number(m_diagrams->current().value));
    }
}

void ProjectView::showNewestDiagram()
{
    const auto diagrams = m_workspace->model().all<Diagram>();
    if (!diagrams.isEmpty())
        m_diagrams->setCurrent(diagrams.last()->id);
    m_canvas->fitAll();
}

void ProjectView::find()
{
    m_find->open();
}

void ProjectView::enterQuickly()
{
    m_quick->open();
}

void ProjectView::findNext(bool forward)
{
    if (!m_find->isVisible())
        m_find->open();
    else if (forward)
        m_find->next();
    else
        m_find->previous();
}

void ProjectView::showAllTables()
{
    m_canvas->edit(tr("Show all tables"), [&](Edit &edit) -> Result<void> {
        const Result<QList<Id>> added = placeAllTables(edit, m_canvas->diagram());
        if (!added)
            return added.error();
        QList<Id> objects;
        for (const Id node : *added)
            objects.append(edit.get<DiagramNode>(node)->object);
        if (objects.isEmpty())
            return Error{tr("The diagram shows all tables and views already.")};
        return layoutDiagram(edit, m_canvas->diagram(), objects);
    });
    m_canvas->fitAll();
}

void ProjectView::previewLayout()
{
    // One table alone is selected by accident; arranging it alone says little.
    const QList<Id> selected = m_canvas->selectedBoxes();
    m_preview->open(selected.size() > 1 ? selected : QList<Id>());
}

void ProjectView::layOut(LayoutPart part)
{
    const Id diagram = m_canvas->diagram();
    const Id area = part == LayoutPart::Area ? currentArea(*m_canvas) : Id();
    QList<Id> only;
    if (part == LayoutPart::Selection)
        only = m_canvas->selectedBoxes();
    if (part == LayoutPart::Selection && only.isEmpty())
        return emit failed(tr("Select the tables that are to be laid out."));
    if (part == LayoutPart::Area && !area)
        return emit failed(tr("Select an area, or a table that belongs to one."));
    const QString text = part == LayoutPart::Diagram     ? tr("Lay out diagram")
                         : part == LayoutPart::Selection ? tr("Lay out selection")
                                                         : tr("Lay out area");
    m_layout.start(
        [=, model = m_workspace->model()](const Token &token) {
            return area ? planAreaLayout(model, area, token)
                        : planLayout(model, diagram, only, token);
        },
        [=, this](const Result<QList<NodePosition>> &plan) {
            if (!plan)
                return emit failed(plan.error().text);
            m_canvas->edit(text, [&](Edit &edit) { return applyLayout(edit, *plan); });
            if (part == LayoutPart::Diagram)
                m_canvas->fitAll();
        });
}

} // namespace relvar
