#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/wording.h"

#include <algorithm>

// Schemas, extensions and the settings of the session.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

QStringList searchPath(const QStringList &values)
{
    QStringList result;
    for (const QString &value : values)
        for (const QString &one : value.split(u',')) {
            QString name = one.trimmed();
            if (name.startsWith(u'"') && name.endsWith(u'"') && name.size() > 1)
                name = name.sliced(1, name.size() - 2);
            if (!name.isEmpty() && name != u"$user" && name != u"pg_catalog" && name != u"pg_temp")
                result.append(name);
        }
    return result;
}

// What the reader follows itself; false for any other setting.
bool follow(Session &session, const QString &name, const QStringList &values, bool toDefault)
{
    if (name == u"search_path") {
        const QStringList path = toDefault ? QStringList{u"public"_s} : searchPath(values);
        session.draft.setSearchPath(path);
        for (const QString &schema : path)
            if (!session.schemasOnPath.contains(schema))
                session.schemasOnPath.append(schema);
    } else if (name == u"default_tablespace") {
        session.tablespace = values.value(0);
    } else if (name == u"default_table_access_method") {
        session.accessMethod = values.value(0) == u"heap" ? QString() : values.value(0);
    } else {
        return false;
    }
    return true;
}

Outcome remember(Reading &reading)
{
    if (reading.session.defined)
        return skipped(Wording::tr("A setting of the session."));
    reading.session.preamble.append(reading.text.whole() + u';');
    return imported();
}

// PostgreSQL makes the contents of a schema in this order, whatever the order of the script.
int turnOf(const PgQuery__Node &node)
{
    switch (node.node_case) {
    case PG_QUERY__NODE__NODE_CREATE_SEQ_STMT:
        return 0;
    case PG_QUERY__NODE__NODE_CREATE_STMT:
        return 1;
    case PG_QUERY__NODE__NODE_VIEW_STMT:
        return 2;
    case PG_QUERY__NODE__NODE_INDEX_STMT:
        return 3;
    case PG_QUERY__NODE__NODE_CREATE_TRIG_STMT:
        return 4;
    default:
        return 5;
    }
}

// The statements inside of CREATE SCHEMA: each begins with a reserved word.
QStringList elements(const StatementText &source, int from)
{
    QStringList result;
    int first = -1;
    for (int i = from; i <= source.count(); ++i) {
        if (i < source.count() && source.type(i) == LexemeType::Open && source.match(i) > i) {
            i = source.match(i);
            continue;
        }
        if (i < source.count() && !source.is(i, "CREATE") && !source.is(i, "GRANT"))
            continue;
        if (first >= 0)
            result.append(source.slice({first, i}));
        first = i;
    }
    return result;
}

Outcome readContents(Reading &reading, const PgQuery__CreateSchemaStmt &stmt, const QString &name)
{
    const QStringList written = elements(reading.text, 2);
    if (size_t(written.size()) != stmt.n_schema_elts)
        return kept(Wording::tr("The contents of the schema cannot be told apart."));
    QList<std::pair<int, QString>> turns;
    for (size_t i = 0; i < stmt.n_schema_elts; ++i)
        turns.append({turnOf(*stmt.schema_elts[i]), written[qsizetype(i)]});
    std::stable_sort(turns.begin(), turns.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    const QStringList path = reading.draft.searchPath();
    reading.draft.setSearchPath(QStringList{name} + path);
    if (!reading.session.schemasOnPath.contains(name))
        reading.session.schemasOnPath.append(name);
    Outcome outcome = imported();
    for (const auto &[turn, sql] : std::as_const(turns))
        outcome = outcome + reading.readInner(sql.toUtf8());
    reading.draft.setSearchPath(path);
    reading.hasKept = outcome.fate == Fate::Kept;
    return outcome;
}

} // namespace

