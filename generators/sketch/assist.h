#pragma once

#include "generators/sketch/syntax.h"
#include "model/model.h"

// What an editor of sketches needs besides reading: colours, completion, and which object a place
// in the text is about. Plain functions; safe on any thread.
namespace relvar::sketch {

// Pieces of a text with what they are, in their order; they do not overlap.
QList<Highlight> highlights(const QString &text, const Syntax &syntax);

struct Completion
{
    enum Kind : quint8 { Keyword, Table, Column, Type, Setting, Value };

    Kind kind = Keyword;
    QString text;   // what is shown
    QString insert; // what stands in the text then, quoted where it has to be
    QString detail; // a type, a table; may be empty
};

struct Completions
{
    Range replaces; // the piece of a word before (and behind) the cursor
    QList<Completion> list;
};

// What can go on at the cursor, best first: tables after an arrow, columns after the dot behind a
// table, types behind the name of an attribute, settings between brackets.
Completions completions(const Model &model, const QString &text, int cursor);

// The table with a name, in letters of any case; null when there is none.
const Table *findTable(const Model &model, QStringView name);
// The table, column or enumeration that a place in the text is about; none elsewhere.
Id objectAt(const Model &model, const Syntax &syntax, int at);
// Where the text defines an object; empty when it does not.
Range placeOf(const Model &model, const Syntax &syntax, Id object);

} // namespace relvar::sketch
