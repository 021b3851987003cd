#include "generators/drawing/inheritance.h"

#include "generators/drawing/levels.h"

#include <algorithm>

namespace relvar {
namespace {

// Random enough to be no object's id, and the same each time.
Id inheritanceId(Id table, Id above)
{
    quint64 mixed = (table.value ^ 0x5851F42D4C957F2Dull) * 0x9E3779B97F4A7C15ull;
    mixed = (mixed ^ (mixed >> 29) ^ above.value) * 0xBF58476D1CE4E5B9ull;
    return Id{(mixed ^ (mixed >> 32)) >> 1 | 1};
}

QList<Id> tablesAbove(const Model &model, Id id)
{
    QList<Id> above;
    const Table *table = model.get<Table>(id);
    if (!table)
        return above;
    for (const Ref<Table> &one : table->inherits)
        above.append(one);
    const QList<Id> referrers = model.referrers(id);
    for (const Id referrer : referrers)
        if (const auto *partition = model.get<Partition>(referrer);
            partition && partition->table == id)
            above.append(partition->parent);
    return above;
}

} // namespace

QList<LineLook> inheritanceLines(const Model &model, Id table, Notation notation,
                                 const std::function<bool(Id)> &isShown)
{
    QList<LineLook> lines;
    const QList<Id> above = tablesAbove(model, table);
    for (const Id target : above) {
        const Id id = inheritanceId(table, target);
        if (target == table || !isShown(target) ||
            std::any_of(lines.cbegin(), lines.cend(),
                        [&](const LineLook &line) { return line.id == id; }))
            continue;
        LineLook look;
        look.id = id;
        look.from = table;
        look.to = target;
        look.inheritance = true;
        look.notation = notation;
        lines.append(look);
    }
    return lines;
}

QList<LineLook> inheritanceLines(const Model &model, Id diagram, Id table)
{
    const Diagram *shown = model.get<Diagram>(diagram);
    const auto isShown = [&](Id id) { return standingOf(model, *shown, id) == Standing::Box; };
    return shown && isShown(table) ? inheritanceLines(model, table, shown->notation, isShown)
                                   : QList<LineLook>();
}

QList<Id> inheritors(const Model &model, Id table)
{
    QList<Id> below;
    const QList<Id> referrers = model.referrers(table);
    for (const Id id : referrers)
        if (const auto *one = model.get<Table>(id);
            one && one->inherits.contains(Ref<Table>(table)))
            below.append(id);
    const QList<Id> children = model.children(table);
    for (const Id id : children)
        if (const auto *partition = model.get<Partition>(id); partition && partition->table)
            below.append(partition->table);
    return below;
}

} // namespace relvar
