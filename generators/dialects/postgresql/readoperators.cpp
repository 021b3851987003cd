#include "generators/dialects/postgresql/definition.h"
#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/wording.h"
#include "model/kindinfo.h"

#include <algorithm>

// Operators, their classes and families, casts and access methods.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

enum Item { OperatorItem = 1, FunctionItem, StorageItem };

void readOperatorItem(Reading &reading, const PgQuery__CreateOpClassItem &item,
                      QList<ClassOperator> &operators)
{
    ClassOperator one;
    one.number = QString::number(item.number);
    one.symbol.text = spelledParts(strings(RELVAR_NODES(*item.name, objname)));
    const Nodes operands = RELVAR_NODES(*item.name, objargs);
    one.left = readOperand(reading, operands, 0);
    one.right = readOperand(reading, operands, 1);
    if (item.n_order_family)
        one.orderBy.text = spelledParts(strings(RELVAR_NODES(item, order_family)));
    operators.append(one);
}

void readFunctionItem(Reading &reading, const PgQuery__CreateOpClassItem &item,
                      QList<ClassFunction> &functions)
{
    ClassFunction one;
    one.number = QString::number(item.number);
    one.function.text = spelledFunction(reading, *item.name);
    const Nodes types = RELVAR_NODES(item, class_args);
    one.left = readOperand(reading, types, 0);
    one.right = types.size() == 1 ? one.left : readOperand(reading, types, 1);
    functions.append(one);
}

OperatorFamily &addFamily(Draft &draft, Id schema, const QString &name,
                          const Named<AccessMethod> &method)
{
    OperatorFamily &family = draft.add<OperatorFamily>(schema, name);
    family.method = method;
    return family;
}

// The types that an element is there for: those given, or those of the operator itself.
bool isFor(const Draft &draft, const Named<Operator> &symbol, const DataType &left,
           const DataType &right, const QList<DataType> &wanted)
{
    const Operator *one = draft.get<Operator>(symbol.named);
    return one ? one->left == wanted[0] && one->right == wanted[1]
               : left == wanted[0] && right == wanted[1];
}

Outcome dropItems(Reading &reading, OperatorFamily &family, Nodes items)
{
    for (const PgQuery__Node *node : items) {
        const PgQuery__CreateOpClassItem &item = *node->create_op_class_item;
        const Nodes types = RELVAR_NODES(item, class_args);
        const QList<DataType> wanted{readOperand(reading, types, 0),
                                     readOperand(reading, types, types.size() == 1 ? 0 : 1)};
        const QString number = QString::number(item.number);
        const qsizetype gone =
            item.itemtype == OperatorItem
                ? family.operators.removeIf([&](const ClassOperator &one) {
                      return one.number == number &&
                             isFor(reading.draft, one.symbol, one.left, one.right, wanted);
                  })
                : family.functions.removeIf([&](const ClassFunction &one) {
                      return one.number == number && one.left == wanted[0] &&
                             one.right == wanted[1];
                  });
        if (gone == 0)
            return kept();
    }
    return imported();
}

Named<AccessMethod> methodOf(const char *name)
{
    return {quotedName(text(name)), {}};
}

} // namespace

Outcome taken(Kind kind, const QString &name)
{
    return refused(Wording::tr("There is already a %1 called %2.").arg(kindInSentence(kind), name));
}

Outcome readOperator(Reading &reading, const PgQuery__DefineStmt &stmt)
{
    Draft &draft = reading.draft;
    const Definition definition(reading, RELVAR_NODES(stmt, definition));
    const Name name = nameOf(strings(RELVAR_NODES(stmt, defnames)));
    const Id schema = draft.schemaToCreateIn(name.schema);
    Operator &made = draft.add<Operator>(schema, name.name);
    definition.read("leftarg", made.left);
    definition.read("rightarg", made.right);
    definition.read("procedure", made.function);
    definition.read("function", made.function);
    definition.read("commutator", made.commutator);
    definition.read("negator", made.negator);
    definition.read("restrict", made.restriction);
    definition.read("join", made.join);
    definition.read("hashes", made.hashes);
    definition.read("merges", made.merges);
    const QList<Id> same = draft.named(Kind::Operator, {draft.find(schema)->name, name.name});
    for (const Id id : same)
        if (const Operator *one = draft.get<Operator>(id);
            id != made.id && one->left == made.left && one->right == made.right) {
            draft.remove(made.id);
            return taken(Kind::Operator, name.name);
        }
    resolveNamesNowAndLater(reading, made);
    return imported();
}

Outcome readAlterOperator(Reading &reading, const PgQuery__AlterOperatorStmt &stmt)
{
    Operator *one = findOperator(reading, *stmt.opername);
    if (!one)
        return unresolved();
    const Definition definition(reading, RELVAR_NODES(stmt, options));
    definition.read("restrict", one->restriction);
    definition.read("join", one->join);
    resolveNamesNowAndLater(reading, *one);
    return imported();
}

Operator *findOperator(Reading &reading, const PgQuery__ObjectWithArgs &object)
{
    const Nodes operands = RELVAR_NODES(object, objargs);
    const DataType left = readOperand(reading, operands, 0);
    const DataType right = readOperand(reading, operands, 1);
    return reading.draft.get<Operator>(operatorNamed(
        reading.draft, spelledParts(strings(RELVAR_NODES(object, objname))), left, right));
}

