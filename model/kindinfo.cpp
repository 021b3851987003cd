#include "model/kindinfo.h"

#include <QCoreApplication>
#include <QHash>

namespace relvar {
namespace {

template<class T, class V>
constexpr FieldType fieldType()
{
    if constexpr (std::is_same_v<V, bool>)
        return FieldType::Flag;
    else if constexpr (std::is_integral_v<V>)
        return FieldType::Integer;
    else if constexpr (std::is_same_v<V, double>)
        return FieldType::Real;
    else if constexpr (std::is_enum_v<V>)
        return FieldType::Choice;
    else if constexpr (Identifier<V>)
        return FieldType::Reference;
    else if constexpr (std::is_same_v<V, QString>)
        return FieldType::Text;
    else
        return FieldType::Compound;
}

template<class V>
constexpr std::span<const char *const> choicesOf()
{
    if constexpr (std::is_enum_v<V>)
        return enumNames(V{});
    else
        return {};
}

template<class V>
constexpr std::optional<Kind> targetOf()
{
    if constexpr (Identifier<V> && !std::is_same_v<V, Id>)
        if constexpr (!std::is_same_v<typename V::Target, Object>)
            return V::Target::Tag;
    return std::nullopt;
}

template<class V>
bool refsFit(const V &value, const RefTest &fits)
{
    if constexpr (!holdsRefs<V>())
        return true;
    else if constexpr (Identifier<V>)
        return !value || fits(value, targetOf<V>());
    else if constexpr (IsList<V>::value)
        return std::all_of(value.begin(), value.end(),
                           [&](const auto &element) { return refsFit(element, fits); });
    else
        return std::apply(
            [&](const auto &...field) { return (refsFit(value.*(field.member), fits) && ...); },
            V::fields());
}

// Like dropRefs(), for what a test refuses.
template<class V>
bool keepOnly(V &value, const RefTest &fits)
{
    if constexpr (!holdsRefs<V>()) {
        return false;
    } else if constexpr (Identifier<V>) {
        if (!value || fits(value, targetOf<V>()))
            return false;
        value = V{};
        return true;
    } else if constexpr (IsList<V>::value) {
        return value.removeIf([&](const auto &element) { return !refsFit(element, fits); }) > 0;
    } else {
        bool changed = false;
        std::apply(
            [&](const auto &...field) {
                ((changed = keepOnly(value.*(field.member), fits) || changed), ...);
            },
            V::fields());
        return changed;
    }
}

// Describes the field that `descriptor()` returns; T is the type that the object really has.
template<class T, class Descriptor>
FieldInfo describeField(Descriptor, bool common)
{
    constexpr auto f = Descriptor()();
    using V = typename decltype(f)::Value;
    const auto member = [](auto &object) -> auto &
    {
        constexpr auto g = Descriptor()();
        using Target =
            std::conditional_t<std::is_const_v<std::remove_reference_t<decltype(object)>>,
                               const T &, T &>;
        return static_cast<Target>(object).*(g.member);
    };
    static constexpr auto of = member;
    return {f.key,
            f.label,
            fieldType<T, V>(),
            f.editor,
            f.onTargetRemoved,
            holdsRefs<V>() && !common,
            common,
            choicesOf<V>(),
            targetOf<V>(),
            [](const Object &o) { return relvar::toJson(of(o)); },
            [](Object &o, const QJsonValue &json) { return relvar::fromJson(json, of(o)); },
            [](const Object &o) { return relvar::toSql(of(o)); },
            [](Object &o, const SqlValue &cell) { return relvar::fromSql(cell, of(o)); },
            [](const Object &a, const Object &b) { return of(a) == of(b); },
            [](Object &to, const Object &from) { of(to) = of(from); },
            [](const Object &o) {
                static const T none;
                return of(o) == of(static_cast<const Object &>(none));
            },
            [](const Object &o, QList<Id> &out) {
                forEachRef(of(o), [&](const Id &id) { out.append(id); });
            },
            [](Object &o, const QHash<Id, Id> &map) {
                forEachRef(of(o), [&](Id &id) {
                    if (const auto it = map.constFind(id); it != map.cend())
                        id.value = it->value;
                });
            },
            [](Object &o, const QSet<Id> &removed) { return dropRefs(of(o), removed); },
            [](const Object &o, const RefTest &fits) { return relvar::refsFit(of(o), fits); },
            [](Object &o, const RefTest &fits) { return relvar::keepOnly(of(o), fits); },
            [](const Object &o) {
                if constexpr (IsList<V>::value)
                    return of(o).isEmpty();
                else
                    return (void)o, false;
            }};
}

template<class T, std::size_t I>
struct OwnField
{
    constexpr auto operator()() const { return std::get<I>(T::fields()); }
};

constexpr auto commonFields()
{
    return std::tuple{
        field("parent", &Object::parent, QT_TRANSLATE_NOOP("Field", "Parent"), Editor::Hidden),
        field("rank", &Object::rank, QT_TRANSLATE_NOOP("Field", "Order"), Editor::Hidden),
        field("name", &Object::name, QT_TRANSLATE_NOOP("Field", "Name")),
        field("comment", &Object::comment, QT_TRANSLATE_NOOP("Field", "Comment"),
              Editor::MultiLine),
        field("options", &Object::options, QT_TRANSLATE_NOOP("Field", "Options"))};
}

template<std::size_t I>
struct CommonField
{
    constexpr auto operator()() const { return std::get<I>(commonFields()); }
};

template<class T>
KindInfo describe()
{
    KindInfo kind{T::Tag,
                  T::KindKey,
                  T::PartOf,
                  {},
                  [](const Object &a, const Object &b) {
                      return static_cast<const T &>(a) == static_cast<const T &>(b);
                  },
                  []() -> std::shared_ptr<Object> { return std::make_shared<T>(); },
                  [](const Object &o) -> std::shared_ptr<Object> {
                      return std::make_shared<T>(static_cast<const T &>(o));
                  }};
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        (kind.fields.append(describeField<T>(CommonField<I>(), true)), ...);
    }
    (std::make_index_sequence<std::tuple_size_v<decltype(commonFields())>>{});
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        (kind.fields.append(describeField<T>(OwnField<T, I>(), false)), ...);
    }
    (std::make_index_sequence<std::tuple_size_v<decltype(T::fields())>>{});
    return kind;
}

} // namespace

