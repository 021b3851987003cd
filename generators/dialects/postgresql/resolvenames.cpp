#include "generators/dialects/postgresql/definition.h"
#include "generators/dialects/postgresql/readtypes.h"
#include "model/kindinfo.h"

#include <algorithm>

// Names in definitions, and what they mean.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

// Where the arguments or what follows a name begin, outside of quotes; the whole length otherwise.
qsizetype endOfName(const QString &text)
{
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"')
            quoted = !quoted;
        else if (!quoted && (text[i] == u'(' || text[i] == u'['))
            return i;
    }
    return text.size();
}

QList<DataType> inputs(const Routine &routine)
{
    QList<DataType> result;
    for (const RoutineArgument &argument : routine.arguments)
        if (argument.mode != ArgumentMode::Out && argument.mode != ArgumentMode::Table)
            result.append(signatureType(argument.type));
    return result;
}

QStringList spelledTypes(const Draft &draft, const QList<DataType> &types)
{
    QStringList result;
    for (const DataType &type : types)
        result.append(spelledType(draft, type));
    return result;
}

// "schema.===": the symbol is not to be read as a name.
Name operatorName(const QString &text)
{
    const qsizetype dot = text.lastIndexOf(u'.');
    return {dot < 0 ? QString() : writtenParts(text.left(dot)).constLast(), text.mid(dot + 1)};
}

template<class T>
void take(Named<T> &named, Id id)
{
    if (id)
        named = {{}, Ref<T>(id)};
}

// Gives the fields of one object their references. Lives on the stack of resolveNames().
class Resolver
{
public:
    explicit Resolver(Draft &draft)
        : m_draft(draft)
    {
    }
    void resolve(Object &object);

private:
    void type(DataType &type) const;
    void routine(Named<Routine> &named, const QList<DataType> &wanted = {}) const
    {
        if (!named.named && !named.text.isEmpty())
            take(named, routineNamed(m_draft, named.text, wanted));
    }
    void symbol(Named<Operator> &named, const DataType &left, const DataType &right) const
    {
        if (!named.named && !named.text.isEmpty())
            take(named, operatorNamed(m_draft, named.text, left, right));
    }
    template<class T>
    void plain(Named<T> &named) const
    {
        if (named.named || named.text.isEmpty())
            return;
        const QList<Id> found = m_draft.named(T::Tag, writtenName(named.text));
        take(named, found.value(0));
    }
    template<class T>
    void ofMethod(Named<T> &named, const Named<AccessMethod> &method) const
    {
        if (!named.named && !named.text.isEmpty())
            take(named, ofMethodNamed(m_draft, T::Tag, named.text, methodName(method)));
    }
    QString methodName(const Named<AccessMethod> &method) const
    {
        const Object *object = m_draft.find(method.named);
        return object ? object->name : method.text;
    }
    void items(QList<ClassOperator> &operators, QList<ClassFunction> &functions,
               const DataType &own) const;
    void resolveType(Object &object) const;
    void resolveAggregate(Routine &routine) const;
    void resolveTextSearch(Object &object) const;

    Draft &m_draft;
};

void Resolver::type(DataType &type) const
{
    if (type.named || type.text.isEmpty() || isBuiltInType(type.text))
        return;
    const qsizetype end = endOfName(type.text);
    if (const Id known = m_draft.type(writtenName(type.text.left(end))))
        type = {type.text.mid(end), Ref<Object>(known)};
}

void Resolver::items(QList<ClassOperator> &operators, QList<ClassFunction> &functions,
                     const DataType &own) const
{
    for (ClassOperator &one : operators) {
        type(one.left);
        type(one.right);
        const bool unary = one.left.isEmpty() && !one.right.isEmpty();
        symbol(one.symbol, one.left.isEmpty() && !unary ? own : one.left,
               one.right.isEmpty() ? own : one.right);
        if (one.symbol.named)
            one.left = one.right = {};
        ofMethod(one.orderBy, {u"btree"_s, {}});
    }
    for (ClassFunction &one : functions) {
        type(one.left);
        type(one.right);
        routine(one.function, {own, own});
    }
}

