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

// Whether a node is new, gone, or shows another object.
bool comesOrGoes(const Change &change)
{
    return !change.before || !change.after ||
           static_cast<const DiagramNode &>(*change.before).object !=
               static_cast<const DiagramNode &>(*change.after).object;
}

// Whether a line may have to run elsewhere.
bool runsOtherwise(const LineLook &before, const LineLook &after)
{
    return before.from != after.from || before.to != after.to || before.fromRow != after.fromRow ||
           before.toRow != after.toRow || before.bends != after.bends ||
           endKind(before, true) != endKind(after, true) ||
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

// Notes what shows (or showed) this state of an object.
void CanvasContents::touch(const Model &model, const Object &object, Touched &touched) const
{
    switch (object.kind) {
    case Kind::Diagram:
        touched.everything |= object.id == m_diagram;
        break;
    case Kind::Project:
    case Kind::Schema:
        touched.everything = true;
        break;
    case Kind::DiagramNode:
        if (object.parent == m_diagram) {
            touched.objects.insert(static_cast<const DiagramNode &>(object).object);
            if (const Id area = static_cast<const DiagramNode &>(object).area)
                touched.cards.insert(area);
        }
        break;
    case Kind::DiagramEdge:
        if (object.parent == m_diagram) {
            const Id line = static_cast<const DiagramEdge &>(object).relationship;
            touched.lines.insert(line);
            if (const auto *relationship = model.get<Relationship>(line))
                touched.objects += {relationship->parent, Id(relationship->target)};
        }
        break;
    case Kind::Note:
    case Kind::Area:
        touched.cards.insert(object.id);
        break;
    case Kind::Table:
    case Kind::View:
        touched.objects.insert(object.id);
        break;
    case Kind::Relationship:
        touched.lines.insert(object.id);
        touched.objects += {object.parent, Id(static_cast<const Relationship &>(object).target)};
        break;
    case Kind::Partition:
        touched.objects.insert(object.parent);
        touched.objects.insert(static_cast<const Partition &>(object).table);
        break;
    case Kind::Column:
    case Kind::Key:
    case Kind::Index:
        touched.objects.insert(object.parent);
        break;
    case Kind::EnumType:
    case Kind::Domain:
    case Kind::CompositeType: {
        const QList<Id> users = model.referrers(object.id);
        for (const Id user : users)
            if (const Column *column = model.get<Column>(user))
                touched.objects.insert(column->parent);
        break;
    }
    default:
        break;
    }
}

// A table that comes to the diagram or leaves it: those that it is related to tell how many of
// their relations lead elsewhere.
void CanvasContents::touchRelated(const Model &model, const Change &change, Touched &touched) const
{
    const auto touchAround = [&](Id table) {
        for (const Relationship *line : relationshipsAt(model, table))
            touched.objects += {line->parent, Id(line->target)};
    };
    if (change.kind() == Kind::Partition && m_level != Level::Physical) // it stands there no more
        for (const ObjectPtr &state : {change.before, change.after})
            if (state)
                touchAround(static_cast<const Partition &>(*state).table);
    if (change.kind() != Kind::DiagramNode)
        return;
    for (const ObjectPtr &state : {change.before, change.after})
        if (state && state->parent == m_diagram && comesOrGoes(change))
            touchAround(static_cast<const DiagramNode &>(*state).object);
}

// In Chen's notation the lines that end at a table decide on its height: what is related to a
// changed one may have got or lost some.
void CanvasContents::touchNeighbours(const Model &model, Touched &touched) const
{
    const QSet<Id> objects = touched.objects;
    for (const Id id : objects) {
        for (const Relationship *line : relationshipsAt(model, id))
            touched.objects += {line->parent, Id(line->target)};
        const QList<LineLook> above = inheritanceLines(model, m_diagram, id);
        for (const LineLook &line : above)
            touched.objects.insert(line.to);
        for (const Id heir : inheritors(model, id))
            touched.objects.insert(heir);
        for (const Id line : linesOf(id)) // those that it had
            if (const LineLook *look = this->line(line))
                touched.objects += {look->from, look->to};
    }
}

// Whether the groups that headings are coloured by may be others now.
bool CanvasContents::touchesGroups(const Change &change) const
{
    if (m_colorBy == ColorBy::Own || m_colorBy == ColorBy::Nothing)
        return false;
    if (change.kind() == Kind::Area)
        return m_colorBy == ColorBy::Area;
    if (!change.before || !change.after)
        return change.kind() == Kind::DiagramNode && change.any().parent == m_diagram;
    if (change.kind() == Kind::DiagramNode)
        return static_cast<const DiagramNode &>(*change.before).area !=
               static_cast<const DiagramNode &>(*change.after).area;
    return change.kind() == Kind::Table && static_cast<const Table &>(*change.before).tags !=
                                               static_cast<const Table &>(*change.after).tags;
}

// Lines that an object has, or would have if it were shown.
void CanvasContents::touchLinesOf(const Model &model, Id object, Touched &touched) const
{
    for (const Id line : linesOf(object))
        touched.lines.insert(line);
    for (const QList<Id> &ids : {model.children(object), model.referrers(object)})
        for (const Id id : ids)
            if (model.get<Relationship>(id))
                touched.lines.insert(id);
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
