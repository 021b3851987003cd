#include "generators/dialects/postgresql/catalogreader.h"

#include "generators/dialects/postgresql/catalogorder.h"
#include "generators/dialects/postgresql/catalogqueries.h"

#include <QCoreApplication>

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

// The translation context.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(PostgresCatalog)
};

constexpr int OldestVersion = 12;
constexpr int CommentPart = 29999;

// The columns of a row with a definition.
enum Field {
    Catalog,
    Oid,
    Part,
    KindWord,
    Schema,
    Relation,
    Name,
    Statement,
    OtherSchema,
    OtherTable
};

// How names in what the server prints are qualified and written, whatever its settings are.
constexpr auto Settings =
    "SELECT set_config('search_path', '', true), set_config('quote_all_identifiers', 'off', true), "
    "set_config('extra_float_digits', '1', true), set_config('DateStyle', 'ISO, MDY', true), "
    "set_config('IntervalStyle', 'postgres', true), set_config('row_security', 'off', true), "
    "set_config('bytea_output', 'hex', true), "
    "set_config('statement_timeout', '0', true), set_config('standard_conforming_strings', 'on', "
    "true), current_setting('server_version_num'), "
    "has_column_privilege('pg_catalog.pg_subscription', 'subconninfo', 'SELECT')::integer, "
    "(SELECT count(*) FROM pg_catalog.pg_subscription AS s WHERE s.subdbid = "
    "(SELECT d.oid FROM pg_catalog.pg_database AS d WHERE d.datname = current_database()))"_L1;

// Where kinds stand when nothing else decides. Tables, views and sequences share one place.
int priorityOf(const QString &kind)
{
    static const QStringList order{
        u"SCHEMA"_s,       u"LANGUAGE"_s,    u"COLLATION"_s,   u"TRANSFORM"_s,    u"EXTENSION"_s,
        u"TYPE"_s,         u"DOMAIN"_s,      u"CAST"_s,        u"ROUTINE"_s,      u"AGGREGATE"_s,
        u"ACCESSMETHOD"_s, u"OPERATOR"_s,    u"OPFAMILY"_s,    u"OPCLASS"_s,      u"CONVERSION"_s,
        u"TSPARSER"_s,     u"TSTEMPLATE"_s,  u"TSDICT"_s,      u"TSCONFIG"_s,     u"FDW"_s,
        u"SERVER"_s,       u"TABLE"_s,       u"DEFAULT"_s,     u"ATTACH"_s,       u"INDEX"_s,
        u"CONSTRAINT"_s,   u"INDEXATTACH"_s, u"STATISTICS"_s,  u"RULE"_s,         u"TRIGGER"_s,
        u"FOREIGN KEY"_s,  u"POLICY"_s,      u"PUBLICATION"_s, u"SUBSCRIPTION"_s, u"USERMAPPING"_s,
        u"LABEL"_s,        u"DEFAULTACL"_s,  u"ACL"_s,         u"EVENTTRIGGER"_s};
    if (kind == "VIEW"_L1 || kind == "SEQUENCE"_L1)
        return int(order.indexOf(u"TABLE"_s));
    if (kind == "CHECK"_L1)
        return int(order.indexOf(u"CONSTRAINT"_s));
    return int(order.indexOf(kind));
}

bool isWanted(const QStringList &row, const CatalogSelection &selection)
{
    if (selection.isEverything())
        return true;
    if (row[Schema].isNull())
        return row[KindWord] == "EXTENSION"_L1;
    if (!selection.hasSchema(row[Schema]) ||
        (!row[Relation].isNull() && !selection.hasTable(row[Schema], row[Relation])))
        return false;
    return row.size() <= OtherTable || row[OtherTable].isNull() ||
           selection.hasTable(row[OtherSchema], row[OtherTable]);
}

// Puts together what the questions gave. Lives on the stack of catalogScript().
class Composition
{
public:
    Composition(const CatalogOrder &order, const CatalogSelection &selection)
        : m_order(order)
        , m_selection(selection)
    {
    }
    void add(const CatalogRows &rows);
    QByteArray script() const;

private:
    const CatalogOrder &m_order;
    const CatalogSelection &m_selection;
    QHash<CatalogKey, CatalogBlock> m_blocks;
};

void Composition::add(const CatalogRows &rows)
{
    for (const QStringList &row : rows) {
        if (!isWanted(row, m_selection))
            continue;
        const CatalogKey key = m_order.standIn(catalogKey(row[Catalog], row[Oid]));
        const int part = row[Part].toInt();
        if (part >= CommentPart && !m_selection.isEverything() && !m_blocks.contains(key))
            continue;
        const bool isNew = !m_blocks.contains(key);
        CatalogBlock &block = m_blocks[key];
        if (isNew) {
            block.priority = priorityOf(row[KindWord]);
            block.schema = row[Schema];
            block.name = row[Name];
        }
        block.statements.append({part, row[Statement]});
    }
}

