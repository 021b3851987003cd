#include "generators/dialects/postgresql/blockwriter.h"
#include "generators/dialects/postgresql/undo.h"
#include "model/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace relvar::postgresql {

void BlockWriter::writeRole(const Role &role)
{
    if (role.external && role.memberOf.isEmpty() && role.adminOf.isEmpty() &&
        role.settings.isEmpty())
        return;
    Block block{role.id, {}, Block::RoleBlock, {}, {}, {}, {}, {}};
    if (!role.external) {
        block.text = u"CREATE ROLE "_s + quotedName(role.name);
        if (!role.attributes.isEmpty())
            block.text += u" WITH "_s + role.attributes;
        block.text += u";\n"_s;
    }
    for (const auto &group : role.memberOf + role.adminOf) {
        const bool admin = !role.memberOf.contains(group);
        const QString pair = bareName(group) + u" %1 "_s + quotedName(role.name);
        block.text +=
            u"GRANT "_s + pair.arg(u"TO"_s) + (admin ? u" WITH ADMIN OPTION;\n"_s : u";\n"_s);
        if (role.external)
            block.drop += u"REVOKE "_s + pair.arg(u"FROM"_s) + u";\n"_s;
        block.needs.insert(group);
    }
    for (const QString &setting : role.settings) {
        const QString alter = u"ALTER ROLE "_s + quotedName(role.name);
        block.text += alter + u" SET "_s + setting + u";\n"_s;
        if (role.external)
            block.drop += alter + u" RESET "_s + quotedLabel(settingName(setting)) + u";\n"_s;
    }
    comment(block, u"ROLE "_s + quotedName(role.name), role.comment);
    if (!role.external)
        block.drop = u"DROP ROLE "_s + quotedName(role.name) + u";\n"_s;
    m_blocks.append(block);
}

void BlockWriter::writeSchema(const Schema &schema)
{
    Block block{schema.id, {}, Block::SchemaBlock, {}, {}, {}, {}, {}};
    const QString quoted = quotedName(schema.name);
    if (!schema.external) {
        block.text = u"CREATE SCHEMA "_s + quoted + u";\n"_s;
        block.drop = u"DROP SCHEMA "_s + quoted + u";\n"_s;
    }
    owner(block, u"SCHEMA "_s + quoted, schema.owner);
    comment(block, u"SCHEMA "_s + quoted, schema.comment);
    if (schema.external)
        restoreSchema(schema, quoted, block);
    if (!block.text.isEmpty())
        m_blocks.append(block);
}

// "public" is in every database, with this owner and this comment; what others had is not known.
void BlockWriter::restoreSchema(const Schema &schema, const QString &quoted, Block &block) const
{
    const bool standard = schema.name == u"public";
    static const QString usual = u"standard public schema"_s;
    if (m_options.owners && schema.owner && standard)
        block.drop += u"ALTER SCHEMA public OWNER TO pg_database_owner;\n"
                      u"GRANT ALL ON SCHEMA public TO pg_database_owner;\n"_s;
    else if (m_options.owners && schema.owner)
        block.lasting = QCoreApplication::translate(
                            "Generators", "The owner that the schema %1 had is not known.")
                            .arg(schema.name);
    if (m_options.comments && !schema.comment.isEmpty() && (!standard || schema.comment != usual))
        block.drop += u"COMMENT ON SCHEMA "_s + quoted + u" IS "_s +
                      (standard ? literal(usual) : u"NULL"_s) + u";\n"_s;
}

void BlockWriter::writeExtension(const Extension &extension)
{
    Block block{extension.id, {}, Block::ExtensionBlock, {}, {}, {}, {}, {}};
    const QString quoted = quotedName(extension.name);
    block.text = u"CREATE EXTENSION "_s;
    if (extension.ifNotExists)
        block.text += u"IF NOT EXISTS "_s;
    block.text += quoted;
    if (extension.schema) {
        block.text += u" WITH SCHEMA "_s + bareName(extension.schema);
        block.needs.insert(extension.schema);
    }
    if (!extension.version.isEmpty())
        block.text += u" VERSION "_s + literal(extension.version);
    if (extension.cascade)
        block.text += u" CASCADE"_s;
    block.text += u";\n"_s;
    // The extension brings a comment of its own.
    if (!extension.comment.isEmpty())
        comment(block, u"EXTENSION "_s + quoted, extension.comment);
    if (extension.name != u"plpgsql") // is in every new database
        block.drop = u"DROP EXTENSION "_s + quoted + u";\n"_s;
    m_blocks.append(block);
}

