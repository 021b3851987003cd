#include "generators/dialects/postgresql/blockwriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace relvar::postgresql {

void BlockWriter::writeView(const View &view)
{
    const Parts parts(m_model, view.id);
    const bool materialized = view.type != ViewType::Plain;
    const QString word = materialized ? u"MATERIALIZED VIEW "_s : u"VIEW "_s;
    const QString quoted = name(view.id);
    Block block{view.id, view.parent, Block::ViewBlock, {}, {}, {}, {view.parent}, {view.query}};
    block.text = (view.recursive ? u"CREATE RECURSIVE "_s : u"CREATE "_s) + word + quoted;
    QStringList columns;
    for (const QString &column : view.columnNames)
        columns.append(quotedName(column));
    if (!columns.isEmpty())
        block.text += u" ("_s + columns.join(u", "_s) + u')';
    if (!view.accessMethod.isEmpty())
        block.text += u" USING "_s + quotedName(view.accessMethod);
    block.text += settings(view);
    if (!view.tablespace.isEmpty())
        block.text += u" TABLESPACE "_s + quotedName(view.tablespace);
    needTablespace(view.tablespace, block);
    block.text += u" AS\n"_s + view.query.trimmed();
    if (materialized && !view.withData)
        block.text += u"\nWITH NO DATA"_s;
    if (view.checkOption != CheckOption::None)
        block.text += u"\nWITH "_s + enumName(view.checkOption).toUpper() + u" CHECK OPTION"_s;
    block.text += u";\n"_s;
    for (auto it = view.columnDefaults.cbegin(); it != view.columnDefaults.cend(); ++it)
        block.text += u"ALTER VIEW "_s + quoted + u" ALTER COLUMN "_s + quotedName(it.key()) +
                      u" SET DEFAULT "_s + it.value() + u";\n"_s;
    for (const NamedSetting &one : view.columnSettings)
        block.text += u"ALTER "_s + word + quoted + u" ALTER COLUMN "_s + quotedName(one.name) +
                      u" SET "_s + one.value + u";\n"_s;
    owner(block, word + quoted, view.owner);
    comment(block, word + quoted, view.comment);
    for (auto it = view.columnComments.cbegin(); it != view.columnComments.cend(); ++it)
        comment(block, u"COLUMN "_s + quoted + u'.' + quotedName(it.key()), it.value());
    block.drop = u"DROP "_s + word + quoted + u";\n"_s;
    if (view.query.trimmed().isEmpty()) {
        unsupported(view.id,
                    QCoreApplication::translate("Generators", "The view “%1” has no query yet.")
                        .arg(view.name));
        return;
    }
    if (view.type == ViewType::ContinuousAggregate &&
        !view.options.contains(u"postgresql.timescaledb.continuous"_s))
        unsupported(view.id,
                    QCoreApplication::translate("Generators", "PostgreSQL alone does not refresh "
                                                              "the continuous aggregate “%1”.")
                        .arg(view.name));
    m_blocks.append(block);
    for (const Index *index : parts.of<Index>())
        writeIndex(*index);
    for (const Trigger *trigger : parts.of<Trigger>())
        writeTrigger(*trigger);
    for (const Rule *rule : parts.of<Rule>())
        writeRule(*rule);
}

} // namespace relvar::postgresql
