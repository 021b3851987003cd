#include "generators/refactoring/pulling.h"

#include "generators/dialects/dialect.h"
#include "generators/refactoring/columnmove.h"
#include "generators/refactoring/joins.h"
#include "generators/refactoring/wording.h"
#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/naming.h"
#include "model/operations/types.h"

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

Error gone()
{
    return {Refactor::tr("The relationship does not exist any more.")};
}

// What both verbs ask of the columns that move.
Result<void> checkMovable(const Model &model, Id table, const QList<Id> &columns,
                          const QSet<Id> &joining)
{
    if (const auto alone = checkStandsAlone(model, table); !alone)
        return alone;
    if (const auto good = checkColumnsOf(model, table, columns); !good)
        return good;
    const QList<Id> primary = primaryColumns(model, table);
    for (const Id column : columns) {
        if (primary.contains(column))
            return Error{Refactor::tr("“%1” is part of the primary key and has to stay.")
                             .arg(displayName(model, column))};
        if (joining.contains(column))
            return Error{Refactor::tr("“%1” joins the two tables and has to stay.")
                             .arg(displayName(model, column))};
    }
    return {};
}

const Column *columnNamed(const Model &model, Id table, const QString &name)
{
    for (const Column *column : model.childrenOf<Column>(table))
        if (column->name == name)
            return column;
    return nullptr;
}

// Takes the columns of another subtype away that the supertype has now.
Result<void> dropInFavour(Edit &edit, const Model &before, const Relationship &line,
                          const QHash<Id, Id> &favoured, FormerTables &former, QSet<Id> &handled)
{
    const ColumnUses uses = columnUses(before, line.parent, favoured.keys());
    for (auto it = uses.named.cbegin(); it != uses.named.cend(); ++it)
        for (auto column = favoured.cbegin(); column != favoured.cend(); ++column)
            if (it->contains(column.key()) && before.find(it.key())->parent == line.parent)
                return Error{
                    Refactor::tr("“%1” names “%2”; change or remove it first.")
                        .arg(displayName(before, it.key()), displayName(before, column.key()))};
    QHash<Id, QString> lost;
    for (auto column = favoured.cbegin(); column != favoured.cend(); ++column)
        lost.insert(column.key(), columnExpression(edit.model(), column.value()));
    former.add(line.parent, lost,
               line.isPhysical() ? joined(edit.model(), line.parent, line.target, line.pairs,
                                          line.other.minimum > 0)
                                 : QString());
    const QList<Id> ids = favoured.keys();
    handled.unite(QSet<Id>(ids.cbegin(), ids.cend()));
    return edit.remove(ids);
}

// The same columns of other subtypes, by what stands for them in the supertype.
QHash<Id, Id> sameColumns(const Model &before, Id table, const QList<Id> &columns)
{
    QHash<Id, Id> same;
    for (const Id column : columns) {
        const Column &moved = *before.get<Column>(column);
        const Column *other = columnNamed(before, table, moved.name);
        if (other && compareTypes(before, other->type, moved.type) == TypeFit::Same &&
            !primaryColumns(before, table).contains(other->id))
            same.insert(other->id, column);
    }
    return same;
}

} // namespace

bool leadsToPart(const Relationship &line)
{
    return line.parent != line.target && !line.other.isMany() &&
           (line.subtype != SubtypeStrategy::None || line.identifying || !line.own.isMany());
}

