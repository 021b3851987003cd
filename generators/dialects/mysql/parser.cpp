#include "generators/dialects/mysql/parser.h"

#include "generators/dialects/mysql/wording.h"

#include <algorithm>

namespace relvar::mysql {

using namespace Qt::StringLiterals;
using namespace syntax;

bool Parser::isName() const
{
    const LexemeType type = m_text.type(m_at);
    return type == LexemeType::Word || type == LexemeType::QuotedName;
}

bool Parser::take(const char *word)
{
    if (atEnd() || !is(word))
        return false;
    ++m_at;
    return true;
}

bool Parser::take(const char *first, const char *second)
{
    if (atEnd() || !is(first) || !isNext(second))
        return false;
    m_at += 2;
    return true;
}

bool Parser::takeAny(std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *one) { return take(one); });
}

// IF [NOT] EXISTS
bool Parser::takeConditional(bool negated)
{
    if (!is("IF") || !isNext(negated ? "NOT" : "EXISTS"))
        return false;
    m_at += negated ? 3 : 2;
    return true;
}

void Parser::fail(const QString &sentence)
{
    if (failed())
        return;
    m_error = sentence;
    m_errorAt = m_at;
}

void Parser::unexpected()
{
    fail(atEnd() ? Wording::tr("The statement ends too early.")
                 : Wording::tr("“%1” is not expected here.").arg(m_text.text(m_at).left(40)));
}

void Parser::expect(const char *word)
{
    if (take(word))
        return;
    fail(atEnd()
             ? Wording::tr("The statement ends where “%1” is expected.").arg(QLatin1String(word))
             : Wording::tr("“%1” stands where “%2” is expected.")
                   .arg(m_text.text(m_at).left(40), QLatin1String(word)));
}

// A keyword or value as it is written.
QString Parser::word()
{
    if (atEnd()) {
        unexpected();
        return {};
    }
    return m_text.text(m_at++);
}

QString Parser::name()
{
    if (!isName() && m_text.type(m_at) != LexemeType::String) {
        fail(atEnd() ? Wording::tr("The statement ends where a name is expected.")
                     : Wording::tr("“%1” stands where a name is expected.")
                           .arg(m_text.text(m_at).left(40)));
        return {};
    }
    const bool quoted = m_text.type(m_at) != LexemeType::Word;
    const QString text = m_text.text(m_at++);
    return quoted ? unquoted(text) : text;
}

Name Parser::qualifiedName()
{
    Name result;
    take("."); // ".name": of the current database
    result.name = name();
    if (!failed() && m_text.type(m_at) == LexemeType::Dot) {
        ++m_at;
        result.schema = result.name;
        result.name = name();
    }
    return result;
}

// (a, b)
QStringList Parser::nameList()
{
    QStringList names;
    expect("(");
    while (!failed()) {
        names.append(name());
        if (!take(","))
            break;
    }
    expect(")");
    return names;
}

QString Parser::string()
{
    if (m_text.type(m_at) != LexemeType::String) {
        unexpected();
        return {};
    }
    QString text = unquoted(m_text.text(m_at++));
    while (m_text.type(m_at) == LexemeType::String) // 'a' 'b'
        text += unquoted(m_text.text(m_at++));
    return text;
}

// "user@host", or a name alone.
QString Parser::account()
{
    if (take("CURRENT_USER")) {
        if (take("("))
            expect(")");
        return u"CURRENT_USER"_s;
    }
    QString user = name();
    if (m_text.type(m_at) != LexemeType::Variable)
        return user;
    const QString host = m_text.text(m_at++).mid(1);
    return user + u'@' + (host.isEmpty() ? name() : unquoted(host));
}

// The value of an option, after an equals sign that may be missing.
QString Parser::value()
{
    take("=");
    if (is("("))
        return bracketed();
    if (is("-") || is("+"))
        return word() + word();
    return word();
}

// Past one lexeme, or past a bracket and all that is in it.
void Parser::skipOne()
{
    m_at = std::max(m_at, m_text.match(m_at)) + 1;
}

