#include "model/operations/fieldrules.h"

#include "model/kindinfo.h"
#include "model/names.h"
#include "model/operations/wording.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

// The first text that stands twice, or nothing.
std::optional<QString> repeated(const QStringList &texts)
{
    QSet<QString> seen;
    for (const QString &text : texts) {
        if (seen.contains(text))
            return text;
        seen.insert(text);
    }
    return std::nullopt;
}

Result<void> eachOnce(const QStringList &texts)
{
    if (const auto twice = repeated(texts))
        return Error{Operations::tr("“%1” is in the list already.").arg(*twice)};
    return {};
}

Result<void> eachOnce(const Model &model, const QList<Id> &ids)
{
    QStringList keys;
    for (const Id id : ids)
        keys.append(QString::number(id.value));
    if (const auto twice = repeated(keys))
        return Error{Operations::tr("“%1” is in the list already.")
                         .arg(nameOf(model, Id{twice->toULongLong()}))};
    return {};
}

template<class T>
QList<Id> plain(const QList<Ref<T>> &refs)
{
    return QList<Id>(refs.begin(), refs.end());
}

Result<void> columnsOfTable(const Model &model, const QList<Id> &columns, Id table)
{
    for (const Id column : columns)
        if (const Object *object = model.find(column); !object || object->parent != table)
            return Error{Operations::tr("“%1” is no column of “%2”.")
                             .arg(nameOf(model, column), displayName(model, table))};
    return eachOnce(model, columns);
}

Result<void> checkLabels(const QStringList &labels)
{
    if (labels.contains(QString()))
        return Error{Operations::tr("A value of an enumeration cannot be empty.")};
    return eachOnce(labels);
}

Result<void> checkAttributes(const QList<CompositeAttribute> &attributes)
{
    QStringList names;
    for (const CompositeAttribute &attribute : attributes) {
        if (attribute.name.isEmpty())
            return Error{Operations::tr("An attribute needs a name.")};
        if (attribute.type.isEmpty())
            return Error{Operations::tr("The attribute “%1” needs a type.").arg(attribute.name)};
        names.append(attribute.name);
    }
    return eachOnce(names);
}

Result<void> checkArguments(const QList<RoutineArgument> &arguments)
{
    QStringList in;
    QStringList out;
    for (const RoutineArgument &argument : arguments) {
        if (argument.type.isEmpty())
            return Error{Operations::tr("The argument “%1” needs a type.").arg(argument.name)};
        const bool goesOut = argument.mode == ArgumentMode::Out ||
                             argument.mode == ArgumentMode::InOut ||
                             argument.mode == ArgumentMode::Table;
        const bool goesIn = !goesOut || argument.mode == ArgumentMode::InOut;
        if (goesOut && argument.mode != ArgumentMode::InOut && !argument.defaultValue.isEmpty())
            return Error{Operations::tr("The argument “%1” only goes out: it has no default.")
                             .arg(argument.name)};
        if (!argument.name.isEmpty() && goesIn)
            in.append(argument.name);
        if (!argument.name.isEmpty() && goesOut)
            out.append(argument.name);
    }
    if (Result<void> done = eachOnce(in); !done)
        return done;
    return eachOnce(out);
}

Result<void> checkParts(const Model &model, const QList<IndexPart> &parts, Id owner, Id table)
{
    if (parts.isEmpty())
        return Error{
            Operations::tr("“%1” needs a column at least.").arg(displayName(model, owner))};
    QList<Id> columns;
    for (const IndexPart &part : parts) {
        if (part.column)
            columns.append(part.column);
        else if (part.expression.trimmed().isEmpty())
            return Error{Operations::tr("Give a column or an expression.")};
    }
    for (const Id column : std::as_const(columns))
        if (const Object *object = model.find(column); !object || object->parent != table)
            return columnsOfTable(model, columns, table);
    return {};
}

Result<void> checkKey(const Model &model, const Key &key)
{
    if (Result<void> done = checkParts(model, key.parts, key.id, key.parent); !done)
        return done;
    QList<Id> columns;
    for (const IndexPart &part : key.parts) {
        if (key.type == KeyType::Exclusion && part.exclusionOperator.trimmed().isEmpty())
            return Error{Operations::tr("Every part of an exclusion constraint needs an "
                                        "operator, such as “=” or “&&”.")};
        if (key.type != KeyType::Exclusion && !part.column)
            return Error{Operations::tr("“%1” is no column of “%2”. A key consists of columns; a "
                                        "unique index can have expressions.")
                             .arg(part.expression, displayName(model, key.parent))};
        columns.append(part.column);
    }
    return key.type == KeyType::Exclusion ? Result<void>() : eachOnce(model, columns);
}

