#pragma once

#include "model/model.h"

namespace relvar {

// What leads from one version to another: apply(diff(a, b), a) = b. Shards and objects that both
// share are skipped by address, so two versions of one document compare in microseconds.
ChangeSet diff(const Model &from, const Model &to);

} // namespace relvar
