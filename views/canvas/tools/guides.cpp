#include "views/canvas/tools/guides.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>

namespace relvar {
namespace {

constexpr double Tick = 4; // half the length of a tick, pixels like all that follows
constexpr double LabelPadding = 4;
constexpr int LabelPixels = 10;
constexpr double LeastRoom = 14; // of a distance, for its number to be told

QFont labelFont()
{
    QFont font;
    font.setPixelSize(LabelPixels);
    font.setBold(true);
    return font;
}

QString labelOf(const SmartGuide &guide)
{
    return QString::number(qRound(guide.distance));
}

// Over the middle of the distance.
QRectF labelRect(const SmartGuide &guide, QPointF at)
{
    const QFontMetricsF metrics(labelFont());
    const QSizeF size(metrics.horizontalAdvance(labelOf(guide)) + 2 * LabelPadding,
                      metrics.height() + 2);
    return {at - QPointF(size.width() / 2, size.height() / 2), size};
}

bool hasLabel(const SmartGuide &guide, double zoom)
{
    return guide.distance > 0 && guide.distance * zoom >= LeastRoom;
}

} // namespace

void paintGuides(QPainter *painter, const QList<SmartGuide> &guides, const QPalette &palette,
                 double zoom)
{
    if (guides.isEmpty())
        return;
    painter->save();
    const QTransform transform = painter->worldTransform();
    painter->resetTransform();
    const QColor color = palette.color(QPalette::Highlight);
    painter->setPen(QPen(color, 1));
    for (const SmartGuide &guide : guides) {
        const QLineF line = transform.map(guide.line);
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->drawLine(line);
        const QPointF tick = line.dx() == 0 ? QPointF(Tick, 0) : QPointF(0, Tick);
        if (guide.kind == SmartGuide::Gap)
            for (const QPointF &end : {line.p1(), line.p2()})
                painter->drawLine(end - tick, end + tick);
    }
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setFont(labelFont());
    for (const SmartGuide &guide : guides) {
        if (!hasLabel(guide, zoom))
            continue;
        const QRectF rect = labelRect(guide, transform.map(guide.labelAt));
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawRoundedRect(rect, 3, 3);
        painter->setPen(palette.color(QPalette::HighlightedText));
        painter->drawText(rect, Qt::AlignCenter, labelOf(guide));
    }
    painter->restore();
}

QList<QRectF> guideBounds(const QList<SmartGuide> &guides, double zoom)
{
    QList<QRectF> bounds;
    const double reach = (Tick + 2) / zoom;
    for (const SmartGuide &guide : guides) {
        bounds.append(QRectF(guide.line.p1(), guide.line.p2())
                          .normalized()
                          .adjusted(-reach, -reach, reach, reach));
        if (hasLabel(guide, zoom)) {
            const QSizeF size = labelRect(guide, {}).size() / zoom;
            bounds.append(
                QRectF(guide.labelAt - QPointF(size.width() / 2, size.height() / 2), size));
        }
    }
    return bounds;
}

} // namespace relvar
