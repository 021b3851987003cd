#include "generators/dialects/postgresql/blockwriter.h"
#include "model/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// Collations, conversions, transforms and security labels.
namespace relvar::postgresql {

void BlockWriter::writeCollation(const Collation &collation)
{
    Block block{
        collation.id, collation.parent, Block::CollationBlock, {}, {}, {}, {collation.parent}, {}};
    const QString what = u"COLLATION "_s + name(collation.id);
    block.text = u"CREATE "_s + what;
    QStringList elements;
    if (collation.provider != CollationProvider::Default &&
        !collation.options.contains(u"postgresql.provider"_s))
        elements.append(u"provider = "_s + enumName(collation.provider));
    if (const QString own = collation.options.value(u"postgresql.provider"_s); !own.isEmpty())
        elements.append(u"provider = "_s + own);
    if (!collation.deterministic)
        elements.append(u"deterministic = false"_s);
    const auto text = [&](const QString &word, const QString &value) {
        if (!value.isEmpty())
            elements.append(word + u" = "_s + literal(value));
    };
    text(u"locale"_s, collation.locale);
    text(u"lc_collate"_s, collation.collate);
    text(u"lc_ctype"_s, collation.characters);
    text(u"rules"_s, collation.options.value(u"postgresql.rules"_s));
    text(u"version"_s, collation.version);
    if (!collation.copyOf.isEmpty())
        block.text += u" FROM "_s + named(collation.copyOf, block);
    else
        block.text += u" ("_s + elements.join(u", "_s) + u')';
    block.text += u";\n"_s;
    owner(block, what, collation.owner);
    comment(block, what, collation.comment);
    block.drop = u"DROP "_s + what + u";\n"_s;
    m_blocks.append(block);
}

void BlockWriter::writeConversion(const Conversion &conversion)
{
    Block block{conversion.id,
                conversion.parent,
                Block::DefinitionBlock,
                {},
                {},
                {},
                {conversion.parent},
                {}};
    const QString what = u"CONVERSION "_s + name(conversion.id);
    block.text = conversion.standard ? u"CREATE DEFAULT "_s : u"CREATE "_s;
    block.text += what + u" FOR "_s + literal(conversion.source) + u" TO "_s +
                  literal(conversion.target) + u" FROM "_s +
                  routineName(conversion.function, block) + u";\n"_s;
    owner(block, what, conversion.owner);
    comment(block, what, conversion.comment);
    block.drop = u"DROP "_s + what + u";\n"_s;
    m_blocks.append(block);
}

void BlockWriter::writeTransform(const Transform &transform)
{
    Block block{transform.id, {}, Block::DefinitionBlock, {}, {}, {}, {}, {}};
    const QString what = u"TRANSFORM FOR "_s + type(transform.type, block) + u" LANGUAGE "_s +
                         quotedName(transform.language);
    QStringList ways;
    if (!transform.fromSql.isEmpty())
        ways.append(u"FROM SQL WITH FUNCTION "_s + routineWithTypes(transform.fromSql, block));
    if (!transform.toSql.isEmpty())
        ways.append(u"TO SQL WITH FUNCTION "_s + routineWithTypes(transform.toSql, block));
    block.text = u"CREATE "_s + what + u" ("_s + ways.join(u", "_s) + u");\n"_s;
    comment(block, what, transform.comment);
    block.drop = u"DROP "_s + what + u";\n"_s;
    m_blocks.append(block);
}

QString BlockWriter::labelTarget(const Object &object) const
{
    switch (object.kind) {
    case Kind::Column:
        return u"COLUMN "_s + name(object.parent) + u'.' + quotedName(object.name);
    case Kind::Role:
        return u"ROLE "_s + quotedName(object.name);
    case Kind::Domain:
        return u"DOMAIN "_s + name(object.id);
    case Kind::View:
        return (static_cast<const View &>(object).type == ViewType::Plain
                    ? u"VIEW "_s
                    : u"MATERIALIZED VIEW "_s) +
               name(object.id);
    case Kind::Routine: {
        const auto &routine = static_cast<const Routine &>(object);
        return enumName(routine.type).toUpper() + u' ' + signature(routine);
    }
    default:
        return grantTarget(object);
    }
}

void BlockWriter::writeSecurityLabel(const SecurityLabel &label)
{
    const Object *target = m_model.find(label.parent);
    const QString on = target ? labelTarget(*target) : QString();
    if (on.isEmpty()) {
        unsupported(label.id, QCoreApplication::translate(
                                  "Generators", "The security label of %1 cannot be written.")
                                  .arg(displayName(m_model, label.parent)));
        return;
    }
    const Id above = target->kind == Kind::Column ? target->parent : target->id;
    Block block{label.id, label.parent, Block::GrantBlock, {}, {}, {}, {above}, {}};
    QString text = u"SECURITY LABEL "_s;
    if (!label.provider.isEmpty())
        text += u"FOR "_s + quotedName(label.provider) + u' ';
    text += u"ON "_s + on + u" IS "_s;
    block.text = text + literal(label.label) + u";\n"_s;
    const auto *schema = m_model.get<Schema>(target->id);
    const auto *role = m_model.get<Role>(target->id);
    if ((schema && schema->external) || (role && role->external))
        block.drop = text + u"NULL;\n"_s;
    m_blocks.append(block);
}

} // namespace relvar::postgresql
