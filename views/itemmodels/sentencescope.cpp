#include "views/itemmodels/sentencescope.h"

#include "model/names.h"

#include <algorithm>

namespace relvar {
namespace {

QSet<Id> tablesOf(const Model &model, Id diagram)
{
    QSet<Id> tables;
    for (const DiagramNode *node : model.childrenOf<DiagramNode>(diagram))
        tables.insert(node->object);
    return tables;
}

bool isIn(const Relationship &line, const SentenceScope &scope, const QSet<Id> &shown)
{
    if (scope.diagram)
        return shown.contains(line.parent) && shown.contains(line.target);
    return !scope.selected || scope.selected->contains(line.id) ||
           scope.selected->contains(line.parent) || scope.selected->contains(line.target);
}

SentenceChange changeOf(const Relationship &before, const Relationship &after)
{
    const bool moved =
        before.parent != after.parent || before.target != after.target || before.rank != after.rank;
    return moved ? SentenceChange::Order : SentenceChange::Texts;
}

SentenceChange changeOf(const Change &change, const SentenceScope &scope)
{
    const Kind kind = change.kind();
    const bool both = change.before && change.after;
    const bool renamed = both && change.before->name != change.after->name;
    switch (kind) {
    case Kind::Relationship:
        return both ? changeOf(static_cast<const Relationship &>(*change.before),
                               static_cast<const Relationship &>(*change.after))
                    : SentenceChange::Order;
    case Kind::Partition:
        return SentenceChange::Order;
    case Kind::Table:
    case Kind::Schema: // stands before the names by which they are sorted
        return renamed || (both && change.before->parent != change.after->parent)
                   ? SentenceChange::Order
                   : SentenceChange::None;
    case Kind::Column:
        return renamed ? SentenceChange::Texts : SentenceChange::None;
    case Kind::DiagramNode: {
        if (!scope.diagram || (change.any().parent != *scope.diagram && !both))
            return SentenceChange::None;
        const auto object = [](const ObjectPtr &node) {
            return node ? Id(static_cast<const DiagramNode &>(*node).object) : Id();
        };
        const bool same = both && change.before->parent == change.after->parent &&
                          object(change.before) == object(change.after);
        return same ? SentenceChange::None : SentenceChange::Order;
    }
    default:
        return SentenceChange::None;
    }
}

} // namespace

SentenceChange sentenceChange(const ChangeSet &changes, const SentenceScope &scope)
{
    SentenceChange most = SentenceChange::None;
    for (const Change &change : changes) {
        most = std::max(most, changeOf(change, scope));
        if (most == SentenceChange::Order)
            break;
    }
    return most;
}

QList<Id> relationshipsIn(const Model &model, const SentenceScope &scope, const Token &token)
{
    const QSet<Id> shown = scope.diagram ? tablesOf(model, *scope.diagram) : QSet<Id>();
    QSet<Id> partitions;
    QList<const Relationship *> found;
    model.forEach([&](const Object &object) {
        if (token.cancelled())
            return;
        if (object.kind == Kind::Partition)
            partitions.insert(static_cast<const Partition &>(object).table);
        if (object.kind != Kind::Relationship)
            return;
        const auto &line = static_cast<const Relationship &>(object);
        if (isIn(line, scope, shown))
            found.append(&line);
    });
    found.removeIf([&](const Relationship *line) { return partitions.contains(line->parent); });
    QHash<Id, QString> names;
    for (const Relationship *line : std::as_const(found))
        for (const Id id : {line->parent, Id(line->target)})
            if (!names.contains(id))
                names.insert(id, displayName(model, id));
    const auto place = [&](const Relationship *line) {
        return std::tuple<const QString &, Id, const QString &, decltype(line->rank), Id>(
            *names.constFind(line->target), line->target, *names.constFind(line->parent),
            line->rank, line->id);
    };
    if (token.cancelled())
        return {};
    std::sort(found.begin(), found.end(),
              [&](const Relationship *a, const Relationship *b) { return place(a) < place(b); });
    QList<Id> ids;
    ids.reserve(found.size());
    for (const Relationship *line : std::as_const(found))
        ids.append(line->id);
    return ids;
}

} // namespace relvar
