#pragma once

#include "model/edit.h"

#include <QJsonValue>

// Changes that every kind of object knows, for names, the property panel and lists.
namespace relvar {

// Whether objects of this kind cannot be without a name.
bool needsName(Kind kind);

// Gives an object another name, trimmed. Fails when it is empty though the kind needs one, or when
// a sibling has it.
Result<void> rename(Edit &edit, Id id, const QString &name);
Result<void> setComment(Edit &edit, Id id, const QString &comment);
// Sets any field by its stable key; the value has the shape that the field's own JSON has. Fails
// when it has another one, or when the value makes no sense in this object (see fieldrules.h).
Result<void> setField(Edit &edit, Id id, const QString &key, const QJsonValue &value);
// Sets an entry of the options; an empty value removes it.
Result<void> setOption(Edit &edit, Id id, const QString &key, const QString &value);
// Moves an object to a place among its siblings of the same kind, counted from 0.
Result<void> reorder(Edit &edit, Id id, int position);

} // namespace relvar
