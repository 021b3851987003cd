#include "generators/dialects/postgresql/blockwriter.h"
#include "generators/dialects/postgresql/mentions.h"

#include <queue>

namespace relvar::postgresql {

QList<Block> ordered(const Model &model, QList<Block> blocks)
{
    const int count = int(blocks.size());
    QHash<Id, int> creator; // the block that brings an object into being
    QHash<Id, int> completer;
    for (int i = 0; i < count; ++i) {
        if (!creator.contains(blocks[i].id))
            creator.insert(blocks[i].id, i);
        if (blocks[i].completes)
            completer.insert(blocks[i].completes, i);
        for (const Span &span : std::as_const(blocks[i].inner))
            creator.insert(span.id, i);
    }
    Mentions mentions(model);
    std::vector<QList<int>> followers(size_t(count), QList<int>{});
    std::vector<int> waiting(size_t(count), 0);
    for (int i = 0; i < count; ++i) {
        QSet<Id> needs = blocks[i].needs;
        for (const QString &sql : std::as_const(blocks[i].mentions))
            if (!sql.isEmpty())
                needs.unite(mentions.in(sql));
        QSet<int> before;
        for (const Id id : std::as_const(needs))
            for (const int at : {creator.value(id, i), completer.value(id, i)})
                if (at != i && !(blocks[at].completes && blocks[at].needs.contains(blocks[i].id)))
                    before.insert(at);
        for (const int at : std::as_const(before)) {
            followers[size_t(at)].append(i);
            ++waiting[size_t(i)];
        }
        blocks[i].after = before.values();
    }
    using Place = std::pair<int, int>; // phase, position
    std::priority_queue<Place, std::vector<Place>, std::greater<>> ready;
    std::vector<bool> done(size_t(count), false);
    for (int i = 0; i < count; ++i)
        if (waiting[size_t(i)] == 0)
            ready.push({blocks[i].phase, i});
    QList<Block> result;
    result.reserve(count);
    std::vector<int> places(size_t(count), 0);
    int firstOpen = 0;
    // What acts on all that is made after it waits for circles too.
    const auto comesLast = [](int phase) { return phase >= Block::DefaultPrivilegesBlock; };
    qsizetype others = std::count_if(blocks.begin(), blocks.end(),
                                     [&](const Block &block) { return !comesLast(block.phase); });
    while (result.size() < count) {
        if (ready.empty() || (others > 0 && comesLast(ready.top().first))) {
            // A circle: the one that stands first by phase goes first.
            int best = -1;
            while (firstOpen < count && done[size_t(firstOpen)])
                ++firstOpen;
            for (int i = firstOpen; i < count; ++i)
                if (!done[size_t(i)] && (best < 0 || blocks[i].phase < blocks[best].phase))
                    best = i;
            ready.push({blocks[best].phase, best});
        }
        const int i = ready.top().second;
        ready.pop();
        if (done[size_t(i)])
            continue;
        done[size_t(i)] = true;
        others -= comesLast(blocks[i].phase) ? 0 : 1;
        for (const int follower : std::as_const(followers[size_t(i)]))
            if (--waiting[size_t(follower)] == 0)
                ready.push({blocks[follower].phase, follower});
        places[size_t(i)] = int(result.size());
        result.append(std::move(blocks[i]));
    }
    for (Block &block : result) {
        for (int &place : block.after)
            place = places[size_t(place)];
        std::sort(block.after.begin(), block.after.end());
    }
    return result;
}

} // namespace relvar::postgresql
