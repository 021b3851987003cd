#include "generators/drawing/endsymbols.h"
#include "generators/drawing/geometry.h"
#include "model/names.h"
#include "model/operations/areas.h"
#include "model/operations/diagrams.h"
#include "model/operations/lines.h"
#include "views/canvas/canvascontents.h"

// How the contents of a canvas follow its model.
namespace relvar {
namespace {

// Whether every row of the first stands at the same place in the second.
bool rowsStay(const NodeLook &before, const NodeLook &after)
{
    for (qsizetype i = 0; i < before.rows.size(); ++i)
        if (i >= after.rows.size() || before.rows[i].id != after.rows[i].id)
            return false;
    return true;
}

// Whether a line may have to run elsewhere.
bool runsOtherwise(const LineLook &before, const LineLook &after)
{
    return before.from != after.from || before.to != after.to || before.fromRow != after.fromRow ||
           before.toRow != after.toRow || before.bends != after.bends ||
           before.split != after.split || before.fromName != after.fromName ||
           before.toName != after.toName || endKind(before, true) != endKind(after, true) ||
           endKind(before, false) != endKind(after, false);
}

} // namespace

void CanvasContents::load(const Model &model, Id diagram)
{
    m_diagram = diagram;
    m_boxes.clear();
    m_lines.clear();
    m_home.clear();
    const DiagramLook look =
        model.get<Diagram>(diagram) ? diagramLook(model, diagram, m_lens) : DiagramLook();
    m_drawing.setLook(look);
    m_colorBy = look.colorBy;
    const Diagram *shown = model.get<Diagram>(diagram);
    m_level = shown ? shown->level : Level::Physical;
    m_notation = shown ? shown->notation : Notation::CrowsFoot;
    for (const NodeLook &one : look.nodes)
        m_boxes.insert(one.object);
    for (const NoteLook &one : look.notes)
        m_boxes.insert(one.id);
    for (const AreaLook &one : look.areas)
        m_boxes.insert(one.id);
    for (const LineLook &one : look.lines) {
        m_lines.insert(one.id);
        m_drawing.setRoute(one.id, plainRoute(one));
    }
    count();
}

CanvasContents::Update CanvasContents::setLens(const Model &model, Lens lens, double zoom)
{
    m_lens = lens;
    Update update;
    Touched touched;
    const QSet<Id> boxes = m_boxes;
    for (const Id id : boxes)
        if (node(id))
            updateBox(model, id, touched, update, zoom);
    for (const Id id : std::as_const(touched.cards)) // areas hold boxes of other sizes
        updateCard(model, id, update, zoom);
    for (const Id id : std::as_const(touched.lines))
        updateLine(model, id, update, zoom);
    update.dirty += m_drawing.takeMovedSigns();
    count();
    return update;
}

void CanvasContents::count()
{
    m_tally = {m_lens, 0, 0};
    if (m_lens == Lens::None)
        return;
    for (const Id id : std::as_const(m_boxes))
        if (const NodeLook *look = node(id)) {
            m_tally.emulated += look->emulated;
            m_tally.lost += look->lost;
        }
}

CanvasContents::Update CanvasContents::update(const Model &model, const ChangeSet &changes,
                                              double zoom)
{
    Update update;
    Touched touched;
    for (const Change &change : changes)
        for (const ObjectPtr &state : {change.before, change.after})
            if (state)
                touch(model, *state, touched);
    for (const Change &change : changes) {
        touchRelated(model, change, touched);
        touched.everything |= touchesGroups(change);
    }
    if (touched.everything) {
        const QRectF before = bounds();
        load(model, m_diagram);
        const QRectF all = before | bounds();
        update.dirty.append(all.adjusted(-1000, -1000, 1000, 1000));
        update.rewired = update.any = true;
        return update;
    }
    if (m_notation == Notation::Chen)
        touchNeighbours(model, touched);
    const QSet<Id> objects = touched.objects;
    if (m_level == Level::Conceptual)
        touched.lines += objects; // a junction stands as a line, until it is none any more
    for (const Id id : objects)
        updateBox(model, id, touched, update, zoom);
    for (const Id id : std::as_const(touched.cards)) // after the entities that areas hold
        updateCard(model, id, update, zoom);
    for (const Id id : std::as_const(touched.lines))
        updateLine(model, id, update, zoom);
    QSet<Id> heirs = objects;
    for (const Id id : objects)
        for (const Id heir : inheritors(model, id))
            heirs.insert(heir);
    for (const Id id : std::as_const(heirs))
        updateInheritance(model, id, update, zoom);
    update.dirty += m_drawing.takeMovedSigns();
    count();
    return update;
}

void CanvasContents::updateBox(const Model &model, Id object, Touched &touched, Update &update,
                               double zoom)
{
    const NodeLook *old = node(object);
    const Id shownBy = model.contains(object) ? nodeOf(model, m_diagram, object) : Id();
    const NodeLook look = shownBy ? nodeLook(model, shownBy, m_lens) : NodeLook();
    const bool shown = bool(look.node);
    if (!old && !shown)
        return;
    update.any = true;
    if (old)
        update.dirty.append(m_drawing.boundsOf(object, zoom));
    if (!old || !shown) { // lines come and go with their ends
        touchLinesOf(model, object, touched);
        update.rewired = true;
    }
    if (old && old->area)
        touched.cards.insert(old->area);
    if (!shown) {
        m_drawing.removeNode(object);
        m_boxes.remove(object);
        return;
    }
    if (look.area)
        touched.cards.insert(look.area);
    if (old)
        for (const Id line : linesOf(object))
            touched.lines.insert(line);
    if (old && look == *old) {
        update.dirty.removeLast();
        return;
    }
    if (old) {
        if (!rowsStay(*old, look) && !linesOf(object).isEmpty())
            update.rewired = true;
        if (const QRectF rect = nodeRect(look); rect != rectOf(object))
            update.moved.insert(object, rect);
    }
    m_drawing.setNode(look);
    m_boxes.insert(object);
    update.dirty.append(m_drawing.boundsOf(object, zoom));
}

void CanvasContents::updateLine(const Model &model, Id relationship, Update &update, double zoom)
{
    const LineLook look = lineLook(model, m_diagram, relationship);
    const LineLook *old = line(relationship);
    const bool shown = look.id && node(look.from) && node(look.to);
    if ((!m_lines.contains(relationship) && !shown) || (old && old->inheritance))
        return;
    update.any = true;
    if (old)
        update.dirty.append(m_drawing.boundsOf(relationship, zoom));
    if (!shown) {
        m_drawing.removeLine(relationship);
        m_lines.remove(relationship);
        update.rewired = true;
        return;
    }
    const bool otherWay = !old || runsOtherwise(*old, look);
    if (!old || *old != look)
        m_drawing.setLine(look);
    m_lines.insert(relationship);
    update.rewired |= otherWay;
    if (otherWay || !fits(look, m_drawing.route(relationship)))
        m_drawing.setRoute(relationship, plainRoute(look));
    update.dirty.append(m_drawing.boundsOf(relationship, zoom));
}

// The lines from a table to those above it, and those that were there.
void CanvasContents::updateInheritance(const Model &model, Id table, Update &update, double zoom)
{
    QHash<Id, LineLook> wanted;
    const QList<LineLook> lines = inheritanceLines(model, m_diagram, table);
    for (const LineLook &look : lines)
        wanted.insert(look.id, look);
    const QList<Id> present = linesOf(table);
    for (const Id id : present) {
        const LineLook *old = line(id);
        if (!old->inheritance || old->from != table || wanted.contains(id))
            continue;
        update.dirty.append(m_drawing.boundsOf(id, zoom));
        update.rewired = update.any = true;
        m_drawing.removeLine(id);
        m_lines.remove(id);
    }
    for (const LineLook &look : std::as_const(wanted)) {
        const bool known = m_lines.contains(look.id);
        if (known && fits(look, m_drawing.route(look.id)))
            continue;
        update.dirty.append(m_drawing.boundsOf(look.id, zoom));
        if (!known)
            m_drawing.setLine(look);
        m_lines.insert(look.id);
        m_drawing.setRoute(look.id, plainRoute(look));
        update.dirty.append(m_drawing.boundsOf(look.id, zoom));
        update.any = true;
        update.rewired |= !known;
    }
}

// An area with the places of its entities, which the drawing knows.
AreaLook CanvasContents::areaWithContents(const Model &model, Id area) const
{
    QHash<Id, QRectF> held;
    for (const DiagramNode *one : nodesOfArea(model, area))
        if (node(one->object))
            held.insert(one->object, rectOf(one->object));
    return areaLook(model, area, held);
}

void CanvasContents::updateCard(const Model &model, Id id, Update &update, double zoom)
{
    if (isBox(id)) {
        update.dirty.append(m_drawing.boundsOf(id, zoom));
        update.any = true;
    }
    const Note *note = model.get<Note>(id);
    const Area *area = model.get<Area>(id);
    const bool here = area && area->parent == m_diagram;
    if (here != bool(m_drawing.area(id))) // the colours of the others go by their number
        update.dirty.append(bounds());
    if (note && note->parent == m_diagram) {
        m_drawing.setNote(noteLook(model, id));
    } else if (here) {
        m_drawing.setArea(areaWithContents(model, id));
    } else {
        m_drawing.removeNote(id);
        m_drawing.removeArea(id);
        m_boxes.remove(id);
        return;
    }
    m_boxes.insert(id);
    update.dirty.append(m_drawing.boundsOf(id, zoom));
    update.any = true;
}

} // namespace relvar
