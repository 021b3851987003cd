#include "generators/dialects/postgresql/catalogorder.h"

#include <queue>

#include <algorithm>
#include <tuple>

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

CatalogKey catalogKey(const QString &catalog, const QString &oid)
{
    return catalog + u' ' + oid;
}

CatalogOrder::CatalogOrder(const CatalogRows &dependencies, const CatalogRows &standIns,
                           const CatalogRows &expressions)
{
    for (const QStringList &row : standIns)
        m_standIns.insert(catalogKey(row[0], row[1]), catalogKey(row[2], row[3]));
    for (const QStringList &row : dependencies) {
        const CatalogKey from = standIn(catalogKey(row[0], row[1]));
        const CatalogKey to = standIn(catalogKey(row[2], row[3]));
        if (from != to)
            m_needs[from].insert(to);
    }
    // A table needs what its expressions need, unless that needs the table.
    Needs together = m_needs;
    for (const QStringList &row : expressions)
        together[catalogKey(row[2], row[3])].unite(m_needs.value(catalogKey(row[0], row[1])));
    const Needs alone = m_needs;
    for (const QStringList &row : expressions) {
        const CatalogKey expression = catalogKey(row[0], row[1]);
        const CatalogKey table = catalogKey(row[2], row[3]);
        if (reaches(together, expression, table)) {
            m_apart.append(row[1]);
            continue;
        }
        m_standIns.insert(expression, table);
        m_needs[table].unite(alone.value(expression));
    }
}

CatalogKey CatalogOrder::standIn(CatalogKey key) const
{
    for (int steps = 0; steps < 8; ++steps) {
        const auto found = m_standIns.constFind(key);
        if (found == m_standIns.cend())
            break;
        key = *found;
    }
    return key;
}

// Whether what an expression needs, besides its table, needs the table.
bool CatalogOrder::reaches(const Needs &needs, const CatalogKey &from, const CatalogKey &table)
{
    QSet<CatalogKey> seen{from};
    QList<CatalogKey> open;
    const QSet<CatalogKey> first = needs.value(from);
    for (const CatalogKey &key : first)
        if (key != table)
            open.append(key);
    while (!open.isEmpty()) {
        const CatalogKey key = open.takeLast();
        if (key == table)
            return true;
        if (seen.contains(key))
            continue;
        seen.insert(key);
        const QSet<CatalogKey> further = needs.value(key);
        for (const CatalogKey &next : further)
            open.append(next);
    }
    return false;
}

QList<CatalogKey> CatalogOrder::sorted(const QHash<CatalogKey, CatalogBlock> &blocks) const
{
    using Place = std::tuple<int, QString, QString, CatalogKey>;
    const auto placeOf = [&](const CatalogKey &key) {
        const CatalogBlock &block = blocks[key];
        // What stands in no schema comes last among its kind.
        const QString schema = block.schema.isEmpty() ? QString(QChar(0xffff)) : block.schema;
        return Place(block.priority, schema, block.name, key);
    };
    QHash<CatalogKey, int> waiting;
    QHash<CatalogKey, QList<CatalogKey>> users;
    std::priority_queue<Place, std::vector<Place>, std::greater<>> ready;
    QList<Place> all;
    for (auto it = blocks.cbegin(); it != blocks.cend(); ++it) {
        int needs = 0;
        const QSet<CatalogKey> needed = m_needs.value(it.key());
        for (const CatalogKey &raw : needed) {
            const CatalogKey need = standIn(raw);
            if (need == it.key() || !blocks.contains(need))
                continue;
            users[need].append(it.key());
            ++needs;
        }
        waiting.insert(it.key(), needs);
        all.append(placeOf(it.key()));
        if (needs == 0)
            ready.push(all.last());
    }
    std::sort(all.begin(), all.end());
    qsizetype firstLeft = 0;
    QSet<CatalogKey> done;
    QList<CatalogKey> order;
    while (order.size() < blocks.size()) {
        CatalogKey next;
        if (!ready.empty()) {
            next = std::get<3>(ready.top());
            ready.pop();
        } else { // a circle: begin it where the kinds begin
            while (done.contains(std::get<3>(all[firstLeft])))
                ++firstLeft;
            next = std::get<3>(all[firstLeft]);
        }
        if (done.contains(next))
            continue;
        done.insert(next);
        order.append(next);
        const QList<CatalogKey> waitingForIt = users.value(next);
        for (const CatalogKey &user : waitingForIt)
            if (--waiting[user] == 0)
                ready.push(placeOf(user));
    }
    return order;
}

} // namespace relvar::postgresql
