#include "generators/dialects/postgresql/enumlabels.h"
#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/readtypes.h"
#include "generators/dialects/postgresql/uses.h"
#include "generators/dialects/postgresql/wording.h"

// Enums, domains and composite types.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

Outcome taken(const Name &name)
{
    return refused(Wording::tr("There is already a type called %1.").arg(name.name));
}

QString checkName(const Draft &draft, const Domain &domain)
{
    for (int number = 0;; ++number) {
        const QString name =
            domain.name + u"_check"_s + (number ? QString::number(number) : QString());
        if (!draft.constraint(domain.id, name))
            return name;
    }
}

void readDomainConstraint(Reading &reading, Domain &domain, const PgQuery__Constraint &constraint,
                          Range range)
{
    const StatementText &source = reading.text;
    const int word = source.is(range.first, "CONSTRAINT") ? range.first + 2 : range.first;
    switch (constraint.contype) {
    case PG_QUERY__CONSTR_TYPE__CONSTR_NOTNULL:
        readNotNull(reading, domain, constraint, range);
        break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_NULL:
        domain.nullable = true;
        break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_DEFAULT:
        domain.defaultValue = source.slice({word + 1, range.end});
        break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_CHECK: {
        if (source.is(word, "NOT")) { // PostgreSQL 17
            readNotNull(reading, domain, constraint, range);
            break;
        }
        const QString name = isEmpty(constraint.conname) ? checkName(reading.draft, domain)
                                                         : text(constraint.conname);
        Check &check = reading.draft.add<Check>(domain.id, name);
        const int at = source.find(range, "CHECK");
        if (at >= 0 && source.is(at + 1, "("))
            check.expression = source.expression(source.inside(at + 1));
        check.notValid = constraint.skip_validation;
        if (constraint.raw_expr)
            reading.draft.setUses(check.id, usesOf(reading.draft, constraint.raw_expr->base));
        break;
    }
    default:
        break;
    }
}

CompositeAttribute readAttribute(Reading &reading, const PgQuery__ColumnDef &def, Id owner,
                                 int part)
{
    CompositeAttribute attribute;
    attribute.name = text(def.colname);
    attribute.type = readType(reading, *def.type_name, owner, part);
    if (def.coll_clause) {
        const int at = reading.text.at(def.coll_clause->location) + 1;
        attribute.collation = reading.text.spelledName({at, reading.text.nameEnd(at)});
    }
    return attribute;
}

} // namespace

Outcome readEnum(Reading &reading, const PgQuery__CreateEnumStmt &stmt)
{
    Draft &draft = reading.draft;
    const Name name = nameOf(strings(RELVAR_NODES(stmt, type_name)));
    const Id schema = draft.schemaToCreateIn(name.schema);
    if (draft.lookUp(Space::Type, schema, name.name))
        return taken(name);
    draft.add<EnumType>(schema, name.name).labels = strings(RELVAR_NODES(stmt, vals));
    return imported();
}

Outcome readAlterEnum(Reading &reading, const PgQuery__AlterEnumStmt &stmt)
{
    Draft &draft = reading.draft;
    EnumType *type =
        draft.get<EnumType>(draft.type(nameOf(strings(RELVAR_NODES(stmt, type_name)))));
    if (!type)
        return unresolved();
    const QString value = text(stmt.new_val);
    if (!isEmpty(stmt.old_val)) {
        const qsizetype at = type->labels.indexOf(text(stmt.old_val));
        if (at < 0)
            return refused(
                Wording::tr("The type %1 has no value %2.").arg(type->name, text(stmt.old_val)));
        type->labels[at] = value;
        followRenamedLabel(draft, *type, text(stmt.old_val), value);
        return imported();
    }
    if (type->labels.contains(value))
        return stmt.skip_if_new_val_exists
                   ? Outcome{Fate::Imported, Wording::tr("The value %1 exists already.").arg(value)}
                   : refused(
                         Wording::tr("The type %1 has a value %2 already.").arg(type->name, value));
    const qsizetype neighbour = type->labels.indexOf(text(stmt.new_val_neighbor));
    if (neighbour < 0)
        type->labels.append(value);
    else
        type->labels.insert(stmt.new_val_is_after ? neighbour + 1 : neighbour, value);
    return imported();
}

