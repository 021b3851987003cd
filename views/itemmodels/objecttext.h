#pragma once

#include "model/model.h"

#include <QString>

// How objects are worded in lists, where a name alone says too little.
namespace relvar {

// Name of an object, or what stands for it in a list when it has none ("→ customers").
QString listText(const Model &model, const Object &object);
// What a list shows dimmed after the name: the type of a column, the columns of a key. May be
// empty.
QString listDetail(const Model &model, const Object &object);
// The type of a column as it is edited; names of user-defined types are looked up.
QString typeText(const Model &model, const struct DataType &type);
// The same in the short form that the canvas has as well, to be read only.
QString shortTypeText(const Model &model, const struct DataType &type);
// "Tables", "Columns": a heading over objects of one kind, translated.
QString kindPlural(Kind kind);

} // namespace relvar
