#include "app/cli/command.h"
#include "app/cli/source.h"
#include "generators/difftext.h"

using namespace Qt::StringLiterals;

namespace relvar::cli {

static void declare(QCommandLineParser &parser)
{
    parser.addOption({u"dialect"_s, Cli::tr("The database that SQL files are for."), u"name"_s});
    parser.addOption({u"to"_s, Cli::tr("The form of the result: text."), u"form"_s, u"text"_s});
    parser.addOption({{u"o"_s, u"output"_s}, Cli::tr("The file to write to."), u"file"_s});
}

static int run(const QCommandLineParser &parser)
{
    if (parser.value(u"to"_s) != u"text")
        return misuse(Cli::tr("A difference can be written as text, not as “%1”.")
                          .arg(parser.value(u"to"_s)));
    Model sides[2];
    for (int i = 0; i < 2; ++i) {
        const Result<Model> side =
            loadDesign(parser.positionalArguments().at(i), parser.value(u"dialect"_s));
        if (!side)
            return fail(side.error());
        sides[i] = *side;
    }
    const QString text = diffText(sides[0], withIdsOf(sides[0], sides[1]));
    if (const Result<void> done = writeOutput(parser.value(u"o"_s), text.toUtf8()); !done)
        return fail(done.error());
    return text.isEmpty() ? Done : Findings;
}

const Command diffCommand{
    "diff",
    "A B [--dialect NAME] [-o FILE]",
    QT_TRANSLATE_NOOP("Cli", "Tells what differs between two designs: projects, versions "
                             "(PROJECT@NAME), SQL files or database URLs."),
    false,
    2,
    2,
    declare,
    run};

} // namespace relvar::cli
