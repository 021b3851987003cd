#include "app/commands/databasecommands.h"

#include "app/actions/actions.h"
#include "app/commands/importcommands.h"
#include "app/mainwindow.h"
#include "app/statusstrip.h"
#include "app/workbench.h"
#include "dialogs/comparisondialog.h"
#include "dialogs/conversiondialog.h"
#include "dialogs/databaseread.h"

using namespace Qt::StringLiterals;

namespace relvar {

DatabaseCommands::DatabaseCommands(MainWindow *window)
    : QObject(window)
    , m_window(window)
{
    const Actions &actions = *window->actionRegistry();
    actions.connectTo(u"file.comparedatabase", this, [this] { compare(); });
    actions.connectTo(u"file.convert", this, [this] { convert(); });
    connect(window, &MainWindow::projectChanged, this, &DatabaseCommands::follow);
    follow();
}

void DatabaseCommands::follow()
{
    const Actions &actions = *m_window->actionRegistry();
    ProjectView *view = m_window->view();
    actions[u"file.comparedatabase"]->setEnabled(view);
    actions[u"file.convert"]->setEnabled(view);
    if (!view || m_followed == view)
        return;
    m_followed = view;
    // It looks at its document.
    connect(view, &QObject::destroyed, this, [this] { delete m_comparison; });
}

void DatabaseCommands::compare()
{
    ProjectView *view = m_window->view();
    Session *session = m_window->workbench()->session();
    auto *dialog = new DatabaseReadDialog(view->document()->model(), session->databases(), m_window,
                                          desktopKeychain());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, view, [=, this] {
        session->addDatabase(dialog->address().url());
        m_window->imports()->carryOut(dialog->passwordWish(), dialog->address());
        showComparison(*dialog);
    });
    dialog->open();
}

void DatabaseCommands::showComparison(const DatabaseReadDialog &read)
{
    ProjectView *view = m_window->view();
    delete m_comparison;
    m_comparison = new ComparisonDialog(view->document(), view->selection(), read.database(),
                                        read.address().dialect, read.address().title(), m_window);
    m_comparison->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_comparison, &ComparisonDialog::failed, m_window->status(), &StatusStrip::showError);
    connect(m_comparison, &ComparisonDialog::adopted, m_window->status(), &StatusStrip::showNotice);
    m_comparison->show();
}

void DatabaseCommands::convert()
{
    const Workspace *workspace = m_window->view()->workspace();
    auto *dialog = new ConversionDialog(workspace->model(), !workspace->isReadOnly(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_window->view(), [=, this] { take(*dialog); });
    dialog->open();
}

void DatabaseCommands::take(const ConversionDialog &conversion)
{
    const QString database = conversion.target().traits().label;
    const QString step = tr("Convert to %1").arg(database);
    Workspace *workspace = m_window->view()->workspace();
    if (!conversion.makesNewProject()) {
        workspace->document()->apply(step, conversion.changes());
        return m_window->status()->showNotice(tr("The design is for %1 now.").arg(database));
    }
    // The new project begins with the design as it was: one step back is where it came from.
    Model model = workspace->model();
    model.apply(conversion.changes());
    const HistoryEntry entry{step, QDateTime::currentDateTimeUtc(), 0, conversion.changes()};
    const QString name = tr("%1 for %2").arg(workspace->name(), database);
    Result<std::unique_ptr<Workspace>> made =
        Workspace::create(Session::newDraftPath(name), {model, {entry}, 1});
    if (!made)
        return m_window->tell(tr("The project cannot be made"), made.error().text);
    MainWindow *window = m_window->workbench()->newWindow();
    window->showWorkspace(std::move(made).value());
    window->status()->showNotice(
        tr("A new project with the design for %1; the other one is as it was.").arg(database));
}

} // namespace relvar