Outcome readSchema(Reading &reading, const PgQuery__CreateSchemaStmt &stmt)
{
    Draft &draft = reading.draft;
    const Ref<Role> owner = readRole(draft, stmt.authrole);
    const Object *role = draft.find(owner);
    QString name = text(stmt.schemaname);
    if (name.isEmpty() && role)
        name = role->name;
    if (name.isEmpty())
        return kept(Wording::tr("The name of the schema is that of whoever runs the script."));
    Schema *schema = draft.get<Schema>(draft.lookUp(Space::Schema, {}, name));
    if (schema && !schema->external && !stmt.if_not_exists)
        return refused(Wording::tr("There is already a schema %1.").arg(name));
    if (schema && !schema->external)
        return {Fate::Imported, Wording::tr("The schema %1 exists already.").arg(name)};
    schema = &draft.schema(name);
    schema->external = name == u"public"; // is in every new database
    if (owner)
        schema->owner = owner;
    return stmt.n_schema_elts > 0 ? readContents(reading, stmt, name) : imported();
}

Outcome readExtension(Reading &reading, const PgQuery__CreateExtensionStmt &stmt)
{
    Draft &draft = reading.draft;
    const QString name = text(stmt.extname);
    if (draft.lookUp(Space::Extension, {}, name))
        return stmt.if_not_exists
                   ? Outcome{Fate::Imported,
                             Wording::tr("The extension %1 is there already.").arg(name)}
                   : refused(Wording::tr("The extension %1 is there already.").arg(name));
    Extension &extension = draft.add<Extension>({}, name);
    extension.ifNotExists = stmt.if_not_exists;
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, options)) {
        const QString option = text(node->def_elem->defname);
        const QString value = valueText(node->def_elem->arg);
        if (option == u"schema" && value != u"pg_catalog")
            extension.schema = Ref<Schema>(draft.schema(value).id);
        else if (option == u"schema")
            extension.options.insert(optionKey(u"schema"_s), value);
        else if (option == u"new_version")
            extension.version = value;
        else if (option == u"cascade")
            extension.cascade = value == u"true";
    }
    return imported();
}

Outcome readSetting(Reading &reading, const PgQuery__VariableSetStmt &stmt)
{
    const QString name = text(stmt.name);
    const bool toDefault = stmt.kind == PG_QUERY__VARIABLE_SET_KIND__VAR_SET_DEFAULT ||
                           stmt.kind == PG_QUERY__VARIABLE_SET_KIND__VAR_RESET;
    const QStringList values = strings(RELVAR_NODES(stmt, args));
    if (follow(reading.session, name, values, toDefault))
        return imported();
    if (stmt.kind != PG_QUERY__VARIABLE_SET_KIND__VAR_SET_VALUE || name == u"role" ||
        name == u"session_authorization")
        return skipped(Wording::tr("A setting of the session."));
    return remember(reading);
}

// SELECT pg_catalog.set_config('search_path', '', false) is a setting; any other query is no
// definition.
Outcome readSelect(Reading &reading, const PgQuery__SelectStmt &stmt)
{
    if (stmt.into_clause)
        return kept(
            Wording::tr("A table made from a query has columns that only the database knows."));
    const PgQuery__Node *target = stmt.n_target_list == 1 ? stmt.target_list[0] : nullptr;
    const PgQuery__Node *value = target && target->node_case == PG_QUERY__NODE__NODE_RES_TARGET
                                     ? target->res_target->val
                                     : nullptr;
    if (value && value->node_case == PG_QUERY__NODE__NODE_FUNC_CALL) {
        const PgQuery__FuncCall &call = *value->func_call;
        const QString function = strings(RELVAR_NODES(call, funcname)).value(call.n_funcname - 1);
        const QStringList arguments = strings(RELVAR_NODES(call, args));
        if (function == u"set_config" && arguments.size() == 3 &&
            follow(reading.session, arguments.first(), {arguments.at(1)}, false))
            return imported();
        if (function == u"setval")
            return skipped(Wording::tr("The state of a sequence is data."));
    }
    return skipped(Wording::tr("A query is not a definition."));
}

} // namespace relvar::postgresql
