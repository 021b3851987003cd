#include "generators/dialects/mysql/catalogreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace relvar::mysql {

using namespace Qt::StringLiterals;

namespace {

// The translation context.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(MysqlCatalog)
};

// Something that SHOW CREATE tells about.
struct Definition
{
    QString word; // "TABLE"
    QString schema;
    QString name;
    int column = 1;     // of the answer, with the statement
    QString table = {}; // of a trigger
    QString statement = {};
};

QString quoted(QString name)
{
    return u'`' + name.replace(u'`', u"``"_s) + u'`';
}

constexpr auto Databases =
    "SELECT schema_name FROM information_schema.schemata WHERE CASE WHEN database() IS NULL "
    "THEN schema_name NOT IN ('mysql', 'information_schema', 'performance_schema', 'sys') "
    "ELSE schema_name = database() END ORDER BY schema_name"_L1;

QString inDatabases(const QString &column, const QStringList &databases)
{
    QStringList list;
    for (QString database : databases)
        list << u'\'' + database.replace(u'\\', u"\\\\"_s).replace(u'\'', u"''"_s) + u'\'';
    return column + u" IN ("_s + list.join(u", "_s) + u')';
}

Result<QStringList> databasesOf(const AskCatalog &ask, const CatalogSelection &selection)
{
    const Result<CatalogRows> rows = ask(Databases);
    if (!rows)
        return rows.error();
    QStringList names;
    for (const QStringList &row : *rows)
        if (selection.hasSchema(row[0]))
            names << row[0];
    return names;
}

// What there is, in the order in which mysqldump writes it: tables, triggers, events, routines,
// views.
Result<QList<Definition>> definitionsOf(const AskCatalog &ask, const QStringList &databases)
{
    const std::pair<QString, int> questions[] = {
        {u"SELECT CASE table_type WHEN 'SEQUENCE' THEN 'SEQUENCE' ELSE 'TABLE' END, table_schema, "
         "table_name, '' FROM information_schema.tables WHERE table_type NOT IN ('VIEW', 'SYSTEM "
         "VIEW', 'TEMPORARY') AND %1 ORDER BY table_schema, table_type = 'SEQUENCE' DESC, "
         "table_name"_s.arg(inDatabases(u"table_schema"_s, databases)),
         1},
        {u"SELECT 'TRIGGER', trigger_schema, trigger_name, event_object_table FROM "
         "information_schema.triggers WHERE %1 ORDER BY trigger_schema, event_object_table, "
         "action_timing, event_manipulation, action_order"_s.arg(
             inDatabases(u"trigger_schema"_s, databases)),
         2},
        {u"SELECT 'EVENT', event_schema, event_name, '' FROM information_schema.events WHERE %1 "
         "ORDER BY event_schema, event_name"_s.arg(inDatabases(u"event_schema"_s, databases)),
         3},
        {u"SELECT routine_type, routine_schema, routine_name, '' FROM information_schema.routines "
         "WHERE %1 AND routine_type IN ('FUNCTION', 'PROCEDURE') ORDER BY routine_schema, "
         "routine_type, routine_name"_s.arg(inDatabases(u"routine_schema"_s, databases)),
         2},
        {u"SELECT 'VIEW', table_schema, table_name, '' FROM information_schema.views WHERE %1 "
         "ORDER BY table_schema, table_name"_s.arg(inDatabases(u"table_schema"_s, databases)),
         1}};
    QList<Definition> all;
    for (const auto &[sql, column] : questions) {
        const Result<CatalogRows> rows = ask(sql);
        if (!rows)
            return rows.error();
        for (const QStringList &row : *rows)
            all.append({row[0], row[1], row[2], column, row[3]});
    }
    return all;
}

bool isWanted(const Definition &one, const CatalogSelection &selection)
{
    if (one.word == "TABLE"_L1 || one.word == "VIEW"_L1)
        return selection.hasTable(one.schema, one.name);
    return one.table.isEmpty() || selection.hasTable(one.schema, one.table);
}

