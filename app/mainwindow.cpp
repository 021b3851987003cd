#include "app/mainwindow.h"

#include "app/actions/actions.h"
#include "app/actions/menus.h"
#include "app/commands/bookmarkcommands.h"
#include "app/commands/databasecommands.h"
#include "app/commands/diagramcommands.h"
#include "app/commands/editcommands.h"
#include "app/commands/exportcommands.h"
#include "app/commands/filecommands.h"
#include "app/commands/findcommands.h"
#include "app/commands/gocommands.h"
#include "app/commands/importcommands.h"
#include "app/commands/palettecommands.h"
#include "app/commands/workshopcommands.h"
#include "app/diagramtabs.h"
#include "app/jobs/jobindicator.h"
#include "app/statusstrip.h"
#include "app/welcomepage.h"
#include "app/workbench.h"
#include "views/icons.h"
#include "views/panels/historypanel.h"
#include "views/panels/objecttree.h"
#include "views/panels/outputpanel.h"
#include "views/panels/problemspanel.h"
#include "views/panels/propertiespanel.h"
#include "views/panels/remarkspanel.h"
#include "views/panels/sentencespanel.h"
#include "views/panels/sketchpanel.h"
#include "views/panels/stepspanel.h"
#include "views/stepteller.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolBar>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace relvar {

constexpr int LeastTextWidth = 320; // pixels, of the panel with the design as text
constexpr int TextWidth = 420;

// Of saveState(): changes when the docks do.
constexpr int DockVersion = 3;

