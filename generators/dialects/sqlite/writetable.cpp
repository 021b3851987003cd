#include "generators/dialects/sqlite/blockwriter.h"
#include "generators/dialects/sqlite/names.h"
#include "generators/dialects/sqlite/syntax.h"
#include "generators/dialects/sqlite/virtualtables.h"
#include "generators/dialects/sqlite/wording.h"
#include "model/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar::sqlite {

static bool isSet(const Object &object, const QString &option)
{
    return object.options.value(option) == u"true";
}

static QString onConflict(const Object &object, const QString &option)
{
    const QString what = object.options.value(option);
    return what.isEmpty() ? QString() : u" ON CONFLICT "_s + what;
}

static QString constraintName(const QString &name)
{
    return name.isEmpty() ? QString() : u"CONSTRAINT "_s + quotedName(name) + u' ';
}

static QString orderText(SortOrder order)
{
    return order == SortOrder::Default     ? QString()
           : order == SortOrder::Ascending ? u" ASC"_s
                                           : u" DESC"_s;
}

QString BlockWriter::partText(const IndexPart &part) const
{
    const Column *column = m_model.get<Column>(part.column);
    QString text = column ? quotedName(column->name) : m_adapter.expression(part.expression);
    if (!part.collation.isEmpty() && m_native)
        text += u" COLLATE "_s + quotedName(part.collation);
    return text + orderText(part.order);
}

QString BlockWriter::partList(const QList<IndexPart> &parts) const
{
    QStringList texts;
    for (const IndexPart &part : parts)
        texts.append(partText(part));
    return texts.join(u", "_s);
}

// The primary key that stands in its column: it has to for AUTOINCREMENT; others do when they come
// first, so that SQLite numbers its own indexes as it did.
const Key *BlockWriter::inlineKey(const Table &table, Id column) const
{
    const QList<const Key *> keys = m_model.childrenOf<Key>(table.id);
    for (const Key *key : keys) {
        if (key->type != KeyType::Primary || key->parts.size() != 1)
            continue;
        const IndexPart &part = key->parts.first();
        const Column *only = m_model.get<Column>(part.column);
        if (!only || only->id != column || !part.collation.isEmpty() ||
            key->options.value(u"sqlite.placement"_s) == u"table")
            return nullptr;
        const bool rowId = isRowId(*key, m_adapter.columnType(m_model, *only).type);
        return rowId || key == keys.first() ? key : nullptr;
    }
    return nullptr;
}

// Whether NOT NULL goes without saying: of the row id and of what takes its place.
static bool isNeverNull(const Model &model, const Column &column, const QString &type)
{
    const Table *table = model.get<Table>(column.parent);
    for (const Key *key : model.childrenOf<Key>(column.parent)) {
        if (key->type != KeyType::Primary)
            continue;
        const bool within = std::any_of(key->parts.begin(), key->parts.end(),
                                        [&](const auto &one) { return one.column == column.id; });
        return within &&
               (isRowId(*key, type) || (table && isSet(*table, u"sqlite.without_rowid"_s)));
    }
    return false;
}

