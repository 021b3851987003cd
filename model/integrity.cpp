#include "model/integrity.h"

#include "model/edit.h"

#include <cmath>

namespace relvar {

bool mayStandBelow(Kind child, const Object *parent)
{
    const auto isOneOf = [&](auto... kinds) { return parent && ((parent->kind == kinds) || ...); };
    switch (child) {
    case Kind::Project:
    case Kind::Role:
    case Kind::Schema:
    case Kind::EventTrigger:
    case Kind::Publication:
    case Kind::Subscription:
    case Kind::ForeignDataWrapper:
    case Kind::ForeignServer:
    case Kind::Language:
    case Kind::Tablespace:
    case Kind::Diagram:
    case Kind::SavedView:
    case Kind::Remark:
    case Kind::Cast:
    case Kind::AccessMethod:
    case Kind::Transform:
        return !parent;
    case Kind::EnumType:
    case Kind::CompositeType:
    case Kind::Domain:
    case Kind::BaseType:
    case Kind::RangeType:
    case Kind::Collation:
    case Kind::Conversion:
    case Kind::Operator:
    case Kind::OperatorFamily:
    case Kind::OperatorClass:
    case Kind::TextSearchParser:
    case Kind::TextSearchTemplate:
    case Kind::TextSearchDictionary:
    case Kind::TextSearchConfiguration:
    case Kind::Sequence:
    case Kind::Table:
    case Kind::View:
    case Kind::Routine:
    case Kind::Extension:
    case Kind::Statistics:
    case Kind::DefaultPrivileges:
        return !parent || isOneOf(Kind::Schema);
    case Kind::Column:
    case Kind::Key:
    case Kind::Relationship:
    case Kind::Policy:
    case Kind::Partition:
        return isOneOf(Kind::Table);
    case Kind::Check:
        return isOneOf(Kind::Table, Kind::Domain);
    case Kind::Index:
    case Kind::Rule:
        return isOneOf(Kind::Table, Kind::View);
    case Kind::PublishedTable:
        return isOneOf(Kind::Publication);
    case Kind::UserMapping:
        return isOneOf(Kind::ForeignServer);
    case Kind::Trigger:
        return !parent || isOneOf(Kind::Table, Kind::View);
    case Kind::Grant:
    case Kind::Statement:
    case Kind::SecurityLabel:
        return !isOneOf(Kind::Grant, Kind::Statement);
    case Kind::DiagramNode:
    case Kind::DiagramEdge:
    case Kind::Note:
    case Kind::Area:
        return isOneOf(Kind::Diagram);
    }
    Q_UNREACHABLE();
}

namespace {

// Scene units; farther out nothing can be drawn, and sums of them lose their digits.
constexpr double Farthest = 1e7;

bool isReachable(double number)
{
    return std::isfinite(number) && std::abs(number) <= Farthest;
}

// Whether the object stands where it may and has what it cannot be without.
bool hasItsPlace(const Model &model, const Object &object)
{
    const Object *parent = model.find(object.parent);
    if ((object.parent && !parent) || !mayStandBelow(object.kind, parent))
        return false;
    return object.kind != Kind::Relationship || static_cast<const Relationship &>(object).target;
}

RefTest leadsSomewhere(const Model &model)
{
    return [&model](Id id, std::optional<Kind> kind) {
        const Object *target = model.find(id);
        return target && (!kind || target->kind == *kind);
    };
}

bool isStray(const Point &point)
{
    return !isReachable(point.x) || !isReachable(point.y);
}

// The fields that isTidy() looks at, by kind.
const QList<const FieldInfo *> &delicateFields(Kind kind)
{
    static const auto fields = [] {
        std::array<QList<const FieldInfo *>, KindCount> found;
        for (const KindInfo &described : kinds())
            for (const FieldInfo &field : described.fields)
                if (field.holdsRefs || field.type == FieldType::Real)
                    found[size_t(described.kind)].append(&field);
        return found;
    }();
    return fields[size_t(kind)];
}

// Whether all references lead somewhere and all numbers are within bounds.
bool isTidy(const Object &object, const RefTest &fits)
{
    for (const FieldInfo *field : delicateFields(object.kind)) {
        if (field->holdsRefs && !field->refsFit(object, fits))
            return false;
        if (field->type == FieldType::Real && !isReachable(std::get<double>(field->toSql(object))))
            return false;
    }
    if (object.kind != Kind::DiagramEdge)
        return true;
    const auto &bends = static_cast<const DiagramEdge &>(object).bends;
    return std::none_of(bends.begin(), bends.end(), isStray);
}

void bringIntoReach(Object &object)
{
    for (const FieldInfo &field : info(object.kind).fields)
        if (field.type == FieldType::Real && !isReachable(std::get<double>(field.toSql(object))))
            field.fromSql(object, 0.0);
    if (object.kind == Kind::DiagramEdge)
        static_cast<DiagramEdge &>(object).bends.removeIf(isStray);
}

} // namespace

bool keepFitting(Object &object, const RefTest &fits)
{
    bool viable = true;
    for (const FieldInfo &field : info(object.kind).fields)
        if (field.holdsRefs && !field.refsFit(object, fits) && field.keepOnly(object, fits))
            viable = viable && field.onTargetRemoved != OnTargetRemoved::Remove &&
                     !(field.onTargetRemoved == OnTargetRemoved::Shrink && field.emptyList(object));
    return viable;
}

Mended mended(const Model &model)
{
    Edit edit(model);
    QList<Id> doomed;
    int changed = 0;
    const RefTest fits = leadsSomewhere(model);
    model.forEach([&](const Object &object) {
        if (!hasItsPlace(model, object)) {
            doomed.append(object.id);
            return;
        }
        if (isTidy(object, fits))
            return;
        const auto copy = info(object.kind).clone(object);
        bringIntoReach(*copy);
        if (!keepFitting(*copy, fits))
            doomed.append(object.id);
        edit.put(copy);
        ++changed;
    });
    if (doomed.isEmpty() && changed == 0)
        return {model};
    // A reference that forbids removal cannot hold what is broken.
    if (!edit.remove(doomed))
        return {Model(), int(model.size()), 0};
    return {edit.model(), int(model.size() - edit.model().size()), changed};
}

bool isWhole(const Model &after, const ChangeSet &changes)
{
    const RefTest fits = leadsSomewhere(after);
    for (const Change &change : changes) {
        if (change.after && (!hasItsPlace(after, *change.after) || !isTidy(*change.after, fits)))
            return false;
        if (!change.after &&
            (!after.children(change.id).isEmpty() || !after.referrers(change.id).isEmpty()))
            return false;
        // Children must still fit when an object became another kind.
        if (change.before && change.after && change.before->kind != change.after->kind)
            return false;
    }
    return true;
}

} // namespace relvar
