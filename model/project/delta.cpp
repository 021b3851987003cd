#include "model/project/delta.h"

#include "model/json.h"
#include "model/kindinfo.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace relvar {

QString deltaText(const ChangeSet &changes, bool everything)
{
    QJsonObject json;
    QJsonArray removed, put;
    for (const Change &change : changes) {
        if (!change.after) {
            if (!everything)
                removed.append(toJson(change.id));
        } else if (!change.before || change.before->kind != change.after->kind) {
            put.append(objectToJson(*change.after));
        } else {
            QJsonObject fields{{u"id"_s, toJson(change.id)}};
            for (const FieldInfo &field : info(change.after->kind).fields)
                if (!field.equal(*change.before, *change.after))
                    fields.insert(QLatin1String(field.key), field.toJson(*change.after));
            put.append(fields);
        }
    }
    if (everything)
        json.insert(u"clear"_s, true);
    if (!removed.isEmpty())
        json.insert(u"remove"_s, removed);
    if (!put.isEmpty())
        json.insert(u"put"_s, put);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

static ObjectPtr putObject(const QJsonObject &json, const ObjectPtr &before)
{
    if (json.contains(u"kind"_s))
        return objectFromJson(json);
    if (!before)
        return nullptr;
    const std::shared_ptr<Object> object = info(before->kind).clone(*before);
    for (const FieldInfo &field : info(before->kind).fields) {
        const auto it = json.constFind(QLatin1String(field.key));
        if (it != json.constEnd() && !field.fromJson(*object, *it))
            return nullptr;
    }
    return object;
}

std::optional<ChangeSet> changesFromDelta(const QString &text, const Model &model)
{
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return std::nullopt;
    QList<Change> changes;
    QSet<Id> seen;
    const auto isNew = [&](Id id) {
        const bool fresh = !seen.contains(id);
        seen.insert(id);
        return fresh;
    };
    if (json.value(u"clear"_s).toBool()) {
        changes.reserve(model.size());
        model.forEach([&](const Object &object) {
            changes.append({object.id, model.object(object.id), nullptr});
        });
        return ChangeSet(std::move(changes));
    }
    const QJsonArray removed = json.value(u"remove"_s).toArray();
    for (const QJsonValue &value : removed) {
        Id id;
        if (!fromJson(value, id) || !model.contains(id) || !isNew(id))
            return std::nullopt;
        changes.append({id, model.object(id), nullptr});
    }
    const QJsonArray put = json.value(u"put"_s).toArray();
    for (const QJsonValue &value : put) {
        Id id;
        if (!fromJson(value.toObject().value(u"id"_s), id) || !isNew(id))
            return std::nullopt;
        const ObjectPtr before = model.object(id);
        const ObjectPtr after = putObject(value.toObject(), before);
        if (!after)
            return std::nullopt;
        changes.append({id, before, after});
    }
    return ChangeSet(std::move(changes));
}

} // namespace relvar
