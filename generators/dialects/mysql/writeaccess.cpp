#include "generators/dialects/mysql/blockwriter.h"
#include "generators/dialects/mysql/wording.h"
#include "model/names.h"

// Databases, sequences, accounts, privileges, and what is kept word for word.
namespace relvar::mysql {

using namespace Qt::StringLiterals;

void BlockWriter::writeRole(const Role &role)
{
    Block block;
    block.id = role.id;
    block.phase = Block::RoleBlock;
    const QString kind = role.name.contains(u'@') ? u"USER "_s : u"ROLE "_s;
    const QString account = quotedAccount(role.name);
    if (!role.external) {
        block.text = u"CREATE "_s + kind + account;
        if (m_native && !role.attributes.isEmpty() && role.name.contains(u'@'))
            block.text += u' ' + role.attributes;
        block.text += u";\n"_s;
        block.drop = u"DROP "_s + kind + account + u";\n"_s;
        if (!m_native && !role.attributes.isEmpty())
            unsupported(role, Wording::tr("“%1” becomes a role of MySQL without %2.")
                                  .arg(role.name, role.attributes));
    }
    for (const auto &group : role.memberOf + role.adminOf) {
        const auto *other = m_model.get<Role>(group);
        if (!other)
            continue;
        block.text += u"GRANT "_s + quotedAccount(other->name) + u" TO "_s + account +
                      (role.memberOf.contains(group) ? u";\n"_s : u" WITH ADMIN OPTION;\n"_s);
        block.needs.insert(group);
    }
    if (!block.text.isEmpty())
        m_blocks.append(block);
}

void BlockWriter::writeSchema(const Schema &schema)
{
    if (schema.external)
        return;
    Block block;
    block.id = schema.id;
    block.phase = Block::SchemaBlock;
    block.text = u"CREATE DATABASE "_s + quotedName(schema.name);
    if (const QString charset = option(schema, u"charset"_s); !charset.isEmpty())
        block.text += u" DEFAULT CHARACTER SET "_s + charset;
    if (const QString collation = option(schema, u"collation"_s); !collation.isEmpty())
        block.text += u" COLLATE "_s + collation;
    if (!m_native)
        reportComment(schema);
    else if (m_options.comments && !schema.comment.isEmpty())
        block.text += u" COMMENT "_s + quotedText(schema.comment);
    block.text += u";\n"_s;
    block.drop = u"DROP DATABASE "_s + quotedName(schema.name) + u";\n"_s;
    m_blocks.append(block);
}

void BlockWriter::writeSequence(const Sequence &sequence)
{
    if (!m_native) { // which only MariaDB has
        if (!sequence.ownedBy)
            unsupported(sequence, Wording::tr("MySQL has no sequences: “%1” is left out.")
                                      .arg(displayName(m_model, sequence.id)));
        return;
    }
    const SequenceOptions &settings = sequence.settings;
    Block block;
    block.id = sequence.id;
    block.owner = block.schema = sequence.parent;
    block.phase = Block::SequenceBlock;
    block.needs = {sequence.parent};
    block.text = u"CREATE SEQUENCE "_s + quotedName(sequence.name);
    const auto setting = [&](const QString &words, const QString &value) {
        if (!value.isEmpty())
            block.text +=
                value == u"NO" ? QString(u" NO"_s + words) : QString(words + u' ' + value);
    };
    setting(u" START WITH"_s, settings.start);
    setting(u" INCREMENT BY"_s, settings.increment);
    setting(u" MINVALUE"_s, settings.minimum);
    setting(u" MAXVALUE"_s, settings.maximum);
    setting(u" CACHE"_s, settings.cache);
    if (settings.cycle)
        block.text += u" CYCLE"_s;
    if (const QString engine = option(sequence, u"engine"_s); !engine.isEmpty())
        block.text += u" ENGINE="_s + engine;
    block.text += u";\n"_s;
    block.drop = u"DROP SEQUENCE "_s + quotedName(sequence.name) + u";\n"_s;
    m_blocks.append(block);
}

void BlockWriter::writeStatement(const Statement &statement)
{
    if (!m_native) {
        unsupported(statement, Wording::tr("A statement for another database is left out: %1")
                                   .arg(QString(statement.text).simplified().left(60)));
        return;
    }
    Block block;
    block.id = statement.id;
    block.phase = Block::StatementBlock;
    block.text = delimited(statement.text);
    for (const auto &after : statement.after) {
        block.needs.insert(after);
        if (const Id schema = schemaOf(m_model, after); schema && !block.schema)
            block.schema = schema;
    }
    m_blocks.append(block);
}

void BlockWriter::writeGrant(const Grant &grant)
{
    const Object *target = m_model.find(grant.parent);
    const auto *role = m_model.get<Role>(grant.grantee);
    QString on;
    if (const auto *schema = m_model.get<Schema>(grant.parent))
        on = isDefault(*schema) ? u"*"_s : quotedName(schema->name) + u".*"_s;
    else if (const auto *routine = m_model.get<Routine>(grant.parent))
        on = (routine->type == RoutineType::Procedure ? u"PROCEDURE "_s : u"FUNCTION "_s) +
             bareName(routine->id);
    else if (target && (target->kind == Kind::Table || target->kind == Kind::View ||
                        target->kind == Kind::Sequence))
        on = name(target->id, target->id);
    const QStringList granted = m_native ? grant.privileges : foreignPrivileges(grant);
    if (on.isEmpty() || !role || granted.isEmpty()) {
        unsupported(grant, Wording::tr("The privileges on “%1” cannot be written for MySQL.")
                               .arg(displayName(m_model, grant.parent)));
        return;
    }
    QString columns;
    for (const QString &column : grant.columns)
        columns += (columns.isEmpty() ? u" ("_s : u", "_s) + quotedName(column);
    if (!columns.isEmpty())
        columns += u')';
    QStringList privileges;
    for (const QString &privilege : granted)
        privileges.append(privilege + columns);
    Block block;
    block.id = grant.id;
    block.owner = grant.parent;
    block.schema = schemaOf(m_model, grant.parent);
    block.phase = Block::GrantBlock;
    block.needs = {grant.parent, role->id};
    const QString who = quotedAccount(role->name);
    const QString what = privileges.join(u", "_s) + u" ON "_s + on;
    if (grant.revoke)
        block.text = u"REVOKE "_s + what + u" FROM "_s + who;
    else
        block.text = u"GRANT "_s + what + u" TO "_s + who;
    if (grant.grantOption && !grant.revoke)
        block.text += u" WITH GRANT OPTION"_s;
    block.text += u";\n"_s;
    m_blocks.append(block);
}

} // namespace relvar::mysql
