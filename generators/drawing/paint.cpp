#include "generators/drawing/paint.h"

#include "generators/drawing/painting.h"
#include "generators/drawing/scene.h"

#include <algorithm>
#include <cmath>

namespace relvar {
namespace {

constexpr double BorderReach = 4; // of emphasis around a node, pixels

} // namespace

class DiagramPainter::Private
{
public:
    DrawingScene scene;

    const DrawingScene &settled()
    {
        if (!scene.unplaced.isEmpty())
            placeSigns(scene);
        return scene;
    }
    void makeRoom(const QRectF &rect, Notation notation)
    {
        if (notation == Notation::Chen && !loading)
            looseSigns(scene, rect);
    }

    void looseShared(const LineLook &line)
    {
        if (sharesSign(line) && !loading)
            looseSharedSigns(scene, line.to);
    }

    // After a change of a node or of its lines: their ends at it.
    void placeEndsAt(Id object)
    {
        const NodeEntry *node = scene.nodes.find(object);
        if (!node || loading)
            return;
        QList<const LineLook *> lines;
        QHash<Id, LinePorts> ports;
        const QSet<Id> ids = scene.linesOf.value(object);
        for (const Id id : ids) {
            const LineEntry *entry = scene.lines.find(id);
            lines.append(&entry->look);
            ports.insert(id, entry->ports);
        }
        placeEnds(node->look, lines, ports);
        for (auto it = ports.cbegin(); it != ports.cend(); ++it)
            setPorts(it.key(), it.value());
    }
    void setPorts(Id id, const LinePorts &ports)
    {
        const int i = scene.lines.index.value(id, -1);
        if (i < 0 || scene.lines.entries[size_t(i)].ports == ports)
            return;
        scene.lines.entries[size_t(i)].ports = ports;
        scene.lines.entries[size_t(i)].shape.reset();
        scene.lines.entries[size_t(i)].ends.reset();
    }

