#pragma once

#include "model/model.h"

namespace relvar {

// What was said about a design, as a Markdown document: open questions, decisions, tasks, then what
// is closed; each with what it is about, by whom and when. Ends with a line break.
QString remarksMarkdown(const Model &model);

} // namespace relvar
