#include "generators/dialects/postgresql/definition.h"
#include "generators/dialects/postgresql/readhandlers.h"

// What COMMENT, DROP, RENAME, GRANT and OWNER TO are about.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

QStringList partsOf(const PgQuery__Node *object)
{
    switch (object->node_case) {
    case PG_QUERY__NODE__NODE_LIST:
        return strings(items(object));
    case PG_QUERY__NODE__NODE_TYPE_NAME:
        return strings(RELVAR_NODES(*object->type_name, names));
    case PG_QUERY__NODE__NODE_RANGE_VAR: {
        const Name name = nameOf(*object->range_var);
        return name.schema.isEmpty() ? QStringList{name.name} : QStringList{name.schema, name.name};
    }
    case PG_QUERY__NODE__NODE_OBJECT_WITH_ARGS:
        return strings(RELVAR_NODES(*object->object_with_args, objname));
    default:
        return {valueText(object)};
    }
}

// Something of a table: the last part is its own name.
Id partOfTable(const Draft &draft, QStringList parts, Space space)
{
    if (parts.size() < 2)
        return {};
    const QString name = parts.takeLast();
    return draft.lookUp(space, draft.relation(nameOf(parts)), name);
}

Id relationOfType(const Draft &draft, PgQuery__ObjectType type, const Name &name)
{
    const Id id = draft.relation(name);
    const Object *object = draft.find(id);
    if (!object)
        return {};
    const bool index = object->kind == Kind::Index || object->kind == Kind::Key;
    return index == (type == PG_QUERY__OBJECT_TYPE__OBJECT_INDEX) ? id : Id();
}

Id domainConstraint(const Draft &draft, const PgQuery__Node *object)
{
    const Nodes pair = items(object);
    if (pair.size() < 2)
        return {};
    return draft.constraint(draft.type(nameOf(partsOf(pair[0]))), valueText(pair[1]));
}

// "USING method" stands first.
Id ofMethod(const Draft &draft, Kind kind, QStringList parts)
{
    if (parts.size() < 2)
        return {};
    const QString method = parts.takeFirst();
    return ofMethodNamed(draft, kind, spelledParts(parts), method);
}

// Operators, text search and the like.
Id findDefinition(Reading &reading, PgQuery__ObjectType type, const PgQuery__Node &object)
{
    const Draft &draft = reading.draft;
    const auto named = [&](Kind kind) {
        return draft.named(kind, nameOf(partsOf(&object))).value(0);
    };
    const Nodes pair = items(&object);
    switch (type) {
    case PG_QUERY__OBJECT_TYPE__OBJECT_OPERATOR:
        if (object.node_case == PG_QUERY__NODE__NODE_OBJECT_WITH_ARGS)
            if (const Operator *one = findOperator(reading, *object.object_with_args))
                return one->id;
        return {};
    case PG_QUERY__OBJECT_TYPE__OBJECT_OPCLASS:
        return ofMethod(draft, Kind::OperatorClass, partsOf(&object));
    case PG_QUERY__OBJECT_TYPE__OBJECT_OPFAMILY:
        return ofMethod(draft, Kind::OperatorFamily, partsOf(&object));
    case PG_QUERY__OBJECT_TYPE__OBJECT_CAST:
        return pair.size() == 2 ? findCast(reading, *pair[0]->type_name, *pair[1]->type_name)
                                : Id();
    case PG_QUERY__OBJECT_TYPE__OBJECT_TRANSFORM:
        return pair.size() == 2 ? findTransform(reading, *pair[0]->type_name, valueText(pair[1]))
                                : Id();
    case PG_QUERY__OBJECT_TYPE__OBJECT_ACCESS_METHOD:
        return named(Kind::AccessMethod);
    case PG_QUERY__OBJECT_TYPE__OBJECT_COLLATION:
        return named(Kind::Collation);
    case PG_QUERY__OBJECT_TYPE__OBJECT_CONVERSION:
        return named(Kind::Conversion);
    case PG_QUERY__OBJECT_TYPE__OBJECT_TSPARSER:
        return named(Kind::TextSearchParser);
    case PG_QUERY__OBJECT_TYPE__OBJECT_TSTEMPLATE:
        return named(Kind::TextSearchTemplate);
    case PG_QUERY__OBJECT_TYPE__OBJECT_TSDICTIONARY:
        return named(Kind::TextSearchDictionary);
    case PG_QUERY__OBJECT_TYPE__OBJECT_TSCONFIGURATION:
        return named(Kind::TextSearchConfiguration);
    default:
        return {};
    }
}

} // namespace

