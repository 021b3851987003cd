#pragma once

#include <QGlyphRun>
#include <QList>
#include <QPointF>
#include <QRawFont>
#include <QSizeF>
#include <QString>
#include <QStringList>

// The names of boxes whose rows are too small to be read: across the box, in a size that does not
// shrink with the zoom. Device pixels. Any thread.
namespace relvar {

inline constexpr int SmallestName = 7; // pixels
inline constexpr int LargestName = 12;

// A name as it fits into a box: in the largest of a few sizes in which its words fit, below each
// other where they have to be; in the smallest one words are broken, and what is too long even then
// is elided. Without lines when nothing of it can be read.
struct NameCard
{
    int pixels = 0;
    QStringList lines;
};
NameCard nameCard(const QString &name, QSizeF room);

// A card ready to be drawn, from the top left corner of its box.
struct PlacedName
{
    double zoom = 0; // that it was made for
    int pixels = 0;
    QList<quint32> glyphs;
    QList<QPointF> positions;
    QList<QGlyphRun> shaped; // lines beyond ASCII
};
PlacedName placedName(const QString &name, QSizeF box, double top, double zoom);
// The font of names; of the calling thread.
const QRawFont &nameFont(int pixels);

} // namespace relvar
