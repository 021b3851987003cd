#pragma once

#include "generators/drawing/theme.h"
#include "generators/lens/lens.h"
#include "model/core/result.h"
#include "model/core/token.h"
#include "model/model.h"

#include <QByteArray>

namespace relvar {

enum class PdfPages { One, TiledA4, TiledA3 };

struct PictureOptions
{
    double margin = 32; // scene units around the drawing
    double scale = 1;   // PNG: pixels for a scene unit
    PdfPages pages = PdfPages::One;
    Lens lens = Lens::None; // whose types are shown; a line below the drawing tells what is lost
    DrawingTheme theme = DrawingTheme::print();
};

// The most pixels that a PNG may have.
inline constexpr double MaximumPixels = 200e6;

// Pictures of a diagram as the bytes of a file. Lines are routed here; the same model gives the
// same bytes (of a PDF all but its date and id). They need a QGuiApplication for the fonts, on the
// offscreen platform too; any thread. Fail when there is no such diagram, when it is cancelled,
// and when a PNG would be too large.
Result<QByteArray> exportSvg(const Model &model, Id diagram, const PictureOptions &options = {},
                             const Token &token = {});
Result<QByteArray> exportPng(const Model &model, Id diagram, const PictureOptions &options = {},
                             const Token &token = {});
Result<QByteArray> exportPdf(const Model &model, Id diagram, const PictureOptions &options = {},
                             const Token &token = {});

// The scale at which a PNG of the diagram has at most MaximumPixels; at most `wanted`.
double largestScale(const Model &model, Id diagram, double wanted,
                    const PictureOptions &options = {});

} // namespace relvar
