#pragma once

#include "generators/drawing/theme.h"

#include <QSize>

#include <optional>

namespace relvar {

// What everybody can read on a shared screen of 1920 x 1080 pixels.
inline constexpr QSize SharedScreen{1920, 1080};
inline constexpr double LeastNamePixels = 24;
inline constexpr double LeastAttributePixels = 18;
inline constexpr double LeastLinePixels = 2;
inline constexpr double LeastContrast = 4.5;

// How a drawing is looked at.
struct Viewing
{
    double zoom = 1;        // what the painter paints at
    double leastLine = 1;   // see PaintStates
    QSize screen;           // the frame that is shared, in pixels
    bool attributes = true; // whether rows are drawn
    bool types = true;      // and types in them
    double ratio = 1;       // pixels of the screen for one of the painter's
    // What DiagramPainter::smallestName() says; without it, names are as large as the zoom says.
    std::optional<double> smallestName{};
};

// How large things are in the shared picture: pixels of a screen of 1920 x 1080, onto which a
// larger frame is made smaller, and a smaller one is not made larger.
struct Legibility
{
    double names = 0;
    double attributes = 0; // the smallest text of a row; 0 when no rows are drawn
    double lines = 0;
    double contrast = 0; // the least of all texts on what they stand on, and of lines

    bool namesGood() const { return names >= LeastNamePixels - 0.01; }
    bool attributesGood() const
    {
        return attributes <= 0 || attributes >= LeastAttributePixels - 0.01;
    }
    bool linesGood() const { return lines >= LeastLinePixels - 0.01; }
    bool contrastGood() const { return contrast >= LeastContrast; }
    bool isGood() const { return namesGood() && attributesGood() && linesGood() && contrastGood(); }
};

Legibility legibility(const DrawingTheme &theme, const Viewing &viewing);
// How much smaller a frame gets on the shared screen; at most 1.
double sharedScale(const QSize &screen);
// The least zoom at which names and attributes are large enough on the shared screen, and the width
// of lines, in pixels of the frame, that is two of them there.
double legibleZoom(const QSize &screen, bool attributes);
double legibleLine(const QSize &screen);

} // namespace relvar
