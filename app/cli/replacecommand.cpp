#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/diagramargument.h"
#include "app/cli/openproject.h"
#include "app/cli/tableargument.h"
#include "generators/refactoring/replacing.h"
#include "model/names.h"

using namespace Qt::StringLiterals;

namespace relvar::cli {

static void declare(QCommandLineParser &parser)
{
    QStringList places;
    for (const ReplacePlace place : allReplacePlaces())
        places.append(enumName(place));
    parser.addPositionalArgument(u"PROJECT"_s, Cli::tr("The project file."));
    parser.addOption({u"find"_s, Cli::tr("What is looked for."), u"text"_s});
    parser.addOption({u"with"_s,
                      Cli::tr("What comes instead; with --regex, \\1 or $1 for a group. Nothing "
                              "otherwise."),
                      u"text"_s});
    parser.addOption({u"in"_s,
                      Cli::tr("Where to look, with commas between: %1. Names otherwise.")
                          .arg(places.join(u", "_s)),
                      u"places"_s});
    parser.addOption({u"kinds"_s,
                      Cli::tr("Kinds of objects with commas between, such as table,column; all "
                              "otherwise."),
                      u"kinds"_s});
    declareDiagram(parser);
    parser.addOption({u"regex"_s, Cli::tr("The text is a regular expression.")});
    parser.addOption({u"match-case"_s, Cli::tr("Capital and small letters differ.")});
    parser.addOption({u"whole-words"_s, Cli::tr("Letters, digits and _ must not go on.")});
    parser.addOption({u"skip"_s, Cli::tr("Leaves out what cannot be replaced.")});
    parser.addOption(
        {u"dry-run"_s, Cli::tr("Prints what would change and leaves the project alone.")});
}

static Result<ReplaceRequest> requestFrom(const QCommandLineParser &parser)
{
    ReplaceRequest request;
    request.find = parser.value(u"find"_s);
    request.with = parser.value(u"with"_s);
    request.regularExpression = parser.isSet(u"regex"_s);
    request.matchCase = parser.isSet(u"match-case"_s);
    request.wholeWords = parser.isSet(u"whole-words"_s);
    if (parser.isSet(u"in"_s)) {
        request.places.clear();
        for (const QString &name : listOf(parser.value(u"in"_s))) {
            const auto place = enumFromName<ReplacePlace>(name);
            if (!place)
                return Error{Cli::tr("“%1” is no place of texts.").arg(name)};
            request.places.append(*place);
        }
    }
    for (const QString &key : listOf(parser.value(u"kinds"_s))) {
        const KindInfo *kind = kindFromKey(key);
        if (!kind)
            return Error{Cli::tr("“%1” is no kind of objects.").arg(key)};
        request.kinds.insert(kind->kind);
    }
    if (const auto expression = expressionOf(request); !expression)
        return expression.error();
    return request;
}

static QString lineOf(const Model &model, const Replacement &one)
{
    const Object &object = *model.find(one.id);
    const auto shown = [](const QString &text) {
        return text.simplified().size() > 100 ? QString(text.simplified().left(99) + u'…')
                                              : text.simplified();
    };
    return u"%1 %2: %3: %4 → %5"_s.arg(QLatin1String(info(object.kind).key),
                                       path(model, one.id).join(u'.'), one.field, shown(one.before),
                                       shown(one.after));
}

// Those that can be made. What stands against the others is told.
static QList<Replacement> possible(const Model &model, QList<Replacement> all, bool &blocked)
{
    const QList<ReplaceProblem> problems = problemsOf(model, all);
    QList<Replacement> rest;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!problems[i].text.isEmpty())
            complain(
                u"%1: %2: %3\n"_s.arg(problems[i].blocks ? Cli::tr("error") : Cli::tr("warning"),
                                      lineOf(model, all[i]), problems[i].text));
        blocked = blocked || problems[i].blocks;
        if (!problems[i].blocks)
            rest.append(all[i]);
    }
    return rest;
}

static int run(const QCommandLineParser &parser)
{
    const Result<ReplaceRequest> asked = requestFrom(parser);
    if (!asked)
        return misuse(asked.error().text);
    ReplaceRequest request = *asked;
    const bool dry = parser.isSet(u"dry-run"_s);
    const Result<OpenProject> project =
        openProject(parser.positionalArguments().first(),
                    dry ? ProjectFile::Mode::ReadOnly : ProjectFile::Mode::ReadWrite);
    if (!project)
        return fail(project.error());
    const Model &model = project->contents.model;
    if (parser.isSet(u"diagram"_s)) {
        const Result<Id> diagram = chosenDiagram(parser, model);
        if (!diagram)
            return fail(diagram.error());
        request.within = shownOn(model, *diagram);
    }
    const Result<QList<Replacement>> found = findReplacements(model, request);
    if (!found)
        return fail(found.error());
    bool blocked = false;
    const QList<Replacement> chosen = possible(model, *found, blocked);
    for (const Replacement &one : chosen)
        print(lineOf(model, one) + u'\n');
    if (dry)
        return found->isEmpty() ? Done : Findings;
    if (blocked && !parser.isSet(u"skip"_s))
        return fail(Error{Cli::tr("Nothing was replaced; --skip leaves out what cannot be.")});
    Edit edit(model);
    const Result<Renaming> done = replaceAll(edit, chosen);
    if (!done)
        return fail(done.error());
    if (const QString text = remark(edit.model(), *done); !text.isEmpty())
        complain(Cli::tr("note: %1").arg(text) + u'\n');
    if (edit.isEmpty())
        return Done;
    const QString text = Cli::tr("Replace “%1” by “%2”").arg(request.find, request.with);
    if (const auto kept = appendStep(*project, text, edit); !kept)
        return fail(kept.error());
    return Done;
}

const Command replaceCommand{
    "replace",
    "PROJECT --find TEXT [--with TEXT] [--in PLACES] [--kinds KINDS] [--diagram NAME] [--regex] "
    "[--match-case] [--whole-words] [--skip] [--dry-run]",
    QT_TRANSLATE_NOOP("Cli", "Replaces a text in names, comments, types and SQL of a design."),
    false,
    1,
    1,
    declare,
    run};

} // namespace relvar::cli