void BlockWriter::writeEnum(const EnumType &type)
{
    Block block{type.id, type.parent, Block::TypeBlock, {}, {}, {}, {type.parent}, {}};
    block.text = u"CREATE TYPE "_s + name(type.id) + u" AS ENUM ("_s;
    for (qsizetype i = 0; i < type.labels.size(); ++i)
        block.text += (i ? u",\n    "_s : u"\n    "_s) + literal(type.labels[i]);
    block.text += type.labels.isEmpty() ? u");\n"_s : u"\n);\n"_s;
    owner(block, u"TYPE "_s + name(type.id), type.owner);
    comment(block, u"TYPE "_s + name(type.id), type.comment);
    block.drop = u"DROP TYPE "_s + name(type.id) + u";\n"_s;
    m_blocks.append(block);
}

void BlockWriter::writeComposite(const CompositeType &composite)
{
    Block block{
        composite.id, composite.parent, Block::TypeBlock, {}, {}, {}, {composite.parent}, {}};
    const QString quoted = name(composite.id);
    block.text = u"CREATE TYPE "_s + quoted + u" AS ("_s;
    for (qsizetype i = 0; i < composite.attributes.size(); ++i) {
        const CompositeAttribute &attribute = composite.attributes[i];
        block.text += (i ? u",\n    "_s : u"\n    "_s) + quotedName(attribute.name) + u' ' +
                      type(attribute.type, block);
        if (!attribute.collation.isEmpty())
            block.text += u" COLLATE "_s + attribute.collation;
        needCollation(attribute.collation, block);
    }
    block.text += composite.attributes.isEmpty() ? u");\n"_s : u"\n);\n"_s;
    owner(block, u"TYPE "_s + quoted, composite.owner);
    comment(block, u"TYPE "_s + quoted, composite.comment);
    for (const CompositeAttribute &attribute : composite.attributes)
        comment(block, u"COLUMN "_s + quoted + u'.' + quotedName(attribute.name),
                attribute.comment);
    block.drop = u"DROP TYPE "_s + quoted + u";\n"_s;
    m_blocks.append(block);
}

void BlockWriter::writeDomain(const Domain &domain)
{
    Block block{domain.id, domain.parent, Block::TypeBlock, {}, {}, {}, {domain.parent}, {}};
    const QString quoted = name(domain.id);
    block.text = u"CREATE DOMAIN "_s + quoted + u" AS "_s + type(domain.type, block);
    if (!domain.collation.isEmpty())
        block.text += u" COLLATE "_s + domain.collation;
    needCollation(domain.collation, block);
    if (!domain.defaultValue.isEmpty())
        block.text += u" DEFAULT "_s + domain.defaultValue;
    if (!domain.nullable)
        block.text += notNullText(domain);
    block.mentions.append(domain.defaultValue);
    const QList<const Check *> checks = Parts(m_model, domain.id).of<Check>();
    QString later;
    for (const Check *check : checks) {
        if (check->notValid)
            later += u"ALTER DOMAIN "_s + quoted + u" ADD "_s + checkText(*check) + u";\n"_s;
        else
            block.text += u"\n    "_s + checkText(*check);
        block.mentions.append(check->expression);
    }
    block.text += u";\n"_s + later;
    owner(block, u"DOMAIN "_s + quoted, domain.owner);
    comment(block, u"DOMAIN "_s + quoted, domain.comment);
    for (const Check *check : checks)
        comment(block, u"CONSTRAINT "_s + quotedName(check->name) + u" ON DOMAIN "_s + quoted,
                check->comment);
    block.drop = u"DROP DOMAIN "_s + quoted + u";\n"_s;
    m_blocks.append(block);
}