QString namedText(const PgQuery__Node *object)
{
    return object ? partsOf(object).join(u'.') : QString();
}

Id findObject(Reading &reading, PgQuery__ObjectType type, const PgQuery__Node *object)
{
    const Draft &draft = reading.draft;
    if (!object)
        return {};
    switch (type) {
    case PG_QUERY__OBJECT_TYPE__OBJECT_TABLE:
    case PG_QUERY__OBJECT_TYPE__OBJECT_VIEW:
    case PG_QUERY__OBJECT_TYPE__OBJECT_MATVIEW:
    case PG_QUERY__OBJECT_TYPE__OBJECT_SEQUENCE:
    case PG_QUERY__OBJECT_TYPE__OBJECT_INDEX:
    case PG_QUERY__OBJECT_TYPE__OBJECT_FOREIGN_TABLE:
        return relationOfType(draft, type, nameOf(partsOf(object)));
    case PG_QUERY__OBJECT_TYPE__OBJECT_TYPE:
    case PG_QUERY__OBJECT_TYPE__OBJECT_DOMAIN:
        return draft.type(nameOf(partsOf(object)));
    case PG_QUERY__OBJECT_TYPE__OBJECT_SCHEMA:
        return draft.lookUp(Space::Schema, {}, valueText(object));
    case PG_QUERY__OBJECT_TYPE__OBJECT_EXTENSION:
        return draft.lookUp(Space::Extension, {}, valueText(object));
    case PG_QUERY__OBJECT_TYPE__OBJECT_ROLE:
        return draft.lookUp(Space::Role, {}, valueText(object));
    case PG_QUERY__OBJECT_TYPE__OBJECT_TRIGGER:
        return partOfTable(draft, partsOf(object), Space::Trigger);
    case PG_QUERY__OBJECT_TYPE__OBJECT_POLICY:
        return partOfTable(draft, partsOf(object), Space::Policy);
    case PG_QUERY__OBJECT_TYPE__OBJECT_RULE:
        return partOfTable(draft, partsOf(object), Space::Rule);
    case PG_QUERY__OBJECT_TYPE__OBJECT_STATISTIC_EXT:
        return draft.inSchema(Space::Statistics, nameOf(partsOf(object)));
    case PG_QUERY__OBJECT_TYPE__OBJECT_EVENT_TRIGGER:
        return draft.lookUp(Space::EventTrigger, {}, valueText(object));
    case PG_QUERY__OBJECT_TYPE__OBJECT_PUBLICATION:
        return draft.lookUp(Space::Publication, {}, valueText(object));
    case PG_QUERY__OBJECT_TYPE__OBJECT_SUBSCRIPTION:
        return draft.lookUp(Space::Subscription, {}, valueText(object));
    case PG_QUERY__OBJECT_TYPE__OBJECT_FDW:
        return draft.lookUp(Space::ForeignDataWrapper, {}, valueText(object));
    case PG_QUERY__OBJECT_TYPE__OBJECT_FOREIGN_SERVER:
        return draft.lookUp(Space::ForeignServer, {}, valueText(object));
    case PG_QUERY__OBJECT_TYPE__OBJECT_LANGUAGE:
        return draft.lookUp(Space::Language, {}, valueText(object));
    case PG_QUERY__OBJECT_TYPE__OBJECT_TABLESPACE:
        return draft.lookUp(Space::Tablespace, {}, valueText(object));
    case PG_QUERY__OBJECT_TYPE__OBJECT_TABCONSTRAINT:
        return partOfTable(draft, partsOf(object), Space::Constraint);
    case PG_QUERY__OBJECT_TYPE__OBJECT_DOMCONSTRAINT:
        return domainConstraint(draft, object);
    case PG_QUERY__OBJECT_TYPE__OBJECT_FUNCTION:
    case PG_QUERY__OBJECT_TYPE__OBJECT_PROCEDURE:
    case PG_QUERY__OBJECT_TYPE__OBJECT_ROUTINE:
    case PG_QUERY__OBJECT_TYPE__OBJECT_AGGREGATE:
        if (object->node_case == PG_QUERY__NODE__NODE_OBJECT_WITH_ARGS)
            if (const Routine *routine = findRoutine(reading, *object->object_with_args))
                return routine->id;
        return {};
    default:
        return findDefinition(reading, type, *object);
    }
}

} // namespace relvar::postgresql
