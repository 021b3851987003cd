#include "generators/mongodb/indexmaker.h"

#include "generators/lens/typeparts.h"
#include "generators/mongodb/options.h"
#include "generators/mongodb/wording.h"
#include "model/names.h"

using namespace Qt::StringLiterals;

namespace relvar::mongodb {
namespace {

constexpr int MostFields = 32;

// Two arrays of which none is inside of the other cannot be in one index.
bool hasParallelArrays(const QStringList &arrays)
{
    for (const QString &a : arrays)
        for (const QString &b : arrays)
            if (a != b && !a.startsWith(b + u'.') && !b.startsWith(a + u'.'))
                return true;
    return false;
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

IndexMaker::IndexMaker(const Model &model, const Columns &columns, const Index &index,
                       Id collection, Note note)
    : m_model(model)
    , m_columns(columns)
    , m_index(index)
    , m_collection(collection)
    , m_note(std::move(note))
    , m_label(displayName(model, index.id))
{
    for (const Column *column : m_model.childrenOf<Column>(index.parent))
        m_byName.insert(column->name, column->id);
    m_form = form();
}

IndexMaker::Form IndexMaker::form() const
{
    const QString kind = m_index.options.value(KindOption).trimmed();
    if (kind == u"text")
        return Form::Text;
    if (kind == u"2dsphere")
        return Form::Sphere;
    if (kind == u"hashed" || (kind.isEmpty() && m_index.method == u"hash"))
        return Form::Hashed;
    if (kind == u"wildcard")
        return Form::Wildcard;
    for (const IndexPart &part : m_index.parts) {
        const Column *column = m_model.get<Column>(part.column);
        const QString type = column ? typeParts(column->type.text).name : QString();
        if (type == u"tsvector" || part.expression.contains(u"to_tsvector"_s))
            return Form::Text;
        if (isShape(type))
            return Form::Sphere;
        if (m_index.method == u"gin" && (type.startsWith(u"json") || type == u"hstore"))
            return Form::Wildcard;
    }
    return Form::Plain;
}

void IndexMaker::add(const Place &place, int order)
{
    if (place.path.isEmpty() || m_paths.contains(place.path))
        return;
    m_paths.append(place.path);
    m_orders.append(order);
    for (const QString &array : place.arrays)
        if (!m_arrays.contains(array))
            m_arrays.append(array);
}

void IndexMaker::addText(const QString &expression)
{
    const QStringList columns = textColumns(expression, m_language);
    for (const QString &name : columns)
        add(placeOf(name), 1);
}

// False when the part cannot be indexed, after a note.
bool IndexMaker::addPart(const IndexPart &part)
{
    const Column *column = m_model.get<Column>(part.column);
    if (column && m_columns.dropped.contains(column->id)) {
        m_dropped = true;
        return true;
    }
    const QString type = column ? typeParts(column->type.text).name : QString();
    const int order = part.order == SortOrder::Descending ? -1 : 1;
    if (column && m_columns.places.contains(column->id)) {
        const Place place = m_columns.places.value(column->id);
        m_ignoreCase = m_ignoreCase || type == u"citext";
        if (m_form == Form::Wildcard && place.path == u"_id")
            return true; // all fields
        add(place, m_form == Form::Sphere && isSphere(type) ? 0 : order);
        m_places.append(place);
        return true;
    }
    if (column && type == u"tsvector") { // the database computes it from other columns
        addText(column->generationExpression);
        return true;
    }
    if (m_form == Form::Text) {
        addText(part.expression);
        return true;
    }
    const std::optional<Condition> read = readCondition(part.expression);
    const QStringList names = read ? read->columns() : QStringList();
    if (read && read->type == Condition::Call && read->text == u"lower" && names.size() == 1 &&
        !placeOf(names.first()).path.isEmpty()) {
        m_ignoreCase = true;
        add(placeOf(names.first()), order);
        m_places.append(placeOf(names.first()));
        return true;
    }
    m_note(Wording::tr("The index “%1” has an expression, which MongoDB cannot index: %2")
               .arg(m_label, column ? column->name : part.expression));
    return false;
}

// What an index only carries along becomes its last fields.
void IndexMaker::addIncluded()
{
    if (m_index.unique || m_form != Form::Plain)
        return;
    for (const Ref<Column> &included : m_index.include)
        if (const Place place = m_columns.places.value(included); place.arrays.isEmpty())
            add(place, 1);
}

bool IndexMaker::isPossible()
{
    if (m_paths.isEmpty() && m_form != Form::Wildcard) {
        if (m_form == Form::Text)
            m_note(Wording::tr("The index “%1” names no text that MongoDB could search.")
                       .arg(m_label));
        return false;
    }
    // What is unique beside its parent is not unique in the collection.
    if (m_unique && m_dropped) {
        const bool isList = !m_arrays.isEmpty() || m_index.parent == m_collection;
        if (isList)
            m_note(Wording::tr("“%1”: MongoDB does not see to it that what belongs to one document "
                               "differs.")
                       .arg(m_label));
        return false;
    }
    if (hasParallelArrays(m_arrays)) {
        m_note(Wording::tr("The index “%1” would hold two arrays, which MongoDB refuses.")
                   .arg(m_label));
        return false;
    }
    if (m_paths.size() > MostFields || (m_form == Form::Hashed && !m_arrays.isEmpty())) {
        m_note(Wording::tr("The index “%1” has too many fields, or hashes an array.").arg(m_label));
        return false;
    }
    return true;
}

Value IndexMaker::key() const
{
    Value key = Value::object();
    if (m_form == Form::Wildcard && m_paths.isEmpty())
        key.set(u"$**"_s, Value::number(1));
    for (qsizetype i = 0; i < m_paths.size(); ++i) {
        if (m_form == Form::Text)
            key.set(m_paths[i], Value::string(u"text"_s));
        else if (m_form == Form::Hashed)
            key.set(m_paths[i], Value::string(u"hashed"_s));
        else if (m_form == Form::Wildcard)
            key.set(QString(m_paths[i] + u".$**"_s), Value::number(1));
        else if (m_orders[i] == 0)
            key.set(m_paths[i], Value::string(u"2dsphere"_s));
        else
            key.set(m_paths[i], Value::number(m_orders[i]));
    }
    return key;
}

// The condition of the index, and that rows without a value do not collide in SQL.
void IndexMaker::addFilter(Value &options)
{
    Value filters = Value::array();
    if (!m_index.predicate.isEmpty()) {
        QHash<QString, QString> paths;
        QHash<QString, QString> aliases;
        for (auto it = m_byName.cbegin(); it != m_byName.cend(); ++it)
            if (const Place place = m_columns.places.value(it.value()); !place.path.isEmpty()) {
                paths.insert(it.key(), place.path);
                aliases.insert(it.key(), filterAlias(place.rule));
            }
        const std::optional<Condition> condition = readCondition(m_index.predicate);
        const std::optional<Value> filter =
            condition ? partialFilter(*condition, paths, aliases) : std::nullopt;
        if (filter) {
            filters.append(*filter);
        } else {
            m_unique = false;
            m_note(Wording::tr("The condition of the index “%1” cannot be said in MongoDB; it "
                               "holds all documents and forbids nothing: %2")
                       .arg(m_label, m_index.predicate));
        }
    }
    for (const Place &place : std::as_const(m_places)) {
        const QString alias = filterAlias(place.rule);
        if (!m_unique || m_index.nullsNotDistinct || place.required || alias.isEmpty())
            continue;
        Value type = Value::object();
        type.set(u"$type"_s, Value::string(alias));
        Value filter = Value::object();
        filter.set(place.path, type);
        if (!filters.values.contains(filter))
            filters.append(filter);
    }
    Value all = Value::object();
    if (filters.values.size() > 1)
        all.set(u"$and"_s, filters);
    if (!filters.isEmpty())
        options.set(u"partialFilterExpression"_s,
                    filters.values.size() > 1 ? all : filters.values.first());
}

void IndexMaker::addExpiry(Value &options)
{
    bool expires = false;
    const qint64 seconds = m_index.options.value(ExpireOption).toLongLong(&expires);
    if (!expires)
        return;
    const QString type = m_places.isEmpty() ? QString() : filterAlias(m_places.first().rule);
    if (m_paths.size() == 1 && m_form == Form::Plain && type == u"date" && seconds >= 0)
        options.set(u"expireAfterSeconds"_s, Value::number(seconds));
    else
        m_note(Wording::tr("The index “%1” cannot expire documents: that takes a single field "
                           "with a date.")
                   .arg(m_label));
}

std::optional<CollectionIndex> IndexMaker::make()
{
    for (const IndexPart &part : m_index.parts)
        if (!addPart(part))
            return {};
    m_unique = m_index.unique && m_form == Form::Plain;
    if (!isPossible())
        return {};
    addIncluded();
    Value filter = Value::object();
    addFilter(filter);
    Value options = Value::object();
    options.set(u"name"_s, Value::string(m_index.name));
    if (m_unique)
        options.set(u"unique"_s, Value::boolean(true));
    for (qsizetype i = 0; i < filter.names.size(); ++i)
        options.set(filter.names[i], filter.values[i]);
    if (m_ignoreCase && m_form == Form::Plain)
        options.set(u"collation"_s, caseless());
    if (m_form == Form::Text && !m_language.isEmpty())
        options.set(u"default_language"_s, Value::string(m_language));
    addExpiry(options);
    return CollectionIndex{m_index.id, key(), options};
}

} // namespace relvar::mongodb