Result<Refactored> pullUp(Edit &edit, const QList<Id> &columns, Id relationship)
{
    const Model before = edit.model();
    const Relationship *line = before.get<Relationship>(relationship);
    if (!line || !before.get<Table>(line->target))
        return gone();
    const QString target = displayName(before, line->target);
    if (!leadsToPart(*line))
        return Error{Refactor::tr("“%1” is neither a subtype nor a part of “%2”.")
                         .arg(displayName(before, line->parent), target)};
    QSet<Id> joining;
    for (const ColumnPair &pair : line->pairs)
        joining.insert(pair.column);
    if (const auto good = checkMovable(before, line->parent, columns, joining); !good)
        return good.error();
    if (const auto alone = checkStandsAlone(before, line->target); !alone)
        return alone.error();
    ColumnMove move(edit, line->parent, line->target);
    for (const ColumnPair &pair : line->pairs)
        move.map(pair.column, pair.referenced);
    if (const auto done = move.move(columns); !done)
        return done.error();
    Refactored result{line->target, move.notes()};
    FormerTables former(before);
    former.add(line->parent, expressionsOf(edit.model(), columns),
               line->isPhysical() ? joined(edit.model(), line->parent, line->target, line->pairs,
                                           line->other.minimum > 0)
                                  : QString());
    QSet<Id> handled = move.handled();
    const QList<Id> referrers = before.referrers(line->target);
    for (const Id id : referrers) {
        const Relationship *other = before.get<Relationship>(id);
        if (line->subtype == SubtypeStrategy::None || !other || other->id == line->id ||
            other->target != line->target || other->subtype == SubtypeStrategy::None)
            continue;
        const QHash<Id, Id> same = sameColumns(before, other->parent, columns);
        if (same.isEmpty())
            continue;
        if (const auto done = dropInFavour(edit, before, *other, same, former, handled); !done)
            return done.error();
        result.notes.append(
            Refactor::tr("“%1” has %n of them as well and inherits it from “%2” now.", nullptr,
                         int(same.size()))
                .arg(displayName(before, other->parent), target));
    }
    QList<Id> loosened;
    if (line->own.minimum == 0)
        for (const Id id : columns)
            if (const Column *column = edit.get<Column>(id);
                !column->nullable && column->identity == Identity::None) {
                edit.set(id, &Column::nullable, true);
                loosened.append(id);
            }
    if (!loosened.isEmpty())
        result.notes.append(Refactor::tr("Not every row of “%1” has them: %2 may be empty now.")
                                .arg(target, listed(edit.model(), loosened)));
    if (line->own.isMany())
        result.notes.append(
            Refactor::tr("All rows of “%1” that belong to one of “%2” have to agree.")
                .arg(displayName(before, line->parent), target));
    former.rewriteViews(edit, handled, result.notes);
    return result;
}

namespace {

// Columns, and what hangs on them, once more in another table.
Result<void> copyTo(Edit &edit, const Relationship &line, const QList<Id> &columns,
                    const QList<Id> &followed, const QHash<Id, Id> &joining,
                    QHash<Id, QList<Id>> &copies)
{
    const int bytes = dialectOf(edit.model()).traits().identifierBytes;
    QHash<Id, Id> map = joining; // columns of the first part, and their counterparts here
    for (const Id id : columns) {
        Column copy = *edit.get<Column>(id);
        if (nameTaken(edit.model(), line.parent, Kind::Column, copy.name))
            return Error{Refactor::tr("“%1” has a column “%2” already.")
                             .arg(displayName(edit.model(), line.parent), copy.name)};
        copy.id = {};
        copy.rank = 0;
        copy.parent = line.parent;
        const Id made = edit.add(copy);
        map.insert(id, made);
        copies[id].append(made);
    }
    for (const Id id : followed) {
        const Object &source = *edit.model().find(id);
        const std::shared_ptr<Object> copy = info(source.kind).clone(source);
        copy->id = newId();
        copy->parent = line.parent;
        copy->rank = edit.nextRank(line.parent, source.kind);
        for (const FieldInfo &field : info(source.kind).fields)
            field.remap(*copy, map);
        // Field by field, the parent may be in the map as well.
        copy->parent = line.parent;
        QList<Id> on;
        const QList<Id> refs = refsOf(*copy);
        for (const Id ref : refs)
            if (const Column *column = edit.get<Column>(ref);
                column && column->parent == line.parent)
                on.append(ref);
        const QString label = source.kind == Kind::Index          ? u"idx"_s
                              : source.kind == Kind::Key          ? u"key"_s
                              : source.kind == Kind::Relationship ? u"fkey"_s
                                                                  : u"check"_s;
        copy->name = constraintName(edit.model(), line.parent, on, label, bytes);
        edit.put(copy);
    }
    return {};
}

// How a column that is in parts now reads from their whole.
QString readBack(const Model &model, const Relationship &line, Id column)
{
    if (!line.own.isMany())
        return columnExpression(model, column);
    return u"(SELECT "_s + columnExpression(model, column) + u" FROM "_s +
           qualifiedName(model, line.parent) + u" WHERE "_s + joinCondition(model, line.pairs) +
           u" LIMIT 1)"_s;
}

Result<void> checkIncoming(const Model &model, Id table, const QList<Id> &columns)
{
    const QList<Id> referrers = model.referrers(table);
    for (const Id id : referrers)
        if (const Relationship *line = model.get<Relationship>(id); line && line->target == table)
            for (const ColumnPair &pair : line->pairs)
                if (columns.contains(pair.referenced))
                    return Error{Refactor::tr("“%1” refers to “%2”, which would be in several "
                                              "tables.")
                                     .arg(displayName(model, line->parent),
                                          displayName(model, pair.referenced))};
    return {};
}

} // namespace

