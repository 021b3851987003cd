#include "model/operations/materializer.h"

#include "model/diff.h"
#include "model/operations/columns.h"
#include "model/operations/keys.h"
#include "model/operations/relationships.h"
#include "model/operations/types.h"
#include "model/operations/wording.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace relvar {

Id Materializer::derivedId(Id cause, const QByteArray &role, Id about, int attempt)
{
    QByteArray seed = role;
    for (const quint64 value : {cause.value, about.value, quint64(attempt)})
        seed += ' ' + QByteArray::number(value);
    const QByteArray hash = QCryptographicHash::hash(seed, QCryptographicHash::Sha256);
    quint64 value = 0;
    for (int i = 0; i < 8; ++i)
        value = value << 8 | uchar(hash[i]);
    return Id{std::max(value >> 1, quint64(1))};
}

Id Materializer::derived(Id cause, const QByteArray &role, Id about) const
{
    for (int attempt = 0;; ++attempt)
        if (const Id id = derivedId(cause, role, about, attempt); !m_edit.model().contains(id))
            return id;
}

void Materializer::report(Id id, const QString &code, const QString &text, Severity severity)
{
    m_issues.append({code, severity, id, {}, text});
}

bool Materializer::hasKey(Id table) const
{
    const Key *key = primaryKey(m_edit.model(), table);
    return key && !key->parts.isEmpty() && !columnsOf(*key).contains(Id());
}

// Whether a relationship puts the key of its target into the key of its own table.
bool Materializer::entersKey(const Relationship &relationship) const
{
    if (relationship.isPhysical()) {
        const Key *key = primaryKey(m_edit.model(), relationship.parent);
        const QList<Id> columns = key ? columnsOf(*key) : QList<Id>();
        return std::all_of(relationship.pairs.cbegin(), relationship.pairs.cend(),
                           [&](const ColumnPair &pair) { return columns.contains(pair.column); });
    }
    if (relationship.subtype != SubtypeStrategy::None)
        return relationship.subtype != SubtypeStrategy::SingleTable;
    return relationship.identifying && !relationship.isManyToMany();
}

// Whether the key of one table contains, directly or through others, the key of another.
bool Materializer::keyReaches(Id table, Id wanted) const
{
    QSet<Id> seen;
    QList<Id> open{table};
    while (!open.isEmpty()) {
        const Id next = open.takeLast();
        if (next == wanted)
            return true;
        if (seen.contains(next))
            continue;
        seen.insert(next);
        for (const Relationship *line : m_edit.model().childrenOf<Relationship>(next))
            if (!m_failed.contains(line->id) && entersKey(*line))
                open.append(line->target);
    }
    return false;
}

// Refuses a relationship that would make a key contain itself.
bool Materializer::closesCircle(const Relationship &relationship)
{
    if (!keyReaches(relationship.target, relationship.parent))
        return false;
    m_failed.insert(relationship.id);
    report(relationship.id, u"circular-key"_s,
           Operations::tr("“%1” cannot take its key from “%2”: their identifying relationships "
                          "form a circle.")
               .arg(displayName(m_edit.model(), relationship.parent),
                    displayName(m_edit.model(), relationship.target)));
    return true;
}

void Materializer::completeKey(Id table)
{
    if (m_completed.contains(table))
        return;
    m_completed.insert(table);
    const Model before = m_edit.model();
    for (const Relationship *relationship : before.childrenOf<Relationship>(table)) {
        if (relationship->isPhysical() || !entersKey(*relationship) ||
            m_failed.contains(relationship->id) || closesCircle(*relationship))
            continue;
        completeKey(relationship->target);
        if (relationship->subtype == SubtypeStrategy::TablePerConcreteType)
            copySupertypeKey(*relationship);
        else
            migrateKey(relationship->id);
    }
}

