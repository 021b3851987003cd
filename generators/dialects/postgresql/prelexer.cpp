#include "generators/dialects/postgresql/prelexer.h"

#include <QStringView>

#include <algorithm>
#include <cstring>

namespace relvar::postgresql {

namespace {

// Elements between two commas: the parser's recursion is at most about as deep.
constexpr int DeepestRun = 40000;
// After so many quotes without end the rest is given up: each costs a look at the whole rest.
constexpr int MostUnfinished = 20;

bool isWordStart(uchar c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
}
bool isDigit(uchar c)
{
    return c >= '0' && c <= '9';
}
bool isWordPart(uchar c)
{
    return isWordStart(c) || isDigit(c) || c == '$';
}
bool isOperator(uchar c)
{
    return c && std::strchr("+-*/<>=~!@#%^&|`?:", c);
}

} // namespace

class Prelexer
{
public:
    Prelexer(Script &script, const Token &token)
        : m(script)
        , m_token(token)
        , m_text(script.m_text.constData())
        , m_end(quint32(script.m_text.size()))
    {
    }
    void run();

private:
    void step();
    void comment();
    void blockComment();
    void word();
    void number();
    void quoted(char quote, LexemeType type, quint32 from, bool escapes);
    bool dollarQuote();
    void bracket(bool open);
    void backslash();
    void semicolon();
    void finish(Piece::Type type);
    void unfinished(quint32 from);
    void copyData();
    void add(LexemeType type, quint32 from, quint32 to);
    bool is(qsizetype lexeme, const char *word) const;
    bool first(const char *word) const { return is(0, word); }
    qsizetype count() const { return m.m_lexemes.size() - m_first; }
    void wordMatters();
    bool statementFollows(quint32 at) const;
    Piece::Type typeOfStatement() const;
    quint32 lineEnd(quint32 from) const;

