#include "app/commands/filecommands.h"

#include "app/actions/actions.h"
#include "app/mainwindow.h"
#include "app/shortcutsheet.h"
#include "app/statusstrip.h"
#include "app/workbench.h"
#include "dialogs/about.h"
#include "dialogs/versionname.h"
#include "views/canvas/canvasview.h"
#include "views/panels/historypanel.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace relvar {

static QString projectFilter()
{
    return FileCommands::tr("Relvar projects (*.relvar)");
}

FileCommands::FileCommands(MainWindow *window)
    : QObject(window)
    , m_window(window)
{
    const Actions &actions = *window->actionRegistry();
    Workbench *workbench = window->workbench();
    const auto on = [&](QStringView id, const std::function<void()> &slot) {
        actions.connectTo(id, this, slot);
    };
    on(u"file.new", [=] { workbench->newProject(window); });
    on(u"file.open", [this] { open(); });
    on(u"file.saveas", [this] { saveAs(); });
    on(u"file.version", [this] { nameVersion(); });
    on(u"file.close", [this] { close(); });
    // Later, because quitting deletes the window that this action belongs to.
    on(u"file.quit",
       [=] { QMetaObject::invokeMethod(workbench, &Workbench::quit, Qt::QueuedConnection); });
    on(u"help.shortcuts", [this] { showShortcuts(); });
    on(u"help.about", [=] {
        auto *dialog = new AboutDialog(window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    on(u"theme.system", [=] { workbench->setTheme(ThemeChoice::System); });
    on(u"theme.light", [=] { workbench->setTheme(ThemeChoice::Light); });
    on(u"theme.dark", [=] { workbench->setTheme(ThemeChoice::Dark); });
    on(u"view.reducemotion", [=, motion = actions[u"view.reducemotion"]] {
        workbench->setReducesMotion(motion->isChecked());
    });
    on(u"view.nextpane", [=] { window->goToNextPane(true); });
    on(u"view.previouspane", [=] { window->goToNextPane(false); });
    on(u"view.fullscreen",
       [=] { window->setWindowState(window->windowState() ^ Qt::WindowFullScreen); });
    connect(workbench, &Workbench::themeChanged, this, &FileCommands::follow);
    connect(workbench, &Workbench::motionChanged, this, &FileCommands::follow);
    connect(window, &MainWindow::projectChanged, this, &FileCommands::follow);
    follow();
}

void FileCommands::follow()
{
    const Actions &actions = *m_window->actionRegistry();
    const ProjectView *view = m_window->view();
    const bool writable = view && !view->workspace()->isReadOnly();
    actions[u"file.saveas"]->setEnabled(view);
    actions[u"file.version"]->setEnabled(writable);
    actions[u"file.close"]->setEnabled(true);
    const char16_t *const themes[] = {u"theme.system", u"theme.light", u"theme.dark"};
    const auto choice = size_t(m_window->workbench()->session()->theme());
    actions[QStringView(themes[choice])]->setChecked(true);
    const bool still = m_window->workbench()->reducesMotion();
    actions[u"view.reducemotion"]->setChecked(still);
    m_window->setAnimated(!still);
    if (view)
        view->canvas()->setAnimated(!still);
}

void FileCommands::open()
{
    Session *session = m_window->workbench()->session();
    auto *dialog =
        new QFileDialog(m_window, tr("Open Project"), session->folder(),
                        projectFilter() + u";;"_s + tr("SQL scripts (*.sql);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [=, this](const QString &path) {
        session->setFolder(path);
        m_window->workbench()->open(path, m_window);
    });
    dialog->open();
}

void FileCommands::saveAs()
{
    Session *session = m_window->workbench()->session();
    const QString name = m_window->view()->workspace()->name();
    auto *dialog =
        new QFileDialog(m_window, tr("Save Project As"), session->folder(), projectFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"relvar"_s);
    dialog->selectFile(name + u".relvar"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [=, this](const QString &path) {
        session->setFolder(path);
        Workspace *workspace = m_window->view()->workspace();
        if (const Result<void> saved = workspace->saveAs(path); !saved)
            return m_window->tell(tr("The project cannot be saved there"), saved.error().text);
        session->addRecent(path);
        m_window->status()->showNotice(tr("Saved as “%1”.").arg(path));
    });
    dialog->open();
}

void FileCommands::nameVersion()
{
    ProjectView *view = m_window->view();
    QStringList taken;
    for (const VersionInfo &version : view->workspace()->versions())
        taken.append(version.name);
    auto *dialog = new VersionNameDialog(taken, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, view, [=, this] {
        const Result<void> added = view->workspace()->addVersion(dialog->name());
        if (!added)
            return m_window->tell(tr("The version cannot be named"), added.error().text);
        view->history()->setVersions(view->workspace()->versions());
        m_window->status()->showNotice(tr("Version “%1” is named.").arg(dialog->name()));
    });
    dialog->open();
}

void FileCommands::close()
{
    if (!m_window->view() || m_window->workbench()->windows().size() > 1)
        m_window->close();
    else
        m_window->closeProject();
}

void FileCommands::showShortcuts()
{
    auto *sheet = new ShortcutSheet(*m_window->actionRegistry(), m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ShortcutSheet::chosen, m_window->workbench(), &Workbench::setShortcuts);
    sheet->open();
}

} // namespace relvar
