#include "generators/mongodb/shape.h"
#include "generators/mongodb/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar::mongodb {

constexpr int MostTexts = 12;    // different ones that are counted
constexpr int MostLabels = 8;    // of an enumeration that is suggested
constexpr int LongestLabel = 40; // characters
constexpr int FewestValues = 10; // before an enumeration is suggested

Shape *Shape::field(const QString &wanted)
{
    for (Shape &one : fields)
        if (one.name == wanted)
            return &one;
    return nullptr;
}

static void addValue(Shape &shape, const Value &value)
{
    ++shape.seen;
    const QString type = value.type == Value::Uuid ? u"uuid"_s : bsonAlias(value.type);
    ++shape.types[type];
    if (shape.line == 0) {
        shape.line = value.line;
        shape.column = value.column;
    }
    if (value.isObject()) {
        addDocument(shape, value);
    } else if (value.isArray()) {
        shape.maxItems = std::max(shape.maxItems, qint64(value.values.size()));
        if (shape.items.isEmpty())
            shape.items.append(Shape());
        for (const Value &element : value.values)
            addValue(shape.items.first(), element);
    } else if (value.isString() && !shape.manyTexts) {
        ++shape.texts[value.text.left(LongestLabel + 1)];
        shape.manyTexts = shape.texts.size() > MostTexts || value.text.size() > LongestLabel;
        if (shape.manyTexts)
            shape.texts.clear();
    }
}

void addDocument(Shape &shape, const Value &document)
{
    ++shape.of; // here: how many objects there were
    for (qsizetype i = 0; i < document.values.size(); ++i) {
        Shape *field = shape.field(document.names[i]);
        if (!field) {
            Shape added;
            added.name = document.names[i];
            shape.fields.append(added);
            field = &shape.fields.last();
        }
        addValue(*field, document.values[i]);
    }
}

void settle(Shape &shape)
{
    const int objects = shape.of;
    for (Shape &field : shape.fields) {
        settle(field);
        field.of = std::max(objects, 1);
        field.required = field.seen == objects && !field.types.contains(u"null"_s);
    }
    for (Shape &items : shape.items)
        settle(items);
}

QStringList suggestedLabels(const Shape &shape)
{
    const qsizetype different = shape.texts.size();
    const int texts = shape.types.value(u"string"_s);
    const bool few =
        different > 1 && different <= MostLabels && texts >= FewestValues && texts >= different * 3;
    return shape.manyTexts || !few ? QStringList() : shape.texts.keys();
}

QString countsOf(const Shape &shape)
{
    QStringList types;
    for (auto it = shape.types.cbegin(); it != shape.types.cend(); ++it)
        types.append(it.key() + u' ' + QString::number(it.value()));
    return Wording::tr("Seen in %1 of %2 documents: %3.")
        .arg(shape.seen)
        .arg(shape.of)
        .arg(types.join(u", "_s));
}

} // namespace relvar::mongodb
