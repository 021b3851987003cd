#include "generators/dialects/mysql/adapter.h"
#include "generators/dialects/mysql/statementtext.h"
#include "generators/dialects/mysql/writer.h"

#include <queue>

#include <functional>

namespace relvar::mysql {

namespace {

constexpr int LaterPhases = 100; // what is in databases with a name

// Finds the objects that pieces of SQL name: every word may be the name of one.
class Mentions
{
public:
    explicit Mentions(const Model &model)
    {
        model.forEach([&](const Object &object) {
            if (object.kind == Kind::Table || object.kind == Kind::View ||
                object.kind == Kind::Routine || object.kind == Kind::Sequence)
                m_byName[object.name.toLower()].append(object.id);
            if (object.kind == Kind::Statement)
                for (const QString &made : static_cast<const Statement &>(object).creates)
                    m_byName[made.section(u'.', 1).toLower()].append(object.id);
        });
    }

    QSet<Id> in(const QString &sql) const
    {
        QSet<Id> found;
        const QByteArray bytes = sql.toUtf8();
        Splitter splitter(bytes);
        for (Piece piece; splitter.next(piece);) {
            const StatementText text(bytes, piece);
            for (int at = 0; at < text.count(); ++at) {
                const LexemeType type = text.type(at);
                if (type != LexemeType::Word && type != LexemeType::QuotedName)
                    continue;
                const QString word =
                    type == LexemeType::Word ? text.text(at) : unquoted(text.text(at));
                for (const Id id : m_byName.value(word.toLower()))
                    found.insert(id);
            }
        }
        return found;
    }

private:
    QHash<QString, QList<Id>> m_byName;
};

// For each block the places of those that must stand before it.
std::vector<QSet<int>> predecessors(const Model &model, const QList<Block> &blocks)
{
    QHash<Id, int> creator; // the block that brings an object into being
    for (int i = 0; i < blocks.size(); ++i) {
        if (!creator.contains(blocks[i].id))
            creator.insert(blocks[i].id, i);
        for (const Span &span : blocks[i].inner)
            creator.insert(span.id, i);
    }
    const Mentions mentions(model);
    std::vector<QSet<int>> before(size_t(blocks.size()), QSet<int>{});
    for (int i = 0; i < blocks.size(); ++i) {
        QSet<Id> needs = blocks[i].needs;
        for (const QString &sql : blocks[i].mentions)
            if (!sql.isEmpty())
                needs.unite(mentions.in(sql));
        for (const Id id : std::as_const(needs))
            if (const int at = creator.value(id, i); at != i)
                before[size_t(i)].insert(at);
    }
    return before;
}

} // namespace

QList<Block> ordered(const Model &model, QList<Block> blocks)
{
    const int count = int(blocks.size());
    const std::vector<QSet<int>> before = predecessors(model, blocks);
    std::vector<QList<int>> followers(size_t(count), QList<int>{});
    std::vector<qsizetype> waiting(size_t(count), 0);
    for (int i = 0; i < count; ++i) {
        for (const int at : before[size_t(i)])
            followers[size_t(at)].append(i);
        waiting[size_t(i)] = before[size_t(i)].size();
    }
    // The database of the connection has no name to come back to: what is in it goes first.
    const bool native = isNative(model);
    std::vector<int> phases(size_t(count), 0);
    for (int i = 0; i < count; ++i) {
        const auto *schema = model.get<Schema>(blocks[i].schema);
        const bool later = schema ? !isDefault(*schema) : blocks[i].phase >= Block::StatementBlock;
        phases[size_t(i)] = blocks[i].phase + (later && native ? LaterPhases : 0);
    }
    using Place = std::pair<int, int>; // phase, position
    std::priority_queue<Place, std::vector<Place>, std::greater<>> ready;
    for (int i = 0; i < count; ++i)
        if (waiting[size_t(i)] == 0)
            ready.push({phases[size_t(i)], i});
    QList<int> order;
    std::vector<int> places(size_t(count), -1);
    for (int phase = 0, open = 0; order.size() < count;) {
        // A circle: the one that stands first by phase goes first.
        for (; ready.empty(); ++open) {
            if (open == count) {
                ++phase;
                open = 0;
            }
            if (places[size_t(open)] < 0 && phases[size_t(open)] == phase)
                ready.push({phase, open});
        }
        const int i = ready.top().second;
        ready.pop();
        if (places[size_t(i)] >= 0)
            continue;
        places[size_t(i)] = int(order.size());
        order.append(i);
        for (const int follower : std::as_const(followers[size_t(i)]))
            if (--waiting[size_t(follower)] == 0)
                ready.push({phases[size_t(follower)], follower});
    }
    QList<Block> result;
    result.reserve(count);
    for (const int i : std::as_const(order)) {
        result.append(std::move(blocks[i]));
        for (const int at : before[size_t(i)])
            result.last().after.append(places[size_t(at)]);
        std::sort(result.last().after.begin(), result.last().after.end());
    }
    return result;
}

} // namespace relvar::mysql
