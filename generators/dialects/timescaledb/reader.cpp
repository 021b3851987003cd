#include "generators/dialects/timescaledb/reader.h"

#include "generators/dialects/postgresql/reader.h"
#include "generators/dialects/postgresql/readstatement.h"
#include "generators/dialects/timescaledb/readparts.h"
#include "generators/dialects/timescaledb/wording.h"
#include "model/timescaledb.h"

namespace relvar {

namespace timescaledb {

using namespace postgresql;
using namespace Qt::StringLiterals;

namespace {

bool isOwnSchema(const QString &name)
{
    return name.startsWith(u"_timescaledb_") || name == u"timescaledb_information" ||
           name == u"timescaledb_experimental";
}

// The relation that a statement makes, changes or is about; null for other statements.
const PgQuery__RangeVar *relationOf(const PgQuery__Node &node)
{
    switch (node.node_case) {
    case PG_QUERY__NODE__NODE_CREATE_STMT:
        return node.create_stmt->relation;
    case PG_QUERY__NODE__NODE_ALTER_TABLE_STMT:
        return node.alter_table_stmt->relation;
    case PG_QUERY__NODE__NODE_INDEX_STMT:
        return node.index_stmt->relation;
    case PG_QUERY__NODE__NODE_CREATE_TRIG_STMT:
        return node.create_trig_stmt->relation;
    case PG_QUERY__NODE__NODE_VIEW_STMT:
        return node.view_stmt->view;
    case PG_QUERY__NODE__NODE_CREATE_SEQ_STMT:
        return node.create_seq_stmt->sequence;
    case PG_QUERY__NODE__NODE_CREATE_TABLE_AS_STMT:
        return node.create_table_as_stmt->into->rel;
    case PG_QUERY__NODE__NODE_GRANT_STMT:
        for (const PgQuery__Node *object : RELVAR_NODES(*node.grant_stmt, objects))
            if (object->node_case == PG_QUERY__NODE__NODE_RANGE_VAR)
                return object->range_var;
        return nullptr;
    default:
        return nullptr;
    }
}

Outcome madeByItself()
{
    return skipped(Wording::tr("TimescaleDB makes this by itself."));
}

// What happens to objects of the extension, and to its triggers; nothing for the user's own.
std::optional<Outcome> readOwnObject(State &state, Reading &reading, const PgQuery__Node &node)
{
    if (node.node_case == PG_QUERY__NODE__NODE_CREATE_TRIG_STMT) {
        const PgQuery__CreateTrigStmt &trigger = *node.create_trig_stmt;
        const QString name = text(trigger.trigname);
        if (name == u"ts_insert_blocker" || name == u"ts_cagg_invalidation_trigger") {
            if (const Id table = reading.draft.relation(nameOf(*trigger.relation)))
                state.guarded.append(table);
            return madeByItself();
        }
    }
    const PgQuery__RangeVar *relation = relationOf(node);
    if (!relation || !isOwnSchema(text(relation->schemaname)))
        return std::nullopt;
    if (node.node_case == PG_QUERY__NODE__NODE_VIEW_STMT)
        state.ownViews.insert(text(relation->relname),
                              reading.text.sliceAfter(reading.text.find(reading.text.all(), "AS"),
                                                      reading.text.count()));
    return madeByItself();
}

void clearCommands(Draft &draft, const PgQuery__AlterTableStmt &stmt)
{
    Object *object = draft.find(draft.relation(nameOf(*stmt.relation)));
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, cmds))
        if (object &&
            node->alter_table_cmd->subtype == PG_QUERY__ALTER_TABLE_TYPE__AT_ResetRelOptions)
            clearSettings(*object, items(node->alter_table_cmd->def));
}

// After PostgreSQL's reader: settings of TimescaleDB go where they belong.
Outcome settle(Reading &reading, const PgQuery__Node &node, const Outcome &outcome)
{
    const PgQuery__RangeVar *relation = relationOf(node);
    Draft &draft = reading.draft;
    Object *object = relation ? draft.find(draft.relation(nameOf(*relation))) : nullptr;
    if (!object)
        return outcome;
    if (View *view = draft.get<View>(object->id))
        readViewSettings(*view);
    Table *table = draft.get<Table>(object->id);
    if (!table)
        return outcome;
    const bool created = node.node_case == PG_QUERY__NODE__NODE_CREATE_STMT;
    const Outcome own = readTableSettings(draft, *table, created);
    if (own.fate == Fate::Refused && created)
        draft.remove(table->id);
    return outcome + own;
}

std::optional<Outcome> read(State &state, Reading &reading, const PgQuery__Node &node)
{
    if (const auto own = readOwnObject(state, reading, node))
        return own;
    switch (node.node_case) {
    case PG_QUERY__NODE__NODE_SELECT_STMT:
    case PG_QUERY__NODE__NODE_CALL_STMT:
        return readCalls(reading, node);
    case PG_QUERY__NODE__NODE_ALTER_TABLE_STMT:
        clearCommands(reading.draft, *node.alter_table_stmt);
        return settle(reading, node, readDefinition(reading, node));
    case PG_QUERY__NODE__NODE_CREATE_STMT:
    case PG_QUERY__NODE__NODE_CREATE_TABLE_AS_STMT:
    case PG_QUERY__NODE__NODE_VIEW_STMT: {
        const Outcome outcome = readDefinition(reading, node);
        const bool made = outcome.fate == Fate::Imported || outcome.fate == Fate::Kept;
        return made ? settle(reading, node, outcome) : outcome;
    }
    default:
        return std::nullopt;
    }
}

} // namespace

} // namespace timescaledb

Result<ImportResult> readTimescaledb(const QByteArray &sql, const Token &token)
{
    using namespace timescaledb;
    State state;
    state.catalog = catalogIn(sql);
    const postgresql::ReaderExtension extension{
        [&](postgresql::Reading &reading, const PgQuery__Node &node) {
            return timescaledb::read(state, reading, node);
        },
        [](const PgQuery__Node &node) { return callsExtension(node); },
        [&](postgresql::Session &session, Project &project) {
            project.dialect = QStringLiteral("timescaledb");
            readCatalog(state, session, project);
        }};
    Result<ImportResult> result = readPostgresql(sql, token, &extension);
    if (!result)
        return result;
    for (ImportedStatement &statement : result.value().statements)
        if (statement.status == ImportedStatement::Skipped &&
            state.catalog.lines.contains(statement.line)) {
            statement.status = ImportedStatement::Imported;
            statement.reason.clear();
        }
    return result;
}

} // namespace relvar
