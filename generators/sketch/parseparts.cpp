#include "generators/sketch/parser.h"
#include "generators/sketch/wording.h"

using namespace Qt::StringLiterals;

namespace relvar::sketch {

// "now()": the rest of a call, up to its last parenthesis.
Value Parser::takeCall(int from)
{
    int depth = 0;
    do {
        depth += isSign(u"(") ? 1 : isSign(u")") ? -1 : 0;
        ++m_at;
    } while (depth > 0 && !endsLine());
    if (depth > 0)
        complainHere(Sketch::tr("A “)” is missing here."));
    Value value;
    value.kind = Value::Expression;
    value.range = since(from);
    value.text = QStringView(m_text).mid(from, value.range.length).toString();
    return value;
}

Value Parser::takeValue()
{
    Value value;
    const Token &token = peek();
    value.range = {token.from, token.length};
    switch (token.kind) {
    case TokenKind::String:
    case TokenKind::LongString:
    case TokenKind::QuotedName:
        value.kind = Value::Text;
        value.text = unquoted(m_text, token);
        // "schema"."type".value as a default
        if (token.kind == TokenKind::QuotedName && isSign(u".", 1)) {
            value.kind = Value::Name;
            value.path = takePath();
            value.text = value.path.parts.last().text;
            value.range = value.path.range();
            return value;
        }
        ++m_at;
        return value;
    case TokenKind::Expression:
        value.kind = Value::Expression;
        value.text = unquoted(m_text, token);
        ++m_at;
        return value;
    case TokenKind::Color:
        value.kind = Value::Color;
        value.text = view(token).toString();
        ++m_at;
        return value;
    case TokenKind::Number:
        value.kind = Value::Number;
        value.text = view(token).toString();
        ++m_at;
        return value;
    case TokenKind::Sign:
        if ((isSign(u"-") || isSign(u"+")) && peek(1).kind == TokenKind::Number) {
            const QString sign = isSign(u"-") ? u"-"_s : QString();
            ++m_at;
            value.kind = Value::Number;
            value.text = sign + view(peek());
            value.range.length = peek().from + peek().length - value.range.from;
            ++m_at;
            return value;
        }
        break;
    case TokenKind::Word: {
        value.kind = Value::Name;
        value.path = takePath();
        if (isSign(u"(") && !peek().afterSpace)
            return takeCall(value.range.from);
        QStringList words{value.path.parts.last().text};
        // "no action", "set null"
        while (peek().kind == TokenKind::Word && !endsLine()) {
            words.append(view(peek()).toString());
            ++m_at;
        }
        value.text = words.join(u' ');
        value.range = since(value.range.from);
        return value;
    }
    case TokenKind::End:
        break;
    }
    complainHere(Sketch::tr("A value was expected here."));
    value.kind = Value::None;
    return value;
}

Arrow Parser::takeArrow(bool dbml)
{
    struct Known
    {
        QStringView sign;
        Relation relation;
        bool identifying;
        bool dbml;
    };
    static constexpr Known known[] = {
        {u">", Relation::ManyToOne, false, true},    {u"<", Relation::OneToMany, false, true},
        {u"-", Relation::OneToOne, false, true},     {u"<>", Relation::ManyToMany, false, true},
        {u"->", Relation::ManyToOne, false, false},  {u"<-", Relation::OneToMany, false, false},
        {u"-->", Relation::ManyToOne, false, false}, {u"=>", Relation::ManyToOne, true, false},
        {u"<=", Relation::OneToMany, true, false},   {u"--", Relation::OneToOne, false, false},
        {u"-|>", Relation::SubtypeOf, false, false}, {u"--|>", Relation::SubtypeOf, false, false}};
    Arrow arrow;
    if (peek().kind != TokenKind::Sign)
        return arrow;
    // In a setting there is no left side that could take it.
    const int before = m_at;
    if (dbml && isSign(u"?") && peek(1).kind == TokenKind::Sign)
        arrow.maybeLeft = takeSign(u"?");
    const QStringView sign = view(peek());
    for (const Known &one : known)
        if (one.sign == sign && (dbml || !one.dbml || one.relation == Relation::ManyToMany)) {
            arrow.relation = one.relation;
            arrow.identifying = one.identifying;
            arrow.exact = sign == u"--";
            arrow.range = {peek().from, peek().length};
            ++m_at;
            arrow.maybeRight = dbml && takeSign(u"?");
            return arrow;
        }
    m_at = before;
    return {};
}

// What an arrow leads to.
Endpoint Parser::takeRightSide(const Arrow &arrow)
{
    Endpoint endpoint = takeEndpoint();
    if (arrow.maybeRight)
        endpoint.minimum = 0;
    return endpoint;
}

Endpoint Parser::takeEndpoint()
{
    Endpoint endpoint;
    if (!isSign(u"("))
        endpoint.path = takePath();
    if (isSign(u"(") || (isSign(u".") && isSign(u"(", 1))) {
        takeSign(u".");
        takeSign(u"(");
        while (isName() && !peek().startsLine) {
            endpoint.columns.append(takeWord());
            if (!takeSign(u","))
                break;
        }
        if (!takeSign(u")"))
            complainHere(Sketch::tr("A “)” is missing here."));
    }
    if (takeSign(u"?"))
        endpoint.minimum = 0;
    else if (takeSign(u"!"))
        endpoint.minimum = 1;
    return endpoint;
}

Setting Parser::takeSetting()
{
    Setting setting;
    const int from = peek().from;
    while ((peek().kind == TokenKind::Word || peek().kind == TokenKind::QuotedName) &&
           (setting.name.isEmpty() || !peek().startsLine)) {
        if (!setting.label.isEmpty())
            setting.label += u' ';
        setting.label += takeWord().text;
        setting.name = setting.label.toLower();
    }
    setting.nameRange = since(from);
    if (setting.name.isEmpty()) {
        complainHere(Sketch::tr("The name of a setting was expected here."));
        while (!endsLine() && !isSign(u",") && !isSign(u"]"))
            ++m_at;
        return setting;
    }
    if (!takeSign(u":"))
        return setting;
    if (setting.name == u"dep") {
        while (!endsLine() && !isSign(u",") && !isSign(u"]"))
            ++m_at;
        m_out.skipped.append(
            {since(from), 0, 0, Sketch::tr("“%1” blocks were left out.").arg(setting.label)});
    } else if (setting.name == u"ref") {
        setting.arrow = takeArrow(true);
        if (setting.arrow.relation == Relation::None)
            complainHere(Sketch::tr("One of the signs >, <, - and <> was expected here."));
        setting.target = takeRightSide(setting.arrow);
        if (setting.target.path.isEmpty())
            complainHere(Sketch::tr("The column that is referred to was expected here."));
    } else {
        setting.value = takeValue();
    }
    return setting;
}

QList<Setting> Parser::takeSettings()
{
    QList<Setting> settings;
    const int from = peek().from;
    takeSign(u"[");
    settings.reserve(4);
    for (;;) {
        if (takeSign(u"]"))
            return settings;
        if (takeSign(u","))
            continue;
        const bool wraps = m_at > 0 && (isSign(u",", -1) || isSign(u"[", -1));
        if (peek().kind == TokenKind::End || isSign(u"}") || isSign(u"{") ||
            (peek().startsLine && !wraps) || (peek().startsLine && startsBlock())) {
            complain({from, 1}, Sketch::tr("This “[” has no “]”."));
            return settings;
        }
        const int before = m_at;
        Setting setting = takeSetting();
        if (!setting.name.isEmpty())
            settings.append(std::move(setting));
        if (!endsLine() && !isSign(u",") && !isSign(u"]")) {
            unexpected();
            while (!endsLine() && !isSign(u",") && !isSign(u"]"))
                ++m_at;
        }
        if (m_at == before)
            ++m_at;
    }
}

// Words that say something about a column and are no part of its type.
static bool isMarkWord(QStringView word)
{
    for (const QStringView mark :
         {QStringView(u"pk"), QStringView(u"unique"), QStringView(u"null"), QStringView(u"not"),
          QStringView(u"primary"), QStringView(u"increment"), QStringView(u"default")})
        if (word.size() == mark.size() && word.compare(mark, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

TypeSyntax Parser::takeType(bool words)
{
    TypeSyntax type;
    const int from = peek().from;
    if (!isName() || endsLine() || (peek().kind == TokenKind::Word && isMarkWord(view(peek()))))
        return type;
    type.quoted = peek().kind == TokenKind::QuotedName;
    if (isSign(u".", 1)) {
        const Path path = takePath();
        type.name = path.parts.last().text;
        for (qsizetype i = 0; i + 1 < path.parts.size(); ++i)
            type.schema += (i > 0 ? u"."_s : QString()) + path.parts[i].text;
    } else {
        type.name = takeWord().text;
    }
    const auto takeSuffix = [&] {
        while (!endsLine()) {
            const bool array =
                isSign(u"[") && !peek().afterSpace &&
                (isSign(u"]", 1) || (peek(1).kind == TokenKind::Number && isSign(u"]", 2)));
            if (!array && !isSign(u"("))
                return;
            const int start = peek().from;
            const QStringView close = array ? u"]" : u")";
            while (!endsLine() && !isSign(close))
                ++m_at;
            if (!takeSign(close))
                complainHere(QString(Sketch::tr("A “%1” is missing here.")).arg(close));
            QString suffix = QStringView(m_text).mid(start, since(start).length).toString();
            // varchar("MAX") is varchar(MAX)
            const QChar quote = suffix.size() > 4 ? suffix[1] : QChar();
            if ((quote == u'"' || quote == u'\'') && suffix.count(quote) == 2 &&
                suffix[suffix.size() - 2] == quote)
                suffix.remove(quote);
            type.suffix += suffix;
        }
    };
    takeSuffix();
    // "timestamp with time zone", "double precision"
    while (words && !type.quoted && peek().kind == TokenKind::Word && !endsLine() &&
           !isMarkWord(view(peek()))) {
        type.name += type.suffix + u' ' + view(peek());
        type.suffix.clear();
        ++m_at;
        takeSuffix();
    }
    type.range = since(from);
    return type;
}

QList<Word> Parser::takeLabels()
{
    QList<Word> labels;
    const int from = peek().from;
    takeSign(u"{");
    while (!takeSign(u"}")) {
        if (takeSign(u","))
            continue;
        if (!isName() && peek().kind != TokenKind::String && peek().kind != TokenKind::Number) {
            complain({from, 1}, Sketch::tr("This “{” has no “}”."));
            break;
        }
        labels.append(takeWord());
    }
    return labels;
}

bool Parser::takeMark(ColumnSyntax &column)
{
    if (endsLine())
        return false;
    if (isSign(u"?"))
        column.optional = true;
    else if (isSign(u"!"))
        column.required = true;
    else if (isSign(u"*") || isWord(u"pk"))
        column.key = true;
    else if (isSign(u"^") || isWord(u"unique"))
        column.unique = true;
    else if (isWord(u"null"))
        column.optional = true;
    else if (isWord(u"primary") && isWord(u"key", 1)) {
        column.key = true;
        ++m_at;
    } else if (isWord(u"not") && isWord(u"null", 1)) {
        column.required = true;
        ++m_at;
    } else if (isWord(u"increment")) {
        Setting setting;
        setting.name = u"increment"_s;
        setting.nameRange = {peek().from, peek().length};
        column.settings.append(setting);
    } else {
        return false;
    }
    ++m_at;
    return true;
}

ColumnSyntax Parser::takeColumn()
{
    ColumnSyntax column;
    const int from = peek().from;
    while (takeMark(column)) {
    }
    column.name = takeWord();
    while (takeMark(column)) {
    }
    column.type = takeType(true);
    for (bool more = true; more && !endsLine();) {
        more = takeMark(column);
        if (!more && isSign(u"{") && column.labels.isEmpty()) {
            column.labels = takeLabels();
            more = true;
        }
        if (!more && isSign(u"[")) {
            column.settings += takeSettings();
            more = true;
        }
        if (!more && (isSign(u"=") || isWord(u"default"))) {
            Setting setting;
            setting.name = u"default"_s;
            setting.nameRange = {peek().from, peek().length};
            ++m_at;
            setting.value = takeValue();
            column.settings.append(setting);
            more = true;
        }
        if (!more && isText()) {
            Setting setting;
            setting.name = u"note"_s;
            setting.nameRange = {peek().from, 0};
            setting.value = takeValue();
            column.settings.append(setting);
            more = true;
        }
        if (!more && column.arrow.relation == Relation::None) {
            column.arrow = takeArrow(false);
            if (column.arrow.relation != Relation::None) {
                more = true;
                if (isName() && !endsLine())
                    column.target = takeEndpoint();
                else
                    complainHere(Sketch::tr("The name of what it refers to was expected here."));
                if (column.target.minimum == 0)
                    column.optional = true;
            }
        }
    }
    column.range = since(from);
    return column;
}

Value Parser::takeNote()
{
    if (takeSign(u":"))
        return takeValue();
    const int from = peek().from;
    takeSign(u"{");
    Value value;
    if (!isSign(u"}"))
        value = takeValue();
    if (!takeSign(u"}"))
        complain({from, 1}, Sketch::tr("This “{” has no “}”."));
    return value;
}

} // namespace relvar::sketch
