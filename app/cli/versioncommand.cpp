#include "app/cli/command.h"
#include "app/cli/openproject.h"

using namespace Qt::StringLiterals;

namespace relvar::cli {

static void declare(QCommandLineParser &) {}

static int list(const QString &path)
{
    const auto file = ProjectFile::open(path, ProjectFile::Mode::ReadOnly);
    if (!file)
        return fail(file.error());
    const Result<QList<VersionInfo>> versions = file.value()->versions();
    if (!versions)
        return fail(versions.error());
    for (const VersionInfo &version : *versions)
        print(version.time.toString(Qt::ISODate) + u"  "_s + version.name + u'\n');
    return Done;
}

static int run(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() == 1)
        return list(arguments.first());
    const Result<OpenProject> project =
        openProject(arguments.first(), ProjectFile::Mode::ReadWrite);
    if (!project)
        return fail(project.error());
    if (const auto done = project->file->addVersion(arguments.at(1), project->contents.model);
        !done)
        return fail(done.error());
    return Done;
}

const Command versionCommand{
    "version",
    "PROJECT [NAME]",
    QT_TRANSLATE_NOOP("Cli", "Names the present state of a design, or lists the named ones."),
    false,
    1,
    2,
    declare,
    run};

} // namespace relvar::cli
