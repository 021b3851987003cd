#include "generators/refactoring/keychange.h"

#include "generators/dialects/dialect.h"
#include "generators/refactoring/formertables.h"
#include "generators/refactoring/joins.h"
#include "generators/refactoring/wording.h"
#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/keys.h"
#include "model/operations/naming.h"

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

QSet<Id> setOf(const QList<Id> &ids)
{
    return QSet<Id>(ids.cbegin(), ids.cend());
}

// Leads the foreign keys of a table from one of its keys to another one, through the tables whose
// own keys they are part of. Lives on the stack of a verb.
class KeyPassage
{
public:
    KeyPassage(Edit &edit, Id root)
        : m_edit(edit)
        , m_before(edit.model())
        , m_root(root)
        , m_former(m_before)
    {
    }

    Result<void> migrate(Id table, const QList<Id> &from, const QList<Id> &to, int depth = 0);
    // Removes the columns that nothing needs any more and lets views join for them.
    Result<void> finish(QStringList &notes);
    FormerTables &former() { return m_former; }

private:
    Result<void> migrateLine(Id id, const QList<Id> &from, const QList<Id> &to, int depth);
    Result<void> replaceInKeys(Id child, const QList<Id> &old, const QList<Id> &replacement,
                               int depth);
    Result<void> refuseUses(Id child, const QList<Id> &columns) const;
    Id rootOf(Id column) const { return m_roots.value(column, column); }
    void remember(Id child, const QList<Id> &old, const QList<Id> &added);

    Edit &m_edit;
    const Model m_before;
    const Id m_root;
    FormerTables m_former;
    QHash<Id, Id> m_roots;              // column of a foreign key, old or new: column of the root
    QHash<Id, QList<Id>> m_gone;        // by table
    QHash<Id, QList<ColumnPair>> m_way; // from there to the root
    QSet<Id> m_done;
    int m_migrated = 0;
};

// Texts of the table itself cannot be written with columns of another one.
Result<void> KeyPassage::refuseUses(Id child, const QList<Id> &columns) const
{
    const ColumnUses uses = columnUses(m_before, child, columns);
    for (auto it = uses.named.cbegin(); it != uses.named.cend(); ++it) {
        const Object *object = m_before.find(it.key());
        if (object->parent == child && it->intersects(setOf(columns)))
            return Error{
                Refactor::tr("%1 “%2” of “%3” names a column of the old key; change or "
                             "remove it first.")
                    .arg(kindLabel(object->kind), object->name, displayName(m_before, child))};
    }
    return {};
}

Result<void> KeyPassage::replaceInKeys(Id child, const QList<Id> &old, const QList<Id> &replacement,
                                       int depth)
{
    const auto replaced = [&](const QList<IndexPart> &parts) {
        QList<IndexPart> result;
        bool placed = false;
        for (const IndexPart &part : parts) {
            if (!old.contains(part.column)) {
                result.append(part);
            } else if (!std::exchange(placed, true)) {
                for (const Id column : replacement) {
                    IndexPart one;
                    one.column = Ref<Column>(column);
                    one.exclusionOperator = part.exclusionOperator;
                    one.order = part.order;
                    one.nulls = part.nulls;
                    result.append(one);
                }
            }
        }
        return result;
    };
    for (const Index *index : m_edit.model().childrenOf<Index>(child))
        m_edit.set(index->id, &Index::parts, replaced(index->parts));
    for (const Key *key : m_edit.model().childrenOf<Key>(child)) {
        const QList<Id> before = columnsOf(*key);
        if (!setOf(before).intersects(setOf(old)))
            continue;
        if (!setOf(before).contains(setOf(old)))
            return Error{Refactor::tr("The key “%1” of “%2” has only a part of the foreign key.")
                             .arg(key->name, displayName(m_before, child))};
        const Id id = key->id;
        m_edit.set(id, &Key::parts, replaced(key->parts));
        if (const auto done = migrate(child, before, columnsOf(*m_edit.get<Key>(id)), depth + 1);
            !done)
            return done;
    }
    return {};
}

