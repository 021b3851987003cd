#include "generators/sketch/lexer.h"

#include "generators/sketch/wording.h"

using namespace Qt::StringLiterals;

namespace relvar::sketch {
namespace {

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$' || c.isSurrogate() || c.isMark();
}

// Longest first, so that "<>" is one sign.
constexpr QStringView Signs[] = {u"--|>", u"-|>", u"<|--", u"<|-", u"-->", u"<>",
                                 u"->",   u"<-",  u"=>",   u"<=",  u"--"};

class Lexer
{
public:
    explicit Lexer(const QString &text)
        : m_text(text)
        , m_size(int(text.size()))
    {
        m_out.tokens.reserve(m_size / 5 + 4);
        m_out.lineStarts.append(0);
    }

    Lexed run()
    {
        while (m_at < m_size)
            next();
        add(TokenKind::End, m_size, 0);
        return std::move(m_out);
    }

private:
    QChar at(int i) const { return i < m_size ? m_text[i] : QChar(); }

    void add(TokenKind kind, int from, int length, bool closed = true)
    {
        m_out.tokens.append({kind, from, length, m_startsLine, m_afterSpace, closed});
        m_startsLine = m_afterSpace = false;
        m_at = from + length;
    }

    void newLine(int after)
    {
        m_out.lineStarts.append(after);
        m_startsLine = true;
    }

    int lineEnd(int from) const
    {
        const int end = int(m_text.indexOf(u'\n', from));
        return end < 0 ? m_size : end;
    }

    void complain(int from, int length, const QString &text)
    {
        m_out.problems.append({{from, length}, 0, 0, text});
    }

    void next()
    {
        const QChar c = m_text[m_at];
        if (c == u'\n') {
            newLine(++m_at);
            m_afterSpace = true;
        } else if (c.isSpace() || c == QChar(0xFEFF)) {
            ++m_at;
            m_afterSpace = true;
        } else if (c == u'/' && (at(m_at + 1) == u'/' || at(m_at + 1) == u'*')) {
            comment();
        } else if (c == u'\'' || c == u'"' || c == u'`') {
            quoted(c);
        } else if (c == u'#' && at(m_at + 1).isLetterOrNumber()) {
            int end = m_at + 1;
            while (at(end).isLetterOrNumber())
                ++end;
            add(TokenKind::Color, m_at, end - m_at);
        } else if (isWordPart(c)) {
            word();
        } else {
            sign();
        }
    }

    void comment()
    {
        int end = lineEnd(m_at);
        if (at(m_at + 1) == u'*') {
            const int close = int(m_text.indexOf(u"*/"_s, m_at + 2));
            if (close < 0)
                complain(m_at, end - m_at, Sketch::tr("This comment does not end."));
            else
                end = close + 2;
        }
        m_out.comments.append({m_at, end - m_at});
        for (int i = m_at; i < end; ++i)
            if (m_text[i] == u'\n')
                newLine(i + 1);
        m_at = end;
        m_afterSpace = true;
    }

    void quoted(QChar quote)
    {
        const bool isLong = quote == u'\'' && at(m_at + 1) == u'\'' && at(m_at + 2) == u'\'';
        const int width = isLong ? 3 : 1;
        const int from = m_at;
        const int line = lineEnd(from);
        const bool mayWrap = isLong || quote == u'`';
        int end = from + width;
        for (; end < m_size; ++end) {
            const QChar c = m_text[end];
            if (c == u'\\' && quote != u'`')
                ++end;
            else if (c == u'\n' && !mayWrap)
                break;
            else if (c == quote && (!isLong || (at(end + 1) == quote && at(end + 2) == quote)))
                break;
        }
        bool closed = end < m_size && m_text[end] == quote;
        // An expression without its end would run to the start of the next one.
        if (closed && quote == u'`' && end > line && endsBlock(line, end))
            closed = false;
        if (!closed) {
            complain(from, line - from, Sketch::tr("This quote does not end."));
            end = line;
        }
        const TokenKind kind = isLong           ? TokenKind::LongString
                               : quote == u'\'' ? TokenKind::String
                               : quote == u'"'  ? TokenKind::QuotedName
                                                : TokenKind::Expression;
        const int length = (closed ? end + width : end) - from;
        add(kind, from, length, closed);
        for (int i = from; i < from + length; ++i)
            if (m_text[i] == u'\n')
                m_out.lineStarts.append(i + 1);
    }

