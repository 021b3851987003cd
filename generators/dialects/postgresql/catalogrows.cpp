#include "generators/dialects/postgresql/catalogrows.h"

#include <functional>

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

// What the rows are made from: every object that is there, with the names of where it stands.
struct Entry
{
    const Object &object;
    const Object *parent = nullptr;
    QString schema; // its own or its table's
};

using Rows = QList<CatalogRow>;
using AddRows = std::function<void(const Draft &, const Entry &, Rows &)>;

struct Description
{
    QStringList columns;
    AddRows add;
};

bool isTable(const Object &object)
{
    return object.kind == Kind::Table;
}

QString constraintLetter(const Object &object)
{
    if (object.kind == Kind::Check)
        return u"c"_s;
    if (object.kind == Kind::Relationship)
        return u"f"_s;
    const KeyType type = static_cast<const Key &>(object).type;
    return type == KeyType::Primary ? u"p"_s : type == KeyType::Unique ? u"u"_s : u"x"_s;
}

bool isConstraint(const Entry &entry)
{
    const Kind kind = entry.object.kind;
    return entry.parent && (kind == Kind::Key || kind == Kind::Check || kind == Kind::Relationship);
}

QString constraintWords(const Object &object)
{
    const QString letter = constraintLetter(object);
    return letter == u"c"   ? u"CHECK"_s
           : letter == u"f" ? u"FOREIGN KEY"_s
           : letter == u"p" ? u"PRIMARY KEY"_s
           : letter == u"u" ? u"UNIQUE"_s
                            : QString();
}

void addColumnRow(const Draft &draft, const Entry &entry, Rows &rows)
{
    if (!isTable(entry.object))
        return;
    for (const Column *column : draft.columns(static_cast<const Table &>(entry.object)))
        rows.append({{u"table_schema"_s, entry.schema},
                     {u"table_name"_s, entry.object.name},
                     {u"column_name"_s, column->name},
                     {u"is_nullable"_s, column->nullable ? u"YES"_s : u"NO"_s}});
}

void addAttributeRow(const Draft &draft, const Entry &entry, Rows &rows)
{
    if (!isTable(entry.object))
        return;
    for (const Column *column : draft.columns(static_cast<const Table &>(entry.object)))
        rows.append({{u"attrelid"_s, catalogId(entry.object.id)},
                     {u"attname"_s, column->name},
                     {u"attisdropped"_s, u"false"_s}});
}

void addTableRow(const Draft &, const Entry &entry, Rows &rows)
{
    if (isTable(entry.object))
        rows.append({{u"table_schema"_s, entry.schema},
                     {u"table_name"_s, entry.object.name},
                     {u"table_type"_s, u"BASE TABLE"_s}});
    else if (entry.object.kind == Kind::View &&
             static_cast<const View &>(entry.object).type == ViewType::Plain)
        rows.append({{u"table_schema"_s, entry.schema},
                     {u"table_name"_s, entry.object.name},
                     {u"table_type"_s, u"VIEW"_s}});
}

void addConstraintRow(const Draft &, const Entry &entry, Rows &rows)
{
    if (isConstraint(entry) && constraintLetter(entry.object) != u"x")
        rows.append({{u"constraint_schema"_s, entry.schema},
                     {u"table_schema"_s, entry.schema},
                     {u"table_name"_s, entry.parent->name},
                     {u"constraint_name"_s, entry.object.name},
                     {u"constraint_type"_s, constraintWords(entry.object)}});
}

// The columns that a constraint needs: of a foreign key, those that it references.
void addUsageRow(const Draft &draft, const Entry &entry, Rows &rows)
{
    if (!isConstraint(entry))
        return;
    QList<Id> columns;
    if (const Key *key = draft.get<Key>(entry.object.id))
        for (const IndexPart &part : key->parts)
            columns.append(part.column);
    else if (const Relationship *one = draft.get<Relationship>(entry.object.id))
        for (const ColumnPair &pair : one->pairs)
            columns.append(pair.referenced);
    else
        columns = draft.uses(entry.object.id).values();
    for (const Id id : std::as_const(columns)) {
        const Column *column = draft.get<Column>(id);
        const Object *table = column ? draft.find(column->parent) : nullptr;
        const Object *schema = table ? draft.find(table->parent) : nullptr;
        if (schema)
            rows.append({{u"table_schema"_s, schema->name},
                         {u"table_name"_s, table->name},
                         {u"column_name"_s, column->name},
                         {u"constraint_schema"_s, entry.schema},
                         {u"constraint_name"_s, entry.object.name}});
    }
}