void KeyPassage::remember(Id child, const QList<Id> &old, const QList<Id> &added)
{
    m_gone[child] += old;
    for (const Id column : added)
        if (m_roots.contains(column))
            m_way[child].append({Ref<Column>(column), Ref<Column>(m_roots.value(column))});
}

Result<void> KeyPassage::migrateLine(Id id, const QList<Id> &from, const QList<Id> &to, int depth)
{
    const Relationship line = *m_edit.get<Relationship>(id);
    const Id child = line.parent;
    if (const auto alone = checkStandsAlone(m_before, child); !alone)
        return alone;
    QHash<Id, Id> own; // by what they refer to
    for (const ColumnPair &pair : line.pairs)
        own.insert(pair.referenced, pair.column);
    QList<Id> old;
    bool nullable = false;
    for (const Id column : from)
        if (!to.contains(column)) {
            old.append(own.value(column));
            m_roots.insert(own.value(column), rootOf(column));
            nullable = nullable || m_edit.get<Column>(own.value(column))->nullable;
        }
    const auto isShared = [&](Id column) {
        for (const Relationship *other : m_edit.model().childrenOf<Relationship>(child))
            if (other->id != id)
                for (const ColumnPair &pair : other->pairs)
                    if (pair.column == column)
                        return true;
        return false;
    };
    if (std::any_of(old.cbegin(), old.cend(), isShared))
        return Error{Refactor::tr("The columns of the foreign key “%1” of “%2” belong to another "
                                  "foreign key as well.")
                         .arg(line.name, displayName(m_before, child))};
    if (const auto free = refuseUses(child, old); !free)
        return free;
    QList<ColumnPair> pairs;
    QList<Id> added;
    Id last = old.isEmpty() ? Id() : old.last();
    for (const Id column : to) {
        Id mine = own.value(column);
        if (!mine) {
            mine = addColumnLike(
                m_edit, child, column,
                foreignName(m_edit.model(), child, line.target, m_edit.get<Column>(column)->name),
                nullable);
            moveBehind(m_edit, mine, last);
            last = mine;
            added.append(mine);
            m_roots.insert(mine, rootOf(column));
        }
        pairs.append({Ref<Column>(mine), Ref<Column>(column)});
    }
    m_edit.modify<Relationship>(id, [&](Relationship &turned) {
        turned.pairs = pairs;
        turned.setColumns.clear();
    });
    ++m_migrated;
    remember(child, old, added);
    return replaceInKeys(child, old, added, depth);
}

Result<void> KeyPassage::migrate(Id table, const QList<Id> &from, const QList<Id> &to, int depth)
{
    if (depth > 32)
        return Error{
            Refactor::tr("The keys of “%1” form a circle.").arg(displayName(m_before, table))};
    QList<const Relationship *> lines;
    const QList<Id> referrers = m_edit.model().referrers(table);
    for (const Id id : referrers) {
        const Relationship *line = m_edit.get<Relationship>(id);
        if (!line || line->target != table || m_done.contains(id))
            continue;
        QSet<Id> referenced;
        for (const ColumnPair &pair : line->pairs)
            referenced.insert(pair.referenced);
        if (!referenced.isEmpty() && referenced == setOf(from))
            lines.append(line);
    }
    std::sort(lines.begin(), lines.end(), [&](const Relationship *a, const Relationship *b) {
        const QString first = displayName(m_before, a->id);
        const QString second = displayName(m_before, b->id);
        return first != second ? first < second : a->id < b->id;
    });
    QList<Id> ids;
    for (const Relationship *line : std::as_const(lines)) {
        ids.append(line->id);
        m_done.insert(line->id);
    }
    for (const Id id : std::as_const(ids))
        if (const auto done = migrateLine(id, from, to, depth); !done)
            return done;
    return {};
}

