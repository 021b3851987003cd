#include "app/commands/workshopcommands.h"

#include "app/actions/actions.h"
#include "app/diagramtabs.h"
#include "app/mainwindow.h"
#include "app/statusstrip.h"
#include "app/workbench.h"
#include "model/operations/savedviews.h"
#include "views/canvas/canvasview.h"
#include "views/panels/stepspanel.h"
#include "views/workshop/presenteroverlay.h"
#include "views/workshop/remarkline.h"
#include "views/workshop/workshopbar.h"

#include <QDockWidget>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace relvar {

constexpr int MeasurePause = 60; // milliseconds

WorkshopCommands::WorkshopCommands(MainWindow *window)
    : QObject(window)
    , m_window(window)
{
    m_measure.setSingleShot(true);
    m_measure.setInterval(MeasurePause);
    connect(&m_measure, &QTimer::timeout, this, [this] {
        if (m_on)
            view()->workshopBar()->setLegibility(view()->canvas()->legibility());
    });
    connectActions();
    connect(window, &MainWindow::projectChanged, this, &WorkshopCommands::connectView);
    connect(window, &MainWindow::projectClosing, this, &WorkshopCommands::leave);
    connect(window->workbench(), &Workbench::motionChanged, this, [this] {
        if (m_overlay)
            m_overlay->setStill(m_window->workbench()->reducesMotion());
    });
    follow();
}

ProjectView *WorkshopCommands::view() const
{
    return m_window->view();
}

void WorkshopCommands::connectActions()
{
    const Actions &actions = *m_window->actionRegistry();
    const auto on = [&](QStringView id, const std::function<void()> &command) {
        actions.connectTo(id, this, command);
    };
    on(u"workshop.start", [this] { m_on ? leave() : start({}); });
    on(u"workshop.fromhere", [this] { start(view()->steps()->current()); });
    on(u"workshop.next", [this] { go(1); });
    on(u"workshop.previous", [this] { go(-1); });
    on(u"workshop.leave", [this] { leave(); });
    on(u"workshop.addstep", [this] { addStep(); });
    on(u"workshop.legible", [this] {
        view()->workshopBar()->tellShare(view()->canvas()->makeLegible());
        m_measure.start();
    });
    on(u"workshop.timer", [this] { view()->workshopBar()->toggleTimer(); });
    on(u"workshop.question", [this] { view()->remarkLine()->open(RemarkType::Question); });
    on(u"workshop.decision", [this] { view()->remarkLine()->open(RemarkType::Decision); });
    on(u"workshop.task", [this] { view()->remarkLine()->open(RemarkType::Task); });
    const auto pointer = [&](QStringView id, void (PresenterOverlay::*set)(bool)) {
        on(id, [=, this, action = actions[id]] {
            if (m_overlay)
                (m_overlay->*set)(action->isChecked());
        });
    };
    pointer(u"workshop.spotlight", &PresenterOverlay::setSpotlight);
    pointer(u"workshop.laser", &PresenterOverlay::setLaser);
    pointer(u"workshop.ink", &PresenterOverlay::setInk);
    for (const QString &name : {u"steps"_s, u"remarks"_s})
        on(QString(u"workshop."_s + name),
           [this, name, action = actions[QString(u"workshop."_s + name)]] {
               togglePanel(name, action->isChecked());
           });
}