// From a bracket to its partner, with both.
QString Parser::bracketed()
{
    if (!is("(")) {
        expect("(");
        return {};
    }
    const int from = m_at;
    skipOne();
    return m_text.slice({from, m_at});
}

QString Parser::rest()
{
    const int from = m_at;
    m_at = m_text.count();
    return m_text.slice({from, m_at});
}

// The first of these words outside of brackets, or the end.
int Parser::skipTo(std::initializer_list<const char *> words) const
{
    int at = m_at;
    while (at < m_text.count()) {
        if (std::any_of(words.begin(), words.end(),
                        [&](const char *one) { return m_text.is(at, one); }))
            return at;
        at = std::max(at, m_text.match(at)) + 1;
    }
    return at;
}

syntax::Statement Parser::other(const QString &reason, const QList<Name> &creates)
{
    m_at = m_text.count();
    return Other{reason, creates};
}

syntax::Statement Parser::parse()
{
    syntax::Statement result = statement();
    if (!failed() && !atEnd())
        unexpected();
    if (failed())
        return Wrong{m_error, m_text.byte(m_errorAt)};
    return result;
}

syntax::Statement Parser::statement()
{
    if (take("CREATE"))
        return create();
    if (take("ALTER"))
        return alter();
    if (take("DROP"))
        return dropObject();
    if (take("RENAME"))
        return renameObject();
    if (take("GRANT"))
        return grant(false);
    if (take("REVOKE"))
        return grant(true);
    if (take("USE"))
        return Use{name()};
    return session();
}

// What a client sends that is no definition.
syntax::Statement Parser::session()
{
    static const QStringList data{u"INSERT"_s,   u"REPLACE"_s, u"UPDATE"_s,  u"DELETE"_s, u"LOAD"_s,
                                  u"TRUNCATE"_s, u"SELECT"_s,  u"CALL"_s,    u"VALUES"_s, u"WITH"_s,
                                  u"TABLE"_s,    u"DO"_s,      u"HANDLER"_s, u"("_s};
    static const QStringList commands{
        u"SET"_s,        u"LOCK"_s,    u"UNLOCK"_s,   u"START"_s,     u"BEGIN"_s,    u"COMMIT"_s,
        u"ANALYZE"_s,    u"CHECK"_s,   u"ROLLBACK"_s, u"SAVEPOINT"_s, u"OPTIMIZE"_s, u"REPAIR"_s,
        u"FLUSH"_s,      u"SHOW"_s,    u"DESCRIBE"_s, u"DESC"_s,      u"EXPLAIN"_s,  u"RESET"_s,
        u"KILL"_s,       u"CHANGE"_s,  u"STOP"_s,     u"PURGE"_s,     u"PREPARE"_s,  u"EXECUTE"_s,
        u"DEALLOCATE"_s, u"RELEASE"_s, u"XA"_s,       u"HELP"_s,      u"CHECKSUM"_s, u"CACHE"_s,
        u"DELIMITER"_s,  u"SOURCE"_s,  u"WARNINGS"_s, u"NOWARNING"_s};
    const QString first = m_text.text(0).toUpper();
    if (data.contains(first)) {
        m_at = m_text.count();
        return Skipped{Wording::tr("Rows are data, not a definition.")};
    }
    if (commands.contains(first)) {
        m_at = m_text.count();
        return Skipped{Wording::tr("A setting of the session is not a definition.")};
    }
    if (first == u"INSTALL" || first == u"UNINSTALL")
        return other({});
    fail(Wording::tr("“%1” does not begin any statement of MySQL.").arg(m_text.text(0).left(40)));
    return {};
}

// CREATE and what may stand before the kind of object.
syntax::Statement Parser::create()
{
    m_orReplace = take("OR", "REPLACE");
    for (;;) {
        if (take("DEFINER")) {
            expect("=");
            const QString definer = account();
            if (definer != u"CURRENT_USER")
                m_head.insert(u"definer"_s, definer);
        } else if (take("ALGORITHM")) {
            take("=");
            m_head.insert(u"algorithm"_s, word().toLower());
        } else if (take("SQL", "SECURITY")) {
            m_head.insert(u"sql_security"_s, word().toLower());
        } else {
            break;
        }
        if (failed())
            return {};
    }
    return createObject();
}

