#include "model/json.h"

#include "model/integrity.h"
#include "model/kindinfo.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

// The translation context.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Json)
};

} // namespace

QJsonObject objectToJson(const Object &object)
{
    const KindInfo &kind = info(object.kind);
    QJsonObject json{{u"kind"_s, QLatin1String(kind.key)}, {u"id"_s, toJson(object.id)}};
    for (const FieldInfo &field : kind.fields)
        if (!field.isEmpty(object))
            json.insert(QLatin1String(field.key), field.toJson(object));
    return json;
}

ObjectPtr objectFromJson(const QJsonObject &json)
{
    const KindInfo *kind = kindFromKey(json.value(u"kind"_s).toString());
    Id id;
    if (!kind || !fromJson(json.value(u"id"_s), id) || !id)
        return nullptr;
    const std::shared_ptr<Object> object = kind->create();
    object->id = id;
    for (const FieldInfo &field : kind->fields) {
        const auto it = json.constFind(QLatin1String(field.key));
        if (it != json.constEnd() && !field.fromJson(*object, *it))
            return nullptr;
    }
    return object;
}

// One object a line, so that line-wise tools show what changed.
static QByteArray document(const char *format, QList<const Object *> objects)
{
    std::sort(objects.begin(), objects.end(), [](const Object *a, const Object *b) {
        return a->kind != b->kind ? a->kind < b->kind : inOrder(a, b);
    });
    QByteArray text = QByteArrayLiteral("{\"format\": \"") + format +
                      QByteArrayLiteral("\", \"version\": 1, \"objects\": [");
    const char *separator = "\n";
    for (const Object *object : objects) {
        text += separator;
        text += QJsonDocument(objectToJson(*object)).toJson(QJsonDocument::Compact);
        separator = ",\n";
    }
    return text + "\n]}\n";
}

QByteArray modelToJson(const Model &model)
{
    QList<const Object *> objects;
    objects.reserve(model.size());
    model.forEach([&](const Object &object) { objects.append(&object); });
    return document("relvar-model", std::move(objects));
}

QByteArray objectsToJson(const Model &model, const QList<Id> &ids)
{
    QList<const Object *> objects;
    QSet<Id> seen;
    QList<Id> queue = ids;
    while (!queue.isEmpty()) {
        const Id id = queue.takeLast();
        const Object *object = model.find(id);
        if (!object || seen.contains(id))
            continue;
        seen.insert(id);
        objects.append(object);
        queue += model.children(id);
    }
    return document("relvar-objects", std::move(objects));
}

Result<QList<ObjectPtr>> objectsFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        const int line = 1 + int(json.left(error.offset).count('\n'));
        return Error{
            Wording::tr("The text is no valid JSON: %1.").arg(error.errorString()), {}, line};
    }
    const QString format = root.value(u"format"_s).toString();
    if (format != u"relvar-model" && format != u"relvar-objects")
        return Error{Wording::tr("The text is JSON, but holds no Relvar design.")};
    if (root.value(u"version"_s).toInt() > 1)
        return Error{Wording::tr("The design was written by a newer release of Relvar.")};
    QList<ObjectPtr> objects;
    QSet<Id> seen;
    const QJsonArray array = root.value(u"objects"_s).toArray();
    for (const QJsonValue &value : array) {
        const ObjectPtr object = objectFromJson(value.toObject());
        if (!object)
            return Error{
                Wording::tr("Object %1 of the design cannot be read.").arg(objects.size() + 1)};
        if (seen.contains(object->id))
            return Error{Wording::tr("Object %1 of the design has the id of another one.")
                             .arg(objects.size() + 1)};
        seen.insert(object->id);
        objects.append(object);
    }
    return objects;
}

Result<Model> modelFromJson(const QByteArray &json)
{
    Result<QList<ObjectPtr>> objects = objectsFromJson(json);
    if (!objects)
        return objects.error();
    Model model;
    for (const ObjectPtr &object : *objects)
        model.put(object->id, object);
    return mended(model).model;
}

} // namespace relvar
