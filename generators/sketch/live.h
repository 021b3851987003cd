#pragma once

#include "generators/sketch/merge.h"
#include "model/core/token.h"

// A text and a design that say the same, and both may change. Plain functions; safe on any thread.
namespace relvar::sketch {

struct LiveInput
{
    // What the text said when the two agreed last.
    Model before;
    SketchScope scopeBefore;
    Model now;
    SketchScope scope;
    QString text;
    bool typed = false; // somebody has written into the text since
    // The text is one of an earlier time at which the design was as it is now: it is only compared.
    bool restored = false;
    int keptLine = -1; // the line that is being written, from 0: stays as it is
    SketchTarget target;
    // The scope is the diagram of the target: tables that the text defines are put on it.
    bool followsDiagram = false;
};

// What a text takes away from a design.
struct Loss
{
    int tables = 0;
    int relationships = 0;
    int others = 0; // columns, enumerations and the like that do not go with a table

    bool isNone() const { return tables + relationships + others == 0; }
};

struct LiveOutcome
{
    // What the text has to become, and how, where that is different.
    QString text;
    QList<Replacement> replacements;
    // What leads from `now` to the design that the text says. Empty unless somebody has typed.
    ChangeSet changes;
    QList<Span> places; // in the new text
    QList<Problem> problems;
    QList<Id> created; // tables
    Loss loss;
    // The text defines only a part of what it makes: a table comes into being because something
    // refers to it, or has no columns yet.
    bool unfinished = false;
    // A part could not follow, mostly because it is being written; another round is due after that.
    bool unsettled = false;
    // While the changes are not taken over, nothing in the text follows them.
    struct Held
    {
        QString text;
        QList<Replacement> replacements;
        QList<Span> places;
        QList<Problem> problems;
    } held;

    // Leaves out what follows the changes.
    void hold();
};

// One round. First the text takes over what became different in the design, in its own form, order
// and with its comments; then the design becomes what the text says, and what that makes untrue in
// the text follows. A text in which no line is being written is brought to rest, within bounds.
LiveOutcome keepInStep(const LiveInput &input, const relvar::Token &token = {});
// A text in the fixed form.
LiveOutcome writtenAnew(const Model &model, const SketchScope &scope);

} // namespace relvar::sketch
