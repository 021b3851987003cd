#pragma once

#include "model/changeset.h"
#include "model/model.h"

namespace relvar {

// What differs between two versions, for people: one line a change ("+ table public.orders",
// "~ column public.orders.total: type integer → bigint"), sorted. Empty when nothing does.
QString diffText(const Model &from, const Model &to);

// Matches two models that have no ids in common (two imports) by kind, parent and name, and gives
// `to` the ids of `from`, so that diff() says what changed.
Model withIdsOf(const Model &from, const Model &to);

} // namespace relvar
