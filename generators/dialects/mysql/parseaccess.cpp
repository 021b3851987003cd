#include "generators/dialects/mysql/parser.h"
#include "generators/dialects/mysql/wording.h"

// Databases, sequences, accounts, roles and their privileges.
namespace relvar::mysql {

using namespace Qt::StringLiterals;
using namespace syntax;

syntax::Statement Parser::createDatabase(bool alter)
{
    CreateDatabase result;
    result.alter = alter;
    takeIfNotExists();
    result.name = name();
    TableSettings settings;
    while (!failed() && !atEnd() && tableOption(settings))
        continue;
    result.comment = settings.comment;
    result.options = settings.options;
    return result;
}

syntax::Statement Parser::createSequence(bool alter)
{
    CreateSequence result;
    result.alter = alter;
    result.orReplace = m_orReplace;
    result.ifNotExists = takeIfNotExists();
    takeIfExists();
    result.name = qualifiedName();
    SequenceOptions &settings = result.settings;
    while (!failed() && !atEnd()) {
        if (take("AS"))
            settings.type = rest().section(u' ', 0, 0);
        else if (take("INCREMENT"))
            settings.increment = take("BY") ? value() : value();
        else if (take("START"))
            settings.start = take("WITH") ? value() : value();
        else if (take("RESTART"))
            take("WITH") || is("=") ? value() : QString();
        else if (take("NOMINVALUE") || take("NO", "MINVALUE"))
            settings.minimum = u"NO"_s;
        else if (take("NOMAXVALUE") || take("NO", "MAXVALUE"))
            settings.maximum = u"NO"_s;
        else if (take("MINVALUE"))
            settings.minimum = value();
        else if (take("MAXVALUE"))
            settings.maximum = value();
        else if (take("NOCACHE") || take("NO", "CACHE"))
            settings.cache = u"0"_s;
        else if (take("CACHE"))
            settings.cache = value();
        else if (take("NOCYCLE") || take("NO", "CYCLE"))
            settings.cycle = false;
        else if (take("CYCLE"))
            settings.cycle = true;
        else {
            TableSettings others;
            if (!tableOption(others))
                unexpected();
            result.options.insert(others.options);
        }
    }
    return result;
}

// IDENTIFIED BY ... and its kin: nothing of it is kept.
void Parser::skipAuthentication(bool &password)
{
    while (!failed() && take("IDENTIFIED")) {
        password = true;
        while (!atEnd() && !is(",") && !is("REQUIRE") && !is("WITH") && !is("PASSWORD") &&
               !is("ACCOUNT") && !is("COMMENT") && !is("ATTRIBUTE") && !is("DEFAULT"))
            skipOne();
        if (is("WITH") && m_text.type(m_at + 1) != LexemeType::Semicolon && !isNext("GRANT") &&
            !isNext("ADMIN") && m_text.type(m_at + 2) != LexemeType::Number) {
            ++m_at; // IDENTIFIED WITH plugin BY '...'
            while (!atEnd() && !is(",") && !is("REQUIRE") && !is("WITH") && !is("ACCOUNT") &&
                   !is("COMMENT") && !is("ATTRIBUTE") && !is("DEFAULT") &&
                   !(is("PASSWORD") && !m_text.is(m_at - 1, "BY")))
                skipOne();
        }
        if (is("PASSWORD") && m_text.is(m_at - 1, "BY"))
            m_at += 2;
    }
}

QStringList Parser::accounts()
{
    QStringList names;
    bool password = false;
    do {
        names.append(account());
        skipAuthentication(password);
    } while (!failed() && take(","));
    return names;
}

syntax::Statement Parser::createUser()
{
    CreateAccount result;
    result.ifNotExists = takeIfNotExists();
    do {
        QString user = account();
        if (!user.contains(u'@'))
            user += u"@%"_s;
        result.names.append(user);
        skipAuthentication(result.hadPassword);
    } while (!failed() && take(","));
    result.attributes = rest();
    return result;
}

syntax::Statement Parser::createRole()
{
    CreateAccount result;
    result.ifNotExists = takeIfNotExists();
    do
        result.names.append(account());
    while (!failed() && take(","));
    if (take("WITH", "ADMIN"))
        account();
    return result;
}

// *, *.*, db.*, db.table, table
void Parser::grantLevel(Grant &grant)
{
    if (take("TABLE") || is("FUNCTION") || is("PROCEDURE"))
        grant.objectType = is("FUNCTION") || is("PROCEDURE") ? word().toUpper() : QString();
    if (is("*")) {
        ++m_at;
        if (m_text.type(m_at) == LexemeType::Dot) {
            ++m_at;
            expect("*");
            grant.everywhere = true;
        }
        grant.on.name = u"*"_s;
        return;
    }
    grant.on.name = name();
    if (m_text.type(m_at) != LexemeType::Dot)
        return;
    ++m_at;
    grant.on.schema = grant.on.name;
    grant.on.name = is("*") ? word() : name();
}

syntax::Statement Parser::grant(bool revoke)
{
    Grant result;
    result.revoke = revoke;
    takeIfExists();
    if (revoke && take("GRANT", "OPTION")) {
        result.grantOption = true;
        take("FOR");
        take(",");
    }
    const char *target = revoke ? "FROM" : "TO";
    const bool roles = !m_text.is(skipTo({"ON", target}), "ON");
    if (roles && revoke && is("ALL")) // ALL PRIVILEGES, GRANT OPTION FROM user
        return other({});
    while (!failed() && !is("ON") && !is(target)) {
        if (roles) {
            result.roles.append(account());
        } else {
            Grant::Privilege privilege;
            QStringList words;
            while (!atEnd() && m_text.type(m_at) == LexemeType::Word && !is("ON"))
                words.append(word().toUpper());
            if (words.isEmpty())
                unexpected();
            privilege.name = words.join(u' ');
            if (is("("))
                privilege.columns = nameList();
            result.privileges.append(privilege);
        }
        if (!take(","))
            break;
    }
    if (!roles) {
        expect("ON");
        grantLevel(result);
    }
    expect(target);
    result.grantees = accounts();
    if (take("REQUIRE"))
        m_at = skipTo({"WITH"});
    if (take("WITH")) {
        if (take("GRANT", "OPTION") || take("ADMIN", "OPTION"))
            result.grantOption = true;
        m_at = m_text.count();
    }
    return result;
}

} // namespace relvar::mysql
