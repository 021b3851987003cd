#include "model/changeset.h"

#include "model/kindinfo.h"

#include <algorithm>

namespace relvar {

static bool same(const ObjectPtr &a, const ObjectPtr &b)
{
    return a == b || (a && b && sameValue(*a, *b));
}

ChangeSet::ChangeSet(QList<Change> changes)
    : m_changes(std::move(changes))
{
    m_changes.removeIf([](const Change &c) { return same(c.before, c.after); });
    std::sort(m_changes.begin(), m_changes.end(),
              [](const Change &a, const Change &b) { return a.id < b.id; });
    m_changes.squeeze();
}

const Change *ChangeSet::find(Id id) const
{
    const auto it = std::lower_bound(m_changes.begin(), m_changes.end(), id,
                                     [](const Change &c, Id wanted) { return c.id < wanted; });
    return it != m_changes.end() && it->id == id ? &*it : nullptr;
}

ChangeSet ChangeSet::inverted() const
{
    ChangeSet result = *this;
    for (Change &change : result.m_changes)
        std::swap(change.before, change.after);
    return result;
}

ChangeSet ChangeSet::composed(const ChangeSet &next) const
{
    QList<Change> result;
    result.reserve(size() + next.size());
    auto a = begin();
    auto b = next.begin();
    while (a != end() || b != next.end()) {
        if (b == next.end() || (a != end() && a->id < b->id))
            result.append(*a++);
        else if (a == end() || b->id < a->id)
            result.append(*b++);
        else {
            result.append({a->id, a->before, b->after});
            ++a;
            ++b;
        }
    }
    return ChangeSet(std::move(result));
}

ChangeSet ChangeSet::only(Facet facet) const
{
    ChangeSet result = *this;
    result.m_changes.removeIf([&](const Change &c) { return info(c.kind()).facet != facet; });
    return result;
}

bool operator==(const ChangeSet &a, const ChangeSet &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Change &x, const Change &y) {
        return x.id == y.id && same(x.before, y.before) && same(x.after, y.after);
    });
}

} // namespace relvar
