#pragma once

#include "model/core/result.h"
#include "model/model.h"

#include <QByteArray>
#include <QJsonObject>

namespace relvar {

// The whole model as JSON, deterministic: objects by kind, rank, name and id, one a line.
QByteArray modelToJson(const Model &model);
// Reads it back; what does not belong into a model (see integrity.h) is left out.
Result<Model> modelFromJson(const QByteArray &json);

// Objects with everything below them, for the clipboard; see operations/clipboard.h.
QByteArray objectsToJson(const Model &model, const QList<Id> &ids);
// The objects of either form, each id once.
Result<QList<ObjectPtr>> objectsFromJson(const QByteArray &json);

// One object: its kind, its id, and the fields that differ from those of a new one.
QJsonObject objectToJson(const Object &object);
// Null when the kind, the id or a field is not what it should be. Unknown fields are passed over.
ObjectPtr objectFromJson(const QJsonObject &json);

} // namespace relvar
