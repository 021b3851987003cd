#include "generators/documents/entitypaths.h"

#include "generators/documents/sentences.h"
#include "model/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

using Route = QList<Id>; // tables

// The tables and how they are joined. Lives on the stack of a search.
class Network
{
public:
    Network(const Model &model, PathDirection direction)
    {
        for (const Table *table : model.all<Table>())
            m_order.insert(table->id, int(m_order.size()));
        for (const Relationship *line : model.all<Relationship>()) {
            const Id target = line->target;
            if (!m_order.contains(line->parent) || !m_order.contains(target) ||
                line->parent == target)
                continue;
            const bool both = direction == PathDirection::Any || line->isManyToMany();
            if (both || direction == PathDirection::ToReferenced)
                m_lines[{line->parent, target}].append(line->id);
            if (both || direction == PathDirection::ToReferencing)
                m_lines[{target, line->parent}].append(line->id);
        }
        for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it)
            m_next[it.key().first].append(it.key().second);
        for (Route &next : m_next)
            std::sort(next.begin(), next.end(), [this](Id a, Id b) { return before(a, b); });
    }

    bool before(Id a, Id b) const { return m_order.value(a) < m_order.value(b); }
    bool contains(Id table) const { return m_order.contains(table); }
    const QList<Id> linesBetween(Id from, Id to) const { return m_lines.value({from, to}); }

    // The shortest route that avoids tables and first steps; empty when there is none.
    Route shortest(Id from, Id to, const QSet<Id> &without, const QSet<Id> &notFirst) const
    {
        QHash<Id, Id> cameFrom{{from, Id()}};
        Route border{from};
        while (!border.isEmpty() && !cameFrom.contains(to)) {
            Route next;
            for (const Id table : std::as_const(border))
                for (const Id other : m_next.value(table)) {
                    if (cameFrom.contains(other) || without.contains(other) ||
                        (table == from && notFirst.contains(other)))
                        continue;
                    cameFrom.insert(other, table);
                    next.append(other);
                }
            border = next;
        }
        Route route;
        if (cameFrom.contains(to))
            for (Id table = to; table; table = cameFrom.value(table))
                route.prepend(table);
        return route;
    }

private:
    QHash<Id, int> m_order;
    QHash<std::pair<Id, Id>, QList<Id>> m_lines;
    QHash<Id, Route> m_next;
};

// The next best routes: each known one is left at every table of it in turn (Yen's method).
QList<Route> shortestRoutes(const Network &network, Id from, Id to, const PathOptions &options,
                            const Token &token)
{
    QList<Route> found;
    QList<Route> candidates;
    const auto add = [&](const Route &route) {
        if (!route.isEmpty() && !candidates.contains(route) && !found.contains(route))
            candidates.append(route);
    };
    QSet<Id> without = options.without;
    without -= {from, to};
    add(network.shortest(from, to, without, {}));
    while (!candidates.isEmpty() && found.size() < options.most && !token.cancelled()) {
        const auto best = std::min_element(
            candidates.begin(), candidates.end(), [&](const Route &a, const Route &b) {
                if (a.size() != b.size())
                    return a.size() < b.size();
                return std::lexicographical_compare(
                    a.begin(), a.end(), b.begin(), b.end(),
                    [&](Id left, Id right) { return network.before(left, right); });
            });
        const Route route = *best;
        candidates.erase(best);
        found.append(route);
        QSet<Id> passed = without;
        for (qsizetype i = 0; i + 1 < route.size(); ++i) {
            const Route root = route.mid(0, i);
            QSet<Id> notFirst;
            for (const Route &known : std::as_const(found))
                if (known.size() > i + 1 && known.mid(0, i + 1) == route.mid(0, i + 1))
                    notFirst.insert(known[i + 1]);
            const Route rest = network.shortest(route[i], to, passed, notFirst);
            if (!rest.isEmpty())
                add(root + rest);
            passed.insert(route[i]);
        }
    }
    return found;
}

} // namespace

QList<QList<PathStep>> entityPaths(const Model &model, Id from, Id to, const PathOptions &options,
                                   const Token &token)
{
    const Network network(model, options.direction);
    if (from == to || !network.contains(from) || !network.contains(to))
        return {};
    QList<QList<PathStep>> paths;
    for (const Route &route : shortestRoutes(network, from, to, options, token)) {
        QList<PathStep> steps;
        for (qsizetype i = 0; i + 1 < route.size(); ++i)
            steps.append({route[i], route[i + 1], network.linesBetween(route[i], route[i + 1])});
        paths.append(steps);
    }
    return paths;
}

QList<Id> tablesOf(const QList<PathStep> &path)
{
    QList<Id> tables;
    for (const PathStep &step : path) {
        if (tables.isEmpty())
            tables.append(step.from);
        tables.append(step.to);
    }
    return tables;
}

QString pathText(const Model &model, const QList<PathStep> &path)
{
    QStringList names;
    for (const Id table : tablesOf(path)) {
        const Object *object = model.find(table);
        names.append(object ? object->name : QString());
    }
    return names.join(u" → "_s);
}

QStringList pathSentences(const Model &model, const QList<PathStep> &path)
{
    QStringList texts;
    for (const PathStep &step : path)
        for (const Id relationship : step.relationships)
            for (const Sentence &sentence : sentencesOf(model, relationship))
                if (sentence.from == step.from)
                    texts.append(sentence.text());
    return texts;
}

} // namespace relvar
