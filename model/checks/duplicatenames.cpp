#include "model/checks/rules.h"
#include "model/operations/naming.h"

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

void reportPair(const RuleRun &run, const Object &later, const Object &earlier)
{
    run.report(Severity::Error, later.id, "name",
               Checks::tr("%1 “%2” has the same name as %3 “%4”.")
                   .arg(kindLabel(later.kind), run.name(later.id), kindInSentence(earlier.kind),
                        run.name(earlier.id)));
}

using ByName = QHash<QString, QList<const Object *>>;

// By kind, then as their owners stand in the model.
void sortGroup(const RuleRun &run, QList<const Object *> &group)
{
    std::sort(group.begin(), group.end(), [&](const Object *a, const Object *b) {
        if (a->kind != b->kind)
            return a->kind < b->kind;
        const Object *first = run.model.find(a->parent);
        const Object *second = run.model.find(b->parent);
        if (first && second && first != second)
            return inOrder(first, second);
        return std::tie(a->rank, a->id) < std::tie(b->rank, b->id);
    });
}

// Among the children of one object: by the rules of shareNames().
void checkSiblings(const RuleRun &run, ByName &names)
{
    for (QList<const Object *> &group : names) {
        if (group.size() < 2)
            continue;
        sortGroup(run, group);
        for (qsizetype i = 1; i < group.size(); ++i)
            for (qsizetype j = 0; j < i; ++j)
                if (shareNames(group[i]->kind, group[j]->kind)) {
                    reportPair(run, *group[i], *group[j]);
                    break;
                }
    }
}

// Indexes, and keys through theirs, stand beside the tables of the schema.
void checkIndexes(const RuleRun &run, ByName &names)
{
    const auto isIndex = [](const Object *object) {
        return object->kind == Kind::Index || object->kind == Kind::Key;
    };
    for (QList<const Object *> &group : names) {
        if (group.size() < 2)
            continue;
        sortGroup(run, group);
        for (qsizetype i = 1; i < group.size(); ++i)
            for (qsizetype j = 0; j < i; ++j) {
                const bool siblingsOfOneKind = group[i]->parent == group[j]->parent &&
                                               shareNames(group[i]->kind, group[j]->kind);
                if ((isIndex(group[i]) || isIndex(group[j])) && !siblingsOfOneKind) {
                    reportPair(run, *group[i], *group[j]);
                    break;
                }
            }
    }
}

QString signature(const Routine &routine)
{
    QStringList types;
    for (const RoutineArgument &argument : routine.arguments)
        if (argument.mode != ArgumentMode::Out && argument.mode != ArgumentMode::Table)
            types.append(QString::number(argument.type.named.value) + u' ' +
                         argument.type.text.simplified().toLower());
    return routine.name + u'(' + types.join(u", "_s) + u')';
}

void checkRoutines(const RuleRun &run, Id schema)
{
    QHash<QString, const Routine *> seen;
    for (const Routine *routine : run.model.childrenOf<Routine>(schema)) {
        if (routine->name.isEmpty())
            continue;
        const Routine *&first = seen[signature(*routine)];
        if (first)
            run.report(Severity::Error, routine->id, "name",
                       Checks::tr("There are two routines “%1” with the same arguments.")
                           .arg(run.name(routine->id)));
        else
            first = routine;
    }
}

} // namespace

void checkDuplicateNames(const RuleRun &run)
{
    QHash<Id, ByName> siblings;
    QHash<Id, ByName> relations;
    run.model.forEach([&](const Object &object) {
        if (object.name.isEmpty())
            return;
        siblings[object.parent][object.name].append(&object);
        if (object.kind == Kind::Index || object.kind == Kind::Key)
            relations[schemaOf(run.model, object.id)][object.name].append(&object);
        else if (shareNames(Kind::Table, object.kind) && shareNames(Kind::Sequence, object.kind))
            relations[object.parent][object.name].append(&object);
    });
    for (ByName &names : siblings)
        checkSiblings(run, names);
    for (ByName &names : relations)
        checkIndexes(run, names);
    for (const Schema *schema : run.model.all<Schema>())
        checkRoutines(run, schema->id);
}

} // namespace relvar