    bool endsBlock(int from, int to) const
    {
        for (int i = from; i < to; ++i) {
            if (m_text[i] != u'\n')
                continue;
            int first = i + 1;
            while (first < to && m_text[first].isSpace() && m_text[first] != u'\n')
                ++first;
            if (at(first) == u'}')
                return true;
        }
        return false;
    }

    void word()
    {
        int end = m_at;
        bool digits = true;
        while (end < m_size && isWordPart(m_text[end])) {
            digits = digits && m_text[end].isDigit();
            ++end;
        }
        if (digits && at(end) == u'.' && at(end + 1).isDigit()) {
            ++end;
            while (at(end).isDigit())
                ++end;
        }
        add(digits ? TokenKind::Number : TokenKind::Word, m_at, end - m_at);
    }

    void sign()
    {
        const QStringView rest = QStringView(m_text).sliced(m_at);
        for (const QStringView one : Signs)
            if (rest.startsWith(one))
                return add(TokenKind::Sign, m_at, int(one.size()));
        add(TokenKind::Sign, m_at, 1);
    }

    const QString &m_text;
    const int m_size;
    int m_at = 0;
    bool m_startsLine = true;
    bool m_afterSpace = false;
    Lexed m_out;
};

// Drops empty lines at the top and the indentation that all lines share.
QString dedented(const QString &text)
{
    QStringList lines = text.split(u'\n');
    while (lines.size() > 1 && QStringView(lines.first()).trimmed().isEmpty())
        lines.removeFirst();
    qsizetype least = -1;
    for (const QString &line : std::as_const(lines)) {
        qsizetype indent = 0;
        while (indent < line.size() && (line[indent] == u' ' || line[indent] == u'\t'))
            ++indent;
        if (indent < line.size() && (least < 0 || indent < least))
            least = indent;
    }
    if (least > 0)
        for (QString &line : lines)
            line = line.mid(least);
    return lines.join(u'\n');
}

} // namespace

std::pair<int, int> Lexed::place(int at) const
{
    const auto it = std::upper_bound(lineStarts.cbegin(), lineStarts.cend(), at);
    const int line = int(it - lineStarts.cbegin());
    return {line, at - lineStarts[line - 1] + 1};
}

Lexed lex(const QString &text)
{
    return Lexer(text).run();
}

QString unquoted(const QString &text, const Token &token)
{
    const int width = token.kind == TokenKind::LongString ? 3 : 1;
    const QStringView inner = QStringView(text).sliced(
        token.from + width, std::max(0, token.length - width - (token.closed ? width : 0)));
    if (token.kind == TokenKind::Expression)
        return inner.trimmed().toString();
    QString result;
    result.reserve(inner.size());
    for (qsizetype i = 0; i < inner.size(); ++i) {
        const QChar c = inner[i];
        if (c == u'\r' && i + 1 < inner.size() && inner[i + 1] == u'\n')
            continue;
        if (c != u'\\' || i + 1 == inner.size()) {
            result += c;
            continue;
        }
        const QChar next = inner[++i];
        bool hex = false;
        const ushort code = next == u'u' ? inner.mid(i + 1, 4).toUShort(&hex, 16) : 0;
        if (next == u'n')
            result += u'\n';
        else if (next == u't')
            result += u'\t';
        else if (next == u'r')
            result += u'\r';
        else if (next == u'\n')
            continue; // the line goes on
        else if (hex && inner.size() >= i + 5) {
            result += QChar(code);
            i += 4;
        } else
            result += next;
    }
    return token.kind == TokenKind::LongString ? dedented(result) : result;
}

} // namespace relvar::sketch
