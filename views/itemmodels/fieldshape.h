#pragma once

#include "model/kindinfo.h"
#include "model/model.h"

#include <optional>

namespace relvar {

// What the value of a field looks like to somebody who edits it: one value, a type, a list of
// values, a group of values with names, or something that has an editor of its own or none.
enum class FieldShape { Plain, Type, List, Group, Other };

// One value within a list or a group, from the field list of its type.
struct ValueInfo
{
    QString key; // empty: the elements of the list are plain values
    const char *label = "";
    FieldType type = FieldType::Text; // Compound: a DataType, or a Named with `target`
    Editor editor = Editor::Automatic;
    std::span<const char *const> choices = {};
    std::optional<Kind> target = {}; // of a reference, when it can be only one kind
};

// What somebody typed for a value of FieldType::Compound, as it is kept: the type, or the object
// that `value` may name, by its id where the design has it. `near`: the object that it belongs to.
QJsonValue compoundFromText(const Model &model, const ValueInfo &value, const QString &text,
                            Id near);

struct FieldTraits
{
    FieldShape shape = FieldShape::Plain;
    std::optional<Kind> target; // of a reference, when it can be only one kind
    QList<ValueInfo> values;    // of a list or a group
};

FieldTraits fieldTraits(Kind kind, const QString &key);

// Whether a field means anything as the object is now: the options of an identity column do only
// while it is one. `parent`: what the object stands below, where that is known.
bool fieldMatters(const Object &object, const QString &key, const Object *parent = nullptr);

// Whether one of the values of a list means anything there: only exclusion constraints have
// operators, only indexes an order.
bool valueMatters(const Object &owner, const QString &field, const QString &value);

// The label of a choice ("set-null": "Set null"), translated.
QString choiceLabel(const char *name);

} // namespace relvar
