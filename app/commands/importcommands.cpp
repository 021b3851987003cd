#include "app/commands/importcommands.h"

#include "app/actions/actions.h"
#include "app/mainwindow.h"
#include "app/statusstrip.h"
#include "app/workbench.h"
#include "dialogs/addressform.h"
#include "dialogs/databaseimport.h"
#include "dialogs/importoptions.h"
#include "dialogs/importreport.h"
#include "generators/sources.h"
#include "views/canvas/canvasview.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace relvar {

ImportCommands::ImportCommands(MainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_job(tr("Importing"))
{
    connect(&m_job, &Job::cancelled, this, [this] {
        m_window->status()->showNotice(tr("The import was stopped; nothing has changed."));
    });
    window->actionRegistry()->connectTo(u"file.import", this, [this] { choose(); });
    window->actionRegistry()->connectTo(u"file.importdatabase", this, [this] { chooseDatabase(); });
}

// What the file dialog offers: everything that readSource() knows.
static QString sourceFilter()
{
    QStringList endings;
    for (const QString &one : sourceSuffixes())
        endings.append(u"*."_s + one);
    return ImportCommands::tr("Scripts, databases, sketches and models (%1);;All files (*)")
        .arg(endings.join(u' '));
}

void ImportCommands::choose()
{
    auto *dialog = new QFileDialog(m_window, tr("Import"),
                                   m_window->workbench()->session()->folder(), sourceFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_window->workbench()->session()->setFolder(path);
        importFile(path);
    });
    dialog->open();
}

void ImportCommands::chooseDatabase()
{
    const ProjectView *view = m_window->view();
    const bool mayAdd = view && !view->workspace()->isReadOnly();
    Session *session = m_window->workbench()->session();
    auto *dialog =
        new DatabaseImportDialog(session->databases(), mayAdd, m_window, desktopKeychain());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [=, this] {
        const DatabaseAddress address = dialog->address();
        const ImportOptions options = dialog->options();
        session->addDatabase(address.url());
        carryOut(dialog->passwordWish(), address);
        start({{},
               address.title(),
               address.dialect,
               options.makeDiagram,
               address,
               dialog->selection()},
              options.newProject);
    });
    dialog->open();
}

// The keychain may ask the user, so nothing waits for it.
void ImportCommands::carryOut(PasswordWish wish, const DatabaseAddress &address)
{
    if (wish == PasswordWish::Nothing)
        return;
    QtConcurrent::run([wish, address, keychain = desktopKeychain()] {
        return wish == PasswordWish::Keep ? keychain.keep(address) : keychain.forget(address);
    }).then(this, [this](const Result<void> &done) {
        if (!done)
            m_window->status()->showNotice(done.error().text);
    });
}

void ImportCommands::importFile(const QString &path, const QString &name)
{
    const QString title = name.isEmpty() ? QFileInfo(path).completeBaseName() : name;
    const ProjectView *view = m_window->view();
    if (!view || view->workspace()->isReadOnly() || view->workspace()->isPristine())
        return start({path, title}, !view || view->workspace()->isReadOnly());
    auto *dialog = new ImportOptionsDialog(path, true, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [=, this] {
        const ImportOptions options = dialog->options();
        start({path, title, options.dialect, options.makeDiagram}, options.newProject);
    });
    dialog->open();
}

void ImportCommands::start(const ImportRequest &request, bool newProject)
{
    const QString name = request.name;
    m_job.setTitle(tr("Importing “%1”").arg(name));
    m_job.start([request](const Token &token) { return importScript(request, token); },
                [=, this](const Result<Imported> &imported) {
                    if (imported)
                        take(*imported, name, newProject);
                    else
                        m_window->tell(tr("“%1” cannot be imported").arg(name),
                                       imported.error().text);
                });
}

void ImportCommands::take(const Imported &imported, const QString &name, bool newProject)
{
    const QString step = tr("Import “%1”").arg(name);
    MainWindow *window = m_window;
    if (newProject || !window->view()) {
        if (window->view())
            window = window->workbench()->newWindow();
        const Model base = emptyProject(name);
        HistoryEntry entry{step, QDateTime::currentDateTimeUtc(), 0,
                           additionOf(base, imported.model)};
        Model model = base;
        model.apply(entry.changes);
        Result<std::unique_ptr<Workspace>> made =
            Workspace::create(Session::newDraftPath(name), {model, {entry}, 1});
        if (!made)
            return window->tell(tr("The project cannot be made"), made.error().text);
        window->showWorkspace(std::move(made).value());
    } else {
        Document *document = window->view()->document();
        document->apply(step, additionOf(document->model(), imported.model));
        window->view()->showNewestDiagram();
    }
    window->imports()->report(imported, name);
    emit finished();
}

void ImportCommands::report(const Imported &imported, const QString &name)
{
    int whole = 0, kept = 0, refused = 0;
    for (const ImportedStatement &statement : imported.statements) {
        whole += statement.status == ImportedStatement::Imported;
        kept += statement.status == ImportedStatement::Kept;
        refused += statement.status == ImportedStatement::Refused;
    }
    const QString told[] = {tr("%n statement(s) imported", nullptr, whole),
                            tr("%n kept word for word", nullptr, kept),
                            tr("%n refused", nullptr, refused)};
    m_window->status()->showNotice(tr("“%1”: %2, %3, %4.").arg(name, told[0], told[1], told[2]));
    if (kept + refused == 0 && !imported.isPartial)
        return;
    auto *dialog = new ImportReport(name, imported.script, imported.statements, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace relvar
