#include "generators/drawing/levels.h"
#include "generators/drawing/lookparts.h"

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
    }
    look.own = relationship.own;
    look.other = relationship.other;
    look.identifying = isIdentifying(model, relationship);
    look.conceptual = !conceptual && !relationship.isPhysical();
    look.subtype = relationship.subtype != SubtypeStrategy::None;
    QStringList phrases{relationship.other.phrase, relationship.own.phrase};
    phrases.removeAll(QString());
    if (diagram.notation == Notation::Chen) // one verb stands in the diamond
        phrases = phrases.first(std::min<qsizetype>(1, phrases.size()));
    look.label = phrases.join(u" / ");
    if (edge) {
        look.edge = edge->id;
        look.color = edge->color;
        for (const Point &bend : edge->bends)
            look.bends.append({bend.x, bend.y});
    }
    return look;
}

} // namespace relvar
