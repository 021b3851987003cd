#include "views/itemmodels/fieldshape.h"

#include "model/names.h"
#include "model/operations/columns.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace relvar {

template<class V>
static ValueInfo valueOf(const char *key, const char *label, Editor editor)
{
    ValueInfo value{QString::fromLatin1(key), label, FieldType::Text, editor};
    if constexpr (Identifier<V>) {
        value.type = FieldType::Reference;
        if constexpr (!std::is_same_v<typename V::Target, Object>)
            value.target = V::Target::Tag;
    } else if constexpr (std::is_same_v<V, bool>) {
        value.type = FieldType::Flag;
    } else if constexpr (std::is_enum_v<V>) {
        value.type = FieldType::Choice;
        value.choices = enumNames(V{});
    } else if constexpr (std::is_same_v<V, DataType>) {
        value.type = FieldType::Compound;
    } else if constexpr (IsNamed<V>::value) {
        value.type = FieldType::Compound;
        value.target = V::Target::Tag;
    }
    return value;
}

template<class V>
static QList<ValueInfo> valuesOf()
{
    QList<ValueInfo> values;
    std::apply(
        [&](const auto &...field) {
            (values.append(valueOf<typename std::remove_cvref_t<decltype(field)>::Value>(
                 field.key, field.label, field.editor)),
             ...);
        },
        V::fields());
    return values;
}

template<class V>
static FieldTraits formOf(const char *label)
{
    FieldTraits form;
    if constexpr (Identifier<V>) {
        if constexpr (!std::is_same_v<typename V::Target, Object>)
            form.target = V::Target::Tag;
    } else if constexpr (std::is_same_v<V, DataType>) {
        form.shape = FieldShape::Type;
    } else if constexpr (IsNamed<V>::value) {
        form.shape = FieldShape::Type;
        form.target = V::Target::Tag;
    } else if constexpr (std::is_same_v<V, RelationshipEnd> || std::is_same_v<V, QList<Point>> ||
                         std::is_same_v<V, QList<Ref<Object>>>) {
        form.shape = FieldShape::Other;
    } else if constexpr (std::is_same_v<V, QStringList>) {
        form.shape = FieldShape::List;
        form.values = {ValueInfo{{}, label}};
    } else if constexpr (IsList<V>::value) {
        form.shape = FieldShape::List;
        if constexpr (Structured<typename V::value_type>)
            form.values = valuesOf<typename V::value_type>();
        else
            form.values = {valueOf<typename V::value_type>("", label, Editor::Automatic)};
    } else if constexpr (Structured<V>) {
        form.shape = FieldShape::Group;
        form.values = valuesOf<V>();
    } else if constexpr (!isScalar<V>) {
        form.shape = FieldShape::Other;
    }
    return form;
}

FieldTraits fieldTraits(Kind kind, const QString &key)
{
    FieldTraits form;
    const std::shared_ptr<Object> object = info(kind).create();
    dispatch(*object, [&](const auto &typed) {
        using T = std::remove_cvref_t<decltype(typed)>;
        std::apply(
            [&](const auto &...field) {
                (
                    [&] {
                        using V = std::remove_cvref_t<decltype(typed.*(field.member))>;
                        if (key == QLatin1String(field.key))
                            form = formOf<V>(field.label);
                    }(),
                    ...);
            },
            T::fields());
    });
    return form;
}

bool fieldMatters(const Object &object, const QString &key, const Object *parent)
{
    switch (object.kind) {
    case Kind::Column: {
        const auto &column = static_cast<const Column &>(object);
        if (key == u"identity_options")
            return column.identity != Identity::None;
        if (key == u"foreign_settings")
            return parent && parent->kind == Kind::Table &&
                   static_cast<const Table *>(parent)->server;
        return key != u"generation_expression" || column.generated != Generated::No;
    }
    case Kind::Table: {
        const auto &table = static_cast<const Table &>(object);
        if (key == u"partition_key")
            return table.partitionStrategy != PartitionStrategy::None;
        if (key == u"force_row_security")
            return table.rowSecurity;
        if (key == u"foreign_settings")
            return bool(table.server);
        return key != u"replica_index" || table.replicaIdentity == ReplicaIdentity::Index;
    }
    case Kind::Key: {
        const auto &constraint = static_cast<const Key &>(object);
        if (key == u"initially_deferred")
            return constraint.deferrable;
        if (key == u"nulls_not_distinct")
            return constraint.type == KeyType::Unique;
        return (key != u"method" && key != u"predicate") || constraint.type == KeyType::Exclusion;
    }
    case Kind::Relationship: {
        const auto &relationship = static_cast<const Relationship &>(object);
        if (key == u"initially_deferred")
            return relationship.deferrable;
        if (key == u"pairs")
            return relationship.isPhysical();
        if (key == u"disjointness" || key == u"total")
            return relationship.subtype != SubtypeStrategy::None;
        return key != u"set_columns" || relationship.onDelete == ReferentialAction::SetNull ||
               relationship.onDelete == ReferentialAction::SetDefault;
    }
    case Kind::Trigger: {
        const auto &trigger = static_cast<const Trigger &>(object);
        if (key == u"update_of")
            return trigger.onUpdate;
        if (key == u"deferrable" || key == u"constraint_from")
            return trigger.constraint;
        return key != u"initially_deferred" || (trigger.constraint && trigger.deferrable);
    }
    case Kind::UserMapping:
        return key != u"special_role" || !static_cast<const UserMapping &>(object).role;
    case Kind::Routine: {
        const auto &routine = static_cast<const Routine &>(object);
        const bool aggregate = routine.type == RoutineType::Aggregate;
        if (key == u"aggregate")
            return aggregate;
        static const QSet<QString> ofBoth{u"type"_s,  u"arguments"_s, u"parallel"_s,
                                          u"owner"_s, u"name"_s,      u"comment"_s};
        if (aggregate)
            return ofBoth.contains(key);
        return key != u"link_symbol" || routine.language.toLower() == u"c";
    }
    case Kind::Cast:
        return key != u"function" ||
               static_cast<const Cast &>(object).method == CastMethod::Function;
    case Kind::Collation: {
        const auto &collation = static_cast<const Collation &>(object);
        return collation.copyOf.isEmpty() || key == u"copy_of" || key == u"owner" ||
               key == u"name" || key == u"comment";
    }
    case Kind::TextSearchConfiguration: {
        const auto &configuration = static_cast<const TextSearchConfiguration &>(object);
        return key != u"parser" || configuration.copyOf.isEmpty();
    }
    default:
        return true;
    }
}