MainWindow::MainWindow(Workbench *workbench)
    : m_workbench(workbench)
    , m_actions(new Actions(this))
    , m_status(new StatusStrip(this))
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage(*m_actions, workbench->session(), this))
    , m_imports(new ImportCommands(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setStatusBar(m_status);
    setCentralWidget(m_pages);
    m_pages->addWidget(m_welcome);
    resize(1440, 900);
    makeDocks();
    const auto takeShortcuts = [this] {
        m_actions->setShortcuts(m_workbench->session()->shortcuts());
    };
    takeShortcuts();
    connect(workbench, &Workbench::shortcutsChanged, this, takeShortcuts);
    new FileCommands(this);
    new ExportCommands(this);
    new DatabaseCommands(this);
    new EditCommands(this);
    new DiagramCommands(this);
    new PaletteCommands(this);
    new GoCommands(this);
    new FindCommands(this);
    new BookmarkCommands(this);
    new WorkshopCommands(this);
    makeMenus(this, m_docks);
    m_toolBar = makeToolBar(this);
    m_status->jobs()->watch(m_imports->job());
    connect(m_welcome, &WelcomePage::openRequested, this,
            [this](const QString &path) { m_workbench->open(path, this); });
    connect(m_welcome, &WelcomePage::sampleRequested, m_imports, &ImportCommands::importFile);
    closeProject();
}

MainWindow::~MainWindow()
{
    // The panels look at the document: they go first.
    for (QDockWidget *dock : qAsConst(m_docks))
        delete dock->widget();
    delete m_view;
}

QString MainWindow::filePath() const
{
    return m_view ? m_view->workspace()->path() : QString();
}

QDockWidget *MainWindow::addDock(const QString &name, const QString &title, const char *icon,
                                 Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setAllowedAreas(Qt::AllDockWidgetAreas);
    dock->toggleViewAction()->setIcon(actionIcon(QString::fromLatin1(icon)));
    addDockWidget(area, dock);
    m_docks.append(dock);
    return dock;
}

void MainWindow::makeDocks()
{
    // As a reader goes: from where lines begin. What a user has moved is restored afterwards.
    const bool mirrored = QApplication::isRightToLeft();
    const auto begin = mirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    const auto end = mirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    addDock(u"objects"_s, tr("Objects"), "tree", begin);
    addDock(u"properties"_s, tr("Properties"), "properties", end);
    QDockWidget *output = addDock(u"output"_s, tr("Output"), "output", Qt::BottomDockWidgetArea);
    QDockWidget *problems =
        addDock(u"problems"_s, tr("Problems"), "problems", Qt::BottomDockWidgetArea);
    QDockWidget *history =
        addDock(u"history"_s, tr("History"), "history", Qt::BottomDockWidgetArea);
    QDockWidget *text = addDock(u"text"_s, tr("Text"), "keyboard", begin);
    tabifyDockWidget(m_docks[0], text);
    tabifyDockWidget(output, problems);
    QDockWidget *sentences =
        addDock(u"sentences"_s, tr("Sentences"), "note", Qt::BottomDockWidgetArea);
    tabifyDockWidget(problems, history);
    tabifyDockWidget(history, sentences);
    QDockWidget *steps = addDock(u"steps"_s, tr("Steps"), "steps", end);
    tabifyDockWidget(m_docks[1], steps);
    QDockWidget *remarks =
        addDock(u"remarks"_s, tr("Remarks"), "question", Qt::BottomDockWidgetArea);
    tabifyDockWidget(sentences, remarks);
    // Their tabs say what they are; a title besides would only take room.
    for (QDockWidget *dock : {output, problems, history, sentences, remarks})
        dock->setTitleBarWidget(new QWidget(dock));
}

void MainWindow::fillDocks()
{
    QWidget *const panels[] = {m_view->tree(),      m_view->properties(), m_view->output(),
                               m_view->problems(),  m_view->history(),    m_view->sketch(),
                               m_view->sentences(), m_view->steps(),      m_view->remarks()};
    for (int i = 0; i < m_docks.size(); ++i)
        m_docks[i]->setWidget(panels[i]);
}

void MainWindow::showDocks()
{
    for (QDockWidget *dock : qAsConst(m_docks)) {
        dock->toggleViewAction()->setEnabled(true);
        dock->show();
    }
    m_toolBar->show();
    if (!m_docksState.isEmpty() && restoreState(m_docksState, DockVersion))
        return;
    m_docks[0]->raise();
    m_docks[1]->raise();
    m_docks[2]->raise();
    resizeDocks({m_docks[0], m_docks[1]}, {240, 460}, Qt::Horizontal);
    resizeDocks({m_docks[2]}, {230}, Qt::Vertical);
}

void MainWindow::setBare(bool on)
{
    if (on == isBare() || !m_view)
        return;
    for (QWidget *part : {static_cast<QWidget *>(menuBar()), static_cast<QWidget *>(m_status),
                          static_cast<QWidget *>(m_view->diagrams())})
        part->setVisible(!on);
    if (on) {
        m_bare = arrangement();
        m_toolBar->hide();
        for (QDockWidget *dock : qAsConst(m_docks))
            dock->hide();
        setWindowState(windowState() | Qt::WindowFullScreen);
        return;
    }
    const WindowState before = *std::exchange(m_bare, std::nullopt);
    setWindowState(windowState() & ~Qt::WindowFullScreen);
    restoreGeometry(before.geometry);
    m_toolBar->show();
    restoreState(before.docks, DockVersion);
}

void MainWindow::hideDocks()
{
    for (QDockWidget *dock : qAsConst(m_docks)) {
        dock->hide();
        dock->toggleViewAction()->setEnabled(false);
    }
    m_toolBar->hide();
}

WindowState MainWindow::arrangement() const
{
    if (m_bare)
        return *m_bare;
    return {filePath(), saveGeometry(), m_view ? saveState(DockVersion) : m_docksState};
}

void MainWindow::restoreArrangement(const WindowState &state)
{
    if (!state.geometry.isEmpty())
        restoreGeometry(state.geometry);
    m_docksState = state.docks;
    if (m_view)
        showDocks();
}

void MainWindow::showWorkspace(std::unique_ptr<Workspace> workspace)
{
    closeProject();
    m_view = new ProjectView(std::move(workspace), m_actions, this);
    fillDocks();
    m_pages->addWidget(m_view);
    m_pages->setCurrentWidget(m_view);
    Workspace *open = m_view->workspace();
    for (Job *job : m_view->jobs())
        m_status->jobs()->watch(job);
    connect(m_view, &ProjectView::failed, m_status, &StatusStrip::showError);
    connect(m_view, &ProjectView::hint, m_status, &StatusStrip::setHint);
    connect(m_view, &ProjectView::told, m_status, &StatusStrip::announce);
    connect(new StepTeller(open->document(), m_view), &StepTeller::told, m_status,
            &StatusStrip::announce);
    connect(open, &Workspace::failed, m_status, &StatusStrip::showError);
    connect(open, &Workspace::savedChanged, this, &MainWindow::updateSaved);
    connect(open, &Workspace::moved, this, [this] {
        updateTitle();
        updateSaved();
        emit projectChanged();
    });
    connect(m_view->background(), &Background::stateChanged, this, &MainWindow::updateGenerators);
    showDocks();
    m_status->setProjectOpen(true);
    m_workbench->session()->addRecent(open->path());
    updateTitle();
    updateSaved();
    updateGenerators();
    connect(m_view->problems(), &ProblemsPanel::countsChanged, this,
            [this](int errors, int warnings, int hints) {
                const int count = errors + warnings + hints;
                m_docks[3]->setWindowTitle(count > 0 ? tr("Problems (%1)").arg(count)
                                                     : tr("Problems"));
            });
    const auto countRemarks = [this](int count) {
        for (QDockWidget *dock : qAsConst(m_docks))
            if (dock->objectName() == u"remarks")
                dock->setWindowTitle(count > 0 ? tr("Remarks (%1)").arg(count) : tr("Remarks"));
    };
    connect(m_view->remarks(), &RemarksPanel::openChanged, this, countRemarks);
    countRemarks(m_view->remarks()->openCount());
    connect(open->document(), &Document::refused, m_status, &StatusStrip::showError);
    if (!open->notice().isEmpty())
        m_status->showError(open->notice());
    emit projectChanged();
    m_view->setFocus();
    m_view->background()->restart();
}

void MainWindow::closeProject()
{
    if (m_view) {
        emit projectClosing();
        m_view->rememberCamera();
        const QString path = filePath();
        const bool worthless = m_view->workspace()->isDraft() && m_view->workspace()->isPristine();
        dropView();
        if (worthless) {
            QFile::remove(path);
            m_workbench->session()->removeRecent(path);
        }
    }
    hideDocks();
    m_pages->setCurrentWidget(m_welcome);
    m_status->setProjectOpen(false);
    m_status->setHint({});
    updateTitle();
    emit projectChanged();
}

// The panels look at the document: they go first.
void MainWindow::dropView()
{
    m_docksState = saveState(DockVersion);
    for (QDockWidget *dock : qAsConst(m_docks))
        delete dock->widget();
    delete std::exchange(m_view, nullptr);
}

std::unique_ptr<Workspace> MainWindow::releaseWorkspace()
{
    m_imports->job()->cancel();
    if (!m_view)
        return nullptr;
    emit projectClosing();
    m_view->rememberCamera();
    std::unique_ptr<Workspace> workspace = m_view->releaseWorkspace();
    dropView();
    closeProject();
    return workspace;
}

void MainWindow::showPanel(const QString &name)
{
    for (QDockWidget *dock : qAsConst(m_docks)) {
        if (dock->objectName() == name) {
            dock->show();
            dock->raise();
            // It shares its place with the tree, which is content with less.
            if (name == u"text" && dock->width() < LeastTextWidth)
                resizeDocks({dock}, {TextWidth}, Qt::Horizontal);
        }
    }
}

void MainWindow::goToNextPane(bool forward)
{
    QList<QWidget *> panes{m_pages->currentWidget()};
    for (QDockWidget *dock : qAsConst(m_docks))
        if (dock->isVisible() && dock->widget() && !dock->visibleRegion().isEmpty())
            panes.append(dock->widget());
    if (m_toolBar->isVisible())
        panes.append(m_toolBar);
    const QWidget *focus = focusWidget();
    const auto at = std::find_if(panes.begin(), panes.end(), [focus](const QWidget *pane) {
        return focus && (pane == focus || pane->isAncestorOf(focus));
    });
    const qsizetype count = panes.size();
    const qsizetype from = at == panes.end() ? (forward ? count - 1 : 0) : at - panes.begin();
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget *pane = panes[(from + (forward ? step : count - step)) % count];
        if (pane->focusPolicy() != Qt::NoFocus || pane->focusProxy())
            return pane->setFocus(Qt::ShortcutFocusReason);
        for (QWidget *next = pane->nextInFocusChain(); next != pane;
             next = next->nextInFocusChain())
            if (pane->isAncestorOf(next) && next->focusPolicy() & Qt::TabFocus &&
                next->isVisible() && next->isEnabled())
                return next->setFocus(Qt::ShortcutFocusReason);
    }
}

