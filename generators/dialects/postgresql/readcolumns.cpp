#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/readtypes.h"
#include "generators/dialects/postgresql/uses.h"

#include <algorithm>

// A column definition, in CREATE TABLE and in ALTER TABLE ... ADD COLUMN.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

// Where each constraint of a column ends: at the next one, at COLLATE, or with the definition.
int endOf(const StatementText &source, const PgQuery__ColumnDef &def, int from, int end)
{
    int result = end;
    const auto consider = [&](int location) {
        const int at = location > 0 ? source.at(location) : -1;
        if (at > from && at < result)
            result = at;
    };
    for (const PgQuery__Node *node : RELVAR_NODES(def, constraints))
        consider(node->constraint->location);
    if (def.coll_clause)
        consider(def.coll_clause->location);
    return result;
}

bool isAttribute(PgQuery__ConstrType type)
{
    return type == PG_QUERY__CONSTR_TYPE__CONSTR_ATTR_DEFERRABLE ||
           type == PG_QUERY__CONSTR_TYPE__CONSTR_ATTR_NOT_DEFERRABLE ||
           type == PG_QUERY__CONSTR_TYPE__CONSTR_ATTR_DEFERRED ||
           type == PG_QUERY__CONSTR_TYPE__CONSTR_ATTR_IMMEDIATE;
}

// Attributes such as DEFERRABLE are constraints of their own in the tree, after what they belong
// to.
PgQuery__Constraint withAttributes(const PgQuery__ColumnDef &def, size_t index)
{
    PgQuery__Constraint result = *def.constraints[index]->constraint;
    for (size_t i = index + 1; i < def.n_constraints; ++i) {
        const PgQuery__ConstrType type = def.constraints[i]->constraint->contype;
        if (!isAttribute(type))
            break;
        if (type == PG_QUERY__CONSTR_TYPE__CONSTR_ATTR_DEFERRABLE)
            result.deferrable = true;
        if (type == PG_QUERY__CONSTR_TYPE__CONSTR_ATTR_DEFERRED)
            result.deferrable = result.initdeferred = true;
    }
    return result;
}

// PostgreSQL 16: how values are stored, behind the type.
void readStorage(const StatementText &source, const PgQuery__ColumnDef &def, Column &column,
                 Range range)
{
    const int end = endOf(source, def, range.first, range.end);
    for (int at = source.find({range.first + 1, end}, "STORAGE"); at >= 0;
         at = source.find({at + 1, end}, "STORAGE"))
        for (const char *word : {"PLAIN", "EXTERNAL", "EXTENDED", "MAIN"})
            if (source.is(at + 1, word)) {
                column.options.insert(optionKey(u"storage"_s), QString::fromLatin1(word).toLower());
                return;
            }
}

// The sequence that serial makes is there under its name, as the column's.
void bindSerialSequence(Draft &draft, const Table &table, const Column &column)
{
    draft.bind(Space::Relation, table.parent, draft.freeName(table.id, column.name, u"seq"_s),
               column.id);
}

} // namespace

void readDefault(Reading &reading, Column &column, const PgQuery__Constraint &constraint,
                 Range range)
{
    column.defaultValue = reading.text.slice(range);
    if (constraint.raw_expr)
        reading.draft.setUses(column.id, usesOf(reading.draft, constraint.raw_expr->base));
}

QString notNullName(const Draft &draft, const Object &object)
{
    const Object *table = object.kind == Kind::Column ? draft.find(object.parent) : nullptr;
    return (table ? table->name + u'_' : QString()) + object.name + u"_not_null"_s;
}

static void setNullable(Object &object, bool nullable)
{
    if (object.kind == Kind::Column)
        static_cast<Column &>(object).nullable = nullable;
    else
        static_cast<Domain &>(object).nullable = nullable;
}

