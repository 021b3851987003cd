#include "generators/dialects/postgresql/catalogrows.h"
#include "generators/dialects/postgresql/dependents.h"
#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/wording.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

bool mentionsKept(const Draft &draft, const PgQuery__Node &node)
{
    for (const Ref<Object> id : mentioned(draft, node.base))
        if (draft.get<Statement>(id))
            return true;
    return false;
}

// The one kept statement that brought this into being; none when several could have.
Id keptCreator(const Draft &draft, PgQuery__ObjectType type, const PgQuery__Node &node)
{
    Id result;
    for (const auto &held : draft.objects()) {
        if (held->kind != Kind::Statement)
            continue;
        const Statement *statement = draft.get<Statement>(held->id);
        if (!statement || statement->creates.isEmpty())
            continue;
        ParseError error;
        const QByteArray sql = statement->text.toUtf8();
        if (draft.kept(writtenName(statement->creates.first())) != statement->id &&
            !sql.contains("OPERATOR"))
            continue;
        const auto tree = ParseTree::parse(sql.constData(), error);
        if (!tree || tree->statements().size() != 1 ||
            createdType(*tree->statements()[0]->stmt) != type)
            continue;
        const QString name = namedText(&node);
        const QStringList created = statement->creates;
        const bool same = std::any_of(created.begin(), created.end(), [&](const QString &one) {
            return one == name || one.endsWith(u'.' + name);
        });
        if (same && result)
            return {};
        if (same)
            result = statement->id;
    }
    return result;
}

// Scripts begin by clearing the way: IF EXISTS is carried out when there is nothing.
Outcome nothing(bool allowed)
{
    return {allowed ? Fate::Imported : Fate::Skipped, Wording::tr("There is nothing to drop.")};
}

// Everything that a schema holds, and kept statements that make something in it.
QList<Id> contents(const Draft &draft, const Object &schema)
{
    QList<Id> result = draft.children(schema.id);
    for (const auto &held : draft.objects())
        if (const Statement *statement = draft.get<Statement>(held->id))
            for (const QString &created : statement->creates)
                if (created.section(u'.', 0, -2) == schema.name)
                    result.append(statement->id);
    return result;
}

} // namespace

Outcome readDrop(Reading &reading, const PgQuery__DropStmt &stmt)
{
    Draft &draft = reading.draft;
    Outcome outcome = nothing(stmt.missing_ok);
    QList<Id> ids;
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, objects)) {
        const Id id = findObject(reading, stmt.remove_type, node);
        const Object *object = draft.find(id);
        if (object && object->kind == Kind::Schema) {
            // "public" stays where it is; what it holds goes.
            ids += contents(draft, *object);
            if (object->name != u"public")
                ids.append(id);
        } else if (object && object->kind != Kind::Column) {
            ids.append(id);
        } else if (const Id creator = keptCreator(draft, stmt.remove_type, *node)) {
            ids.append(creator);
        } else if (mentionsKept(draft, *node)) {
            return kept(Wording::tr("It drops something that is kept as a statement."));
        }
    }
    if (ids.isEmpty())
        return outcome;
    removeWithDependents(draft, ids, stmt.behavior == PG_QUERY__DROP_BEHAVIOR__DROP_CASCADE);
    return imported();
}

Outcome readDropRole(Reading &reading, const PgQuery__DropRoleStmt &stmt)
{
    Outcome outcome = nothing(stmt.missing_ok);
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, roles)) {
        const Id id = reading.draft.lookUp(Space::Role, {}, text(node->role_spec->rolename));
        const Role *role = reading.draft.get<Role>(id);
        if (role && !role->external) {
            reading.draft.remove(id);
            outcome = imported();
        }
    }
    return outcome;
}

} // namespace relvar::postgresql
