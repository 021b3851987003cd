#include "generators/drawing/lensmarks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

// The translation context.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Lens)
};

} // namespace

QPointF lensMarkAt(const NodeGeometry &g, int row)
{
    const QRectF place = g.rowRect(row);
    if (g.hasOvals())
        return place.topRight() + QPointF(-LensMarkRadius - 4, 3);
    return {g.size.width() - LensMarkRadius - 2.5, g.anchorY(row)};
}

QString lensMarkText(Verdict verdict)
{
    return verdict == Verdict::Lost ? u"!"_s : verdict == Verdict::Emulated ? u"~"_s : QString();
}

QColor lensColor(const DrawingTheme &theme, Verdict verdict)
{
    return verdict == Verdict::Lost ? theme.lost : theme.emulated;
}

QColor lensGround(const DrawingTheme &theme, Verdict verdict)
{
    return mixed(theme.node, lensColor(theme, verdict), 0.16);
}

LensTally lensTally(const QList<NodeLook> &nodes, Lens lens)
{
    LensTally tally{lens, 0, 0};
    for (const NodeLook &node : nodes) {
        tally.emulated += node.emulated;
        tally.lost += node.lost;
    }
    return tally;
}

QString tallyText(const LensTally &tally)
{
    const QString label = lensLabel(tally.lens);
    if (tally.emulated == 0 && tally.lost == 0)
        return Wording::tr("%1: every column stays as it is").arg(label);
    const int emulated = tally.emulated;
    const int lost = tally.lost;
    const QString first = Wording::tr("%n column(s) emulated", nullptr, emulated);
    return lost == 0
               ? Wording::tr("%1: %2").arg(label, first)
               : Wording::tr("%1: %2, %3").arg(label, first, Wording::tr("%n lost", nullptr, lost));
}

} // namespace relvar