void Materializer::migrateKey(Id id)
{
    const Relationship relationship = *m_edit.get<Relationship>(id);
    if (relationship.isPhysical() || m_failed.contains(id))
        return;
    const Id table = relationship.parent;
    if (!hasKey(relationship.target)) {
        m_failed.insert(id);
        report(id, u"target-without-key"_s,
               Operations::tr("“%1” cannot refer to “%2”, which has no primary key.")
                   .arg(displayName(m_edit.model(), table),
                        displayName(m_edit.model(), relationship.target)));
        return;
    }
    const bool identifying =
        relationship.identifying || relationship.subtype == SubtypeStrategy::TablePerType;
    const QList<Id> referenced = columnsOf(*primaryKey(m_edit.model(), relationship.target));
    QList<ColumnPair> pairs;
    QList<Id> columns;
    for (const Id key : referenced) {
        const Column &original = *m_edit.get<Column>(key);
        Column column;
        column.parent = table;
        column.name = freeNameAmong(
            m_edit.model(), table, Kind::Column,
            migratedColumnName(m_edit.model(), table, relationship.target, original.name), m_bytes);
        column.type = referencingType(original.type);
        column.collation = original.collation;
        column.nullable = !identifying && relationship.other.minimum == 0;
        columns.append(make(column, id, "column", key));
        pairs.append({Ref<Column>(columns.last()), Ref<Column>(key)});
    }
    const QString name = relationship.name.isEmpty()
                             ? constraintName(m_edit.model(), table, columns, u"fkey"_s, m_bytes)
                             : relationship.name;
    m_edit.modify<Relationship>(id, [&](Relationship &physical) {
        physical.pairs = pairs;
        physical.name = name;
    });
    if (identifying)
        extendPrimaryKey(id, columns);
    const Key *key = primaryKey(m_edit.model(), table);
    const bool isWholeKey = key && columnsOf(*key) == columns;
    const bool atMostOne =
        !relationship.own.isMany() || relationship.subtype == SubtypeStrategy::TablePerType;
    if (atMostOne && !isWholeKey)
        addUniqueKey(id, table, columns, "unique");
}

void Materializer::extendPrimaryKey(Id relationship, const QList<Id> &columns)
{
    const Relationship &cause = *m_edit.get<Relationship>(relationship);
    const Id table = cause.parent;
    const Key *key = primaryKey(m_edit.model(), table);
    if (!key) {
        Key added;
        added.parent = table;
        added.type = KeyType::Primary;
        added.name = constraintName(m_edit.model(), table, columns, u"pkey"_s, m_bytes);
        added.parts = partsOf(columns);
        make(added, table, "primary-key");
        return;
    }
    // A subtype that has a key of its own keeps it; the migrated one is unique beside it.
    if (cause.subtype == SubtypeStrategy::TablePerType && !m_causes.contains(key->id))
        return;
    // Foreign keys that refer to the key as it was need it to stay unique.
    const QList<Id> before = columnsOf(*key);
    const QList<Id> referrers = m_edit.model().referrers(table);
    const bool isReferenced = std::any_of(referrers.cbegin(), referrers.cend(), [&](Id id) {
        const Relationship *other = m_edit.get<Relationship>(id);
        if (!other || other->target != table || other->pairs.size() != before.size())
            return false;
        return std::all_of(other->pairs.cbegin(), other->pairs.cend(), [&](const ColumnPair &pair) {
            return before.contains(pair.referenced);
        });
    });
    const Id id = key->id;
    m_edit.modify<Key>(id, [&](Key &extended) {
        // Migrated columns first, one relationship after the other, then the table's own.
        qsizetype place = 0;
        while (place < extended.parts.size() && m_causes.contains(extended.parts[place].column))
            ++place;
        const QList<IndexPart> parts = partsOf(columns);
        for (qsizetype i = 0; i < parts.size(); ++i)
            extended.parts.insert(place + i, parts[i]);
    });
    if (isReferenced && !before.isEmpty())
        addUniqueKey(relationship, table, before, "former-key");
}

void Materializer::addUniqueKey(Id cause, Id table, const QList<Id> &columns, const char *role)
{
    Key key;
    key.parent = table;
    key.type = KeyType::Unique;
    key.name = constraintName(m_edit.model(), table, columns, u"key"_s, m_bytes);
    key.parts = partsOf(columns);
    make(key, cause, role);
}

