#include "generators/dialects/postgresql/readhandlers.h"

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

// Whether a kept statement brought it into being.
static bool isKept(const Draft &draft, const PgQuery__Node &node)
{
    for (const Ref<Object> id : mentioned(draft, node.base))
        if (draft.get<Statement>(id))
            return true;
    return false;
}

// Scripts begin by clearing the way: IF EXISTS is carried out when there is nothing.
static Outcome nothing(bool allowed)
{
    return {allowed ? Fate::Imported : Fate::Skipped, tr("There is nothing to drop.")};
}

Outcome readDrop(Reading &reading, const PgQuery__DropStmt &stmt)
{
    Draft &draft = reading.draft;
    Outcome outcome = nothing(stmt.missing_ok);
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, objects)) {
        const Id id = findObject(reading, stmt.remove_type, node);
        const Object *object = draft.find(id);
        if (object && object->kind != Kind::Column && object->kind != Kind::Schema) {
            if (object->kind == Kind::Table)
                for (const auto &other : draft.objects())
                    if (const Sequence *sequence = draft.get<Sequence>(other->id))
                        if (const Column *column = draft.get<Column>(sequence->ownedBy);
                            column && column->parent == id)
                            draft.remove(sequence->id);
            draft.remove(id);
            outcome = imported();
        } else if (object && object->kind == Kind::Schema) {
            // "public" stays where it is; what it holds goes.
            for (const Id part : draft.children(id))
                draft.remove(part);
            if (object->name != u"public")
                draft.remove(id);
            outcome = imported();
        } else if (isKept(draft, *node)) {
            return kept(tr("It drops something that is kept as a statement."));
        }
    }
    return outcome;
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
