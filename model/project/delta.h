#pragma once

#include "model/changeset.h"
#include "model/model.h"

#include <optional>

namespace relvar {

// A set of changes as text, for somebody who holds the model that it starts from: removed objects
// are named, changed ones give only the fields that became different. A step that was done is kept
// as the way back from the present model, and one that was undone as the way forth; so an import
// of thousands of tables costs the history a list of ids.

// `everything` tells that the changes remove all objects that there are.
QString deltaText(const ChangeSet &changes, bool everything = false);

// The changes that lead on from a model; nothing when the text does not fit it.
std::optional<ChangeSet> changesFromDelta(const QString &text, const Model &model);

} // namespace relvar
