#include "model/operations/keys.h"

#include "model/operations/columns.h"
#include "model/operations/naming.h"
#include "model/operations/wording.h"

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

Result<void> checkColumns(const Model &model, Id table, const QList<Id> &columns)
{
    if (columns.isEmpty())
        return Error{Operations::tr("A key or index of “%1” needs at least one column.")
                         .arg(displayName(model, table))};
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Column *column = model.get<Column>(columns[i]);
        if (!column || column->parent != table)
            return Error{Operations::tr("A key or index of “%1” can only have columns of its own.")
                             .arg(displayName(model, table))};
        if (columns.indexOf(columns[i], i + 1) >= 0)
            return Error{Operations::tr("“%1” stands in the key twice.")
                             .arg(displayName(model, columns[i]))};
    }
    return {};
}

Result<QString> usableName(const Model &model, Id owner, Kind kind, const QString &name,
                           const QString &automatic)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return automatic;
    if (nameTaken(model, owner, kind, wanted))
        return Error{
            Operations::tr("“%1” has a “%2” already.").arg(displayName(model, owner), wanted)};
    return wanted;
}

} // namespace

QList<IndexPart> partsOf(const QList<Id> &columns)
{
    QList<IndexPart> parts;
    for (const Id column : columns) {
        IndexPart part;
        part.column = Ref<Column>(column);
        parts.append(part);
    }
    return parts;
}

bool areUnique(const Model &model, Id table, const QList<Id> &columns)
{
    const QSet<Id> wanted(columns.cbegin(), columns.cend());
    const auto matches = [&](const QList<IndexPart> &parts) {
        QSet<Id> found;
        for (const IndexPart &part : parts)
            found.insert(part.column);
        return parts.size() == wanted.size() && found == wanted;
    };
    const QList<Id> children = model.children(table);
    return std::any_of(children.cbegin(), children.cend(), [&](Id id) {
        if (const Key *key = model.get<Key>(id))
            return key->type != KeyType::Exclusion && key->predicate.isEmpty() &&
                   matches(key->parts);
        const Index *index = model.get<Index>(id);
        return index && index->unique && index->predicate.isEmpty() && matches(index->parts);
    });
}

Result<Id> addKey(Edit &edit, Id table, KeyType type, const QList<Id> &columns, const QString &name)
{
    if (!edit.get<Table>(table))
        return Error{Operations::tr("The table for the new key does not exist any more.")};
    if (const Result<void> good = checkColumns(edit.model(), table, columns); !good)
        return good.error();
    if (type == KeyType::Primary && primaryKey(edit.model(), table))
        return Error{Operations::tr("“%1” has a primary key already.")
                         .arg(displayName(edit.model(), table))};
    const QString label = type == KeyType::Primary  ? u"pkey"_s
                          : type == KeyType::Unique ? u"key"_s
                                                    : u"excl"_s;
    const Result<QString> usable = usableName(edit.model(), table, Kind::Key, name,
                                              constraintName(edit.model(), table, columns, label));
    if (!usable)
        return usable.error();
    Key key;
    key.parent = table;
    key.name = *usable;
    key.type = type;
    key.parts = partsOf(columns);
    if (type == KeyType::Exclusion) {
        key.method = u"gist"_s;
        for (IndexPart &part : key.parts)
            part.exclusionOperator = u"="_s;
    }
    if (type == KeyType::Primary)
        for (const Id column : columns)
            edit.set(column, &Column::nullable, false);
    return edit.add(key);
}

Result<Id> addIndex(Edit &edit, Id table, const QList<Id> &columns, bool unique,
                    const QString &name)
{
    if (!edit.get<Table>(table))
        return Error{Operations::tr("The table for the new index does not exist any more.")};
    if (const Result<void> good = checkColumns(edit.model(), table, columns); !good)
        return good.error();
    const Result<QString> usable =
        usableName(edit.model(), table, Kind::Index, name,
                   constraintName(edit.model(), table, columns, u"idx"_s));
    if (!usable)
        return usable.error();
    Index index;
    index.parent = table;
    index.name = *usable;
    index.unique = unique;
    index.parts = partsOf(columns);
    return edit.add(index);
}

Result<Id> addCheck(Edit &edit, Id owner, const QString &expression, const QString &name)
{
    if (!edit.get<Table>(owner) && !edit.get<Domain>(owner))
        return Error{
            Operations::tr("The table or domain for the new check does not exist any more.")};
    if (expression.trimmed().isEmpty())
        return Error{Operations::tr("A check of “%1” needs a condition.")
                         .arg(displayName(edit.model(), owner))};
    const Result<QString> usable = usableName(edit.model(), owner, Kind::Check, name,
                                              constraintName(edit.model(), owner, {}, u"check"_s));
    if (!usable)
        return usable.error();
    Check check;
    check.parent = owner;
    check.name = *usable;
    check.expression = expression.trimmed();
    return edit.add(check);
}

} // namespace relvar
