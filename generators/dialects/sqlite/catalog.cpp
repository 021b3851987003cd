#include "generators/dialects/sqlite/catalog.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace relvar::sqlite {

namespace {

// What PRAGMA table_list says, by schema and name.
using TableRows = QHash<std::pair<QString, QString>, Cells>;

Result<TableRows> tableRows(Engine &engine)
{
    const auto rows = engine.rows("PRAGMA table_list");
    if (!rows)
        return rows.error();
    TableRows result;
    for (const Cells &row : *rows) // schema, name, type, ncol, wr, strict
        result.insert({row.value(0), row.value(1)}, row);
    return result;
}

void readColumns(Engine &engine, CatalogEntry &entry)
{
    const auto rows = engine.rows("SELECT name, type, dflt_value, hidden FROM "
                                  "pragma_table_xinfo(?1, ?2) ORDER BY cid",
                                  {entry.name, entry.schema});
    entry.readable = rows.ok();
    if (!rows)
        return;
    for (const Cells &row : *rows)
        entry.columns.append({row.value(0), row.value(1), row.value(2), row.value(3) == u"1"});
}

Result<void> readSchema(Engine &engine, const QString &schema, const TableRows &tables,
                        QList<CatalogEntry> &entries)
{
    const auto rows = engine.rows("SELECT type, name, tbl_name, sql FROM " + schema.toUtf8() +
                                  ".sqlite_schema ORDER BY rowid");
    if (!rows)
        return rows.error();
    for (const Cells &row : *rows) {
        CatalogEntry entry;
        entry.schema = schema;
        entry.kind = row.value(0);
        entry.name = row.value(1);
        entry.table = row.value(2);
        entry.sql = row.value(3);
        // Its own tables, and indexes of constraints.
        if (entry.sql.isEmpty() || entry.name.startsWith(u"sqlite_", Qt::CaseInsensitive))
            continue;
        if (entry.kind == u"table") {
            const Cells about = tables.value({schema, entry.name});
            if (!about.isEmpty())
                entry.kind = about.value(2);
            entry.withoutRowid = about.value(4) == u"1";
            entry.strict = about.value(5) == u"1";
            if (entry.kind != u"shadow")
                readColumns(engine, entry);
        }
        entries.append(entry);
    }
    return {};
}

} // namespace

Result<QList<CatalogEntry>> readCatalog(Engine &engine)
{
    const Result<TableRows> tables = tableRows(engine);
    if (!tables)
        return tables.error();
    QList<CatalogEntry> entries;
    for (const QString &schema : {u"main"_s, u"temp"_s})
        if (const Result<void> read = readSchema(engine, schema, *tables, entries); !read)
            return read.error();
    return entries;
}

} // namespace relvar::sqlite
