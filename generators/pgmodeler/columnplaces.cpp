#include "generators/pgmodeler/columnplaces.h"

#include "generators/pgmodeler/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar::pgmodeler {

void putColumnsInPlace(Element &table)
{
    QList<std::pair<int, QString>> places;
    for (const Element *list : table.all(u"customidxs"))
        if (list->value(u"object-type"_s) == u"column")
            for (const Element *one : list->all(u"object"))
                places.append(
                    {one->value(u"index"_s).toInt(), nameParts(one->value(u"name"_s)).last()});
    if (places.isEmpty())
        return;
    std::stable_sort(places.begin(), places.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Element> columns;
    QList<Element> moved;
    QList<Element> rest;
    for (const Element &one : std::as_const(table.children)) {
        const bool isMoved = one.name == u"column" &&
                             std::any_of(places.begin(), places.end(), [&](const auto &place) {
                                 return place.second == one.value(u"name"_s);
                             });
        (one.name != u"column" ? rest : isMoved ? moved : columns).append(one);
    }
    for (const auto &[index, name] : std::as_const(places))
        for (const Element &one : std::as_const(moved))
            if (one.value(u"name"_s) == name)
                columns.insert(qBound(qsizetype(0), qsizetype(index), columns.size()), one);
    table.children = columns + rest;
}

} // namespace relvar::pgmodeler
