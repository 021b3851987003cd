#pragma once

#include "generators/dialects/postgresql/draft.h"

namespace relvar::postgresql {

// What a statement changes or adds to, and cannot be without: the table of a rule, what a comment
// is on. None when there is no such thing, or it is not known.
Id subjectOf(const Draft &draft, const ProtobufCMessage &statement);

} // namespace relvar::postgresql
