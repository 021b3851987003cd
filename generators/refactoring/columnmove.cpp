#include "generators/refactoring/columnmove.h"

#include "generators/dialects/dialect.h"
#include "generators/refactoring/wording.h"
#include "model/names.h"
#include "model/operations/naming.h"

using namespace Qt::StringLiterals;

namespace relvar {

ColumnMove::ColumnMove(Edit &edit, Id from, Id to)
    : m_edit(edit)
    , m_before(edit.model())
    , m_from(from)
    , m_to(to)
{
}

ColumnMove::Fate ColumnMove::fateOf(Id object) const
{
    QSet<Id> used = m_uses.named.value(object);
    const QList<Id> refs = refsOf(*m_before.find(object));
    for (const Id ref : refs)
        if (const Column *column = m_before.get<Column>(ref); column && column->parent == m_from)
            used.insert(ref);
    bool moved = false;
    bool kept = false;
    for (const Id column : used)
        if (m_columns.contains(column))
            moved = true;
        else if (!m_copies.contains(column))
            kept = true;
    return !moved && !m_everything ? Fate::Stays : kept ? Fate::Mixed : Fate::Goes;
}

// Puts a key, index, check or relationship below the new table.
void ColumnMove::take(Id child)
{
    const Object &source = m_texts.contains(child) ? *m_texts.value(child) : *m_before.find(child);
    const std::shared_ptr<Object> copy = info(source.kind).clone(source);
    for (const FieldInfo &field : info(source.kind).fields)
        if (field.remap)
            field.remap(*copy, m_copies);
    copy->parent = m_to;
    copy->rank = m_edit.nextRank(m_to, source.kind);
    copy->name = nameTaken(m_edit.model(), m_to, source.kind, source.name)
                     ? freeNameAmong(m_edit.model(), m_to, source.kind, source.name)
                     : source.name;
    m_edit.put(copy);
    m_followed.append(child);
    if (source.kind == Kind::Relationship)
        forgetBends(m_edit, child);
}

Result<void> ColumnMove::moveTrigger(const Trigger &trigger)
{
    if (fateOf(trigger.id) == Fate::Stays)
        return {};
    const QSet<Id> named = m_uses.named.value(trigger.id);
    QList<Ref<Column>> rest = trigger.updateOf;
    rest.removeIf([&](const Ref<Column> &column) { return m_columns.contains(column); });
    if (named.intersects(m_columns) || (rest.isEmpty() && !trigger.updateOf.isEmpty()))
        return Error{Refactor::tr("The trigger “%1” of “%2” depends on a column that would move; "
                                  "change or remove it first.")
                         .arg(trigger.name, displayName(m_before, m_from))};
    m_edit.set(trigger.id, &Trigger::updateOf, rest);
    m_notes.append(Refactor::tr("The trigger “%1” does not watch the moved columns any more.")
                       .arg(trigger.name));
    return {};
}

Result<void> ColumnMove::moveChild(Id child)
{
    const Object &object = *m_before.find(child);
    if (const auto *trigger = m_before.get<Trigger>(child))
        return moveTrigger(*trigger);
    const Fate fate = fateOf(child);
    switch (object.kind) {
    case Kind::Column:
        if (m_copies.contains(child))
            return {};
        if (!m_columns.contains(child) && fate != Fate::Stays)
            return Error{Refactor::tr("“%1” is computed from a column that would move.")
                             .arg(displayName(m_before, child))};
        if (m_columns.contains(child) && fate == Fate::Mixed)
            return Error{Refactor::tr("“%1” is computed from a column that would stay.")
                             .arg(displayName(m_before, child))};
        return {};
    case Kind::Policy:
        if (fate != Fate::Stays)
            return Error{Refactor::tr("The policy “%1” of “%2” reads a column that would move; "
                                      "change or remove it first.")
                             .arg(object.name, displayName(m_before, m_from))};
        return {};
    case Kind::Rule:
        if (fate != Fate::Stays)
            return Error{Refactor::tr("The rule “%1” of “%2” reads a column that would move; "
                                      "change or remove it first.")
                             .arg(object.name, displayName(m_before, m_from))};
        return {};
    case Kind::Relationship:
        if (fate == Fate::Mixed)
            return Error{
                Refactor::tr("The foreign key “%1” of “%2” has columns that would move and "
                             "others that would stay.")
                    .arg(object.name, displayName(m_before, m_from))};
        [[fallthrough]];
    case Kind::Key:
    case Kind::Index:
    case Kind::Check:
        if (fate == Fate::Stays)
            return {};
        m_handled.insert(child);
        if (fate == Fate::Goes)
            take(child);
        else
            m_dropped.append(child);
        return {};
    default:
        return {};
    }
}

// Foreign keys that refer to moved columns refer to the new table.
Result<void> ColumnMove::turnIncoming()
{
    const QList<Id> referrers = m_before.referrers(m_from);
    for (const Id id : referrers) {
        const Relationship *line = m_edit.get<Relationship>(id);
        if (!line || line->target != m_from)
            continue;
        qsizetype moved = 0;
        qsizetype mapped = 0;
        for (const ColumnPair &pair : line->pairs)
            if (m_columns.contains(pair.referenced))
                ++moved;
            else if (m_copies.contains(pair.referenced))
                ++mapped;
        if (moved == 0)
            continue;
        if (moved + mapped != line->pairs.size())
            return Error{Refactor::tr("The foreign key “%1” of “%2” refers to columns that would "
                                      "move and to others that would stay.")
                             .arg(line->name, displayName(m_before, line->parent))};
        m_edit.modify<Relationship>(id, [&](Relationship &turned) {
            turned.target = Ref<Table>(m_to);
            for (ColumnPair &pair : turned.pairs)
                pair.referenced = Ref<Column>(m_copies.value(pair.referenced, Id(pair.referenced)));
        });
        forgetBends(m_edit, id);
    }
    return {};
}

void ColumnMove::moveGrants()
{
    QHash<QString, QString> names; // before and after
    for (const Id column : m_columns)
        names.insert(m_before.find(column)->name, m_edit.get<Column>(column)->name);
    for (const Grant *grant : m_before.childrenOf<Grant>(m_from)) {
        QStringList staying;
        QStringList going;
        for (const QString &column : grant->columns)
            if (const auto it = names.constFind(column); it != names.cend())
                going.append(*it);
            else
                staying.append(column);
        if (going.isEmpty())
            continue;
        Grant copy = *grant;
        copy.id = {};
        copy.rank = 0;
        copy.parent = m_to;
        copy.columns = going;
        m_edit.add(copy);
        m_handled.insert(grant->id);
        if (staying.isEmpty())
            (void)m_edit.remove(grant->id);
        else
            m_edit.set(grant->id, &Grant::columns, staying);
    }
}

Result<void> ColumnMove::move(const QList<Id> &columns)
{
    m_columns = QSet<Id>(columns.cbegin(), columns.cend());
    m_uses = columnUses(m_before, m_from, columns);
    QHash<Id, QString> names = m_names;
    names.insert(m_from, m_edit.model().find(m_to)->name);
    for (auto it = m_copies.cbegin(); it != m_copies.cend(); ++it)
        names.insert(it.key(), m_edit.model().find(it.value())->name);
    for (const ObjectPtr &object : dialectOf(m_before).followRename(m_before, names).changed)
        m_texts.insert(object->id, object);
    for (const Id id : columns) {
        const QString name = m_names.value(id, m_before.find(id)->name);
        if (nameTaken(m_edit.model(), m_to, Kind::Column, name))
            return Error{Refactor::tr("“%1” has a column “%2” already.")
                             .arg(displayName(m_edit.model(), m_to), name)};
        const Column &source = m_texts.contains(id)
                                   ? static_cast<const Column &>(*m_texts.value(id))
                                   : *m_before.get<Column>(id);
        Column column = source;
        column.name = name;
        column.parent = m_to;
        column.rank = m_edit.nextRank(m_to, Kind::Column);
        m_edit.put(std::make_shared<const Column>(column));
        m_handled.insert(id);
    }
    QList<const Object *> children;
    const QList<Id> ids = m_before.children(m_from);
    for (const Id id : ids)
        children.append(m_before.find(id));
    std::sort(children.begin(), children.end(), inOrder);
    for (const Object *child : std::as_const(children))
        if (const Result<void> moved = moveChild(child->id); !moved)
            return moved;
    if (const Result<void> turned = turnIncoming(); !turned)
        return turned;
    moveGrants();
    for (const Id id : std::as_const(m_dropped))
        m_notes.append(
            Refactor::tr("“%1” spans both tables and is dropped.").arg(displayName(m_before, id)));
    return m_edit.remove(m_dropped);
}

} // namespace relvar