Result<void> KeyPassage::finish(QStringList &notes)
{
    QSet<Id> handled;
    QList<Id> tables = m_gone.keys();
    std::sort(tables.begin(), tables.end());
    for (const Id child : std::as_const(tables)) {
        QHash<Id, QString> lost;
        const QList<Id> gone = m_gone.value(child);
        // Two foreign keys to the same table would need two joins of it.
        QSet<Id> roots;
        for (const Id column : gone) {
            lost.insert(column, columnExpression(m_edit.model(), rootOf(column)));
            roots.insert(rootOf(column));
        }
        const bool joinable = child != m_root && roots.size() == gone.size();
        bool nullable = false;
        for (const ColumnPair &pair : m_way.value(child))
            nullable = nullable || m_edit.get<Column>(pair.column)->nullable;
        m_former.add(child, lost,
                     joinable ? joined(m_edit.model(), child, m_root, m_way.value(child), !nullable)
                              : QString());
        handled.unite(setOf(gone));
        QStringList names;
        for (const Id column : gone)
            names.append(m_before.find(column)->name);
        for (const Grant *grant : m_edit.model().childrenOf<Grant>(child)) {
            QStringList columns = grant->columns;
            const bool had =
                columns.removeIf([&](const QString &one) { return names.contains(one); }) > 0;
            if (!had)
                continue;
            for (const ColumnPair &pair : m_way.value(child))
                columns.append(m_edit.get<Column>(pair.column)->name);
            m_edit.set(grant->id, &Grant::columns, columns);
            handled.insert(grant->id);
        }
        if (const auto removed = m_edit.remove(gone); !removed)
            return removed;
    }
    m_former.rewriteViews(m_edit, handled, notes);
    if (m_migrated > 0)
        notes.prepend(Refactor::tr("%n foreign key(s) refer to the new key.", nullptr, m_migrated));
    return {};
}

// The present primary key becomes a unique one; these columns take its place and its name.
Result<void> switchPrimary(Edit &edit, Id table, const QList<Id> &columns)
{
    const Model before = edit.model();
    QString name;
    if (const Key *key = primaryKey(before, table)) {
        name = key->name;
        edit.modify<Key>(key->id, [&](Key &unique) {
            unique.type = KeyType::Unique;
            unique.name = constraintName(before, table, columnsOf(*key), u"key"_s,
                                         dialectOf(before).traits().identifierBytes);
        });
    }
    for (const Id column : columns)
        edit.set(column, &Column::nullable, false);
    const Key *present = nullptr;
    for (const Key *key : edit.model().childrenOf<Key>(table))
        if (key->type == KeyType::Unique && key->predicate.isEmpty() && !key->deferrable &&
            setOf(columnsOf(*key)) == setOf(columns))
            present = key;
    if (present) {
        edit.modify<Key>(present->id, [&](Key &primary) {
            primary.type = KeyType::Primary;
            primary.nullsNotDistinct = false;
            if (!name.isEmpty())
                primary.name = name;
        });
    } else if (const auto added = addKey(edit, table, KeyType::Primary, columns, name); !added) {
        return added.error();
    }
    for (const Relationship *line : edit.model().childrenOf<Relationship>(table)) {
        if (!line->identifying || !line->isPhysical())
            continue;
        const bool still =
            std::all_of(line->pairs.cbegin(), line->pairs.cend(),
                        [&](const ColumnPair &p) { return columns.contains(p.column); });
        edit.set(line->id, &Relationship::identifying, still);
    }
    return {};
}

