#include "generators/comparison/adopt.h"

#include "generators/comparison/canonical.h"
#include "model/integrity.h"
#include "model/names.h"
#include "model/operations/trial.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

// Brings objects of the database into a trial, with what they need.
class Adoption
{
public:
    Adoption(const Model &design, const Comparison &both)
        : m_design(design)
        , m_both(both)
        , m_trial(design)
    {
    }

    Edit &trial() { return m_trial; }
    bool add(Id id);
    void change(Id id);
    void placeColumns(const QList<Id> &added);

private:
    void addNeeds(const Object &object)
    {
        const QList<Id> needs = refsOf(object);
        for (const Id need : needs)
            (void)add(need);
    }
    void order(Id table);

    const Model m_design;
    const Comparison &m_both;
    Edit m_trial;
};

// False for what the design makes in another way, or the database does not have.
bool Adoption::add(Id id)
{
    if (m_trial.model().contains(id))
        return true;
    const Object *object = m_both.database.find(id);
    if (!object || m_both.causeOf(id) || (object->parent && !add(object->parent)))
        return false;
    const auto copy = info(object->kind).clone(*object);
    if (!copy->parent || m_design.contains(copy->parent))
        copy->rank = m_trial.nextRank(copy->parent, copy->kind);
    m_trial.put(copy);
    addNeeds(*copy);
    return true;
}

void Adoption::change(Id id)
{
    const Object *own = m_trial.model().find(id);
    const Object *before = m_both.design.find(id);
    const Object *after = m_both.database.find(id);
    if (!own || !before || !after || own->kind != after->kind)
        return;
    const auto copy = info(own->kind).clone(*own);
    const QString schema = nameOf(m_both.design, schemaOf(m_both.design, id));
    for (const FieldInfo &field : info(own->kind).fields)
        if (!saysTheSame(*before, *after, field, schema))
            field.copy(*copy, *after);
    m_trial.put(copy);
    addNeeds(*copy);
    if (copy->kind == Kind::Table)
        order(id);
}

// The columns of the database change places among themselves.
void Adoption::order(Id table)
{
    QList<Id> columns;
    QList<int> ranks;
    for (const Column *column : m_both.database.childrenOf<Column>(table))
        if (const Column *own = m_trial.get<Column>(column->id); own && own->parent == table) {
            columns.append(own->id);
            ranks.append(own->rank);
        }
    std::sort(ranks.begin(), ranks.end());
    for (qsizetype i = 0; i < columns.size(); ++i)
        m_trial.set(columns[i], &Object::rank, ranks[i]);
}

// New columns stand where the database has them, unless the others stand in another order there.
void Adoption::placeColumns(const QList<Id> &added)
{
    QSet<Id> tables;
    for (const Id id : added)
        if (const Column *column = m_trial.get<Column>(id);
            column && m_design.contains(column->parent))
            tables.insert(column->parent);
    const auto shared = [this](const Model &ordered, Id table) {
        QList<Id> ids;
        for (const Column *column : ordered.childrenOf<Column>(table))
            if (m_design.contains(column->id) && m_both.database.contains(column->id))
                ids.append(column->id);
        return ids;
    };
    for (const Id table : std::as_const(tables))
        if (shared(m_design, table) == shared(m_both.database, table))
            order(table);
}

void collect(const Difference &difference, QHash<Difference::What, QList<Id>> &ids)
{
    ids[difference.what].append(difference.id);
    if (difference.what == Difference::OnlyInDatabase)
        for (const Difference &part : difference.parts)
            collect(part, ids);
}

QString namesOfTheLoose(const Model &model, const ChangeSet &changes)
{
    QStringList names;
    for (const Change &change : changes) {
        if (!change.after)
            continue;
        const QList<Id> refs = refsOf(*change.after);
        if (std::any_of(refs.begin(), refs.end(), [&](Id id) { return !model.contains(id); }) ||
            (change.after->parent && !model.contains(change.after->parent)))
            names.append(displayName(model, change.id));
    }
    names.sort();
    return names.join(u", "_s);
}

} // namespace

bool canAdopt(const Model &design, const Difference &difference, const Dialect &dialect)
{
    if (difference.cause || dialectOf(design).traits().key != dialect.traits().key)
        return false;
    return difference.what == Difference::OnlyInDatabase || design.contains(difference.id);
}

Result<void> adoptDifferences(Edit &edit, const Comparison &comparison,
                              const QList<Difference> &chosen)
{
    QHash<Difference::What, QList<Id>> ids;
    for (const Difference &one : chosen)
        collect(one, ids);
    QList<Id> &added = ids[Difference::OnlyInDatabase];
    std::stable_sort(added.begin(), added.end(), [&](Id a, Id b) {
        const Object *one = comparison.database.find(a);
        const Object *other = comparison.database.find(b);
        return one && other && one->rank < other->rank;
    });
    Adoption adoption(edit.model(), comparison);
    Edit &trial = adoption.trial();
    for (const Id id : std::as_const(added))
        if (!adoption.add(id))
            return Error{QCoreApplication::translate(
                             "Comparison", "“%1” cannot be taken over: what it belongs to is no "
                                           "object of its own in the design.")
                             .arg(displayName(comparison.database, id))};
    adoption.placeColumns(added);
    for (const Id id : std::as_const(ids[Difference::Changed]))
        adoption.change(id);
    if (const Result<void> done = trial.remove(ids[Difference::OnlyInDesign]); !done)
        return done;
    if (!isWhole(trial.model(), trial.changes()))
        return Error{QCoreApplication::translate(
                         "Comparison", "Not taken over: the design does not have what these refer "
                                       "to: %1.")
                         .arg(namesOfTheLoose(trial.model(), trial.changes()))};
    takeOver(edit, trial);
    return {};
}

} // namespace relvar
