#include "generators/dialects/postgresql/readhandlers.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

bool isAbout(PgQuery__ObjectType type, const Object &object)
{
    switch (type) {
    case PG_QUERY__OBJECT_TYPE__OBJECT_TABLE:
        return object.kind == Kind::Table || object.kind == Kind::View;
    case PG_QUERY__OBJECT_TYPE__OBJECT_SEQUENCE:
        return object.kind == Kind::Sequence;
    case PG_QUERY__OBJECT_TYPE__OBJECT_FUNCTION:
        return object.kind == Kind::Routine &&
               static_cast<const Routine &>(object).type != RoutineType::Procedure;
    case PG_QUERY__OBJECT_TYPE__OBJECT_PROCEDURE:
        return object.kind == Kind::Routine &&
               static_cast<const Routine &>(object).type == RoutineType::Procedure;
    case PG_QUERY__OBJECT_TYPE__OBJECT_ROUTINE:
        return object.kind == Kind::Routine;
    default:
        return false;
    }
}

// Serial columns get a sequence that is an object; that of an identity column goes by its name.
void addColumnSequences(Draft &draft, const Table &table, QStringList &others)
{
    for (Column *column : draft.childrenOf<Column>(table.id)) {
        keepSequenceName(draft, table, *column);
        if (column->identity != Identity::None && !column->identityOptions.name.isEmpty())
            others.append(u"SEQUENCE "_s + column->identityOptions.name);
    }
}

// Tables and views that only a kept statement knows.
bool createsRelation(const Statement &statement)
{
    ParseError error;
    const QByteArray sql = statement.text.toUtf8();
    const auto tree = ParseTree::parse(sql.constData(), error);
    if (!tree || tree->statements().size() != 1)
        return false;
    const PgQuery__ObjectType type = createdType(*tree->statements()[0]->stmt);
    return type == PG_QUERY__OBJECT_TYPE__OBJECT_TABLE ||
           type == PG_QUERY__OBJECT_TYPE__OBJECT_VIEW ||
           type == PG_QUERY__OBJECT_TYPE__OBJECT_FOREIGN_TABLE;
}

void addKept(const Draft &draft, const QString &schema, QStringList &others)
{
    for (const auto &held : draft.objects()) {
        const Statement *statement =
            held->kind == Kind::Statement ? draft.get<Statement>(held->id) : nullptr;
        if (!statement || statement->creates.isEmpty() || !createsRelation(*statement))
            continue;
        for (const QString &name : statement->creates)
            if (name.section(u'.', 0, -2) == schema)
                others.append(u"TABLE "_s + quotedName(schema) + u'.' +
                              quotedName(name.section(u'.', -1)));
    }
}

} // namespace

GrantTargets grantTargets(Reading &reading, const PgQuery__GrantStmt &stmt)
{
    Draft &draft = reading.draft;
    GrantTargets result;
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, objects)) {
        const QString schema = valueText(node);
        const Id id = draft.lookUp(Space::Schema, {}, schema);
        if (stmt.objtype == PG_QUERY__OBJECT_TYPE__OBJECT_SEQUENCE)
            for (const Table *table : draft.childrenOf<Table>(id))
                addColumnSequences(draft, *table, result.others);
        for (const Id part : draft.children(id))
            if (isAbout(stmt.objtype, *draft.find(part)))
                result.objects.append(part);
        if (stmt.objtype == PG_QUERY__OBJECT_TYPE__OBJECT_TABLE)
            addKept(draft, schema, result.others);
    }
    return result;
}

} // namespace relvar::postgresql
