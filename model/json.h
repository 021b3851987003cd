#pragma once

#include "model/core/result.h"
#include "model/model.h"

#include <QByteArray>

namespace relvar {

// The whole model as JSON, deterministic: objects by kind, rank, name and id.
QByteArray modelToJson(const Model &model);
Result<Model> modelFromJson(const QByteArray &json);

// Objects with everything below them, for the clipboard; pasting gives them fresh ids, remaps the
// references among them and drops those that lead outside what the target model knows.
QByteArray objectsToJson(const Model &model, const QList<Id> &ids);

} // namespace relvar