void Resolver::resolveType(Object &object) const
{
    const DataType self{{}, Ref<Object>(object.id)};
    if (object.kind == Kind::BaseType) {
        auto &base = static_cast<BaseType &>(object);
        routine(base.input, {{u"cstring"_s, {}}});
        routine(base.output, {self});
        routine(base.receive, {{u"internal"_s, {}}});
        routine(base.send, {self});
        routine(base.modifierInput, {{u"cstring[]"_s, {}}});
        routine(base.modifierOutput, {{u"integer"_s, {}}});
        routine(base.analyze, {{u"internal"_s, {}}});
        routine(base.subscript, {{u"internal"_s, {}}});
        type(base.like);
        type(base.element);
        return;
    }
    auto &range = static_cast<RangeType &>(object);
    type(range.subtype);
    ofMethod(range.subtypeClass, {u"btree"_s, {}});
    routine(range.canonical, {self});
    routine(range.difference, {range.subtype, range.subtype});
}

void Resolver::resolveAggregate(Routine &aggregate) const
{
    AggregateParts &parts = aggregate.aggregate;
    type(parts.stateType);
    type(parts.movingStateType);
    const QList<DataType> arguments = inputs(aggregate);
    routine(parts.transition, QList<DataType>{parts.stateType} + arguments);
    routine(parts.final, {parts.stateType});
    routine(parts.combine, {parts.stateType, parts.stateType});
    routine(parts.serialize, {parts.stateType});
    routine(parts.deserialize, {{u"bytea"_s, {}}, {u"internal"_s, {}}});
    routine(parts.movingTransition, QList<DataType>{parts.movingStateType} + arguments);
    routine(parts.movingInverse, QList<DataType>{parts.movingStateType} + arguments);
    routine(parts.movingFinal, {parts.movingStateType});
    symbol(parts.sortOperator, arguments.value(0), arguments.value(0));
}

void Resolver::resolveTextSearch(Object &object) const
{
    switch (object.kind) {
    case Kind::TextSearchParser: {
        auto &parser = static_cast<TextSearchParser &>(object);
        routine(parser.start);
        routine(parser.token);
        routine(parser.end);
        routine(parser.headline);
        routine(parser.tokenTypes);
        break;
    }
    case Kind::TextSearchTemplate:
        routine(static_cast<TextSearchTemplate &>(object).init);
        routine(static_cast<TextSearchTemplate &>(object).lexize);
        break;
    case Kind::TextSearchDictionary:
        plain(static_cast<TextSearchDictionary &>(object).basis);
        break;
    case Kind::TextSearchConfiguration: {
        auto &configuration = static_cast<TextSearchConfiguration &>(object);
        plain(configuration.parser);
        plain(configuration.copyOf);
        for (TextSearchMapping &mapping : configuration.mappings)
            plain(mapping.dictionary);
        break;
    }
    default:
        break;
    }
}

void Resolver::resolve(Object &object)
{
    switch (object.kind) {
    case Kind::BaseType:
    case Kind::RangeType:
        resolveType(object);
        break;
    case Kind::Routine:
        resolveAggregate(static_cast<Routine &>(object));
        break;
    case Kind::Collation:
        plain(static_cast<Collation &>(object).copyOf);
        break;
    case Kind::Conversion:
        routine(static_cast<Conversion &>(object).function);
        break;
    case Kind::Operator: {
        auto &one = static_cast<Operator &>(object);
        type(one.left);
        type(one.right);
        routine(one.function, one.left.isEmpty() ? QList<DataType>{one.right}
                                                 : QList<DataType>{one.left, one.right});
        symbol(one.commutator, one.right, one.left);
        symbol(one.negator, one.left, one.right);
        routine(one.restriction);
        routine(one.join);
        break;
    }
    case Kind::OperatorFamily: {
        auto &family = static_cast<OperatorFamily &>(object);
        plain(family.method);
        items(family.operators, family.functions, {});
        break;
    }
    case Kind::OperatorClass: {
        auto &one = static_cast<OperatorClass &>(object);
        plain(one.method);
        type(one.type);
        type(one.stored);
        ofMethod(one.family, one.method);
        items(one.operators, one.functions, one.type);
        break;
    }
    case Kind::Cast: {
        auto &cast = static_cast<Cast &>(object);
        type(cast.source);
        type(cast.target);
        routine(cast.function);
        break;
    }
    case Kind::Transform: {
        auto &transform = static_cast<Transform &>(object);
        type(transform.type);
        routine(transform.fromSql);
        routine(transform.toSql);
        break;
    }
    case Kind::AccessMethod:
        routine(static_cast<AccessMethod &>(object).handler);
        break;
    default:
        resolveTextSearch(object);
        break;
    }
}

} // namespace

