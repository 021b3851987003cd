#include "generators/dialects/postgresql/blockwriter.h"
#include "generators/dialects/postgresql/writecolumns.h"
#include "model/names.h"

using namespace Qt::StringLiterals;

namespace relvar::postgresql {

static QString deferral(bool deferrable, bool deferred)
{
    return (deferrable ? u" DEFERRABLE"_s : QString()) +
           (deferred ? u" INITIALLY DEFERRED"_s : QString());
}

QString BlockWriter::keyText(const Key &key) const
{
    QString text;
    if (!key.name.isEmpty())
        text = u"CONSTRAINT "_s + quotedName(key.name) + u' ';
    if (key.type == KeyType::Exclusion) {
        text += u"EXCLUDE"_s;
        if (!key.method.isEmpty())
            text += u" USING "_s + key.method;
        text += u' ';
    } else {
        text += key.type == KeyType::Primary ? u"PRIMARY KEY "_s : u"UNIQUE "_s;
        if (key.nullsNotDistinct)
            text += u"NULLS NOT DISTINCT "_s;
    }
    text += partList(key.parts);
    if (isTrue(key, u"postgresql.without_overlaps"_s) && text.endsWith(u')'))
        text.insert(text.size() - 1, u" WITHOUT OVERLAPS"_s);
    if (!key.include.isEmpty()) {
        QList<Id> columns;
        for (const auto &column : key.include)
            columns.append(column);
        text += u" INCLUDE "_s + columnList(columns);
    }
    text += settings(key, {u"postgresql.without_overlaps"_s});
    if (!key.tablespace.isEmpty())
        text += u" USING INDEX TABLESPACE "_s + quotedName(key.tablespace);
    if (!key.predicate.isEmpty())
        text += u" WHERE ("_s + key.predicate + u')';
    return text + deferral(key.deferrable, key.initiallyDeferred);
}

QString BlockWriter::checkText(const Check &check) const
{
    QString text;
    if (!check.name.isEmpty())
        text = u"CONSTRAINT "_s + quotedName(check.name) + u' ';
    text += u"CHECK ("_s + check.expression + u')';
    if (check.noInherit)
        text += u" NO INHERIT"_s;
    if (check.notValid)
        text += u" NOT VALID"_s;
    if (isTrue(check, u"postgresql.not_enforced"_s))
        text += u" NOT ENFORCED"_s;
    return text;
}

QString BlockWriter::partitionKey(const Table &table) const
{
    if (table.partitionStrategy == PartitionStrategy::None)
        return {};
    return u" PARTITION BY "_s + enumName(table.partitionStrategy).toUpper() + u' ' +
           partList(table.partitionKey);
}

// Whether an earlier key is over the same columns.
static bool repeats(const Key &key, const QList<const Key *> &all)
{
    for (const Key *other : all) {
        if (other == &key)
            return false;
        if (other->type != KeyType::Exclusion && key.type != KeyType::Exclusion &&
            other->parts == key.parts && other->include == key.include)
            return true;
    }
    return false;
}

// Foreign tables have none.
static QList<const Key *> keysOf(const Table &table, const Parts &parts)
{
    return table.server ? QList<const Key *>() : parts.of<Key>();
}

void BlockWriter::writeTable(const Table &table)
{
    const Parts parts(m_model, table.id);
    Block block{table.id, table.parent, Block::TableBlock, {}, {}, {}, {table.parent}, {}};
    const QString quoted = name(table.id);
    block.text = table.persistence == Persistence::Unlogged    ? u"CREATE UNLOGGED TABLE "_s
                 : table.persistence == Persistence::Temporary ? u"CREATE TEMPORARY TABLE "_s
                                                               : u"CREATE TABLE "_s;
    if (table.server)
        block.text = u"CREATE FOREIGN TABLE "_s;
    block.text += quoted;
    if (table.persistence != Persistence::Temporary) // which is gone with its session
        block.drop =
            (table.server ? u"DROP FOREIGN TABLE "_s : u"DROP TABLE "_s) + quoted + u";\n"_s;
    block.text.reserve(1024);

    const QList<const Column *> columns = parts.of<Column>();
    const QList<const Check *> checks = parts.of<Check>();
    // A table that was made as a partition takes its columns from the partitioned one.
    const Partition *partition = nullptr;
    if (columns.isEmpty()) {
        const QList<Id> referrers = m_model.referrers(table.id);
        for (const Id referrer : referrers)
            if (const auto *found = m_model.get<Partition>(referrer))
                partition = found;
    }
    QStringList later;
    bool first = true;
    const auto element = [&](Id id, const QString &text) {
        block.text += first ? u"\n    "_s : u",\n    "_s;
        first = false;
        block.inner.append({id, block.text.size(), text.size()});
        block.text += text;
    };
    if (partition) {
        block.text += u" PARTITION OF "_s + name(partition->parent);
        block.needs.insert(partition->parent);
    } else if (table.ofType) {
        block.text += u" OF "_s + name(table.ofType);
        block.needs.insert(table.ofType);
    }
    const bool list = !(partition || table.ofType);
    QStringList constraints;
    if (list)
        block.text += u" ("_s;
    bool open = list;
    const auto constraint = [&](Id id, const QString &text) {
        if (!open)
            block.text += u" ("_s;
        open = true;
        element(id, text);
    };
    for (const Column *column : columns)
        if (isInherited(*column) && hasOwnNotNull(*column))
            constraint(column->id, notNullOfTable(*column));
        else if (isInherited(*column))
            continue;
        else if (list)
            element(column->id, columnText(*column, block));
        else if (table.ofType && columnText(*column, block) != plainColumn(*column))
            constraint(column->id, quotedName(column->name) + u" WITH OPTIONS"_s +
                                       columnText(*column, block).mid(plainColumn(*column).size()));
    for (const Column *column : columns)
        if (!column->nullable && isTrue(*column, u"postgresql.not_null_not_valid"_s))
            later.append(u"ALTER TABLE "_s + quoted + u" ADD "_s + notNullOfTable(*column) +
                         u";\n"_s);
    const QList<const Key *> keys = keysOf(table, parts);
    for (const Key *key : keys) {
        needTablespace(key->tablespace, block);
        // PostgreSQL makes one of two equal keys in CREATE TABLE.
        if (repeats(*key, keys))
            later.append(u"ALTER TABLE "_s + quoted + u" ADD "_s + keyText(*key) + u";\n"_s);
        else
            constraint(key->id, keyText(*key));
        for (const IndexPart &part : key->parts)
            block.mentions.append(part.expression);
        needClasses(key->parts, key->method, block);
        block.mentions.append(key->predicate);
    }
    for (const Check *check : checks) {
        block.mentions.append(check->expression);
        if (check->notValid)
            later.append(u"ALTER TABLE "_s + quoted + u" ADD "_s + checkText(*check) + u";\n"_s);
        else
            constraint(check->id, checkText(*check));
    }
    if (open)
        block.text += first ? u")"_s : u"\n)"_s;
    if (partition)
        block.text += u"\n    "_s + partition->bounds;

    if (!table.inherits.isEmpty()) {
        QStringList parents;
        for (const auto &parent : table.inherits) {
            parents.append(name(parent));
            block.needs.insert(parent);
        }
        block.text += u" INHERITS ("_s + parents.join(u", "_s) + u')';
    }
    if (table.server) {
        block.text +=
            u"\n    SERVER "_s + bareName(table.server) + foreignOptions(table.foreignSettings);
        block.needs.insert(table.server);
        reportNotForeign(table);
    }
    block.text += partitionKey(table);
    for (const IndexPart &part : table.partitionKey)
        block.mentions.append(part.expression);
    needClasses(table.partitionKey, {}, block);
    if (!table.accessMethod.isEmpty()) {
        block.text += u" USING "_s + quotedName(table.accessMethod);
        block.mentions.append(u"NULL::"_s + quotedName(table.accessMethod));
    }
    block.text += settings(table);
    if (!table.tablespace.isEmpty())
        block.text += u" TABLESPACE "_s + quotedName(table.tablespace);
    needTablespace(table.tablespace, block);
    block.text += u";\n"_s + later.join(QString());

    writeTableSettings(table, parts, block);
    m_blocks.append(block);
    if (!partition)
        writePartitions(table, parts);
    for (const Trigger *trigger : parts.of<Trigger>())
        writeTrigger(*trigger);
    for (const Rule *rule : parts.of<Rule>())
        writeRule(*rule);
    if (table.server)
        return;
    for (const Relationship *relationship : parts.of<Relationship>())
        writeForeignKey(*relationship);
    for (const Index *index : parts.of<Index>())
        writeIndex(*index);
    for (const Policy *policy : parts.of<Policy>())
        writePolicy(*policy);
}

// What cannot be said in CREATE TABLE itself.
void BlockWriter::writeTableSettings(const Table &table, const Parts &parts, Block &block)
{
    const QString quoted = name(table.id);
    const QString alter = u"ALTER TABLE "_s + quoted + u' ';
    for (const Column *column : parts.of<Column>())
        writeColumnSettings(table, *column, block);
    if (table.rowSecurity && !table.server)
        block.text += alter + u"ENABLE ROW LEVEL SECURITY;\n"_s;
    if (table.forceRowSecurity && !table.server)
        block.text += alter + u"FORCE ROW LEVEL SECURITY;\n"_s;
    const bool keyIdentity =
        table.replicaIdentity == ReplicaIdentity::Index && m_model.get<Key>(table.replicaIndex);
    if (keyIdentity)
        block.text +=
            alter + u"REPLICA IDENTITY USING INDEX "_s + bareName(table.replicaIndex) + u";\n"_s;
    else if (table.replicaIdentity == ReplicaIdentity::Full)
        block.text += alter + u"REPLICA IDENTITY FULL;\n"_s;
    else if (table.replicaIdentity == ReplicaIdentity::Nothing)
        block.text += alter + u"REPLICA IDENTITY NOTHING;\n"_s;
    if (m_model.get<Key>(table.clusterIndex))
        block.text += alter + u"CLUSTER ON "_s + bareName(table.clusterIndex) + u";\n"_s;
    const QString what = (table.server ? u"FOREIGN TABLE "_s : u"TABLE "_s) + quoted;
    owner(block, what, table.owner);
    comment(block, what, table.comment);
    for (const Column *column : parts.of<Column>())
        comment(block, u"COLUMN "_s + quoted + u'.' + quotedName(column->name), column->comment);
    for (const Key *key : keysOf(table, parts))
        comment(block, u"CONSTRAINT "_s + quotedName(key->name) + u" ON "_s + quoted, key->comment);
    for (const Check *check : parts.of<Check>())
        comment(block, u"CONSTRAINT "_s + quotedName(check->name) + u" ON "_s + quoted,
                check->comment);
}

void BlockWriter::writeForeignKey(const Relationship &relationship)
{
    const auto *table = m_model.get<Table>(relationship.parent);
    if (!relationship.isPhysical() || !table)
        return;
    if (const auto *target = m_model.get<Table>(relationship.target); target && target->server) {
        unsupportedForForeign(relationship, *target);
        return;
    }
    QList<Id> columns, referenced;
    for (const ColumnPair &pair : relationship.pairs) {
        columns.append(pair.column);
        referenced.append(pair.referenced);
    }
    Block block{relationship.id,
                table->id,
                Block::ForeignKeyBlock,
                {},
                {},
                {},
                {table->id, relationship.target},
                {}};
    const QString quoted = quotedName(relationship.name);
    block.text = u"ALTER TABLE "_s + name(table->id) + u"\n    ADD "_s;
    if (!relationship.name.isEmpty())
        block.text += u"CONSTRAINT "_s + quoted + u' ';
    const auto list = [&](const QList<Id> &ids) {
        QString text = columnList(ids);
        if (isTrue(relationship, u"postgresql.period"_s) && !ids.isEmpty())
            text.insert(text.size() - 1 - bareName(ids.last()).size(), u"PERIOD "_s);
        return text;
    };
    block.text += u"FOREIGN KEY "_s + list(columns) + u" REFERENCES "_s +
                  name(relationship.target) + u' ' + list(referenced);
    if (relationship.match != MatchType::Simple)
        block.text += u" MATCH "_s + enumName(relationship.match).toUpper();
    const auto action = [&](const QString &on, ReferentialAction what) {
        if (what != ReferentialAction::NoAction)
            block.text += on + enumName(what).toUpper().replace(u'-', u' ');
    };
    action(u" ON UPDATE "_s, relationship.onUpdate);
    action(u" ON DELETE "_s, relationship.onDelete);
    if (!relationship.setColumns.isEmpty()) {
        QList<Id> set;
        for (const auto &column : relationship.setColumns)
            set.append(column);
        block.text += u' ' + columnList(set);
    }
    block.text += deferral(relationship.deferrable, relationship.initiallyDeferred);
    if (relationship.notValid)
        block.text += u" NOT VALID"_s;
    if (isTrue(relationship, u"postgresql.not_enforced"_s))
        block.text += u" NOT ENFORCED"_s;
    block.text += u";\n"_s;
    if (!relationship.name.isEmpty()) {
        comment(block, u"CONSTRAINT "_s + quoted + u" ON "_s + name(table->id),
                relationship.comment);
        block.drop =
            u"ALTER TABLE "_s + name(table->id) + u" DROP CONSTRAINT "_s + quoted + u";\n"_s;
    }
    m_blocks.append(block);
}

} // namespace relvar::postgresql
