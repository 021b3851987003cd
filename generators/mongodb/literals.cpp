#include "generators/mongodb/extendedjson.h"
#include "generators/mongodb/literalreader.h"
#include "generators/mongodb/wording.h"

using namespace Qt::StringLiterals;

namespace relvar::mongodb {

void LiteralReader::mark(int &line, int &column)
{
    for (; m_counted < m_at; ++m_counted)
        if (m_text[m_counted] == u'\n') {
            ++m_line;
            m_lineStart = m_counted + 1;
        }
    line = m_line;
    column = int(m_at - m_lineStart) + 1;
}

bool LiteralReader::fail(const QString &problem)
{
    if (m_problem.isEmpty()) {
        m_problem = problem;
        mark(m_problemLine, m_problemColumn);
    }
    return false;
}

void LiteralReader::skipSpace()
{
    while (!atEnd()) {
        const QChar c = m_text[m_at];
        if (c.isSpace() || c == QChar(QChar::ByteOrderMark)) {
            ++m_at;
        } else if (c == u'/' && m_text.mid(m_at, 2) == u"//") {
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            m_at = end < 0 ? m_text.size() : end;
        } else if (c == u'/' && m_text.mid(m_at, 2) == u"/*") {
            const qsizetype end = m_text.indexOf(u"*/"_s, m_at + 2);
            m_at = end < 0 ? m_text.size() : end + 2;
        } else {
            return;
        }
    }
}

bool LiteralReader::take(QChar c)
{
    skipSpace();
    if (peek() != c || atEnd())
        return false;
    ++m_at;
    return true;
}

QString LiteralReader::identifier()
{
    const qsizetype from = m_at;
    while (!atEnd() && (isNameStart(peek()) || peek().isDigit()))
        ++m_at;
    return m_text.mid(from, m_at - from);
}

bool LiteralReader::readEscape(QString &text)
{
    const QChar c = peek();
    ++m_at;
    switch (c.unicode()) {
    case u'n':
        text += u'\n';
        return true;
    case u't':
        text += u'\t';
        return true;
    case u'r':
        text += u'\r';
        return true;
    case u'b':
        text += u'\b';
        return true;
    case u'f':
        text += u'\f';
        return true;
    case u'0':
        text += QChar(0);
        return true;
    case u'\n':
        return true;
    case u'x':
    case u'u': {
        const int digits = c == u'x' ? 2 : 4;
        bool good = false;
        const ushort code = m_text.mid(m_at, digits).toUShort(&good, 16);
        if (!good || m_at + digits > m_text.size())
            return fail(Wording::tr("This escape is none that a text can hold."));
        m_at += digits;
        text += QChar(code);
        return true;
    }
    default:
        text += c;
        return true;
    }
}

bool LiteralReader::readString(QString &text)
{
    const QChar quote = peek();
    ++m_at;
    while (!atEnd() && peek() != quote) {
        if (peek() == u'$' && quote == u'`' && m_text.mid(m_at, 2) == u"${")
            return fail(Wording::tr("A text that is put together from others cannot be read."));
        if (peek() == u'\\' && m_at + 1 < m_text.size()) {
            ++m_at;
            if (!readEscape(text))
                return false;
            continue;
        }
        text += peek();
        ++m_at;
    }
    if (atEnd())
        return fail(Wording::tr("A text has no end."));
    ++m_at;
    return true;
}

bool LiteralReader::readNumber(Value &value)
{
    const qsizetype from = m_at;
    if (peek() == u'-' || peek() == u'+')
        ++m_at;
    while (!atEnd() && (peek().isLetterOrNumber() || peek() == u'.' ||
                        ((peek() == u'-' || peek() == u'+') && m_text[m_at - 1].toLower() == u'e')))
        ++m_at;
    QString text = m_text.mid(from, m_at - from);
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    bool good = false;
    if (const qlonglong whole = text.toLongLong(&good); good) {
        value = Value::number(whole);
        value.text = QString::number(whole);
        return true;
    }
    const QString word = text.startsWith(u'-') ? text.mid(1) : text;
    text.toDouble(&good);
    if (!good && word != u"Infinity" && word != u"NaN")
        return fail(Wording::tr("“%1” is no number.").arg(text));
    value = Value::of(Value::Double, text);
    return true;
}

bool LiteralReader::readRegex(Value &value)
{
    QString text;
    bool inClass = false;
    ++m_at;
    while (!atEnd() && (peek() != u'/' || inClass) && peek() != u'\n') {
        if (peek() == u'\\') {
            text += peek();
            ++m_at;
        } else if (peek() == u'[' || peek() == u']') {
            inClass = peek() == u'[';
        }
        text += peek();
        ++m_at;
    }
    if (peek() != u'/')
        return fail(Wording::tr("A pattern has no end."));
    ++m_at;
    identifier(); // flags
    value = Value::of(Value::Regex, text);
    return true;
}

bool LiteralReader::readArguments(QList<Value> &arguments)
{
    if (!take(u'('))
        return fail(Wording::tr("A parenthesis is missing."));
    while (!take(u')')) {
        Value argument;
        if (!readValue(argument))
            return false;
        arguments.append(argument);
        if (!take(u',')) {
            if (!take(u')'))
                return fail(Wording::tr("Something else than a literal stands here."));
            return true;
        }
    }
    return true;
}

// What follows db.getName(): + ".orders". Which database it is does not matter.
bool LiteralReader::readAfterName(Value &value)
{
    QString text;
    if (take(u'+')) {
        skipSpace();
        if ((peek() != u'"' && peek() != u'\'') || !readString(text))
            return fail(Wording::tr("Something else than a literal stands here."));
    }
    value = Value::string(u"db"_s + text);
    return true;
}

bool LiteralReader::readWord(Value &value)
{
    QString word = identifier();
    if (word == u"new") {
        skipSpace();
        word = identifier();
    }
    if (word == u"true" || word == u"false") {
        value = Value::boolean(word == u"true");
        return true;
    }
    if (word == u"null" || word == u"undefined") {
        value = Value();
        return true;
    }
    if (word == u"NaN" || word == u"Infinity") {
        value = Value::of(Value::Double, word);
        return true;
    }
    if (word == u"db" && m_text.mid(m_at, 10) == u".getName()") {
        m_at += 10;
        return readAfterName(value);
    }
    skipSpace();
    QList<Value> arguments;
    if (peek() == u'(' && readArguments(arguments)) {
        if (const std::optional<Value> made = valueOfCall(word, arguments)) {
            value = *made;
            return true;
        }
    }
    return fail(Wording::tr("“%1” is no literal.").arg(word.isEmpty() ? QString(peek()) : word));
}

bool LiteralReader::readArray(Value &value)
{
    value = Value::array();
    while (!take(u']')) {
        Value element;
        if (!readValue(element))
            return false;
        value.append(element);
        if (!take(u',')) {
            if (!take(u']'))
                return fail(Wording::tr("A comma or a closing bracket is missing."));
            return true;
        }
    }
    return true;
}

bool LiteralReader::readObject(Value &value)
{
    value = Value::object();
    while (!take(u'}')) {
        skipSpace();
        QString name;
        const bool computed = take(u'[');
        skipSpace();
        if (peek() == u'"' || peek() == u'\'') {
            if (!readString(name))
                return false;
        } else {
            name = identifier();
            if (name.isEmpty())
                return fail(Wording::tr("The name of a field is missing."));
        }
        if (computed && !take(u']'))
            return fail(Wording::tr("The name of a field is missing."));
        if (!take(u':'))
            return fail(Wording::tr("A colon is missing after “%1”.").arg(name));
        Value field;
        if (!readValue(field))
            return false;
        value.names.append(name);
        value.append(field);
        if (!take(u',')) {
            if (!take(u'}'))
                return fail(Wording::tr("A comma or a closing brace is missing."));
            return true;
        }
    }
    return true;
}

bool LiteralReader::readValue(Value &value)
{
    skipSpace();
    int line = 0;
    int column = 0;
    mark(line, column);
    if (m_depth >= DeepestNesting)
        return fail(Wording::tr("Values are nested too deep."));
    ++m_depth;
    bool good = false;
    const QChar c = peek();
    if (c == u'{' || c == u'[') {
        ++m_at;
        good = c == u'{' ? readObject(value) : readArray(value);
    } else if (c == u'"' || c == u'\'' || c == u'`') {
        QString text;
        good = readString(text);
        value = Value::string(text);
    } else if (c == u'-' || c == u'+' || c == u'.' || c.isDigit()) {
        good = readNumber(value);
    } else if (c == u'/') {
        good = readRegex(value);
    } else if (atEnd()) {
        good = fail(Wording::tr("The text ends too early."));
    } else {
        good = readWord(value);
    }
    --m_depth;
    if (good && value.isObject())
        value = plainValue(value);
    value.line = line;
    value.column = column;
    return good;
}

} // namespace relvar::mongodb