Result<void> checkPairs(const Model &model, const Relationship &relationship)
{
    const Object *before = model.find(relationship.id);
    if (relationship.pairs.isEmpty() && before &&
        static_cast<const Relationship *>(before)->isPhysical())
        return Error{Operations::tr("A foreign key needs a pair of columns at least.")};
    QList<Id> own;
    QList<Id> other;
    for (const ColumnPair &pair : relationship.pairs) {
        if (!pair.column || !pair.referenced)
            return Error{Operations::tr("A pair has a column of each of the two tables.")};
        own.append(pair.column);
        other.append(pair.referenced);
    }
    if (Result<void> done = columnsOfTable(model, own, relationship.parent); !done)
        return done;
    return columnsOfTable(model, other, relationship.target);
}

// Whether one can come back to `start` along its parents or roles.
template<class T>
bool goesRound(const Model &model, Id start, const QList<Ref<T>> &first, QList<Ref<T>> T::*next)
{
    QList<Id> open = plain(first);
    QSet<Id> seen;
    while (!open.isEmpty()) {
        const Id id = open.takeLast();
        if (id == start)
            return true;
        if (seen.contains(id))
            continue;
        seen.insert(id);
        if (const T *object = model.get<T>(id))
            open += plain(object->*next);
    }
    return false;
}

// A number of any size, as PostgreSQL would take it.
std::optional<qint64> number(const QString &text)
{
    bool good = false;
    const qint64 value = text.trimmed().toLongLong(&good);
    return good ? std::optional(value) : std::nullopt;
}

Result<void> checkSequence(const SequenceOptions &settings)
{
    const std::pair<QString, QString> numbers[] = {
        {Operations::tr("start"), settings.start},
        {Operations::tr("increment"), settings.increment},
        {Operations::tr("minimum"), settings.minimum == u"NO" ? QString() : settings.minimum},
        {Operations::tr("maximum"), settings.maximum == u"NO" ? QString() : settings.maximum},
        {Operations::tr("cache"), settings.cache}};
    for (const auto &[what, text] : numbers)
        if (!text.isEmpty() && !number(text))
            return Error{Operations::tr("The %1 of a sequence is a whole number, not “%2”.")
                             .arg(what, text)};
    if (number(settings.increment) == 0)
        return Error{Operations::tr("The increment of a sequence cannot be 0.")};
    if (const auto cache = number(settings.cache); cache && *cache < 1)
        return Error{Operations::tr("A sequence keeps one number at least in its cache.")};
    const auto start = number(settings.start);
    const auto minimum = number(settings.minimum);
    const auto maximum = number(settings.maximum);
    if (minimum && maximum && *minimum >= *maximum)
        return Error{Operations::tr("The minimum of a sequence is below its maximum.")};
    if (start && ((minimum && *start < *minimum) || (maximum && *start > *maximum)))
        return Error{
            Operations::tr("The start of a sequence lies between its minimum and its maximum.")};
    return {};
}

bool isColor(const QString &text)
{
    return text.isEmpty() || (text.size() == 7 && text[0] == u'#' &&
                              std::all_of(text.begin() + 1, text.end(), [](QChar c) {
                                  return (c >= u'0' && c <= u'9') ||
                                         (c.toLower() >= u'a' && c.toLower() <= u'f');
                              }));
}

// The rules of each kind; kinds without an overload of their own have none.
Result<void> rule(const Model &, const Object &, const QString &)
{
    return {};
}

Result<void> rule(const Model &, const EnumType &type, const QString &key)
{
    return key == u"labels" ? checkLabels(type.labels) : Result<void>();
}

Result<void> rule(const Model &, const CompositeType &type, const QString &key)
{
    return key == u"attributes" ? checkAttributes(type.attributes) : Result<void>();
}

Result<void> rule(const Model &, const Routine &routine, const QString &key)
{
    return key == u"arguments" ? checkArguments(routine.arguments) : Result<void>();
}

