#pragma once

#include "model/core/result.h"
#include "model/model.h"

namespace relvar::cli {

// The table with a name, qualified or not. Fails when there is none, or several.
Result<Id> tableNamed(const Model &model, const QString &name);
// Words with commas between, trimmed.
QStringList listOf(const QString &text);

} // namespace relvar::cli
