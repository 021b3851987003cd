#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/wording.h"

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

Outcome readColumnComment(Reading &reading, const PgQuery__Node *object, const QString &comment)
{
    QStringList parts = strings(items(object));
    if (parts.size() < 2)
        return unresolved();
    const QString name = parts.takeLast();
    const Id id = reading.draft.relation(nameOf(parts));
    if (View *view = reading.draft.get<View>(id)) {
        if (comment.isEmpty())
            view->columnComments.remove(name);
        else
            view->columnComments.insert(name, comment);
        return imported();
    }
    if (CompositeType *type = reading.draft.get<CompositeType>(id))
        for (CompositeAttribute &attribute : type->attributes)
            if (attribute.name == name) {
                attribute.comment = comment;
                return imported();
            }
    Table *table = reading.draft.get<Table>(id);
    Column *column = table ? columnToChange(reading.draft, *table, name) : nullptr;
    if (!column)
        return unresolved();
    column->comment = comment;
    return imported();
}

} // namespace

Outcome readComment(Reading &reading, const PgQuery__CommentStmt &stmt)
{
    const QString comment = text(stmt.comment);
    switch (stmt.objtype) {
    case PG_QUERY__OBJECT_TYPE__OBJECT_COLUMN:
    case PG_QUERY__OBJECT_TYPE__OBJECT_ATTRIBUTE:
        return readColumnComment(reading, stmt.object, comment);
    case PG_QUERY__OBJECT_TYPE__OBJECT_DATABASE:
        return skipped(Wording::tr("A comment on a database is not part of a schema."));
    case PG_QUERY__OBJECT_TYPE__OBJECT_SCHEMA:
        // The schema may be one that the script only mentions.
        reading.draft.schema(valueText(stmt.object)).comment = comment;
        return imported();
    default:
        break;
    }
    const Id id = findObject(reading, stmt.objtype, stmt.object);
    Object *object = reading.draft.find(id);
    if (!object)
        return unresolved();
    const bool implicit =
        object->kind == Kind::Column ||
        (object->kind == Kind::Key && stmt.objtype == PG_QUERY__OBJECT_TYPE__OBJECT_INDEX);
    if (implicit)
        return kept(Wording::tr("A comment on what comes with a key or a column."));
    object->comment = comment;
    return imported();
}

} // namespace relvar::postgresql
