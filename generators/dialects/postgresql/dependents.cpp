#include "generators/dialects/postgresql/dependents.h"

#include <algorithm>

namespace relvar::postgresql {

namespace {

// One DROP. Lives on the stack of removeWithDependents().
class Removal
{
public:
    Removal(Draft &draft, bool cascade)
        : m_draft(draft)
        , m_cascade(cascade)
    {
    }
    void take(Id id);
    // Once through everything that is left: false when nothing more had to go.
    bool follow();

private:
    bool gone(Id id) const { return m_gone.contains(id); }
    bool usesGone(Id id) const { return m_draft.uses(id).intersects(m_gone); }
    bool anyGone(const QList<IndexPart> &parts) const
    {
        return std::any_of(parts.begin(), parts.end(),
                           [&](const IndexPart &part) { return gone(part.column); });
    }
    bool goesAlong(const Object &object) const;
    bool depends(const Object &object);
    bool dependsOnType(const Routine &routine) const;
    bool depends(Column &column);

    Draft &m_draft;
    const bool m_cascade;
    QSet<Id> m_gone;
};

void Removal::take(Id id)
{
    if (!id || gone(id))
        return;
    m_gone.insert(id);
    for (const Id part : m_draft.children(id))
        take(part);
    if (const Partition *partition = m_draft.get<Partition>(id);
        partition && gone(partition->parent))
        take(partition->table);
    m_draft.remove(id);
}

// What PostgreSQL removes without CASCADE.
bool Removal::goesAlong(const Object &object) const
{
    switch (object.kind) {
    case Kind::Key: {
        const auto &key = static_cast<const Key &>(object);
        return anyGone(key.parts) ||
               std::any_of(key.include.begin(), key.include.end(), [&](Id id) { return gone(id); });
    }
    case Kind::Index: {
        const auto &index = static_cast<const Index &>(object);
        const QSet<Id> uses = m_draft.uses(index.id);
        return anyGone(index.parts) || gone(index.attachedTo) ||
               std::any_of(index.include.begin(), index.include.end(),
                           [&](Id id) { return gone(id); }) ||
               std::any_of(uses.begin(), uses.end(),
                           [&](Id id) { return gone(id) && m_draft.isColumn(id); });
    }
    case Kind::Check: {
        const QSet<Id> uses = m_draft.uses(object.id);
        return std::any_of(uses.begin(), uses.end(),
                           [&](Id id) { return gone(id) && m_draft.isColumn(id); });
    }
    case Kind::Relationship: {
        const auto &pairs = static_cast<const Relationship &>(object).pairs;
        return std::any_of(pairs.begin(), pairs.end(),
                           [&](const ColumnPair &pair) { return gone(pair.column); });
    }
    case Kind::Sequence:
        return gone(static_cast<const Sequence &>(object).ownedBy);
    case Kind::Partition:
        return gone(static_cast<const Partition &>(object).table);
    case Kind::Statistics: {
        const auto &statistics = static_cast<const Statistics &>(object);
        const QSet<Id> uses = m_draft.uses(object.id);
        return gone(statistics.target) ||
               std::any_of(statistics.parts.begin(), statistics.parts.end(),
                           [&](const StatisticsPart &part) { return gone(part.column); }) ||
               std::any_of(uses.begin(), uses.end(),
                           [&](Id id) { return gone(id) && m_draft.isColumn(id); });
    }
    case Kind::PublishedTable:
        return gone(static_cast<const PublishedTable &>(object).table);
    case Kind::Statement:
        return gone(m_draft.subject(object.id));
    default:
        return false;
    }
}

bool Removal::dependsOnType(const Routine &routine) const
{
    return gone(routine.returns.named) ||
           std::any_of(routine.arguments.begin(), routine.arguments.end(),
                       [&](const RoutineArgument &argument) { return gone(argument.type.named); });
}

// A default goes alone; a generated column goes with what it is made from.
bool Removal::depends(Column &column)
{
    if (gone(column.type.named))
        return true;
    if (!usesGone(column.id))
        return false;
    if (column.generated != Generated::No)
        return true;
    column.defaultValue.clear();
    m_draft.setUses(column.id, {});
    return false;
}

bool Removal::depends(const Object &object)
{
    switch (object.kind) {
    case Kind::EventTrigger:
        return gone(static_cast<const EventTrigger &>(object).routine);
    case Kind::PublishedTable: {
        const auto &columns = static_cast<const PublishedTable &>(object).columns;
        return usesGone(object.id) ||
               std::any_of(columns.begin(), columns.end(), [&](Id id) { return gone(id); });
    }
    case Kind::ForeignDataWrapper: {
        const auto &wrapper = static_cast<const ForeignDataWrapper &>(object);
        return gone(wrapper.handler) || gone(wrapper.validator);
    }
    case Kind::ForeignServer:
        return gone(static_cast<const ForeignServer &>(object).wrapper);
    case Kind::Language: {
        const auto &language = static_cast<const Language &>(object);
        return gone(language.handler) || gone(language.inlineHandler) || gone(language.validator);
    }
    case Kind::Column:
        return depends(*m_draft.get<Column>(object.id));
    case Kind::Routine:
        return usesGone(object.id) || dependsOnType(static_cast<const Routine &>(object));
    case Kind::Trigger: {
        const auto &trigger = static_cast<const Trigger &>(object);
        return usesGone(object.id) || gone(trigger.routine) || gone(trigger.constraintFrom) ||
               std::any_of(trigger.updateOf.begin(), trigger.updateOf.end(),
                           [&](Id id) { return gone(id); });
    }
    case Kind::Relationship: {
        const auto &one = static_cast<const Relationship &>(object);
        return gone(one.target) ||
               std::any_of(one.pairs.begin(), one.pairs.end(),
                           [&](const ColumnPair &pair) { return gone(pair.referenced); });
    }
    case Kind::Table: {
        const auto &table = static_cast<const Table &>(object);
        return gone(table.ofType) || gone(table.server) ||
               std::any_of(table.inherits.begin(), table.inherits.end(),
                           [&](Id id) { return gone(id); });
    }
    case Kind::Domain:
        return usesGone(object.id) || gone(static_cast<const Domain &>(object).type.named);
    case Kind::CompositeType: {
        auto &attributes = m_draft.get<CompositeType>(object.id)->attributes;
        attributes.removeIf(
            [&](const CompositeAttribute &attribute) { return gone(attribute.type.named); });
        return false;
    }
    case Kind::Extension:
        return gone(static_cast<const Extension &>(object).schema);
    case Kind::Statement: {
        const QSet<Id> needs = m_draft.uses(object.id);
        return needs.intersects(m_gone);
    }
    default:
        return usesGone(object.id);
    }
}

bool Removal::follow()
{
    QList<Id> next;
    for (const auto &held : m_draft.objects()) {
        const Object *object = m_draft.find(held->id);
        if (object && (goesAlong(*object) || (m_cascade && depends(*object))))
            next.append(object->id);
    }
    for (const Id id : std::as_const(next))
        take(id);
    return !next.isEmpty();
}

} // namespace

void removeWithDependents(Draft &draft, const QList<Id> &ids, bool cascade)
{
    Removal removal(draft, cascade);
    for (const Id id : ids)
        removal.take(id);
    while (removal.follow()) {
    }
}

} // namespace relvar::postgresql
