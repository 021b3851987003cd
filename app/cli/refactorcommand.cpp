#include "app/cli/command.h"
#include "app/cli/openproject.h"
#include "app/cli/tableargument.h"
#include "generators/difftext.h"
#include "generators/refactoring/refactor.h"
#include "model/names.h"

using namespace Qt::StringLiterals;

namespace relvar::cli {

static void declare(QCommandLineParser &parser)
{
    QStringList verbs;
    for (const Verb verb : allVerbs())
        verbs.append(u"  %1  %2"_s.arg(verbKey(verb).leftJustified(21), verbSummary(verb)));
    parser.addPositionalArgument(u"VERB"_s, Cli::tr("What to do:") + u'\n' + verbs.join(u'\n'));
    parser.addPositionalArgument(u"PROJECT"_s, Cli::tr("The project file."));
    parser.addPositionalArgument(
        u"NAME"_s, Cli::tr("What to do it with: a table, then columns of it; or TABLE.COLUMN. With "
                           "merge-tables and resolve-many-to-many two tables, with pull-up and "
                           "push-down a table and columns."));
    parser.addOption(
        {u"name"_s, Cli::tr("The name of the new table or number column."), u"name"_s});
    parser.addOption({u"value"_s,
                      Cli::tr("With promote-to-lookup: the name of the column with the values."),
                      u"name"_s});
    parser.addOption(
        {u"key"_s,
         Cli::tr("With extract-entity: columns that identify the new rows, with commas "
                 "between. With promote-to-lookup, “value”: the values do."),
         u"columns"_s});
    parser.addOption(
        {u"to"_s,
         Cli::tr("With pull-up and push-down: the tables at the other end, with commas "
                 "between; all that there are otherwise."),
         u"tables"_s});
    parser.addOption({u"one-to-one"_s, Cli::tr("With extract-entity: rows share none.")});
    parser.addOption({u"optional"_s, Cli::tr("With split-table: not every row has both halves.")});
    parser.addOption({u"drop-old-key"_s, Cli::tr("With natural-key: the old key's columns go.")});
    parser.addOption(
        {u"dry-run"_s, Cli::tr("Prints what would change and leaves the project alone.")});
}

namespace {

// Turns the words of a call into a request. Lives on the stack of run().
class Words
{
public:
    explicit Words(const Model &model)
        : m_model(model)
    {
    }

