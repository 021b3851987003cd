#include "generators/dialects/sqlite/builder.h"

#include "generators/dialects/cardinalities.h"
#include "generators/dialects/sqlite/names.h"
#include "generators/dialects/sqlite/wording.h"

using namespace Qt::StringLiterals;

namespace relvar::sqlite {

std::shared_ptr<Column> MadeTable::column(const QString &name) const
{
    for (const auto &one : columns)
        if (one->name.compare(name, Qt::CaseInsensitive) == 0)
            return one;
    return nullptr;
}

const Key *MadeTable::primary() const
{
    for (const auto &key : keys)
        if (key->type == KeyType::Primary)
            return key.get();
    return nullptr;
}

Id Builder::schema(const QString &name)
{
    Id &id = m_schemas[name];
    if (!id) {
        const auto made = add<Schema>({}, name);
        made->external = true;
        id = made->id;
    }
    return id;
}

void Builder::keep(const QString &text, const QString &reason)
{
    const auto statement = add<Statement>({}, {});
    statement->text = text;
    statement->reason = reason;
}

void Builder::keep(const CatalogEntry &entry, const QString &reason)
{
    static constexpr QStringView create = u"CREATE";
    const bool temporary = entry.schema == u"temp";
    keep(temporary ? u"CREATE TEMP"_s + entry.sql.mid(create.size()) : entry.sql, reason);
    remark(entry.schema, entry.name, reason);
}

void Builder::remark(const QString &schema, const QString &name, const QString &reason)
{
    m_remarks.append({schema, name, reason});
}

const MadeTable *Builder::tableNamed(const QString &schema, const QString &name) const
{
    const auto it = m_tables.find({schema, name.toLower()});
    return it == m_tables.end() ? nullptr : &it->second;
}

void Builder::buildView(const CatalogEntry &entry)
{
    const auto syntax = parseView(entry.sql);
    if (!syntax) {
        keep(entry, Wording::tr("The definition cannot be taken apart."));
        return;
    }
    const auto view = add<View>(schema(entry.schema), entry.name);
    view->query = syntax->query;
    view->columnNames = syntax->columns;
    m_views.insert({entry.schema, entry.name.toLower()}, view->id);
}

IndexPart Builder::partOf(const PartSyntax &part, const MadeTable &made) const
{
    IndexPart result;
    result.collation = part.collation;
    result.order = part.order;
    const auto column = part.column.isEmpty() ? nullptr : made.column(part.column);
    if (column)
        result.column = Ref<Column>(column->id);
    else
        result.expression = part.expression;
    return result;
}

void Builder::buildIndex(const CatalogEntry &entry)
{
    const MadeTable *made = tableNamed(entry.schema, entry.table);
    const auto syntax = parseIndex(entry.sql);
    if (!made || !syntax) {
        keep(entry, made ? Wording::tr("The definition cannot be taken apart.")
                         : Wording::tr("It belongs to something that is kept as a statement."));
        return;
    }
    const auto index = add<Index>(made->table->id, entry.name);
    index->unique = syntax->unique;
    index->predicate = syntax->predicate;
    for (const PartSyntax &part : syntax->parts)
        index->parts.append(partOf(part, *made));
}

void Builder::buildTrigger(const CatalogEntry &entry)
{
    const MadeTable *made = tableNamed(entry.schema, entry.table);
    Id owner = made ? made->table->id : m_views.value({entry.schema, entry.table.toLower()});
    // A temporary trigger may be on a table that is not.
    if (!owner) {
        made = tableNamed(u"main"_s, entry.table);
        owner = made ? made->table->id : m_views.value({u"main"_s, entry.table.toLower()});
    }
    const auto syntax = parseTrigger(entry.sql);
    if (!owner || !syntax) {
        keep(entry, owner ? Wording::tr("The definition cannot be taken apart.")
                          : Wording::tr("It belongs to something that is kept as a statement."));
        return;
    }
    const auto trigger = add<Trigger>(owner, entry.name);
    trigger->timing = syntax->timing;
    trigger->onInsert = syntax->onInsert;
    trigger->onUpdate = syntax->onUpdate;
    trigger->onDelete = syntax->onDelete;
    trigger->condition = syntax->condition;
    trigger->body = syntax->body;
    QStringList others; // columns of a view are no objects
    for (const QString &name : syntax->updateOf) {
        if (const auto column = made ? made->column(name) : nullptr)
            trigger->updateOf.append(Ref<Column>(column->id));
        else
            others.append(quotedName(name));
    }
    if (!others.isEmpty())
        trigger->options.insert(u"sqlite.update_of"_s, others.join(u", "_s));
    if (entry.schema == u"temp")
        trigger->options.insert(u"sqlite.temporary"_s, u"true"_s);
}

Built Builder::run(const QList<CatalogEntry> &catalog, const QList<KeptStatement> &kept,
                   const QString &preamble)
{
    const auto project = add<Project>({}, {});
    project->dialect = u"sqlite"_s;
    project->preamble = preamble;
    schema(u"main"_s);
    for (const CatalogEntry &entry : catalog) {
        if (entry.kind == u"table")
            buildTable(entry);
        else if (entry.kind == u"virtual")
            buildVirtual(entry);
        else if (entry.kind == u"view")
            buildView(entry);
    }
    for (const CatalogEntry &entry : catalog) {
        if (entry.kind == u"index")
            buildIndex(entry);
        else if (entry.kind == u"trigger")
            buildTrigger(entry);
    }
    for (const CatalogEntry &entry : catalog)
        if (const auto it = m_tables.find({entry.schema, entry.name.toLower()});
            it != m_tables.end() && entry.kind == u"table")
            for (const ForeignKeySyntax &syntax : std::as_const(it->second.foreignKeys))
                addForeignKey(it->second, syntax);
    for (const KeptStatement &one : kept)
        keep(one.text, one.reason);
    Built built;
    for (const auto &object : std::as_const(m_objects))
        built.model.put(object->id, object);
    built.model = withCardinalities(built.model);
    built.remarks = m_remarks;
    return built;
}

Built buildModel(const QList<CatalogEntry> &catalog, const QList<KeptStatement> &kept,
                 const QString &preamble)
{
    return Builder().run(catalog, kept, preamble);
}

} // namespace relvar::sqlite
