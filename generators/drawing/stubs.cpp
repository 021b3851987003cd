#include "generators/drawing/stubs.h"

#include "generators/drawing/text.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace relvar {
namespace {

constexpr double StubLength = 40; // from a box to a connector: room for symbols and their texts
constexpr double FirstTurn = 26;  // from a box to where stubs of one row part
constexpr double TurnStep = 4;    // between the turns of different rows
constexpr int TurnPlaces = 3;
constexpr double ConnectorHeight = 18;
constexpr double ConnectorStep = 22; // between connectors above each other
constexpr double LongestName = 132;
constexpr double Side = 6; // beside the name
constexpr double Tip = 7;  // of the side that points to the other end
constexpr double Clearance = 4;
constexpr int NearSteps = 3; // how far a connector goes before it tries the other side
constexpr int FarSteps = 24;

struct Stub
{
    Id line;
    bool own = false;
    QString name; // of what is at the other end
    QRectF box;
    double y = 0;
    bool right = false; // the side towards the other end
};

QString shownName(const QString &name)
{
    return TextMeasure::shared().elided(TextRole::Label, name.simplified(), LongestName);
}

double widthOf(const QString &name)
{
    return std::ceil(TextMeasure::shared().width(TextRole::Label, name)) + 2 * Side + Tip;
}

// Where a connector is whose stub ends at a point, leading to one side.
QRectF connectorRect(QPointF end, bool right, const QString &name)
{
    const double width = widthOf(name);
    return {right ? end.x() : end.x() - width, end.y() - ConnectorHeight / 2, width,
            ConnectorHeight};
}

QPointF endOf(const Stub &stub, bool right, double y)
{
    return {right ? stub.box.right() + StubLength : stub.box.left() - StubLength, y};
}

QList<QPointF> courseOf(const Stub &stub, bool right, double y)
{
    const QPointF start(right ? stub.box.right() : stub.box.left(), stub.y);
    const QPointF end = endOf(stub, right, y);
    if (y == stub.y)
        return {start, end};
    const int row = int(std::abs(std::floor(stub.y / ConnectorStep)));
    const double out = FirstTurn + TurnStep * (row % TurnPlaces);
    const double turn = start.x() + (right ? out : -out);
    return {start, {turn, stub.y}, {turn, y}, end};
}

QList<QPointF> joined(QList<QPointF> from, QList<QPointF> to)
{
    while (from.size() < to.size())
        from.append(from.last());
    while (to.size() < from.size())
        to.append(to.last());
    std::reverse(to.begin(), to.end());
    return from + to;
}

Stub stubAt(const SplitLine &line, bool own, const QRectF &from, const QRectF &to)
{
    const QRectF &box = own ? from : to;
    const QRectF &other = own ? to : from;
    Stub stub;
    stub.line = line.look.id;
    stub.own = own;
    stub.name = shownName(own ? line.look.toName : line.look.fromName);
    stub.box = box;
    stub.y = own ? line.from.y : line.to.y;
    stub.right = other.center().x() >= box.center().x();
    return stub;
}

// The first free place for the connector of a stub; beside its row when there is none.
std::pair<bool, double> placeFor(const Stub &stub, const QList<QRectF> &taken)
{
    const auto isFree = [&](bool right, double y) {
        const QRectF rect = connectorRect(endOf(stub, right, y), right, stub.name)
                                .adjusted(-Clearance, -1, Clearance, 1);
        return std::none_of(taken.cbegin(), taken.cend(),
                            [&](const QRectF &one) { return one.intersects(rect); });
    };
    for (const auto &[first, last] : {std::pair(0, NearSteps), std::pair(NearSteps + 1, FarSteps)})
        for (const bool right : {stub.right, !stub.right})
            for (int step = first; step <= last; ++step)
                for (const double way : {1.0, -1.0})
                    if (const double y = stub.y + way * step * ConnectorStep; isFree(right, y))
                        return {right, y};
    return {stub.right, stub.y};
}

// What can be in the way of the connectors of a box.
QRectF reachOf(const QRectF &box)
{
    const double across = StubLength + LongestName + 2 * Side + Tip + Clearance;
    const double along = (FarSteps + 1) * ConnectorStep;
    return box.adjusted(-across, -along, across, along);
}

} // namespace

