#include "generators/drawing/linepainting.h"

// The texts of lines, and the connectors of split ones.
namespace relvar {

void paintLineLabels(const Frame &frame)
{
    frame.scene.lines.forEachIn(frame.exposed, [&](const LineEntry &entry, const QRectF &) {
        if (entry.labelRect.isEmpty() || entry.look.notation == Notation::Chen ||
            !frame.shows(entry.look) || !entry.labelRect.intersects(frame.exposed))
            return;
        if (!entry.label)
            entry.label =
                std::make_shared<const GlyphText>(prepareLabel(entry.look, entry.labelRect));
        frame.painter.fillRect(entry.labelRect, frame.theme.background);
        const bool strong = frame.isSelected(entry.look.id) || frame.isLit(entry.look.id);
        drawText(frame.painter, *entry.label, {},
                 strong ? frame.theme.text : frame.theme.mutedText);
    });
}

void paintConnectors(const Frame &frame, bool texts)
{
    QPainter &painter = frame.painter;
    frame.scene.lines.forEachIn(frame.exposed, [&](const LineEntry &entry, const QRectF &) {
        if (!entry.look.split || !frame.shows(entry.look))
            return;
        const bool selected = frame.isSelected(entry.look.id);
        const bool strong = selected || frame.isLit(entry.look.id);
        const QColor color = selected ? frame.theme.selection
                             : strong ? frame.theme.hover
                                      : lineColor(frame.theme, entry.look);
        const double width =
            std::max(strong ? EmphasisWidth : LineWidth, frame.states.leastLine * frame.pixel());
        const std::array<Connector, 2> connectors = connectorsOf(entry.look, entry.points);
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(frame.theme.node);
        for (const Connector &connector : connectors)
            painter.drawPolygon(connector.outline);
        if (!texts)
            return;
        if (!entry.label)
            entry.label = std::make_shared<const GlyphText>(prepareConnectors(connectors));
        drawText(painter, *entry.label, {}, strong ? frame.theme.text : frame.theme.mutedText);
    });
}

void paintEndTexts(const Frame &frame)
{
    for (const bool strong : {false, true}) {
        QSet<QPoint> drawn;
        frame.scene.lines.forEachIn(frame.exposed, [&](const LineEntry &entry, const QRectF &) {
            const LineShape &shape = shapeOf(entry);
            if (!frame.shows(entry.look))
                return;
            if ((frame.isSelected(entry.look.id) || frame.isLit(entry.look.id)) != strong ||
                (shape.from.text.isEmpty() && shape.to.text.isEmpty()))
                return;
            if (!entry.ends)
                entry.ends = std::make_shared<const EndTexts>(prepareEnds(shape));
            for (const bool own : {true, false}) {
                const QPoint place = textPlace(own ? shape.from : shape.to);
                if (!drawn.contains(place))
                    drawText(frame.painter, entry.ends->at(own ? 0 : 1), {},
                             strong ? frame.theme.text : frame.theme.mutedText);
                drawn.insert(place);
            }
        });
    }
}

} // namespace relvar
