#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/readtypes.h"
#include "generators/dialects/postgresql/wording.h"

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

void readSequenceOptions(Nodes options, SequenceOptions &settings)
{
    for (const PgQuery__Node *node : options) {
        const PgQuery__DefElem &option = *node->def_elem;
        const QString name = text(option.defname);
        const QString value = valueText(option.arg);
        if (name == u"as" && option.arg &&
            option.arg->node_case == PG_QUERY__NODE__NODE_TYPE_NAME) {
            const QString type = value.section(u'.', -1);
            settings.type = type == u"int4"   ? u"integer"_s
                            : type == u"int8" ? u"bigint"_s
                            : type == u"int2" ? u"smallint"_s
                                              : type;
        } else if (name == u"start") {
            settings.start = value;
        } else if (name == u"increment") {
            settings.increment = value;
        } else if (name == u"minvalue") {
            settings.minimum = option.arg ? value : u"NO"_s;
        } else if (name == u"maxvalue") {
            settings.maximum = option.arg ? value : u"NO"_s;
        } else if (name == u"cache") {
            settings.cache = value;
        } else if (name == u"cycle") {
            settings.cycle = value != u"false";
        }
    }
}

// OWNED BY table.column, or NONE; false when the column is not known.
static bool readOwnedBy(const Reading &reading, Nodes options, Sequence &sequence)
{
    for (const PgQuery__Node *node : options) {
        if (text(node->def_elem->defname) != u"owned_by")
            continue;
        QStringList parts = strings(items(node->def_elem->arg));
        if (parts.size() < 2) {
            sequence.ownedBy = {};
            continue;
        }
        const QString column = parts.takeLast();
        const Column *owner =
            reading.draft.ownColumn(reading.draft.relation(nameOf(parts)), column);
        if (!owner)
            return false;
        sequence.ownedBy = Ref<Column>(owner->id);
    }
    return true;
}

Outcome readCreateSequence(Reading &reading, const PgQuery__CreateSeqStmt &stmt)
{
    Draft &draft = reading.draft;
    const Name name = nameOf(*stmt.sequence);
    const Id schema = draft.schemaToCreateIn(name.schema);
    if (draft.lookUp(Space::Relation, schema, name.name))
        return stmt.if_not_exists
                   ? Outcome{Fate::Imported,
                             Wording::tr("The sequence %1 exists already.").arg(name.name)}
                   : refused(Wording::tr("There is already something called %1.").arg(name.name));
    Sequence probe;
    if (!readOwnedBy(reading, RELVAR_NODES(stmt, options), probe))
        return unresolved();
    Sequence &sequence = draft.add<Sequence>(schema, name.name);
    sequence.ownedBy = probe.ownedBy;
    const QString persistence = text(stmt.sequence->relpersistence);
    sequence.persistence = persistence == u"u"   ? Persistence::Unlogged
                           : persistence == u"t" ? Persistence::Temporary
                                                 : Persistence::Permanent;
    readSequenceOptions(RELVAR_NODES(stmt, options), sequence.settings);
    return imported();
}

Outcome readAlterSequence(Reading &reading, const PgQuery__AlterSeqStmt &stmt)
{
    const Id id = reading.draft.relation(nameOf(*stmt.sequence));
    const Nodes options = RELVAR_NODES(stmt, options);
    if (Sequence *sequence = reading.draft.get<Sequence>(id)) {
        if (!readOwnedBy(reading, options, *sequence))
            return unresolved();
        readSequenceOptions(options, sequence->settings);
        return imported();
    }
    if (Column *column = reading.draft.get<Column>(id)) {
        if (column->identity == Identity::None)
            return kept(
                Wording::tr("The sequence of a serial column is not an object of its own."));
        readSequenceOptions(options, column->identityOptions);
        return imported();
    }
    return stmt.missing_ok && !id
               ? Outcome{Fate::Imported,
                         Wording::tr("There is no sequence %1.").arg(text(stmt.sequence->relname))}
               : unresolved();
}

void readIdentity(Reading &reading, const Table &table, Column &column,
                  const PgQuery__Constraint &constraint)
{
    Draft &draft = reading.draft;
    column.identity =
        text(constraint.generated_when) == u"a" ? Identity::Always : Identity::ByDefault;
    column.nullable = false;
    column.identityOptions = {};
    const Nodes options = RELVAR_NODES(constraint, options);
    readSequenceOptions(options, column.identityOptions);
    const QString usual = draft.freeName(table.id, column.name, u"seq"_s);
    Name name{{}, usual};
    for (const PgQuery__Node *node : options)
        if (text(node->def_elem->defname) == u"sequence_name")
            name = nameOf(strings(items(node->def_elem->arg)));
    const Id schema = name.schema.isEmpty() ? table.parent : draft.schema(name.schema).id;
    if (schema != table.parent || name.name != usual)
        column.identityOptions.name =
            quotedName(draft.find(schema)->name) + u'.' + quotedName(name.name);
    draft.bind(Space::Relation, schema, name.name, column.id);
}

} // namespace relvar::postgresql
