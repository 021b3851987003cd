#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/uses.h"
#include "generators/dialects/postgresql/wording.h"

// Keys and checks. Names that the script leaves out are the ones that PostgreSQL would give.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

// The constraint as a statement of its own, for what cannot be placed.
void keepConstraint(Reading &reading, const Table &table, const PgQuery__Constraint &constraint,
                    Range range, const QString &reason)
{
    reading.keep(u"ALTER TABLE ONLY "_s + quotedName(reading.draft, table.id) + u" ADD "_s +
                     reading.text.slice(range),
                 reason, &constraint.base);
    reading.hasKept = true;
}

// Adds what a constraint names besides its columns.
void readKeyDetails(Reading &reading, const Table &table, Key &key,
                    const PgQuery__Constraint &constraint)
{
    key.deferrable = constraint.deferrable;
    key.initiallyDeferred = constraint.initdeferred;
    key.nullsNotDistinct = constraint.nulls_not_distinct;
    key.tablespace =
        isEmpty(constraint.indexspace) ? reading.session.tablespace : text(constraint.indexspace);
    readOptions(reading, RELVAR_NODES(constraint, options), key.options);
    for (const PgQuery__Node *node : RELVAR_NODES(constraint, including))
        if (const Column *column = reading.draft.column(table.id, valueText(node)))
            key.include.append(Ref<Column>(column->id));
}

// ADD CONSTRAINT ... USING INDEX: the index becomes the key.
Outcome readKeyFromIndex(Reading &reading, Table &table, const PgQuery__Constraint &constraint)
{
    Draft &draft = reading.draft;
    const Index *index =
        draft.get<Index>(draft.lookUp(Space::Relation, table.parent, text(constraint.indexname)));
    if (!index)
        return unresolved();
    const Index source = *index;
    const QSet<Id> uses = draft.uses(source.id);
    draft.remove(source.id);
    const QString name = isEmpty(constraint.conname) ? source.name : text(constraint.conname);
    Key &key = draft.add<Key>(table.id, name);
    key.type = constraint.contype == PG_QUERY__CONSTR_TYPE__CONSTR_PRIMARY ? KeyType::Primary
                                                                           : KeyType::Unique;
    readKeyDetails(reading, table, key, constraint);
    key.parts = source.parts;
    key.include = source.include;
    key.nullsNotDistinct = source.nullsNotDistinct;
    key.tablespace = source.tablespace;
    key.options = source.options;
    key.comment = source.comment;
    draft.setUses(key.id, uses);
    if (key.type == KeyType::Primary)
        for (const IndexPart &part : std::as_const(key.parts))
            if (Column *column = draft.get<Column>(part.column))
                column->nullable = false;
    return imported();
}

Outcome readKey(Reading &reading, Table &table, const PgQuery__Constraint &constraint, Range range,
                const QStringList &columns)
{
    Draft &draft = reading.draft;
    if (!isEmpty(constraint.indexname))
        return readKeyFromIndex(reading, table, constraint);
    const bool primary = constraint.contype == PG_QUERY__CONSTR_TYPE__CONSTR_PRIMARY;
    const QStringList names = constraint.n_keys ? strings(RELVAR_NODES(constraint, keys)) : columns;
    QList<IndexPart> parts;
    for (const QString &name : names) {
        Column *column = draft.column(table.id, name);
        if (!column) {
            if (reading.command >= 0 && !reading.last)
                return unresolved();
            const QString reason = Wording::tr("The column %1 of the key is not known.").arg(name);
            keepConstraint(reading, table, constraint, range, reason);
            return kept(reason);
        }
        if (primary && column->parent == table.id)
            column->nullable = false;
        IndexPart part;
        part.column = Ref<Column>(column->id);
        parts.append(part);
    }
    const QString name = !isEmpty(constraint.conname) ? text(constraint.conname)
                         : primary                    ? draft.freeName(table.id, {}, u"pkey"_s)
                                   : draft.freeName(table.id, names.join(u'_'), u"key"_s);
    Key &key = draft.add<Key>(table.id, name);
    key.type = primary ? KeyType::Primary : KeyType::Unique;
    key.parts = parts;
    readKeyDetails(reading, table, key, constraint);
    const int open = reading.text.findOpen(range);
    if (open >= 0 && reading.text.find(reading.text.inside(open), "WITHOUT", "OVERLAPS") >= 0)
        key.options.insert(optionKey(u"without_overlaps"_s), u"true"_s);
    return imported();
}