Result<void> rule(const Model &model, const Key &object, const QString &key)
{
    if (key == u"include")
        return columnsOfTable(model, plain(object.include), object.parent);
    return key == u"parts" ? checkKey(model, object) : Result<void>();
}

Result<void> rule(const Model &model, const Index &index, const QString &key)
{
    if (key == u"include" && model.get<Table>(index.parent))
        return columnsOfTable(model, plain(index.include), index.parent);
    return key == u"parts" ? checkParts(model, index.parts, index.id, index.parent)
                           : Result<void>();
}

Result<void> rule(const Model &model, const Relationship &relationship, const QString &key)
{
    if (key == u"set_columns")
        return columnsOfTable(model, plain(relationship.setColumns), relationship.parent);
    return key == u"pairs" ? checkPairs(model, relationship) : Result<void>();
}

Result<void> rule(const Model &model, const Trigger &trigger, const QString &key)
{
    return key == u"update_of" && model.get<Table>(trigger.parent)
               ? columnsOfTable(model, plain(trigger.updateOf), trigger.parent)
               : Result<void>();
}

Result<void> rule(const Model &model, const Table &table, const QString &key)
{
    if (key == u"partition_key" && table.partitionStrategy != PartitionStrategy::None)
        return checkParts(model, table.partitionKey, table.id, table.id);
    if (key != u"inherits")
        return {};
    if (goesRound(model, table.id, table.inherits, &Table::inherits))
        return Error{
            Operations::tr("“%1” would inherit from itself.").arg(displayName(model, table.id))};
    return eachOnce(model, plain(table.inherits));
}

Result<void> rule(const Model &, const Column &column, const QString &key)
{
    return key == u"identity_options" ? checkSequence(column.identityOptions) : Result<void>();
}

Result<void> rule(const Model &, const Sequence &sequence, const QString &key)
{
    return key == u"settings" ? checkSequence(sequence.settings) : Result<void>();
}

Result<void> rule(const Model &model, const Policy &policy, const QString &key)
{
    return key == u"roles" ? eachOnce(model, plain(policy.roles)) : Result<void>();
}

Result<void> rule(const Model &, const Grant &grant, const QString &key)
{
    if (key == u"privileges" && grant.privileges.isEmpty())
        return Error{Operations::tr("A grant gives a privilege at least.")};
    return eachOnce(key == u"columns" ? grant.columns : grant.privileges);
}

Result<void> rule(const Model &model, const Role &role, const QString &key)
{
    if (key != u"member_of" && key != u"admin_of")
        return {};
    if (goesRound(model, role.id, role.memberOf + role.adminOf, &Role::memberOf) ||
        goesRound(model, role.id, role.memberOf + role.adminOf, &Role::adminOf))
        return Error{Operations::tr("“%1” would be a member of itself.").arg(role.name)};
    return eachOnce(model, plain(role.memberOf + role.adminOf));
}

Result<void> rule(const Model &, const DefaultPrivileges &given, const QString &key)
{
    if (key == u"privileges" && given.privileges.isEmpty())
        return Error{Operations::tr("A grant gives a privilege at least.")};
    return key == u"privileges" ? eachOnce(given.privileges) : Result<void>();
}

Result<void> rule(const Model &model, const PublishedTable &published, const QString &key)
{
    return key == u"columns" ? columnsOfTable(model, plain(published.columns), published.table)
                             : Result<void>();
}

Result<void> rule(const Model &model, const Publication &publication, const QString &key)
{
    return key == u"schemas" ? eachOnce(model, plain(publication.schemas)) : Result<void>();
}

// The columns of a view are no objects.
Result<void> rule(const Model &model, const Statistics &statistics, const QString &key)
{
    if (key != u"parts" || !model.get<Table>(statistics.target))
        return {};
    QList<Id> columns;
    for (const StatisticsPart &part : statistics.parts)
        if (part.column)
            columns.append(part.column);
    return columnsOfTable(model, columns, statistics.target);
}

} // namespace

Result<void> checkField(const Model &model, const Object &changed, const QString &key)
{
    const FieldInfo *field = info(changed.kind).field(key);
    if (field && field->editor == Editor::Color)
        if (const QString color = field->toJson(changed).toString(); !isColor(color))
            return Error{Operations::tr("“%1” is no colour of the form #rrggbb.").arg(color)};
    return dispatch(changed, [&](const auto &object) { return rule(model, object, key); });
}

} // namespace relvar
