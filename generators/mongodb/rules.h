#pragma once

#include "generators/mongodb/conditions.h"
#include "model/model.h"

// The $jsonSchema of single fields.
namespace relvar::mongodb {

// What a type allows. Numbers: what a driver may write for them is accepted, as JavaScript writes
// 1 as an int and 1.5 as a double; whole numbers have a range and multipleOf 1.
Value ruleOfType(const Model &model, const DataType &type);
// The same with what the options of the column say; `nullable` allows null beside it.
Value ruleOfColumn(const Model &model, const Column &column, bool nullable);
// Adds null to what a rule allows.
void allowNull(Value &rule);

// Narrows the rule of a field by a condition on its column alone. False, and nothing changed, when
// the condition says something that a rule cannot say exactly.
bool narrow(Value &rule, const Condition &condition, const QString &column);

// The rule of a document: required, properties, and whether others are allowed.
Value ruleOfDocument(const QStringList &names, const QList<Value> &rules,
                     const QStringList &required, bool additional);

} // namespace relvar::mongodb
