#include "generators/mongodb/documentmapper.h"
#include "generators/mongodb/filters.h"
#include "generators/mongodb/options.h"
#include "generators/mongodb/wording.h"
#include "model/names.h"

using namespace Qt::StringLiterals;

namespace relvar::mongodb {

// Reads the option "customer_id, id:hashed" of a table and keeps to the rules: fields that exist
// outside of arrays, one hashed field at most, and unique indexes that begin with the key.
void DocumentMapper::addShardKey(Collection &collection)
{
    const Table &table = *m_model.get<Table>(collection.table);
    const QString text = table.options.value(ShardKeyOption).trimmed();
    if (text.isEmpty())
        return;
    Value key = Value::object();
    int hashed = 0;
    Place first;
    const QStringList words = text.split(u',');
    for (const QString &word : words) {
        const QStringList parts = word.trimmed().split(u':');
        const QString name = parts.first().trimmed();
        Id column;
        for (const Column *one : m_model.childrenOf<Column>(table.id))
            if (one->name == name || one->name.compare(name, Qt::CaseInsensitive) == 0)
                column = one->id;
        Place place = m_places.value(column);
        if (name == u"_id")
            place = {collection.table, u"_id"_s, {}, {}, true};
        if (place.path.isEmpty() || place.collection != collection.table ||
            !place.arrays.isEmpty()) {
            note(table.id, Wording::tr("“%1” cannot be part of the shard key of “%2”: it is no "
                                       "single field of its documents.")
                               .arg(name, table.name));
            return;
        }
        const bool isHashed = parts.value(1).trimmed() == u"hashed";
        hashed += isHashed ? 1 : 0;
        if (!place.required)
            note(table.id,
                 Wording::tr("“%1” is part of the shard key of “%2” and may be absent: all "
                             "documents without it are on one shard.")
                     .arg(name, table.name));
        if (key.isEmpty())
            first = place;
        key.set(place.path, isHashed ? Value::string(u"hashed"_s) : Value::number(1));
    }
    if (hashed > 1) {
        note(table.id,
             Wording::tr("The shard key of “%1” has more than one hashed field.").arg(table.name));
        return;
    }
    collection.shardKey = key;
    const QString alias = filterAlias(first.rule);
    const Value *types = first.rule.find(u"bsonType");
    const bool growing = alias == u"date" || alias == u"objectId" || alias == u"timestamp" ||
                         (first.path == u"_id" && !types);
    if (hashed == 0 && growing)
        note(table.id, Wording::tr("The shard key of “%1” begins with a value that only grows: all "
                                   "new documents go to one shard. A hashed field spreads them.")
                           .arg(table.name));
    if (alias == u"bool" || first.rule.contains(u"enum"))
        note(table.id, Wording::tr("The shard key of “%1” begins with a field of few values: there "
                                   "cannot be more shards than values.")
                           .arg(table.name));
    checkUniqueIndexes(collection);
}

void DocumentMapper::checkUniqueIndexes(Collection &collection)
{
    const QStringList shard = collection.shardKey.names;
    const bool hashed = collection.shardKey.values.contains(Value::string(u"hashed"_s));
    for (CollectionIndex &index : collection.indexes) {
        if (!index.options.contains(u"unique"))
            continue;
        if (!hashed && index.key.names.mid(0, shard.size()) == shard) {
            collection.uniqueShardKey =
                collection.uniqueShardKey ||
                (index.key.names == shard && !index.options.contains(u"partialFilterExpression") &&
                 !index.options.contains(u"collation"));
            continue;
        }
        const qsizetype place = index.options.names.indexOf(u"unique"_s);
        index.options.names.removeAt(place);
        index.options.values.removeAt(place);
        note(index.id, Wording::tr("The index “%1” cannot be unique: it does not begin with the "
                                   "shard key of “%2”.")
                           .arg(displayName(m_model, index.id), collection.name));
    }
}

} // namespace relvar::mongodb