QString BlockWriter::sequenceOptions(const SequenceOptions &options) const
{
    QStringList list;
    if (!options.start.isEmpty())
        list.append(u"START WITH "_s + options.start);
    if (!options.increment.isEmpty())
        list.append(u"INCREMENT BY "_s + options.increment);
    const auto bound = [&](const QString &value, const QString &word) {
        if (value == u"NO")
            list.append(u"NO "_s + word);
        else if (!value.isEmpty())
            list.append(word + u' ' + value);
    };
    bound(options.minimum, u"MINVALUE"_s);
    bound(options.maximum, u"MAXVALUE"_s);
    if (!options.cache.isEmpty())
        list.append(u"CACHE "_s + options.cache);
    if (options.cycle)
        list.append(u"CYCLE"_s);
    return list.join(u' ');
}

void BlockWriter::writeSequence(const Sequence &sequence)
{
    Block block{sequence.id, sequence.parent, Block::SequenceBlock, {}, {}, {}, {sequence.parent},
                {}};
    const QString quoted = name(sequence.id);
    block.text = sequence.persistence == Persistence::Unlogged    ? u"CREATE UNLOGGED SEQUENCE "_s
                 : sequence.persistence == Persistence::Temporary ? u"CREATE TEMPORARY SEQUENCE "_s
                                                                  : u"CREATE SEQUENCE "_s;
    block.text += quoted;
    if (!sequence.settings.type.isEmpty())
        block.text += u" AS "_s + sequence.settings.type;
    if (const QString options = sequenceOptions(sequence.settings); !options.isEmpty())
        block.text += u"\n    "_s + options;
    block.text += u";\n"_s;
    comment(block, u"SEQUENCE "_s + quoted, sequence.comment);
    if (!sequence.ownedBy) {
        owner(block, u"SEQUENCE "_s + quoted, sequence.owner);
        if (sequence.persistence != Persistence::Temporary)
            block.drop = u"DROP SEQUENCE "_s + quoted + u";\n"_s;
        m_blocks.append(block);
        return;
    }
    m_blocks.append(block);
    // The table needs the sequence for its default, the sequence the table for its owner.
    Block owned{sequence.id, sequence.parent, Block::OwnedByBlock, {}, {}, {}, {sequence.id}, {}};
    const Id table = tableOf(m_model, sequence.ownedBy);
    owned.needs.insert(table);
    owner(owned, u"SEQUENCE "_s + quoted, sequence.owner);
    owned.text += u"ALTER SEQUENCE "_s + quoted + u" OWNED BY "_s + name(table) + u'.' +
                  bareName(sequence.ownedBy) + u";\n"_s;
    m_blocks.append(owned);
}

// What stands between the quotes of "DO $$ ... $$"; empty for other statements.
static QString doBody(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype open = trimmed.indexOf(u'$');
    if (!trimmed.startsWith(u"do"_s, Qt::CaseInsensitive) || open < 2 || !trimmed.at(2).isSpace())
        return {};
    const qsizetype end = trimmed.indexOf(u'$', open + 1);
    const QString quote = trimmed.mid(open, end - open + 1);
    const qsizetype close = trimmed.lastIndexOf(quote);
    return end < 0 || close <= end ? QString() : trimmed.mid(end + 1, close - end - 1);
}

void BlockWriter::writeStatement(const Statement &statement)
{
    Block block{statement.id, statement.parent, Block::StatementBlock, {}, {}, {}, {}, {}};
    block.text = statement.text + u";\n"_s;
    for (const auto &after : statement.after)
        block.needs.insert(after);
    // A DO block is there to make something that others need: a type, an extension. It comes as
    // soon as what its body names is there.
    if (const QString body = doBody(statement.text);
        !body.isEmpty() && statement.creates.isEmpty()) {
        block.phase = Block::TypeBlock;
        block.mentions.append(body);
    }
    const Undo undo = undoOf(m_model, statement);
    block.drop = undo.sql;
    block.lasting = undo.impossible;
    if (!undo.goAlong.isEmpty())
        for (Block &other : m_blocks)
            if (undo.goAlong.contains(other.id))
                other.drop.replace(u"DROP FUNCTION "_s, u"DROP FUNCTION IF EXISTS "_s);
    m_blocks.append(block);
}