    // A table by its name, qualified or not.
    Result<Id> table(const QString &name) const { return tableNamed(m_model, name); }
    Result<Id> column(Id table, const QString &name) const
    {
        for (const Column *column : m_model.childrenOf<Column>(table))
            if (column->name == name)
                return column->id;
        return Error{Cli::tr("“%1” has no column “%2”.").arg(displayName(m_model, table), name)};
    }
    // "orders.state" where there is such a column.
    Result<std::pair<Id, Id>> tableAndColumn(const QString &text) const
    {
        const qsizetype dot = text.lastIndexOf(u'.');
        if (dot > 0)
            if (const auto owner = table(text.first(dot)))
                if (const auto found = column(*owner, text.sliced(dot + 1)))
                    return std::pair(*owner, *found);
        const auto owner = table(text);
        if (!owner)
            return owner.error();
        return std::pair(*owner, Id());
    }
    Result<QList<Id>> columns(Id table, const QStringList &names) const
    {
        QList<Id> ids;
        for (const QString &name : names) {
            const auto found = column(table, name);
            if (!found)
                return found.error();
            ids.append(*found);
        }
        return ids;
    }
    // The relationship between two tables that a verb applies to.
    Result<Id> between(Id first, Id second, Verb verb) const
    {
        for (const Relationship *line : m_model.all<Relationship>())
            if (((line->parent == first && line->target == second) ||
                 (line->parent == second && line->target == first)) &&
                suggested(m_model, verb, {line->id}))
                return line->id;
        return Error{Cli::tr("No relationship between “%1” and “%2” is one for this.")
                         .arg(displayName(m_model, first), displayName(m_model, second))};
    }

private:
    const Model &m_model;
};

std::optional<Verb> verbNamed(const QString &key)
{
    for (const Verb verb : allVerbs())
        if (verbKey(verb) == key)
            return verb;
    return {};
}

// The relationships along which columns of a table go up or down.
Result<QList<Id>> ways(const Model &model, const Words &words, const RefactorRequest &request,
                       const QStringList &to)
{
    const bool up = request.verb == Verb::PullUp;
    const QList<Id> all = up ? waysUp(model, request.table) : waysDown(model, request.table);
    QSet<Id> wanted;
    for (const QString &name : to) {
        const auto table = words.table(name);
        if (!table)
            return table.error();
        wanted.insert(*table);
    }
    QList<Id> chosen;
    for (const Id id : all) {
        const Relationship &line = *model.get<Relationship>(id);
        if (wanted.isEmpty() || wanted.contains(up ? Id(line.target) : line.parent))
            chosen.append(id);
    }
    if (chosen.isEmpty())
        return Error{
            Cli::tr("“%1” has no table for them that way.").arg(displayName(model, request.table))};
    return up ? chosen.mid(0, 1) : chosen;
}

Result<RefactorRequest> requestFrom(const QCommandLineParser &parser, const Model &model, Verb verb)
{
    const Words words(model);
    QStringList names = parser.positionalArguments().mid(2);
    RefactorRequest request;
    request.verb = verb;
    request.name = parser.value(u"name"_s);
    request.valueName = parser.value(u"value"_s);
    request.oneToOne = parser.isSet(u"one-to-one"_s);
    request.optional = parser.isSet(u"optional"_s);
    request.keepOldKey = !parser.isSet(u"drop-old-key"_s);
    const auto first = words.tableAndColumn(names.takeFirst());
    if (!first)
        return first.error();
    request.table = first->first;
    if (verb == Verb::MergeTables || verb == Verb::ResolveManyToMany) {
        const auto second = words.table(names.value(0));
        if (!second)
            return second.error();
        const auto line = words.between(request.table, *second, verb);
        if (!line)
            return line.error();
        request.relationships = {*line};
        return request;
    }
    if (first->second)
        request.columns.append(first->second);
    const auto more = words.columns(request.table, names);
    if (!more)
        return more.error();
    request.columns += *more;
    if (verb == Verb::PromoteToLookup) {
        request.valueIsKey = parser.value(u"key"_s) == u"value";
    } else {
        const auto key = words.columns(request.table, listOf(parser.value(u"key"_s)));
        if (!key)
            return key.error();
        request.key = *key;
    }
    if (verb == Verb::PullUp || verb == Verb::PushDown) {
        const auto lines = ways(model, words, request, listOf(parser.value(u"to"_s)));
        if (!lines)
            return lines.error();
        request.relationships = *lines;
    }
    return request;
}

} // namespace

static int run(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    const std::optional<Verb> verb = verbNamed(arguments.first());
    if (!verb) {
        QStringList keys;
        for (const Verb one : allVerbs())
            keys.append(verbKey(one));
        return misuse(Cli::tr("“%1” is no refactoring; these are: %2.")
                          .arg(arguments.first(), keys.join(u", "_s)));
    }
    const bool dry = parser.isSet(u"dry-run"_s);
    const Result<OpenProject> project = openProject(
        arguments.at(1), dry ? ProjectFile::Mode::ReadOnly : ProjectFile::Mode::ReadWrite);
    if (!project)
        return fail(project.error());
    const Model &model = project->contents.model;
    const Result<RefactorRequest> request = requestFrom(parser, model, *verb);
    if (!request)
        return fail(request.error());
    Edit edit(model);
    const Result<Refactored> done = refactor(edit, *request);
    if (!done)
        return fail(done.error());
    for (const QString &note : done->notes)
        complain(Cli::tr("note: %1").arg(note) + u'\n');
    if (dry) {
        const QString text = diffText(model, edit.model());
        print(text);
        return text.isEmpty() ? Done : Findings;
    }
    if (const auto kept = appendStep(*project, refactorText(model, *request), edit); !kept)
        return fail(kept.error());
    return Done;
}

const Command refactorCommand{
    "refactor",
    "VERB PROJECT NAME... [--name NAME] [--value NAME] [--key COLUMNS] [--to TABLES] "
    "[--one-to-one] [--optional] [--drop-old-key] [--dry-run]",
    QT_TRANSLATE_NOOP("Cli", "Changes the form of a design in one step: extracts, splits, merges, "
                             "moves columns and keys."),
    false,
    3,
    200,
    declare,
    run};

} // namespace relvar::cli