void readNotNull(const Reading &reading, Object &object, const PgQuery__Constraint &constraint,
                 Range range)
{
    dropNotNull(object);
    setNullable(object, false);
    const QString name = text(constraint.conname);
    if (!name.isEmpty() && name != notNullName(reading.draft, object))
        object.options.insert(optionKey(u"not_null_name"_s), name);
    if (reading.text.find(range, "NO", "INHERIT") >= 0)
        object.options.insert(optionKey(u"not_null_no_inherit"_s), u"true"_s);
    if (constraint.skip_validation)
        object.options.insert(optionKey(u"not_null_not_valid"_s), u"true"_s);
}

void dropNotNull(Object &object)
{
    setNullable(object, true);
    for (const QString &option : notNullOptions())
        object.options.remove(option);
}

void readGenerated(Reading &reading, Column &column, const PgQuery__Constraint &constraint,
                   Range range)
{
    const StatementText &source = reading.text;
    const int open = source.findOpen(range);
    column.generated = open >= 0 && source.is(source.match(open) + 1, "STORED")
                           ? Generated::Stored
                           : Generated::Virtual;
    if (open >= 0)
        column.generationExpression = source.expression(source.inside(open));
    if (constraint.raw_expr)
        reading.draft.setUses(column.id,
                              usesOf(reading.draft, constraint.raw_expr->base, column.parent));
}

Outcome readColumn(Reading &reading, Table &table, const PgQuery__ColumnDef &def, Range range)
{
    const StatementText &source = reading.text;
    Column &column = reading.draft.add<Column>(table.id, text(def.colname));
    if (def.type_name)
        column.type = readType(reading, *def.type_name, column.id);
    if (isSerial(column.type)) {
        column.nullable = false;
        bindSerialSequence(reading.draft, table, column);
    }
    if (!isEmpty(def.compression))
        column.options.insert(optionKey(u"compression"_s), text(def.compression));
    readStorage(source, def, column, range);
    readSettings(RELVAR_NODES(def, fdwoptions), column.foreignSettings);
    if (def.coll_clause) {
        const int at = source.at(def.coll_clause->location) + 1;
        column.collation = source.spelledName({at, source.nameEnd(at)});
    }
    Outcome outcome = imported();
    for (size_t i = 0; i < def.n_constraints; ++i) {
        const PgQuery__Constraint constraint = withAttributes(def, i);
        Range own{source.at(constraint.location), range.end};
        own.end = endOf(source, def, own.first, range.end);
        const int word = source.is(own.first, "CONSTRAINT") ? own.first + 2 : own.first;
        switch (constraint.contype) {
        case PG_QUERY__CONSTR_TYPE__CONSTR_NOTNULL:
            readNotNull(reading, column, constraint, own);
            break;
        case PG_QUERY__CONSTR_TYPE__CONSTR_DEFAULT:
            if (source.is(word, "GENERATED")) // virtual, see newersyntax.h
                readGenerated(reading, column, constraint, {word, own.end});
            else
                readDefault(reading, column, constraint, {word + 1, own.end});
            break;
        case PG_QUERY__CONSTR_TYPE__CONSTR_IDENTITY:
            readIdentity(reading, table, column, constraint);
            break;
        case PG_QUERY__CONSTR_TYPE__CONSTR_GENERATED:
            readGenerated(reading, column, constraint, {word, own.end});
            break;
        case PG_QUERY__CONSTR_TYPE__CONSTR_CHECK:
        case PG_QUERY__CONSTR_TYPE__CONSTR_PRIMARY:
        case PG_QUERY__CONSTR_TYPE__CONSTR_UNIQUE:
        case PG_QUERY__CONSTR_TYPE__CONSTR_EXCLUSION:
        case PG_QUERY__CONSTR_TYPE__CONSTR_FOREIGN:
            outcome = outcome + readConstraint(reading, table, constraint, own, {column.name});
            break;
        default:
            break;
        }
    }
    return outcome;
}

} // namespace relvar::postgresql
