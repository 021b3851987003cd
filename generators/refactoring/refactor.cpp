#include "generators/refactoring/refactor.h"

#include "generators/refactoring/extracting.h"
#include "generators/refactoring/keychange.h"
#include "generators/refactoring/merging.h"
#include "generators/refactoring/partitions.h"
#include "generators/refactoring/pulling.h"
#include "generators/refactoring/wording.h"
#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/naming.h"
#include "model/operations/relationships.h"
#include "model/operations/trial.h"

#include <array>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

struct VerbTexts
{
    Verb verb;
    const char *key;
    const char *label;
    const char *summary;
};

constexpr std::array Verbs{
    VerbTexts{Verb::ExtractEntity, "extract-entity",
              QT_TRANSLATE_NOOP("Refactor", "Extract entity"),
              QT_TRANSLATE_NOOP("Refactor",
                                "Columns become a table of their own, which the table refers to.")},
    VerbTexts{
        Verb::PromoteToLookup, "promote-to-lookup",
        QT_TRANSLATE_NOOP("Refactor", "Promote to lookup table"),
        QT_TRANSLATE_NOOP("Refactor",
                          "The values of a column become the rows of a table that it refers to.")},
    VerbTexts{
        Verb::SplitTable, "split-table", QT_TRANSLATE_NOOP("Refactor", "Split one-to-one"),
        QT_TRANSLATE_NOOP("Refactor", "Columns go to a second table with the same primary key.")},
    VerbTexts{Verb::MergeTables, "merge-tables", QT_TRANSLATE_NOOP("Refactor", "Merge tables"),
              QT_TRANSLATE_NOOP("Refactor", "Two tables that are joined one-to-one become one.")},
    VerbTexts{
        Verb::ResolveManyToMany, "resolve-many-to-many",
        QT_TRANSLATE_NOOP("Refactor", "Resolve many-to-many"),
        QT_TRANSLATE_NOOP("Refactor", "A many-to-many relationship becomes a junction table.")},
    VerbTexts{
        Verb::NaturalKey, "natural-key", QT_TRANSLATE_NOOP("Refactor", "Use natural key"),
        QT_TRANSLATE_NOOP("Refactor",
                          "Columns that are unique become the primary key; foreign keys follow.")},
    VerbTexts{
        Verb::SurrogateKey, "surrogate-key", QT_TRANSLATE_NOOP("Refactor", "Use surrogate key"),
        QT_TRANSLATE_NOOP("Refactor", "A number becomes the primary key; foreign keys follow.")},
    VerbTexts{Verb::PullUp, "pull-up", QT_TRANSLATE_NOOP("Refactor", "Pull up"),
              QT_TRANSLATE_NOOP("Refactor",
                                "Columns of a subtype or part go to the table that it refers to.")},
    VerbTexts{Verb::PushDown, "push-down", QT_TRANSLATE_NOOP("Refactor", "Push down"),
              QT_TRANSLATE_NOOP("Refactor", "Columns go to the subtypes or parts of a table.")}};

const VerbTexts &textsOf(Verb verb)
{
    return Verbs[size_t(verb)];
}

Result<Refactored> resolveManyToMany(Edit &edit, Id relationship)
{
    const Relationship *line = edit.get<Relationship>(relationship);
    if (line && !line->isManyToMany())
        return Error{Refactor::tr("“%1” and “%2” are not joined many-to-many.")
                         .arg(displayName(edit.model(), line->target),
                              displayName(edit.model(), line->parent))};
    const Result<Id> made = makePhysical(edit, relationship);
    if (!made)
        return made.error();
    return Refactored{*made, {}};
}

Result<Refactored> perform(Edit &edit, const RefactorRequest &request)
{
    const Id line = request.relationships.value(0);
    switch (request.verb) {
    case Verb::ExtractEntity:
        return extractEntity(
            edit,
            {request.table, request.columns, request.name, request.oneToOne, request.key, {}});
    case Verb::PromoteToLookup:
        return promoteToLookup(
            edit, {request.columns.value(0), request.name, request.valueName, request.valueIsKey});
    case Verb::SplitTable:
        return splitTable(edit, {request.table, request.columns, request.name, request.optional});
    case Verb::MergeTables:
        return mergeTables(edit, line);
    case Verb::ResolveManyToMany:
        return resolveManyToMany(edit, line);
    case Verb::NaturalKey:
        return useNaturalKey(edit, request.table, request.columns, request.keepOldKey);
    case Verb::SurrogateKey:
        return useSurrogateKey(edit, request.table, request.name);
    case Verb::PullUp:
        return pullUp(edit, request.columns, line);
    case Verb::PushDown:
        return pushDown(edit, request.columns, request.relationships);
    }
    return Error{Refactor::tr("This is no refactoring.")};
}

