#include "generators/drawing/look.h"
#include "model/operations/diagrams.h"
#include "model/operations/lines.h"
#include "views/canvas/canvascontents.h"

// What of a canvas a change of its model may have touched.
namespace relvar {
namespace {

// Whether a node is new, gone, or shows another object.
bool comesOrGoes(const Change &change)
{
    return !change.before || !change.after ||
           static_cast<const DiagramNode &>(*change.before).object !=
               static_cast<const DiagramNode &>(*change.after).object;
}

} // namespace

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
    case Kind::CompositeType:
    case Kind::BaseType:
    case Kind::RangeType: {
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

} // namespace relvar
