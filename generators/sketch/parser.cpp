#include "generators/sketch/parser.h"

#include "generators/sketch/wording.h"

using namespace Qt::StringLiterals;

namespace relvar::sketch {

Range Path::range() const
{
    if (parts.isEmpty())
        return {};
    return {parts.first().range.from, parts.last().range.end() - parts.first().range.from};
}

Parser::Parser(const QString &text)
    : m_text(text)
{
    m_out.lexed = lex(text);
    m_out.lines = int(m_out.lexed.lineStarts.size());
}

const Token &Parser::peek(int ahead) const
{
    const QList<Token> &tokens = m_out.lexed.tokens;
    return tokens[qBound(qsizetype(0), qsizetype(m_at + ahead), tokens.size() - 1)];
}

QStringView Parser::view(const Token &token) const
{
    return QStringView(m_text).mid(token.from, token.length);
}

bool Parser::isSign(QStringView sign, int ahead) const
{
    const Token &token = peek(ahead);
    return token.kind == TokenKind::Sign && token.length == sign.size() && view(token) == sign;
}

bool Parser::isWord(QStringView lower, int ahead) const
{
    const Token &token = peek(ahead);
    return token.kind == TokenKind::Word && token.length == lower.size() &&
           view(token).compare(lower, Qt::CaseInsensitive) == 0;
}

bool Parser::isName(int ahead) const
{
    const TokenKind kind = peek(ahead).kind;
    return kind == TokenKind::Word || kind == TokenKind::QuotedName || kind == TokenKind::Number;
}

bool Parser::isText(int ahead) const
{
    const TokenKind kind = peek(ahead).kind;
    return kind == TokenKind::String || kind == TokenKind::LongString ||
           kind == TokenKind::QuotedName;
}

bool Parser::endsLine() const
{
    return peek().startsLine || peek().kind == TokenKind::End;
}

bool Parser::takeSign(QStringView sign)
{
    if (!isSign(sign))
        return false;
    ++m_at;
    return true;
}

Word Parser::takeWord()
{
    const Token &token = peek();
    Word word;
    word.range = {token.from, token.length};
    word.quoted = token.kind == TokenKind::QuotedName || token.kind == TokenKind::String;
    word.text = word.quoted ? unquoted(m_text, token) : view(token).toString();
    ++m_at;
    return word;
}

Path Parser::takePath()
{
    Path path;
    while (isName()) {
        path.parts.append(takeWord());
        if (!isSign(u".") || !isName(1) || peek(1).startsLine)
            break;
        ++m_at;
    }
    return path;
}

Range Parser::since(int from) const
{
    const Token &last = peek(-1);
    return {from, std::max(0, last.from + last.length - from)};
}

void Parser::keyword(int ahead)
{
    m_out.keywords.append({peek(ahead).from, peek(ahead).length});
}

void Parser::complain(const Range &range, const QString &text)
{
    m_out.problems.append({range, 0, 0, text});
}

void Parser::complainHere(const QString &text)
{
    // What is missing at the end of a line belongs to that line.
    const bool before = endsLine() && m_at > 0;
    const Token &token = peek(before ? -1 : 0);
    complain({token.from, token.length}, text);
}

QString Parser::shown() const
{
    const QString text = view(peek()).toString();
    return text.size() > 30 ? QString(text.left(30) + u'…') : text;
}

void Parser::skipLine()
{
    if (isSign(u"}"))
        return;
    do
        ++m_at;
    while (!endsLine() && !isSign(u"}"));
}

void Parser::unexpected()
{
    complain({peek().from, peek().length}, Sketch::tr("“%1” was not expected here.").arg(shown()));
}

// From the next "{" to the "}" that belongs to it.
void Parser::skipBlock()
{
    do
        ++m_at;
    while (!endsLine() && !isSign(u"{"));
    if (!isSign(u"{"))
        return;
    int depth = 0;
    do {
        if (isSign(u"{"))
            ++depth;
        else if (isSign(u"}"))
            --depth;
        ++m_at;
    } while (depth > 0 && peek().kind != TokenKind::End && !startsBlock());
}

bool Parser::lineHas(QStringView sign) const
{
    for (int ahead = 0;; ++ahead) {
        if (peek(ahead).kind == TokenKind::End || (ahead > 0 && peek(ahead).startsLine))
            return false;
        if (isSign(sign, ahead))
            return true;
    }
}

bool Parser::startsBlock() const
{
    const Token &token = peek();
    if (!token.startsLine || token.kind != TokenKind::Word ||
        (token.from > 0 && m_text[token.from - 1] != u'\n'))
        return false;
    for (const QStringView word :
         {QStringView(u"table"), QStringView(u"tablepartial"), QStringView(u"enum"),
          QStringView(u"tablegroup"), QStringView(u"project")})
        if (isWord(word))
            return isName(1) && !peek(1).startsLine && lineHas(u"{");
    return isWord(u"ref") && (isSign(u":", 1) || isSign(u"{", 1) || isSign(u":", 2));
}

Syntax Parser::run()
{
    while (peek().kind != TokenKind::End) {
        const int before = m_at;
        const qsizetype problems = m_out.problems.size();
        const qsizetype made = m_out.statements.size();
        statement();
        if (!endsLine()) {
            if (m_out.problems.size() == problems)
                unexpected();
            while (!endsLine())
                ++m_at;
        }
        if (m_at == before)
            ++m_at;
        // A problem inside of a block is the affair of the block alone.
        if (m_out.problems.size() > problems && m_out.statements.size() == made)
            m_out.damaged = true;
    }
    m_out.problems = m_out.lexed.problems + m_out.problems;
    std::stable_sort(
        m_out.problems.begin(), m_out.problems.end(),
        [](const Problem &a, const Problem &b) { return a.range.from < b.range.from; });
    for (QList<Problem> *list : {&m_out.problems, &m_out.skipped})
        for (Problem &problem : *list)
            std::tie(problem.line, problem.column) = m_out.lexed.place(problem.range.from);
    return std::move(m_out);
}

void Parser::statement()
{
    if (peek().kind == TokenKind::Word && !isSign(u".", 1)) {
        const QString lower = view(peek()).toString().toLower();
        if (element(lower) || takeSkipped(lower))
            return;
    }
    shorthand();
}

Syntax parse(const QString &text)
{
    return Parser(text).run();
}

} // namespace relvar::sketch
