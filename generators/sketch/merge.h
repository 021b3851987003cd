#pragma once

#include "generators/sketch/design.h"
#include "generators/sketch/sketch.h"

// How a text that somebody wrote takes over what became different in the design: piece by piece,
// and line by line within a piece, so that its order, its form and its comments stay. Plain
// functions; safe on any thread.
namespace relvar::sketch {

// A design in its fixed form, with the pieces that it consists of.
struct Written
{
    QString text;
    QList<WrittenPiece> pieces;
};
Written written(const Model &model, const SketchScope &scope);

struct MergeRequest
{
    QString text;
    QList<Span> places; // of the text, as applying it to the earlier version gave them
    Written before;     // the version that the text says
    Written after;      // the one that it is to say
    bool onlyForced = false;
    QSet<Id> touched;            // with onlyForced: pieces that take part
    QSet<QString> touchedGroups; // and groups, by their names
    QSet<Id> forced;   // pieces that are written anew in the fixed form, whatever the text has
    int keptLine = -1; // pieces on this line, from 0, are left as they are
};
QString merged(const MergeRequest &request);

// One block of lines as somebody wrote it, brought from one fixed form to another.
QString mergedBlock(const QString &own, const QString &before, const QString &after);

// A piece of a text with what comes in its place.
struct Replacement
{
    Range range;
    QString text;
};
// What leads from one text to another, found line by line, in the order of the text.
QList<Replacement> differences(const QString &before, const QString &after);

} // namespace relvar::sketch