bool MainWindow::newProject()
{
    Result<std::unique_ptr<Workspace>> made =
        Workspace::create(Session::newDraftPath(tr("Untitled")), {emptyProject(tr("Main")), {}, 0});
    if (!made) {
        tell(tr("The project cannot be made"), made.error().text);
        return false;
    }
    showWorkspace(std::move(made).value());
    return true;
}

bool MainWindow::openProject(const QString &path)
{
    OpenProblem problem = OpenProblem::None;
    Result<std::unique_ptr<Workspace>> opened =
        Workspace::open(path, ProjectFile::Mode::ReadWrite, &problem);
    if (!opened && (problem == OpenProblem::InUse || problem == OpenProblem::NewerFormat)) {
        if (!askReadOnly(opened.error().text))
            return false;
        opened = Workspace::open(path, ProjectFile::Mode::ReadOnly);
    }
    if (!opened) {
        tell(tr("The file cannot be opened"), opened.error().text);
        return false;
    }
    showWorkspace(std::move(opened).value());
    return true;
}

bool MainWindow::askReadOnly(const QString &sentence)
{
    QMessageBox box(QMessageBox::Question, tr("Open for reading only?"), sentence,
                    QMessageBox::Cancel, this);
    box.setInformativeText(tr("You can look at it and copy from it, but not change it."));
    QPushButton *readOnly = box.addButton(tr("Open Read-Only"), QMessageBox::AcceptRole);
    box.setDefaultButton(readOnly);
    box.exec();
    return box.clickedButton() == readOnly;
}