Id Materializer::makeJunction(Id id)
{
    const Relationship relationship = *m_edit.get<Relationship>(id);
    for (const Id end : {Id(relationship.target), relationship.parent})
        if (!hasKey(end)) {
            if (!m_failed.contains(id))
                report(id, u"target-without-key"_s,
                       Operations::tr("“%1” and “%2” cannot be joined: “%3” has no primary key.")
                           .arg(displayName(m_edit.model(), relationship.target),
                                displayName(m_edit.model(), relationship.parent),
                                displayName(m_edit.model(), end)));
            m_failed.insert(id);
            return {};
        }
    Table junction;
    junction.parent = m_edit.model().find(relationship.target)->parent;
    junction.comment = relationship.comment;
    junction.name =
        freeNameAmong(m_edit.model(), junction.parent, Kind::Table,
                      relationship.name.isEmpty()
                          ? junctionName(m_edit.model(), relationship.target, relationship.parent)
                          : relationship.name,
                      m_bytes);
    const Id table = make(junction, id, "junction");
    const auto join = [&](Id target, const RelationshipEnd &own, const char *role) {
        Relationship part;
        part.parent = table;
        part.target = Ref<Table>(target);
        part.own = {own.minimum, RelationshipEnd::Many, {}};
        part.identifying = true;
        part.onDelete = relationship.onDelete;
        part.onUpdate = relationship.onUpdate;
        migrateKey(make(part, id, role));
    };
    join(relationship.target, relationship.own, "from");
    join(relationship.parent, relationship.other, "to");
    (void)m_edit.remove(id);
    return table;
}

QList<Id> Materializer::tables() const
{
    QList<Id> ids;
    for (const Table *table : m_edit.model().all<Table>())
        ids.append(table->id);
    return ids;
}

// Conceptual relationships of all tables, in the order of tables.
QList<Id> Materializer::conceptual() const
{
    const Model &model = m_edit.model();
    QList<Id> ids;
    for (const Table *table : model.all<Table>())
        for (const Relationship *relationship : model.childrenOf<Relationship>(table->id))
            if (!relationship->isPhysical() && model.get<Table>(relationship->target))
                ids.append(relationship->id);
    return ids;
}

void Materializer::materializeAll()
{
    // What one pass makes (a merged table, a copied key) can open the way for what failed in it.
    for (;;) {
        const Model before = m_edit.model();
        materializeOnce();
        if (m_failed.isEmpty() || diff(before, m_edit.model()).isEmpty())
            return;
        m_issues.removeIf([&](const Issue &issue) { return m_failed.contains(issue.id); });
        m_failed.clear();
        m_completed.clear();
        m_merging.clear();
    }
}

void Materializer::materializeOnce()
{
    for (const Id id : conceptual())
        normalizeEnds(m_edit, id);
    mergeSingleTables();
    for (const Id table : tables())
        completeKey(table);
    for (const Id id : conceptual()) {
        const Relationship &relationship = *m_edit.get<Relationship>(id);
        if (relationship.subtype == SubtypeStrategy::None && !relationship.isManyToMany())
            migrateKey(id);
    }
    for (const Id id : conceptual()) {
        const Relationship &relationship = *m_edit.get<Relationship>(id);
        if (relationship.subtype == SubtypeStrategy::None && relationship.isManyToMany())
            makeJunction(id);
    }
    addMixins();
    for (const Id id : conceptual())
        if (m_edit.get<Relationship>(id) &&
            m_edit.get<Relationship>(id)->subtype == SubtypeStrategy::TablePerConcreteType)
            copySupertype(id);
}

Id Materializer::materialize(Id id)
{
    normalizeEnds(m_edit, id);
    const Relationship relationship = *m_edit.get<Relationship>(id);
    const Id target = relationship.target;
    switch (relationship.subtype) {
    case SubtypeStrategy::SingleTable:
        if (!mayMerge(relationship))
            return {};
        listValues(target, mergeSubtype(id, target));
        return target;
    case SubtypeStrategy::TablePerConcreteType:
        completeKey(relationship.parent);
        copySupertype(id);
        return m_failed.contains(id) ? Id() : relationship.parent;
    case SubtypeStrategy::TablePerType:
    case SubtypeStrategy::None:
        break;
    }
    if (relationship.isManyToMany()) {
        completeKey(target);
        completeKey(relationship.parent);
        return makeJunction(id);
    }
    if (entersKey(relationship) && closesCircle(relationship))
        return {};
    completeKey(target);
    migrateKey(id);
    return m_failed.contains(id) ? Id() : id;
}

} // namespace relvar
