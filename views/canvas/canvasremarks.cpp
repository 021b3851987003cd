#include "generators/drawing/geometry.h"
#include "generators/drawing/stubs.h"
#include "model/objects/remark.h"
#include "views/canvas/canvasview_p.h"

#include <QPainter>

// The mark on what has open remarks: how many there are, at its upper right corner.
namespace relvar {
namespace {

constexpr double MarkRadius = 9; // pixels
const QColor MarkGround(0xfb, 0xbf, 0x24);
const QColor MarkInk(0x1c, 0x14, 0x02);

} // namespace

void CanvasView::Private::countRemarks()
{
    const QHash<Id, int> before = std::exchange(remarked, {});
    const QList<const Remark *> remarks = document->model().all<Remark>();
    for (const Remark *remark : remarks)
        if (remark->about && !remark->closed)
            ++remarked[remark->about];
    if (remarked != before)
        q->viewport()->update();
}

void CanvasView::Private::followRemarks(const ChangeSet &changes)
{
    for (const Change &change : changes)
        if (change.kind() == Kind::Remark)
            return countRemarks();
}

int CanvasView::remarkCount(Id object) const
{
    return d->remarked.value(object);
}

void CanvasView::Private::paintRemarks(QPainter *painter) const
{
    if (remarked.isEmpty())
        return;
    painter->save();
    painter->resetTransform();
    QFont font = q->font();
    font.setBold(true);
    font.setPixelSize(11);
    painter->setFont(font);
    const QRectF screen = QRectF(q->viewport()->rect()).adjusted(-20, -20, 20, 20);
    for (auto it = remarked.cbegin(); it != remarked.cend(); ++it) {
        if (!q->shows(it.key()))
            continue;
        const LineLook *line = contents.line(it.key());
        const QPointF corner =
            line ? labelAnchor(coursesOf(*line, contents.drawing().route(it.key())).first())
                 : placeOf(it.key()).topRight();
        const QPointF at = q->viewportTransform().map(corner) + QPointF(0, line ? -14 : 0);
        if (!screen.contains(at))
            continue;
        const QRectF place(at - QPointF(MarkRadius, MarkRadius),
                           QSizeF(2 * MarkRadius, 2 * MarkRadius));
        painter->setPen(QPen(MarkInk, 1));
        painter->setBrush(MarkGround);
        painter->drawEllipse(place);
        painter->drawText(place, Qt::AlignCenter, QString::number(std::min(it.value(), 99)));
    }
    painter->restore();
}

} // namespace relvar
