#include "generators/dialects/mysql/blockwriter.h"
#include "generators/dialects/mysql/wording.h"
#include "model/names.h"

#include <queue>

#include <algorithm>
#include <functional>

// CREATE TABLE with all that stands in it, and the foreign keys that must come later.
namespace relvar::mysql {

using namespace Qt::StringLiterals;

// Each table after those that it references; where they go in a circle, the first of them first.
void BlockWriter::placeTables()
{
    QList<const Table *> tables;
    for (const Schema *schema : m_model.all<Schema>())
        tables.append(m_model.childrenOf<Table>(schema->id));
    QHash<Id, int> numbers;
    for (int i = 0; i < tables.size(); ++i)
        numbers.insert(tables[i]->id, i);
    const size_t count = size_t(tables.size());
    std::vector<QList<int>> followers(count);
    std::vector<int> waiting(count, 0);
    for (size_t i = 0; i < count; ++i)
        for (const Relationship *one : m_model.childrenOf<Relationship>(tables[qsizetype(i)]->id)) {
            const int target = numbers.value(one->target, -1);
            if (!one->isPhysical() || target < 0 || target == int(i))
                continue;
            followers[size_t(target)].append(int(i));
            ++waiting[i];
        }
    std::priority_queue<int, std::vector<int>, std::greater<>> ready;
    for (size_t i = 0; i < count; ++i)
        if (waiting[i] == 0)
            ready.push(int(i));
    size_t firstOpen = 0;
    while (size_t(m_tablePlaces.size()) < count) {
        if (ready.empty()) {
            while (m_tablePlaces.contains(tables[qsizetype(firstOpen)]->id))
                ++firstOpen;
            ready.push(int(firstOpen));
        }
        const int i = ready.top();
        ready.pop();
        if (m_tablePlaces.contains(tables[i]->id))
            continue;
        m_tablePlaces.insert(tables[i]->id, int(m_tablePlaces.size()));
        for (const int follower : std::as_const(followers[size_t(i)]))
            if (--waiting[size_t(follower)] == 0)
                ready.push(follower);
    }
}

static bool isKeyColumn(const Model &model, const Table &table, Id column)
{
    for (const Key *key : model.childrenOf<Key>(table.id))
        if (key->type == KeyType::Primary)
            for (const IndexPart &part : key->parts)
                if (part.column == column)
                    return true;
    return false;
}

QString BlockWriter::columnText(const Table &table, const Column &column) const
{
    QString text = quotedName(column.name) + u' ' + typeName(m_model, column.type);
    if (const QString compressed = option(column, u"compressed"_s); !compressed.isEmpty())
        text += compressed == u"true" ? u" COMPRESSED"_s : u" COMPRESSED="_s + compressed;
    if (const QString charset = option(column, u"charset"_s); !charset.isEmpty())
        text += u" CHARACTER SET "_s + charset;
    if (!column.collation.isEmpty())
        text += u" COLLATE "_s + column.collation;
    if (const QString time = option(column, u"system_time"_s); !time.isEmpty())
        return text + u" GENERATED ALWAYS AS "_s + time.toUpper() + columnSettings(column);
    if (column.generated != Generated::No) {
        text += u" GENERATED ALWAYS AS ("_s + column.generationExpression +
                (column.generated == Generated::Stored ? u") STORED"_s : u") VIRTUAL"_s);
        if (!column.nullable && !isKeyColumn(m_model, table, column.id))
            text += u" NOT NULL"_s;
        return text + columnSettings(column);
    }
    if (!column.nullable)
        text += u" NOT NULL"_s;
    else if (column.type.text.startsWith(u"timestamp"_s, Qt::CaseInsensitive))
        text += u" NULL"_s; // which older servers do not take for granted
    if (column.identity != Identity::None)
        text += u" AUTO_INCREMENT"_s;
    else if (!column.defaultValue.isEmpty())
        text += u" DEFAULT "_s + column.defaultValue;
    return text + columnSettings(column);
}

QString BlockWriter::columnSettings(const Column &column) const
{
    QString text;
    const auto setting = [&](const QString &key, const QString &words) {
        if (const QString value = option(column, key); !value.isEmpty())
            text += words + value;
    };
    setting(u"on_update"_s, u" ON UPDATE "_s);
    if (option(column, u"invisible"_s) == u"true")
        text += u" INVISIBLE"_s;
    setting(u"column_format"_s, u" COLUMN_FORMAT "_s);
    setting(u"storage"_s, u" STORAGE "_s);
    setting(u"srid"_s, u" SRID "_s);
    setting(u"engine_attribute"_s, u" ENGINE_ATTRIBUTE="_s);
    if (const QString versioned = option(column, u"system_versioning"_s); !versioned.isEmpty())
        text += (versioned == u"true" ? u" WITH"_s : u" WITHOUT"_s) + u" SYSTEM VERSIONING"_s;
    if (m_options.comments && !column.comment.isEmpty())
        text += u" COMMENT "_s + quotedText(column.comment);
    return text;
}

QString BlockWriter::partList(const QList<IndexPart> &parts) const
{
    QStringList list;
    for (const IndexPart &part : parts) {
        QString text = part.column ? bareName(part.column) : part.expression;
        if (part.column && part.operatorClass.startsWith(u'('))
            text += part.operatorClass;
        if (part.order == SortOrder::Descending)
            text += u" DESC"_s;
        list.append(text);
    }
    return u'(' + list.join(u", "_s) + u')';
}

QString BlockWriter::indexOptions(const Object &index, const QString &method) const
{
    QString text;
    if (method == u"hash" || method == u"btree" || method == u"rtree")
        text += u" USING "_s + method.toUpper();
    if (const QString size = option(index, u"key_block_size"_s); !size.isEmpty())
        text += u" KEY_BLOCK_SIZE="_s + size;
    if (const QString parser = option(index, u"parser"_s); !parser.isEmpty())
        text += u" WITH PARSER "_s + quotedName(parser);
    if (m_options.comments && !index.comment.isEmpty())
        text += u" COMMENT "_s + quotedText(index.comment);
    if (option(index, u"invisible"_s) == u"true")
        text += u" INVISIBLE"_s;
    if (option(index, u"ignored"_s) == u"true")
        text += u" IGNORED"_s;
    return text;
}

QString BlockWriter::keyText(const Key &key) const
{
    const QString options = indexOptions(key, key.method);
    if (key.type == KeyType::Primary)
        return (key.name.isEmpty() ? QString() : u"CONSTRAINT "_s + quotedName(key.name) + u' ') +
               u"PRIMARY KEY "_s + partList(key.parts) + options;
    return u"UNIQUE KEY "_s + (key.name.isEmpty() ? QString() : quotedName(key.name) + u' ') +
           partList(key.parts) + options;
}

QString BlockWriter::indexText(const Index &index) const
{
    const QString kind = index.method == u"fulltext"  ? u"FULLTEXT KEY "_s
                         : index.method == u"spatial" ? u"SPATIAL KEY "_s
                         : index.unique               ? u"UNIQUE KEY "_s
                                                      : u"KEY "_s;
    return kind + (index.name.isEmpty() ? QString() : quotedName(index.name) + u' ') +
           partList(index.parts) + indexOptions(index, index.method);
}

// The column in whose definition a check stands without a name: MariaDB tells such checks from
// those of the table. None once the column or the check has another name.
Id BlockWriter::columnOfCheck(const Check &check) const
{
    const QString name = option(check, u"of_column"_s);
    if (name.isEmpty() || !check.name.startsWith(nameOf(m_model, check.parent) + u"_chk_"_s))
        return {};
    for (const Column *column : m_model.childrenOf<Column>(check.parent))
        if (column->name == name)
            return column->id;
    return {};
}

QString BlockWriter::checkText(const Check &check) const
{
    return (check.name.isEmpty() ? QString() : u"CONSTRAINT "_s + quotedName(check.name) + u' ') +
           u"CHECK ("_s + check.expression + u')' +
           (option(check, u"not_enforced"_s) == u"true" ? u" NOT ENFORCED"_s : QString());
}

// Whether the server gives this name to a foreign key without one: "table_ibfk_2". It calls the
// index otherwise when the key is named.
bool BlockWriter::getsItsName(const Relationship &relationship) const
{
    if (option(relationship, u"unnamed"_s) != u"true" || !isInline(relationship))
        return false;
    const QString stem = nameOf(m_model, relationship.parent) + u"_ibfk_"_s;
    int highest = 0;
    for (const Relationship *one : m_model.childrenOf<Relationship>(relationship.parent)) {
        if (one->id == relationship.id)
            break;
        if (one->name.startsWith(stem) && isInline(*one))
            highest = std::max(highest, one->name.mid(stem.size()).toInt());
    }
    return relationship.name == stem + QString::number(highest + 1);
}

QString BlockWriter::foreignKeyText(const Relationship &relationship) const
{
    QStringList own;
    QStringList referenced;
    for (const ColumnPair &pair : relationship.pairs) {
        own.append(bareName(pair.column));
        referenced.append(bareName(pair.referenced));
    }
    QString text = relationship.name.isEmpty() || getsItsName(relationship)
                       ? QString()
                       : u"CONSTRAINT "_s + quotedName(relationship.name) + u' ';
    text += u"FOREIGN KEY ("_s + own.join(u", "_s) + u") REFERENCES "_s +
            name(relationship.target, relationship.parent) + u" ("_s + referenced.join(u", "_s) +
            u')';
    if (relationship.match != MatchType::Simple)
        text += u" MATCH "_s + enumName(relationship.match).toUpper();
    const auto action = [&](const QString &event, ReferentialAction what) {
        if (what != ReferentialAction::NoAction ||
            !option(relationship, u"on_"_s + event.toLower()).isEmpty())
            text += u" ON "_s + event + u' ' + enumName(what).toUpper().replace(u'-', u' ');
    };
    action(u"DELETE"_s, relationship.onDelete);
    action(u"UPDATE"_s, relationship.onUpdate);
    return text;
}

// Whether the table that it references is made before.
bool BlockWriter::isInline(const Relationship &relationship) const
{
    return m_tablePlaces.value(relationship.target, INT_MAX) <=
           m_tablePlaces.value(relationship.parent, -1);
}

void BlockWriter::writeForeignKey(const Relationship &relationship, const QString &definition)
{
    const QString alter = u"ALTER TABLE "_s + name(relationship.parent, relationship.parent);
    Block block;
    block.id = relationship.id;
    block.owner = relationship.parent;
    block.schema = schemaOf(m_model, relationship.parent);
    block.phase = Block::ForeignKeyBlock;
    block.text = alter + u" ADD "_s + definition + u";\n"_s;
    if (!relationship.name.isEmpty())
        block.drop = alter + u" DROP FOREIGN KEY "_s + quotedName(relationship.name) + u";\n"_s;
    block.needs = {relationship.parent, relationship.target};
    m_blocks.append(block);
}

// Behind the closing bracket. What has words of its own comes first, the rest as it was.
QString BlockWriter::tableOptions(const Table &table) const
{
    static const QString prefix = u"mysql."_s;
    static const QStringList own{u"engine"_s,         u"auto_increment"_s,  u"charset"_s,
                                 u"collation"_s,      u"partition"_s,       u"system_versioning"_s,
                                 u"data_directory"_s, u"index_directory"_s, u"storage"_s,
                                 u"tablespace"_s};
    QString text;
    const auto setting = [&](const QString &key, const QString &words) {
        if (const QString value = option(table, key); !value.isEmpty())
            text += u' ' + words + value;
    };
    setting(u"engine"_s, u"ENGINE="_s);
    setting(u"auto_increment"_s, u"AUTO_INCREMENT="_s);
    setting(u"charset"_s, u"DEFAULT CHARSET="_s);
    setting(u"collation"_s, u"COLLATE="_s);
    setting(u"tablespace"_s, u"TABLESPACE "_s);
    setting(u"storage"_s, u"STORAGE "_s);
    setting(u"data_directory"_s, u"DATA DIRECTORY="_s);
    setting(u"index_directory"_s, u"INDEX DIRECTORY="_s);
    for (auto it = table.options.cbegin(); it != table.options.cend(); ++it) {
        const QString key = it.key().mid(prefix.size());
        if (it.key().startsWith(prefix) && !own.contains(key) && !key.startsWith(u"period."_s))
            text += u' ' + key.toUpper() + u'=' + *it;
    }
    if (m_options.comments && !table.comment.isEmpty())
        text += u" COMMENT="_s + quotedText(table.comment);
    if (option(table, u"system_versioning"_s) == u"true")
        text += u" WITH SYSTEM VERSIONING"_s;
    if (const QString partition = option(table, u"partition"_s); !partition.isEmpty())
        text += u'\n' + partition;
    return text;
}

void BlockWriter::writeTable(const Table &table)
{
    if (!m_native) {
        writeForeignTable(table);
        return;
    }
    Block block;
    block.id = table.id;
    block.owner = block.schema = table.parent;
    block.needs = {table.parent};
    if (table.server)
        unsupported(table,
                    Wording::tr("“%1” is a foreign table: here it becomes a table of its own.")
                        .arg(displayName(m_model, table.id)));
    const bool temporary = table.persistence == Persistence::Temporary;
    block.text = (temporary ? u"CREATE TEMPORARY TABLE "_s : u"CREATE TABLE "_s) +
                 quotedName(table.name) + u" ("_s;
    if (!temporary) // which is gone with its session
        block.drop = u"DROP TABLE "_s + quotedName(table.name) + u";\n"_s;
    bool first = true;
    const auto element = [&](Id id, const QString &text) {
        block.text += first ? u"\n    "_s : u",\n    "_s;
        first = false;
        block.inner.append({id, block.text.size(), text.size()});
        block.text += text;
    };
    for (const Column *column : m_model.childrenOf<Column>(table.id)) {
        QString text = columnText(table, *column);
        for (const Check *check : m_model.childrenOf<Check>(table.id))
            if (columnOfCheck(*check) == column->id)
                text += u" CHECK ("_s + check->expression + u')';
        element(column->id, text);
        block.mentions.append(column->defaultValue);
    }
    for (const Key *key : m_model.childrenOf<Key>(table.id))
        if (key->type == KeyType::Exclusion)
            unsupported(*key, Wording::tr("The exclusion constraint “%1” cannot be written for "
                                          "MySQL.")
                                  .arg(displayName(m_model, key->id)));
        else
            element(key->id, keyText(*key));
    for (const Index *index : m_model.childrenOf<Index>(table.id))
        if (!index->predicate.isEmpty())
            unsupported(*index,
                        Wording::tr("The index “%1” has a condition, which MySQL does not know.")
                            .arg(displayName(m_model, index->id)));
        else
            element(index->id, indexText(*index));
    for (const Check *check : m_model.childrenOf<Check>(table.id))
        if (!columnOfCheck(*check))
            element(check->id, checkText(*check));
    QList<const Relationship *> later;
    for (const Relationship *one : m_model.childrenOf<Relationship>(table.id)) {
        if (!one->isPhysical())
            continue;
        if (!isInline(*one)) {
            later.append(one);
            continue;
        }
        element(one->id, foreignKeyText(*one));
        if (one->target != table.id)
            block.needs.insert(one->target);
    }
    for (auto it = table.options.cbegin(); it != table.options.cend(); ++it)
        if (it.key().startsWith(u"mysql.period."_s))
            element(table.id, u"PERIOD FOR "_s + it.key().mid(13) + u' ' + *it);
    block.text += u"\n)"_s + tableOptions(table) + u";\n"_s;
    m_blocks.append(block);
    for (const Relationship *one : std::as_const(later))
        writeForeignKey(*one, foreignKeyText(*one));
    for (const Trigger *trigger : m_model.childrenOf<Trigger>(table.id))
        writeTrigger(*trigger, table);
}

} // namespace relvar::mysql
