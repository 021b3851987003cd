#include "model/project/tables.h"

namespace relvar {

QByteArray quotedName(const QByteArray &name)
{
    return '"' + QByteArray(name).replace('"', "\"\"") + '"';
}

static QByteArray literal(const SqlValue &value)
{
    if (const auto *integer = std::get_if<qint64>(&value))
        return QByteArray::number(*integer);
    if (const auto *real = std::get_if<double>(&value))
        return QByteArray::number(*real, 'g', 17) + (*real == qint64(*real) ? ".0" : "");
    if (const auto *text = std::get_if<QString>(&value))
        return '\'' + text->toUtf8().replace('\'', "''") + '\'';
    return "NULL";
}

static const char *onDelete(const FieldInfo &field)
{
    if (field.common || field.onTargetRemoved == OnTargetRemoved::Remove)
        return " ON DELETE CASCADE";
    return field.onTargetRemoved == OnTargetRemoved::Block ? "" : " ON DELETE SET NULL";
}

// The definition of the column of a field; `fresh` is a new object of the kind.
static QByteArray columnOf(const FieldInfo &field, const Object &fresh)
{
    const QByteArray name = quotedName(field.key);
    const QByteArray standard = " NOT NULL DEFAULT " + literal(field.toSql(fresh));
    switch (field.type) {
    case FieldType::Reference:
        return name + " INTEGER REFERENCES " +
               quotedName(field.target ? info(*field.target).key : "object") + " (\"id\")" +
               onDelete(field) + " DEFERRABLE INITIALLY DEFERRED";
    case FieldType::Flag:
        return name + " INTEGER" + standard + " CHECK (" + name + " IN (0, 1))";
    case FieldType::Integer:
        return name + " INTEGER" + standard;
    case FieldType::Real:
        return name + " REAL" + standard;
    case FieldType::Text:
    case FieldType::Choice:
    case FieldType::Compound:
        break;
    }
    return name + " TEXT" + standard;
}

static QByteArray tableOf(const KindInfo &kind)
{
    const auto fresh = kind.create();
    QByteArray sql = "CREATE TABLE " + quotedName(kind.key) +
                     " (\n  \"id\" INTEGER NOT NULL PRIMARY KEY REFERENCES \"object\" (\"id\")"
                     " ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED";
    for (const FieldInfo &field : kind.fields)
        sql += ",\n  " + columnOf(field, *fresh);
    return sql + "\n) STRICT";
}

// Every foreign key has an index, so that removals need not search.
static QByteArray indexOf(const KindInfo &kind, const FieldInfo &field)
{
    QByteArray sql = "CREATE INDEX IF NOT EXISTS " +
                     quotedName(QByteArray(kind.key) + "_by_" + field.key) + " ON " +
                     quotedName(kind.key) + " (" + quotedName(field.key) + ")";
    if (!field.common)
        sql += " WHERE " + quotedName(field.key) + " IS NOT NULL";
    return sql;
}

static QSet<QByteArray> columnsOf(Database &database, const QByteArray &table)
{
    QSet<QByteArray> columns;
    SqlStatement statement =
        database.prepare("SELECT \"name\" FROM pragma_table_info('" + table + "')");
    while (statement.next())
        columns.insert(statement.blob(0));
    return columns;
}

QList<const FieldInfo *> storedFields(Database &database, const KindInfo &kind)
{
    const QSet<QByteArray> columns = columnsOf(database, kind.key);
    QList<const FieldInfo *> fields;
    for (const FieldInfo &field : kind.fields)
        if (columns.contains(field.key))
            fields.append(&field);
    return fields;
}

static bool makeTable(Database &database, const KindInfo &kind)
{
    const QSet<QByteArray> columns = columnsOf(database, kind.key);
    if (columns.isEmpty() && !database.exec(tableOf(kind)))
        return false;
    const auto fresh = kind.create();
    for (const FieldInfo &field : kind.fields) {
        if (!columns.isEmpty() && !columns.contains(field.key) &&
            !database.exec("ALTER TABLE " + quotedName(kind.key) + " ADD COLUMN " +
                           columnOf(field, *fresh)))
            return false;
        if (field.type == FieldType::Reference && !database.exec(indexOf(kind, field)))
            return false;
    }
    return true;
}

bool makeTables(Database &database)
{
    const bool made = database.exec(R"(
CREATE TABLE IF NOT EXISTS "object" (
  "id" INTEGER NOT NULL PRIMARY KEY,
  "kind" TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS "history" (
  "position" INTEGER NOT NULL PRIMARY KEY,
  "label" TEXT NOT NULL,
  "time" TEXT NOT NULL,
  "gesture" INTEGER NOT NULL DEFAULT 0,
  "delta" TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS "version" (
  "name" TEXT NOT NULL PRIMARY KEY,
  "time" TEXT NOT NULL,
  "snapshot" BLOB NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS "artifact" (
  "path" TEXT NOT NULL PRIMARY KEY,
  "kind" TEXT NOT NULL,
  "content" BLOB NOT NULL,
  "hash" TEXT NOT NULL,
  "revision" INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS "view_state" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "value" BLOB NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS "meta" (
  "key" TEXT NOT NULL PRIMARY KEY,
  "value" TEXT NOT NULL
) STRICT)");
    return made && std::all_of(kinds().begin(), kinds().end(),
                               [&](const KindInfo &kind) { return makeTable(database, kind); });
}

} // namespace relvar
