#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/uses.h"
#include "generators/dialects/postgresql/wording.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

// The first AS outside of brackets: the query follows.
int beforeQuery(const StatementText &source)
{
    return source.find(source.all(), "AS");
}

// End of the query before WITH [LOCAL | CASCADED] CHECK OPTION.
int queryEnd(const StatementText &source, const PgQuery__ViewStmt &stmt)
{
    int end = source.count();
    if (stmt.with_check_option == PG_QUERY__VIEW_CHECK_OPTION__LOCAL_CHECK_OPTION ||
        stmt.with_check_option == PG_QUERY__VIEW_CHECK_OPTION__CASCADED_CHECK_OPTION)
        while (end > 0 && !source.is(end, "WITH"))
            --end;
    return end;
}

CheckOption checkOption(const QString &word)
{
    return word.compare(u"local", Qt::CaseInsensitive) == 0      ? CheckOption::Local
           : word.compare(u"cascaded", Qt::CaseInsensitive) == 0 ? CheckOption::Cascaded
                                                                 : CheckOption::None;
}

// What stands behind SET, in place of an earlier setting of the same sort.
void readColumnSetting(const StatementText &source, View &view, const QString &column, Range range)
{
    const QString setting = source.slice({source.find(range, "SET") + 1, range.end});
    const auto sort = [](const QString &text) {
        return text.startsWith(u'(') ? u"("_s : text.section(u' ', 0, 0).toUpper();
    };
    view.columnSettings.removeIf([&](const NamedSetting &one) {
        return one.name == column && sort(one.value) == sort(setting);
    });
    view.columnSettings.append({column, setting});
}

void takeCheckOption(View &view)
{
    const QString key = optionKey(u"check_option"_s);
    if (view.options.contains(key))
        view.checkOption = checkOption(view.options.take(key));
}

} // namespace

Outcome readView(Reading &reading, const PgQuery__ViewStmt &stmt)
{
    Draft &draft = reading.draft;
    const StatementText &source = reading.text;
    const Name name = nameOf(*stmt.view);
    if (text(stmt.view->relpersistence) == u"t")
        return kept(Wording::tr("Temporary views are not part of the model."));
    const Id schema = draft.schemaToCreateIn(name.schema);
    const Id known = draft.lookUp(Space::Relation, schema, name.name);
    View *view = draft.get<View>(known);
    if (known && (!view || !stmt.replace))
        return refused(Wording::tr("There is already something called %1.").arg(name.name));
    if (!view)
        view = &draft.add<View>(schema, name.name);
    const int as = beforeQuery(source);
    view->query = source.sliceAfter(as, queryEnd(source, stmt));
    view->columnNames = strings(RELVAR_NODES(stmt, aliases));
    view->recursive = source.find({0, as}, "RECURSIVE") >= 0;
    view->checkOption =
        stmt.with_check_option == PG_QUERY__VIEW_CHECK_OPTION__LOCAL_CHECK_OPTION
            ? CheckOption::Local
        : stmt.with_check_option == PG_QUERY__VIEW_CHECK_OPTION__CASCADED_CHECK_OPTION
            ? CheckOption::Cascaded
            : CheckOption::None;
    draft.setUses(view->id, usesOf(draft, stmt.query->base));
    readOptions(reading, RELVAR_NODES(stmt, options), view->options);
    takeCheckOption(*view);
    return imported();
}

// CREATE MATERIALIZED VIEW, and CREATE TABLE AS, which no kind of the model holds.
Outcome readTableAs(Reading &reading, const PgQuery__CreateTableAsStmt &stmt)
{
    if (stmt.objtype != PG_QUERY__OBJECT_TYPE__OBJECT_MATVIEW)
        return kept(
            Wording::tr("A table made from a query has columns that only the database knows."));
    Draft &draft = reading.draft;
    const StatementText &source = reading.text;
    const Name name = nameOf(*stmt.into->rel);
    const Id schema = draft.schemaToCreateIn(name.schema);
    if (draft.lookUp(Space::Relation, schema, name.name))
        return stmt.if_not_exists
                   ? Outcome{Fate::Imported,
                             Wording::tr("The view %1 exists already.").arg(name.name)}
                   : refused(Wording::tr("There is already something called %1.").arg(name.name));
    View &view = draft.add<View>(schema, name.name);
    view.type = ViewType::Materialized;
    int end = source.count();
    const int with = source.is(end - 2, "NO") ? end - 3 : end - 2;
    if (source.is(end - 1, "DATA") && source.is(with, "WITH")) { // and not a column called data
        end = with;
        view.withData = !stmt.into->skip_data;
    }
    view.query = source.sliceAfter(beforeQuery(source), end);
    draft.setUses(view.id, usesOf(draft, stmt.query->base));
    view.columnNames = strings(RELVAR_NODES(*stmt.into, col_names));
    view.tablespace = reading.tablespaceOr(stmt.into->table_space_name);
    view.accessMethod = isEmpty(stmt.into->access_method) ? reading.session.accessMethod
                                                          : text(stmt.into->access_method);
    readOptions(reading, RELVAR_NODES(*stmt.into, options), view.options);
    return imported();
}

Outcome readAlterView(Reading &reading, View &view, const PgQuery__AlterTableCmd &command,
                      Range range)
{
    if (command.subtype == PG_QUERY__ALTER_TABLE_TYPE__AT_ColumnDefault) {
        const int word = reading.text.find(range, "SET", "DEFAULT");
        if (command.def && word >= 0)
            view.columnDefaults.insert(text(command.name),
                                       reading.text.slice({word + 2, range.end}));
        else
            view.columnDefaults.remove(text(command.name));
        return imported();
    }
    switch (command.subtype) {
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetAccessMethod:
        view.accessMethod = text(command.name);
        return imported();
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ClusterOn: {
        const Id index = reading.draft.lookUp(Space::Relation, view.parent, text(command.name));
        view.clusterIndex = Ref<Index>(reading.draft.get<Index>(index) ? index : Id());
        return view.clusterIndex ? imported() : unresolved();
    }
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropCluster:
        view.clusterIndex = {};
        return imported();
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetStatistics:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetStorage:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetCompression:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetOptions:
        readColumnSetting(reading.text, view, text(command.name), range);
        return imported();
    default:
        break;
    }
    return kept(Wording::tr("This change of a view is not part of the model."));
}

} // namespace relvar::postgresql
