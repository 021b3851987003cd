#pragma once

#include "generators/dialects/dialect.h"
#include "generators/sketch/syntax.h"
#include "model/edit.h"

#include <QPointF>
#include <QSet>

namespace relvar {

// Where what a sketch makes goes.
struct SketchTarget
{
    Id schema = {};  // of names without one; the default one when empty
    Id diagram = {}; // on which new entities are shown; none when empty
    QPointF at = {}; // where the first of them stands there, in scene units
};

// Which part of a design a text is about. What lies outside is neither written nor removed, nor
// does it lose anything when the text names it.
struct SketchScope
{
    bool all = true;
    QSet<Id> tables; // when it is not all

    bool has(Id table) const { return all || tables.contains(table); }
    friend bool operator==(const SketchScope &, const SketchScope &) = default;
};

// The tables that a diagram shows.
SketchScope scopeOfDiagram(const Model &model, Id diagram);

// What became of a sketch. Problems name places in the text; they cost only themselves.
struct SketchResult
{
    QList<Id> created; // new tables, in the order of the text
    QList<Id> touched; // all tables that the text names
    QList<sketch::Problem> problems;
    QList<sketch::Problem> skipped; // what was left out on purpose, and why
    QList<Span> places = {};        // where objects stand in the text, some within others
};

// Adds what a line (or several) says to the design: DBML or shorthand, such as
// “orders: id, customer -> customers, total numeric(12,2)”. Entities that are there are extended,
// entities that are only referred to come into being, nothing is removed and nothing moves. Fails,
// and changes nothing, when there is nothing in the line that could be read.
Result<SketchResult> applySketchLine(Edit &edit, const QString &line,
                                     const SketchTarget &target = {});

// Makes the design say what the whole text says. What a sketch cannot say stays as it is, also
// where everything stands on diagrams; an object that only changed its name in the text is renamed.
// Nothing is removed from a part of the text that could not be read.
SketchResult applySketchText(Edit &edit, const QString &text, const SketchTarget &target = {},
                             const SketchScope &scope = {});

// Gives nodes of a diagram that have no colour yet the one that DBML has for their table.
void colorByHeaders(Edit &edit, Id diagram);

// A design as a sketch: DBML, with shorthand lines for relationships that have no columns yet. The
// same design always gives the same text, and applying it changes nothing.
Script sketchText(const Model &model, const SketchScope &scope = {});
// A physical model as DBML, which can also say many-to-many relationships between keys.
Script dbmlText(const Model &model);

} // namespace relvar
