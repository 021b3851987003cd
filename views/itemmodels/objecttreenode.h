#pragma once

#include "views/itemmodels/objecttreemodel.h"

#include <vector>

namespace relvar {

// A row of the mirror: an object, or a group of objects of one kind. Owned by its parent.
struct ObjectTreeModel::Node
{
    Kind kind = Kind::Project;
    bool group = false;
    bool loaded = true;
    ObjectPtr object; // null for the root and for groups
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children; // in order, always
    int order = 0;                               // of kinds among siblings
    int rank = 0;                                // 0 where names decide
    QString folded;

    Id id() const { return object ? object->id : Id(); }
    static bool before(const Node &a, const Node &b)
    {
        if (a.order != b.order)
            return a.order < b.order;
        if (a.rank != b.rank)
            return a.rank < b.rank;
        if (const int names = a.folded.compare(b.folded))
            return names < 0;
        return a.id() < b.id();
    }
};

} // namespace relvar
