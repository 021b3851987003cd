#include "generators/drawing/nodesigns.h"

#include "model/timescaledb.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

// The translation context.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Drawing)
};

} // namespace

NodeSign nodeSign(const Object &object)
{
    if (object.kind == Kind::Table && timescaledb::isHypertable(static_cast<const Table &>(object)))
        return NodeSign::Hypertable;
    if (object.kind == Kind::View &&
        timescaledb::isContinuousAggregate(static_cast<const View &>(object)))
        return NodeSign::ContinuousAggregate;
    return NodeSign::None;
}

double headingMarks(const NodeLook &node)
{
    return (node.pinned ? PinWidth : 0) + (node.sign != NodeSign::None ? SignWidth : 0);
}

QList<QPolygonF> signShape(const NodeLook &node, const NodeGeometry &geometry)
{
    if (node.sign == NodeSign::None)
        return {};
    const QPointF c(geometry.size.width() - NodeGeometry::Padding - (node.pinned ? PinWidth : 0) -
                        6,
                    geometry.titleRect().center().y());
    const auto box = [&](double x, double y, double w, double h) {
        return QPolygonF{c + QPointF(x, y), c + QPointF(x + w, y), c + QPointF(x + w, y + h),
                         c + QPointF(x, y + h)};
    };
    // Three slices below the edge of a table, or three bars that grow on a line.
    if (node.sign == NodeSign::Hypertable)
        return {box(-6, -6, 12, 2.5), box(-6, -2, 3, 8), box(-1.5, -2, 3, 8), box(3, -2, 3, 8)};
    return {box(-6, 4.5, 12, 1.5), box(-6, 0, 3, 3.5), box(-1.5, -3, 3, 6.5), box(3, -6, 3, 9.5)};
}

QString signText(const Object &object)
{
    if (nodeSign(object) == NodeSign::Hypertable) {
        const QString interval = timescaledb::option(object, "chunk_interval");
        return Wording::tr("Hypertable by %1, in chunks of %2")
            .arg(timescaledb::option(object, "time_column"),
                 interval.isEmpty() ? u"7 days"_s : interval);
    }
    if (nodeSign(object) == NodeSign::ContinuousAggregate) {
        const QString schedule = timescaledb::option(object, "refresh_schedule");
        return schedule.isEmpty()
                   ? Wording::tr("Continuous aggregate")
                   : Wording::tr("Continuous aggregate, refreshed every %1").arg(schedule);
    }
    return {};
}

} // namespace relvar
