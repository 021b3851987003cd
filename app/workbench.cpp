#include "app/workbench.h"

#include "app/commands/importcommands.h"
#include "app/controlstyle.h"
#include "app/mainwindow.h"
#include "app/translations.h"
#include "generators/sources.h"

#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QSessionManager>

using namespace Qt::StringLiterals;

namespace relvar {

Workbench::Workbench(QObject *parent)
    : QObject(parent)
{
    m_theme.setChoice(m_session.theme());
    connect(&m_theme, &Theme::motionChanged, this, &Workbench::motionChanged);
    const auto rest = [this] { ControlStyle::setStill(reducesMotion()); };
    connect(this, &Workbench::motionChanged, this, rest);
    rest();
    relvar::setLanguage(m_session.language());
    // The desktop ends the session: everything is on disk already, what is open is noted.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &Workbench::remember);
    qApp->installEventFilter(this);
}

Workbench::~Workbench()
{
    m_quitting = true;
    qDeleteAll(QList<MainWindow *>(m_windows));
}

// Otherwise a letter that a menu entry is reached by would be a shortcut of the canvas behind it.
bool Workbench::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        qobject_cast<QMenu *>(QApplication::activePopupWidget()) &&
        !(static_cast<QKeyEvent *>(event)->modifiers() & ~Qt::ShiftModifier)) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void Workbench::start(const QStringList &arguments)
{
    QStringList files = arguments;
    const bool fresh = files.removeAll(u"--new"_s) > 0;
    files.removeIf([](const QString &argument) { return argument.startsWith(u"--"); });
    if (fresh)
        newProject(newWindow());
    for (const QString &file : qAsConst(files))
        open(QFileInfo(file).absoluteFilePath());
    if (m_windows.isEmpty())
        restore();
    if (m_windows.isEmpty())
        newWindow();
}

void Workbench::restore()
{
    const QList<WindowState> states = m_session.windows();
    for (const WindowState &state : states) {
        if (state.file.isEmpty() || !QFileInfo::exists(state.file))
            continue;
        MainWindow *window = newWindow();
        window->restoreArrangement(state);
        window->openProject(state.file);
    }
}

MainWindow *Workbench::newWindow()
{
    auto *window = new MainWindow(this);
    m_windows.append(window);
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeOne(window); });
    connect(window, &MainWindow::projectChanged, this, &Workbench::remember);
    window->restoreArrangement(m_session.lastArrangement());
    window->show();
    return window;
}

MainWindow *Workbench::windowFor(MainWindow *preferred)
{
    if (preferred && !preferred->view())
        return preferred;
    for (MainWindow *window : qAsConst(m_windows))
        if (!window->view())
            return window;
    return newWindow();
}

MainWindow *Workbench::windowOf(const QString &path) const
{
    const QString wanted = QFileInfo(path).canonicalFilePath();
    for (MainWindow *window : m_windows)
        if (!wanted.isEmpty() && QFileInfo(window->filePath()).canonicalFilePath() == wanted)
            return window;
    return nullptr;
}

void Workbench::open(const QString &path, MainWindow *preferred)
{
    if (MainWindow *window = windowOf(path)) {
        window->raise();
        window->activateWindow();
        return;
    }
    if (isSourceName(path))
        windowFor(preferred)->imports()->importFile(path);
    else
        windowFor(preferred)->openProject(path);
}

void Workbench::newProject(MainWindow *preferred)
{
    windowFor(preferred)->newProject();
}

void Workbench::setTheme(ThemeChoice choice)
{
    m_session.setTheme(choice);
    m_theme.setChoice(choice);
    emit themeChanged();
}

bool Workbench::reducesMotion() const
{
    return m_session.reducesMotion().value_or(m_theme.desktopReducesMotion());
}

void Workbench::setReducesMotion(bool on)
{
    m_session.setReducesMotion(on);
    emit motionChanged();
}

void Workbench::setShortcuts(const ShortcutChoices &choices)
{
    m_session.setShortcuts(choices);
    emit shortcutsChanged();
}

void Workbench::setLanguage(const QString &code)
{
    m_session.setLanguage(code);
    relvar::setLanguage(code);
    const QList<MainWindow *> windows = m_windows;
    for (MainWindow *window : windows)
        makeAgain(window);
}

void Workbench::makeAgain(MainWindow *window)
{
    const WindowState state = window->arrangement();
    const bool active = window->isActiveWindow();
    const Qt::WindowStates shown = window->windowState();
    std::unique_ptr<Workspace> workspace = window->releaseWorkspace();
    m_windows.removeOne(window);
    // The new one first: with the last window the program would end.
    MainWindow *fresh = newWindow();
    delete window;
    fresh->restoreArrangement(state);
    fresh->setWindowState(shown);
    if (workspace)
        fresh->showWorkspace(std::move(workspace));
    if (active)
        fresh->activateWindow();
}

void Workbench::quit()
{
    remember();
    m_quitting = true;
    const QList<MainWindow *> windows = m_windows;
    for (MainWindow *window : windows)
        if (!window->close())
            break;
    m_quitting = false;
}

void Workbench::closing(MainWindow *window)
{
    // The last window leaves its project to the next start, the others are done with.
    if (m_windows.size() == 1)
        remember();
    m_windows.removeOne(window);
    if (!m_windows.isEmpty())
        remember();
}

void Workbench::remember()
{
    if (m_quitting)
        return;
    QList<WindowState> states;
    for (const MainWindow *window : qAsConst(m_windows))
        if (!window->isHidden())
            states.append(window->arrangement());
    m_session.setWindows(states);
}

} // namespace relvar
