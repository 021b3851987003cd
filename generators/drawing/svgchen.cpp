#include "generators/drawing/svgchen.h"

namespace relvar {

void writeChenSign(SvgElements &page, const DrawingTheme &theme, const LineLook &line,
                   const QRectF &place)
{
    const ChenSign sign = chenSign(line, place);
    const QColor color = lineColor(theme, line);
    const bool elided = sign.text != signText(line);
    if (elided) // viewers show all of it under the mouse
        page.out += "<g><title>" + svgEscaped(signText(line)) + "</title>\n";
    page.polygons("f", {sign.outline}, theme.node, color);
    if (!sign.inner.isEmpty())
        page.polygons("f", {sign.inner}, theme.node, color);
    const char *style = sign.role == TextRole::Mark ? "i" : "s";
    page.text(style, sign.textAt, sign.text, theme.text);
    page.text(style, sign.letterAt, sign.letter, theme.text);
    if (elided)
        page.out += "</g>\n";
}

void writeChenMarks(SvgElements &page, const DrawingTheme &theme, const NodeLook &node,
                    const QColor &header)
{
    const QList<ChenMark> marks = chenMarks(node, nodeGeometry(node));
    for (const ChenMark &mark : marks) {
        const bool entity = mark.part == ChenMark::Entity;
        const QColor fill = !mark.filled ? QColor() : entity ? keyColor(theme, header) : theme.node;
        const QColor ink = chenInk(theme, mark.part, header);
        const char *extra = mark.dashed ? " stroke-dasharray=\"3 2.5\"" : "";
        if (mark.shape == ChenMark::Line)
            page.out += "<path fill=\"none\" stroke=\"" + svgColor(ink) + '"' + extra + " d=\"M" +
                        svgPoint(mark.line.p1()) + 'L' + svgPoint(mark.line.p2()) + "\"/>\n";
        else if (mark.shape == ChenMark::Box)
            page.rect(mark.rect, fill, ink, 0, extra);
        else
            page.ellipse(mark.rect, fill, ink, extra);
    }
}

} // namespace relvar
