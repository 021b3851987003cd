#include "generators/dialects/postgresql/blockwriter.h"

// Languages, tablespaces and default privileges.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

// "seq_page_cost = 1.5, slot_name = 'a b'"
QString settingList(const QList<NamedSetting> &settings)
{
    QStringList list;
    for (const NamedSetting &one : settings) {
        bool number = false;
        (void)one.value.toDouble(&number);
        const bool plain = number || one.value == u"true" || one.value == u"false" ||
                           quotedName(one.value) == one.value;
        list.append(quotedLabel(one.name) + u" = "_s + (plain ? one.value : quotedText(one.value)));
    }
    return list.join(u", "_s);
}

// The function that an object calls, which must be there before it.
QString BlockWriter::functionText(Id routine, const QString &external, Block &block) const
{
    if (!routine)
        return external;
    block.needs.insert(routine);
    return name(routine);
}

// What exists already can have an owner and a comment that are part of the design.
void BlockWriter::writeMentioned(Block &block, const QString &what, Id role, const QString &text)
{
    owner(block, what, role);
    comment(block, what, text);
    if (m_options.comments && !text.isEmpty())
        block.drop = u"COMMENT ON "_s + what + u" IS NULL;\n"_s;
    if (!block.text.isEmpty())
        m_blocks.append(block);
}

void BlockWriter::writeLanguage(const Language &language)
{
    Block block{language.id, {}, Block::LanguageBlock, {}, {}, {}, {}, {}};
    const QString what = u"LANGUAGE "_s + quotedName(language.name);
    if (language.external) {
        writeMentioned(block, what, language.owner, language.comment);
        return;
    }
    block.text = (language.trusted ? u"CREATE TRUSTED "_s : u"CREATE "_s) + what;
    const auto function = [&](const QString &word, Id routine, const QString &external) {
        const QString text = functionText(routine, external, block);
        if (!text.isEmpty())
            block.text += word + text;
    };
    function(u" HANDLER "_s, language.handler, language.handlerName);
    function(u" INLINE "_s, language.inlineHandler, language.inlineHandlerName);
    function(u" VALIDATOR "_s, language.validator, language.validatorName);
    block.text += u";\n"_s;
    owner(block, what, language.owner);
    comment(block, what, language.comment);
    block.drop = u"DROP "_s + what + u";\n"_s;
    m_blocks.append(block);
}

void BlockWriter::writeTablespace(const Tablespace &tablespace)
{
    Block block{tablespace.id, {}, Block::TablespaceBlock, {}, {}, {}, {}, {}};
    const QString what = u"TABLESPACE "_s + quotedName(tablespace.name);
    block.text = u"CREATE "_s + what;
    if (m_options.owners && tablespace.owner) {
        block.text += u" OWNER "_s + bareName(tablespace.owner);
        block.needs.insert(tablespace.owner);
    }
    block.text += u" LOCATION "_s + literal(tablespace.location);
    if (!tablespace.settings.isEmpty())
        block.text += u" WITH ("_s + settingList(tablespace.settings) + u')';
    block.text += u";\n"_s;
    comment(block, what, tablespace.comment);
    block.drop = u"DROP "_s + what + u";\n"_s;
    m_blocks.append(block);
}

// Takes back what was given; what was taken away comes back where a new database has it.
static QString opposite(const DefaultPrivileges &given, bool inSchema, bool ownPrivileges,
                        const QString &head, const QString &what, const QString &who)
{
    const QString on = u" ON "_s + what;
    if (!given.revoke)
        return head + u"REVOKE "_s + given.privileges.join(u", "_s) + on + u" FROM "_s + who +
               u";\n"_s;
    const bool functions = given.target == PrivilegeTarget::Functions;
    if (inSchema || given.grantOption)
        return {};
    if (!given.grantee && (functions || given.target == PrivilegeTarget::Types))
        return head + (functions ? u"GRANT EXECUTE"_s : u"GRANT USAGE"_s) + on + u" TO PUBLIC;\n"_s;
    return ownPrivileges ? head + u"GRANT ALL"_s + on + u" TO "_s + who + u";\n"_s : QString();
}

void BlockWriter::writeDefaultPrivileges(const DefaultPrivileges &given)
{
    Block block{given.id, given.parent, Block::DefaultPrivilegesBlock, {}, {}, {}, {}, {}};
    QString head = u"ALTER DEFAULT PRIVILEGES "_s;
    if (given.creator) {
        head += u"FOR ROLE "_s + bareName(given.creator) + u' ';
        block.needs.insert(given.creator);
    }
    const bool inSchema = m_model.get<Schema>(given.parent);
    if (inSchema) {
        head += u"IN SCHEMA "_s + bareName(given.parent) + u' ';
        block.needs.insert(given.parent);
    }
    if (given.grantee)
        block.needs.insert(given.grantee);
    const QString what = enumName(given.target).toUpper();
    const QString who = given.grantee ? bareName(given.grantee) : u"PUBLIC"_s;
    const QString privileges = given.privileges.join(u", "_s);
    if (given.revoke)
        block.text = head + u"REVOKE "_s +
                     (given.grantOption ? u"GRANT OPTION FOR "_s : QString()) + privileges +
                     u" ON "_s + what + u" FROM "_s + who + u";\n"_s;
    else
        block.text = head + u"GRANT "_s + privileges + u" ON "_s + what + u" TO "_s + who +
                     (given.grantOption ? u" WITH GRANT OPTION;\n"_s : u";\n"_s);
    const bool own = given.creator && given.creator == given.grantee;
    block.drop = opposite(given, inSchema, own, head, what, who);
    m_blocks.append(block);
}

} // namespace relvar::postgresql