// Takes the columns of the former key away, unless they are foreign keys.
Result<void> dropFormer(Edit &edit, const Model &before, Id table, const QList<Id> &key,
                        KeyPassage &migration)
{
    const QSet<Id> foreign = foreignKeyColumns(before, table);
    for (const Id column : key)
        if (foreign.contains(column))
            return Error{Refactor::tr("“%1” is a foreign key and has to stay.")
                             .arg(displayName(before, column))};
    FormerTables uses(before);
    QHash<Id, QString> lost;
    for (const Id column : key)
        lost.insert(column, {});
    uses.add(table, lost, {});
    QList<Id> readers = uses.views() + migration.former().views();
    const QSet<Id> others = uses.otherUses();
    for (const Id other : others)
        if (before.find(other)->parent == table)
            readers.append(other);
    if (!readers.isEmpty())
        return Error{Refactor::tr("%1 read the old key of “%2”; keep it beside the new one.")
                         .arg(listed(before, readers.mid(0, 3)), displayName(before, table))};
    for (const Key *one : edit.model().childrenOf<Key>(table))
        if (setOf(columnsOf(*one)).intersects(setOf(key)))
            if (const auto removed = edit.remove(one->id); !removed)
                return removed;
    return edit.remove(key);
}

} // namespace

Result<Refactored> useNaturalKey(Edit &edit, Id table, const QList<Id> &columns, bool keep)
{
    const Model before = edit.model();
    if (const auto alone = checkStandsAlone(before, table); !alone)
        return alone.error();
    if (const auto good = checkColumnsOf(before, table, columns); !good)
        return good.error();
    const QList<Id> old = primaryColumns(before, table);
    const QString name = displayName(before, table);
    if (old.isEmpty())
        return Error{Refactor::tr("“%1” has no primary key that could be replaced.").arg(name)};
    if (setOf(old) == setOf(columns))
        return Error{Refactor::tr("These columns are the primary key of “%1” already.").arg(name)};
    for (const Id column : columns)
        if (before.get<Column>(column)->nullable)
            return Error{Refactor::tr("“%1” can be null and cannot become part of the primary key.")
                             .arg(displayName(before, column))};
    if (!areUnique(before, table, columns))
        return Error{Refactor::tr("No unique key of “%1” consists of %2; add one first.")
                         .arg(name, listed(before, columns))};
    if (const auto switched = switchPrimary(edit, table, columns); !switched)
        return switched.error();
    KeyPassage migration(edit, table);
    Refactored result{table, {}};
    if (const auto done = migration.migrate(table, old, columns); !done)
        return done.error();
    if (const auto done = migration.finish(result.notes); !done)
        return done.error();
    if (!keep)
        if (const auto dropped = dropFormer(edit, before, table, old, migration); !dropped)
            return dropped.error();
    return result;
}

Result<Refactored> useSurrogateKey(Edit &edit, Id table, const QString &name)
{
    const Model before = edit.model();
    if (const auto alone = checkStandsAlone(before, table); !alone)
        return alone.error();
    const QString wanted =
        name.trimmed().isEmpty()
            ? freeNameAmong(before, table, Kind::Column,
                            numberColumnName(before, before.find(table)->name, {}),
                            dialectOf(before).traits().identifierBytes)
            : name.trimmed();
    if (nameTaken(before, table, Kind::Column, wanted))
        return Error{Refactor::tr("“%1” has a column “%2” already.")
                         .arg(displayName(before, table), wanted)};
    const QList<Id> old = primaryColumns(before, table);
    if (old.size() == 1 && before.get<Column>(old.first())->identity != Identity::None)
        return Error{Refactor::tr("The primary key of “%1” is a number already.")
                         .arg(displayName(before, table))};
    const Id number = addNumberColumn(edit, table, wanted, {});
    moveBehind(edit, number, {});
    if (const auto switched = switchPrimary(edit, table, {number}); !switched)
        return switched.error();
    Refactored result{table, {}};
    // The texts are looked at with the new column there already: views of all columns get one more.
    KeyPassage migration(edit, table);
    if (!old.isEmpty())
        if (const auto done = migration.migrate(table, old, {number}); !done)
            return done.error();
    if (const auto done = migration.finish(result.notes); !done)
        return done.error();
    return result;
}

} // namespace relvar
