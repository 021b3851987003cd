#pragma once

#include "model/kindinfo.h"
#include "model/model.h"

// How fields of objects read in a line of text.
namespace relvar {

// The value of a field for people: references by name, short; "(none)" when it is empty. Long or
// many-lined text gives an empty string.
QString fieldText(const Model &model, const Object &object, const FieldInfo &field);

// The same at its whole length.
QString wholeFieldText(const Model &model, const Object &object, const FieldInfo &field);

// One line, whatever the text holds.
QString singleLine(const QString &text);

// What a reader wants to know of a new object besides its name: the type of a column, the columns
// of a key. Empty when there is nothing to say.
QString summary(const Model &model, const Object &object);

} // namespace relvar
