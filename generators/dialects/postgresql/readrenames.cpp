#include "generators/dialects/postgresql/draftrenames.h"
#include "generators/dialects/postgresql/names.h"
#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/readtypes.h"
#include "generators/dialects/postgresql/wording.h"

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

Outcome missing(const PgQuery__RenameStmt &stmt)
{
    return stmt.missing_ok ? Outcome{Fate::Imported, Wording::tr("There is nothing to rename.")}
                           : unresolved();
}

Outcome renameAttribute(Reading &reading, Id relation, const PgQuery__RenameStmt &stmt)
{
    const QString from = text(stmt.subname);
    if (CompositeType *type = reading.draft.get<CompositeType>(relation))
        for (CompositeAttribute &attribute : type->attributes)
            if (attribute.name == from) {
                attribute.name = text(stmt.newname);
                return imported();
            }
    return missing(stmt);
}

// Something within a relation, by its own name.
Outcome renamePart(Reading &reading, const PgQuery__RenameStmt &stmt, Space space)
{
    const Id relation = reading.draft.relation(nameOf(*stmt.relation));
    const Id part = reading.draft.lookUp(space, relation, text(stmt.subname));
    if (!part && reading.draft.get<CompositeType>(relation))
        return renameAttribute(reading, relation, stmt);
    if (!part && space == Space::Column && reading.draft.get<View>(relation))
        return kept(Wording::tr("The columns of a view follow from its query."));
    if (!part)
        return missing(stmt);
    const Table *table = reading.draft.get<Table>(relation);
    QHash<Id, QString> names{{part, text(stmt.newname)}};
    if (Column *column = reading.draft.get<Column>(part); table && column) {
        keepSequenceName(reading.draft, *table, *column);
        for (const Table *heir : heirs(reading.draft, relation))
            if (const Column *own = reading.draft.ownColumn(heir->id, column->name))
                names.insert(own->id, text(stmt.newname));
        followRenames(reading.draft, names);
    }
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        reading.draft.rename(it.key(), it.value());
    return imported();
}

} // namespace

void keepSequenceName(Draft &draft, const Table &table, Column &column)
{
    const QString name = table.name + u'_' + column.name + u"_seq"_s;
    if (draft.lookUp(Space::Relation, table.parent, name) != column.id)
        return;
    const QString qualified = quotedName(draft.find(table.parent)->name) + u'.' + quotedName(name);
    if (column.identity != Identity::None && column.identityOptions.name.isEmpty())
        column.identityOptions.name = qualified;
    if (!isSerial(column.type))
        return;
    const QString type = column.type.text.startsWith(u"big")     ? u"bigint"_s
                         : column.type.text.startsWith(u"small") ? u"smallint"_s
                                                                 : u"integer"_s;
    column.type.text = type;
    column.defaultValue = u"nextval("_s + quotedText(qualified) + u"::regclass)"_s;
    Sequence &sequence = draft.add<Sequence>(table.parent, name);
    sequence.ownedBy = Ref<Column>(column.id);
    sequence.owner = table.owner;
    draft.setUses(column.id, {sequence.id});
    if (type != u"bigint")
        sequence.settings.type = type;
}

Outcome readRename(Reading &reading, const PgQuery__RenameStmt &stmt)
{
    switch (stmt.rename_type) {
    case PG_QUERY__OBJECT_TYPE__OBJECT_COLUMN:
    case PG_QUERY__OBJECT_TYPE__OBJECT_ATTRIBUTE:
        return renamePart(reading, stmt, Space::Column);
    case PG_QUERY__OBJECT_TYPE__OBJECT_TABCONSTRAINT:
        return renamePart(reading, stmt, Space::Constraint);
    case PG_QUERY__OBJECT_TYPE__OBJECT_TRIGGER:
        return renamePart(reading, stmt, Space::Trigger);
    case PG_QUERY__OBJECT_TYPE__OBJECT_POLICY:
        return renamePart(reading, stmt, Space::Policy);
    case PG_QUERY__OBJECT_TYPE__OBJECT_RULE:
        return renamePart(reading, stmt, Space::Rule);
    case PG_QUERY__OBJECT_TYPE__OBJECT_DATABASE:
        return skipped(Wording::tr("A database is not part of a schema."));
    default:
        break;
    }
    Id id;
    if (stmt.rename_type == PG_QUERY__OBJECT_TYPE__OBJECT_DOMCONSTRAINT) {
        const Id domain = findObject(reading, PG_QUERY__OBJECT_TYPE__OBJECT_DOMAIN, stmt.object);
        id = reading.draft.constraint(domain, text(stmt.subname));
    } else if (stmt.rename_type == PG_QUERY__OBJECT_TYPE__OBJECT_SCHEMA) {
        id = reading.draft.lookUp(Space::Schema, {}, text(stmt.subname));
    } else if (stmt.rename_type == PG_QUERY__OBJECT_TYPE__OBJECT_ROLE) {
        id = reading.draft.lookUp(Space::Role, {}, text(stmt.subname));
    } else if (stmt.rename_type == PG_QUERY__OBJECT_TYPE__OBJECT_TABLESPACE) {
        id = reading.draft.lookUp(Space::Tablespace, {}, text(stmt.subname));
    } else if (stmt.relation) {
        id = reading.draft.relation(nameOf(*stmt.relation));
    } else {
        id = findObject(reading, stmt.rename_type, stmt.object);
    }
    const Object *object = reading.draft.find(id);
    if (!object)
        return missing(stmt);
    if (object->kind == Kind::Column) // ALTER SEQUENCE of a serial or identity column
        return kept(Wording::tr("The sequence of a column is not an object of its own."));
    if (const Table *table = reading.draft.get<Table>(id))
        for (Column *column : reading.draft.childrenOf<Column>(id))
            keepSequenceName(reading.draft, *table, *column);
    followRenames(reading.draft, {{id, text(stmt.newname)}});
    reading.draft.rename(id, text(stmt.newname));
    return imported();
}

Outcome readMove(Reading &reading, const PgQuery__AlterObjectSchemaStmt &stmt)
{
    const Id id = stmt.relation ? reading.draft.relation(nameOf(*stmt.relation))
                                : findObject(reading, stmt.object_type, stmt.object);
    Object *object = reading.draft.find(id);
    if (!object)
        return stmt.missing_ok ? Outcome{Fate::Imported, Wording::tr("There is nothing to move.")}
                               : unresolved();
    if (Extension *extension = reading.draft.get<Extension>(id)) {
        extension->schema = Ref<Schema>(reading.draft.schema(text(stmt.newschema)).id);
        return imported();
    }
    if (object->kind == Kind::Column || object->kind == Kind::Role)
        return kept();
    reading.draft.moveToSchema(id, text(stmt.newschema));
    // The sequences of a table's columns go with it.
    if (object->kind == Kind::Table)
        for (const auto &other : reading.draft.objects())
            if (const Sequence *sequence = reading.draft.get<Sequence>(other->id))
                if (const Column *column = reading.draft.get<Column>(sequence->ownedBy);
                    column && column->parent == id)
                    reading.draft.moveToSchema(sequence->id, text(stmt.newschema));
    return imported();
}

} // namespace relvar::postgresql
