#pragma once

#include "generators/sketch/design.h"
#include "generators/sketch/sketch.h"

namespace relvar::sketch {

enum class Mode {
    Extend,  // what the design says is added and changed; nothing is removed
    Replace, // and what it does not say, but could, is removed
};

struct Reconciled
{
    QList<Id> created; // tables
    QList<Id> touched; // tables that the design names
    QList<Problem> problems;
    QList<Span> places; // of what the design says, in its text
};

// Brings the model of an edit into line with a design that was read from a text. What a sketch has
// no words for, and all places on diagrams, stay as they are.
Reconciled reconcile(Edit &edit, Design wanted, Mode mode, Id schema = {},
                     const SketchScope &scope = {});

} // namespace relvar::sketch
