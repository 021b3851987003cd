#include "generators/diagrams/mermaidwriter.h"

#include "generators/diagrams/mermaidnames.h"
#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/keys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace relvar {

void append(Script &script, const Script &more)
{
    for (Span span : more.spans) {
        span.from += script.text.size();
        script.spans.append(span);
    }
    script.text += more.text;
    script.unsupported += more.unsupported;
}

// Tables of this schema are called by their own name alone.
static Id plainSchema(const Model &model)
{
    const QList<const Schema *> schemas = model.all<Schema>();
    for (const Schema *schema : schemas)
        if (schema->name == u"public")
            return schema->id;
    return schemas.size() == 1 ? schemas.first()->id : Id();
}

MermaidWriter::MermaidWriter(const Model &model, const Dialect &dialect)
    : m_model(model)
    , m_dialect(dialect)
{
    QSet<Id> partitions;
    for (const Partition *partition : model.all<Partition>())
        partitions.insert(partition->table);
    QList<const Table *> all;
    QHash<Id, QList<const Table *>> bySchema;
    for (const Table *table : model.all<Table>())
        if (!partitions.contains(table->id))
            bySchema[table->parent].append(table);
    for (const Schema *schema : model.all<Schema>())
        all += bySchema.take(schema->id);
    QList<Id> others = bySchema.keys();
    std::sort(others.begin(), others.end());
    for (const Id parent : others)
        all += bySchema.value(parent);

    const Id plain = plainSchema(model);
    QSet<QString> taken;
    for (const Table *table : all) {
        const Object *schema = model.find(table->parent);
        QString name = table->name.isEmpty() ? QCoreApplication::translate("Mermaid", "(no name)")
                                             : mermaidQuotable(table->name);
        if (schema && schema->id != plain && !schema->name.isEmpty())
            name = mermaidQuotable(schema->name) + u'.' + name;
        QString free = name;
        for (int i = 2; taken.contains(free); ++i)
            free = name + u" ("_s + QString::number(i) + u')';
        taken.insert(free);
        m_tables.append(table->id);
        m_names.insert(table->id, u'"' + free + u'"');
    }
}

QList<const Relationship *> MermaidWriter::relationshipsOf(Id table) const
{
    QList<const Relationship *> result = m_model.childrenOf<Relationship>(table);
    result.removeIf([&](const Relationship *one) {
        return !m_names.contains(one->parent) || !m_names.contains(one->target);
    });
    return result;
}

MermaidWriter::Marks MermaidWriter::marksOf(Id table) const
{
    Marks marks;
    for (const Key *key : m_model.childrenOf<Key>(table)) {
        if (key->type == KeyType::Primary)
            for (const IndexPart &part : key->parts)
                marks.primary.insert(part.column);
        else if (key->type == KeyType::Unique && key->parts.size() == 1)
            marks.unique.insert(key->parts.first().column);
    }
    for (const Index *index : m_model.childrenOf<Index>(table))
        if (index->unique && index->parts.size() == 1 && index->predicate.isEmpty())
            marks.unique.insert(index->parts.first().column);
    QSet<QString> inherited;
    for (const Relationship *relationship : m_model.childrenOf<Relationship>(table))
        for (const ColumnPair &pair : relationship->pairs) {
            const Object *column = m_model.find(pair.column);
            if (column && column->parent != table)
                inherited.insert(column->name);
            marks.foreign.insert(pair.column);
        }
    // A table can say again what it inherits.
    if (!inherited.isEmpty())
        for (const Column *column : m_model.childrenOf<Column>(table))
            if (inherited.contains(column->name))
                marks.foreign.insert(column->id);
    return marks;
}

