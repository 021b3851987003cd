#pragma once

#include "model/core/result.h"
#include "model/core/token.h"
#include "model/model.h"

#include <QByteArray>

namespace relvar {

// The steps of a workshop (without any, the diagrams) as one HTML page that needs nothing else: the
// drawings, a list of the steps with their notes, a search for tables and columns, a click on a
// table that shows it and its neighbours alone, and keys that go from step to step. In the light
// and dark of whoever reads it; without scripts, and on paper, everything stands one below the
// other. Only this diagram when one is given. It needs a QGuiApplication; any thread.
Result<QByteArray> exportHtml(const Model &model, Id onlyDiagram = {}, const Token &token = {});

} // namespace relvar