QByteArray Composition::script() const
{
    QByteArray text = "SET statement_timeout = 0;\n"
                      "SET lock_timeout = 0;\n"
                      "SET idle_in_transaction_session_timeout = 0;\n"
                      "SET client_encoding = 'UTF8';\n"
                      "SET standard_conforming_strings = on;\n"
                      "SELECT pg_catalog.set_config('search_path', '', false);\n"
                      "SET check_function_bodies = false;\n"
                      "SET xmloption = content;\n"
                      "SET client_min_messages = warning;\n"
                      "SET row_security = off;\n\n"
                      "SET default_tablespace = '';\n\n"
                      "SET default_table_access_method = heap;\n\n";
    const QList<CatalogKey> order = m_order.sorted(m_blocks);
    for (const CatalogKey &key : order) {
        auto statements = m_blocks[key].statements;
        std::sort(statements.begin(), statements.end());
        for (const auto &[part, statement] : std::as_const(statements)) {
            text += statement.toUtf8();
            text += ";\n\n";
        }
    }
    return text;
}

// What a server says of itself.
struct Server
{
    int version = 0; // 15 for 15.4
    int subscriptions = 0;
    bool maySeeSubscriptions = false;
};

// Settles how the server writes names.
Result<Server> prepare(const AskCatalog &ask)
{
    const Result<CatalogRows> settings = ask(Settings);
    if (!settings)
        return settings.error();
    const QStringList row = settings->value(0);
    const Server server{row.value(9).toInt() / 10000, row.value(11).toInt(),
                        row.value(10).toInt() != 0};
    if (server.version < OldestVersion)
        return Error{
            Wording::tr("PostgreSQL %1 is too old; databases can be read from version %2 on.")
                .arg(server.version)
                .arg(OldestVersion)};
    return server;
}

QStringList questionsFor(const Server &server)
{
    QStringList queries = definitionQueries();
    if (server.subscriptions > 0 && server.maySeeSubscriptions)
        queries.append(u"subscriptions"_s);
    return queries;
}

QList<ImportedStatement> leftOut(const Server &server, const CatalogSelection &selection)
{
    if (server.subscriptions == 0 || server.maySeeSubscriptions || !selection.isEverything())
        return {};
    return {{1, 1, u"CREATE SUBSCRIPTION"_s, ImportedStatement::Skipped,
             Wording::tr("%n subscription(s) cannot be read: only a superuser sees how they "
                         "connect.",
                         nullptr, server.subscriptions)}};
}

} // namespace

Result<CatalogScript> catalogScript(const AskCatalog &ask, const CatalogSelection &selection,
                                    const Token &token)
{
    const Result<Server> server = prepare(ask);
    if (!server)
        return server.error();
    const QStringList queries = questionsFor(*server);
    const int total = int(queries.size()) + 3;
    int done = 0;
    CatalogRows order[3];
    const QString orderQueries[] = {u"dependencies"_s, u"standins"_s, u"expressions"_s};
    for (int i = 0; i < 3; ++i) {
        Result<CatalogRows> rows = ask(catalogQuery(orderQueries[i], server->version));
        if (!rows)
            return rows.error();
        order[i] = std::move(rows).value();
        token.report(++done, total);
    }
    const CatalogOrder needs(order[0], order[1], order[2]);
    Composition composition(needs, selection);
    for (const QString &query : queries) {
        if (token.cancelled())
            return Error{Wording::tr("The import was cancelled.")};
        const Result<CatalogRows> rows = ask(catalogQuery(query, server->version, needs.apart()));
        if (!rows)
            return rows.error();
        composition.add(*rows);
        token.report(++done, total);
    }
    return CatalogScript{composition.script(), leftOut(*server, selection)};
}

Result<QList<CatalogEntry>> catalogEntries(const AskCatalog &ask)
{
    const Result<Server> server = prepare(ask);
    if (!server)
        return server.error();
    const Result<CatalogRows> rows = ask(catalogQuery(u"entries"_s, server->version));
    if (!rows)
        return rows.error();
    QList<CatalogEntry> entries;
    for (const QStringList &row : *rows) {
        if (row[1].isNull())
            entries.append({CatalogEntry::Schema, row[0]});
        else
            entries.append(
                {row[2] == "view"_L1 ? CatalogEntry::View : CatalogEntry::Table, row[0], row[1]});
    }
    return entries;
}

} // namespace relvar::postgresql
