#include "generators/drawing/lensmarks.h"
#include "generators/drawing/nodesigns.h"
#include "generators/drawing/painting.h"

#include <algorithm>

namespace relvar {
namespace {

QPen pen(const QColor &color, double width)
{
    return {color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

void paintMark(QPainter &painter, const QList<QPolygonF> &parts, QPointF at, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const QPolygonF &part : parts)
        painter.drawPolygon(part.translated(at));
}

void paintRowStates(const Frame &frame, const NodeEntry &entry, const QRectF &rect)
{
    for (int i = 0; i < entry.geometry.rows; ++i) {
        const Id column = entry.look.rows[i].id;
        if (!column)
            continue;
        const bool selected = frame.isSelected(column);
        if (!selected && !frame.isLit(column))
            continue;
        const QRectF row =
            entry.geometry.rowRect(i).translated(rect.topLeft()).adjusted(1, 0, -1, 0);
        frame.painter.fillRect(row, selected ? frame.theme.selectedRow : frame.theme.hoveredRow);
        if (selected)
            frame.painter.fillRect(QRectF(row.left(), row.top(), 3, row.height()),
                                   frame.theme.selection);
    }
}

void paintTexts(const Frame &frame, const NodeEntry &entry, const QRectF &rect,
                const QColor &onHeader, const QColor &header)
{
    if (!entry.text)
        entry.text = std::make_shared<const NodeText>(prepareText(entry.look, entry.geometry));
    const NodeText &text = *entry.text;
    const QPointF at = rect.topLeft();
    QPainter &painter = frame.painter;
    drawText(painter, text.title, at, onHeader);
    drawText(painter, text.badge, at,
             mixed(onHeader, header, contrast(onHeader, header) > 6 ? 0.12 : 0));
    drawText(painter, text.names, at, frame.theme.text);
    drawText(painter, text.keyNames, at, frame.theme.text);
    drawText(painter, text.types, at, frame.theme.mutedText);
    drawText(painter, text.marks, at, frame.theme.mark);
    drawText(painter, text.more, at, frame.theme.mutedText);
    drawText(painter, text.emulated, at, lensColor(frame.theme, Verdict::Emulated));
    drawText(painter, text.lost, at, lensColor(frame.theme, Verdict::Lost));
}

// Behind the marks of a lens.
void paintLensGrounds(const Frame &frame, const NodeEntry &entry, const QRectF &rect)
{
    if (entry.look.emulated == 0 && entry.look.lost == 0)
        return;
    frame.painter.setPen(Qt::NoPen);
    for (int i = 0; i < entry.geometry.rows; ++i) {
        const Verdict verdict = entry.look.rows[i].verdict;
        if (verdict == Verdict::Same)
            continue;
        frame.painter.setBrush(lensGround(frame.theme, verdict));
        frame.painter.drawEllipse(rect.topLeft() + lensMarkAt(entry.geometry, i), LensMarkRadius,
                                  LensMarkRadius);
    }
}

// The box and the ground of its heading; in IDEF1X, where the name stands above, of its keys.
void paintBox(const Frame &frame, const NodeEntry &entry, const QRectF &rect, const QColor &header)
{
    QPainter &painter = frame.painter;
    const NodeGeometry &g = entry.geometry;
    const QRectF box = g.boxRect().translated(rect.topLeft());
    const bool alone = rect.height() <= NodeGeometry::HeaderHeight;
    painter.setPen(Qt::NoPen);
    if (!alone) {
        painter.setBrush(frame.theme.node);
        painter.drawRoundedRect(box, g.cornerRadius, g.cornerRadius);
    }
    const auto upper = [&](double bottom) {
        return upperPart(QRectF(box.topLeft(), QPointF(box.right(), rect.top() + bottom)),
                         g.cornerRadius, alone);
    };
    if (g.keyRows > 0) {
        painter.setBrush(keyColor(frame.theme, header));
        painter.drawPath(upper(g.keyLine()));
    }
    if (!alone)
        paintRowStates(frame, entry, rect);
    painter.setPen(Qt::NoPen);
    if (!g.hasOpenTitle()) {
        painter.setBrush(header);
        painter.drawPath(upper(NodeGeometry::HeaderHeight));
    } else if (g.keyRows > 0) {
        painter.fillRect(QRectF(box.left(), rect.top() + g.keyLine() - 0.5, box.width(), 1),
                         boxColor(frame.theme, g, header));
    }
}

// For who edits: what is not shown, and that it can be.
void paintBadges(const Frame &frame, const NodeLook &look, const QRectF &rect)
{
    if (look.hiddenLines == 0 && look.unshown == 0)
        return;
    QPainter &painter = frame.painter;
    const DrawingTheme &theme = frame.theme;
    const TextMeasure &measure = TextMeasure::shared();
    const NodeBadges badges = nodeBadges(look, rect);
    const auto badge = [&](const QRectF &place, const QString &text) {
        if (place.isEmpty())
            return;
        painter.setPen(pen(theme.nodeBorder, 1));
        painter.setBrush(theme.background);
        painter.drawRoundedRect(place, BadgeHeight / 2, BadgeHeight / 2);
        GlyphText words;
        const double left = place.right() - 6 - measure.width(TextRole::Type, text);
        words.add(TextRole::Type, text,
                  {left, measure.baseline(TextRole::Type, place.center().y())});
        words.finish();
        drawText(painter, words, {}, theme.readable(theme.mutedText, theme.background));
    };
    badge(badges.unshown, badges.unshownText);
    badge(badges.hidden, badges.hiddenText);
    if (!badges.hidden.isEmpty()) { // a line that is broken off
        const double y = badges.hidden.center().y();
        for (const double x : {6.0, 11.0, 16.0})
            painter.fillRect(QRectF(badges.hidden.left() + x, y - 0.75, 3, 1.5), theme.line);
    }
}

void paintDetailed(const Frame &frame, const NodeEntry &entry, const QRectF &rect)
{
    QPainter &painter = frame.painter;
    const DrawingTheme &theme = frame.theme;
    const NodeGeometry &g = entry.geometry;
    const QColor header = headerColor(theme, entry.look, frame.scene.areas.entries);
    if (g.hasOvals())
        paintChenMarks(frame, entry, rect, header);
    else
        paintBox(frame, entry, rect, header);

    const QRectF box = g.boxRect().translated(rect.topLeft());
    const bool selected = frame.isSelected(entry.look.object);
    const bool lit = frame.isLit(entry.look.object);
    painter.setBrush(Qt::NoBrush);
    QPen border =
        pen(selected ? theme.selection
            : lit    ? theme.hover
                     : boxColor(theme, g, header),
            std::max(selected || lit ? 2.0 : 1.0, frame.states.leastLine * frame.pixel()));
    if (entry.look.kind == Kind::View && !selected && !lit)
        border.setStyle(Qt::DashLine);
    painter.setPen(border);
    if (!g.hasOvals())
        painter.drawRoundedRect(box, g.cornerRadius, g.cornerRadius);
    if (selected) {
        QColor halo = theme.selection;
        halo.setAlphaF(0.25F);
        painter.setPen(pen(halo, 3));
        const double radius = g.cornerRadius + 2;
        painter.drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), radius, radius);
    }
    const QColor ink = titleColor(theme, g, header);
    paintLensGrounds(frame, entry, rect);
    paintTexts(frame, entry, rect, ink,
               g.hasOpenTitle() ? theme.background
               : g.hasOvals()   ? keyColor(theme, header)
                                : header);
    if (entry.look.pinned)
        paintMark(painter, pinShape(g), rect.topLeft(), ink);
    if (entry.look.sign != NodeSign::None)
        paintMark(painter, signShape(entry.look, g), rect.topLeft(), ink);
    if (frame.states.handles)
        paintBadges(frame, entry.look, rect);
}

} // namespace

void paintNodes(const Frame &frame)
{
    if (!frame.isDetailed()) {
        paintPlainNodes(frame);
        return;
    }
    frame.painter.setRenderHint(QPainter::Antialiasing, true);
    const QRectF visible = frame.exposed.adjusted(-6, -6 - BadgeHeight, 6, 6);
    frame.scene.nodes.forEachIn(visible, [&](const NodeEntry &entry, const QRectF &rect) {
        if (frame.shows(entry.look.object))
            paintDetailed(frame, entry, rect);
    });
}

} // namespace relvar
