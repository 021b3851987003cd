#pragma once

#include "generators/drawing/chen.h"
#include "generators/drawing/geometry.h"
#include "generators/drawing/lineshape.h"
#include "generators/drawing/namecard.h"
#include "generators/drawing/notetext.h"
#include "generators/drawing/paint.h"
#include "generators/drawing/stubs.h"
#include "generators/drawing/text.h"

#include <optional>
#include <vector>

// What DiagramPainter holds. Texts and shapes are prepared when they are first painted in detail.
namespace relvar {

// The texts of a node, relative to its top left corner.
struct NodeText
{
    GlyphText title;
    GlyphText badge;
    GlyphText names;
    GlyphText keyNames;
    GlyphText types;
    GlyphText marks;
    GlyphText more;
    GlyphText emulated; // the marks of a lens
    GlyphText lost;
};

// The texts at both ends of a line, in the scene.
using EndTexts = std::array<GlyphText, 2>;

struct NodeEntry
{
    NodeLook look;
    NodeGeometry geometry;
    mutable std::shared_ptr<const NodeText> text;
    mutable std::shared_ptr<const PlacedName> name; // when zoomed out
    mutable std::shared_ptr<const QList<ChenMark>> marks;
};

struct LineEntry
{
    LineLook look;
    LinePorts ports;
    QList<QPointF> points;
    QRectF labelRect; // empty without a label; Chen: of the diamond
    mutable std::shared_ptr<const LineShape> shape;
    mutable std::shared_ptr<const GlyphText> label; // or its connectors, while it is split
    mutable std::shared_ptr<const EndTexts> ends;   // of its symbols
};

// The text of a note, from its top left corner.
struct NotePaint
{
    struct Part
    {
        bool link;
        double strength;
        GlyphText text;
    };
    std::vector<Part> texts;
    QList<QRectF> grounds;
    QList<QRectF> rules;
};

struct NoteEntry
{
    NoteLook look;
    mutable std::shared_ptr<const NotePaint> text;
};

struct AreaEntry
{
    AreaLook look;
};

// Objects of one kind in painting order, found by id. Their bounds lie side by side: finding what a
// rectangle touches is one pass over them, microseconds for thousands.
template<class Entry>
struct Layer
{
    std::vector<Entry> entries;
    std::vector<QRectF> bounds;
    QHash<Id, int> index;

