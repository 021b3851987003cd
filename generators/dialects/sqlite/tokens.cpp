#include "generators/dialects/sqlite/tokens.h"

using namespace Qt::StringLiterals;

namespace relvar::sqlite {

namespace {

bool isSpace(QChar c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r' && c != u'\v');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool startsName(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || c.unicode() >= 0x80;
}

bool continuesName(QChar c)
{
    return startsName(c) || isDigit(c) || c == u'$';
}

QChar at(QStringView text, qsizetype i)
{
    return i < text.size() ? text[i] : QChar();
}

// The end of what begins with a quote; 0 when there is none.
qsizetype quoteEnd(QStringView text, qsizetype from, QChar close)
{
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text[i] != close)
            continue;
        if (close == u']' || at(text, i + 1) != close)
            return i + 1;
        ++i;
    }
    return 0;
}

SqlToken token(SqlToken::Type type, qsizetype from, qsizetype to)
{
    return {type, from, to - from};
}

SqlToken quotedToken(QStringView text, qsizetype from)
{
    const QChar open = text[from];
    const qsizetype end = quoteEnd(text, from, open == u'[' ? u']' : open);
    if (end == 0)
        return token(SqlToken::Broken, from, text.size());
    return token(open == u'\'' ? SqlToken::Text : SqlToken::Quoted, from, end);
}

SqlToken numberToken(QStringView text, qsizetype from)
{
    qsizetype i = from;
    if (text[i] == u'0' && (at(text, i + 1) == u'x' || at(text, i + 1) == u'X') &&
        isHexDigit(at(text, i + 2))) {
        for (i += 3; isHexDigit(at(text, i));)
            ++i;
    } else {
        while (isDigit(at(text, i)) || at(text, i) == u'.')
            ++i;
        const bool exponent = at(text, i) == u'e' || at(text, i) == u'E';
        const bool sign = at(text, i + 1) == u'+' || at(text, i + 1) == u'-';
        if (exponent && isDigit(at(text, i + (sign ? 2 : 1))))
            for (i += 2; isDigit(at(text, i));)
                ++i;
    }
    const bool broken = continuesName(at(text, i));
    while (continuesName(at(text, i)))
        ++i;
    return token(broken ? SqlToken::Broken : SqlToken::Number, from, i);
}

SqlToken commentToken(QStringView text, qsizetype from)
{
    if (text[from] == u'-') {
        const qsizetype end = text.indexOf(u'\n', from);
        return token(SqlToken::Comment, from, end < 0 ? text.size() : end);
    }
    const qsizetype end = text.indexOf(u"*/"_s, from + 2);
    return token(SqlToken::Comment, from, end < 0 ? text.size() : end + 2);
}

SqlToken variableToken(QStringView text, qsizetype from)
{
    qsizetype i = from + 1;
    while (continuesName(at(text, i)))
        ++i;
    const bool broken = i == from + 1 && text[from] != u'?';
    return token(broken ? SqlToken::Broken : SqlToken::Variable, from, i);
}

SqlToken signToken(QStringView text, qsizetype from)
{
    const QStringView two = text.sliced(from, std::min<qsizetype>(2, text.size() - from));
    if (text.sliced(from).startsWith(u"->>"))
        return token(SqlToken::Sign, from, from + 3);
    for (const QStringView sign : {u"==", u"<=", u"<>", u"<<", u">=", u">>", u"!=", u"||", u"->"})
        if (two == sign)
            return token(SqlToken::Sign, from, from + 2);
    const bool known = QStringView(u"()+-*/%,;.=<>|&~").contains(text[from]);
    return token(known ? SqlToken::Sign : SqlToken::Broken, from, from + 1);
}

} // namespace

SqlToken nextToken(QStringView text, qsizetype from)
{
    while (from < text.size() && isSpace(text[from]))
        ++from;
    if (from >= text.size())
        return token(SqlToken::Sign, text.size(), text.size());
    const QChar c = text[from];
    const QChar next = at(text, from + 1);
    if ((c == u'-' && next == u'-') || (c == u'/' && next == u'*'))
        return commentToken(text, from);
    if (c == u'\'' || c == u'"' || c == u'`' || c == u'[')
        return quotedToken(text, from);
    if ((c == u'x' || c == u'X') && next == u'\'') {
        const qsizetype end = quoteEnd(text, from + 1, u'\'');
        return token(end ? SqlToken::Blob : SqlToken::Broken, from, end ? end : text.size());
    }
    if (isDigit(c) || (c == u'.' && isDigit(next)))
        return numberToken(text, from);
    if (c == u'?' || c == u':' || c == u'@' || c == u'#' || c == u'$')
        return variableToken(text, from);
    if (!startsName(c))
        return signToken(text, from);
    qsizetype end = from + 1;
    while (continuesName(at(text, end)))
        ++end;
    return token(SqlToken::Word, from, end);
}