void addKeyColumnRow(const Draft &draft, const Entry &entry, Rows &rows)
{
    QList<Id> columns;
    if (const Key *key = draft.get<Key>(entry.object.id))
        for (const IndexPart &part : key->parts)
            columns.append(part.column);
    else if (const Relationship *one = draft.get<Relationship>(entry.object.id))
        for (const ColumnPair &pair : one->pairs)
            columns.append(pair.column);
    for (const Id id : std::as_const(columns))
        if (const Column *column = draft.get<Column>(id))
            rows.append({{u"table_schema"_s, entry.schema},
                         {u"table_name"_s, entry.parent->name},
                         {u"column_name"_s, column->name},
                         {u"constraint_schema"_s, entry.schema},
                         {u"constraint_name"_s, entry.object.name}});
}

void addClassRow(const Draft &, const Entry &entry, Rows &rows)
{
    QString letter;
    switch (entry.object.kind) {
    case Kind::Table:
        letter =
            static_cast<const Table &>(entry.object).server ? u"f"_s
            : static_cast<const Table &>(entry.object).partitionStrategy == PartitionStrategy::None
                ? u"r"_s
                : u"p"_s;
        break;
    case Kind::View:
        letter = static_cast<const View &>(entry.object).type == ViewType::Plain ? u"v"_s : u"m"_s;
        break;
    case Kind::Sequence:
        letter = u"S"_s;
        break;
    case Kind::Key:
    case Kind::Index:
        letter = u"i"_s;
        break;
    case Kind::CompositeType:
        letter = u"c"_s;
        break;
    default:
        return;
    }
    const Id schema = entry.parent && entry.parent->kind != Kind::Schema ? entry.parent->parent
                                                                         : entry.object.parent;
    rows.append({{u"oid"_s, catalogId(entry.object.id)},
                 {u"relname"_s, entry.object.name},
                 {u"relkind"_s, letter},
                 {u"relnamespace"_s, catalogId(schema)}});
}

void addIndexRow(const Draft &, const Entry &entry, Rows &rows)
{
    if (entry.parent && (entry.object.kind == Kind::Index || entry.object.kind == Kind::Key))
        rows.append({{u"schemaname"_s, entry.schema},
                     {u"tablename"_s, entry.parent->name},
                     {u"indexname"_s, entry.object.name}});
}

void addPgConstraintRow(const Draft &draft, const Entry &entry, Rows &rows)
{
    if (isConstraint(entry))
        rows.append(
            {{u"oid"_s, catalogId(entry.object.id)},
             {u"conname"_s, entry.object.name},
             {u"contype"_s, constraintLetter(entry.object)},
             {u"conrelid"_s, catalogId(entry.parent->id)},
             {u"connamespace"_s, catalogId(draft.lookUp(Space::Schema, {}, entry.schema))}});
}

void addTypeRow(const Draft &, const Entry &entry, Rows &rows)
{
    const QString letter = entry.object.kind == Kind::EnumType        ? u"e"_s
                           : entry.object.kind == Kind::BaseType      ? u"b"_s
                           : entry.object.kind == Kind::RangeType     ? u"r"_s
                           : entry.object.kind == Kind::Domain        ? u"d"_s
                           : entry.object.kind == Kind::CompositeType ? u"c"_s
                           : isTable(entry.object)                    ? u"c"_s
                                                                      : QString();
    if (!letter.isEmpty())
        rows.append({{u"oid"_s, catalogId(entry.object.id)},
                     {u"typname"_s, entry.object.name},
                     {u"typtype"_s, letter},
                     {u"typnamespace"_s, catalogId(entry.object.parent)}});
}