void MainWindow::tell(const QString &title, const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, title + u'.', QMessageBox::Ok, this);
    box->setObjectName(u"message"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(sentence);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::updateTitle()
{
    QString title = QApplication::applicationDisplayName();
    if (m_view) {
        const Workspace *open = m_view->workspace();
        title =
            tr("%1 — Relvar")
                .arg(open->isReadOnly() ? tr("%1 (read-only)").arg(open->name()) : open->name());
    }
    setWindowTitle(title);
    setWindowFilePath(filePath());
}

void MainWindow::updateSaved()
{
    if (!m_view)
        return;
    const Workspace *open = m_view->workspace();
    if (open->isReadOnly())
        m_status->setSaved(tr("Read-only"), open->path());
    else if (!open->isSaved())
        m_status->setSaved(tr("Saving…"), open->path());
    else if (open->isDraft())
        m_status->setSaved(tr("Draft, saved"),
                           tr("Every change is kept. “Save As…” gives the design a place of its "
                              "own."));
    else
        m_status->setSaved(tr("Saved"), open->path());
}

void MainWindow::updateGenerators()
{
    if (!m_view)
        return;
    switch (m_view->background()->state()) {
    case Background::State::Stale:
    case Background::State::Running:
        return m_status->jobs()->setIdleText(tr("Outputs: updating…"));
    case Background::State::UpToDate:
        return m_status->jobs()->setIdleText(tr("Outputs up to date"));
    case Background::State::Stopped:
        return m_status->jobs()->setIdleText(tr("Outputs stopped"));
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_view)
        emit projectClosing();
    m_workbench->session()->setLastArrangement(arrangement());
    m_imports->job()->cancel();
    m_workbench->closing(this);
    if (m_view)
        m_view->rememberCamera();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    event->acceptProposedAction();
    // After the drag has ended: what follows may ask the user something.
    QMetaObject::invokeMethod(
        this,
        [this, urls] {
            for (const QUrl &url : urls)
                if (url.isLocalFile())
                    m_workbench->open(url.toLocalFile(), this);
        },
        Qt::QueuedConnection);
}

} // namespace relvar
