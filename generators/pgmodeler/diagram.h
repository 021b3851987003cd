#pragma once

#include "generators/pgmodeler/element.h"
#include "model/edit.h"

namespace relvar::pgmodeler {

// Adds the drawing of a model of pgModeler: tables and views at their places, those with a tag in
// its colour, text boxes as notes. Nothing without any place. Any thread.
void addDiagram(Edit &edit, const Element &model);

} // namespace relvar::pgmodeler
