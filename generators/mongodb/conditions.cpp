#include "generators/mongodb/conditions.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace relvar::mongodb {
namespace {

constexpr int DeepestNesting = 60;

struct Lexeme
{
    enum Type { Word, Quoted, Number, String, Sign, End };
    Type type = End;
    QString text;
};

// Reads an expression by recursive descent. Lives on the stack of readCondition().
class ConditionReader
{
public:
    explicit ConditionReader(const QString &sql) { split(sql); }

    std::optional<Condition> read()
    {
        Condition result;
        if (!m_good || !readOr(result) || current().type != Lexeme::End)
            return {};
        return result;
    }

private:
    void split(const QString &sql);
    const Lexeme &current() const { return m_lexemes[m_at]; }
    bool isWord(const char *word) const
    {
        return current().type == Lexeme::Word &&
               current().text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    }
    bool isSign(const char *sign) const
    {
        return current().type == Lexeme::Sign && current().text == QLatin1String(sign);
    }
    bool takeWord(const char *word) { return isWord(word) && ++m_at; }
    bool takeSign(const char *sign) { return isSign(sign) && ++m_at; }

    bool readOr(Condition &result);
    bool readAnd(Condition &result);
    bool readNot(Condition &result);
    bool readComparison(Condition &result);
    bool readAfter(Condition &left, bool &done);
    bool readJoined(Condition &result);
    bool readOperand(Condition &result);
    bool readList(Condition &result, const char *end);
    bool readName(Condition &result);
    bool skipCasts();