bool standsAlone(const Model &model, Id table)
{
    return checkStandsAlone(model, table).ok();
}

// The columns among the selection, when all of them belong to one table.
QList<Id> selectedColumns(const Model &model, const QList<Id> &selection, Id &table)
{
    QList<Id> columns;
    for (const Id id : selection)
        if (const Column *column = model.get<Column>(id)) {
            if (table && table != column->parent)
                return {};
            table = column->parent;
            columns.append(id);
        }
    return columns;
}

std::optional<RefactorRequest> forRelationship(const Model &model, Verb verb,
                                               const Relationship &line)
{
    RefactorRequest request;
    request.verb = verb;
    request.relationships = {line.id};
    switch (verb) {
    case Verb::MergeTables:
        if (line.own.isMany() || line.other.isMany() || line.parent == line.target)
            return {};
        return request;
    case Verb::ResolveManyToMany:
        if (!line.isManyToMany())
            return {};
        return request;
    case Verb::PullUp:
        request.table = line.parent;
        break;
    case Verb::PushDown:
        request.table = line.target;
        break;
    default:
        return {};
    }
    if (!leadsToPart(line) || !standsAlone(model, request.table))
        return {};
    return request;
}

} // namespace

const QList<Verb> &allVerbs()
{
    static const QList<Verb> list = [] {
        QList<Verb> verbs;
        for (const VerbTexts &texts : Verbs)
            verbs.append(texts.verb);
        return verbs;
    }();
    return list;
}

QString verbKey(Verb verb)
{
    return QString::fromLatin1(textsOf(verb).key);
}

QString verbLabel(Verb verb)
{
    return Refactor::tr(textsOf(verb).label);
}

QString verbSummary(Verb verb)
{
    return Refactor::tr(textsOf(verb).summary);
}

Result<Refactored> refactor(Edit &edit, const RefactorRequest &request)
{
    Edit trial(edit.model());
    Result<Refactored> done = perform(trial, request);
    if (done)
        takeOver(edit, trial);
    return done;
}

QString refactorText(const Model &model, const RefactorRequest &request)
{
    const auto name = [&](Id id) {
        const Object *object = model.find(id);
        return object ? object->name : QString();
    };
    QStringList columns;
    for (const Id column : request.columns.mid(0, 3))
        columns.append(name(column));
    if (request.columns.size() > 3)
        columns.append(u"…"_s);
    const QString list = columns.join(u", "_s);
    const QString table = name(request.table);
    const Relationship *line = model.get<Relationship>(request.relationships.value(0));
    const QString own = line ? name(line->parent) : QString();
    const QString target = line ? name(line->target) : QString();
    switch (request.verb) {
    case Verb::ExtractEntity:
        return request.name.trimmed().isEmpty()
                   ? Refactor::tr("Extract %1 from “%2”").arg(list, table)
                   : Refactor::tr("Extract “%1” from “%2”").arg(request.name.trimmed(), table);
    case Verb::PromoteToLookup:
        return Refactor::tr("Promote “%1” to lookup table").arg(list);
    case Verb::SplitTable:
        return Refactor::tr("Split “%1”").arg(table);
    case Verb::MergeTables:
        return Refactor::tr("Merge “%1” into “%2”").arg(own, target);
    case Verb::ResolveManyToMany:
        return Refactor::tr("Resolve “%1” to “%2” into junction table").arg(target, own);
    case Verb::NaturalKey:
        return Refactor::tr("Use %1 as key of “%2”").arg(list, table);
    case Verb::SurrogateKey:
        return Refactor::tr("Use surrogate key for “%1”").arg(table);
    case Verb::PullUp:
        return Refactor::tr("Pull up %1 to “%2”").arg(list, target);
    case Verb::PushDown:
        return Refactor::tr("Push down %1 from “%2”").arg(list, target);
    }
    return {};
}

