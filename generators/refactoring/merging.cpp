#include "generators/refactoring/merging.h"

#include "generators/dialects/dialect.h"
#include "generators/refactoring/columnmove.h"
#include "generators/refactoring/joins.h"
#include "generators/refactoring/wording.h"
#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/keys.h"
#include "model/operations/naming.h"

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

// One merge on its way. Lives on the stack of mergeTables().
class Merge
{
public:
    Merge(Edit &edit, const Relationship &line)
        : m_edit(edit)
        , m_before(edit.model())
        , m_line(line)
        , m_from(line.parent)
        , m_into(line.target)
    {
        for (const ColumnPair &pair : line.pairs)
            m_mapped.insert(pair.column, pair.referenced);
        for (const Column *column : m_before.childrenOf<Column>(m_from))
            if (!m_mapped.contains(column->id))
                m_columns.append(column->id);
    }

    Result<void> check() const;
    Result<Refactored> run();

private:
    void moveTriggers();
    void settlePrimaryKey();
    void turnIncoming();
    void dropDuplicates(const QList<Id> &followed);
    void loosen();
    QString formerRows() const;

    Edit &m_edit;
    const Model m_before;
    const Relationship m_line;
    const Id m_from;
    const Id m_into;
    QHash<Id, Id> m_mapped; // foreign key columns, and what they refer to
    QList<Id> m_columns;
    QStringList m_notes;
};

Result<void> Merge::check() const
{
    const QString from = displayName(m_before, m_from);
    const QString into = displayName(m_before, m_into);
    if (m_from == m_into)
        return Error{Refactor::tr("“%1” refers to itself; there is nothing to merge.").arg(from)};
    if (m_line.own.isMany() || m_line.other.isMany())
        return Error{Refactor::tr("“%1” and “%2” are not joined one-to-one.").arg(from, into)};
    for (const Id table : {m_from, m_into})
        if (const auto alone = checkStandsAlone(m_before, table); !alone)
            return alone;
    if (m_before.get<Table>(m_from)->rowSecurity || !m_before.childrenOf<Policy>(m_from).isEmpty())
        return Error{Refactor::tr("“%1” has row-level security of its own, which “%2” would lose.")
                         .arg(from, into)};
    for (const Trigger *trigger : m_before.childrenOf<Trigger>(m_from))
        if (!trigger->condition.isEmpty())
            return Error{Refactor::tr("The trigger “%1” of “%2” has a condition; change or remove "
                                      "it first.")
                             .arg(trigger->name, from)};
    return {};
}

// A trigger that the other table has as well is one trigger from now on.
void Merge::moveTriggers()
{
    const QList<const Trigger *> present = m_before.childrenOf<Trigger>(m_into);
    for (const Trigger *trigger : m_before.childrenOf<Trigger>(m_from)) {
        const bool twice = std::any_of(present.cbegin(), present.cend(), [&](const Trigger *other) {
            Trigger same = *trigger;
            same.id = other->id;
            same.parent = other->parent;
            same.rank = other->rank;
            same.name = other->name;
            same.comment = other->comment;
            return same == *other;
        });
        if (twice) {
            (void)m_edit.remove(trigger->id);
            continue;
        }
        const int rank = m_edit.nextRank(m_into, Kind::Trigger);
        const QString name = freeNameAmong(m_edit.model(), m_into, Kind::Trigger, trigger->name);
        m_edit.modify<Trigger>(trigger->id, [&](Trigger &moved) {
            moved.parent = m_into;
            moved.rank = rank;
            moved.name = name;
            for (Ref<Column> &column : moved.updateOf)
                column = Ref<Column>(m_mapped.value(column, Id(column)));
        });
        m_notes.append(Refactor::tr("The trigger “%1” fires for rows of “%2” now.")
                           .arg(name, displayName(m_before, m_into)));
    }
}

void Merge::settlePrimaryKey()
{
    const Key *key = primaryKey(m_before, m_from);
    if (!key)
        return;
    const QList<Id> columns = columnsOf(*key);
    if (std::all_of(columns.cbegin(), columns.cend(),
                    [&](Id column) { return m_mapped.contains(column); }))
        (void)m_edit.remove(key->id);
    else if (primaryKey(m_before, m_into))
        m_edit.modify<Key>(key->id, [&](Key &unique) {
            unique.type = KeyType::Unique;
            unique.name = constraintName(m_before, m_from, columns, u"key"_s);
        });
}