Outcome readExclusion(Reading &reading, Table &table, const PgQuery__Constraint &constraint,
                      Range range)
{
    const StatementText &source = reading.text;
    const int word = source.find(range, "EXCLUDE");
    const int open = word < 0 ? -1 : source.findOpen({word, range.end});
    const QList<Range> ranges = open < 0 ? QList<Range>() : source.split(source.inside(open));
    QList<IndexPart> parts;
    QStringList names;
    bool known = true;
    for (size_t i = 0; i < constraint.n_exclusions && qsizetype(i) < ranges.size(); ++i) {
        const Nodes pair = items(constraint.exclusions[i]);
        const Range own = ranges.at(qsizetype(i));
        const int with = source.find(own, "WITH");
        if (pair.size() < 2 || with < 0)
            continue;
        IndexPart part;
        const PgQuery__IndexElem &element = *pair[0]->index_elem;
        known = readIndexPart(reading, table.id, element, {own.first, with}, part) && known;
        part.exclusionOperator = source.slice({with + 1, own.end});
        parts.append(part);
        names.append(isEmpty(element.name) ? u"expr"_s : text(element.name));
    }
    if (!known) {
        const QString reason = Wording::tr("A column of the exclusion constraint is not known.");
        keepConstraint(reading, table, constraint, range, reason);
        return kept(reason);
    }
    const QString name = isEmpty(constraint.conname)
                             ? reading.draft.freeName(table.id, names.join(u'_'), u"excl"_s)
                             : text(constraint.conname);
    Key &key = reading.draft.add<Key>(table.id, name);
    key.type = KeyType::Exclusion;
    key.parts = parts;
    key.method = text(constraint.access_method);
    reading.draft.setUses(key.id, usesOf(reading.draft, constraint.base, table.id));
    readKeyDetails(reading, table, key, constraint);
    const int where = source.find({open, range.end}, "WHERE");
    if (where >= 0 && source.is(where + 1, "("))
        key.predicate = source.expression(source.inside(where + 1));
    return imported();
}

// The one column that a check is about, for its name.
QString onlyColumn(const Draft &draft, const Table &table, const PgQuery__Node *expression)
{
    QSet<QString> names;
    if (expression)
        walk(expression->base, [&](const ProtobufCMessage &one) {
            if (one.descriptor != &pg_query__column_ref__descriptor)
                return true;
            const auto &ref = reinterpret_cast<const PgQuery__ColumnRef &>(one);
            if (const Nodes fields = RELVAR_NODES(ref, fields); !fields.empty())
                names.insert(valueText(fields.back()));
            return false;
        });
    names.removeIf([&](const QString &name) { return !draft.column(table.id, name); });
    return names.size() == 1 ? *names.cbegin() : QString();
}

// NOT NULL column, as an element of the table: PostgreSQL 18.
Outcome readNotNullOf(Reading &reading, Table &table, const PgQuery__Constraint &constraint,
                      Range range, int word)
{
    const StatementText &source = reading.text;
    const int at = word + 2;
    const QString name = nameOf(writtenParts(source.slice({at, at + 1}))).name;
    Column *column = columnToChange(reading.draft, table, name);
    if (!column) {
        if (reading.command >= 0 && !reading.last)
            return unresolved();
        const QString reason =
            Wording::tr("The column %1 of the constraint is not known.").arg(name);
        keepConstraint(reading, table, constraint, range, reason);
        return kept(reason);
    }
    readNotNull(reading, *column, constraint, range);
    if (!reading.only)
        for (Table *heir : heirs(reading.draft, table.id))
            if (Column *own = reading.draft.ownColumn(heir->id, name))
                own->nullable = false;
    return imported();
}

bool isNotEnforced(const StatementText &source, Range range)
{
    return source.find(range, "NOT", "ENFORCED") >= 0;
}

Outcome readCheck(Reading &reading, Table &table, const PgQuery__Constraint &constraint,
                  Range range)
{
    const StatementText &source = reading.text;
    const int first = source.is(range.first, "CONSTRAINT") ? range.first + 2 : range.first;
    if (source.is(first, "NOT"))
        return readNotNullOf(reading, table, constraint, range, first);
    const int word = source.find(range, "CHECK");
    const QString name =
        isEmpty(constraint.conname)
            ? reading.draft.freeName(
                  table.id, onlyColumn(reading.draft, table, constraint.raw_expr), u"check"_s)
            : text(constraint.conname);
    Check &check = reading.draft.add<Check>(table.id, name);
    if (word >= 0 && source.is(word + 1, "("))
        check.expression = source.expression(source.inside(word + 1));
    if (constraint.raw_expr)
        reading.draft.setUses(check.id, usesOf(reading.draft, constraint.raw_expr->base, table.id));
    check.noInherit = constraint.is_no_inherit;
    check.notValid = constraint.skip_validation;
    if (isNotEnforced(source, range))
        check.options.insert(optionKey(u"not_enforced"_s), u"true"_s);
    if (!reading.only)
        passOn(reading.draft, check);
    return imported();
}

} // namespace

Outcome readConstraint(Reading &reading, Table &table, const PgQuery__Constraint &constraint,
                       Range range, const QStringList &columns)
{
    switch (constraint.contype) {
    case PG_QUERY__CONSTR_TYPE__CONSTR_CHECK:
        return readCheck(reading, table, constraint, range);
    case PG_QUERY__CONSTR_TYPE__CONSTR_PRIMARY:
    case PG_QUERY__CONSTR_TYPE__CONSTR_UNIQUE:
        return readKey(reading, table, constraint, range, columns);
    case PG_QUERY__CONSTR_TYPE__CONSTR_EXCLUSION:
        return readExclusion(reading, table, constraint, range);
    case PG_QUERY__CONSTR_TYPE__CONSTR_FOREIGN:
        return readForeignKey(reading, table, constraint, range, columns);
    default:
        return imported();
    }
}

} // namespace relvar::postgresql
