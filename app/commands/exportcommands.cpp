#include "app/commands/exportcommands.h"

#include "app/actions/actions.h"
#include "app/diagramtabs.h"
#include "app/jobs/jobindicator.h"
#include "app/mainwindow.h"
#include "app/statusstrip.h"
#include "app/workbench.h"
#include "generators/ddl/perschema.h"
#include "generators/diagrams/mermaid.h"
#include "generators/documents/presentationhtml.h"
#include "generators/documents/remarks.h"
#include "generators/drawing/exports.h"
#include "generators/drawing/presentation.h"
#include "generators/mongodb/writer.h"
#include "generators/physical/resolve.h"
#include "model/json.h"
#include "views/canvas/canvasview.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

using Files = ExportCommands::Files;
using Wanted = ExportCommands::Wanted;

PictureOptions optionsFor(const Wanted &wanted)
{
    PictureOptions options;
    options.lens = wanted.lens;
    return options;
}

Model physical(const Model &model)
{
    return resolve(model, {dialectOf(model).traits().identifierBytes}).model;
}

Result<Files> single(const Result<QByteArray> &bytes)
{
    if (!bytes)
        return bytes.error();
    return Files{{QString(), *bytes}};
}

Result<Files> sqlFile(const Model &model, const Wanted &, const Token &token)
{
    const Script script = dialectOf(model).createScript(physical(model), {}, token);
    return Files{{QString(), script.text.toUtf8()}};
}

Result<Files> schemaFiles(const Model &model, const Wanted &, const Token &)
{
    Files files;
    const auto scripts = createScriptsPerSchema(physical(model), dialectOf(model), {});
    for (const auto &[path, script] : scripts)
        files.append({path, script.text.toUtf8()});
    return files;
}

Result<Files> mermaidFile(const Model &model, const Wanted &, const Token &token)
{
    return Files{{QString(), mermaidText(physical(model), dialectOf(model), token).text.toUtf8()}};
}

Result<Files> mongoFile(const Model &model, const Wanted &, const Token &token)
{
    return Files{{QString(), mongodb::mongoshText(model, token).text.toUtf8()}};
}

Result<Files> svgFile(const Model &model, const Wanted &wanted, const Token &token)
{
    return single(exportSvg(model, wanted.diagram, optionsFor(wanted), token));
}

Result<Files> pngFile(const Model &model, const Wanted &wanted, const Token &token)
{
    PictureOptions options = optionsFor(wanted);
    options.scale = largestScale(model, wanted.diagram, 2, options);
    return single(exportPng(model, wanted.diagram, options, token));
}

Result<Files> pdfFile(const Model &model, const Wanted &wanted, const Token &token)
{
    return single(exportPdf(model, wanted.diagram, optionsFor(wanted), token));
}

Result<Files> htmlFile(const Model &model, const Wanted &, const Token &token)
{
    return single(exportHtml(model, {}, token));
}

Result<Files> stepsFile(const Model &model, const Wanted &, const Token &token)
{
    return single(exportStepsPdf(model, token));
}

Result<Files> remarksFile(const Model &model, const Wanted &, const Token &)
{
    return Files{{QString(), remarksMarkdown(model).toUtf8()}};
}

Result<Files> jsonFile(const Model &model, const Wanted &, const Token &)
{
    return Files{{QString(), modelToJson(model)}};
}