QString BlockWriter::columnText(const Column &column, const Key *key)
{
    const Adapter::ColumnType type = m_adapter.columnType(m_model, column);
    const QString name = displayName(m_model, column.id);
    if (!type.lost.isEmpty())
        unsupported(column.id, Wording::tr("“%1” becomes %2. %3").arg(name, type.type, type.lost));
    QString text = quotedName(column.name);
    if (!type.type.isEmpty())
        text += u' ' + quotedType(type.type);
    if (key) {
        text += u' ' + constraintName(key->name) + u"PRIMARY KEY"_s +
                orderText(key->parts.first().order) + onConflict(*key, u"sqlite.on_conflict"_s);
        if (isSet(*key, u"sqlite.autoincrement"_s))
            text += u" AUTOINCREMENT"_s;
    } else if (type.counts) {
        unsupported(column.id,
                    Wording::tr("“%1” gets no numbers of its own: SQLite counts in a primary key "
                                "of one whole number alone.")
                        .arg(name));
    }
    const bool goesWithoutSaying =
        isNeverNull(m_model, column, type.type) && !isSet(column, u"sqlite.explicit_not_null"_s);
    if ((!column.nullable || type.notNull) && !goesWithoutSaying)
        text += u' ' + constraintName(column.options.value(u"sqlite.not_null_name"_s)) +
                u"NOT NULL"_s + onConflict(column, u"sqlite.not_null_on_conflict"_s);
    QString standard = m_adapter.expression(column.defaultValue.isEmpty() ? type.defaultValue
                                                                          : column.defaultValue);
    if (const auto refusal =
            standard.isEmpty() ? std::nullopt : m_adapter.refusalOfConstant(standard)) {
        if (!standard.startsWith(u"nextval("_s))
            unsupported(column.id,
                        Wording::tr("The default of “%1” is left out. %2").arg(name, *refusal));
        standard.clear();
    }
    if (!standard.isEmpty())
        text += u" DEFAULT "_s +
                (isPlainDefault(standard) ? standard : QString(u'(' + standard + u')'));
    const QString collation = m_native ? column.collation : type.collation;
    if (!collation.isEmpty())
        text += u" COLLATE "_s + quotedName(collation);
    if (column.generated != Generated::No)
        text += u" GENERATED ALWAYS AS ("_s + m_adapter.expression(column.generationExpression) +
                (column.generated == Generated::Stored ? u") STORED"_s : u") VIRTUAL"_s);
    return text;
}

QList<BlockWriter::Element> BlockWriter::columnElements(const Table &table)
{
    QList<Element> elements;
    const QList<const Column *> columns = m_model.childrenOf<Column>(table.id);
    QStringList plain;
    for (const Column *column : columns)
        plain.append(quotedName(column->name) + u" ANY"_s);
    for (const Column *column : columns) {
        QString text = columnText(*column, inlineKey(table, column->id));
        if (column->generated != Generated::No && !m_native) {
            QStringList others = plain;
            others.removeAll(quotedName(column->name) + u" ANY"_s);
            if (others.isEmpty())
                others.append(u"relvar_other"_s);
            if (const auto refusal = m_adapter.refusalOf(text, others)) {
                unsupported(column->id, Wording::tr("“%1” is no longer computed. %2")
                                            .arg(displayName(m_model, column->id), *refusal));
                text.truncate(text.indexOf(u" GENERATED ALWAYS AS ("_s));
            }
        }
        elements.append({column->id, text, column->comment});
    }
    return elements;
}

QString BlockWriter::keyText(const Key &key) const
{
    QString text = constraintName(key.name);
    text += key.type == KeyType::Primary ? u"PRIMARY KEY ("_s : u"UNIQUE ("_s;
    text += partList(key.parts);
    if (isSet(key, u"sqlite.autoincrement"_s))
        text += u" AUTOINCREMENT"_s;
    return text + u')' + onConflict(key, u"sqlite.on_conflict"_s);
}

static QString actionText(ReferentialAction action)
{
    switch (action) {
    case ReferentialAction::NoAction:
        break;
    case ReferentialAction::Restrict:
        return u"RESTRICT"_s;
    case ReferentialAction::Cascade:
        return u"CASCADE"_s;
    case ReferentialAction::SetNull:
        return u"SET NULL"_s;
    case ReferentialAction::SetDefault:
        return u"SET DEFAULT"_s;
    }
    return {};
}