    Script &m;
    const Token &m_token;
    const char *m_text;
    quint32 m_end;
    quint32 m_at = 0;
    qsizetype m_first = 0; // lexeme of the current statement
    QList<quint32> m_open;
    int m_run = 0;
    bool m_tooDeep = false;
    bool m_rule = false;
    bool m_routine = false;
    int m_atomic = 0; // nesting of BEGIN ATOMIC, CASE ... END
    int m_unfinished = 0;
};

void Prelexer::run()
{
    quint32 reported = 0;
    while (m_at < m_end) {
        step();
        if (m_at - reported > (1u << 20)) {
            reported = m_at;
            if (m_token.cancelled())
                return;
        }
    }
    if (count() > 0)
        finish(typeOfStatement());
}

void Prelexer::add(LexemeType type, quint32 from, quint32 to)
{
    const auto self = quint32(count());
    m.m_lexemes.append({from, to, self, type});
    m_at = to;
    if (type == LexemeType::Comma)
        m_run = 0;
    else if (++m_run > DeepestRun)
        m_tooDeep = true;
}

bool Prelexer::is(qsizetype lexeme, const char *word) const
{
    if (lexeme >= count())
        return false;
    const Lexeme &one = m.m_lexemes.at(m_first + lexeme);
    return one.type == LexemeType::Word && qstrlen(word) == one.to - one.from &&
           qstrnicmp(m_text + one.from, word, one.to - one.from) == 0;
}

void Prelexer::step()
{
    const uchar c = uchar(m_text[m_at]);
    const uchar next = m_at + 1 < m_end ? uchar(m_text[m_at + 1]) : 0;
    if (c <= ' ')
        ++m_at;
    else if (c == '-' && next == '-')
        comment();
    else if (c == '/' && next == '*')
        blockComment();
    else if (isWordStart(c))
        word();
    else if (isDigit(c) || (c == '.' && isDigit(next)))
        number();
    else if (c == '\'')
        quoted('\'', LexemeType::String, m_at, false);
    else if (c == '"')
        quoted('"', LexemeType::QuotedName, m_at, false);
    else if (c == '$') {
        if (!dollarQuote())
            add(LexemeType::Operator, m_at, m_at + 1);
    } else if (c == '(' || c == '[')
        bracket(true);
    else if (c == ')' || c == ']')
        bracket(false);
    else if (c == ',')
        add(LexemeType::Comma, m_at, m_at + 1);
    else if (c == '.')
        add(LexemeType::Dot, m_at, m_at + 1);
    else if (c == ';')
        semicolon();
    else if (c == '\\')
        backslash();
    else {
        quint32 to = m_at + 1;
        while (to < m_end && isOperator(uchar(m_text[to])) && isOperator(c) &&
               std::memcmp(m_text + to, "--", 2) != 0 && std::memcmp(m_text + to, "/*", 2) != 0)
            ++to;
        add(LexemeType::Operator, m_at, to);
    }
}

quint32 Prelexer::lineEnd(quint32 from) const
{
    const void *found = std::memchr(m_text + from, '\n', m_end - from);
    return found ? quint32(static_cast<const char *>(found) - m_text) : m_end;
}

void Prelexer::comment()
{
    m_at = lineEnd(m_at);
}

void Prelexer::blockComment()
{
    const quint32 from = m_at;
    int depth = 1;
    for (quint32 at = m_at + 2; at + 1 < m_end; ++at) {
        if (m_text[at] == '/' && m_text[at + 1] == '*') {
            ++depth;
            ++at;
        } else if (m_text[at] == '*' && m_text[at + 1] == '/') {
            ++at;
            if (--depth == 0) {
                m_at = at + 1;
                return;
            }
        }
    }
    unfinished(from);
}

void Prelexer::word()
{
    const quint32 from = m_at;
    quint32 to = from + 1;
    while (to < m_end && isWordPart(uchar(m_text[to])))
        ++to;
    const char first = char(m_text[from] | 0x20);
    if (to - from == 1 && to < m_end) {
        // A string with a prefix: E'', B'', X'', N'', U&'', and the name U&"".
        if (m_text[to] == '\'' && std::strchr("ebxn", first))
            return quoted('\'', LexemeType::String, from, first == 'e');
        if (first == 'u' && m_text[to] == '&' && to + 1 < m_end && m_text[to + 1] == '\'')
            return quoted('\'', LexemeType::String, from, false);
        if (first == 'u' && m_text[to] == '&' && to + 1 < m_end && m_text[to + 1] == '"')
            return quoted('"', LexemeType::QuotedName, from, false);
    }
    add(LexemeType::Word, from, to);
    wordMatters();
}

// Notices the words that decide where a statement ends.
void Prelexer::wordMatters()
{
    const qsizetype last = count() - 1;
    if (last <= 3 && (first("CREATE"))) {
        m_rule = m_rule || is(last, "RULE");
        m_routine = m_routine || is(last, "FUNCTION") || is(last, "PROCEDURE");
    }
    if (!m_routine)
        return;
    if (m_atomic == 0) {
        if (is(last, "ATOMIC") && is(last - 1, "BEGIN"))
            m_atomic = 1;
    } else if (is(last, "CASE")) {
        ++m_atomic;
    } else if (is(last, "END")) {
        --m_atomic;
    }
}

void Prelexer::number()
{
    quint32 to = m_at + 1;
    while (to < m_end) {
        const uchar c = uchar(m_text[to]);
        const bool sign = (c == '+' || c == '-') && (m_text[to - 1] | 0x20) == 'e';
        if (!isWordPart(c) && c != '.' && !sign)
            break;
        ++to;
    }
    add(LexemeType::Number, m_at, to);
}

void Prelexer::quoted(char quote, LexemeType type, quint32 from, bool escapes)
{
    quint32 at = from;
    while (m_text[at] != quote)
        ++at;
    for (++at; at < m_end; ++at) {
        if (escapes && m_text[at] == '\\') {
            ++at;
        } else if (m_text[at] == quote) {
            if (at + 1 < m_end && m_text[at + 1] == quote)
                ++at;
            else
                return add(type, from, at + 1);
        }
    }
    unfinished(from);
}

bool Prelexer::dollarQuote()
{
    quint32 to = m_at + 1;
    if (to < m_end && isDigit(uchar(m_text[to])))
        return false;
    while (to < m_end && m_text[to] != '$' && isWordPart(uchar(m_text[to])))
        ++to;
    if (to >= m_end || m_text[to] != '$')
        return false;
    const QByteArrayView tag(m_text + m_at, to + 1 - m_at);
    const QByteArrayView rest(m_text + to + 1, m_end - to - 1);
    const qsizetype found = rest.indexOf(tag);
    if (found < 0)
        unfinished(m_at);
    else
        add(LexemeType::String, m_at, quint32(to + 1 + found + tag.size()));
    return true;
}

void Prelexer::bracket(bool open)
{
    const auto self = quint32(count());
    add(open ? LexemeType::Open : LexemeType::Close, m_at, m_at + 1);
    if (open) {
        m_open.append(self);
    } else if (!m_open.isEmpty()) {
        const quint32 other = m_open.takeLast();
        m.m_lexemes[m_first + self].match = other;
        m.m_lexemes[m_first + other].match = self;
    }
}

// Within brackets a semicolon is a mistake: the statement is bad, and whether it ends here can be
// told from what follows.
bool Prelexer::statementFollows(quint32 at) const
{
    while (at < m_end && (uchar(m_text[at]) <= ' ' || m_text[at] == '-')) {
        if (m_text[at] == '-' && m_text[at + 1] == '-')
            at = lineEnd(at);
        else if (m_text[at] == '-')
            return false;
        else
            ++at;
    }
    for (const char *word : {"CREATE", "ALTER", "DROP", "COMMENT", "GRANT", "REVOKE", "SET",
                             "INSERT", "SELECT", "COPY", "COMMIT"}) {
        const size_t length = qstrlen(word);
        if (m_end - at >= length && qstrnicmp(m_text + at, word, length) == 0)
            return !isWordPart(uchar(m_text[at + length]));
    }
    return at >= m_end;
}

void Prelexer::semicolon()
{
    if ((!m_open.isEmpty() && (m_rule || !statementFollows(m_at + 1))) || m_atomic > 0) {
        add(LexemeType::Semicolon, m_at, m_at + 1);
        m_run = 0;
        return;
    }
    ++m_at;
    if (count() == 0)
        return;
    const Piece::Type type = typeOfStatement();
    finish(type);
    if (type == Piece::Copy)
        copyData();
}

Piece::Type Prelexer::typeOfStatement() const
{
    if (first("COPY")) {
        for (qsizetype i = 1; i < count(); ++i)
            if (is(i, "STDIN"))
                return Piece::Copy;
        return Piece::Data;
    }
    for (const char *word : {"INSERT", "UPDATE", "DELETE", "TRUNCATE"})
        if (first(word))
            return Piece::Data;
    return m_tooDeep ? Piece::TooDeep : Piece::Sql;
}

void Prelexer::finish(Piece::Type type)
{
    Piece piece;
    piece.type = type;
    piece.firstLexeme = m_first;
    piece.lexemes = count();
    piece.from = m.m_lexemes.at(m_first).from;
    piece.to = m.m_lexemes.constLast().to;
    if (type != Piece::Sql && piece.lexemes > 4) { // enough for naming what it is
        m.m_lexemes.resize(m_first + 4);
        piece.lexemes = 4;
    }
    m.m_pieces.append(piece);
    m_first = m.m_lexemes.size();
    m_open.clear();
    m_run = 0;
    m_tooDeep = m_rule = m_routine = false;
    m_atomic = 0;
}

// Ends the statement at the first line that ends with a semicolon, or with the text.
void Prelexer::unfinished(quint32 from)
{
    const QByteArrayView rest(m_text + from, m_end - from);
    const qsizetype found = ++m_unfinished > MostUnfinished ? -1 : rest.indexOf(";\n");
    const quint32 to = found < 0 ? m_end : quint32(from + found);
    m.m_lexemes.append({from, to, quint32(count()), LexemeType::String});
    finish(Piece::Unfinished);
    m_at = std::min(m_end, to + 1);
}

// psql takes a backslash command from the middle of a line; one such as \gset also ends the
// statement before it.
void Prelexer::backslash()
{
    const quint32 from = m_at;
    const quint32 to = lineEnd(from);
    if (count() > 0 && from + 1 < m_end && (m_text[from + 1] == 'g' || m_text[from + 1] == 'c'))
        finish(Piece::Data);
    if (count() == 0) {
        quint32 nameEnd = from + 1;
        while (nameEnd < to && uchar(m_text[nameEnd]) > ' ')
            ++nameEnd;
        m.m_lexemes.append({from, nameEnd, 0, LexemeType::Word});
        finish(Piece::MetaCommand);
        m.m_pieces.last().to = to;
    } else {
        std::memset(m.m_text.data() + from, ' ', to - from);
    }
    m_at = to;
}

void Prelexer::copyData()
{
    quint32 at = std::min(m_end, lineEnd(m_at) + 1);
    const quint32 from = at;
    while (at < m_end) {
        const quint32 end = lineEnd(at);
        const bool last = QByteArrayView(m_text + at, end - at).trimmed() == "\\.";
        at = std::min(m_end, end + 1);
        if (last)
            break;
    }
    for (quint32 i = from; i < at; ++i)
        if (m_text[i] != '\n')
            m.m_text.data()[i] = ' ';
    m_at = at;
}

Script::Script(const QByteArray &text, const Token &token)
    : m_text(text)
{
    m_text.detach();
    for (char &c : m_text)
        if (c == '\0')
            c = ' ';
    m_lexemes.reserve(text.size() / 6);
    m_lineStarts.append(0);
    for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        m_lineStarts.append(quint32(at + 1));
    Prelexer(*this, token).run();
}

Place Script::place(quint32 byte) const
{
    const auto next = std::upper_bound(m_lineStarts.cbegin(), m_lineStarts.cend(), byte);
    const auto line = next - 1;
    const bool near = m_lastByte >= *line && m_lastByte <= byte;
    quint32 at = near ? m_lastByte : *line;
    int column = near ? m_lastColumn : 1;
    for (; at < byte && qsizetype(at) < m_text.size(); ++at)
        if ((uchar(m_text.at(at)) & 0xC0) != 0x80)
            ++column;
    m_lastByte = at;
    m_lastColumn = column;
    return {int(line - m_lineStarts.cbegin()) + 1, column};
}

QString Script::slice(quint32 from, quint32 to) const
{
    return QString::fromUtf8(m_text.constData() + from, qsizetype(to) - from);
}

} // namespace relvar::postgresql
