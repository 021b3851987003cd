#include "generators/dialects/postgresql/blockwriter.h"

// Rules, event triggers and statistics.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

// What follows ALTER TABLE or ALTER EVENT TRIGGER; empty for what is simply enabled.
static QString stateWords(TriggerState state)
{
    switch (state) {
    case TriggerState::Disabled:
        return u"DISABLE"_s;
    case TriggerState::Replica:
        return u"ENABLE REPLICA"_s;
    case TriggerState::Always:
        return u"ENABLE ALWAYS"_s;
    case TriggerState::Enabled:
        break;
    }
    return {};
}

void BlockWriter::writeRule(const Rule &rule)
{
    Block block{rule.id, rule.parent, Block::RuleBlock, {}, {}, {}, {rule.parent}, {}};
    const QString table = name(rule.parent);
    const QString quoted = quotedName(rule.name);
    block.text = u"CREATE RULE "_s + quoted + u" AS ON "_s + enumName(rule.event).toUpper() +
                 u" TO "_s + table;
    if (!rule.condition.isEmpty())
        block.text += u"\n    WHERE "_s + rule.condition;
    block.text += rule.instead ? u"\n    DO INSTEAD "_s : u"\n    DO ALSO "_s;
    const QString actions = rule.actions.trimmed();
    block.text += actions.isEmpty()        ? u"NOTHING"_s
                  : actions.contains(u';') ? u'(' + actions + u')'
                                           : actions;
    block.text += u";\n"_s;
    block.mentions << rule.condition << actions;
    if (const QString state = stateWords(rule.state); !state.isEmpty())
        block.text += u"ALTER TABLE "_s + table + u' ' + state + u" RULE "_s + quoted + u";\n"_s;
    comment(block, u"RULE "_s + quoted + u" ON "_s + table, rule.comment);
    block.drop = u"DROP RULE "_s + quoted + u" ON "_s + table + u";\n"_s;
    m_blocks.append(block);
}

static QString eventText(EventTriggerEvent event)
{
    return enumName(event).replace(u'-', u'_');
}

void BlockWriter::writeEventTrigger(const EventTrigger &trigger)
{
    Block block{trigger.id, {}, Block::EventTriggerBlock, {}, {}, {}, {}, {}};
    const QString quoted = quotedName(trigger.name);
    block.text = u"CREATE EVENT TRIGGER "_s + quoted + u" ON "_s + eventText(trigger.event);
    QStringList tags;
    for (const QString &tag : trigger.tags)
        tags.append(literal(tag));
    if (!tags.isEmpty())
        block.text += u"\n    WHEN TAG IN ("_s + tags.join(u", "_s) + u')';
    block.text += u"\n    EXECUTE FUNCTION "_s +
                  functionText(trigger.routine, trigger.functionName, block) + u"();\n"_s;
    if (const QString state = stateWords(trigger.state); !state.isEmpty())
        block.text += u"ALTER EVENT TRIGGER "_s + quoted + u' ' + state + u";\n"_s;
    owner(block, u"EVENT TRIGGER "_s + quoted, trigger.owner);
    comment(block, u"EVENT TRIGGER "_s + quoted, trigger.comment);
    block.drop = u"DROP EVENT TRIGGER "_s + quoted + u";\n"_s;
    m_blocks.append(block);
}

void BlockWriter::writeStatistics(const Statistics &statistics)
{
    Block block{statistics.id,
                statistics.parent,
                Block::StatisticsBlock,
                {},
                {},
                {},
                {statistics.parent, statistics.target},
                {}};
    const QString quoted = name(statistics.id);
    block.text = u"CREATE STATISTICS "_s + quoted;
    if (!statistics.kinds.isEmpty())
        block.text += u" ("_s + statistics.kinds.join(u", "_s) + u')';
    QStringList parts;
    for (const StatisticsPart &part : statistics.parts) {
        parts.append(part.column ? bareName(part.column) : part.expression);
        block.mentions.append(part.expression);
    }
    block.text +=
        u" ON "_s + parts.join(u", "_s) + u" FROM "_s + name(statistics.target) + u";\n"_s;
    if (!statistics.level.isEmpty())
        block.text +=
            u"ALTER STATISTICS "_s + quoted + u" SET STATISTICS "_s + statistics.level + u";\n"_s;
    owner(block, u"STATISTICS "_s + quoted, statistics.owner);
    comment(block, u"STATISTICS "_s + quoted, statistics.comment);
    block.drop = u"DROP STATISTICS "_s + quoted + u";\n"_s;
    m_blocks.append(block);
}

} // namespace relvar::postgresql
