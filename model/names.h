#pragma once

#include "model/model.h"

namespace relvar {

// The name of an object for messages and lists: qualified with its table or schema where that helps
// ("public.orders", "orders.total"), or a description when it has no name.
QString displayName(const Model &model, Id id);

// The bare name of an object; empty when it has none or does not exist.
QString nameOf(const Model &model, Id id);

// Schema of an object: itself, or the nearest one above it; none when it has none.
Id schemaOf(const Model &model, Id id);

// Table or view that an object belongs to: itself, or the nearest one above it; none otherwise.
Id tableOf(const Model &model, Id id);

// Names of an object and of everything above it, outermost first.
QStringList path(const Model &model, Id id);

} // namespace relvar
