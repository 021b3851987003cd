#include "generators/mongodb/indexmaker.h"
#include "generators/mongodb/wording.h"
#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/junctions.h"

using namespace Qt::StringLiterals;

namespace relvar::mongodb {

constexpr int MostIndexes = 64; // the one of _id included

void DocumentMapper::addIndexes(Collection &collection)
{
    const QList<Id> tables = m_inside.value(collection.table);
    for (const Id table : tables) {
        for (const Key *key : m_model.childrenOf<Key>(table))
            addKey(collection, *key);
        for (const Index *index : m_model.childrenOf<Index>(table))
            addIndex(collection, *index);
    }
}

void DocumentMapper::addKey(Collection &collection, const Key &key)
{
    const QString label = displayName(m_model, key.id);
    const bool junction =
        junctionOf(m_model, key.parent).has_value() && key.parent != collection.table;
    if (junction) { // the array of references: found by its elements
        for (const IndexPart &part : key.parts)
            if (m_places.contains(part.column)) {
                Value index = Value::object();
                index.set(m_places.value(part.column).path, Value::number(1));
                Value options = Value::object();
                options.set(u"name"_s, Value::string(key.name));
                collection.indexes.append({key.id, index, options});
                return;
            }
        return;
    }
    if (key.type == KeyType::Exclusion) {
        note(key.id,
             Wording::tr("“%1” excludes rows by each other, which MongoDB cannot.").arg(label));
        return;
    }
    const bool isId = key.type == KeyType::Primary && key.parts.size() == 1 &&
                      m_places.value(key.parts.first().column).path == u"_id";
    if (isId)
        return;
    Index index;
    static_cast<Object &>(index).id = key.id;
    index.parent = key.parent;
    index.name = key.name;
    index.unique = true;
    index.parts = key.parts;
    index.predicate = key.predicate;
    index.nullsNotDistinct = key.nullsNotDistinct;
    addIndex(collection, index);
}

void DocumentMapper::addIndex(Collection &collection, const Index &index)
{
    if (junctionOf(m_model, index.parent) && index.parent != collection.table)
        return; // the array has one index of its own
    IndexMaker maker(m_model, {m_places, m_dropped}, index, collection.table,
                     [this, id = index.id](const QString &text) { note(id, text); });
    if (const std::optional<CollectionIndex> made = maker.make())
        collection.indexes.append(*made);
}

static bool isText(const CollectionIndex &index)
{
    return index.key.values.contains(Value::string(u"text"_s));
}

// What a collection may have: one text index, 64 indexes, distinct names and keys; a time series
// less.
void DocumentMapper::keepLimits(Collection &collection)
{
    QList<CollectionIndex> kept;
    QStringList names;
    qsizetype text = -1;
    for (CollectionIndex index : std::as_const(collection.indexes)) {
        const QString label = displayName(m_model, index.id);
        if (!collection.timeSeries.isNull() &&
            (index.options.contains(u"unique") || isText(index))) {
            note(index.id, Wording::tr("The index “%1” cannot be on a time series: it is unique or "
                                       "for text.")
                               .arg(label));
            continue;
        }
        if (isText(index) && text >= 0) {
            for (const QString &name : std::as_const(index.key.names))
                kept[text].key.set(name, Value::string(u"text"_s));
            note(
                index.id,
                Wording::tr("A collection has one text index: “%1” joins another one.").arg(label));
            continue;
        }
        if (kept.size() + 1 >= MostIndexes) {
            note(index.id, Wording::tr("“%1” would be the index after the 64th.").arg(label));
            continue;
        }
        QString name = index.options.stringAt(u"name");
        if (name.isEmpty())
            name = index.key.names.join(u'_');
        const QString wanted = name;
        for (int i = 2; names.contains(name); ++i)
            name = wanted + u'_' + QString::number(i);
        names.append(name);
        index.options.set(u"name"_s, Value::string(name));
        if (isText(index))
            text = kept.size();
        kept.append(index);
    }
    collection.indexes = kept;
}

} // namespace relvar::mongodb