void WorkshopCommands::connectView()
{
    follow();
    ProjectView *shown = view();
    if (!shown || shown->property("workshop").toBool())
        return;
    shown->setProperty("workshop", true); // once a view
    CanvasView *canvas = shown->canvas();
    canvas->installEventFilter(this);
    shown->workshopBar()->installEventFilter(this);
    const Actions &actions = *m_window->actionRegistry();
    for (QAction *action : actions.all())
        if (action->objectName().startsWith(u"workshop.") &&
            action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
            shown->workshopBar()->addAction(action);
    const auto measure = [this] { m_measure.start(); };
    connect(canvas, &CanvasView::zoomChanged, this, measure);
    connect(canvas, &CanvasView::diagramChanged, this, measure);
    connect(canvas, &CanvasView::savedViewShown, this, measure);
    connect(shown->document(), &Document::changed, this, [this] {
        m_measure.start();
        tellStep();
        follow();
    });
    connect(shown->steps(), &StepsPanel::showRequested, this, &WorkshopCommands::show);
    connect(shown->steps(), &StepsPanel::presentRequested, this, [this] { start({}); });
    connect(shown, &ProjectView::failed, this, [this](const QString &sentence) {
        if (m_on)
            view()->workshopBar()->tell(sentence, true);
    });
    connect(shown->remarkLine(), &RemarkLine::recorded, this,
            [this](const QString &sentence) { tell(sentence, false); });
}

void WorkshopCommands::tell(const QString &sentence, bool isError)
{
    if (m_on)
        view()->workshopBar()->tell(sentence, isError);
    else if (isError)
        m_window->status()->showError(sentence);
    else
        m_window->status()->showNotice(sentence);
}

// Begins with a step, or the first one; with what is seen when there is none.
void WorkshopCommands::start(Id step)
{
    if (m_on || !view())
        return;
    CanvasView *canvas = view()->canvas();
    m_before = {view()->diagrams()->current(), canvas->cameraState(), canvas->minimapShown(),
                canvas->gridVisible()};
    m_on = true;
    canvas->setMinimapShown(false);
    canvas->setGridVisible(false);
    canvas->setProjected(true);
    m_window->setBare(true);
    m_overlay = new PresenterOverlay(canvas);
    m_overlay->setStill(m_window->workbench()->reducesMotion());
    connect(m_overlay, &PresenterOverlay::changed, this, &WorkshopCommands::followTools);
    view()->workshopBar()->open();
    follow();
    canvas->setFocus();
    const auto steps = stepsOf(view()->document()->model());
    if (!step && !steps.isEmpty())
        step = steps.first()->id;
    m_step = {};
    if (step)
        show(step);
    else
        tell(tr("There are no steps yet: Shift+S takes what is seen as one."), false);
    tellStep();
    m_measure.start();
}

void WorkshopCommands::leave()
{
    if (!m_on)
        return;
    m_on = false;
    delete m_overlay;
    CanvasView *canvas = view()->canvas();
    canvas->endSavedView();
    canvas->setProjected(false);
    canvas->setGridVisible(m_before.grid);
    canvas->setMinimapShown(m_before.minimap);
    m_window->setBare(false);
    view()->diagrams()->setCurrent(m_before.diagram);
    if (view()->diagrams()->current() == m_before.diagram)
        canvas->setCameraState(m_before.camera);
    view()->workshopBar()->close();
    view()->steps()->setShown({});
    follow();
    canvas->setFocus();
}

void WorkshopCommands::show(Id step)
{
    if (!view()->showSavedView(step))
        return;
    m_step = step;
    view()->steps()->setShown(m_on ? step : Id());
    tellStep();
}

void WorkshopCommands::go(int by)
{
    if (!m_on)
        return;
    const auto steps = stepsOf(view()->document()->model());
    if (steps.isEmpty())
        return tell(tr("There are no steps yet: Shift+S takes what is seen as one."), false);
    qsizetype at = -1;
    for (qsizetype i = 0; i < steps.size(); ++i)
        if (steps[i]->id == m_step)
            at = i;
    const qsizetype to = at < 0 ? (by > 0 ? 0 : steps.size() - 1) : at + by;
    if (to < 0 || to >= steps.size())
        return tell(to < 0 ? tr("This is the first step.") : tr("This is the last step."), false);
    show(steps[to]->id);
}

void WorkshopCommands::addStep()
{
    const Id step = view()->steps()->addStep();
    if (!step)
        return;
    if (m_on) {
        m_step = step;
        view()->steps()->setShown(step);
        tellStep();
    }
    tell(tr("Taken as “%1”.").arg(view()->document()->model().find(step)->name), false);
}

void WorkshopCommands::togglePanel(const QString &name, bool on)
{
    if (on)
        m_window->showPanel(name);
    else if (auto *dock = m_window->findChild<QDockWidget *>(name))
        dock->hide();
}

void WorkshopCommands::tellStep()
{
    if (!m_on)
        return;
    const auto steps = stepsOf(view()->document()->model());
    for (qsizetype i = 0; i < steps.size(); ++i)
        if (steps[i]->id == m_step)
            return view()->workshopBar()->setStep(int(i) + 1, int(steps.size()), steps[i]->name);
    view()->workshopBar()->setStep(0, int(steps.size()), {});
}

void WorkshopCommands::followTools()
{
    const Actions &actions = *m_window->actionRegistry();
    actions[u"workshop.spotlight"]->setChecked(m_overlay && m_overlay->hasSpotlight());
    actions[u"workshop.laser"]->setChecked(m_overlay && m_overlay->hasLaser());
    actions[u"workshop.ink"]->setChecked(m_overlay && m_overlay->hasInk());
}

void WorkshopCommands::follow()
{
    const Actions &actions = *m_window->actionRegistry();
    const bool open = view();
    const bool writable = open && !view()->workspace()->isReadOnly();
    const bool any = open && !stepsOf(view()->document()->model()).isEmpty();
    for (const char16_t *id :
         {u"workshop.next", u"workshop.previous", u"workshop.spotlight", u"workshop.laser",
          u"workshop.ink", u"workshop.timer", u"workshop.legible", u"workshop.leave"})
        actions[QStringView(id)]->setEnabled(m_on);
    for (const char16_t *id :
         {u"workshop.question", u"workshop.decision", u"workshop.task", u"workshop.addstep"})
        actions[QStringView(id)]->setEnabled(writable);
    actions[u"workshop.start"]->setEnabled(open);
    actions[u"workshop.start"]->setChecked(m_on);
    actions[u"workshop.fromhere"]->setEnabled(any && !m_on);
    for (const QString &name : {u"steps"_s, u"remarks"_s}) {
        QAction *action = actions[QString(u"workshop."_s + name)];
        action->setEnabled(open);
        const auto *dock = m_window->findChild<QDockWidget *>(name);
        action->setChecked(dock && dock->isVisible());
        if (dock)
            connect(dock, &QDockWidget::visibilityChanged, action, &QAction::setChecked,
                    Qt::UniqueConnection);
    }
    followTools();
}

// One thing at a time, and the workshop itself at last.
void WorkshopCommands::escape()
{
    CanvasView *canvas = view()->canvas();
    if (m_overlay->hasInk() || m_overlay->hasLaser() || m_overlay->hasSpotlight()) {
        m_overlay->setInk(false);
        m_overlay->setLaser(false);
        m_overlay->setSpotlight(false);
    } else if (canvas->tool()->cancel()) {
        return;
    } else if (canvas->tool()->name() != u"select") {
        canvas->setTool(nullptr);
    } else if (canvas->focusSteps() > 0) {
        canvas->setFocusSteps(0);
    } else if (!view()->selection()->ids().isEmpty()) {
        view()->selection()->clear();
    } else if (canvas->isCompacted()) {
        m_step ? show(m_step) : canvas->endSavedView();
    } else {
        leave();
    }
}

bool WorkshopCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (m_on && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        if (watched == view()->canvas())
            escape();
        else
            view()->canvas()->setFocus();
        return true;
    }
    if (m_on && event->type() == QEvent::Resize && watched == view()->canvas())
        m_measure.start();
    return QObject::eventFilter(watched, event);
}

} // namespace relvar
