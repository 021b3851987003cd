#pragma once

#include "generators/drawing/geometry.h"
#include "generators/drawing/lineports.h"
#include "generators/drawing/theme.h"

#include <QSet>

#include <memory>
#include <optional>

class QPainter;

namespace relvar {

// The least zoom at which rows are drawn as text; below it, boxes have their names alone.
inline constexpr double LegibleZoom = 0.5;

// What is emphasised while painting. Ids of model objects: tables, views, columns, relationships,
// notes, areas.
struct PaintStates
{
    QSet<Id> selected; // columns too: their rows
    Id hovered;        // also a column, or a line
    QSet<Id> related;  // nodes and lines to show in the colour of what is hovered
    bool grid = true;
    std::optional<QSet<Id>> focus; // nodes that are not dimmed; all are clear without it
    double leastLine = 1;          // pixels; lines and borders are never thinner
    bool handles = true;           // on selected notes, areas and lines (never in exports)
};

// What lies under a point of a drawing.
struct DrawingHit
{
    enum Part {
        Nothing,
        Title,
        Row,
        Body,
        Line,
        LineBend,
        LineEnd,
        Note,
        Area,
        Corner,
        Hidden,
        Unshown,
        Stub // a connector of a split line
    };

    Part part = Nothing;
    Id object;     // table, view, relationship, note or area
    Id row;        // the column, with part Row
    Id node;       // the DiagramNode of a table or view
    int bend = -1; // also 0 or 1 with parts LineEnd and Stub: its own end, or the other one
    int pair = 0;  // with part LineEnd: which pair of columns
};

// Holds the prepared drawing of one diagram and paints any part of it, quickly: a spatial grid, all
// lines in one call, text as glyph runs, less detail when zoomed out. Not a QObject; owned by
// whoever shows or exports the diagram, one thread at a time.
//
//   DiagramPainter drawing;
//   drawing.setLook(diagramLook(model, diagram));      // nodes, notes, areas, lines (no courses)
//   drawing.setRoute(id, points);                      // from DiagramRoutes
//   // in QGraphicsView::drawBackground(painter, exposed), painter in scene coordinates:
//   drawing.paint(*painter, exposed, zoom(), DrawingTheme::forScreen(dark), states);
//
// After a change, setNode() and the like replace one thing; repaint what boundsOf() gave before
// and gives after. Everything is addressed by the id of the model object.
class DiagramPainter
{
public:
    DiagramPainter();
    DiagramPainter(DiagramPainter &&) noexcept;
    DiagramPainter &operator=(DiagramPainter &&) noexcept;
    ~DiagramPainter();

    void setLook(const DiagramLook &look);
    void clear() { setLook({}); }
    void setNode(const NodeLook &node);
    void moveNode(Id object, QPointF topLeft); // rows and texts stay as they are
    void removeNode(Id object);
    void setLine(const LineLook &line); // keeps its course
    void setRoute(Id relationship, const QList<QPointF> &points);
    void removeLine(Id relationship);
    void setNote(const NoteLook &note);
    void removeNote(Id note);
    void setArea(const AreaLook &area);
    void removeArea(Id area);

    // What is there now; null or empty when there is no such thing.
    const NodeLook *node(Id object) const;
    const LineLook *line(Id relationship) const;
    const NoteLook *note(Id id) const;
    const AreaLook *area(Id id) const;
    QList<QPointF> route(Id relationship) const;
    LinePorts ports(Id relationship) const;
    QRectF labelRect(Id relationship) const;               // of its label, or of its diamond
    QRectF connectorRect(Id relationship, bool own) const; // at an end of a split line
    QList<Id> linesOf(Id object) const;                    // relationships that end at a node
    QRectF rectOf(Id object) const;                        // of a node, note or area
    QRectF rowRect(Id column) const;                       // in the scene
    // The height in the scene of a row's middle, or of the heading's without a row that is shown.
    double anchorY(Id object, Id column) const;
    // Everything that painting an object can touch, with emphasis and symbols, at this zoom.
    QRectF boundsOf(Id id, double zoom = 1) const;
    const QList<LegendEntry> &legend() const;
    QRectF contentsRect() const; // of everything, without margin

    // The topmost thing at a point; `tolerance` in scene units (some 6 pixels / zoom) is for lines,
    // bends, ends and corners. Bends, ends and corners are found only on what is in `selected`.
    DrawingHit hitAt(QPointF point, double tolerance, const QSet<Id> &selected = {}) const;
    // Nodes, notes, areas and lines that lie in a rectangle wholly, or that touch it.
    QList<Id> objectsIn(const QRectF &rect, bool touching) const;
    // Where diamonds of Chen's notation have come or gone since this was asked, to be painted
    // again: they make room for boxes and lines.
    QList<QRectF> takeMovedSigns();
    // What moves along with an area: its nodes, and the notes and areas (with what is theirs) that
    // lie in it wholly.
    QList<Id> objectsInArea(Id area) const;

    // How large the smallest name of a box in a rectangle is drawn at this zoom, in pixels: as the
    // zoom says, and from afar, where names are fitted into their boxes, as the box lets it; 0 when
    // the name of one is left out, and nothing when there is no box.
    std::optional<double> smallestName(const QRectF &exposed, double zoom) const;

    // Paints what intersects `exposed`; scene coordinates; `zoom` is the scale of the painter.
    void paint(QPainter &painter, const QRectF &exposed, double zoom, const DrawingTheme &theme,
               const PaintStates &states = {}) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace relvar
