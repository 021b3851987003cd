#pragma once

#include "generators/drawing/look.h"

#include <QFont>

// The text of notes, which is Markdown, worked out for a note of its size. Nothing that it refers
// to is loaded; HTML in it is text. Any thread.
namespace relvar {

// Some words of one line in one font. Places are from the top left corner of the note.
struct NotePiece
{
    QString text;
    QFont font;
    QPointF baseline;
    bool link = false;
    double strength = 1; // less where a text that is too long fades out
};

struct NoteText
{
    QList<NotePiece> pieces;
    QList<QRectF> grounds; // behind code
    QList<QRectF> rules;   // lines across, under links and through what is struck out
    bool clipped = false;  // there is more than fits
};

NoteText noteText(const NoteLook &note);

} // namespace relvar
