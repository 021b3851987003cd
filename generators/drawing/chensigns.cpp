#include "generators/drawing/chen.h"
#include "generators/drawing/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

// Diamonds and triangles on the lines of Chen's notation.
namespace relvar {
namespace {

constexpr double SignHeight = 32;
constexpr double SmallHeight = 26; // with smaller letters
constexpr double DoubleGap = 4;    // between the two diamonds of an identifying relationship
constexpr double LargestText = 130;
constexpr double LargestSmallText = 96;
constexpr double TextShare = 0.6;  // of the width, where the text stands
constexpr double LeastRatio = 1.4; // of width to height
constexpr double BoxGap = 5;       // that a sign keeps from boxes and other signs
constexpr double EndRoom = 20;     // at the ends of a line, for its numbers
constexpr QSizeF LeastWithText(52, SmallHeight);
constexpr QSizeF WithoutText(36, 24);
constexpr QSizeF LeastWithoutText(22, 16);
constexpr QSizeF Triangle(44, 30);
constexpr QSizeF SmallTriangle(32, 24);
constexpr QSizeF MarkedTriangle(48, 42); // with a letter over its word
constexpr QSizeF SmallMarked(36, 28);    // with the letter alone: its shape is the word

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

// How much of it boxes and other signs hide.
double hiddenOf(const QRectF &rect, const SignObstacles &obstacles)
{
    double hidden = 0;
    for (const QRectF &box : obstacles.boxes) {
        const QRectF common = box & rect;
        hidden += common.width() * common.height();
    }
    return hidden;
}

// The place on a course that costs least; null when all are infinite.
template<class Cost>
QRectF bestPlace(const QList<QPointF> &course, const QSizeF &size, Cost &&cost)
{
    QRectF best;
    double least = std::numeric_limits<double>::infinity();
    for (qsizetype i = 0; i + 1 < course.size(); ++i)
        for (const double share : {0.5, 0.35, 0.65, 0.2, 0.8}) {
            const QRectF rect = around(course[i] + (course[i + 1] - course[i]) * share, size);
            const double whole = cost(rect, course[i], course[i + 1]) + std::abs(share - 0.5) * 12;
            if (whole < least) {
                least = whole;
                best = rect;
            }
        }
    return best;
}

QPolygonF diamond(const QRectF &rect, double share)
{
    const QPointF across(rect.width() / 2 * share, 0);
    const QPointF up(0, rect.height() / 2 * share);
    const QPointF middle = rect.center();
    return {middle - across, middle - up, middle + across, middle + up, middle - across};
}

QString letterOf(Disjointness disjointness)
{
    switch (disjointness) {
    case Disjointness::Unstated:
        break;
    case Disjointness::Disjoint:
        return u"d"_s;
    case Disjointness::Overlapping:
        return u"o"_s;
    }
    return {};
}

// The triangle of a generalisation; its letter stands over its word, or instead of it.
ChenSign triangleSign(const LineLook &line, const QRectF &rect)
{
    const TextMeasure &measure = TextMeasure::shared();
    const double x = rect.center().x();
    ChenSign sign;
    sign.role = TextRole::Mark;
    sign.outline << QPointF(x, rect.top()) << rect.bottomRight() << rect.bottomLeft()
                 << QPointF(x, rect.top());
    const auto at = [&](const QString &text, double share) {
        return QPointF(x - measure.width(sign.role, text) / 2,
                       measure.baseline(sign.role, rect.top() + rect.height() * share));
    };
    sign.letter = letterOf(line.disjointness);
    const bool both = rect.height() >= MarkedTriangle.height();
    if (!sign.letter.isEmpty())
        sign.letterAt = at(sign.letter, both ? 0.46 : 0.68);
    if (sign.letter.isEmpty() || both) {
        sign.text = signText(line);
        sign.textAt = at(sign.text, both ? 0.8 : 0.7);
    }
    return sign;
}

} // namespace

QString signText(const LineLook &line)
{
    return isGeneral(line) ? QCoreApplication::translate("Drawing", "ISA") : line.label;
}

QList<QSizeF> signSizes(const LineLook &line)
{
    if (isGeneral(line))
        return line.disjointness == Disjointness::Unstated
                   ? QList<QSizeF>{Triangle, SmallTriangle}
                   : QList<QSizeF>{MarkedTriangle, SmallMarked};
    // Around the inner one of two, which has the same form.
    const auto outer = [&](QSizeF inner) {
        const double grown = 1 + 2 * DoubleGap / inner.height();
        return line.identifying ? QSizeF(std::ceil(inner.width() * grown), inner.height() * grown)
                                : inner;
    };
    if (line.label.isEmpty())
        return {outer(WithoutText), LeastWithoutText};
    const TextMeasure &measure = TextMeasure::shared();
    const auto sizeFor = [&](TextRole role, double most, double height) {
        const double text = std::min(measure.width(role, line.label), most);
        return outer({std::ceil(std::max(text / TextShare + 10, height * LeastRatio)), height});
    };
    QList<QSizeF> sizes{sizeFor(TextRole::Label, LargestText, SignHeight)};
    for (const QSizeF &size :
         {sizeFor(TextRole::Mark, LargestSmallText, SmallHeight), outer(LeastWithText)})
        if (size.width() < sizes.last().width())
            sizes.append(size);
    return sizes;
}

ChenSign chenSign(const LineLook &line, const QRectF &rect)
{
    if (isGeneral(line))
        return triangleSign(line, rect);
    const TextMeasure &measure = TextMeasure::shared();
    ChenSign sign;
    sign.outline = diamond(rect, 1);
    if (line.identifying)
        sign.inner = diamond(rect, 1 - 2 * DoubleGap / rect.height());
    const double inner = line.identifying ? sign.inner.boundingRect().width() : rect.width();
    const double room = inner * TextShare;
    const QString text = signText(line);
    const bool small = rect.height() < SignHeight + (line.identifying ? 2 * DoubleGap : 0);
    sign.role = small ? TextRole::Mark : TextRole::Label;
    sign.text = measure.elided(sign.role, text, room);
    sign.textAt = {rect.center().x() - measure.width(sign.role, sign.text) / 2,
                   measure.baseline(sign.role, rect.center().y())};
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
        const QRectF place = bestPlace(course, size, [&](const QRectF &rect, QPointF a, QPointF b) {
            return costOf(rect, a, b, near);
        });
        if (!place.isNull())
            return place;
    }
    // No room anywhere: as much of it as possible is to be seen.
    return bestPlace(course, sizes.last(),
                     [&](const QRectF &rect, QPointF, QPointF) { return hiddenOf(rect, near); });
}

QRectF sharedSignPlace(const LineLook &line, const QList<QPointF> &shared,
                       const SignObstacles &obstacles)
{
    if (shared.size() < 2)
        return {};
    const QList<QSizeF> sizes = signSizes(line);
    for (const QSizeF &size : sizes) {
        const QRectF parting = around(shared.first(), size);
        if (std::isfinite(costOf(parting, shared[0], shared[1], obstacles)))
            return parting;
    }
    return signPlace(line, shared, obstacles);
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
    const QList<QPointF> rest = course.sliced(piece + 1);
    return {course.first(piece + 1) + QList<QPointF>{middle},
            rest.first() == middle && rest.size() > 1 ? rest : QList<QPointF>{middle} + rest};
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
