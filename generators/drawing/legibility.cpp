#include "generators/drawing/legibility.h"

#include "generators/drawing/geometry.h"
#include "generators/drawing/paint.h"

#include <algorithm>
#include <cmath>

namespace relvar {
namespace {

constexpr double LineWidth = 1.3; // scene units, as lines are painted

double leastContrast(const DrawingTheme &theme)
{
    double least = std::min(
        {contrast(theme.text, theme.node), contrast(theme.mutedText, theme.node),
         contrast(theme.mark, theme.node), contrast(theme.noteText, theme.note),
         contrast(theme.mutedText, theme.background), contrast(theme.line, theme.background),
         contrast(theme.conceptualLine, theme.background)});
    for (const QColor &accent : theme.accents)
        least = std::min({least, contrast(DrawingTheme::textOn(accent), accent),
                          contrast(theme.areaTitleText(accent), theme.areaTitle(accent))});
    return least;
}

} // namespace

double sharedScale(const QSize &screen)
{
    if (screen.isEmpty())
        return 1;
    return std::min({1.0, double(SharedScreen.width()) / screen.width(),
                     double(SharedScreen.height()) / screen.height()});
}

Legibility legibility(const DrawingTheme &theme, const Viewing &viewing)
{
    const DrawingFonts &fonts = drawingFonts();
    const double shared = sharedScale(viewing.screen) * viewing.ratio;
    const double scale = viewing.zoom * shared;
    Legibility result;
    result.names =
        viewing.smallestName ? *viewing.smallestName * shared : fonts.title.pixelSize() * scale;
    // From afar boxes have their names alone.
    if (viewing.attributes && viewing.zoom >= LegibleZoom)
        result.attributes =
            (viewing.types ? std::min(fonts.type.pixelSize(), fonts.name.pixelSize())
                           : fonts.name.pixelSize()) *
            scale;
    result.lines =
        std::max({1, qRound(LineWidth * viewing.zoom), qRound(viewing.leastLine)}) * shared;
    result.contrast = leastContrast(theme);
    return result;
}

double legibleZoom(const QSize &screen, bool attributes)
{
    const DrawingFonts &fonts = drawingFonts();
    const double names = LeastNamePixels / fonts.title.pixelSize();
    const double rows = LeastAttributePixels / fonts.type.pixelSize();
    return (attributes ? std::max(names, rows) : names) / sharedScale(screen);
}

double legibleLine(const QSize &screen)
{
    return std::ceil(LeastLinePixels / sharedScale(screen) - 0.01);
}

} // namespace relvar
