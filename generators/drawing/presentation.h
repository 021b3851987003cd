#pragma once

#include "generators/drawing/look.h"
#include "model/core/result.h"
#include "model/core/token.h"

#include <QByteArray>
#include <QSet>

#include <optional>

// The steps of a workshop as pictures, for exports.
namespace relvar {

// A diagram in one detail, notation and level, with its lines routed. Several steps may show it.
struct StepDrawing
{
    QString title; // of the diagram
    DiagramLook look;
    QHash<Id, QList<QPointF>> routes;
    QRectF all; // everything, with a margin
    QPointF legend;
};

// One step: a part of a drawing, and what is clear in it.
struct StepPicture
{
    QString title;
    QString notes;
    int drawing = 0; // place in the list
    QRectF frame;    // what is seen, in scene units
    std::optional<QSet<Id>> clear;
};

struct Presentation
{
    QString title;
    QList<StepDrawing> drawings;
    QList<StepPicture> steps;
};

// The steps of a design; without any, one for each diagram (or the given one alone), which shows
// all of it. Fails when there is nothing to
// show, and when it is cancelled. It needs a QGuiApplication for the fonts; any thread.
Result<Presentation> presentationOf(const Model &model, Id onlyDiagram = {},
                                    const Token &token = {});

// A PDF with a page (A4, landscape) for each step: its name, what it shows, and its notes.
Result<QByteArray> exportStepsPdf(const Model &model, const Token &token = {});

} // namespace relvar
