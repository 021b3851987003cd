#pragma once

#include "generators/drawing/paint.h"
#include "generators/layout/graph.h"
#include "model/changeset.h"

#include <QSet>

namespace relvar {

// What a canvas shows: the prepared drawing, kept in step with the model. Follows change sets,
// touches only what became different and tells which parts of the scene that is. A value of the
// view; GUI thread.
class CanvasContents
{
public:
    // Parts of the scene to be painted again, and what the lines have to know.
    struct Update
    {
        QList<QRectF> dirty;
        QHash<Id, QRectF> moved; // boxes elsewhere or of another size
        bool rewired = false;    // boxes, lines or their ends came, went or changed
        bool any = false;
    };

    void load(const Model &model, Id diagram);
    // The zoom is that of painting, for the sizes of symbols.
    Update update(const Model &model, const ChangeSet &changes, double zoom);
    // Looks at the types through a lens, or at those of the design without one.
    Update setLens(const Model &model, Lens lens, double zoom);
    Lens lens() const { return m_lens; }
    // How many columns are not the same through it.
    const LensTally &tally() const { return m_tally; }
    // Takes over those routes that fit the boxes as they are now; returns what to paint again.
    QList<QRectF> setRoutes(const QList<Route> &routes, double zoom);
    // Shows boxes elsewhere for a while; their lines follow.
    QList<QRectF> preview(const QHash<Id, QRectF> &rects, double zoom);

    const DiagramPainter &drawing() const { return m_drawing; }
    Id diagram() const { return m_diagram; }
    Level level() const { return m_level; }
    bool isEmpty() const { return m_boxes.isEmpty(); }
    qsizetype size() const { return m_boxes.size() + m_lines.size(); }
    bool isBox(Id object) const { return m_boxes.contains(object); }
    const NodeLook *node(Id object) const { return m_drawing.node(object); }
    const LineLook *line(Id relationship) const { return m_drawing.line(relationship); }
    QList<Id> linesOf(Id object) const { return m_drawing.linesOf(object); }
    QSet<Id> linesOf(const QHash<Id, QRectF> &boxes) const;
    QRectF rectOf(Id object) const { return m_drawing.rectOf(object); }
    // The name of a table, view or area; all of a note.
    QRectF titleRect(Id object) const;
    QRectF bounds() const { return m_drawing.contentsRect(); }
    // Boxes from the top left to the bottom right.
    QList<Id> inReadingOrder() const;
    // Lines in the order of the boxes and heights where they begin.
    QList<Id> linesInReadingOrder() const;
    // The box that shows an object: itself, or the table of a column.
    Id boxOf(const Model &model, Id object) const;
    DiagramLook look() const; // ordered by id
    // The columns of a table that is shown, also those that the detail leaves out; without those
    // that its level and notation say otherwise.
    QList<Id> columnsOf(const Model &model, Id table) const;
    // The entities that an area owns, from the top left to the bottom right.
    QList<Id> entitiesOf(Id area) const;

private:
    // What a change set may have touched, by id.
    struct Touched
    {
        QSet<Id> objects; // tables and views
        QSet<Id> lines;
        QSet<Id> cards; // notes and areas
        bool everything = false;
    };

    void touch(const Model &model, const Object &object, Touched &touched) const;
    bool touchesGroups(const Change &change) const;
    void touchRelated(const Model &model, const Change &change, Touched &touched) const;
    void touchNeighbours(const Model &model, Touched &touched) const;
    void touchLinesOf(const Model &model, Id object, Touched &touched) const;
    void count();
    void updateBox(const Model &model, Id object, Touched &touched, Update &update, double zoom);
    void updateLine(const Model &model, Id relationship, Update &update, double zoom);
    void updateInheritance(const Model &model, Id table, Update &update, double zoom);
    void updateCard(const Model &model, Id id, Update &update, double zoom);
    AreaLook areaWithContents(const Model &model, Id area) const;
    void place(Id object, const QRectF &rect);
    QList<QPointF> plainRoute(const LineLook &line) const;
    bool fits(const LineLook &line, const QList<QPointF> &route) const;
    // The heights of both ends of a line.
    std::pair<double, double> endsOf(const LineLook &line) const;

    Id m_diagram;
    ColorBy m_colorBy = ColorBy::Own;
    Level m_level = Level::Physical;
    Notation m_notation = Notation::CrowsFoot;
    Lens m_lens = Lens::None;
    LensTally m_tally;
    DiagramPainter m_drawing;
    QSet<Id> m_boxes; // tables, views, notes, areas
    QSet<Id> m_lines;
    QHash<Id, QRectF> m_home; // of boxes that a preview shows elsewhere
};

} // namespace relvar
