#pragma once

#include "model/model.h"

namespace relvar::test {

struct DrawingSample
{
    Model model;
    Id diagram;
};

// Every table of a model on one diagram, laid out.
DrawingSample drawnWhole(const Model &model);

// A diagram with every symbol, mark and kind of thing that can be drawn.
DrawingSample notationSample();

} // namespace relvar::test
