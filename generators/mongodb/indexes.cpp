#include "generators/lens/typeparts.h"
#include "generators/mongodb/documentmapper.h"
#include "generators/mongodb/filters.h"
#include "generators/mongodb/options.h"
#include "generators/mongodb/wording.h"
#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/junctions.h"

using namespace Qt::StringLiterals;

namespace relvar::mongodb {
namespace {

constexpr int MostIndexes = 64; // the one of _id included
constexpr int MostFields = 32;

enum class Form { Plain, Text, Sphere, Hashed, Wildcard };

// An index while it is put together.
struct Draft
{
    Form form = Form::Plain;
    QStringList paths;
    QList<int> orders;
    QStringList arrays; // in which the paths are
    bool ignoreCase = false;
    QString language;
    QString problem;

    void add(const Place &place, int order)
    {
        if (paths.contains(place.path))
            return;
        paths.append(place.path);
        orders.append(order);
        for (const QString &array : place.arrays)
            if (!arrays.contains(array))
                arrays.append(array);
    }
};

// Two arrays of which none is inside of the other cannot be in one index.
bool hasParallelArrays(const QStringList &arrays)
{
    for (const QString &a : arrays)
        for (const QString &b : arrays)
            if (a != b && !a.startsWith(b + u'.') && !b.startsWith(a + u'.'))
                return true;
    return false;
}

Value keyOf(const Draft &draft)
{
    Value key = Value::object();
    if (draft.form == Form::Wildcard && draft.paths.isEmpty())
        return key.set(u"$**"_s, Value::number(1));
    for (qsizetype i = 0; i < draft.paths.size(); ++i) {
        switch (draft.form) {
        case Form::Text:
            key.set(draft.paths[i], Value::string(u"text"_s));
            break;
        case Form::Sphere:
            key.set(draft.paths[i], draft.orders[i] == 0 ? Value::string(u"2dsphere"_s)
                                                         : Value::number(draft.orders[i]));
            break;
        case Form::Hashed:
            key.set(draft.paths[i], Value::string(u"hashed"_s));
            break;
        case Form::Wildcard:
            key.set(draft.paths[i] + u".$**"_s, Value::number(1));
            break;
        case Form::Plain:
            key.set(draft.paths[i], Value::number(draft.orders[i]));
        }
    }
    return key;
}

bool isShape(const QString &type)
{
    return type == u"geometry" || type == u"geography" || type == u"point" || type == u"polygon";
}

// GeoJSON stands in shapes, and in JSON when the design asks for such an index.
bool isSphere(const QString &type)
{
    return isShape(type) || type.startsWith(u"json");
}

QString languageOf(const QString &configuration)
{
    static const QStringList known{u"danish"_s,    u"dutch"_s,      u"english"_s,   u"finnish"_s,
                                   u"french"_s,    u"german"_s,     u"hungarian"_s, u"italian"_s,
                                   u"norwegian"_s, u"portuguese"_s, u"romanian"_s,  u"russian"_s,
                                   u"spanish"_s,   u"swedish"_s,    u"turkish"_s};
    return known.contains(configuration) ? configuration : u"none"_s;
}

Value caseless()
{
    Value collation = Value::object();
    collation.set(u"locale"_s, Value::string(u"en"_s));
    collation.set(u"strength"_s, Value::number(2));
    return collation;
}

Form formOf(const Model &model, const Index &index)
{
    const QString kind = index.options.value(KindOption).trimmed();
    if (kind == u"text")
        return Form::Text;
    if (kind == u"2dsphere")
        return Form::Sphere;
    if (kind == u"hashed" || (kind.isEmpty() && index.method == u"hash"))
        return Form::Hashed;
    if (kind == u"wildcard")
        return Form::Wildcard;
    for (const IndexPart &part : index.parts) {
        const Column *column = model.get<Column>(part.column);
        const QString type = column ? typeParts(column->type.text).name : QString();
        if (type == u"tsvector" || part.expression.contains(u"to_tsvector"))
            return Form::Text;
        if (isShape(type))
            return Form::Sphere;
        if (index.method == u"gin" && (type.startsWith(u"json") || type == u"hstore"))
            return Form::Wildcard;
    }
    return Form::Plain;
}

// The columns of to_tsvector('english', title || ' ' || body), and its language.
QStringList textColumns(const QString &expression, QString &language)
{
    const std::optional<Condition> read = readCondition(expression);
    if (!read)
        return {};
    QList<Condition> open{*read};
    while (!open.isEmpty()) {
        const Condition one = open.takeFirst();
        if (one.type == Condition::Call && one.text == u"to_tsvector" && one.parts.size() == 2 &&
            one.parts[0].isLiteral())
            language = languageOf(one.parts[0].value.text);
        open += one.parts;
    }
    return read->columns();
}

} // namespace

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
    if (m_model.get<Table>(index.parent) && junctionOf(m_model, index.parent) &&
        index.parent != collection.table)
        return; // the array has one index of its own
    const QString label = displayName(m_model, index.id);
    QHash<QString, QString> paths;
    QHash<QString, QString> aliases;
    QHash<QString, Id> byName;
    for (const Column *column : m_model.childrenOf<Column>(index.parent)) {
        byName.insert(column->name, column->id);
        if (!m_places.contains(column->id))
            continue;
        paths.insert(column->name, m_places.value(column->id).path);
        aliases.insert(column->name, filterAlias(m_places.value(column->id).rule));
    }