syntax::Statement Parser::createObject()
{
    const bool temporary = take("TEMPORARY");
    if (take("TABLE"))
        return createTable(temporary);
    if (take("VIEW"))
        return createView();
    if (take("TRIGGER"))
        return createTrigger();
    if (take("PROCEDURE"))
        return createRoutine(RoutineType::Procedure);
    if (take("FUNCTION"))
        return createRoutine(RoutineType::Function);
    if (take("EVENT"))
        return createEvent();
    if (takeAny({"DATABASE", "SCHEMA"}))
        return createDatabase(false);
    if (take("SEQUENCE"))
        return createSequence(false);
    if (take("USER"))
        return createUser();
    if (take("ROLE"))
        return createRole();
    if (is("INDEX") || is("KEY") || is("UNIQUE") || is("FULLTEXT") || is("SPATIAL") ||
        is("ONLINE") || is("OFFLINE"))
        return createIndex();
    static constexpr const char *known[] = {"SERVER",  "TABLESPACE", "LOGFILE",
                                            "UNDO",    "RESOURCE",   "AGGREGATE",
                                            "PACKAGE", "SPATIAL",    "LIBRARY"};
    if (std::any_of(std::begin(known), std::end(known), [&](const char *one) { return is(one); }))
        return other({});
    unexpected();
    return {};
}

syntax::Statement Parser::alter()
{
    takeAny({"ONLINE", "OFFLINE"});
    take("IGNORE");
    if (take("TABLE"))
        return alterTable();
    if (takeAny({"DATABASE", "SCHEMA"}))
        return createDatabase(true);
    if (take("SEQUENCE"))
        return createSequence(true);
    while (is("DEFINER") || is("ALGORITHM") || is("SQL")) {
        const int kind = skipTo({"VIEW", "EVENT"});
        if (!m_text.is(kind, "VIEW"))
            break;
        m_orReplace = true;
        m_at = 1;
        return create();
    }
    if (take("VIEW")) {
        m_orReplace = true;
        return createView();
    }
    return other({});
}

syntax::Statement Parser::dropObject()
{
    struct Word
    {
        const char *word;
        Drop::Type type;
    };
    static constexpr Word words[] = {
        {"TABLE", Drop::Table},       {"TABLES", Drop::Table},      {"VIEW", Drop::View},
        {"TRIGGER", Drop::Trigger},   {"PROCEDURE", Drop::Routine}, {"FUNCTION", Drop::Routine},
        {"EVENT", Drop::Event},       {"DATABASE", Drop::Database}, {"SCHEMA", Drop::Database},
        {"SEQUENCE", Drop::Sequence}, {"USER", Drop::User},         {"ROLE", Drop::Role}};
    take("TEMPORARY");
    if (take("INDEX") || take("KEY")) {
        DropIndex result;
        result.ifExists = takeIfExists();
        result.name = name();
        expect("ON");
        result.table = qualifiedName();
        m_at = m_text.count(); // ALGORITHM, LOCK
        return result;
    }
    for (const Word &one : words) {
        if (!take(one.word))
            continue;
        Drop result;
        result.type = one.type;
        result.procedure = m_text.is(m_at - 1, "PROCEDURE");
        result.ifExists = takeIfExists();
        do {
            if (one.type == Drop::User || one.type == Drop::Role)
                result.names.append({{}, account()});
            else
                result.names.append(qualifiedName());
        } while (!failed() && take(","));
        takeAny({"RESTRICT", "CASCADE"});
        if (take("WAIT"))
            word();
        take("NOWAIT");
        return result;
    }
    return other({});
}

syntax::Statement Parser::renameObject()
{
    if (!takeAny({"TABLE", "TABLES"}))
        return other({});
    RenameTables result;
    takeIfExists();
    do {
        const Name from = qualifiedName();
        expect("TO");
        result.pairs.append({from, qualifiedName()});
    } while (!failed() && take(","));
    return result;
}

} // namespace relvar::mysql
