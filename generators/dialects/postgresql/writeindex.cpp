#include "generators/dialects/postgresql/blockwriter.h"

using namespace Qt::StringLiterals;

namespace relvar::postgresql {

QString BlockWriter::partText(const IndexPart &part) const
{
    QString text = part.column ? bareName(part.column) : part.expression;
    if (!part.collation.isEmpty())
        text += u" COLLATE "_s + part.collation;
    if (!part.operatorClass.isEmpty() && !part.operatorClass.startsWith(u'(')) // MySQL: a length
        text += u' ' + part.operatorClass;
    if (part.order != SortOrder::Default)
        text += part.order == SortOrder::Ascending ? u" ASC"_s : u" DESC"_s;
    if (part.nulls != NullsOrder::Default)
        text += part.nulls == NullsOrder::First ? u" NULLS FIRST"_s : u" NULLS LAST"_s;
    if (!part.exclusionOperator.isEmpty())
        text += u" WITH "_s + part.exclusionOperator;
    return text;
}

QString BlockWriter::partList(const QList<IndexPart> &parts) const
{
    QStringList list;
    for (const IndexPart &part : parts)
        list.append(partText(part));
    return u'(' + list.join(u", "_s) + u')';
}

QString BlockWriter::columnList(const QList<Id> &columns) const
{
    QStringList list;
    for (const Id column : columns)
        list.append(bareName(column));
    return u'(' + list.join(u", "_s) + u')';
}

void BlockWriter::writeIndex(const Index &index)
{
    const Id table = index.parent;
    Block block{index.id, table, Block::IndexBlock, {}, {}, {}, {table}, {}};
    block.text = index.unique ? u"CREATE UNIQUE INDEX "_s : u"CREATE INDEX "_s;
    if (!index.name.isEmpty())
        block.text += quotedName(index.name) + u' ';
    block.text += index.onlyParent ? u"ON ONLY "_s : u"ON "_s;
    block.text += name(table);
    if (!index.method.isEmpty() && index.method != u"btree")
        block.text += u" USING "_s + quotedName(index.method);
    block.text += u' ' + partList(index.parts);
    if (!index.include.isEmpty()) {
        QList<Id> columns;
        for (const auto &column : index.include)
            columns.append(column);
        block.text += u" INCLUDE "_s + columnList(columns);
    }
    if (index.nullsNotDistinct)
        block.text += u" NULLS NOT DISTINCT"_s;
    block.text += settings(index);
    if (!index.tablespace.isEmpty())
        block.text += u" TABLESPACE "_s + quotedName(index.tablespace);
    needTablespace(index.tablespace, block);
    if (!index.predicate.isEmpty())
        block.text += u"\n    WHERE "_s + index.predicate;
    block.text += u";\n"_s;
    for (const IndexPart &part : index.parts) {
        block.mentions.append(part.expression);
        needCollation(part.collation, block);
    }
    needClasses(index.parts, index.method, block);
    block.mentions.append(index.predicate);
    if (index.attachedTo) {
        block.text += u"ALTER INDEX "_s + name(index.attachedTo) + u" ATTACH PARTITION "_s +
                      name(index.id) + u";\n"_s;
        block.needs.insert(index.attachedTo);
    }
    for (qsizetype i = 0; i < index.parts.size(); ++i)
        if (const QString level = index.parts[i].statistics; !level.isEmpty())
            block.text += u"ALTER INDEX "_s + name(index.id) + u" ALTER COLUMN "_s +
                          QString::number(i + 1) + u" SET STATISTICS "_s + level + u";\n"_s;
    if (const auto *view = m_model.get<View>(table); view && view->clusterIndex == index.id)
        block.text += u"ALTER MATERIALIZED VIEW "_s + name(table) + u" CLUSTER ON "_s +
                      quotedName(index.name) + u";\n"_s;
    if (const auto *owner = m_model.get<Table>(table)) {
        if (owner->clusterIndex == index.id)
            block.text += u"ALTER TABLE "_s + name(table) + u" CLUSTER ON "_s +
                          quotedName(index.name) + u";\n"_s;
        if (owner->replicaIdentity == ReplicaIdentity::Index && owner->replicaIndex == index.id)
            block.text += u"ALTER TABLE "_s + name(table) + u" REPLICA IDENTITY USING INDEX "_s +
                          quotedName(index.name) + u";\n"_s;
    }
    if (!index.name.isEmpty()) {
        comment(block, u"INDEX "_s + name(index.id), index.comment);
        // An attached index goes with the one of the partitioned table.
        if (!index.attachedTo)
            block.drop = u"DROP INDEX "_s + name(index.id) + u";\n"_s;
    }
    m_blocks.append(block);
}

} // namespace relvar::postgresql
