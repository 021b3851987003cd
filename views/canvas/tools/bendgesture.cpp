#include "generators/drawing/geometry.h"
#include "model/operations/diagrams.h"
#include "views/canvas/canvascontents.h"
#include "views/canvas/tools/gesture.h"
#include "views/canvas/wording.h"

#include <QPainter>

#include <cmath>

namespace relvar {
namespace {

constexpr double Straight = 3; // scene units that a corner may lie off the way and still go

double distanceToLine(QPointF point, QPointF a, QPointF b)
{
    const QPointF way = b - a;
    const double length = std::hypot(way.x(), way.y());
    if (length < 1e-9)
        return std::hypot(point.x() - a.x(), point.y() - a.y());
    const QPointF to = point - a;
    const double along = (to.x() * way.x() + to.y() * way.y()) / length;
    if (along < 0 || along > length)
        return std::hypot(point.x() - (along < 0 ? a : b).x(), point.y() - (along < 0 ? a : b).y());
    return std::abs(to.x() * way.y() - to.y() * way.x()) / length;
}

class BendGesture : public CanvasGesture
{
public:
    BendGesture(CanvasView *view, Id relationship, int bend, QPointF start)
        : CanvasGesture(view)
        , m_relationship(relationship)
        , m_start(start)
    {
        const LineLook *line = view->contents().line(relationship);
        m_points = view->routeOf(relationship);
        if (!line || m_points.size() < 2)
            return;
        m_line = *line;
        // The inner corners of its way, taken as bends, give the same way.
        m_before = m_points.sliced(1, m_points.size() - 2);
        const qsizetype piece = pieceAt(start);
        m_vertical = std::abs(m_points[piece].x() - m_points[piece + 1].x()) < 0.5;
        if (bend >= 0 && bend < line->bends.size()) {
            m_before = line->bends;
            m_first = m_last = bend;
            m_free = true;
        } else if (piece > 0 && piece + 2 < m_points.size()) {
            m_first = piece - 1;
            m_last = piece;
        } else { // a piece that ends at a box stays there: a part of it moves away
            const QPointF a = m_points[piece];
            const QPointF b = m_points[piece + 1];
            m_first = piece == 0 ? 0 : m_before.size();
            m_last = m_first + 1;
            m_before.insert(m_first, a + (b - a) * 0.7);
            m_before.insert(m_first, a + (b - a) * 0.3);
        }
        m_bends = m_before;
    }

    QCursor cursor() const override
    {
        return m_free ? Qt::SizeAllCursor : m_vertical ? Qt::SizeHorCursor : Qt::SizeVerCursor;
    }

    void move(QPointF scene, Qt::KeyboardModifiers modifiers) override
    {
        if (m_before.isEmpty())
            return;
        m_bends = m_before;
        for (qsizetype i = m_first; i <= m_last; ++i) {
            QPointF to = m_before[i] + scene - m_start;
            if (!(modifiers & Qt::AltModifier))
                to = view()->snapped(to);
            if (m_free || m_vertical)
                m_bends[i].setX(to.x());
            if (m_free || !m_vertical)
                m_bends[i].setY(to.y());
        }
        m_points = bentRoute(view()->rectOf(m_line.from), m_points.first().y(),
                             view()->rectOf(m_line.to), m_points.last().y(), m_bends);
        view()->updateOverlay();
    }

    void finish(QPointF scene, Qt::KeyboardModifiers modifiers) override
    {
        move(scene, modifiers);
        const QList<QPointF> corners = withoutNeedlessCorners(m_points);
        QList<Point> bends;
        for (qsizetype i = 1; i + 1 < corners.size(); ++i)
            bends.append({corners[i].x(), corners[i].y()});
        view()->edit(Canvas::tr("Bend Line"), [&](Edit &edit) {
            return setBends(edit, view()->diagram(), m_relationship, bends);
        });
        view()->updateOverlay();
    }

    void cancel() override { view()->updateOverlay(); }

    void paintOverlay(QPainter *painter) override
    {
        painter->setPen(QPen(view()->palette().color(QPalette::Highlight), 2 / view()->zoom()));
        painter->drawPolyline(m_points.constData(), int(m_points.size()));
    }

private:
    qsizetype pieceAt(QPointF point) const
    {
        qsizetype best = 0;
        double least = 1e9;
        for (qsizetype i = 0; i + 1 < m_points.size(); ++i)
            if (const double far = distanceToLine(point, m_points[i], m_points[i + 1]);
                far < least) {
                least = far;
                best = i;
            }
        return best;
    }

    Id m_relationship;
    LineLook m_line;
    QPointF m_start;
    QList<QPointF> m_points; // as shown
    QList<QPointF> m_before; // the bends at the start
    QList<QPointF> m_bends;
    qsizetype m_first = 0; // the bends that move
    qsizetype m_last = 0;
    bool m_vertical = false; // the piece that moves runs this way
    bool m_free = false;     // one bend, in any direction
};

} // namespace

QList<QPointF> withoutNeedlessCorners(const QList<QPointF> &points)
{
    QList<QPointF> kept = points;
    for (qsizetype i = 1; i + 1 < kept.size();)
        if (distanceToLine(kept[i], kept[i - 1], kept[i + 1]) < Straight)
            kept.removeAt(i);
        else
            ++i;
    return kept;
}

std::unique_ptr<CanvasGesture> bendGesture(CanvasView *view, Id relationship, int bend,
                                           QPointF start)
{
    return std::make_unique<BendGesture>(view, relationship, bend, start);
}

} // namespace relvar
