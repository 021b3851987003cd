#include "generators/drawing/chen.h"
#include "generators/drawing/endsymbols.h"

#include <algorithm>
#include <cmath>

// The one triangle of several subtypes.
namespace relvar {
namespace {

double lengthOf(QPointF way)
{
    return std::hypot(way.x(), way.y());
}

// Both begin at one point.
QList<QPointF> commonStart(const QList<QPointF> &a, const QList<QPointF> &b)
{
    QList<QPointF> common{a.first()};
    for (qsizetype i = 1; i < a.size() && i < b.size(); ++i) {
        const QPointF toA = a[i] - a[i - 1];
        const QPointF toB = b[i] - b[i - 1];
        const bool sameWay =
            toA.x() * toB.y() == toA.y() * toB.x() && QPointF::dotProduct(toA, toB) > 0;
        if (!sameWay)
            break;
        const bool shorterA = lengthOf(toA) < lengthOf(toB);
        common.append(shorterA ? a[i] : b[i]);
        if (a[i] != b[i])
            break;
    }
    return common;
}

} // namespace

bool sharesSign(const LineLook &line)
{
    return line.notation == Notation::Chen && (line.subtype || line.inheritance) && !line.split;
}

bool shareSign(const LineLook &a, const QList<QPointF> &courseOfA, const LineLook &b,
               const QList<QPointF> &courseOfB)
{
    if (!sharesSign(a) || !sharesSign(b) || a.to != b.to || courseOfA.size() < 2 ||
        courseOfB.size() < 2 || !(endKind(a, false) == endKind(b, false)))
        return false;
    return sharedEnd({courseOfA, courseOfB}).size() > 1;
}

QList<QPointF> sharedEnd(const QList<QList<QPointF>> &courses)
{
    QList<QPointF> shared;
    for (const QList<QPointF> &course : courses) {
        QList<QPointF> back(course.crbegin(), course.crend());
        if (back.isEmpty() || (!shared.isEmpty() && shared.first() != back.first()))
            return {};
        shared = shared.isEmpty() ? back : commonStart(shared, back);
    }
    std::reverse(shared.begin(), shared.end());
    return shared;
}

} // namespace relvar
