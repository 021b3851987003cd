#include "generators/drawing/chen.h"
#include "generators/drawing/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

// Diamonds and triangles on the lines of Chen's notation.
namespace relvar {
namespace {

constexpr double SignHeight = 32;
constexpr double DoubleGap = 4; // between the two diamonds of an identifying relationship
constexpr double LargestText = 130;
constexpr double TextShare = 0.6; // of the width, where the text stands
constexpr double BoxGap = 5;      // that a sign keeps from boxes and other signs
constexpr double EndRoom = 20;    // at the ends of a line, for its numbers
constexpr QSizeF SmallSign(36, 24);
constexpr QSizeF SmallestSign(22, 16);

bool isGeneral(const LineLook &line)
{
    return line.subtype || line.inheritance;
}

double lengthOf(QPointF way)
{
    return std::abs(way.x()) + std::abs(way.y()); // pieces are straight
}

bool crosses(const QList<QPointF> &course, const QRectF &rect)
{
    for (qsizetype i = 0; i + 1 < course.size(); ++i)
        if (QRectF(course[i], course[i + 1])
                .normalized()
                .adjusted(-0.5, -0.5, 0.5, 0.5)
                .intersects(rect))
            return true;
    return false;
}

QRectF around(QPointF middle, const QSizeF &size)
{
    return {middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(),
            size.height()};
}

// How bad a place is; infinite where a box would be covered.
double costOf(const QRectF &rect, QPointF a, QPointF b, const SignObstacles &obstacles)
{
    const QRectF room = rect.adjusted(-BoxGap, -BoxGap, BoxGap, BoxGap);
    for (const QRectF &box : obstacles.boxes)
        if (box.intersects(room))
            return std::numeric_limits<double>::infinity();
    double cost = 0;
    for (const QList<QPointF> &other : obstacles.lines)
        cost += crosses(other, rect) ? 60 : 0;
    for (const QPointF &end : obstacles.ends)
        cost += rect.adjusted(-EndRoom, -EndRoom / 2, EndRoom, EndRoom / 2).contains(end) ? 50 : 0;
    const double need = a.y() == b.y() ? rect.width() : rect.height();
    const double length = lengthOf(b - a);
    return cost + (length < need + 2 * EndRoom ? 40 : 0) - std::min(length, 400.0) / 20;
}

} // namespace

QString signText(const LineLook &line)
{
    return isGeneral(line) ? QCoreApplication::translate("Drawing", "ISA") : line.label;
}

QList<QSizeF> signSizes(const LineLook &line)
{
    const TextMeasure &measure = TextMeasure::shared();
    if (isGeneral(line))
        return {QSizeF(44, 30), QSizeF(32, 24), SmallestSign};
    const double text = std::min(measure.width(TextRole::Label, line.label), LargestText);
    QSizeF best = text > 0 ? QSizeF(std::ceil(text / TextShare) + 10, SignHeight) : SmallSign;
    if (line.identifying)
        best += QSizeF(3 * DoubleGap, 2 * DoubleGap);
    QList<QSizeF> sizes{best};
    if (best.width() > SmallSign.width())
        sizes.append(SmallSign);
    sizes.append(SmallestSign);
    return sizes;
}

ChenSign chenSign(const LineLook &line, const QRectF &rect)
{
    const TextMeasure &measure = TextMeasure::shared();
    const QPointF middle = rect.center();
    ChenSign sign;
    if (isGeneral(line)) {
        sign.outline << QPointF(middle.x(), rect.top()) << rect.bottomRight() << rect.bottomLeft()
                     << QPointF(middle.x(), rect.top());
    } else {
        const auto diamond = [&](double share) {
            const QPointF across(rect.width() / 2 * share, 0);
            const QPointF up(0, rect.height() / 2 * share);
            return QPolygonF{middle - across, middle - up, middle + across, middle + up,
                             middle - across};
        };
        sign.outline = diamond(1);
        if (line.identifying)
            sign.inner = diamond(1 - 2 * DoubleGap / rect.height());
    }
    if (rect.width() <= SmallSign.width() && !isGeneral(line))
        return sign;
    const TextRole role = isGeneral(line) ? TextRole::Mark : TextRole::Label;
    if (rect.width() <= SmallestSign.width())
        return sign;
    const double room = isGeneral(line) ? rect.width() : rect.width() * TextShare;
    sign.text = measure.elided(role, signText(line), room);
    const double low = isGeneral(line) ? rect.height() * 0.2 : 0;
    sign.textAt = {middle.x() - measure.width(role, sign.text) / 2,
                   measure.baseline(role, middle.y() + low)};
    return sign;
}

QRectF signPlace(const LineLook &line, const QList<QPointF> &course, const SignObstacles &obstacles)
{
    if (course.size() < 2)
        return {};
    SignObstacles near = obstacles;
    near.ends = {course.first(), course.last()};
    const QList<QSizeF> sizes = signSizes(line);
    for (const QSizeF &size : sizes) {
        QRectF best;
        double least = std::numeric_limits<double>::infinity();
        for (qsizetype i = 0; i + 1 < course.size(); ++i)
            for (const double share : {0.5, 0.35, 0.65, 0.2, 0.8}) {
                const QPointF a = course[i];
                const QPointF b = course[i + 1];
                const QRectF rect = around(a + (b - a) * share, size);
                const double cost = costOf(rect, a, b, near) + std::abs(share - 0.5) * 12;
                if (cost < least) {
                    least = cost;
                    best = rect;
                }
            }
        if (!best.isNull())
            return best;
    }
    return around(labelAnchor(course), SmallestSign);
}

std::pair<QList<QPointF>, QList<QPointF>> dividedAt(const QList<QPointF> &course, QPointF middle)
{
    qsizetype piece = 0;
    double least = std::numeric_limits<double>::infinity();
    for (qsizetype i = 0; i + 1 < course.size(); ++i)
        if (const double far = distanceTo({course[i], course[i + 1]}, middle); far < least) {
            least = far;
            piece = i;
        }
    return {course.first(piece + 1) + QList<QPointF>{middle},
            QList<QPointF>{middle} + course.sliced(piece + 1)};
}

QList<QPointF> beside(const QList<QPointF> &course, double distance)
{
    QList<QPointF> result;
    const auto normal = [&](qsizetype piece) {
        const QPointF way = course[piece + 1] - course[piece];
        const double length = std::hypot(way.x(), way.y());
        return length > 0 ? QPointF(way.y(), -way.x()) / length * distance : QPointF();
    };
    for (qsizetype i = 0; i < course.size(); ++i) {
        QPointF shift = i > 0 ? normal(i - 1) : QPointF();
        if (i + 1 < course.size())
            if (const QPointF next = normal(i); i == 0 || next != shift)
                shift += next;
        result.append(course[i] + shift);
    }
    return result;
}

} // namespace relvar