QString BlockWriter::foreignKeyText(const Relationship &key)
{
    QStringList columns;
    QStringList referenced;
    for (const ColumnPair &pair : key.pairs) {
        const Object *column = m_model.find(pair.column);
        const Object *other = m_model.find(pair.referenced);
        columns.append(quotedName(column ? column->name : QString()));
        referenced.append(quotedName(other ? other->name : QString()));
    }
    QString text = constraintName(key.name) + u"FOREIGN KEY ("_s + columns.join(u", "_s) +
                   u") REFERENCES "_s + name(key.target);
    if (!isSet(key, u"sqlite.implicit_target"_s))
        text += u" ("_s + referenced.join(u", "_s) + u')';
    if (key.match != MatchType::Simple)
        text += key.match == MatchType::Full ? u" MATCH FULL"_s : u" MATCH PARTIAL"_s;
    if (const QString action = actionText(key.onDelete); !action.isEmpty())
        text += u" ON DELETE "_s + action;
    if (const QString action = actionText(key.onUpdate); !action.isEmpty())
        text += u" ON UPDATE "_s + action;
    if (key.deferrable || key.initiallyDeferred)
        text += key.initiallyDeferred ? u" DEFERRABLE INITIALLY DEFERRED"_s : u" DEFERRABLE"_s;
    if (!key.setColumns.isEmpty())
        unsupported(key.id, Wording::tr("SQLite sets all columns of the foreign key %1.")
                                .arg(displayName(m_model, key.id)));
    return text;
}

void BlockWriter::reportKey(const Key &key)
{
    const QString shown = displayName(m_model, key.id);
    if (key.deferrable)
        unsupported(key.id, Wording::tr("SQLite checks the key %1 at once.").arg(shown));
    if (key.nullsNotDistinct)
        unsupported(
            key.id,
            Wording::tr("For SQLite, NULL is never the same as NULL in the key %1.").arg(shown));
    if (!key.include.isEmpty())
        unsupported(key.id, Wording::tr("SQLite keeps no further columns in %1.").arg(shown));
}

void BlockWriter::addConstraints(const Table &table, QList<Element> &elements)
{
    QStringList columns;
    for (const Column *column : m_model.childrenOf<Column>(table.id))
        columns.append(quotedName(column->name));
    for (const Key *key : m_model.childrenOf<Key>(table.id)) {
        reportKey(*key);
        const bool single = key->parts.size() == 1 && key->parts.first().column;
        if (single && inlineKey(table, key->parts.first().column) == key)
            continue;
        if (key->type == KeyType::Exclusion)
            unsupported(key->id, Wording::tr("SQLite has no exclusion constraints: %1 is left out.")
                                     .arg(displayName(m_model, key->id)));
        else
            elements.append({key->id, keyText(*key), key->comment});
    }
    const auto check = [&](Id id, const QString &constraint, const QString &text,
                           const QString &comment) {
        const QString element = constraintName(constraint) + u"CHECK ("_s + text + u')';
        if (const auto refusal = m_adapter.refusalOf(element, columns))
            unsupported(id, Wording::tr("The check “%1” is left out. %2").arg(text, *refusal));
        else
            elements.append({id, element, comment});
    };
    if (!m_native)
        for (const Column *column : m_model.childrenOf<Column>(table.id))
            for (const QString &rule : m_adapter.columnType(m_model, *column).checks)
                check(column->id, {}, rule, {});
    for (const Check *one : m_model.childrenOf<Check>(table.id))
        check(one->id, one->name, m_adapter.expression(one->expression), one->comment);
    for (const Relationship *key : m_model.childrenOf<Relationship>(table.id)) {
        if (!key->isPhysical())
            continue;
        if (m_names.contains(key->target))
            elements.append({key->id, foreignKeyText(*key), key->comment});
        else
            unsupported(key->id, Wording::tr("The foreign key %1 references a table that SQLite "
                                             "does not get.")
                                     .arg(displayName(m_model, key->id)));
    }
    if (const QString more = table.options.value(u"sqlite.constraints"_s); !more.isEmpty())
        elements.append({{}, more, {}});
}

// A comment of one line stands behind what it is about, a longer one above.
void BlockWriter::appendElements(Block &block, const QList<Element> &elements) const
{
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const Element &element = elements[i];
        const QString comment = m_options.comments ? element.comment : QString();
        const bool above = comment.contains(u'\n');
        if (above)
            for (const QString &line : comment.split(u'\n'))
                block.text += u"\n    -- "_s + line;
        block.text += u"\n    "_s;
        if (element.id)
            block.inner.append({element.id, block.text.size(), element.text.size()});
        block.text += element.text;
        if (i + 1 < elements.size())
            block.text += u',';
        if (!above && !comment.isEmpty())
            block.text += u" -- "_s + comment;
    }
}

