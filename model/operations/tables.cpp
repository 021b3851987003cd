#include "model/operations/tables.h"

#include "model/operations/naming.h"
#include "model/operations/wording.h"

using namespace Qt::StringLiterals;

namespace relvar {

Id defaultSchema(Edit &edit)
{
    const QList<const Schema *> schemas = edit.model().childrenOf<Schema>({});
    for (const Schema *schema : schemas)
        if (schema->name == u"public")
            return schema->id;
    if (!schemas.isEmpty())
        return schemas.first()->id;
    Schema schema;
    schema.name = u"public"_s;
    schema.external = true;
    return edit.add(schema);
}

Id projectObject(Edit &edit)
{
    const QList<const Project *> projects = edit.model().childrenOf<Project>({});
    return projects.isEmpty() ? edit.add(Project()) : projects.first()->id;
}

// The name as it may be used below a parent: the wanted one, or a free one when none is wanted.
static Result<QString> usableName(const Edit &edit, Id parent, Kind kind, const QString &wanted,
                                  const QString &fallback)
{
    const QString name = wanted.trimmed();
    if (name.isEmpty())
        return freeNameAmong(edit.model(), parent, kind, fallback);
    if (const Id other = nameTaken(edit.model(), parent, kind, name))
        return Error{Operations::tr("There is a %1 “%2” already.")
                         .arg(kindInSentence(edit.model().find(other)->kind), name)};
    return name;
}

Result<Id> addSchema(Edit &edit, const QString &name)
{
    const Result<QString> usable = usableName(edit, {}, Kind::Schema, name, u"new_schema"_s);
    if (!usable)
        return usable.error();
    Schema schema;
    schema.name = *usable;
    return edit.add(schema);
}

// Adds an object of a schema, which is found or made first when none is given.
template<class T>
static Result<Id> addToSchema(Edit &edit, Id schema, const QString &name, const QString &fallback,
                              T object)
{
    if (schema && !edit.get<Schema>(schema))
        return Error{Operations::tr("The schema for the new object does not exist any more.")};
    // Looked up without making it, so that a failure changes nothing.
    Id place = schema;
    if (!place) {
        Edit trial(edit.model());
        place = defaultSchema(trial);
    }
    const Result<QString> usable = usableName(edit, place, T::Tag, name, fallback);
    if (!usable)
        return usable.error();
    object.parent = schema ? schema : defaultSchema(edit);
    object.name = *usable;
    return edit.add(std::move(object));
}

Result<Id> addTable(Edit &edit, Id schema, const QString &name)
{
    return addToSchema(edit, schema, name, u"new_table"_s, Table());
}

Result<Id> addView(Edit &edit, Id schema, const QString &name, const QString &query)
{
    View view;
    view.query = query;
    return addToSchema(edit, schema, name, u"new_view"_s, view);
}

Result<Id> addEnumType(Edit &edit, Id schema, const QString &name, const QStringList &labels)
{
    EnumType type;
    type.labels = labels;
    return addToSchema(edit, schema, name, u"new_type"_s, type);
}

} // namespace relvar
