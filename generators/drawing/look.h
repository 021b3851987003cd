#pragma once

#include "generators/lens/lens.h"
#include "model/model.h"

#include <QColor>
#include <QHash>
#include <QPointF>
#include <QRectF>

// What one diagram shows, worked out from a model: plain values, prepared once and compared on
// change, shared by the canvas and by the picture exports.
namespace relvar {

// One row of a table on the canvas.
struct RowLook
{
    Id id; // the column
    QString name;
    QString type;
    bool primary = false;
    bool foreign = false;
    bool unique = false;
    bool required = false;
    bool many = false;               // an array: an attribute with many values
    bool derived = false;            // computed from others
    Verdict verdict = Verdict::Same; // through the lens
    QString reason = {};             // of that, in sentences
    QString ownType = {};            // without a lens, while there is one

    friend bool operator==(const RowLook &, const RowLook &) = default;
};

// What a table or view is besides: see nodesigns.h.
enum class NodeSign { None, Hypertable, ContinuousAggregate };

// A table or view in a diagram.
struct NodeLook
{
    Id node;   // the DiagramNode
    Id object; // the table or view
    Kind kind = Kind::Table;
    QString title;
    QString badge;       // schema (unless it is the default one), "view", "partitioned" …
    QList<RowLook> rows; // by the detail level of the diagram
    int hiddenRows = 0;
    Lens lens = Lens::None; // whose types the rows have
    int emulated = 0;       // columns through the lens, hidden ones too
    int lost = 0;
    Notation notation = Notation::CrowsFoot;
    Level level = Level::Physical;
    bool dependent = false;   // IDEF1X, Chen: its identity needs that of another
    bool associative = false; // Chen, conceptual: a relationship with attributes of its own
    QString color;            // as the user set it
    int accent = 0;           // of the heading without a colour: one a schema; areas override it
    bool collapsed = false;
    bool pinned = false;
    NodeSign sign = NodeSign::None;
    Id area;             // that owns it
    int hiddenLines = 0; // relationships of its whose lines the user hid
    int lineEnds = 0;    // Chen: each has a place of its own
    int unshown = 0;     // related tables that do not stand on the diagram
    ColorBy colorBy = ColorBy::Own;
    int group = -1;   // in the legend of the diagram
    QString letter;   // of that group
    QPointF position; // top left corner, scene units

    friend bool operator==(const NodeLook &, const NodeLook &) = default;
};

// The line of a relationship, of a junction table where that is drawn as a line, or of an
// inheritance: from a table that inherits, or a partition, to
// the table above it.
struct LineLook
{
    Id id;   // the relationship; of an inheritance one of its own, which no object has
    Id edge; // its DiagramEdge, or none
    Id from; // object at its own end (the referencing table)
    Id to;
    Id fromRow; // column at each end, or none: the heading (also when that row is hidden)
    Id toRow;
    RelationshipEnd own;
    RelationshipEnd other;
    bool identifying = false;
    bool conceptual = false;
    bool subtype = false;
    Disjointness disjointness = Disjointness::Unstated; // of all subtypes of `to`
    bool total = false;                                 // and whether there are no others
    bool inheritance = false;
    bool junction = false; // of a junction table, whose id it has; it runs by itself
    Notation notation = Notation::CrowsFoot;
    QString label;
    QString color;
    QList<QPointF> bends;  // none while it is split
    bool split = false;    // see stubs.h
    QString fromName = {}; // of the objects at its ends, while it is split
    QString toName = {};
    QList<std::pair<Id, Id>> morePairs = {}; // columns at both ends, beside fromRow and toRow
    QString order = {}; // Chen: tells in which order lines end at a box; the same for all ids

    friend bool operator==(const LineLook &, const LineLook &) = default;
};

struct NoteLook
{
    Id id;
    QString text;
    QString color;
    QRectF rect;

    friend bool operator==(const NoteLook &, const NoteLook &) = default;
};

struct AreaLook
{
    Id id;
    QString title;
    QString color;
    QRectF rect; // grown to hold its entities
    QRectF own;  // as the user drew it
    int entities = 0;

    friend bool operator==(const AreaLook &, const AreaLook &) = default;
};

// What one colour of the headings means, when they are coloured by something else than themselves.
struct LegendEntry
{
    QString title;
    QString letter; // also stands in the headings, for those who cannot tell the colours apart
    QString color;  // as the user set it for an area, or empty
    int accent = 0;
    int entities = 0;

    friend bool operator==(const LegendEntry &, const LegendEntry &) = default;
};

// How many columns of the tables shown are not the same through a lens.
struct LensTally
{
    Lens lens = Lens::None;
    int emulated = 0;
    int lost = 0;

    friend bool operator==(const LensTally &, const LensTally &) = default;
};

struct DiagramLook
{
    QList<NodeLook> nodes;
    QList<LineLook> lines;
    QList<NoteLook> notes;
    QList<AreaLook> areas;
    ColorBy colorBy = ColorBy::Own;
    QList<LegendEntry> legend = {}; // NodeLook::group is a place in it
};

// A type as lists and drawings show it: the short names that PostgreSQL has for its wordiest types
// ("timestamptz(3)" for "timestamp(3) with time zone"). Not for SQL.
QString shortTypeName(const QString &text);

// Everything that a diagram shows, in the order of rank, name, id. The text of types comes from
// the dialect of the project, or is what they become in the database of a lens. Any thread.
DiagramLook diagramLook(const Model &model, Id diagram, Lens lens = Lens::None);
// One node, for updating after a change of it, its object, or that object's columns, keys and
// relationships. Without an id when there is no such node or it shows nothing.
NodeLook nodeLook(const Model &model, Id node, Lens lens = Lens::None);
LensTally lensTally(const QList<NodeLook> &nodes, Lens lens);
// "MySQL / MariaDB: 12 columns emulated, 3 lost".
QString tallyText(const LensTally &tally);
// The line of a relationship in a diagram, or of a junction table that is drawn as a line; without
// an id when it is not shown there.
LineLook lineLook(const Model &model, Id diagram, Id relationship);
// The lines from a table to those that it inherits from or is a partition of, as far as both are
// shown; and the tables that have such a line to it.
QList<LineLook> inheritanceLines(const Model &model, Id diagram, Id table);
QList<Id> inheritors(const Model &model, Id table);
NoteLook noteLook(const Model &model, Id note);
AreaLook areaLook(const Model &model, Id area);
// The same when the places of the entities are known already, by their ids.
AreaLook areaLook(const Model &model, Id area, const QHash<Id, QRectF> &held);

} // namespace relvar