// Views that others read from come first.
void sortViews(QList<Definition> &views)
{
    QList<Definition> sorted;
    while (!views.isEmpty()) {
        auto next = std::find_if(views.begin(), views.end(), [&](const Definition &view) {
            return std::none_of(views.begin(), views.end(), [&](const Definition &other) {
                return &other != &view && view.statement.contains(quoted(other.name));
            });
        });
        if (next == views.end())
            next = views.begin();
        sorted.append(*next);
        views.erase(next);
    }
    views = sorted;
}

QByteArray scriptOf(const QList<Definition> &definitions, const QStringList &databases, bool named)
{
    QByteArray text = "SET NAMES utf8mb4;\nSET FOREIGN_KEY_CHECKS = 0;\n";
    for (const QString &database : databases) {
        if (named)
            text += "CREATE DATABASE IF NOT EXISTS " + quoted(database).toUtf8() + ";\nUSE " +
                    quoted(database).toUtf8() + ";\n";
        for (const Definition &one : definitions) {
            if (one.schema != database)
                continue;
            const bool program =
                one.word != "TABLE"_L1 && one.word != "VIEW"_L1 && one.word != "SEQUENCE"_L1;
            if (program)
                text += "DELIMITER ;;\n" + one.statement.toUtf8() + ";;\nDELIMITER ;\n";
            else
                text += one.statement.toUtf8() + ";\n";
        }
    }
    return text;
}

} // namespace

Result<QByteArray> catalogScript(const AskCatalog &ask, const CatalogSelection &selection,
                                 const Token &token)
{
    const Result<CatalogRows> current = ask(u"SELECT database()"_s);
    if (!current)
        return current.error();
    const bool named = current->value(0).value(0).isEmpty();
    const Result<QStringList> databases = databasesOf(ask, selection);
    if (!databases)
        return databases.error();
    if (databases->isEmpty())
        return scriptOf({}, {}, named);
    Result<QList<Definition>> found = definitionsOf(ask, *databases);
    if (!found)
        return found.error();
    QList<Definition> definitions;
    QList<Definition> views;
    int done = 0;
    for (Definition &one : found.value()) {
        token.report(done++, int(found->size()));
        if (!isWanted(one, selection))
            continue;
        if (token.cancelled())
            return Error{Wording::tr("The import was cancelled.")};
        const Result<CatalogRows> rows =
            ask(u"SHOW CREATE %1 %2.%3"_s.arg(one.word, quoted(one.schema), quoted(one.name)));
        if (!rows)
            return rows.error();
        one.statement = rows->value(0).value(one.column);
        if (one.statement.isEmpty())
            return Error{Wording::tr("The definition of “%1” is not shown to this user.")
                             .arg(one.schema + u'.' + one.name)};
        (one.word == "VIEW"_L1 ? views : definitions).append(one);
    }
    sortViews(views);
    return scriptOf(definitions + views, *databases, named);
}

Result<QList<CatalogEntry>> catalogEntries(const AskCatalog &ask)
{
    const Result<QStringList> databases = databasesOf(ask, {});
    if (!databases)
        return databases.error();
    if (databases->isEmpty())
        return QList<CatalogEntry>{};
    const Result<CatalogRows> rows =
        ask(u"SELECT table_schema, table_name, table_type FROM information_schema.tables WHERE %1 "
            "AND table_type <> 'SEQUENCE' ORDER BY table_schema, table_name"_s.arg(
                inDatabases(u"table_schema"_s, *databases)));
    if (!rows)
        return rows.error();
    QList<CatalogEntry> entries;
    for (const QString &database : *databases) {
        entries.append({CatalogEntry::Schema, database});
        for (const QStringList &row : *rows)
            if (row[0] == database)
                entries.append({row[2] == "VIEW"_L1 ? CatalogEntry::View : CatalogEntry::Table,
                                row[0], row[1]});
    }
    return entries;
}

} // namespace relvar::mysql
