#include "app/cli/command.h"
#include "app/cli/source.h"
#include "generators/artifacts.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace relvar::cli {

static void declare(QCommandLineParser &parser)
{
    parser.addOption({{u"o"_s, u"output"_s}, Cli::tr("The folder to write to."), u"folder"_s});
    parser.addOption({u"dialect"_s, Cli::tr("The database to write for."), u"name"_s});
}

static QString indexOf(const QString &project, const QList<Artifact> &artifacts)
{
    QString text = u"# "_s + QFileInfo(project).completeBaseName() + u"\n\n"_s;
    for (const Artifact &artifact : artifacts)
        text +=
            u"- ["_s + artifact.path + u"]("_s + artifact.path + u"): "_s + artifact.kind + u'\n';
    return text;
}

static int run(const QCommandLineParser &parser)
{
    const QString folder = parser.value(u"o"_s);
    if (folder.isEmpty())
        return misuse(Cli::tr("Say where to write with -o FOLDER."));
    const QString project = parser.positionalArguments().first();
    const Result<Model> model = loadDesign(project);
    if (!model)
        return fail(model.error());
    const Result<const Dialect *> chosen = chosenDialect(parser.value(u"dialect"_s), *model);
    if (!chosen)
        return misuse(chosen.error().text);
    const Result<QList<Artifact>> artifacts = generateArtifacts(*model, **chosen, {});
    if (!artifacts)
        return fail(artifacts.error());
    QList<std::pair<QString, QByteArray>> files;
    bool whole = true;
    for (const Artifact &artifact : *artifacts) {
        files.append({artifact.path, artifact.script.text.toUtf8()});
        for (const Unsupported &one : artifact.script.unsupported) {
            complain(artifact.path + u": warning: "_s + one.text + u'\n');
            whole = false;
        }
    }
    files.append({u"index.md"_s, indexOf(project, *artifacts).toUtf8()});
    for (const auto &[name, content] : std::as_const(files)) {
        const QString path = QDir(folder).filePath(name);
        if (!QDir().mkpath(QFileInfo(path).path()))
            return fail({Cli::tr("The folder cannot be made."), QFileInfo(path).path()});
        if (const Result<void> done = writeOutput(path, content); !done)
            return fail(done.error());
    }
    return whole ? Done : Findings;
}

const Command generateCommand{
    "generate",
    "PROJECT -o FOLDER [--dialect NAME]",
    QT_TRANSLATE_NOOP("Cli", "Writes everything that follows from a design, with an index."),
    false,
    1,
    1,
    declare,
    run};

} // namespace relvar::cli