Outcome readOperatorFamily(Reading &reading, const PgQuery__CreateOpFamilyStmt &stmt)
{
    Draft &draft = reading.draft;
    const Name name = nameOf(strings(RELVAR_NODES(stmt, opfamilyname)));
    const Id schema = draft.schemaToCreateIn(name.schema);
    const QString qualified = spelledParts({draft.find(schema)->name, name.name});
    if (ofMethodNamed(draft, Kind::OperatorFamily, qualified, text(stmt.amname)))
        return taken(Kind::OperatorFamily, name.name);
    resolveNamesNowAndLater(reading, addFamily(draft, schema, name.name, methodOf(stmt.amname)));
    return imported();
}

Outcome readAlterOperatorFamily(Reading &reading, const PgQuery__AlterOpFamilyStmt &stmt)
{
    const QString name = spelledParts(strings(RELVAR_NODES(stmt, opfamilyname)));
    OperatorFamily *family = reading.draft.get<OperatorFamily>(
        ofMethodNamed(reading.draft, Kind::OperatorFamily, name, text(stmt.amname)));
    if (!family)
        return unresolved();
    if (stmt.is_drop)
        return dropItems(reading, *family, RELVAR_NODES(stmt, items));
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, items)) {
        const PgQuery__CreateOpClassItem &item = *node->create_op_class_item;
        if (item.itemtype == OperatorItem)
            readOperatorItem(reading, item, family->operators);
        else
            readFunctionItem(reading, item, family->functions);
    }
    resolveNamesNowAndLater(reading, *family);
    return imported();
}

// Without a family it goes into the one of its own name, which is made when there is none.
Outcome readOperatorClass(Reading &reading, const PgQuery__CreateOpClassStmt &stmt)
{
    Draft &draft = reading.draft;
    const Name name = nameOf(strings(RELVAR_NODES(stmt, opclassname)));
    const Id schema = draft.schemaToCreateIn(name.schema);
    const QString qualified = spelledParts({draft.find(schema)->name, name.name});
    const QString method = text(stmt.amname);
    if (ofMethodNamed(draft, Kind::OperatorClass, qualified, method))
        return taken(Kind::OperatorClass, name.name);
    if (!stmt.n_opfamilyname && !ofMethodNamed(draft, Kind::OperatorFamily, qualified, method))
        resolveNamesNowAndLater(reading,
                                addFamily(draft, schema, name.name, methodOf(stmt.amname)));
    OperatorClass &made = draft.add<OperatorClass>(schema, name.name);
    made.method = methodOf(stmt.amname);
    made.type = readType(reading, *stmt.datatype);
    made.standard = stmt.is_default;
    made.family.text =
        stmt.n_opfamilyname ? spelledParts(strings(RELVAR_NODES(stmt, opfamilyname))) : qualified;
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, items)) {
        const PgQuery__CreateOpClassItem &item = *node->create_op_class_item;
        if (item.itemtype == OperatorItem)
            readOperatorItem(reading, item, made.operators);
        else if (item.itemtype == FunctionItem)
            readFunctionItem(reading, item, made.functions);
        else if (item.storedtype)
            made.stored = readType(reading, *item.storedtype);
    }
    resolveNamesNowAndLater(reading, made);
    return imported();
}

Id findCast(Reading &reading, const PgQuery__TypeName &source, const PgQuery__TypeName &target)
{
    const DataType from = readType(reading, source);
    const DataType to = readType(reading, target);
    for (const Cast *cast : reading.draft.childrenOf<Cast>({}))
        if (cast->source == from && cast->target == to)
            return cast->id;
    return {};
}

Outcome readCast(Reading &reading, const PgQuery__CreateCastStmt &stmt)
{
    Draft &draft = reading.draft;
    if (findCast(reading, *stmt.sourcetype, *stmt.targettype))
        return refused(Wording::tr("There is already a cast between these types."));
    Cast &cast = draft.add<Cast>({}, {});
    cast.source = readType(reading, *stmt.sourcetype);
    cast.target = readType(reading, *stmt.targettype);
    cast.method = stmt.inout  ? CastMethod::Text
                  : stmt.func ? CastMethod::Function
                              : CastMethod::Binary;
    if (stmt.func)
        cast.function.text = spelledFunction(reading, *stmt.func);
    cast.context =
        stmt.context == PG_QUERY__COERCION_CONTEXT__COERCION_IMPLICIT     ? CastContext::Implicit
        : stmt.context == PG_QUERY__COERCION_CONTEXT__COERCION_ASSIGNMENT ? CastContext::Assignment
                                                                          : CastContext::Explicit;
    resolveNamesNowAndLater(reading, cast);
    return imported();
}

Outcome readAccessMethod(Reading &reading, const PgQuery__CreateAmStmt &stmt)
{
    Draft &draft = reading.draft;
    const QString name = text(stmt.amname);
    if (!draft.named(Kind::AccessMethod, {{}, name}).isEmpty())
        return taken(Kind::AccessMethod, name);
    AccessMethod &made = draft.add<AccessMethod>({}, name);
    made.type = text(stmt.amtype) == u"t" ? AccessMethodType::Table : AccessMethodType::Index;
    made.handler.text = spelledParts(strings(RELVAR_NODES(stmt, handler_name)));
    resolveNamesNowAndLater(reading, made);
    return imported();
}

} // namespace relvar::postgresql
