#include "model/operations/diagramlist.h"

#include "model/operations/areas.h"
#include "model/operations/clipboard.h"
#include "model/operations/diagrams.h"
#include "model/operations/wording.h"

namespace relvar {
namespace {

Error gone()
{
    return {Operations::tr("The diagram does not exist any more.")};
}

// Copies what a diagram has for some objects into an empty one.
class Extract
{
public:
    Extract(Edit &edit, Id from, Id to)
        : m_edit(edit)
        , m_from(from)
        , m_to(to)
    {
    }

    void copyNode(const DiagramNode &node)
    {
        DiagramNode copy = node;
        copy.area = Ref<Area>(copiedArea(areaOf(m_edit.model(), node.id)));
        add(copy);
        m_shown.insert(node.object);
    }
    void copyNote(const Note &note) { add(Note(note)); }
    void copyLines()
    {
        const auto edges = m_edit.model().childrenOf<DiagramEdge>(m_from);
        for (const DiagramEdge *edge : edges)
            if (const auto *line = m_edit.get<Relationship>(edge->relationship);
                line && m_shown.contains(line->parent) && m_shown.contains(line->target))
                add(DiagramEdge(*edge));
    }
    bool isEmpty() const { return m_shown.isEmpty(); }

private:
    template<class T>
    Id add(T copy)
    {
        copy.id = {};
        copy.parent = m_to;
        return m_edit.add(copy);
    }
    Id copiedArea(Id area)
    {
        if (area && !m_areas.contains(area))
            m_areas.insert(area, add(Area(*m_edit.get<Area>(area))));
        return m_areas.value(area);
    }

    Edit &m_edit;
    Id m_from;
    Id m_to;
    QSet<Id> m_shown;
    QHash<Id, Id> m_areas;
};

} // namespace

QString cleanFolder(const QString &folder)
{
    QStringList parts;
    for (const QString &part : folder.split(u'/'))
        if (const QString clean = part.simplified(); !clean.isEmpty())
            parts.append(clean);
    return parts.join(u'/');
}

QStringList diagramFolders(const Model &model)
{
    QSet<QString> folders;
    const QList<const Diagram *> diagrams = model.all<Diagram>();
    for (const Diagram *diagram : diagrams)
        for (QString folder = diagram->folder; !folder.isEmpty();
             folder = folder.left(std::max<qsizetype>(0, folder.lastIndexOf(u'/'))))
            folders.insert(folder);
    QStringList sorted(folders.cbegin(), folders.cend());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

Result<void> setFolder(Edit &edit, Id diagram, const QString &folder)
{
    if (!edit.get<Diagram>(diagram))
        return gone();
    edit.set(diagram, &Diagram::folder, cleanFolder(folder));
    return {};
}

Result<Id> duplicateDiagram(Edit &edit, Id diagram)
{
    if (!edit.get<Diagram>(diagram))
        return gone();
    const Result<QList<Id>> copies = duplicateObjects(edit, {diagram});
    return copies ? Result<Id>(copies->first()) : Result<Id>(copies.error());
}

Result<Id> extractDiagram(Edit &edit, Id diagram, const QList<Id> &objects, const QString &name)
{
    const Diagram *from = edit.get<Diagram>(diagram);
    if (!from)
        return gone();
    const Diagram settings = *from;
    const Result<Id> made = addDiagram(edit, name);
    if (!made)
        return made;
    edit.modify<Diagram>(*made, [&](Diagram &one) {
        one.detail = settings.detail;
        one.showTypes = settings.showTypes;
        one.notation = settings.notation;
        one.level = settings.level;
        one.colorBy = settings.colorBy;
        one.folder = settings.folder;
    });
    Extract extract(edit, diagram, *made);
    const QList<const DiagramNode *> nodes = edit.model().childrenOf<DiagramNode>(diagram);
    QSet<Id> seen;
    for (const DiagramNode *node : nodes)
        if (objects.contains(node->object) && !seen.contains(node->object)) {
            seen.insert(node->object);
            extract.copyNode(DiagramNode(*node));
        }
    if (extract.isEmpty())
        return Error{Operations::tr("Select the tables and views for the new diagram.")};
    extract.copyLines();
    const QList<const Note *> notes = edit.model().childrenOf<Note>(diagram);
    for (const Note *note : notes)
        if (objects.contains(note->id))
            extract.copyNote(Note(*note));
    return made;
}

} // namespace relvar
