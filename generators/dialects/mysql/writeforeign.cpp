#include "generators/dialects/mysql/blockwriter.h"
#include "generators/dialects/mysql/wording.h"
#include "model/names.h"

// Tables of designs for other databases. What MySQL cannot have is reported, with the reason.
namespace relvar::mysql {

using namespace Qt::StringLiterals;

// Tables that are not made: parts of others, and those without a column.
void BlockWriter::leaveOutTables()
{
    for (const Partition *partition : m_model.all<Partition>())
        if (partition->table)
            m_leftOut.insert(partition->table);
    for (const Schema *schema : m_model.all<Schema>())
        for (const Table *table : m_model.childrenOf<Table>(schema->id)) {
            if (m_leftOut.contains(table->id) || !columnsOf(*table).isEmpty())
                continue;
            m_leftOut.insert(table->id);
            unsupported(*table, Wording::tr("A table of MySQL needs a column: “%1” has none and is "
                                            "left out.")
                                    .arg(displayName(m_model, table->id)));
        }
}

// Its columns after those that it inherits, unless it has them anew.
QList<const Column *> BlockWriter::columnsOf(const Table &table) const
{
    QList<const Table *> sources{&table};
    for (qsizetype i = 0; i < sources.size() && sources.size() < 64; ++i)
        for (auto parent = sources.at(i)->inherits.crbegin();
             parent != sources.at(i)->inherits.crend(); ++parent)
            if (const auto *found = m_model.get<Table>(*parent); found && !sources.contains(found))
                sources.append(found);
    QList<const Column *> columns;
    QHash<QString, qsizetype> places;
    for (auto source = sources.crbegin(); source != sources.crend(); ++source)
        for (const Column *column : m_model.childrenOf<Column>((*source)->id)) {
            const auto known = places.constFind(column->name);
            if (known != places.cend()) {
                columns[*known] = column;
                continue;
            }
            places.insert(column->name, columns.size());
            columns.append(column);
        }
    return columns;
}

void BlockWriter::reportComment(const Object &object)
{
    if (m_options.comments && !object.comment.isEmpty())
        unsupported(object, Wording::tr("The comment of “%1” is left out: MySQL has no place for "
                                        "it.")
                                .arg(displayName(m_model, object.id)));
}

void BlockWriter::reportTable(const Table &table)
{
    const QString shown = displayName(m_model, table.id);
    if (!table.inherits.isEmpty())
        unsupported(table, Wording::tr("In MySQL, “%1” has the columns of the tables that it "
                                       "inherits from, but they do not have its rows.")
                               .arg(shown));
    if (table.partitionStrategy != PartitionStrategy::None)
        unsupported(table, Wording::tr("“%1” is written without its partitions.").arg(shown));
    if (table.rowSecurity)
        unsupported(table, Wording::tr("In MySQL, nothing guards the rows of “%1”.").arg(shown));
}

// The column that can get numbers of its own: the first one of a key.
Id BlockWriter::counterOf(const Table &table) const
{
    QSet<Id> first;
    for (const Key *key : m_model.childrenOf<Key>(table.id))
        if (key->type != KeyType::Exclusion && !key->parts.isEmpty())
            first.insert(key->parts.first().column);
    for (const Column *column : columnsOf(table))
        if (first.contains(column->id) && m_adapter.columnType(*column).counts)
            return column->id;
    return {};
}

QString BlockWriter::foreignColumnText(const Column &column, const Adapter::ColumnType &type,
                                       bool counts)
{
    const QString shown = displayName(m_model, column.id);
    if (!type.lost.isEmpty())
        unsupported(column, Wording::tr("“%1” becomes %2. %3").arg(shown, type.type, type.lost));
    const QString comment = m_options.comments && !column.comment.isEmpty()
                                ? u" COMMENT "_s + quotedText(column.comment)
                                : QString();
    QString text = quotedName(column.name) + u' ' + type.type;
    if (!type.collation.isEmpty())
        text += u" COLLATE "_s + type.collation;
    else if (!column.collation.isEmpty() && column.collation != u"\"C\"" &&
             column.collation != u"\"POSIX\"")
        unsupported(column, Wording::tr("The collation of “%1” is left out.").arg(shown));
    if (column.generated != Generated::No) {
        const Translation made = m_adapter.expression(column.generationExpression);
        if (!made.isRefused())
            return text + u" GENERATED ALWAYS AS ("_s + made.text +
                   (column.generated == Generated::Stored ? u") STORED"_s : u") VIRTUAL"_s) +
                   comment;
        unsupported(column, Wording::tr("“%1” is no longer computed. %2").arg(shown, made.refusal));
        return text + comment;
    }
    if (!column.nullable || type.notNull)
        text += u" NOT NULL"_s;
    else if (type.type.startsWith(u"TIMESTAMP"))
        text += u" NULL"_s;
    if (counts)
        return text + u" AUTO_INCREMENT"_s + comment;
    if (type.counts) {
        unsupported(column, Wording::tr("“%1” gets no numbers of its own: MySQL counts in one "
                                        "column of a table, which begins a key.")
                                .arg(shown));
        return text + comment;
    }
    const Translation standard = m_adapter.defaultOf(column, type);
    if (standard.isRefused())
        unsupported(
            column,
            Wording::tr("The default of “%1” is left out. %2").arg(shown, standard.refusal));
    else if (!standard.text.isEmpty())
        text += u" DEFAULT "_s + standard.text;
    return text + comment;
}

namespace {

// Columns that no check of MySQL may read: the one that counts, and those that a foreign key sets.
QSet<QString> untouchableColumns(const Model &model, const Table &table, Id counter)
{
    QSet<QString> names;
    if (const auto *column = model.get<Column>(counter))
        names.insert(column->name.toLower());
    const auto sets = [](ReferentialAction action) {
        return action == ReferentialAction::Cascade || action == ReferentialAction::SetNull ||
               action == ReferentialAction::SetDefault;
    };
    for (const Relationship *one : model.childrenOf<Relationship>(table.id))
        if (one->isPhysical() &&
            (sets(one->onUpdate) || one->onDelete == ReferentialAction::SetNull ||
             one->onDelete == ReferentialAction::SetDefault))
            for (const ColumnPair &pair : one->pairs)
                names.insert(nameOf(model, pair.column).toLower());
    return names;
}

} // namespace

void BlockWriter::writeForeignTable(const Table &table)
{
    if (m_leftOut.contains(table.id))
        return;
    reportTable(table);
    Block block;
    block.id = table.id;
    block.owner = block.schema = table.parent;
    block.needs = {table.parent};
    const bool temporary = table.persistence == Persistence::Temporary;
    block.text = (temporary ? u"CREATE TEMPORARY TABLE "_s : u"CREATE TABLE "_s) +
                 name(table.id, table.id) + u" ("_s;
    if (!temporary)
        block.drop = u"DROP TABLE "_s + name(table.id, table.id) + u";\n"_s;
    bool first = true;
    const auto element = [&](Id id, const QString &text) {
        if (text.isEmpty())
            return;
        block.text += first ? u"\n    "_s : u",\n    "_s;
        first = false;
        block.inner.append({id, block.text.size(), text.size()});
        block.text += text;
    };
    const Id counter = counterOf(table);
    const QSet<QString> untouchable = untouchableColumns(m_model, table, counter);
    const QList<const Column *> columns = columnsOf(table);
    for (const Column *column : columns)
        element(column->parent == table.id ? column->id : table.id,
                foreignColumnText(*column, m_adapter.columnType(*column), column->id == counter));
    for (const Key *key : m_model.childrenOf<Key>(table.id))
        element(key->id, foreignKeyOf(*key));
    for (const Index *index : m_model.childrenOf<Index>(table.id))
        element(index->id, foreignIndexText(*index));
    for (const Column *column : columns)
        for (const QString &rule : m_adapter.columnType(*column).checks)
            element(column->id, checkOf(*column, {}, rule, untouchable));
    for (const Check *check : m_model.childrenOf<Check>(table.id)) {
        reportComment(*check);
        element(check->id, checkOf(*check, constraintName(*check), check->expression, untouchable));
    }
    QList<std::pair<const Relationship *, QString>> later;
    for (const Relationship *one : m_model.childrenOf<Relationship>(table.id)) {
        const QString text = one->isPhysical() ? foreignReference(*one) : QString();
        if (text.isEmpty())
            continue;
        if (!isInline(*one)) {
            later.append({one, text});
            continue;
        }
        element(one->id, text);
        if (one->target != table.id)
            block.needs.insert(one->target);
    }
    block.text += u"\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin"_s;
    if (m_options.comments && !table.comment.isEmpty())
        block.text += u" COMMENT="_s + quotedText(table.comment);
    block.text += u";\n"_s;
    m_blocks.append(block);
    for (const auto &[relationship, text] : std::as_const(later))
        writeForeignKey(*relationship, text);
    for (const Trigger *trigger : m_model.childrenOf<Trigger>(table.id))
        writeTrigger(*trigger, table);
}

} // namespace relvar::mysql