QString BlockWriter::grantTarget(const Object &object) const
{
    const QString quoted = name(object.id);
    switch (object.kind) {
    case Kind::Schema:
        return u"SCHEMA "_s + quoted;
    case Kind::Sequence:
        return u"SEQUENCE "_s + quoted;
    case Kind::Routine: {
        const auto &routine = static_cast<const Routine &>(object);
        return (routine.type == RoutineType::Procedure ? u"PROCEDURE "_s : u"FUNCTION "_s) +
               signature(routine);
    }
    case Kind::Domain:
    case Kind::EnumType:
    case Kind::CompositeType:
    case Kind::BaseType:
    case Kind::RangeType:
        return u"TYPE "_s + quoted;
    case Kind::Table:
    case Kind::View:
        return u"TABLE "_s + quoted;
    case Kind::ForeignDataWrapper:
        return u"FOREIGN DATA WRAPPER "_s + quoted;
    case Kind::ForeignServer:
        return u"FOREIGN SERVER "_s + quoted;
    case Kind::Language:
        return u"LANGUAGE "_s + quoted;
    case Kind::Tablespace:
        return u"TABLESPACE "_s + quoted;
    default:
        return {};
    }
}

static bool isExternal(const Object &object)
{
    switch (object.kind) {
    case Kind::Schema:
        return static_cast<const Schema &>(object).external;
    case Kind::ForeignDataWrapper:
        return static_cast<const ForeignDataWrapper &>(object).external;
    case Kind::ForeignServer:
        return static_cast<const ForeignServer &>(object).external;
    case Kind::Language:
        return static_cast<const Language &>(object).external;
    default:
        return false;
    }
}

void BlockWriter::writeGrant(const Grant &grant)
{
    const Object *target = m_model.find(grant.parent);
    const QString on = target ? grantTarget(*target) : QString();
    if (on.isEmpty()) {
        unsupported(grant.id, QCoreApplication::translate("Generators",
                                                          "The privileges on %1 cannot be written.")
                                  .arg(displayName(m_model, grant.parent)));
        return;
    }
    Block block{grant.id, grant.parent, Block::GrantBlock, {}, {}, {}, {grant.parent}, {}};
    QString columns;
    for (const QString &column : grant.columns)
        columns += (columns.isEmpty() ? u"("_s : u", "_s) + quotedName(column);
    if (!columns.isEmpty())
        columns += u')';
    QStringList privileges;
    for (const QString &privilege : grant.privileges)
        privileges.append(privilege + columns);
    const QString who = grant.grantee ? bareName(grant.grantee) : u"PUBLIC"_s;
    if (grant.revoke)
        block.text = u"REVOKE "_s + (grant.grantOption ? u"GRANT OPTION FOR "_s : QString()) +
                     privileges.join(u", "_s) + u" ON "_s + on + u" FROM "_s + who + u";\n"_s;
    else
        block.text = u"GRANT "_s + privileges.join(u", "_s) + u" ON "_s + on + u" TO "_s + who +
                     (grant.grantOption ? u" WITH GRANT OPTION"_s : QString()) + u";\n"_s;
    // What the design makes takes its privileges along.
    if (isExternal(*target)) {
        if (!grant.revoke)
            block.drop = u"REVOKE "_s + privileges.join(u", "_s) + u" ON "_s + on + u" FROM "_s +
                         who + u";\n"_s;
        if (!grant.grantee && target->kind == Kind::Schema && target->name == u"public")
            block.drop += u"GRANT USAGE ON SCHEMA public TO PUBLIC;\n"_s;
        if (!grant.grantee && target->kind == Kind::Language)
            block.drop += u"GRANT USAGE ON "_s + on + u" TO PUBLIC;\n"_s;
    }
    m_blocks.append(block);
}

} // namespace relvar::postgresql