const QList<KindInfo> &kinds()
{
#define RELVAR_DESCRIBE(T) describe<T>(),
    static const QList<KindInfo> list{RELVAR_KINDS(RELVAR_DESCRIBE)};
#undef RELVAR_DESCRIBE
    return list;
}

const KindInfo &info(Kind kind)
{
    static const KindInfo *const first = kinds().constData();
    return first[int(kind)];
}

const KindInfo *kindFromKey(QStringView key)
{
    for (const KindInfo &kind : kinds())
        if (key == QLatin1String(kind.key))
            return &kind;
    return nullptr;
}

const FieldInfo *KindInfo::field(QStringView fieldKey) const
{
    for (const FieldInfo &f : fields)
        if (fieldKey == QLatin1String(f.key))
            return &f;
    return nullptr;
}

QString kindLabel(Kind kind)
{
    static constexpr const char *labels[] = {QT_TRANSLATE_NOOP("Kind", "Project"),
                                             QT_TRANSLATE_NOOP("Kind", "Role"),
                                             QT_TRANSLATE_NOOP("Kind", "Schema"),
                                             QT_TRANSLATE_NOOP("Kind", "Extension"),
                                             QT_TRANSLATE_NOOP("Kind", "Enumeration"),
                                             QT_TRANSLATE_NOOP("Kind", "Composite type"),
                                             QT_TRANSLATE_NOOP("Kind", "Domain"),
                                             QT_TRANSLATE_NOOP("Kind", "Base type"),
                                             QT_TRANSLATE_NOOP("Kind", "Range type"),
                                             QT_TRANSLATE_NOOP("Kind", "Collation"),
                                             QT_TRANSLATE_NOOP("Kind", "Conversion"),
                                             QT_TRANSLATE_NOOP("Kind", "Operator"),
                                             QT_TRANSLATE_NOOP("Kind", "Operator family"),
                                             QT_TRANSLATE_NOOP("Kind", "Operator class"),
                                             QT_TRANSLATE_NOOP("Kind", "Cast"),
                                             QT_TRANSLATE_NOOP("Kind", "Access method"),
                                             QT_TRANSLATE_NOOP("Kind", "Text search parser"),
                                             QT_TRANSLATE_NOOP("Kind", "Text search template"),
                                             QT_TRANSLATE_NOOP("Kind", "Text search dictionary"),
                                             QT_TRANSLATE_NOOP("Kind", "Text search configuration"),
                                             QT_TRANSLATE_NOOP("Kind", "Transform"),
                                             QT_TRANSLATE_NOOP("Kind", "Security label"),
                                             QT_TRANSLATE_NOOP("Kind", "Sequence"),
                                             QT_TRANSLATE_NOOP("Kind", "Table"),
                                             QT_TRANSLATE_NOOP("Kind", "Column"),
                                             QT_TRANSLATE_NOOP("Kind", "Key"),
                                             QT_TRANSLATE_NOOP("Kind", "Check"),
                                             QT_TRANSLATE_NOOP("Kind", "Relationship"),
                                             QT_TRANSLATE_NOOP("Kind", "Index"),
                                             QT_TRANSLATE_NOOP("Kind", "Partition"),
                                             QT_TRANSLATE_NOOP("Kind", "View"),
                                             QT_TRANSLATE_NOOP("Kind", "Routine"),
                                             QT_TRANSLATE_NOOP("Kind", "Trigger"),
                                             QT_TRANSLATE_NOOP("Kind", "Policy"),
                                             QT_TRANSLATE_NOOP("Kind", "Rule"),
                                             QT_TRANSLATE_NOOP("Kind", "Event trigger"),
                                             QT_TRANSLATE_NOOP("Kind", "Statistics"),
                                             QT_TRANSLATE_NOOP("Kind", "Publication"),
                                             QT_TRANSLATE_NOOP("Kind", "Published table"),
                                             QT_TRANSLATE_NOOP("Kind", "Subscription"),
                                             QT_TRANSLATE_NOOP("Kind", "Foreign data wrapper"),
                                             QT_TRANSLATE_NOOP("Kind", "Foreign server"),
                                             QT_TRANSLATE_NOOP("Kind", "User mapping"),
                                             QT_TRANSLATE_NOOP("Kind", "Language"),
                                             QT_TRANSLATE_NOOP("Kind", "Tablespace"),
                                             QT_TRANSLATE_NOOP("Kind", "Default privileges"),
                                             QT_TRANSLATE_NOOP("Kind", "Grant"),
                                             QT_TRANSLATE_NOOP("Kind", "Kept statement"),
                                             QT_TRANSLATE_NOOP("Kind", "Diagram"),
                                             QT_TRANSLATE_NOOP("Kind", "Diagram node"),
                                             QT_TRANSLATE_NOOP("Kind", "Diagram line"),
                                             QT_TRANSLATE_NOOP("Kind", "Note"),
                                             QT_TRANSLATE_NOOP("Kind", "Area"),
                                             QT_TRANSLATE_NOOP("Kind", "Saved view"),
                                             QT_TRANSLATE_NOOP("Kind", "Remark")};
    static_assert(std::size(labels) == KindCount);
    return QCoreApplication::translate("Kind", labels[int(kind)]);
}