void addEnumRow(const Draft &, const Entry &entry, Rows &rows)
{
    if (entry.object.kind == Kind::EnumType)
        for (const QString &label : static_cast<const EnumType &>(entry.object).labels)
            rows.append({{u"enumtypid"_s, catalogId(entry.object.id)}, {u"enumlabel"_s, label}});
}

void addMaterializedRow(const Draft &, const Entry &entry, Rows &rows)
{
    if (entry.object.kind == Kind::View &&
        static_cast<const View &>(entry.object).type == ViewType::Materialized)
        rows.append({{u"schemaname"_s, entry.schema}, {u"matviewname"_s, entry.object.name}});
}

// A row of one kind: its schema, its table if it has one, and its name. Of views only plain ones.
AddRows simple(Kind kind, const QString &schema, const QString &table, const QString &name)
{
    return [=](const Draft &, const Entry &entry, Rows &rows) {
        if (entry.object.kind != kind ||
            (kind == Kind::View && static_cast<const View &>(entry.object).type != ViewType::Plain))
            return;
        CatalogRow row{{name, entry.object.name}};
        if (!schema.isEmpty())
            row.insert(schema, entry.schema);
        if (!table.isEmpty() && entry.parent)
            row.insert(table, entry.parent->name);
        rows.append(row);
    };
}

// As oid of the table instead of its name.
void addTriggerRow(const Draft &, const Entry &entry, Rows &rows)
{
    if (entry.object.kind == Kind::Trigger)
        rows.append({{u"tgname"_s, entry.object.name},
                     {u"tgrelid"_s, catalogId(entry.object.parent)},
                     {u"tgisinternal"_s, u"false"_s}});
}

void addPolicyRow(const Draft &, const Entry &entry, Rows &rows)
{
    if (entry.object.kind == Kind::Policy)
        rows.append(
            {{u"polname"_s, entry.object.name}, {u"polrelid"_s, catalogId(entry.object.parent)}});
}

void addNamespaceRow(const Draft &, const Entry &entry, Rows &rows)
{
    if (entry.object.kind == Kind::Schema)
        rows.append({{u"oid"_s, catalogId(entry.object.id)}, {u"nspname"_s, entry.object.name}});
}

