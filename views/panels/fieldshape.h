#pragma once

#include "model/kindinfo.h"

#include <optional>

namespace relvar {

// What the value of a field looks like to somebody who edits it.
enum class FieldShape { Plain, Type, Texts, Parts, Columns, Other };

struct FieldTraits
{
    FieldShape shape = FieldShape::Plain;
    std::optional<Kind> target; // of a reference, when it can be only one kind
};

FieldTraits fieldTraits(Kind kind, const QString &key);

// The label of a choice ("set-null": "Set null"), translated.
QString choiceLabel(const char *name);

} // namespace relvar
