#include "generators/dialects/postgresql/blockwriter.h"

using namespace Qt::StringLiterals;

// Operators, their classes and families, casts and access methods.
namespace relvar::postgresql {

QString definitionText(const QStringList &elements)
{
    return u"(\n    "_s + elements.join(u",\n    "_s) + u"\n)"_s;
}

QString BlockWriter::routineName(const Named<Routine> &routine, Block &block) const
{
    if (routine.named) {
        block.needs.insert(routine.named);
        return name(routine.named);
    }
    if (!routine.text.isEmpty())
        block.mentions.append(routine.text.section(u'(', 0, 0) + u"()"_s);
    return routine.text;
}

QString BlockWriter::routineWithTypes(const Named<Routine> &routine, Block &block) const
{
    const QString plain = routineName(routine, block);
    const Routine *known = m_model.get<Routine>(routine.named);
    return known ? signature(*known) : plain;
}

// OPERATOR(schema.===) where a name with a schema cannot stand alone.
QString BlockWriter::operatorName(const Named<Operator> &one) const
{
    const QString text = one.named ? name(one.named) : one.text;
    return text.contains(u'.') ? u"OPERATOR("_s + text + u')' : text;
}

QString BlockWriter::operands(const DataType &left, const DataType &right, Block &block) const
{
    const auto operand = [&](const DataType &one) {
        return one.isEmpty() ? u"NONE"_s : type(one, block);
    };
    return u'(' + operand(left) + u", "_s + operand(right) + u')';
}

void BlockWriter::writeOperator(const Operator &one)
{
    Block block{one.id, one.parent, Block::DefinitionBlock, {}, {}, {}, {one.parent}, {}};
    QStringList elements{u"FUNCTION = "_s + routineName(one.function, block)};
    if (!one.left.isEmpty())
        elements.append(u"LEFTARG = "_s + type(one.left, block));
    if (!one.right.isEmpty())
        elements.append(u"RIGHTARG = "_s + type(one.right, block));
    // These two may come later: the server keeps a place for them.
    if (!one.commutator.isEmpty())
        elements.append(u"COMMUTATOR = "_s + operatorName(one.commutator));
    if (!one.negator.isEmpty())
        elements.append(u"NEGATOR = "_s + operatorName(one.negator));
    if (!one.restriction.isEmpty())
        elements.append(u"RESTRICT = "_s + routineName(one.restriction, block));
    if (!one.join.isEmpty())
        elements.append(u"JOIN = "_s + routineName(one.join, block));
    if (one.hashes)
        elements.append(u"HASHES"_s);
    if (one.merges)
        elements.append(u"MERGES"_s);
    const QString quoted = name(one.id);
    block.text = u"CREATE OPERATOR "_s + quoted + u' ' + definitionText(elements) + u";\n"_s;
    const QString what = u"OPERATOR "_s + quoted + u' ' + operands(one.left, one.right, block);
    owner(block, what, one.owner);
    comment(block, what, one.comment);
    block.drop = u"DROP "_s + what + u";\n"_s;
    m_blocks.append(block);
}

QString BlockWriter::methodName(const Named<AccessMethod> &method, Block &block) const
{
    if (method.named)
        block.needs.insert(method.named);
    return method.named ? bareName(method.named) : method.text;
}

QStringList BlockWriter::classElements(const QList<ClassOperator> &operators,
                                       const QList<ClassFunction> &functions, Block &block) const
{
    QStringList elements;
    for (const ClassOperator &one : operators) {
        QString text = u"OPERATOR "_s + one.number + u' ';
        const Operator *known = m_model.get<Operator>(one.symbol.named);
        text += known ? name(known->id) : one.symbol.text;
        if (known) {
            block.needs.insert(known->id);
            text += u' ' + operands(known->left, known->right, block);
        } else if (!one.left.isEmpty() || !one.right.isEmpty()) {
            text += u' ' + operands(one.left, one.right, block);
        }
        if (one.orderBy.named)
            block.needs.insert(one.orderBy.named);
        if (!one.orderBy.isEmpty())
            text += u" FOR ORDER BY "_s +
                    (one.orderBy.named ? name(one.orderBy.named) : one.orderBy.text);
        elements.append(text);
    }
    for (const ClassFunction &one : functions) {
        QString text = u"FUNCTION "_s + one.number + u' ';
        if (!one.left.isEmpty() || !one.right.isEmpty())
            text += operands(one.left, one.right, block) + u' ';
        elements.append(text + routineWithTypes(one.function, block));
    }
    return elements;
}

void BlockWriter::writeOperatorFamily(const OperatorFamily &family)
{
    Block block{family.id, family.parent, Block::DefinitionBlock, {}, {}, {}, {family.parent}, {}};
    const QString what =
        u"OPERATOR FAMILY "_s + name(family.id) + u" USING "_s + methodName(family.method, block);
    block.text = u"CREATE "_s + what + u";\n"_s;
    owner(block, what, family.owner);
    comment(block, what, family.comment);
    block.drop = u"DROP "_s + what + u";\n"_s;
    m_blocks.append(block);
    Block later{family.id, family.parent, Block::DefinitionBlock, {}, {}, {}, {family.id}, {}};
    const QStringList elements = classElements(family.operators, family.functions, later);
    if (elements.isEmpty())
        return;
    later.text = u"ALTER "_s + what + u" ADD\n    "_s + elements.join(u",\n    "_s) + u";\n"_s;
    m_blocks.append(later);
}

void BlockWriter::writeOperatorClass(const OperatorClass &one)
{
    Block block{one.id, one.parent, Block::DefinitionBlock, {}, {}, {}, {one.parent}, {}};
    const QString method = methodName(one.method, block);
    const QString quoted = name(one.id);
    block.text = u"CREATE OPERATOR CLASS "_s + quoted + u"\n    "_s;
    if (one.standard)
        block.text += u"DEFAULT "_s;
    block.text += u"FOR TYPE "_s + type(one.type, block) + u" USING "_s + method;
    if (one.family.named)
        block.needs.insert(one.family.named);
    if (!one.family.isEmpty())
        block.text += u" FAMILY "_s + (one.family.named ? name(one.family.named) : one.family.text);
    QStringList elements = classElements(one.operators, one.functions, block);
    if (!one.stored.isEmpty())
        elements.prepend(u"STORAGE "_s + type(one.stored, block));
    // There is no class without an element; the own type is what is stored anyway.
    if (elements.isEmpty())
        elements.append(u"STORAGE "_s + type(one.type, block));
    block.text += u" AS\n    "_s + elements.join(u",\n    "_s) + u";\n"_s;
    const QString what = u"OPERATOR CLASS "_s + quoted + u" USING "_s + method;
    owner(block, what, one.owner);
    comment(block, what, one.comment);
    const QString gone = one.family.isEmpty()
                             ? QString(u"OPERATOR FAMILY "_s + quoted + u" USING "_s + method)
                             : what;
    block.drop = u"DROP "_s + gone + u";\n"_s;
    m_blocks.append(block);
}

void BlockWriter::writeCast(const Cast &cast)
{
    Block block{cast.id, {}, Block::DefinitionBlock, {}, {}, {}, {}, {}};
    const QString what =
        u"CAST ("_s + type(cast.source, block) + u" AS "_s + type(cast.target, block) + u')';
    block.text = u"CREATE "_s + what;
    block.text += cast.method == CastMethod::Text ? u" WITH INOUT"_s
                  : cast.method == CastMethod::Binary
                      ? u" WITHOUT FUNCTION"_s
                      : u" WITH FUNCTION "_s + routineWithTypes(cast.function, block);
    if (cast.context == CastContext::Implicit)
        block.text += u" AS IMPLICIT"_s;
    else if (cast.context == CastContext::Assignment)
        block.text += u" AS ASSIGNMENT"_s;
    block.text += u";\n"_s;
    comment(block, what, cast.comment);
    block.drop = u"DROP "_s + what + u";\n"_s;
    m_blocks.append(block);
}

void BlockWriter::writeAccessMethod(const AccessMethod &method)
{
    Block block{method.id, {}, Block::DefinitionBlock, {}, {}, {}, {}, {}};
    const QString what = u"ACCESS METHOD "_s + quotedName(method.name);
    block.text = u"CREATE "_s + what + u" TYPE "_s + enumName(method.type).toUpper() +
                 u" HANDLER "_s + routineName(method.handler, block) + u";\n"_s;
    comment(block, what, method.comment);
    block.drop = u"DROP "_s + what + u";\n"_s;
    m_blocks.append(block);
}

// A type without its length, to look up what is there for it.
static QString plainType(const Model &model, DataType type)
{
    for (int depth = 0; depth < 16; ++depth) {
        const Domain *domain = model.get<Domain>(type.named);
        if (!domain)
            break;
        type = domain->type;
    }
    return typeName(model, type).section(u'(', 0, 0).trimmed();
}

void BlockWriter::collectClasses()
{
    for (const OperatorClass *one : m_model.all<OperatorClass>())
        if (one->standard)
            m_standardClasses.insert(plainType(m_model, one->type), one->id);
}

void BlockWriter::needStandardClasses(const DataType &type, Block &block) const
{
    if (m_standardClasses.isEmpty())
        return;
    for (const Id id : m_standardClasses.values(plainType(m_model, type)))
        block.needs.insert(id);
}

// The classes that an index or a key takes: those that are named, and those that its types have by
// default.
void BlockWriter::needClasses(const QList<IndexPart> &parts, const QString &method,
                              Block &block) const
{
    if (!method.isEmpty())
        block.mentions.append(u"NULL::"_s + quotedName(method));
    for (const IndexPart &part : parts) {
        if (!part.exclusionOperator.isEmpty())
            block.mentions.append(u"1 "_s + part.exclusionOperator + u" 1"_s);
        const Column *column = m_model.get<Column>(part.column);
        if (!part.operatorClass.isEmpty())
            block.mentions.append(u"NULL::"_s + part.operatorClass.section(u'(', 0, 0));
        else if (column)
            needStandardClasses(column->type, block);
    }
}

} // namespace relvar::postgresql
