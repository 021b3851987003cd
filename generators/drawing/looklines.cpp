#include "generators/drawing/levels.h"
#include "generators/drawing/lookparts.h"
#include "model/names.h"
#include "model/operations/junctions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What lines show.
namespace relvar {

bool isIdentifying(const Model &model, const Relationship &relationship)
{
    if (relationship.identifying || !relationship.isPhysical())
        return relationship.identifying;
    const QList<Id> siblings = model.children(relationship.parent);
    for (const Id id : siblings) {
        const Key *key = model.get<Key>(id);
        if (!key || key->type != KeyType::Primary)
            continue;
        return std::all_of(relationship.pairs.cbegin(), relationship.pairs.cend(),
                           [&](const ColumnPair &pair) {
                               return std::any_of(key->parts.cbegin(), key->parts.cend(),
                                                  [&](const IndexPart &part) {
                                                      return part.column == pair.column;
                                                  });
                           });
    }
    return false;
}

// What is said at any of the subtypes of a table holds for all of them; the first one counts.
static void applyGeneralisation(const Model &model, LineLook &look)
{
    QList<const Relationship *> lines;
    const QList<Id> referrers = model.referrers(look.to);
    for (const Id id : referrers)
        if (const auto *line = model.get<Relationship>(id);
            line && line->target == look.to && line->subtype != SubtypeStrategy::None)
            lines.append(line);
    std::sort(lines.begin(), lines.end(), inOrder);
    for (const Relationship *line : std::as_const(lines)) {
        if (look.disjointness == Disjointness::Unstated)
            look.disjointness = line->disjointness;
        look.total |= line->total;
    }
}

QString lineOrder(const Model &model, Id table, int rank)
{
    const Object *own = model.find(table);
    const auto sortable = [](int number) { return u"%1"_s.arg(number, 10, 10, QChar(u'0')); };
    return sortable(own ? own->rank : 0) + u'\n' + displayName(model, table) + u'\n' +
           sortable(rank);
}

LineLook lineLook(const Model &model, const Relationship &relationship, const DiagramEdge *edge,
                  const Diagram &diagram)
{
    LineLook look;
    look.notation = diagram.notation;
    const bool conceptual = diagram.level == Level::Conceptual;
    look.id = relationship.id;
    look.from = relationship.parent;
    look.to = relationship.target;
    if (relationship.isPhysical() && hasForeignKeyRows(diagram)) {
        look.fromRow = relationship.pairs.first().column;
        look.toRow = relationship.pairs.first().referenced;
        for (qsizetype i = 1; i < relationship.pairs.size(); ++i)
            look.morePairs.append({relationship.pairs[i].column, relationship.pairs[i].referenced});
    }
    look.own = relationship.own;
    look.other = relationship.other;
    look.identifying = isIdentifying(model, relationship);
    if (look.identifying && diagram.notation == Notation::Chen) // no weak entity stands there
        look.identifying = !isAssociative(model, relationship.parent);
    look.conceptual = !conceptual && !relationship.isPhysical();
    look.subtype = relationship.subtype != SubtypeStrategy::None;
    if (look.subtype)
        applyGeneralisation(model, look);
    QStringList phrases{relationship.other.phrase, relationship.own.phrase};
    phrases.removeAll(QString());
    if (diagram.notation == Notation::Chen) { // one verb stands in the diamond
        phrases = phrases.first(std::min<qsizetype>(1, phrases.size()));
        look.order = lineOrder(model, look.from, relationship.rank);
    }
    look.label = phrases.join(u" / ");
    if (edge) {
        look.edge = edge->id;
        look.color = edge->color;
        look.split = edge->split;
        for (const Point &bend : edge->bends)
            if (!edge->split)
                look.bends.append({bend.x, bend.y});
    }
    if (look.split) {
        look.fromName = nameOf(model, look.from);
        look.toName = nameOf(model, look.to);
    }
    return look;
}

} // namespace relvar