    QList<LegendEntry> legend;
    bool loading = false; // ends are placed once, at the end
    void placeLine(LineEntry entry)
    {
        const Id id = entry.look.id;
        if (const LineEntry *known = scene.lines.find(id))
            looseShared(known->look);
        // Diamonds are placed when all lines near them are known.
        const bool chen = entry.look.notation == Notation::Chen && !entry.look.split;
        entry.labelRect = chen ? QRectF() : labelRectOf(entry.look, entry.points);
        if (chen && !entry.points.isEmpty())
            scene.unplaced.insert(id);
        else
            scene.unplaced.remove(id);
        const QRectF bounds = lineBounds(entry);
        scene.lines.set(id, std::move(entry), bounds);
    }
};

DiagramPainter::DiagramPainter()
    : d(std::make_unique<Private>())
{
}

DiagramPainter::DiagramPainter(DiagramPainter &&) noexcept = default;
DiagramPainter &DiagramPainter::operator=(DiagramPainter &&) noexcept = default;
DiagramPainter::~DiagramPainter() = default;

void DiagramPainter::setLook(const DiagramLook &look)
{
    d->scene = {};
    d->legend = look.legend;
    d->loading = true;
    for (const AreaLook &one : look.areas)
        setArea(one);
    for (const NodeLook &one : look.nodes)
        setNode(one);
    for (const LineLook &one : look.lines)
        setLine(one);
    for (const NoteLook &one : look.notes)
        setNote(one);
    d->loading = false;
    const QHash<Id, LinePorts> ports = linePorts(look);
    for (auto it = ports.cbegin(); it != ports.cend(); ++it)
        d->setPorts(it.key(), it.value());
}

void DiagramPainter::setNode(const NodeLook &look)
{
    if (const NodeEntry *known = d->scene.nodes.find(look.object))
        for (const RowLook &row : known->look.rows)
            d->scene.columns.remove(row.id);
    for (const RowLook &row : look.rows)
        if (row.id)
            d->scene.columns.insert(row.id, look.object);
    const NodeGeometry geometry = nodeGeometry(look);
    const QRectF rect(look.position, geometry.size);
    d->scene.nodes.set(look.object, {look, geometry, {}, {}, {}}, rect);
    d->makeRoom(rect, look.notation);
    d->placeEndsAt(look.object);
}

void DiagramPainter::moveNode(Id object, QPointF topLeft)
{
    const int i = d->scene.nodes.index.value(object, -1);
    if (i < 0)
        return;
    d->scene.nodes.entries[size_t(i)].look.position = topLeft;
    d->scene.nodes.bounds[size_t(i)].moveTopLeft(topLeft);
    d->makeRoom(d->scene.nodes.bounds[size_t(i)], d->scene.nodes.entries[size_t(i)].look.notation);
}

void DiagramPainter::removeNode(Id object)
{
    if (const NodeEntry *known = d->scene.nodes.find(object))
        for (const RowLook &row : known->look.rows)
            d->scene.columns.remove(row.id);
    d->scene.nodes.remove(object);
}

void DiagramPainter::setLine(const LineLook &line)
{
    LineEntry entry;
    QSet<Id> ends{line.from, line.to};
    if (const LineEntry *known = d->scene.lines.find(line.id)) {
        entry.points = known->points;
        entry.ports = known->ports;
        ends += QSet<Id>{known->look.from, known->look.to};
        d->scene.linesOf[known->look.from].remove(line.id);
        d->scene.linesOf[known->look.to].remove(line.id);
    }
    entry.look = line;
    d->scene.linesOf[line.from].insert(line.id);
    d->scene.linesOf[line.to].insert(line.id);
    d->placeLine(std::move(entry));
    for (const Id end : std::as_const(ends))
        d->placeEndsAt(end);
}

void DiagramPainter::setRoute(Id relationship, const QList<QPointF> &points)
{
    const LineEntry *known = d->scene.lines.find(relationship);
    if (!known || known->points == points)
        return;
    LineEntry entry;
    entry.look = known->look;
    entry.ports = known->ports;
    entry.points = points;
    d->placeLine(std::move(entry));
}

void DiagramPainter::removeLine(Id relationship)
{
    const LineEntry *known = d->scene.lines.find(relationship);
    if (!known)
        return;
    const Id from = known->look.from;
    const Id to = known->look.to;
    d->looseShared(known->look);
    d->scene.linesOf[from].remove(relationship);
    d->scene.linesOf[to].remove(relationship);
    d->scene.lines.remove(relationship);
    d->scene.unplaced.remove(relationship);
    d->placeEndsAt(from);
    d->placeEndsAt(to);
}

void DiagramPainter::setNote(const NoteLook &look)
{
    d->scene.notes.set(look.id, {look, {}}, look.rect);
}

void DiagramPainter::removeNote(Id id)
{
    d->scene.notes.remove(id);
}

void DiagramPainter::setArea(const AreaLook &look)
{
    d->scene.areas.set(look.id, {look}, look.rect);
}

void DiagramPainter::removeArea(Id id)
{
    d->scene.areas.remove(id);
}

const NodeLook *DiagramPainter::node(Id object) const
{
    const NodeEntry *entry = d->scene.nodes.find(object);
    return entry ? &entry->look : nullptr;
}

const LineLook *DiagramPainter::line(Id relationship) const
{
    const LineEntry *entry = d->scene.lines.find(relationship);
    return entry ? &entry->look : nullptr;
}

const NoteLook *DiagramPainter::note(Id id) const
{
    const NoteEntry *entry = d->scene.notes.find(id);
    return entry ? &entry->look : nullptr;
}

const AreaLook *DiagramPainter::area(Id id) const
{
    const AreaEntry *entry = d->scene.areas.find(id);
    return entry ? &entry->look : nullptr;
}

QList<QPointF> DiagramPainter::route(Id relationship) const
{
    const LineEntry *entry = d->scene.lines.find(relationship);
    return entry ? entry->points : QList<QPointF>();
}

LinePorts DiagramPainter::ports(Id relationship) const
{
    const LineEntry *entry = d->scene.lines.find(relationship);
    return entry ? entry->ports : LinePorts();
}

QRectF DiagramPainter::labelRect(Id relationship) const
{
    const LineEntry *entry = d->settled().lines.find(relationship);
    return entry ? entry->labelRect : QRectF();
}

QRectF DiagramPainter::connectorRect(Id relationship, bool own) const
{
    const LineEntry *entry = d->scene.lines.find(relationship);
    return entry ? connectorsOf(entry->look, entry->points)[own ? 0 : 1].rect : QRectF();
}

QList<QRectF> DiagramPainter::takeMovedSigns()
{
    d->settled();
    return std::exchange(d->scene.signsMoved, {});
}

QList<Id> DiagramPainter::linesOf(Id object) const
{
    QList<Id> ids = d->scene.linesOf.value(object).values();
    std::sort(ids.begin(), ids.end());
    return ids;
}

QRectF DiagramPainter::rectOf(Id object) const
{
    const DrawingScene &s = d->scene;
    if (s.nodes.index.contains(object))
        return s.nodes.boundsOf(object);
    return s.notes.index.contains(object) ? s.notes.boundsOf(object) : s.areas.boundsOf(object);
}

QRectF DiagramPainter::rowRect(Id column) const
{
    const NodeEntry *entry = d->scene.nodes.find(d->scene.columns.value(column));
    return entry ? entry->geometry.rowRect(rowOf(entry->look, column))
                       .translated(entry->look.position)
                 : QRectF();
}

double DiagramPainter::anchorY(Id object, Id column) const
{
    const NodeEntry *entry = d->scene.nodes.find(object);
    return entry ? entry->look.position.y() + entry->geometry.anchorY(rowOf(entry->look, column))
                 : 0;
}

QRectF DiagramPainter::boundsOf(Id id, double zoom) const
{
    const double pixel = 1 / std::max(zoom, 1e-3);
    const auto grown = [](const QRectF &rect, double by) {
        return rect.isNull() ? QRectF() : rect.adjusted(-by, -by, by, by);
    };
    if (d->scene.lines.index.contains(id)) {
        QRectF bounds = d->settled().lines.boundsOf(id);
        const LineEntry &line = *d->scene.lines.find(id);
        if (!line.look.morePairs.isEmpty())
            for (const EndHandle &handle : endHandles(d->scene, line))
                bounds |= QRectF(handle.at - QPointF(1, 1), handle.at + QPointF(1, 1));
        return grown(bounds, 2 + HandleSize * pixel);
    }
    if (d->scene.columns.contains(id))
        return grown(rowRect(id), 2 * pixel);
    const double reach = 2 + std::max(BorderReach, HandleSize) * pixel;
    if (const NodeLook *one = node(id); one && (one->hiddenLines > 0 || one->unshown > 0))
        return grown(rectOf(id), std::max(reach, BadgeHeight)); // they stand out below
    return grown(rectOf(id), reach);
}

const QList<LegendEntry> &DiagramPainter::legend() const
{
    return d->legend;
}

QRectF DiagramPainter::contentsRect() const
{
    QRectF all;
    const auto add = [&](const auto &layer) {
        for (const QRectF &rect : layer.bounds)
            all = all.united(rect);
    };
    add(d->scene.areas);
    add(d->settled().lines);
    add(d->scene.nodes);
    add(d->scene.notes);
    return all;
}

DrawingHit DiagramPainter::hitAt(QPointF point, double tolerance, const QSet<Id> &selected) const
{
    return relvar::hitAt(d->settled(), point, tolerance, selected);
}

QList<Id> DiagramPainter::objectsIn(const QRectF &rect, bool touching) const
{
    return relvar::objectsIn(d->settled(), rect, touching);
}

QList<Id> DiagramPainter::objectsInArea(Id area) const
{
    QList<Id> ids;
    const AreaEntry *entry = d->scene.areas.find(area);
    if (!entry)
        return ids;
    QSet<Id> areas{area};
    const QList<Id> found = objectsIn(entry->look.rect, false);
    for (const Id id : found) {
        if (d->scene.areas.index.contains(id))
            areas.insert(id);
        if (id != area && (d->scene.areas.index.contains(id) || d->scene.notes.index.contains(id)))
            ids.append(id);
    }
    for (const NodeEntry &node : d->scene.nodes.entries)
        if (areas.contains(node.look.area))
            ids.append(node.look.object);
    return ids;
}

std::optional<double> DiagramPainter::smallestName(const QRectF &exposed, double zoom) const
{
    std::optional<double> least;
    const double near = drawingFonts().title.pixelSize() * zoom;
    d->scene.nodes.forEachIn(exposed, [&](const NodeEntry &entry, const QRectF &) {
        const double now = zoom >= LegibleZoom ? near : farName(entry, zoom).pixels;
        least = std::min(least.value_or(now), now);
    });
    return least;
}

void DiagramPainter::paint(QPainter &painter, const QRectF &exposed, double zoom,
                           const DrawingTheme &theme, const PaintStates &states) const
{
    paintScene(d->settled(), painter, exposed, zoom, theme, states);
}

} // namespace relvar
