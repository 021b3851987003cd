#include "generators/dialects/mysql/blockwriter.h"
#include "generators/dialects/mysql/wording.h"
#include "model/names.h"

#include <algorithm>

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

// Names of checks and foreign keys are those of a database, not of a table.
QString BlockWriter::constraintName(const Object &object)
{
    if (object.name.isEmpty())
        return {};
    QSet<QString> &taken = m_constraintNames[schemaOf(m_model, object.id)];
    QString name = object.name;
    const auto isTaken = [&] { return taken.contains(name.toLower()); };
    if (isTaken())
        name = QString(nameOf(m_model, object.parent) + u'_' + object.name).left(60);
    const QString base = name;
    for (int number = 2; isTaken(); ++number)
        name = base + u'_' + QString::number(number);
    taken.insert(name.toLower());
    return u"CONSTRAINT "_s + quotedName(name) + u' ';
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

// Only the primary key may be called so.
static QString indexName(const Object &index)
{
    const bool reserved = index.name.compare(u"primary"_s, Qt::CaseInsensitive) == 0;
    return index.name.isEmpty() || reserved ? QString() : quotedName(index.name) + u' ';
}

// The text of a key; empty when it is left out.
QString BlockWriter::foreignKeyOf(const Key &key)
{
    const QString shown = displayName(m_model, key.id);
    if (key.type == KeyType::Exclusion) {
        unsupported(
            key,
            Wording::tr("The exclusion constraint “%1” cannot be written for MySQL.").arg(shown));
        return {};
    }
    if (const QString refusal = m_adapter.refusalOfKey(key.parts); !refusal.isEmpty()) {
        unsupported(key, Wording::tr("The key “%1” is left out. %2").arg(shown, refusal));
        return {};
    }
    if (key.deferrable)
        unsupported(key, Wording::tr("MySQL checks “%1” at once.").arg(shown));
    if (key.nullsNotDistinct)
        unsupported(
            key,
            Wording::tr("For MySQL, NULL is never the same as NULL in the key “%1”.").arg(shown));
    if (!key.include.isEmpty())
        unsupported(key, Wording::tr("MySQL keeps no further columns in “%1”.").arg(shown));
    const QString comment = m_options.comments && !key.comment.isEmpty()
                                ? u" COMMENT "_s + quotedText(key.comment)
                                : QString();
    const QString parts = partList(key.parts);
    if (key.type == KeyType::Primary)
        return u"PRIMARY KEY "_s + parts + comment;
    return u"UNIQUE KEY "_s + indexName(key) + parts + comment;
}

QString BlockWriter::foreignIndexText(const Index &index)
{
    const QString shown = displayName(m_model, index.id);
    static const QStringList methods{{}, u"btree"_s, u"hash"_s, u"brin"_s};
    QString refusal = m_adapter.refusalOfKey(index.parts);
    if (!index.predicate.isEmpty())
        refusal = Wording::tr("MySQL has no indexes over some of the rows.");
    else if (!methods.contains(index.method))
        refusal = Wording::tr("MySQL has no indexes of the kind “%1”.").arg(index.method);
    if (!refusal.isEmpty()) {
        unsupported(index, Wording::tr("The index “%1” is left out. %2").arg(shown, refusal));
        return {};
    }
    if (!index.include.isEmpty())
        unsupported(index, Wording::tr("MySQL keeps no further columns in “%1”.").arg(shown));
    if (index.nullsNotDistinct)
        unsupported(
            index,
            Wording::tr("For MySQL, NULL is never the same as NULL in the key “%1”.").arg(shown));
    return (index.unique ? u"UNIQUE KEY "_s : u"KEY "_s) + indexName(index) +
           m_adapter.indexParts(index.parts) +
           (m_options.comments && !index.comment.isEmpty()
                ? u" COMMENT "_s + quotedText(index.comment)
                : QString());
}

// The text of a check; empty when it is left out. `untouchable` are columns, in lower case.
QString BlockWriter::checkOf(const Object &object, const QString &name, const QString &expression,
                             const QSet<QString> &untouchable)
{
    Translation made = m_adapter.expression(expression);
    if (!made.isRefused() && namesIn(expression).intersects(untouchable))
        made.refusal = Wording::tr("MySQL checks no column that gets numbers or is set by a "
                                   "foreign key.");
    if (made.isRefused()) {
        unsupported(object, Wording::tr("The check “%1” is left out. %2")
                                .arg(expression.simplified().left(60), made.refusal));
        return {};
    }
    return name + u"CHECK ("_s + made.text + u')';
}

// The pairs of a foreign key in the order of the key that it references: InnoDB wants them so.
static QList<ColumnPair> pairsInOrder(const Model &model, const Relationship &relationship)
{
    const QList<ColumnPair> &pairs = relationship.pairs;
    for (const Key *key : model.childrenOf<Key>(relationship.target)) {
        if (key->parts.size() != pairs.size() || key->type == KeyType::Exclusion)
            continue;
        QList<ColumnPair> ordered;
        for (const IndexPart &part : key->parts)
            for (const ColumnPair &pair : pairs)
                if (pair.referenced == part.column)
                    ordered.append(pair);
        if (ordered.size() == pairs.size())
            return ordered;
    }
    return pairs;
}

// The database that a connection has chosen has no name by which another one could reach it.
static bool leadsToUnnamed(const Model &model, const Relationship &relationship)
{
    const auto *own = model.get<Schema>(schemaOf(model, relationship.parent));
    const auto *other = model.get<Schema>(schemaOf(model, relationship.target));
    return own && other && own != other && isDefault(*other);
}

QString BlockWriter::foreignReference(const Relationship &relationship)
{
    const QString shown = displayName(m_model, relationship.id);
    QList<IndexPart> parts;
    bool mandatory = false;
    bool fits = true;
    QStringList own;
    QStringList referenced;
    for (const ColumnPair &pair : pairsInOrder(m_model, relationship)) {
        IndexPart part;
        part.column = pair.column;
        parts.append(part);
        const auto *column = m_model.get<Column>(pair.column);
        mandatory = mandatory || (column && !column->nullable);
        fits = fits && m_adapter.canReference(pair.column, pair.referenced);
        own.append(bareName(pair.column));
        referenced.append(bareName(pair.referenced));
    }
    QString refusal = m_adapter.refusalOfKey(parts);
    if (!fits)
        refusal = Wording::tr("Its columns have other types than those that they reference.");
    if (m_leftOut.contains(relationship.target))
        refusal = Wording::tr("It references a table that MySQL does not get.");
    if (leadsToUnnamed(m_model, relationship))
        refusal =
            Wording::tr("It leads to the database of the connection, which has no name here.");
    if (!refusal.isEmpty()) {
        unsupported(relationship,
                    Wording::tr("The foreign key “%1” is left out. %2").arg(shown, refusal));
        return {};
    }
    if (relationship.deferrable)
        unsupported(relationship, Wording::tr("MySQL checks “%1” at once.").arg(shown));
    if (relationship.match != MatchType::Simple)
        unsupported(relationship, Wording::tr("For MySQL, the foreign key “%1” is not MATCH %2.")
                                      .arg(shown, enumName(relationship.match).toUpper()));
    if (!relationship.setColumns.isEmpty())
        unsupported(relationship,
                    Wording::tr("MySQL sets all columns of the foreign key “%1”.").arg(shown));
    reportComment(relationship);
    QString text = constraintName(relationship) + u"FOREIGN KEY ("_s + own.join(u", "_s) +
                   u") REFERENCES "_s + name(relationship.target, relationship.parent) + u" ("_s +
                   referenced.join(u", "_s) + u')';
    const auto action = [&](const QString &event, ReferentialAction what) {
        if (what == ReferentialAction::NoAction)
            return;
        const QString words =
            u" ON "_s + event + u' ' + enumName(what).toUpper().replace(u'-', u' ');
        if (what == ReferentialAction::SetDefault ||
            (what == ReferentialAction::SetNull && mandatory))
            unsupported(
                relationship,
                Wording::tr("MySQL cannot have%1 of the foreign key “%2”.").arg(words, shown));
        else
            text += words;
    };
    action(u"DELETE"_s, relationship.onDelete);
    action(u"UPDATE"_s, relationship.onUpdate);
    return text;
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