Block BlockWriter::tableBlock(const Table &table, const QList<Element> &elements) const
{
    Block block{table.id, table.parent, Block::TableBlock, {}, {}, {}};
    const bool temporary = isTemporary(table.parent) || table.persistence == Persistence::Temporary;
    block.text =
        (temporary ? u"CREATE TEMP TABLE "_s : u"CREATE TABLE "_s) + name(table.id) + u" ("_s;
    if (m_options.comments && !table.comment.isEmpty()) {
        if (table.comment.contains(u'\n'))
            block.text += u" /* "_s + QString(table.comment).replace(u"*/"_s, u"* /"_s) + u" */"_s;
        else
            block.text += u" -- "_s + table.comment;
    }
    appendElements(block, elements);
    QStringList suffix;
    if (isSet(table, u"sqlite.strict"_s))
        suffix.append(u"STRICT"_s);
    if (isSet(table, u"sqlite.without_rowid"_s))
        suffix.append(u"WITHOUT ROWID"_s);
    block.text +=
        u"\n)"_s + (suffix.isEmpty() ? QString() : u' ' + suffix.join(u", "_s)) + u";\n"_s;
    block.drop =
        u"DROP TABLE "_s + (temporary ? u"temp."_s : QString()) + name(table.id) + u";\n"_s;
    return block;
}

void BlockWriter::reportTable(const Table &table)
{
    const QString shown = displayName(m_model, table.id);
    if (!table.inherits.isEmpty())
        unsupported(table.id,
                    Wording::tr("In SQLite, “%1” inherits nothing from other tables.").arg(shown));
    if (table.partitionStrategy != PartitionStrategy::None)
        unsupported(table.id, Wording::tr("In SQLite, “%1” has no partitions.").arg(shown));
    if (table.server)
        unsupported(
            table.id,
            Wording::tr("“%1” is a foreign table: here it becomes a table of its own.").arg(shown));
    if (table.rowSecurity)
        unsupported(table.id,
                    Wording::tr("In SQLite, nothing guards the rows of “%1”.").arg(shown));
}

void BlockWriter::writeTable(const Table &table)
{
    if (!table.options.value(u"sqlite.module"_s).isEmpty()) {
        writeVirtual(table);
        return;
    }
    reportTable(table);
    QList<Element> elements = columnElements(table);
    addConstraints(table, elements);
    const Block block = tableBlock(table, elements);
    if (const auto refusal = m_adapter.refusal(block.text)) {
        unsupported(table.id, Wording::tr("The table “%1” is left out. %2")
                                  .arg(displayName(m_model, table.id), *refusal));
        return;
    }
    m_written.insert(table.id);
    m_blocks.append(block);
    for (const Index *index : m_model.childrenOf<Index>(table.id))
        writeIndex(*index, table);
}

void BlockWriter::writeVirtual(const Table &table)
{
    const QString module = table.options.value(u"sqlite.module"_s);
    const bool temporary = isTemporary(table.parent);
    Block block{table.id, table.parent, Block::TableBlock, {}, {}, {}};
    const QString schema = temporary ? u"temp."_s : QString();
    block.text =
        u"CREATE VIRTUAL TABLE "_s + schema + name(table.id) + u" USING "_s + quotedName(module);
    const QString others = table.options.value(u"sqlite.arguments"_s);
    QList<Element> elements;
    if (hasColumnArguments(module))
        for (const Column *column : m_model.childrenOf<Column>(table.id))
            elements.append({column->id, argumentFor(module, *column), {}});
    if (!others.isEmpty())
        elements.append({{}, others, {}});
    if (!elements.isEmpty()) {
        block.text += u" ("_s;
        appendElements(block, elements);
        block.text += u"\n)"_s;
    }
    block.text += u";\n"_s;
    block.drop = u"DROP TABLE "_s + schema + name(table.id) + u";\n"_s;
    m_written.insert(table.id);
    m_blocks.append(block);
}

} // namespace relvar::sqlite