static QList<SqlToken> tokens(QStringView text, bool comments)
{
    QList<SqlToken> list;
    for (SqlToken one = nextToken(text, 0); one.length > 0; one = nextToken(text, one.end()))
        if ((one.type == SqlToken::Comment) == comments)
            list.append(one);
    return list;
}

QList<SqlToken> tokensOf(QStringView text)
{
    return tokens(text, false);
}

QList<SqlToken> commentsOf(QStringView text)
{
    return tokens(text, true);
}

QString nameIn(QStringView token)
{
    if (token.size() < 2)
        return token.toString();
    const QChar quote = token.front();
    if (quote == u'[')
        return token.sliced(1, token.size() - 2).toString();
    if (quote != u'"' && quote != u'`' && quote != u'\'')
        return token.toString();
    QString name = token.sliced(1, token.size() - 2).toString();
    return name.replace(QString(2, quote), QString(quote));
}

QString commentIn(QStringView token)
{
    QStringView inner = token.sliced(2);
    if (token.startsWith(u"/*") && inner.endsWith(u"*/"))
        inner.chop(2);
    return inner.trimmed().toString();
}

static bool is(QStringView word, QStringView keyword)
{
    return word.compare(keyword, Qt::CaseInsensitive) == 0;
}

namespace {

// Where sqlite3_complete() stands in a statement.
enum class Stage { Start, Normal, Explain, Create, Trigger, Semicolon, End };

Stage advance(Stage stage, QStringView word, bool semicolon)
{
    const bool create = is(word, u"CREATE");
    switch (stage) {
    case Stage::Start:
        return is(word, u"EXPLAIN") ? Stage::Explain : create ? Stage::Create : Stage::Normal;
    case Stage::Explain:
        if (is(word, u"QUERY") || is(word, u"PLAN"))
            return stage;
        return create ? Stage::Create : Stage::Normal;
    case Stage::Create:
        if (is(word, u"TEMP") || is(word, u"TEMPORARY"))
            return stage;
        return is(word, u"TRIGGER") ? Stage::Trigger : Stage::Normal;
    case Stage::Trigger:
        return semicolon ? Stage::Semicolon : Stage::Trigger;
    case Stage::Semicolon:
        return semicolon ? Stage::Semicolon : is(word, u"END") ? Stage::End : Stage::Trigger;
    case Stage::End:
        return Stage::Trigger;
    case Stage::Normal:
        break;
    }
    return Stage::Normal;
}

} // namespace

QList<Piece> piecesOf(QStringView text)
{
    QList<Piece> pieces;
    Stage stage = Stage::Start;
    Piece piece;
    for (SqlToken one = nextToken(text, 0); one.length > 0; one = nextToken(text, one.end())) {
        if (one.type == SqlToken::Comment)
            continue;
        const QStringView word = one.in(text);
        const bool semicolon = word == u";";
        if (stage == Stage::Start && word == u"." &&
            (one.from == 0 || text[one.from - 1] == u'\n')) {
            const qsizetype line = text.indexOf(u'\n', one.from);
            one.length = (line < 0 ? text.size() : line) - one.from;
            pieces.append({one.from, one.end(), true, true});
            continue;
        }
        const bool inTrigger = stage == Stage::Trigger || stage == Stage::Semicolon;
        if (semicolon && !inTrigger) {
            if (stage != Stage::Start) {
                piece.finished = true;
                pieces.append(piece);
            }
            stage = Stage::Start;
            continue;
        }
        if (stage == Stage::Start)
            piece = {one.from, one.end(), false, false};
        piece.to = one.end();
        stage = advance(stage, word, semicolon);
    }
    if (stage != Stage::Start)
        pieces.append(piece);
    return pieces;
}

QString statementKind(QStringView statement)
{
    if (statement.startsWith(u'.'))
        return statement
            .sliced(0, std::min(statement.size(), statement.indexOf(u' ') < 0
                                                      ? statement.size()
                                                      : statement.indexOf(u' ')))
            .toString();
    QStringList words;
    qsizetype from = 0;
    while (words.size() < 4) {
        const SqlToken one = nextToken(statement, from);
        from = one.end();
        if (one.type == SqlToken::Comment)
            continue;
        if (one.type != SqlToken::Word)
            break;
        const QString word = one.in(statement).toString().toUpper();
        words.append(word);
        const bool opens = word == u"CREATE" || word == u"DROP" || word == u"ALTER" ||
                           word == u"TEMP" || word == u"TEMPORARY" || word == u"UNIQUE" ||
                           word == u"VIRTUAL";
        if (!opens)
            break;
    }
    return words.join(u' ');
}

} // namespace relvar::sqlite