    QList<Lexeme> m_lexemes;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_good = true;
};

void ConditionReader::split(const QString &sql)
{
    static const QRegularExpression pattern(
        u"\\G\\s*(?:([\\p{L}_][\\p{L}\\p{N}_$]*)|\"((?:[^\"]|\"\")*)\"|(\\d+(?:\\.\\d*)?|\\.\\d+)|"
        "[eE]?'((?:[^']|'')*)'|(::|\\|\\||<>|!=|<=|>=|~\\*|[-+*/(),\\[\\]<>=~.]))"_s);
    qsizetype at = 0;
    while (!QStringView(sql).sliced(at).trimmed().isEmpty()) {
        const auto match = pattern.match(sql, at);
        if (!match.hasMatch()) {
            m_good = false;
            break;
        }
        static constexpr Lexeme::Type types[] = {Lexeme::Word, Lexeme::Quoted, Lexeme::Number,
                                                 Lexeme::String, Lexeme::Sign};
        for (int i = 1; i <= 5; ++i)
            if (match.capturedStart(i) >= 0) {
                QString text = match.captured(i);
                if (i == 2)
                    text.replace(u"\"\""_s, u"\""_s);
                if (i == 4) {
                    text.replace(u"''"_s, u"'"_s);
                    // The escapes of E'…' are not followed.
                    m_good = m_good && (match.captured().trimmed().startsWith(u'\'') ||
                                        !text.contains(u'\\'));
                }
                m_lexemes.append({types[i - 1], text});
            }
        at = match.capturedEnd();
    }
    m_lexemes.append(Lexeme());
}

Condition joined(Condition::Type type, Condition left, const Condition &right)
{
    if (left.type == type) {
        left.parts.append(right);
        return left;
    }
    return {type, {}, {}, {left, right}};
}

bool ConditionReader::readOr(Condition &result)
{
    if (!readAnd(result))
        return false;
    while (takeWord("or")) {
        Condition right;
        if (!readAnd(right))
            return false;
        result = joined(Condition::Or, result, right);
    }
    return true;
}

bool ConditionReader::readAnd(Condition &result)
{
    if (!readNot(result))
        return false;
    while (takeWord("and")) {
        Condition right;
        if (!readNot(right))
            return false;
        result = joined(Condition::And, result, right);
    }
    return true;
}

bool ConditionReader::readNot(Condition &result)
{
    if (!takeWord("not"))
        return readComparison(result);
    Condition inner;
    if (++m_depth > DeepestNesting || !readNot(inner))
        return false;
    --m_depth;
    result = {Condition::Not, {}, {}, {inner}};
    return true;
}

// IS NULL, IN, BETWEEN and the operators, after their left side.
bool ConditionReader::readAfter(Condition &left, bool &done)
{
    const Condition what = left;
    if (takeWord("is")) {
        const bool no = takeWord("not");
        const bool isTrue = isWord("true");
        if (takeWord("null")) {
            left = {Condition::IsNull, {}, {}, {what}};
        } else if (takeWord("true") || takeWord("false")) {
            const Condition truth{Condition::Literal, {}, Value::boolean(isTrue), {}};
            left = {Condition::Compare, u"="_s, {}, {what, truth}};
        } else {
            return false;
        }
        if (no)
            left = {Condition::Not, {}, {}, {left}};
        return true;
    }
    const bool no = takeWord("not");
    if (takeWord("in")) {
        Condition list;
        if (!takeSign("(") || !readList(list, ")"))
            return false;
        left = {Condition::In, {}, {}, {what, list}};
    } else if (takeWord("between")) {
        Condition low;
        Condition high;
        if (!readJoined(low) || !takeWord("and") || !readJoined(high))
            return false;
        left = {Condition::And,
                {},
                {},
                {{Condition::Compare, u">="_s, {}, {what, low}},
                 {Condition::Compare, u"<="_s, {}, {what, high}}}};
    } else if (no) {
        return false;
    } else {
        done = true;
    }
    if (no)
        left = {Condition::Not, {}, {}, {left}};
    return true;
}

bool ConditionReader::readComparison(Condition &result)
{
    if (!readJoined(result))
        return false;
    for (;;) {
        bool done = false;
        if (!readAfter(result, done))
            return false;
        if (!done)
            continue;
        static const QStringList operators{u"="_s, u"<>"_s, u"!="_s, u"<"_s, u"<="_s,
                                           u">"_s, u">="_s, u"~"_s,  u"~*"_s};
        if (current().type != Lexeme::Sign || !operators.contains(current().text))
            return true;
        const QString sign = current().text == u"!=" ? u"<>"_s : current().text;
        ++m_at;
        Condition right;
        const bool any = takeWord("any");
        if (!readJoined(right))
            return false;
        if (any && sign == u"=" && right.type == Condition::List)
            result = {Condition::In, {}, {}, {result, right}};
        else if (any)
            return false;
        else
            result = {Condition::Compare, sign, {}, {result, right}};
    }
}

bool ConditionReader::readJoined(Condition &result)
{
    if (!readOperand(result))
        return false;
    while (takeSign("||")) {
        Condition right;
        if (!readOperand(right))
            return false;
        result = joined(Condition::Joined, result, right);
    }
    return true;
}

bool ConditionReader::readList(Condition &result, const char *end)
{
    result = {Condition::List, {}, {}, {}};
    while (!takeSign(end)) {
        Condition element;
        if (!readOr(element))
            return false;
        result.parts.append(element);
        if (!takeSign(",") && !isSign(end))
            return false;
    }
    return true;
}

// ::numeric(10,2), ::text[], ::timestamp with time zone, COLLATE "C"
bool ConditionReader::skipCasts()
{
    for (;;) {
        if (takeWord("collate")) {
            ++m_at;
            continue;
        }
        if (!takeSign("::"))
            return true;
        if (current().type != Lexeme::Word && current().type != Lexeme::Quoted)
            return false;
        ++m_at;
        while (takeSign("."))
            ++m_at;
        for (const char *word : {"varying", "precision", "without", "with", "time", "zone"})
            takeWord(word);
        if (takeSign("("))
            while (current().type != Lexeme::End && !takeSign(")"))
                ++m_at;
        while (takeSign("["))
            if (!takeSign("]"))
                return false;
    }
}

bool ConditionReader::readName(Condition &result)
{
    const bool quoted = current().type == Lexeme::Quoted;
    QString name = quoted ? current().text : current().text.toLower();
    ++m_at;
    if (!quoted && (name == u"true" || name == u"false")) {
        result = {Condition::Literal, {}, Value::boolean(name == u"true"), {}};
        return true;
    }
    if (!quoted && name == u"null") {
        result = {Condition::Literal, {}, Value(), {}};
        return true;
    }
    if (!quoted && name == u"array" && takeSign("["))
        return readList(result, "]");
    while (takeSign(".")) { // a qualified name counts by its last part
        if (current().type != Lexeme::Word && current().type != Lexeme::Quoted)
            return false;
        name = current().type == Lexeme::Quoted ? current().text : current().text.toLower();
        ++m_at;
    }
    if (takeSign("(")) {
        if (!readList(result, ")"))
            return false;
        result.type = Condition::Call;
        result.text = name;
        return true;
    }
    static const QStringList keywords{u"case"_s, u"select"_s, u"exists"_s, u"all"_s, u"some"_s};
    if (!quoted && keywords.contains(name))
        return false;
    result = {Condition::Column, name, {}, {}};
    return true;
}

bool ConditionReader::readOperand(Condition &result)
{
    if (++m_depth > DeepestNesting)
        return false;
    bool good = true;
    const Lexeme lexeme = current();
    if (takeSign("(")) {
        good = readOr(result) && takeSign(")");
    } else if (lexeme.type == Lexeme::Number || (isSign("-") && ++m_at)) {
        const bool negative = lexeme.type != Lexeme::Number;
        const bool open = negative && takeSign("(");
        if (current().type != Lexeme::Number)
            return false;
        QString text = (negative ? u"-"_s : QString()) + current().text;
        ++m_at;
        bool whole = false;
        const qlonglong value = text.toLongLong(&whole);
        result = {Condition::Literal,
                  {},
                  whole ? Value::number(value) : Value::of(Value::Double, text),
                  {}};
        good = !open || takeSign(")");
    } else if (lexeme.type == Lexeme::String) {
        ++m_at;
        result = {Condition::Literal, {}, Value::string(lexeme.text), {}};
    } else if (lexeme.type == Lexeme::Word || lexeme.type == Lexeme::Quoted) {
        good = readName(result);
    } else {
        good = false;
    }
    --m_depth;
    return good && skipCasts();
}

} // namespace

QStringList Condition::columns() const
{
    QStringList names;
    if (type == Column)
        names.append(text);
    for (const Condition &part : parts)
        names.append(part.columns());
    names.removeDuplicates();
    return names;
}

std::optional<Condition> readCondition(const QString &sql)
{
    return ConditionReader(sql).read();
}

QList<Condition> conjuncts(const Condition &condition)
{
    if (condition.type != Condition::And)
        return {condition};
    QList<Condition> result;
    for (const Condition &part : condition.parts)
        result.append(conjuncts(part));
    return result;
}

} // namespace relvar::mongodb
