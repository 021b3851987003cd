#include "model/operations/columns.h"

#include "model/operations/keys.h"
#include "model/operations/naming.h"
#include "model/operations/properties.h"
#include "model/operations/types.h"
#include "model/operations/wording.h"

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

// Reads one identifier at the start of a text: quoted, or a plain word. Empty when there is none.
QString takeIdentifier(QStringView text, qsizetype &at)
{
    QString name;
    if (at < text.size() && text[at] == u'"') {
        for (++at; at < text.size(); ++at) {
            if (text[at] != u'"') {
                name += text[at];
            } else if (at + 1 < text.size() && text[at + 1] == u'"') {
                name += text[at++];
            } else {
                ++at;
                return name;
            }
        }
        return {};
    }
    while (at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_' ||
                                text[at] == u'$' || text[at].isSurrogate()))
        name += text[at++];
    return name;
}

// The type of the design with this name, the one in the nearest schema first.
Id namedType(const Model &model, const QString &schema, const QString &name, Id near)
{
    Id best;
    int bestScore = -1;
    const Id home = schemaOf(model, near);
    model.forEach([&](const Object &object) {
        if (!isTypeKind(object.kind))
            return;
        const Object *owner = model.find(object.parent);
        const bool inSchema =
            schema.isEmpty() || (owner && owner->name.compare(schema, Qt::CaseInsensitive) == 0);
        if (!inSchema || object.name.compare(name, Qt::CaseInsensitive) != 0)
            return;
        const int score = (object.name == name ? 4 : 0) + (object.parent == home ? 2 : 0) +
                          (owner && owner->name == u"public" ? 1 : 0);
        if (score > bestScore || (score == bestScore && object.id < best)) {
            best = object.id;
            bestScore = score;
        }
    });
    return best;
}

Error noColumn()
{
    return {Operations::tr("The column does not exist any more.")};
}

} // namespace

DataType dataType(const Model &model, const QString &text, Id near)
{
    const QString type = text.trimmed();
    qsizetype at = 0;
    QString schema;
    QString name = takeIdentifier(type, at);
    if (at < type.size() && type[at] == u'.') {
        schema = name;
        name = takeIdentifier(type, ++at);
    }
    if (!name.isEmpty() && (at == type.size() || type[at] == u'[' || type[at] == u'('))
        if (const Id named = namedType(model, schema, name, near))
            return {type.sliced(at), Ref<Object>(named)};
    return {type, {}};
}

Result<Id> addColumn(Edit &edit, Id table, const QString &name, const QString &type, Id after)
{
    if (!edit.get<Table>(table))
        return Error{Operations::tr("The table for the new column does not exist any more.")};
    Column column;
    column.parent = table;
    column.name = name.trimmed();
    if (column.name.isEmpty())
        column.name = freeNameAmong(edit.model(), table, Kind::Column, u"new_column"_s);
    else if (nameTaken(edit.model(), table, Kind::Column, column.name))
        return Error{Operations::tr("“%1” has a column “%2” already.")
                         .arg(displayName(edit.model(), table), column.name)};
    column.type = dataType(edit.model(), type, table);
    const Id id = edit.add(column);
    const QList<const Column *> columns = edit.model().childrenOf<Column>(table);
    for (qsizetype i = 0; i + 1 < columns.size(); ++i)
        if (columns[i]->id == after) {
            if (const Result<void> moved = reorder(edit, id, int(i) + 1); !moved)
                return moved.error();
            break;
        }
    return id;
}

Result<void> moveColumn(Edit &edit, Id column, int position)
{
    if (!edit.get<Column>(column))
        return noColumn();
    return reorder(edit, column, position);
}

Result<void> setColumnType(Edit &edit, Id column, const QString &type)
{
    const Column *object = edit.get<Column>(column);
    if (!object)
        return noColumn();
    const DataType read = dataType(edit.model(), type, column);
    edit.set(column, &Column::type, read);
    return {};
}

Result<void> setNullable(Edit &edit, Id column, bool nullable)
{
    const Column *object = edit.get<Column>(column);
    if (!object)
        return noColumn();
    if (const Key *key = primaryKey(edit.model(), object->parent);
        nullable && key && columnsOf(*key).contains(column))
        return Error{Operations::tr("“%1” is part of the primary key, which cannot be null.")
                         .arg(displayName(edit.model(), column))};
    edit.set(column, &Column::nullable, nullable);
    return {};
}

Result<void> setDefault(Edit &edit, Id column, const QString &expression)
{
    if (!edit.get<Column>(column))
        return noColumn();
    edit.set(column, &Column::defaultValue, expression.trimmed());
    return {};
}

const Key *primaryKey(const Model &model, Id table)
{
    const Key *found = nullptr;
    const QList<Id> children = model.children(table);
    for (const Id id : children)
        if (const Key *key = model.get<Key>(id); key && key->type == KeyType::Primary)
            if (!found || inOrder(key, found))
                found = key;
    return found;
}

QList<Id> columnsOf(const Key &key)
{
    QList<Id> columns;
    for (const IndexPart &part : key.parts)
        columns.append(part.column);
    return columns;
}

const Key *uniqueKey(const Model &model, Id column)
{
    const Column *object = model.get<Column>(column);
    const Key *found = nullptr;
    const QList<Id> children = object ? model.children(object->parent) : QList<Id>();
    for (const Id id : children)
        if (const Key *key = model.get<Key>(id);
            key && key->type == KeyType::Unique && columnsOf(*key) == QList<Id>{column})
            if (!found || inOrder(key, found))
                found = key;
    return found;
}

Result<void> setInPrimaryKey(Edit &edit, Id column, bool in)
{
    const Column *object = edit.get<Column>(column);
    if (!object)
        return noColumn();
    const Id table = object->parent;
    const Key *key = primaryKey(edit.model(), table);
    if (in == (key && columnsOf(*key).contains(column)))
        return {};
    if (!in) {
        if (key->parts.size() == 1)
            return edit.remove(key->id);
        edit.modify<Key>(key->id, [&](Key &changed) {
            changed.parts.removeIf([&](const IndexPart &part) { return part.column == column; });
        });
        return {};
    }
    edit.set(column, &Column::nullable, false);
    if (key) {
        edit.modify<Key>(key->id, [&](Key &changed) { changed.parts += partsOf({column}); });
        return {};
    }
    const Result<Id> added = addKey(edit, table, KeyType::Primary, {column});
    return added ? Result<void>() : added.error();
}

Result<void> setUnique(Edit &edit, Id column, bool unique)
{
    const Column *object = edit.get<Column>(column);
    if (!object)
        return noColumn();
    const Key *key = uniqueKey(edit.model(), column);
    if (unique == (key != nullptr))
        return {};
    if (!unique)
        return edit.remove(key->id);
    const Result<Id> added = addKey(edit, object->parent, KeyType::Unique, {column});
    return added ? Result<void>() : added.error();
}

} // namespace relvar