QList<Id> waysUp(const Model &model, Id table)
{
    QList<Id> ways;
    for (const Relationship *line : model.childrenOf<Relationship>(table))
        if (model.get<Table>(line->target) && leadsToPart(*line))
            ways.append(line->id);
    return ways;
}

QList<Id> waysDown(const Model &model, Id table)
{
    QList<const Relationship *> lines;
    const QList<Id> referrers = model.referrers(table);
    for (const Id id : referrers)
        if (const Relationship *line = model.get<Relationship>(id);
            line && line->target == table && leadsToPart(*line))
            lines.append(line);
    std::sort(lines.begin(), lines.end(), [&](const Relationship *a, const Relationship *b) {
        const QString first = displayName(model, a->parent);
        const QString second = displayName(model, b->parent);
        return first != second ? first < second : inOrder(a, b);
    });
    QList<Id> ways;
    for (const Relationship *line : std::as_const(lines))
        ways.append(line->id);
    return ways;
}

QList<QList<Id>> naturalKeys(const Model &model, Id table)
{
    QList<QList<Id>> keys;
    const auto add = [&](const QList<IndexPart> &parts) {
        QList<Id> columns;
        for (const IndexPart &part : parts)
            columns.append(part.column);
        const bool usable = std::all_of(columns.cbegin(), columns.cend(), [&](Id id) {
            const Column *column = model.get<Column>(id);
            return column && !column->nullable;
        });
        if (usable && !columns.isEmpty() && !keys.contains(columns))
            keys.append(columns);
    };
    for (const Key *key : model.childrenOf<Key>(table))
        if (key->type == KeyType::Unique && key->predicate.isEmpty())
            add(key->parts);
    for (const Index *index : model.childrenOf<Index>(table))
        if (index->unique && index->predicate.isEmpty())
            add(index->parts);
    return keys;
}

std::optional<RefactorRequest> suggested(const Model &model, Verb verb, const QList<Id> &selection)
{
    if (selection.isEmpty())
        return {};
    const Id last = selection.last();
    if (const Relationship *line = model.get<Relationship>(last))
        return selection.size() == 1 ? forRelationship(model, verb, *line) : std::nullopt;
    RefactorRequest request;
    request.verb = verb;
    request.columns = selectedColumns(model, selection, request.table);
    if (!request.table && model.get<Table>(last) && selection.size() == 1)
        request.table = last;
    const bool refers = verb == Verb::PromoteToLookup || verb == Verb::ExtractEntity;
    if (!request.table || !(refers ? checkCanRefer(model, request.table, {}).ok()
                                   : standsAlone(model, request.table)))
        return {};
    const QList<Id> primary = primaryColumns(model, request.table);
    switch (verb) {
    case Verb::PromoteToLookup:
        if (request.columns.size() > 1)
            return {};
        if (!request.columns.isEmpty() &&
            foreignKeyColumns(model, request.table).contains(request.columns.first()))
            return {};
        request.name = request.columns.isEmpty()
                           ? QString()
                           : freeNameAmong(model, model.find(request.table)->parent, Kind::Table,
                                           model.find(request.columns.first())->name);
        return request;
    case Verb::ExtractEntity:
    case Verb::SplitTable:
        request.columns.removeIf([&](Id id) { return primary.contains(id); });
        if (verb == Verb::SplitTable && primary.isEmpty())
            return {};
        return request;
    case Verb::NaturalKey: {
        const QList<QList<Id>> keys = naturalKeys(model, request.table);
        if (primary.isEmpty() || keys.isEmpty())
            return {};
        if (request.columns.isEmpty())
            request.columns = keys.first();
        return request;
    }
    case Verb::SurrogateKey:
        if (primary.size() == 1 && model.get<Column>(primary.first())->identity != Identity::None)
            return {};
        request.columns.clear();
        return request;
    case Verb::PullUp:
        request.relationships = waysUp(model, request.table).mid(0, 1);
        break;
    case Verb::PushDown:
        request.relationships = waysDown(model, request.table);
        break;
    case Verb::MergeTables:
    case Verb::ResolveManyToMany:
        return {};
    }
    request.columns.removeIf([&](Id id) { return primary.contains(id); });
    if (request.relationships.isEmpty())
        return {};
    return request;
}

} // namespace relvar