void Merge::turnIncoming()
{
    const QList<Id> referrers = m_edit.model().referrers(m_from);
    for (const Id id : referrers) {
        const Relationship *line = m_edit.get<Relationship>(id);
        if (!line || line->target != m_from)
            continue;
        m_edit.modify<Relationship>(id, [&](Relationship &turned) {
            turned.target = Ref<Table>(m_into);
            for (ColumnPair &pair : turned.pairs)
                pair.referenced = Ref<Column>(m_mapped.value(pair.referenced, Id(pair.referenced)));
        });
        forgetBends(m_edit, id);
    }
}

// Keys and indexes that the other table has already.
void Merge::dropDuplicates(const QList<Id> &followed)
{
    for (const Id id : followed) {
        const Key *key = m_edit.get<Key>(id);
        if (!key || key->type != KeyType::Unique || !key->predicate.isEmpty())
            continue;
        const QList<Id> columns = columnsOf(*key);
        Edit without(m_edit.model());
        (void)without.remove(id);
        if (!columns.contains(Id()) && areUnique(without.model(), m_into, columns))
            (void)m_edit.remove(id);
    }
}

// Rows of the other table need not have had a row here.
void Merge::loosen()
{
    if (m_line.own.minimum > 0)
        return;
    const QList<Id> primary = primaryColumns(m_before, m_from);
    QList<Id> loosened;
    for (const Id id : std::as_const(m_columns)) {
        if (m_edit.get<Column>(id)->nullable)
            continue;
        m_edit.modify<Column>(id, [&](Column &column) {
            column.nullable = true;
            column.identity = Identity::None;
            // A number that is made for every row would say that there was one.
            if (primary.contains(id))
                column.defaultValue.clear();
        });
        loosened.append(id);
    }
    if (!loosened.isEmpty())
        m_notes.append(
            Refactor::tr("Not every row of “%1” has them: %2 may be empty now.")
                .arg(displayName(m_edit.model(), m_into), listed(m_edit.model(), loosened)));
}

// The rows of the table as it was, as a FROM list; empty when they cannot be told apart.
QString Merge::formerRows() const
{
    const QString from = qualifiedName(m_edit.model(), m_into);
    if (m_line.own.minimum > 0)
        return from;
    for (const Id id : m_columns)
        if (!m_before.get<Column>(id)->nullable)
            return from + u"\n  WHERE "_s + columnExpression(m_edit.model(), id) +
                   u" IS NOT NULL"_s;
    return {};
}

Result<Refactored> Merge::run()
{
    moveTriggers();
    (void)m_edit.remove(m_line.id);
    settlePrimaryKey();
    ColumnMove move(m_edit, m_from, m_into);
    move.takeEverything();
    for (auto it = m_mapped.cbegin(); it != m_mapped.cend(); ++it)
        move.map(it.key(), it.value());
    const QString prefix = singular(m_before.find(m_from)->name) + u'_';
    for (const Id id : std::as_const(m_columns))
        if (const QString name = m_before.find(id)->name;
            nameTaken(m_before, m_into, Kind::Column, name))
            move.rename(id, freeNameAmong(m_before, m_into, Kind::Column, prefix + name,
                                          dialectOf(m_before).traits().identifierBytes));
    if (const auto moved = move.move(m_columns); !moved)
        return moved.error();
    m_notes += move.notes();
    turnIncoming();
    dropDuplicates(move.followed());
    loosen();
    QHash<Id, QString> lost = expressionsOf(m_edit.model(), m_columns);
    for (auto it = m_mapped.cbegin(); it != m_mapped.cend(); ++it)
        lost.insert(it.key(), columnExpression(m_edit.model(), it.value()));
    FormerTables former(m_before);
    former.add(m_from, lost, formerRows(), true);
    QSet<Id> handled = move.handled();
    const QList<Id> children = m_before.children(m_from);
    handled.unite(QSet<Id>(children.cbegin(), children.cend()));
    if (const auto removed = m_edit.remove(m_from); !removed)
        return removed.error();
    former.rewriteViews(m_edit, handled, m_notes);
    return Refactored{m_into, m_notes};
}

} // namespace

Result<Refactored> mergeTables(Edit &edit, Id relationship)
{
    const Relationship *line = edit.get<Relationship>(relationship);
    if (!line || !edit.get<Table>(line->target))
        return Error{Refactor::tr("The relationship does not exist any more.")};
    Merge merge(edit, *line);
    if (const auto good = merge.check(); !good)
        return good.error();
    return merge.run();
}

} // namespace relvar
