#include "generators/sketch/scope.h"

namespace relvar {

SketchScope scopeOfDiagram(const Model &model, Id diagram)
{
    SketchScope scope;
    scope.all = false;
    for (const DiagramNode *node : model.childrenOf<DiagramNode>(diagram))
        if (model.get<Table>(node->object))
            scope.tables.insert(node->object);
    return scope;
}

namespace sketch {

QSet<Id> typesIn(const Model &model, const SketchScope &scope)
{
    QSet<Id> types;
    if (scope.all)
        return types;
    for (const Id table : scope.tables)
        for (const Column *column : model.childrenOf<Column>(table))
            if (model.get<EnumType>(column->type.named))
                types.insert(column->type.named);
    return types;
}

void keepScope(Design &design, const Model &model, const SketchScope &scope)
{
    if (scope.all)
        return;
    const QSet<Id> types = typesIn(model, scope);
    design.project = {};
    design.groups.clear();
    design.notes.clear();
    design.enumerations.removeIf([&](const Enumeration &one) { return !types.contains(one.id); });
    design.entities.removeIf([&](const Entity &one) { return !scope.has(one.id); });
    design.references.removeIf([&](const Reference &one) {
        const Object *line = model.find(one.id);
        return !line || !scope.has(line->parent);
    });
    design.omissions.removeIf([&](const Omission &one) {
        const Object *object = model.find(one.id);
        while (object && object->kind != Kind::Table)
            object = model.find(object->parent);
        return !object || !scope.has(object->id);
    });
}

} // namespace sketch
} // namespace relvar