QString fieldLabel(const FieldInfo &field)
{
    return QCoreApplication::translate("Field", field.label);
}

QString fieldLabel(Kind kind, const FieldInfo &field)
{
    if (kind == Kind::Note && QLatin1String(field.key) == QLatin1String("comment"))
        return QCoreApplication::translate("Field", "Text");
    return fieldLabel(field);
}

static QString withinSentence(const QString &label)
{
    //: Not shown. Translate it as “keep” where nouns keep their capital within a sentence, as in
    //: German, and as “lower” everywhere else.
    const QString nouns = QCoreApplication::translate("Kind", "lower");
    return nouns == QLatin1String("keep") ? label : label.toLower();
}

QString kindInSentence(Kind kind)
{
    return withinSentence(kindLabel(kind));
}

QString fieldInSentence(const FieldInfo &field)
{
    return withinSentence(fieldLabel(field));
}

bool sameValue(const Object &a, const Object &b)
{
    return &a == &b || (a.kind == b.kind && info(a.kind).equal(a, b));
}

// By kind; every change of a model asks for them.
static const std::array<QList<const FieldInfo *>, KindCount> &refFields()
{
    static const auto fields = [] {
        std::array<QList<const FieldInfo *>, KindCount> found;
        for (const KindInfo &kind : kinds())
            for (const FieldInfo &field : kind.fields)
                if (field.holdsRefs)
                    found[size_t(kind.kind)].append(&field);
        return found;
    }();
    return fields;
}

QList<Id> refsOf(const Object &object)
{
    QList<Id> refs;
    for (const FieldInfo *field : refFields()[size_t(object.kind)])
        field->refs(object, refs);
    return refs;
}

} // namespace relvar
