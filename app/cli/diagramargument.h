#pragma once

#include "model/core/result.h"
#include "model/model.h"

#include <QCommandLineParser>

namespace relvar::cli {

// The option --diagram, for commands that work on one diagram.
void declareDiagram(QCommandLineParser &parser);
// The diagram that the option names, or the first one.
Result<Id> chosenDiagram(const QCommandLineParser &parser, const Model &model);

} // namespace relvar::cli
