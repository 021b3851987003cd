#include "generators/dialects/postgresql/blockwriter.h"

using namespace Qt::StringLiterals;

// Types with functions of their own, and ranges.
namespace relvar::postgresql {

// Only the name: what functions need to be declared with the type.
void BlockWriter::writeShell(const Object &type)
{
    Block block{type.id, type.parent, Block::TypeBlock, {}, {}, {}, {type.parent}, {}};
    block.text = u"CREATE TYPE "_s + name(type.id) + u";\n"_s;
    m_blocks.append(block);
}

void BlockWriter::writeBaseType(const BaseType &base)
{
    const QString what = u"TYPE "_s + name(base.id);
    writeShell(base);
    if (base.input.isEmpty()) {
        owner(m_blocks.last(), what, base.owner);
        comment(m_blocks.last(), what, base.comment);
        m_blocks.last().drop = u"DROP "_s + what + u";\n"_s;
        return;
    }
    Block block{base.id, base.parent, Block::TypeBlock, {}, {}, {}, {base.id}, {}};
    QStringList elements;
    const auto function = [&](const QString &word, const Named<Routine> &routine) {
        if (!routine.isEmpty())
            elements.append(word + u" = "_s + routineName(routine, block));
    };
    function(u"INPUT"_s, base.input);
    function(u"OUTPUT"_s, base.output);
    function(u"RECEIVE"_s, base.receive);
    function(u"SEND"_s, base.send);
    function(u"TYPMOD_IN"_s, base.modifierInput);
    function(u"TYPMOD_OUT"_s, base.modifierOutput);
    function(u"ANALYZE"_s, base.analyze);
    function(u"SUBSCRIPT"_s, base.subscript);
    if (!base.length.isEmpty())
        elements.append(u"INTERNALLENGTH = "_s + base.length);
    if (base.byValue)
        elements.append(u"PASSEDBYVALUE"_s);
    if (base.alignment != TypeAlignment::Default)
        elements.append(u"ALIGNMENT = "_s + enumName(base.alignment));
    if (base.storage != TypeStorage::Default)
        elements.append(u"STORAGE = "_s + enumName(base.storage));
    if (!base.like.isEmpty())
        elements.append(u"LIKE = "_s + type(base.like, block));
    if (!base.category.isEmpty())
        elements.append(u"CATEGORY = "_s + literal(base.category));
    if (base.preferred)
        elements.append(u"PREFERRED = true"_s);
    if (!base.defaultValue.isEmpty())
        elements.append(u"DEFAULT = "_s + base.defaultValue);
    if (!base.element.isEmpty())
        elements.append(u"ELEMENT = "_s + type(base.element, block));
    if (!base.delimiter.isEmpty())
        elements.append(u"DELIMITER = "_s + literal(base.delimiter));
    if (base.collatable)
        elements.append(u"COLLATABLE = true"_s);
    block.text = u"CREATE "_s + what + u' ' + definitionText(elements) + u";\n"_s;
    finishType(what, base.owner, base.comment, block);
}

void BlockWriter::writeRange(const RangeType &range)
{
    const QString what = u"TYPE "_s + name(range.id);
    const bool shell = !range.canonical.isEmpty();
    if (shell)
        writeShell(range);
    Block block{range.id, range.parent, Block::TypeBlock, {}, {}, {}, {range.parent}, {}};
    if (shell)
        block.needs.insert(range.id);
    QStringList elements{u"SUBTYPE = "_s + type(range.subtype, block)};
    if (!range.multirangeName.isEmpty())
        elements.append(u"MULTIRANGE_TYPE_NAME = "_s + range.multirangeName);
    if (range.subtypeClass.named)
        block.needs.insert(range.subtypeClass.named);
    else if (range.subtypeClass.isEmpty())
        needStandardClasses(range.subtype, block);
    if (!range.subtypeClass.isEmpty())
        elements.append(u"SUBTYPE_OPCLASS = "_s + (range.subtypeClass.named
                                                       ? name(range.subtypeClass.named)
                                                       : range.subtypeClass.text));
    if (!range.collation.isEmpty())
        elements.append(u"COLLATION = "_s + range.collation);
    needCollation(range.collation, block);
    if (shell)
        elements.append(u"CANONICAL = "_s + routineName(range.canonical, block));
    if (!range.difference.isEmpty())
        elements.append(u"SUBTYPE_DIFF = "_s + routineName(range.difference, block));
    block.text = u"CREATE "_s + what + u" AS RANGE "_s + definitionText(elements) + u";\n"_s;
    if (shell) {
        finishType(what, range.owner, range.comment, block);
        return;
    }
    owner(block, what, range.owner);
    comment(block, what, range.comment);
    block.drop = u"DROP "_s + what + u";\n"_s;
    m_blocks.append(block);
}

// The functions of the type and the type need each other: they go together.
void BlockWriter::finishType(const QString &what, Id role, const QString &text, Block &block)
{
    block.completes = block.id;
    owner(block, what, role);
    comment(block, what, text);
    block.drop = u"DROP "_s + what + u" CASCADE;\n"_s;
    for (const Id id : std::as_const(block.needs))
        if (m_model.get<Routine>(id))
            m_goAlong.insert(id);
    m_blocks.append(block);
}

void BlockWriter::letGoAlong()
{
    for (Block &block : m_blocks)
        if (m_goAlong.contains(block.id))
            block.drop.replace(u"DROP FUNCTION "_s, u"DROP FUNCTION IF EXISTS "_s);
}

} // namespace relvar::postgresql