bool valueMatters(const Object &owner, const QString &field, const QString &value)
{
    if (owner.kind == Kind::Key && field == u"parts") {
        const bool exclusion = static_cast<const Key &>(owner).type == KeyType::Exclusion;
        return value == u"column" ||
               (exclusion && (value == u"exclusion_operator" || value == u"operator_class"));
    }
    if (owner.kind == Kind::Table && field == u"partition_key")
        return value == u"column" || value == u"operator_class" || value == u"collation";
    return value != u"exclusion_operator" && (value != u"statistics" || owner.kind == Kind::Index);
}

QJsonValue compoundFromText(const Model &model, const ValueInfo &value, const QString &text,
                            Id near)
{
    const QString typed = text.trimmed();
    if (!value.target)
        return toJson(dataType(model, typed, near));
    // With its schema or alone; of several in different schemas, the one nearest by.
    const Object *best = nullptr;
    model.forEach([&](const Object &object) {
        if (object.kind != *value.target ||
            (object.name != typed && displayName(model, object.id) != typed))
            return;
        const Id home = schemaOf(model, near);
        const bool better =
            !best || (object.parent == home && best->parent != home) ||
            ((object.parent == home) == (best->parent == home) && object.id < best->id);
        if (better)
            best = &object;
    });
    return toJson(best ? DataType{{}, Ref<Object>(best->id)} : DataType{typed, {}});
}