Outcome readDomain(Reading &reading, const PgQuery__CreateDomainStmt &stmt)
{
    Draft &draft = reading.draft;
    const StatementText &source = reading.text;
    const Name name = nameOf(strings(RELVAR_NODES(stmt, domainname)));
    const Id schema = draft.schemaToCreateIn(name.schema);
    if (draft.lookUp(Space::Type, schema, name.name))
        return taken(name);
    Domain &domain = draft.add<Domain>(schema, name.name);
    domain.type = readType(reading, *stmt.type_name, domain.id);
    if (stmt.coll_clause) {
        const int at = source.at(stmt.coll_clause->location) + 1;
        domain.collation = source.spelledName({at, source.nameEnd(at)});
    }
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, constraints)) {
        Range range{source.at(node->constraint->location), source.count()};
        for (const PgQuery__Node *other : RELVAR_NODES(stmt, constraints))
            if (const int at = source.at(other->constraint->location);
                at > range.first && at < range.end)
                range.end = at;
        if (const int at = stmt.coll_clause ? source.at(stmt.coll_clause->location) : -1;
            at > range.first && at < range.end)
            range.end = at;
        readDomainConstraint(reading, domain, *node->constraint, range);
    }
    return imported();
}

Outcome readAlterDomain(Reading &reading, const PgQuery__AlterDomainStmt &stmt)
{
    Draft &draft = reading.draft;
    const StatementText &source = reading.text;
    Domain *domain = draft.get<Domain>(draft.type(nameOf(strings(RELVAR_NODES(stmt, type_name)))));
    if (!domain)
        return unresolved();
    const Id check = draft.constraint(domain->id, text(stmt.name));
    switch (stmt.subtype ? *stmt.subtype : '\0') {
    case 'T': {
        const int word = source.find(source.all(), "SET", "DEFAULT");
        domain->defaultValue =
            stmt.def && word >= 0 ? source.slice({word + 2, source.count()}) : QString();
        return imported();
    }
    case 'N':
        dropNotNull(*domain);
        return imported();
    case 'O':
        domain->nullable = false;
        return imported();
    case 'C':
        readDomainConstraint(reading, *domain, *stmt.def->constraint,
                             {source.at(stmt.def->constraint->location), source.count()});
        return imported();
    case 'X':
        if (check)
            draft.remove(check);
        return imported();
    case 'V':
        if (Check *one = draft.get<Check>(check))
            one->notValid = false;
        return imported();
    default:
        return kept();
    }
}

Outcome readComposite(Reading &reading, const PgQuery__CompositeTypeStmt &stmt)
{
    Draft &draft = reading.draft;
    const Name name = nameOf(*stmt.typevar);
    const Id schema = draft.schemaToCreateIn(name.schema);
    if (draft.lookUp(Space::Type, schema, name.name) ||
        draft.lookUp(Space::Relation, schema, name.name))
        return taken(name);
    CompositeType &type = draft.add<CompositeType>(schema, name.name);
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, coldeflist))
        type.attributes.append(
            readAttribute(reading, *node->column_def, type.id, int(type.attributes.size())));
    return imported();
}

Outcome readAlterComposite(Reading &reading, CompositeType &type,
                           const PgQuery__AlterTableCmd &command, Range range)
{
    Q_UNUSED(range)
    const auto position = [&](const QString &name) {
        for (qsizetype i = 0; i < type.attributes.size(); ++i)
            if (type.attributes.at(i).name == name)
                return i;
        return qsizetype(-1);
    };
    const qsizetype at = position(text(command.name));
    switch (command.subtype) {
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AddColumn:
        type.attributes.append(
            readAttribute(reading, *command.def->column_def, type.id, int(type.attributes.size())));
        return imported();
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropColumn:
        if (at < 0)
            return command.missing_ok
                       ? Outcome{Fate::Imported,
                                 Wording::tr("There is no attribute %1.").arg(text(command.name))}
                       : refused(Wording::tr("There is no attribute %1.").arg(text(command.name)));
        type.attributes.removeAt(at);
        return imported();
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AlterColumnType:
        if (at < 0)
            return refused(Wording::tr("There is no attribute %1.").arg(text(command.name)));
        type.attributes[at].type =
            readType(reading, *command.def->column_def->type_name, type.id, int(at));
        return imported();
    default:
        return kept();
    }
}

} // namespace relvar::postgresql