Id routineNamed(const Draft &draft, const QString &text, const QList<DataType> &wanted)
{
    const qsizetype end = endOfName(text);
    QList<Id> candidates = draft.routines(writtenName(text.left(end)));
    QStringList types = spelledTypes(draft, wanted);
    const bool given = end < text.size();
    if (given) {
        const QString list = text.mid(end + 1, text.lastIndexOf(u')') - end - 1);
        types = list.isEmpty() ? QStringList() : list.split(u", "_s);
    }
    QList<Id> similar;
    for (const Id id : std::as_const(candidates)) {
        const QStringList own = spelledTypes(draft, inputs(*draft.get<Routine>(id)));
        if (own == types)
            return id;
        if (given ? own.size() == types.size() : own.value(0) == types.value(0))
            similar.append(id);
    }
    // A type may be spelled in two ways.
    if (candidates.size() == 1 && (!given || similar.size() == 1))
        return candidates.first();
    return !given && similar.size() == 1 ? similar.first() : Id();
}

Id operatorNamed(const Draft &draft, const QString &text, const DataType &left,
                 const DataType &right)
{
    const QStringList wanted = spelledTypes(draft, {left, right});
    const QList<Id> candidates = draft.named(Kind::Operator, operatorName(text));
    for (const Id id : candidates) {
        const Operator *one = draft.get<Operator>(id);
        if (spelledTypes(draft, {one->left, one->right}) == wanted)
            return id;
    }
    return {};
}

Id ofMethodNamed(const Draft &draft, Kind kind, const QString &name, const QString &method)
{
    const QList<Id> candidates = draft.named(kind, writtenName(name));
    for (const Id id : candidates) {
        const Object *object = draft.find(id);
        const Named<AccessMethod> &own = kind == Kind::OperatorClass
                                             ? static_cast<const OperatorClass *>(object)->method
                                             : static_cast<const OperatorFamily *>(object)->method;
        const Object *used = draft.find(own.named);
        if ((used ? used->name : own.text) == method)
            return id;
    }
    return {};
}

void resolveNames(Draft &draft, Object &object)
{
    Resolver(draft).resolve(object);
    QSet<Id> uses = draft.uses(object.id);
    for (const Id id : refsOf(object))
        if (const Object *used = draft.find(id); used && used->kind != Kind::Role)
            uses.insert(id);
    // Without these two an operator is still one.
    if (object.kind == Kind::Operator) {
        const auto &one = static_cast<const Operator &>(object);
        uses.remove(one.commutator.named);
        uses.remove(one.negator.named);
    }
    uses.remove(object.id);
    draft.setUses(object.id, uses);
}

void resolveNamesNowAndLater(Reading &reading, Object &object)
{
    resolveNames(reading.draft, object);
    reading.session.definitions.append({object.id, reading.draft.searchPath()});
}

void resolveLaterNames(Session &session)
{
    const QStringList path = session.draft.searchPath();
    for (const LaterDefinition &later : std::as_const(session.definitions))
        if (Object *object = session.draft.find(later.object)) {
            session.draft.setSearchPath(later.path);
            resolveNames(session.draft, *object);
        }
    session.draft.setSearchPath(path);
}

} // namespace relvar::postgresql
