#pragma once

#include "generators/layout/placement.h"
#include "model/core/token.h"

#include <optional>

namespace relvar {

// Has the helper process place the tasks. Where it fails or takes longer than `timeout`
// milliseconds, the own placement stands in. Nothing when cancelled; the helper is killed then.
std::optional<QList<Placement>> placeInWorker(const QList<PlacementTask> &tasks, int timeout,
                                              const Token &token);

} // namespace relvar