// Roles, routines, operators, collations and languages are not here: a server has many of its own.
const QHash<QString, Description> &descriptions()
{
    static const QString schema = u"schemaname"_s;
    static const QString table = u"tablename"_s;
    static const QHash<QString, Description> map{
        {u"information_schema.columns"_s,
         {{u"table_schema"_s, u"table_name"_s, u"column_name"_s, u"is_nullable"_s}, addColumnRow}},
        {u"information_schema.tables"_s,
         {{u"table_schema"_s, u"table_name"_s, u"table_type"_s}, addTableRow}},
        {u"information_schema.views"_s,
         {{u"table_schema"_s, u"table_name"_s},
          simple(Kind::View, u"table_schema"_s, {}, u"table_name"_s)}},
        {u"information_schema.table_constraints"_s,
         {{u"constraint_schema"_s, u"table_schema"_s, u"table_name"_s, u"constraint_name"_s,
           u"constraint_type"_s},
          addConstraintRow}},
        {u"information_schema.constraint_column_usage"_s,
         {{u"table_schema"_s, u"table_name"_s, u"column_name"_s, u"constraint_schema"_s,
           u"constraint_name"_s},
          addUsageRow}},
        {u"information_schema.key_column_usage"_s,
         {{u"table_schema"_s, u"table_name"_s, u"column_name"_s, u"constraint_schema"_s,
           u"constraint_name"_s},
          addKeyColumnRow}},
        {u"information_schema.schemata"_s,
         {{u"schema_name"_s}, simple(Kind::Schema, {}, {}, u"schema_name"_s)}},
        {u"information_schema.sequences"_s,
         {{u"sequence_schema"_s, u"sequence_name"_s},
          simple(Kind::Sequence, u"sequence_schema"_s, {}, u"sequence_name"_s)}},
        {u"information_schema.triggers"_s,
         {{u"trigger_schema"_s, u"event_object_table"_s, u"trigger_name"_s},
          simple(Kind::Trigger, u"trigger_schema"_s, u"event_object_table"_s, u"trigger_name"_s)}},
        {u"pg_class"_s, {{u"oid"_s, u"relname"_s, u"relkind"_s, u"relnamespace"_s}, addClassRow}},
        {u"pg_attribute"_s, {{u"attrelid"_s, u"attname"_s, u"attisdropped"_s}, addAttributeRow}},
        {u"pg_namespace"_s, {{u"oid"_s, u"nspname"_s}, addNamespaceRow}},
        {u"pg_type"_s, {{u"oid"_s, u"typname"_s, u"typtype"_s, u"typnamespace"_s}, addTypeRow}},
        {u"pg_enum"_s, {{u"enumtypid"_s, u"enumlabel"_s}, addEnumRow}},
        {u"pg_constraint"_s,
         {{u"oid"_s, u"conname"_s, u"contype"_s, u"conrelid"_s, u"connamespace"_s},
          addPgConstraintRow}},
        {u"pg_indexes"_s, {{schema, table, u"indexname"_s}, addIndexRow}},
        {u"pg_tables"_s, {{schema, table}, simple(Kind::Table, schema, {}, table)}},
        {u"pg_views"_s, {{schema, u"viewname"_s}, simple(Kind::View, schema, {}, u"viewname"_s)}},
        {u"pg_matviews"_s, {{schema, u"matviewname"_s}, addMaterializedRow}},
        {u"pg_policies"_s,
         {{schema, table, u"policyname"_s}, simple(Kind::Policy, schema, table, u"policyname"_s)}},
        {u"pg_policy"_s, {{u"polname"_s, u"polrelid"_s}, addPolicyRow}},
        {u"pg_sequences"_s,
         {{schema, u"sequencename"_s}, simple(Kind::Sequence, schema, {}, u"sequencename"_s)}},
        {u"pg_trigger"_s, {{u"tgname"_s, u"tgrelid"_s, u"tgisinternal"_s}, addTriggerRow}},
        {u"pg_rules"_s,
         {{schema, table, u"rulename"_s}, simple(Kind::Rule, schema, table, u"rulename"_s)}},
        {u"pg_event_trigger"_s, {{u"evtname"_s}, simple(Kind::EventTrigger, {}, {}, u"evtname"_s)}},
        {u"pg_publication"_s, {{u"pubname"_s}, simple(Kind::Publication, {}, {}, u"pubname"_s)}},
        {u"pg_statistic_ext"_s, {{u"stxname"_s}, simple(Kind::Statistics, {}, {}, u"stxname"_s)}},
        {u"pg_extension"_s, {{u"extname"_s}, simple(Kind::Extension, {}, {}, u"extname"_s)}},
    };
    return map;
}

} // namespace

QString catalogId(Id id)
{
    return QString::number(id.value);
}

std::optional<CatalogTable> catalogTable(const Draft &draft, const Name &name)
{
    QString key = name.schema == u"pg_catalog" || name.schema.isEmpty()
                      ? name.name
                      : name.schema + u'.' + name.name;
    const auto it = descriptions().constFind(key);
    if (it == descriptions().cend())
        return std::nullopt;
    CatalogTable result{it->columns, {}};
    for (const auto &held : draft.objects()) {
        const Object *object = draft.find(held->id);
        if (!object || (object->kind == Kind::Schema &&
                        static_cast<Schema *>(held.get())->external && object->name != u"public"))
            continue;
        const Object *parent = draft.find(object->parent);
        const Object *schema =
            parent && parent->kind != Kind::Schema ? draft.find(parent->parent) : parent;
        it->add(draft, {*object, parent, schema ? schema->name : QString()}, result.rows);
    }
    return result;
}

bool isOnlyKept(const Draft &draft, const QString &name)
{
    for (const auto &held : draft.objects()) {
        const Statement *statement = draft.get<Statement>(held->id);
        if (!statement)
            continue;
        for (const QString &created : statement->creates)
            if (created.section(u'.', -1) == name)
                return true;
    }
    return false;
}

} // namespace relvar::postgresql