const ExportCommands::Format Formats[] = {
    {"file.export.sql", QT_TRANSLATE_NOOP("relvar::ExportCommands", "Export SQL"),
     QT_TRANSLATE_NOOP("relvar::ExportCommands", "SQL scripts (*.sql)"), "sql", sqlFile},
    {"file.export.schemas",
     QT_TRANSLATE_NOOP("relvar::ExportCommands", "Export SQL, a File per Schema"), "", "",
     schemaFiles},
    {"file.export.mermaid", QT_TRANSLATE_NOOP("relvar::ExportCommands", "Export Mermaid"),
     QT_TRANSLATE_NOOP("relvar::ExportCommands", "Mermaid diagrams (*.mmd)"), "mmd", mermaidFile},
    {"file.export.mongodb", QT_TRANSLATE_NOOP("relvar::ExportCommands", "Export MongoDB"),
     QT_TRANSLATE_NOOP("relvar::ExportCommands", "Scripts for mongosh (*.js)"), "js", mongoFile},
    {"file.export.svg", QT_TRANSLATE_NOOP("relvar::ExportCommands", "Export SVG Picture"),
     QT_TRANSLATE_NOOP("relvar::ExportCommands", "SVG pictures (*.svg)"), "svg", svgFile},
    {"file.export.png", QT_TRANSLATE_NOOP("relvar::ExportCommands", "Export PNG Picture"),
     QT_TRANSLATE_NOOP("relvar::ExportCommands", "PNG pictures (*.png)"), "png", pngFile},
    {"file.export.pdf", QT_TRANSLATE_NOOP("relvar::ExportCommands", "Export PDF"),
     QT_TRANSLATE_NOOP("relvar::ExportCommands", "PDF documents (*.pdf)"), "pdf", pdfFile},
    {"file.export.html", QT_TRANSLATE_NOOP("relvar::ExportCommands", "Export HTML Page"),
     QT_TRANSLATE_NOOP("relvar::ExportCommands", "HTML pages (*.html)"), "html", htmlFile},
    {"file.export.steps", QT_TRANSLATE_NOOP("relvar::ExportCommands", "Export Steps as PDF"),
     QT_TRANSLATE_NOOP("relvar::ExportCommands", "PDF documents (*.pdf)"), "pdf", stepsFile},
    {"file.export.remarks", QT_TRANSLATE_NOOP("relvar::ExportCommands", "Export Remarks"),
     QT_TRANSLATE_NOOP("relvar::ExportCommands", "Markdown documents (*.md)"), "md", remarksFile},
    {"file.export.json", QT_TRANSLATE_NOOP("relvar::ExportCommands", "Export JSON"),
     QT_TRANSLATE_NOOP("relvar::ExportCommands", "JSON files (*.json)"), "json", jsonFile},
};

// Each file through a temporary one, so that an old one stays whole when this fails.
Result<void> writeFiles(const Files &files, const QString &target)
{
    for (const auto &[relative, bytes] : files) {
        const QString path = relative.isEmpty() ? target : QDir(target).filePath(relative);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return Error{
                ExportCommands::tr("“%1” cannot be written: %2.").arg(path, file.errorString()),
                path};
    }
    return {};
}

} // namespace

ExportCommands::ExportCommands(MainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_job(tr("Exporting"))
{
    const Actions &actions = *window->actionRegistry();
    for (const Format &format : Formats)
        actions.connectTo(QString::fromLatin1(format.action), this, [&] { choose(format); });
    window->status()->jobs()->watch(&m_job);
    connect(&m_job, &Job::cancelled, this, [this] {
        m_window->status()->showNotice(tr("The export was stopped; no file was written."));
    });
    connect(window, &MainWindow::projectChanged, this,
            [&actions, window] { actions.enable(u"file.export", window->view()); });
}

void ExportCommands::choose(const Format &format)
{
    Session *session = m_window->workbench()->session();
    const bool folder = !*format.suffix;
    auto *dialog = new QFileDialog(m_window, tr(format.title), session->folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(folder ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::AnyFile);
    if (!folder) {
        const QString suffix = QString::fromLatin1(format.suffix);
        dialog->setNameFilter(tr(format.filter));
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(m_window->view()->workspace()->name() + u'.' + suffix);
    }
    connect(dialog, &QFileDialog::fileSelected, this, [=, this, &format](const QString &path) {
        if (!folder)
            session->setFolder(path);
        start(format, path);
    });
    dialog->open();
}

void ExportCommands::start(const Format &format, const QString &path)
{
    const ProjectView *view = m_window->view();
    if (!view)
        return;
    m_job.setTitle(tr("Exporting “%1”").arg(QFileInfo(path).fileName()));
    m_job.start(
        [model = view->workspace()->model(),
         wanted = Wanted{view->diagrams()->current(), view->canvas()->lens()}, path,
         make = format.make](const Token &token) -> Result<void> {
            const Result<Files> files = make(model, wanted, token);
            if (!files)
                return files.error();
            if (token.cancelled())
                return {};
            return writeFiles(*files, path);
        },
        [this, path](const Result<void> &written) {
            if (written)
                m_window->status()->showNotice(tr("Exported to “%1”.").arg(path));
            else
                m_window->tell(tr("The export failed"), written.error().text);
        });
}

} // namespace relvar
