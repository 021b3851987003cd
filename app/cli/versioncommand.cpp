#include "app/cli/command.h"
#include "app/cli/console.h"
#include "model/project/projectfile.h"

using namespace Qt::StringLiterals;

namespace relvar::cli {

static void declare(QCommandLineParser &) {}

static int list(const ProjectFile &file)
{
    const Result<QList<VersionInfo>> versions = file.versions();
    if (!versions)
        return fail(versions.error());
    for (const VersionInfo &version : *versions)
        print(version.time.toString(Qt::ISODate) + u"  "_s + version.name + u'\n');
    return Done;
}

static int run(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    const bool naming = arguments.size() > 1;
    auto opened = ProjectFile::open(arguments.first(), naming ? ProjectFile::Mode::ReadWrite
                                                              : ProjectFile::Mode::ReadOnly);
    if (!opened)
        return fail(opened.error());
    const std::unique_ptr<ProjectFile> file = std::move(opened).value();
    if (!naming)
        return list(*file);
    const Result<ProjectContents> contents = file->load();
    if (!contents)
        return fail(contents.error());
    if (const auto done = file->addVersion(arguments.at(1), contents->model); !done)
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
