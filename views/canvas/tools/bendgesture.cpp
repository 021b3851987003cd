#include "model/operations/diagrams.h"
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
        , m_before(view->routeOf(relationship))
        , m_points(m_before)
        , m_start(start)
    {
        if (m_points.size() < 2)
            return;
        if (bend >= 0) {
            m_first = m_last = bend + 1;
            return;
        }
        const qsizetype piece = pieceAt(start);
        const QPointF way = m_points[piece + 1] - m_points[piece];
        const bool inner = piece > 0 && piece + 2 < m_points.size();
        m_vertical = std::abs(way.x()) < 0.5;
        m_horizontal = std::abs(way.y()) < 0.5;
        if (inner && (m_vertical || m_horizontal)) {
            m_first = piece;
            m_last = piece + 1;
        } else {
            m_horizontal = m_vertical = false;
            m_points.insert(piece + 1, start);
            m_before = m_points;
            m_first = m_last = piece + 1;
        }
    }

    QCursor cursor() const override
    {
        return m_vertical     ? Qt::SizeHorCursor
               : m_horizontal ? Qt::SizeVerCursor
                              : Qt::SizeAllCursor;
    }

    void move(QPointF scene, Qt::KeyboardModifiers modifiers) override
    {
        if (m_points.size() < 3)
            return;
        m_points = m_before;
        for (qsizetype i = m_first; i <= m_last; ++i) {
            QPointF to = m_before[i] + scene - m_start;
            if (!(modifiers & Qt::AltModifier))
                to = view()->snapped(to);
            if (!m_horizontal)
                m_points[i].setX(to.x());
            if (!m_vertical)
                m_points[i].setY(to.y());
        }
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
    QList<QPointF> m_before;
    QList<QPointF> m_points;
    QPointF m_start;
    qsizetype m_first = 1; // the corners that move
    qsizetype m_last = 1;
    bool m_vertical = false; // the piece that moves runs this way
    bool m_horizontal = false;
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