QString choiceLabel(const char *name)
{
    static const char *const known[] = {QT_TRANSLATE_NOOP("Choice", "Default"),
                                        QT_TRANSLATE_NOOP("Choice", "None"),
                                        QT_TRANSLATE_NOOP("Choice", "No action"),
                                        QT_TRANSLATE_NOOP("Choice", "Restrict"),
                                        QT_TRANSLATE_NOOP("Choice", "Cascade"),
                                        QT_TRANSLATE_NOOP("Choice", "Set null"),
                                        QT_TRANSLATE_NOOP("Choice", "Set default"),
                                        QT_TRANSLATE_NOOP("Choice", "Simple"),
                                        QT_TRANSLATE_NOOP("Choice", "Full"),
                                        QT_TRANSLATE_NOOP("Choice", "Partial"),
                                        QT_TRANSLATE_NOOP("Choice", "Permanent"),
                                        QT_TRANSLATE_NOOP("Choice", "Unlogged"),
                                        QT_TRANSLATE_NOOP("Choice", "Temporary"),
                                        QT_TRANSLATE_NOOP("Choice", "Range"),
                                        QT_TRANSLATE_NOOP("Choice", "List"),
                                        QT_TRANSLATE_NOOP("Choice", "Hash"),
                                        QT_TRANSLATE_NOOP("Choice", "Nothing"),
                                        QT_TRANSLATE_NOOP("Choice", "Index"),
                                        QT_TRANSLATE_NOOP("Choice", "Always"),
                                        QT_TRANSLATE_NOOP("Choice", "By default"),
                                        QT_TRANSLATE_NOOP("Choice", "No"),
                                        QT_TRANSLATE_NOOP("Choice", "Stored"),
                                        QT_TRANSLATE_NOOP("Choice", "Virtual"),
                                        QT_TRANSLATE_NOOP("Choice", "Primary"),
                                        QT_TRANSLATE_NOOP("Choice", "Unique"),
                                        QT_TRANSLATE_NOOP("Choice", "Exclusion"),
                                        QT_TRANSLATE_NOOP("Choice", "Plain"),
                                        QT_TRANSLATE_NOOP("Choice", "Materialized"),
                                        QT_TRANSLATE_NOOP("Choice", "Local"),
                                        QT_TRANSLATE_NOOP("Choice", "Cascaded"),
                                        QT_TRANSLATE_NOOP("Choice", "All columns"),
                                        QT_TRANSLATE_NOOP("Choice", "Keys only"),
                                        QT_TRANSLATE_NOOP("Choice", "Names only"),
                                        QT_TRANSLATE_NOOP("Choice", "Before"),
                                        QT_TRANSLATE_NOOP("Choice", "After"),
                                        QT_TRANSLATE_NOOP("Choice", "Instead of"),
                                        QT_TRANSLATE_NOOP("Choice", "Enabled"),
                                        QT_TRANSLATE_NOOP("Choice", "Disabled"),
                                        QT_TRANSLATE_NOOP("Choice", "Replica"),
                                        QT_TRANSLATE_NOOP("Choice", "Single table"),
                                        QT_TRANSLATE_NOOP("Choice", "At generation"),
                                        QT_TRANSLATE_NOOP("Choice", "At once"),
                                        QT_TRANSLATE_NOOP("Choice", "Table per type"),
                                        QT_TRANSLATE_NOOP("Choice", "Table per concrete type"),
                                        QT_TRANSLATE_NOOP("Choice", "Continuous aggregate"),
                                        QT_TRANSLATE_NOOP("Choice", "In"),
                                        QT_TRANSLATE_NOOP("Choice", "Out"),
                                        QT_TRANSLATE_NOOP("Choice", "Inout"),
                                        QT_TRANSLATE_NOOP("Choice", "Variadic"),
                                        QT_TRANSLATE_NOOP("Choice", "Table"),
                                        QT_TRANSLATE_NOOP("Choice", "Ascending"),
                                        QT_TRANSLATE_NOOP("Choice", "Descending"),
                                        QT_TRANSLATE_NOOP("Choice", "First"),
                                        QT_TRANSLATE_NOOP("Choice", "Last"),
                                        QT_TRANSLATE_NOOP("Choice", "Function"),
                                        QT_TRANSLATE_NOOP("Choice", "Procedure"),
                                        QT_TRANSLATE_NOOP("Choice", "Aggregate"),
                                        QT_TRANSLATE_NOOP("Choice", "Volatile"),
                                        QT_TRANSLATE_NOOP("Choice", "Stable"),
                                        QT_TRANSLATE_NOOP("Choice", "Immutable"),
                                        QT_TRANSLATE_NOOP("Choice", "Unsafe"),
                                        QT_TRANSLATE_NOOP("Choice", "Restricted"),
                                        QT_TRANSLATE_NOOP("Choice", "Safe"),
                                        QT_TRANSLATE_NOOP("Choice", "All"),
                                        QT_TRANSLATE_NOOP("Choice", "Select"),
                                        QT_TRANSLATE_NOOP("Choice", "Insert"),
                                        QT_TRANSLATE_NOOP("Choice", "Update"),
                                        QT_TRANSLATE_NOOP("Choice", "Delete"),
                                        QT_TRANSLATE_NOOP("Choice", "Ddl command start"),
                                        QT_TRANSLATE_NOOP("Choice", "Ddl command end"),
                                        QT_TRANSLATE_NOOP("Choice", "Sql drop"),
                                        QT_TRANSLATE_NOOP("Choice", "Table rewrite"),
                                        QT_TRANSLATE_NOOP("Choice", "Tables"),
                                        QT_TRANSLATE_NOOP("Choice", "Sequences"),
                                        QT_TRANSLATE_NOOP("Choice", "Functions"),
                                        QT_TRANSLATE_NOOP("Choice", "Types"),
                                        QT_TRANSLATE_NOOP("Choice", "Schemas"),
                                        QT_TRANSLATE_NOOP("Choice", "Unstated"),
                                        QT_TRANSLATE_NOOP("Choice", "Disjoint"),
                                        QT_TRANSLATE_NOOP("Choice", "Overlapping"),
                                        QT_TRANSLATE_NOOP("Choice", "External"),
                                        QT_TRANSLATE_NOOP("Choice", "Extended"),
                                        QT_TRANSLATE_NOOP("Choice", "Main"),
                                        QT_TRANSLATE_NOOP("Choice", "Binary coercible"),
                                        QT_TRANSLATE_NOOP("Choice", "Input and output"),
                                        QT_TRANSLATE_NOOP("Choice", "On demand"),
                                        QT_TRANSLATE_NOOP("Choice", "On assignment"),
                                        QT_TRANSLATE_NOOP("Choice", "Read only"),
                                        QT_TRANSLATE_NOOP("Choice", "Shareable"),
                                        QT_TRANSLATE_NOOP("Choice", "Read write")};
    QByteArray text(name);
    text.replace('-', ' ');
    if (!text.isEmpty())
        text[0] = char(std::toupper(text[0]));
    for (const char *label : known)
        if (text == label)
            return QCoreApplication::translate("Choice", label);
    return QString::fromLatin1(text);
}

} // namespace relvar
