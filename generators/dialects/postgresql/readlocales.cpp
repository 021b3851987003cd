#include "generators/dialects/postgresql/definition.h"
#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/wording.h"

#include <algorithm>

// Collations, conversions, transforms and security labels.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

Outcome readCollation(Reading &reading, const PgQuery__DefineStmt &stmt)
{
    Draft &draft = reading.draft;
    const Name name = nameOf(strings(RELVAR_NODES(stmt, defnames)));
    const Id schema = draft.schemaToCreateIn(name.schema);
    if (!draft.named(Kind::Collation, {draft.find(schema)->name, name.name}).isEmpty()) {
        Outcome outcome = taken(Kind::Collation, name.name);
        if (stmt.if_not_exists)
            outcome.fate = Fate::Imported;
        return outcome;
    }
    Collation &made = draft.add<Collation>(schema, name.name);
    const Definition definition(reading, RELVAR_NODES(stmt, definition));
    definition.read("from", made.copyOf);
    made.provider = enumFromName<CollationProvider>(definition.value("provider").toLower())
                        .value_or(CollationProvider::Default);
    definition.read("locale", made.locale);
    definition.read("lc_collate", made.collate);
    definition.read("lc_ctype", made.characters);
    // PostgreSQL 16 and 17.
    if (const QString rules = definition.value("rules"); !rules.isEmpty())
        made.options.insert(optionKey(u"rules"_s), rules);
    if (definition.value("provider").toLower() == u"builtin")
        made.options.insert(optionKey(u"provider"_s), u"builtin"_s);
    definition.read("deterministic", made.deterministic);
    definition.read("version", made.version);
    resolveNamesNowAndLater(reading, made);
    return imported();
}

Outcome readConversion(Reading &reading, const PgQuery__CreateConversionStmt &stmt)
{
    Draft &draft = reading.draft;
    const Name name = nameOf(strings(RELVAR_NODES(stmt, conversion_name)));
    const Id schema = draft.schemaToCreateIn(name.schema);
    if (!draft.named(Kind::Conversion, {draft.find(schema)->name, name.name}).isEmpty())
        return taken(Kind::Conversion, name.name);
    Conversion &made = draft.add<Conversion>(schema, name.name);
    made.source = text(stmt.for_encoding_name);
    made.target = text(stmt.to_encoding_name);
    made.function.text = spelledParts(strings(RELVAR_NODES(stmt, func_name)));
    made.standard = stmt.def;
    resolveNamesNowAndLater(reading, made);
    return imported();
}

Id findTransform(Reading &reading, const PgQuery__TypeName &type, const QString &language)
{
    const DataType wanted = readType(reading, type);
    for (const Transform *transform : reading.draft.childrenOf<Transform>({}))
        if (transform->type == wanted && transform->language == language)
            return transform->id;
    return {};
}

Outcome readTransform(Reading &reading, const PgQuery__CreateTransformStmt &stmt)
{
    Draft &draft = reading.draft;
    const QString language = text(stmt.lang);
    const Id known = findTransform(reading, *stmt.type_name, language);
    if (known && !stmt.replace)
        return refused(
            Wording::tr("There is already a transform of this type for %1.").arg(language));
    Transform &made = known ? *draft.get<Transform>(known) : draft.add<Transform>({}, {});
    made.type = readType(reading, *stmt.type_name);
    made.language = language;
    made.fromSql.text = stmt.fromsql ? spelledFunction(reading, *stmt.fromsql) : QString();
    made.toSql.text = stmt.tosql ? spelledFunction(reading, *stmt.tosql) : QString();
    made.fromSql.named = made.toSql.named = {};
    resolveNamesNowAndLater(reading, made);
    return imported();
}

// What a label is about: also a column, or a role that the script only mentions.
static Id labelled(Reading &reading, const PgQuery__SecLabelStmt &stmt)
{
    Draft &draft = reading.draft;
    if (stmt.objtype == PG_QUERY__OBJECT_TYPE__OBJECT_ROLE)
        return draft.role(namedText(stmt.object));
    if (stmt.objtype == PG_QUERY__OBJECT_TYPE__OBJECT_SCHEMA)
        return draft.schema(namedText(stmt.object)).id;
    if (stmt.objtype != PG_QUERY__OBJECT_TYPE__OBJECT_COLUMN)
        return findObject(reading, stmt.objtype, stmt.object);
    QStringList parts = strings(items(stmt.object));
    if (parts.size() < 2)
        return {};
    const QString name = parts.takeLast();
    Table *table = draft.get<Table>(draft.relation(nameOf(parts)));
    const Column *column = table ? columnToChange(draft, *table, name) : nullptr;
    return column ? column->id : Id();
}

Outcome readSecurityLabel(Reading &reading, const PgQuery__SecLabelStmt &stmt)
{
    Draft &draft = reading.draft;
    if (stmt.objtype == PG_QUERY__OBJECT_TYPE__OBJECT_DATABASE)
        return skipped(Wording::tr("A database as a whole is not part of a schema."));
    const Id id = labelled(reading, stmt);
    const Object *object = draft.find(id);
    if (!object)
        return unresolved();
    if (object->kind == Kind::Column && stmt.objtype != PG_QUERY__OBJECT_TYPE__OBJECT_COLUMN)
        return kept();
    const QString provider = text(stmt.provider);
    for (const SecurityLabel *label : draft.childrenOf<SecurityLabel>(id))
        if (label->provider == provider)
            draft.remove(label->id);
    if (isEmpty(stmt.label))
        return imported();
    SecurityLabel &label = draft.add<SecurityLabel>(id, {});
    label.provider = provider;
    label.label = text(stmt.label);
    return imported();
}

} // namespace relvar::postgresql