    const Entry *find(Id id) const
    {
        const int i = index.value(id, -1);
        return i < 0 ? nullptr : &entries[size_t(i)];
    }
    QRectF boundsOf(Id id) const
    {
        const int i = index.value(id, -1);
        return i < 0 ? QRectF() : bounds[size_t(i)];
    }
    void set(Id id, Entry entry, const QRectF &rect)
    {
        const auto found = index.constFind(id);
        if (found != index.cend()) {
            entries[size_t(*found)] = std::move(entry);
            bounds[size_t(*found)] = rect;
            return;
        }
        index.insert(id, int(entries.size()));
        entries.push_back(std::move(entry));
        bounds.push_back(rect);
    }
    bool remove(Id id)
    {
        const int at = index.value(id, -1);
        if (at < 0)
            return false;
        entries.erase(entries.begin() + at);
        bounds.erase(bounds.begin() + at);
        index.remove(id);
        for (int &i : index)
            if (i > at)
                --i;
        return true;
    }
    void clear() { *this = {}; }
    template<class F>
    void forEachIn(const QRectF &rect, F &&f) const
    {
        for (size_t i = 0; i < bounds.size(); ++i) {
            const QRectF &b = bounds[i];
            if (b.left() <= rect.right() && b.right() >= rect.left() && b.top() <= rect.bottom() &&
                b.bottom() >= rect.top())
                f(entries[i], b);
        }
    }
};

struct DrawingScene
{
    Layer<AreaEntry> areas;
    Layer<LineEntry> lines; // bounds with symbols and label
    Layer<NodeEntry> nodes;
    Layer<NoteEntry> notes;
    QHash<Id, Id> columns;       // to the object that shows them
    QHash<Id, QSet<Id>> linesOf; // by node
    QList<QRectF> signsMoved;    // to be painted again, since that was asked for
    QSet<Id> unplaced;           // Chen: lines whose diamond has to be placed
};

// The part of a note below which its text stands, and the height of the strip with an area's title.
inline constexpr double NotePadding = 12;
inline constexpr double AreaTitleHeight = 32;
inline constexpr double HandleSize = 8; // pixels

NodeText prepareText(const NodeLook &node, const NodeGeometry &geometry);
// The title of an area as it fits when it is drawn larger by a scale, and how many entities it
// holds, which stands at the right end.
struct AreaTitle
{
    QString name;
    QString count;
    double countLeft = 0; // from where the name starts
};
AreaTitle areaTitle(const AreaLook &area, double scale = 1);
EndTexts prepareEnds(const LineShape &shape);
GlyphText prepareLabel(const LineLook &line, const QRectF &rect);
GlyphText prepareConnectors(const std::array<Connector, 2> &connectors);
GlyphText prepareSign(const ChenSign &sign);
QRectF labelRectOf(const LineLook &line, const QList<QPointF> &points);

// A piece of text and the start of its baseline, from the top left corner of the node.
struct TextPiece
{
    TextRole role = TextRole::Name;
    QString text;
    QPointF at;
};
// The texts of a heading and of a row as they fit into a node.
struct HeadingTexts
{
    TextPiece title;
    TextPiece badge;
};
HeadingTexts headingTexts(const NodeLook &node, const NodeGeometry &geometry);
struct RowTexts
{
    TextPiece mark;
    TextPiece name;
    TextPiece type;
};
RowTexts rowTexts(const NodeLook &node, int row, const NodeGeometry &geometry);
// The upper part of a box: its upper corners are rounded, its lower ones too when nothing follows.
QPainterPath upperPart(const QRectF &rect, double radius, bool alone);

// The colour of a heading: the user's, the neutral one of views, that of the area that owns the
// node, or the accent of its schema.
QColor headerColor(const DrawingTheme &theme, const NodeLook &node,
                   const std::vector<AreaEntry> &areas);
// What follows from it: the border of a box, the ground of its keys, the ink of its name.
QColor boxColor(const DrawingTheme &theme, const NodeGeometry &geometry, const QColor &header);
QColor keyColor(const DrawingTheme &theme, const QColor &header);
QColor titleColor(const DrawingTheme &theme, const NodeGeometry &geometry, const QColor &header);
// The colour of a part of an entity in Chen's notation (ChenMark::Part).
QColor chenInk(const DrawingTheme &theme, int part, const QColor &header);
QColor areaColor(const DrawingTheme &theme, const AreaLook &area, int number);
QColor lineColor(const DrawingTheme &theme, const LineLook &line);

// Whether the ends of a line can be led elsewhere: those of a relationship.
bool hasEndHandles(const LineEntry &line);
// Where its ends can be taken hold of: each pair of columns on its row, as far as that is shown.
struct EndHandle
{
    QPointF at;
    bool own = false;
    int pair = 0;
};
QList<EndHandle> endHandles(const DrawingScene &scene, const LineEntry &line);
// What painting a line can touch, its diamond included.
QRectF lineBounds(const LineEntry &entry);
// Chen: places the diamonds that wait for it, each clear of boxes, other diamonds and lines.
void placeSigns(DrawingScene &scene);
// Notes the triangles of the subtypes of a table, one of which changes.
void looseSharedSigns(DrawingScene &scene, Id table);
// Notes the diamonds that lie in a rectangle, which something came to, for placeSigns().
void looseSigns(DrawingScene &scene, const QRectF &rect);

// See DiagramPainter.
DrawingHit hitAt(const DrawingScene &scene, QPointF point, double tolerance,
                 const QSet<Id> &selected);
QList<Id> objectsIn(const DrawingScene &scene, const QRectF &rect, bool touching);

void paintScene(const DrawingScene &scene, QPainter &painter, const QRectF &exposed, double zoom,
                const DrawingTheme &theme, const PaintStates &states);

} // namespace relvar
