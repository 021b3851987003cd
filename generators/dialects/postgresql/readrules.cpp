#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/uses.h"
#include "generators/dialects/postgresql/wording.h"

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

std::optional<RuleEvent> eventOf(PgQuery__CmdType type)
{
    switch (type) {
    case PG_QUERY__CMD_TYPE__CMD_INSERT:
        return RuleEvent::Insert;
    case PG_QUERY__CMD_TYPE__CMD_UPDATE:
        return RuleEvent::Update;
    case PG_QUERY__CMD_TYPE__CMD_DELETE:
        return RuleEvent::Delete;
    default:
        return std::nullopt;
    }
}

// What follows DO [ALSO | INSTEAD], without the parentheses around several statements.
QString actionsOf(const StatementText &source, int from)
{
    int first = source.find({from, source.count()}, "DO") + 1;
    if (source.is(first, "ALSO") || source.is(first, "INSTEAD"))
        ++first;
    Range range{first, source.count()};
    if (source.is(first, "(") && source.match(first) == source.count() - 1)
        range = source.inside(first);
    while (!range.isEmpty() && source.type(range.end - 1) == LexemeType::Semicolon)
        --range.end;
    return source.slice(range);
}

} // namespace

Outcome readRule(Reading &reading, const PgQuery__RuleStmt &stmt)
{
    Draft &draft = reading.draft;
    const StatementText &source = reading.text;
    const Id on = draft.relation(nameOf(*stmt.relation));
    if (!on)
        return unresolved();
    const std::optional<RuleEvent> event = eventOf(stmt.event);
    if (!event || (!draft.get<Table>(on) && !draft.get<View>(on)))
        return kept(Wording::tr("A rule that makes a view of a table is not part of the model."));
    const QString name = text(stmt.rulename);
    if (const Id old = draft.lookUp(Space::Rule, on, name)) {
        if (!stmt.replace)
            return refused(Wording::tr("There is already a rule %1 on this table.").arg(name));
        draft.remove(old);
    }
    Rule &rule = draft.add<Rule>(on, name);
    rule.event = *event;
    rule.instead = stmt.instead;
    const int from = source.at(stmt.relation->location);
    const int where = source.find({from, source.count()}, "WHERE");
    if (stmt.where_clause && where >= 0)
        rule.condition = source.expression({where + 1, source.find({where, source.count()}, "DO")});
    if (stmt.n_actions > 0)
        rule.actions = actionsOf(source, from);
    draft.setUses(rule.id, usesOf(draft, stmt.base, on));
    return imported();
}

std::optional<Outcome> readRuleState(Reading &reading, Id relation,
                                     const PgQuery__AlterTableCmd &command)
{
    TriggerState state = TriggerState::Enabled;
    switch (command.subtype) {
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableRule:
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableAlwaysRule:
        state = TriggerState::Always;
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableReplicaRule:
        state = TriggerState::Replica;
        break;
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DisableRule:
        state = TriggerState::Disabled;
        break;
    default:
        return std::nullopt;
    }
    const Id id = reading.draft.lookUp(Space::Rule, relation, text(command.name));
    Rule *rule = reading.draft.get<Rule>(id);
    if (!rule)
        return unresolved();
    rule->state = state;
    return imported();
}

} // namespace relvar::postgresql
