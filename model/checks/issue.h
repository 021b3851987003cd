#pragma once

#include "model/model.h"

namespace relvar {

enum class Severity : quint8 { Error, Warning, Hint };
RELVAR_ENUM(Severity, "error", "warning", "hint")

// Something wrong with a design, for the problems panel and `relvar check`.
struct Issue
{
    QString code; // stable: "duplicate-name"
    Severity severity = Severity::Warning;
    Id id;         // the object to select
    QString field; // key of the field, or empty
    QString text;  // a whole sentence naming the object

    friend bool operator==(const Issue &, const Issue &) = default;
};

} // namespace relvar
