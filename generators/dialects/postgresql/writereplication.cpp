#include "generators/dialects/postgresql/blockwriter.h"

// Publications and subscriptions.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

// "WITH (publish = 'insert, delete')"; empty when everything is as the server has it anyway.
static QString publishedChanges(const Publication &publication)
{
    QStringList changes;
    if (publication.onInsert)
        changes.append(u"insert"_s);
    if (publication.onUpdate)
        changes.append(u"update"_s);
    if (publication.onDelete)
        changes.append(u"delete"_s);
    if (publication.onTruncate)
        changes.append(u"truncate"_s);
    QStringList settings;
    if (changes.size() < 4)
        settings.append(u"publish = "_s + quotedText(changes.join(u", "_s)));
    if (publication.viaPartitionRoot)
        settings.append(u"publish_via_partition_root = true"_s);
    const QString generated = publication.options.value(u"postgresql.publish_generated_columns"_s);
    if (generated == u"stored")
        settings.append(u"publish_generated_columns = "_s + generated);
    return settings.isEmpty() ? QString() : u"\n    WITH ("_s + settings.join(u", "_s) + u')';
}

QString BlockWriter::publishedTable(const PublishedTable &published, Block &block) const
{
    QString text = name(published.table);
    block.needs.insert(published.table);
    QList<Id> columns;
    for (const auto &column : published.columns)
        columns.append(column);
    if (!columns.isEmpty())
        text += u' ' + columnList(columns);
    if (!published.filter.isEmpty())
        text += u" WHERE ("_s + published.filter + u')';
    block.mentions.append(published.filter);
    return text;
}

void BlockWriter::writePublication(const Publication &publication)
{
    Block block{publication.id, {}, Block::PublicationBlock, {}, {}, {}, {}, {}};
    const QString quoted = quotedName(publication.name);
    block.text = u"CREATE PUBLICATION "_s + quoted;
    QStringList objects;
    if (publication.allTables) {
        block.text += u" FOR ALL TABLES"_s;
    } else {
        for (const PublishedTable *one : Parts(m_model, publication.id).of<PublishedTable>())
            if (m_model.get<Table>(one->table))
                objects.append(u"TABLE "_s + publishedTable(*one, block));
        for (const auto &schema : publication.schemas) {
            objects.append(u"TABLES IN SCHEMA "_s + bareName(schema));
            block.needs.insert(schema);
        }
    }
    if (!objects.isEmpty())
        block.text += u" FOR "_s + objects.join(u", "_s);
    block.text += publishedChanges(publication) + u";\n"_s;
    owner(block, u"PUBLICATION "_s + quoted, publication.owner);
    comment(block, u"PUBLICATION "_s + quoted, publication.comment);
    block.drop = u"DROP PUBLICATION "_s + quoted + u";\n"_s;
    m_blocks.append(block);
}

// With a slot, the other server would have to be there when the subscription goes.
void BlockWriter::writeSubscription(const Subscription &subscription)
{
    Block block{subscription.id, {}, Block::PublicationBlock, {}, {}, {}, {}, {}};
    const QString quoted = quotedName(subscription.name);
    QStringList publications;
    for (const QString &one : subscription.publications)
        publications.append(quotedName(one));
    block.text = u"CREATE SUBSCRIPTION "_s + quoted + u"\n    CONNECTION "_s +
                 literal(subscription.connection) + u"\n    PUBLICATION "_s +
                 publications.join(u", "_s);
    if (!subscription.settings.isEmpty())
        block.text += u"\n    WITH ("_s + settingList(subscription.settings) + u')';
    block.text += u";\n"_s;
    const QString what = u"SUBSCRIPTION "_s + quoted;
    owner(block, what, subscription.owner);
    comment(block, what, subscription.comment);
    block.drop = u"ALTER "_s + what + u" DISABLE;\nALTER "_s + what +
                 u" SET (slot_name = NONE);\nDROP "_s + what + u";\n"_s;
    m_blocks.append(block);
}

} // namespace relvar::postgresql