Result<Refactored> pushDown(Edit &edit, const QList<Id> &columns, const QList<Id> &relationships)
{
    const Model before = edit.model();
    QList<Relationship> lines;
    QSet<Id> joining;
    QSet<Id> parts;
    for (const Id id : relationships) {
        const Relationship *line = before.get<Relationship>(id);
        if (!line || !before.get<Table>(line->target))
            return gone();
        const QString part = displayName(before, line->parent);
        if (!leadsToPart(*line) || (!lines.isEmpty() && lines.first().target != line->target))
            return Error{
                Refactor::tr("“%1” is neither a subtype nor a part of “%2”.")
                    .arg(part, displayName(before, lines.isEmpty() ? Id(line->target)
                                                                   : Id(lines.first().target)))};
        if (const auto alone = checkStandsAlone(before, line->parent); !alone)
            return alone.error();
        if (parts.contains(line->parent))
            return Error{Refactor::tr("“%1” would get the columns twice.").arg(part)};
        parts.insert(line->parent);
        for (const ColumnPair &pair : line->pairs)
            joining.insert(pair.referenced);
        lines.append(*line);
    }
    if (lines.isEmpty())
        return Error{Refactor::tr("Choose the tables that the columns go to.")};
    const Relationship &first = lines.first();
    const Id table = first.target;
    if (const auto good = checkMovable(before, table, columns, joining); !good)
        return good.error();
    if (lines.size() > 1)
        if (const auto good = checkIncoming(before, table, columns); !good)
            return good.error();
    ColumnMove move(edit, table, first.parent);
    for (const ColumnPair &pair : first.pairs)
        move.map(pair.referenced, pair.column);
    if (const auto done = move.move(columns); !done)
        return done.error();
    QHash<Id, QList<Id>> copies;
    for (const Id column : columns)
        copies[column].append(column);
    QString from = qualifiedName(edit.model(), table);
    for (const Relationship &line : std::as_const(lines)) {
        if (line.id != first.id) {
            QHash<Id, Id> counterparts;
            for (const ColumnPair &pair : line.pairs)
                for (const ColumnPair &mine : first.pairs)
                    if (mine.referenced == pair.referenced)
                        counterparts.insert(mine.column, pair.column);
            if (const auto done =
                    copyTo(edit, line, columns, move.followed(), counterparts, copies);
                !done)
                return done.error();
        }
        if (!line.isPhysical())
            from.clear();
        else if (!from.isEmpty() && !line.own.isMany())
            from += u"\n    LEFT JOIN "_s + qualifiedName(edit.model(), line.parent) + u" ON "_s +
                    joinCondition(edit.model(), line.pairs);
    }
    QHash<Id, QString> lost;
    for (const Id column : columns) {
        QStringList values;
        for (qsizetype i = 0; i < lines.size(); ++i)
            values.append(readBack(edit.model(), lines[i], copies.value(column).at(i)));
        lost.insert(column, values.size() == 1 ? values.first()
                                               : u"COALESCE("_s + values.join(u", "_s) + u')');
    }
    Refactored result{first.parent, move.notes()};
    for (const Relationship &line : std::as_const(lines))
        if (line.own.isMany())
            result.notes.append(
                Refactor::tr("Every row of “%1” gets the value of its “%2”.")
                    .arg(displayName(before, line.parent), displayName(before, table)));
    FormerTables former(before);
    former.add(table, lost, from);
    former.rewriteViews(edit, move.handled(), result.notes);
    return result;
}

} // namespace relvar
