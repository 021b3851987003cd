#pragma once

#include "generators/drawing/painting.h"

// What the painting of lines is put together from. Used by paintLines() alone.
namespace relvar {

inline constexpr double LineWidth = 1.3;
inline constexpr double EmphasisWidth = 2.2;

// Worked out when it is first asked for.
const LineShape &shapeOf(const LineEntry &entry);

// Calls f(entry, colour, width, emphasised) for what can be seen.
template<class F>
void forEachLine(const Frame &frame, F &&f)
{
    const double reach = EmphasisWidth + 3 * frame.pixel();
    frame.scene.lines.forEachIn(
        frame.exposed.adjusted(-reach, -reach, reach, reach),
        [&](const LineEntry &entry, const QRectF &) {
            if (!frame.shows(entry.look))
                return;
            const bool selected = frame.isSelected(entry.look.id);
            const bool lit = frame.isLit(entry.look.id);
            if (selected || lit)
                f(entry, selected ? frame.theme.selection : frame.theme.hover, EmphasisWidth, true);
            else
                f(entry, lineColor(frame.theme, entry.look), LineWidth, false);
        });
}

// As whole pixels, for rasters.
void paintPixelLines(const Frame &frame);
void paintLineLabels(const Frame &frame);
// What the stubs of split lines lead to.
void paintConnectors(const Frame &frame, bool texts);
// Texts of lines that share an end are drawn once; those that are emphasised, over the others.
void paintEndTexts(const Frame &frame);

} // namespace relvar