    Draft draft;
    draft.form = formOf(m_model, index);
    bool dropped = false; // a part that says to which document the row belongs
    QList<Place> places;
    for (const IndexPart &part : index.parts) {
        const Column *column = m_model.get<Column>(part.column);
        if (column && m_dropped.contains(column->id)) {
            dropped = true;
            continue;
        }
        const int order = part.order == SortOrder::Descending ? -1 : 1;
        if (draft.form == Form::Wildcard && m_places.value(part.column).path == u"_id")
            continue; // all fields
        if (column && m_places.contains(column->id)) {
            const Place place = m_places.value(column->id);
            const QString type = typeParts(column->type.text).name;
            draft.ignoreCase = draft.ignoreCase || type == u"citext";
            draft.add(place, draft.form == Form::Sphere && isSphere(type) ? 0 : order);
            places.append(place);
        } else if (column && typeParts(column->type.text).name == u"tsvector") {
            // A vector that the database computes from other columns.
            for (const QString &name : textColumns(column->generationExpression, draft.language))
                if (m_places.contains(byName.value(name)))
                    draft.add(m_places.value(byName.value(name)), 1);
        } else if (draft.form == Form::Text) {
            for (const QString &name : textColumns(part.expression, draft.language))
                if (m_places.contains(byName.value(name)))
                    draft.add(m_places.value(byName.value(name)), 1);
        } else if (const auto read = readCondition(part.expression);
                   read && read->type == Condition::Call && read->text == u"lower" &&
                   read->columns().size() == 1 &&
                   m_places.contains(byName.value(read->columns().first()))) {
            draft.ignoreCase = true;
            draft.add(m_places.value(byName.value(read->columns().first())), order);
            places.append(m_places.value(byName.value(read->columns().first())));
        } else {
            note(index.id, Wording::tr("The index “%1” has an expression, which MongoDB cannot "
                                       "index: %2")
                               .arg(label, part.expression));
            return;
        }
    }
    if (draft.paths.isEmpty() && draft.form != Form::Wildcard) {
        if (draft.form == Form::Text)
            note(index.id,
                 Wording::tr("The index “%1” names no text that MongoDB could search.").arg(label));
        return;
    }
    const bool insideArray = !draft.arrays.isEmpty() && index.parent != collection.table;
    bool unique = index.unique && draft.form == Form::Plain;
    if (unique && dropped && insideArray) {
        note(index.id, Wording::tr("“%1”: MongoDB does not see to it that elements of one array "
                                   "differ.")
                           .arg(label));
        return;
    }
    if (hasParallelArrays(draft.arrays)) {
        note(
            index.id,
            Wording::tr("The index “%1” would hold two arrays, which MongoDB refuses.").arg(label));
        return;
    }
    if (!index.unique)
        for (const Ref<Column> &included : index.include)
            if (m_places.contains(included) && draft.form == Form::Plain &&
                m_places.value(included).arrays.isEmpty())
                draft.add(m_places.value(included), 1);
    if (draft.paths.size() > MostFields) {
        note(index.id,
             Wording::tr("The index “%1” has more than %2 fields.").arg(label).arg(MostFields));
        return;
    }

    Value options = Value::object();
    options.set(u"name"_s, Value::string(index.name));
    if (unique)
        options.set(u"unique"_s, Value::boolean(true));
    Value filters = Value::array();
    if (!index.predicate.isEmpty()) {
        const std::optional<Condition> condition = readCondition(index.predicate);
        const std::optional<Value> filter =
            condition ? partialFilter(*condition, paths, aliases) : std::nullopt;
        if (filter)
            filters.append(*filter);
        else if (unique) {
            unique = false;
            options = Value::object();
            options.set(u"name"_s, Value::string(index.name));
        }
        if (!filter)
            note(index.id, Wording::tr("The condition of the index “%1” cannot be said in MongoDB; "
                                       "it holds all documents and forbids nothing: %2")
                               .arg(label, index.predicate));
    }
    // Rows without a value do not collide in SQL.
    if (unique && !index.nullsNotDistinct)
        for (const Place &place : std::as_const(places))
            if (const QString alias = filterAlias(place.rule);
                !place.required && !alias.isEmpty()) {
                Value type = Value::object();
                type.set(u"$type"_s, Value::string(alias));
                Value filter = Value::object();
                filter.set(place.path, type);
                if (!filters.values.contains(filter))
                    filters.append(filter);
            }
    if (filters.values.size() == 1)
        options.set(u"partialFilterExpression"_s, filters.values.first());
    else if (!filters.isEmpty())
        options.set(u"partialFilterExpression"_s, Value::object().set(u"$and"_s, filters));
    if (draft.ignoreCase && draft.form == Form::Plain)
        options.set(u"collation"_s, caseless());
    if (draft.form == Form::Text && !draft.language.isEmpty())
        options.set(u"default_language"_s, Value::string(draft.language));
    bool expires = false;
    const qint64 seconds = index.options.value(ExpireOption).toLongLong(&expires);
    if (expires) {
        const QString type = places.isEmpty() ? QString() : filterAlias(places.first().rule);
        if (draft.paths.size() == 1 && draft.form == Form::Plain && type == u"date")
            options.set(u"expireAfterSeconds"_s, Value::number(seconds));
        else
            note(index.id, Wording::tr("The index “%1” cannot expire documents: that takes a "
                                       "single field with a date.")
                               .arg(label));
    }
    collection.indexes.append({index.id, keyOf(draft), options});
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
