#include "generators/diagrams/mermaidareas.h"

#include "model/operations/areas.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

using Costs = QHash<Id, TableCost>;

// The area of a diagram that a table belongs to, if any.
QHash<Id, Id> drawnAreas(const Model &model)
{
    QHash<Id, Id> result;
    for (const Diagram *diagram : model.all<Diagram>()) {
        for (const DiagramNode *node : model.childrenOf<DiagramNode>(diagram->id))
            if (const Id area = areaOf(model, node->id); area && !result.contains(node->object))
                result.insert(node->object, area);
    }
    return result;
}

QList<SubjectArea> groups(const Model &model, const QList<Id> &tables)
{
    const QHash<Id, Id> drawn = drawnAreas(model);
    QHash<Id, qsizetype> places;
    QList<SubjectArea> result;
    for (const Id table : tables) {
        const Id group = drawn.value(table, model.find(table)->parent);
        if (!places.contains(group)) {
            places.insert(group, result.size());
            const Object *object = model.find(group);
            result.append({object && !object->name.isEmpty()
                               ? object->name
                               : QCoreApplication::translate("Mermaid", "Tables"),
                           {}});
        }
        result[places.value(group)].tables.append(table);
    }
    return result;
}

// Who is related to whom among some tables, both ways.
QHash<Id, QList<Id>> neighbours(const QList<Id> &tables, const Costs &costs)
{
    const QSet<Id> inside(tables.begin(), tables.end());
    QHash<Id, QList<Id>> result;
    for (const Id table : tables)
        for (const Id other : costs.value(table).related)
            if (other != table && inside.contains(other)) {
                result[table].append(other);
                result[other].append(table);
            }
    return result;
}

// Collects tables within the limits, all of them together.
class Portion
{
public:
    explicit Portion(const Costs &costs, const MermaidOptions &limits)
        : m_costs(costs)
        , m_limits(limits)
    {
    }
    bool fits(const QList<Id> &tables) const
    {
        qint64 characters = m_characters;
        qint64 edges = m_edges;
        for (const Id id : tables) {
            const TableCost &cost = *m_costs.constFind(id);
            characters += cost.characters;
            edges += cost.edges;
        }
        return characters <= m_limits.maxCharacters && edges <= m_limits.maxEdges;
    }
    void add(const QList<Id> &tables)
    {
        for (const Id id : tables) {
            m_characters += m_costs.constFind(id)->characters;
            m_edges += m_costs.constFind(id)->edges;
        }
        m_tables += tables;
    }
    bool isEmpty() const { return m_tables.isEmpty(); }
    QList<Id> take()
    {
        m_characters = m_edges = 0;
        return std::exchange(m_tables, {});
    }

private:
    const Costs &m_costs;
    const MermaidOptions &m_limits;
    qint64 m_characters = 0;
    qint64 m_edges = 0;
    QList<Id> m_tables;
};

// Everything that hangs together with `start`, nearest first.
QList<Id> reachable(Id start, const QHash<Id, QList<Id>> &links, QSet<Id> &seen)
{
    QList<Id> found{start};
    seen.insert(start);
    for (qsizetype i = 0; i < found.size(); ++i)
        for (const Id next : links.value(found[i]))
            if (!seen.contains(next)) {
                seen.insert(next);
                found.append(next);
            }
    return found;
}

Id mostRelated(const QList<Id> &tables, const QHash<Id, QList<Id>> &links)
{
    return *std::max_element(tables.begin(), tables.end(), [&](Id a, Id b) {
        return links.value(a).size() < links.value(b).size();
    });
}

// Pieces of a group, each within the limits (or a single table).
QList<QList<Id>> pieces(QList<Id> tables, const Costs &costs, const MermaidOptions &limits)
{
    QList<QList<Id>> result;
    const QHash<Id, QList<Id>> links = neighbours(tables, costs);
    Portion portion(costs, limits);
    QSet<Id> seen;
    const auto close = [&] {
        if (!portion.isEmpty())
            result.append(portion.take());
    };
    for (const Id table : tables) {
        if (seen.contains(table))
            continue;
        QList<Id> component = reachable(table, links, seen);
        if (!portion.fits(component))
            close();
        if (portion.fits(component)) {
            portion.add(component);
            continue;
        }
        QSet<Id> again;
        component = reachable(mostRelated(component, links), links, again);
        for (const Id one : component) {
            if (!portion.fits({one}))
                close();
            portion.add({one});
        }
        close();
    }
    close();
    return result;
}

} // namespace

QList<SubjectArea> subjectAreas(const Model &model, const QList<Id> &tables, const Costs &costs,
                                const MermaidOptions &limits)
{
    QList<SubjectArea> result;
    for (const SubjectArea &group : groups(model, tables)) {
        const QList<QList<Id>> parts = pieces(group.tables, costs, limits);
        for (const QList<Id> &part : parts) {
            if (parts.size() == 1) {
                result.append(group);
                continue;
            }
            const Id center = mostRelated(part, neighbours(part, costs));
            // In the order of the model again, whatever order the search found them in.
            const QSet<Id> members(part.begin(), part.end());
            QList<Id> ordered;
            std::copy_if(group.tables.begin(), group.tables.end(), std::back_inserter(ordered),
                         [&](Id id) { return members.contains(id); });
            result.append({group.name + u": "_s + model.find(center)->name, ordered});
        }
    }
    return result;
}

} // namespace relvar
