#pragma once

#include "model/model.h"

#include <algorithm>

namespace relvar::postgresql {

// The children of one object by kind, each in its order; collected in one pass.
class Parts
{
public:
    Parts(const Model &model, Id owner)
    {
        const QList<Id> ids = model.children(owner);
        m_all.reserve(ids.size());
        for (const Id id : ids)
            m_all.append(model.find(id));
        std::sort(m_all.begin(), m_all.end(), [](const Object *a, const Object *b) {
            return a->kind != b->kind ? a->kind < b->kind : inOrder(a, b);
        });
    }

    template<class T>
    QList<const T *> of() const
    {
        QList<const T *> result;
        auto it =
            std::lower_bound(m_all.begin(), m_all.end(), T::Tag,
                             [](const Object *object, Kind kind) { return object->kind < kind; });
        for (; it != m_all.end() && (*it)->kind == T::Tag; ++it)
            result.append(static_cast<const T *>(*it));
        return result;
    }

private:
    QList<const Object *> m_all;
};

} // namespace relvar::postgresql