std::array<QList<QPointF>, 2> stubsOf(const QList<QPointF> &course)
{
    std::array<QList<QPointF>, 2> stubs;
    const qsizetype half = course.size() / 2;
    const auto append = [](QList<QPointF> &stub, QPointF point) {
        if (stub.isEmpty() || stub.last() != point)
            stub.append(point);
    };
    for (qsizetype i = 0; i < half; ++i) {
        append(stubs[0], course[i]);
        append(stubs[1], course[course.size() - 1 - i]);
    }
    return stubs;
}

QList<QList<QPointF>> coursesOf(const LineLook &line, const QList<QPointF> &course)
{
    if (!line.split)
        return {course};
    const std::array<QList<QPointF>, 2> stubs = stubsOf(course);
    return {stubs[0], stubs[1]};
}

std::array<Connector, 2> connectorsOf(const LineLook &line, const QList<QPointF> &course)
{
    std::array<Connector, 2> connectors;
    if (!line.split)
        return connectors;
    const std::array<QList<QPointF>, 2> stubs = stubsOf(course);
    for (size_t i = 0; i < stubs.size(); ++i) {
        const QList<QPointF> &stub = stubs[i];
        if (stub.size() < 2)
            continue;
        Connector &connector = connectors[i];
        const bool right = stub.last().x() > stub.first().x();
        connector.text = shownName(i == 0 ? line.toName : line.fromName);
        connector.rect = connectorRect(stub.last(), right, connector.text);
        const QRectF &r = connector.rect;
        const double y = r.center().y();
        connector.outline =
            right ? QPolygonF{r.topLeft(), r.topRight() - QPointF(Tip, 0), QPointF(r.right(), y),
                              r.bottomRight() - QPointF(Tip, 0), r.bottomLeft()}
                  : QPolygonF{r.topRight(), r.topLeft() + QPointF(Tip, 0), QPointF(r.left(), y),
                              r.bottomLeft() + QPointF(Tip, 0), r.bottomRight()};
        connector.textAt = {r.left() + Side + (right ? 0 : Tip),
                            TextMeasure::shared().baseline(TextRole::Label, y)};
    }
    return connectors;
}

QHash<Id, QList<QPointF>> placeStubs(const QList<SplitLine> &lines, const QHash<Id, QRectF> &boxes)
{
    std::vector<Stub> stubs;
    for (const SplitLine &line : lines)
        for (const bool own : {true, false})
            stubs.push_back(
                stubAt(line, own, boxes.value(line.from.box), boxes.value(line.to.box)));
    const auto order = [](const Stub &stub) {
        return std::tuple(stub.box.left(), stub.box.top(), stub.y, stub.line, !stub.own);
    };
    std::sort(stubs.begin(), stubs.end(),
              [&](const Stub &a, const Stub &b) { return order(a) < order(b); });
    QHash<Id, std::array<QList<QPointF>, 2>> courses;
    QList<QRectF> placed;
    for (const Stub &stub : stubs) {
        const QRectF reach = reachOf(stub.box);
        QList<QRectF> taken;
        for (const QRectF &box : boxes)
            if (box.intersects(reach))
                taken.append(box);
        for (const QRectF &connector : std::as_const(placed))
            if (connector.intersects(reach))
                taken.append(connector);
        const auto [right, y] = placeFor(stub, taken);
        courses[stub.line][stub.own ? 0 : 1] = courseOf(stub, right, y);
        placed.append(connectorRect(endOf(stub, right, y), right, stub.name));
    }
    QHash<Id, QList<QPointF>> joinedCourses;
    for (auto it = courses.cbegin(); it != courses.cend(); ++it)
        joinedCourses.insert(it.key(), joined(it.value()[0], it.value()[1]));
    return joinedCourses;
}

QList<QPointF> plainStubs(const SplitLine &line, const QRectF &from, const QRectF &to)
{
    const Stub own = stubAt(line, true, from, to);
    const Stub other = stubAt(line, false, from, to);
    return joined(courseOf(own, own.right, own.y), courseOf(other, other.right, other.y));
}

} // namespace relvar
