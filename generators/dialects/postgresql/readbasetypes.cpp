#include "generators/dialects/postgresql/definition.h"
#include "generators/dialects/postgresql/names.h"
#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/wording.h"

// Types with functions of their own, and ranges.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

Outcome takenType(const Name &name)
{
    return refused(Wording::tr("There is already a type called %1.").arg(name.name));
}

TypeAlignment alignmentOf(const QString &word)
{
    const QString name = word.startsWith(u"pg_catalog.") ? word.mid(11) : word;
    return name == u"double" || name == u"float8" ? TypeAlignment::Double
           : name == u"int4" || name == u"int"    ? TypeAlignment::Int4
           : name == u"int2"                      ? TypeAlignment::Int2
           : name == u"char" || name == u"bpchar" ? TypeAlignment::Char
                                                  : TypeAlignment::Default;
}

void readProperties(const Definition &definition, BaseType &type)
{
    definition.read("input", type.input);
    definition.read("output", type.output);
    definition.read("receive", type.receive);
    definition.read("send", type.send);
    definition.read("typmod_in", type.modifierInput);
    definition.read("typmod_out", type.modifierOutput);
    definition.read("analyze", type.analyze);
    definition.read("subscript", type.subscript);
    definition.read("internallength", type.length);
    if (type.length.compare(u"variable", Qt::CaseInsensitive) == 0 || type.length == u"-1")
        type.length = u"VARIABLE"_s;
    definition.read("passedbyvalue", type.byValue);
    if (definition.has("alignment"))
        type.alignment = alignmentOf(definition.value("alignment").toLower());
    if (definition.has("storage"))
        type.storage = enumFromName<TypeStorage>(definition.value("storage").toLower())
                           .value_or(TypeStorage::Default);
    definition.read("like", type.like);
    definition.read("category", type.category);
    definition.read("preferred", type.preferred);
    if (definition.has("default"))
        type.defaultValue = quotedText(definition.value("default"));
    definition.read("element", type.element);
    definition.read("delimiter", type.delimiter);
    definition.read("collatable", type.collatable);
}

} // namespace

Outcome readBaseType(Reading &reading, const PgQuery__DefineStmt &stmt)
{
    Draft &draft = reading.draft;
    const Name name = nameOf(strings(RELVAR_NODES(stmt, defnames)));
    const Id schema = draft.schemaToCreateIn(name.schema);
    const Id known = draft.lookUp(Space::Type, schema, name.name);
    BaseType *type = draft.get<BaseType>(known);
    if (known && (!type || !type->input.isEmpty() || stmt.n_definition == 0))
        return takenType(name);
    if (!type)
        type = &draft.add<BaseType>(schema, name.name);
    readProperties(Definition(reading, RELVAR_NODES(stmt, definition)), *type);
    resolveNamesNowAndLater(reading, *type);
    return imported();
}

Outcome readAlterType(Reading &reading, const PgQuery__AlterTypeStmt &stmt)
{
    BaseType *type = reading.draft.get<BaseType>(
        reading.draft.type(nameOf(strings(RELVAR_NODES(stmt, type_name)))));
    if (!type)
        return unresolved();
    readProperties(Definition(reading, RELVAR_NODES(stmt, options)), *type);
    resolveNamesNowAndLater(reading, *type);
    return imported();
}

Outcome readRange(Reading &reading, const PgQuery__CreateRangeStmt &stmt)
{
    Draft &draft = reading.draft;
    const Name name = nameOf(strings(RELVAR_NODES(stmt, type_name)));
    const Id schema = draft.schemaToCreateIn(name.schema);
    const Id known = draft.lookUp(Space::Type, schema, name.name);
    const BaseType *shell = draft.get<BaseType>(known);
    if (known && (!shell || !shell->input.isEmpty()))
        return takenType(name);
    const Ref<Role> owner = shell ? shell->owner : Ref<Role>();
    RangeType &type =
        known ? draft.become<RangeType>(known) : draft.add<RangeType>(schema, name.name);
    type.owner = owner;
    const Definition definition(reading, RELVAR_NODES(stmt, params));
    definition.read("subtype", type.subtype);
    definition.read("subtype_opclass", type.subtypeClass);
    type.collation = definition.name("collation");
    definition.read("canonical", type.canonical);
    definition.read("subtype_diff", type.difference);
    type.multirangeName = definition.name("multirange_type_name");
    resolveNamesNowAndLater(reading, type);
    return imported();
}

} // namespace relvar::postgresql