void MermaidWriter::appendColumn(Script &script, const Column &column, const QString &word,
                                 const Marks &marks, bool comments) const
{
    const qsizetype from = script.text.size();
    script.text +=
        u"        "_s + mermaidType(m_dialect.typeText(m_model, column.type)) + u' ' + word;
    QStringList keys;
    if (marks.primary.contains(column.id))
        keys.append(u"PK"_s);
    if (marks.foreign.contains(column.id))
        keys.append(u"FK"_s);
    if (marks.unique.contains(column.id) && keys.value(0) != u"PK")
        keys.append(u"UK"_s);
    if (!keys.isEmpty())
        script.text += u' ' + keys.join(u", "_s);
    // Where the word is not the name, the name is told.
    QStringList remarks;
    if (word != column.name && !column.name.isEmpty())
        remarks.append(u'“' + column.name + u'”');
    if (comments && !column.comment.isEmpty())
        remarks.append(column.comment.simplified());
    if (!remarks.isEmpty())
        script.text += u" \""_s + mermaidQuotable(remarks.join(u": "_s)) + u'"';
    script.text += u'\n';
    script.spans.append({column.id, from, script.text.size() - from});
}

Script MermaidWriter::entity(Id table, Detail detail) const
{
    Script script;
    const Object *object = m_model.find(table);
    if (!object)
        return script;
    if (detail == Everything && !object->comment.isEmpty())
        script.text += u"    %% "_s + mermaidQuotable(object->comment.simplified()) + u'\n';
    script.text += u"    "_s + name(table);
    script.spans.append({table, 0, 0});

    const Marks marks = marksOf(table);
    QList<const Column *> columns = m_model.childrenOf<Column>(table);
    if (detail == KeysOnly)
        columns.removeIf([&](const Column *column) {
            return !marks.primary.contains(column->id) && !marks.foreign.contains(column->id);
        });
    if (!columns.isEmpty())
        script.text += u" {\n"_s;
    QSet<QString> taken;
    for (const Column *column : columns) {
        const QString word = mermaidWord(column->name);
        QString free = word;
        for (int i = 2; taken.contains(free); ++i)
            free = word + u'_' + QString::number(i);
        taken.insert(free);
        appendColumn(script, *column, free, marks, detail == Everything);
    }
    script.text += columns.isEmpty() ? u"\n"_s : u"    }\n"_s;
    script.spans[0].length = script.text.size();
    return script;
}

static QString labelOf(const Model &model, const Relationship &relationship)
{
    QStringList phrases{relationship.other.phrase, relationship.own.phrase};
    phrases.removeAll(QString());
    if (!phrases.isEmpty())
        return phrases.join(u" / "_s);
    QStringList columns;
    QStringList referenced;
    QList<Id> ids;
    for (const ColumnPair &pair : relationship.pairs)
        if (const Object *column = model.find(pair.column)) {
            columns.append(column->name);
            referenced.append(nameOf(model, pair.referenced));
            ids.append(pair.referenced);
        }
    if (columns.isEmpty())
        return relationship.name;
    // What it points at goes without saying when that is the key.
    const Key *key = primaryKey(model, relationship.target);
    const bool usual = key && columnsOf(*key) == ids;
    return columns.join(u", "_s) + (usual ? QString() : u" → "_s + referenced.join(u", "_s));
}

Script MermaidWriter::relationship(const Relationship &relationship) const
{
    const auto sign = [](const RelationshipEnd &end, bool left) {
        const QString least = end.minimum > 0 ? u"|"_s : u"o"_s;
        const QString most = end.isMany() ? (left ? u"}"_s : u"{"_s) : u"|"_s;
        return left ? QString(most + least) : QString(least + most);
    };
    const QString label = labelOf(m_model, relationship).simplified();
    Script script;
    script.text = u"    "_s + name(relationship.target) + u' ' + sign(relationship.other, true) +
                  (relationship.identifying ? u"--"_s : u".."_s) + sign(relationship.own, false) +
                  u' ' + name(relationship.parent) + u" : \""_s + mermaidQuotable(label) +
                  u"\"\n"_s;
    script.spans.append({relationship.id, 0, script.text.size()});
    return script;
}

} // namespace relvar
