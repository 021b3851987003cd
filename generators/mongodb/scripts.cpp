#include "generators/mongodb/literalreader.h"
#include "generators/mongodb/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar::mongodb {

// Up to a semicolon or the end of a line outside of brackets and texts.
void LiteralReader::skipStatement()
{
    int depth = 0;
    while (!atEnd()) {
        const QChar c = peek();
        if (c == u'"' || c == u'\'' || c == u'`') {
            QString ignored;
            const QString before = m_problem;
            readString(ignored);
            m_problem = before;
            continue;
        }
        if (c == u'/' && m_at + 1 < m_text.size() &&
            (m_text[m_at + 1] == u'/' || m_text[m_at + 1] == u'*')) {
            skipSpace();
            continue;
        }
        ++m_at;
        if (c == u'(' || c == u'{' || c == u'[')
            ++depth;
        else if (c == u')' || c == u'}' || c == u']')
            --depth;
        if (depth <= 0 && (c == u';' || c == u'\n'))
            return;
    }
}

// "if (...) {": what is in the block is read as if it always ran.
bool LiteralReader::skipCondition()
{
    const qsizetype from = m_at;
    if (identifier() != u"if") {
        m_at = from;
        return false;
    }
    int depth = 0;
    while (!atEnd()) {
        const QChar c = peek();
        ++m_at;
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c == u')' && depth == 0)
            break;
    }
    take(u'{');
    return true;
}

// One step of the path of a call: orders, or ["orders"].
bool LiteralReader::readStep(QStringList &path)
{
    skipSpace();
    QString name;
    if (peek() == u'[') {
        ++m_at;
        skipSpace();
        if ((peek() != u'"' && peek() != u'\'') || !readString(name) || !take(u']'))
            return false;
    } else {
        name = identifier();
        if (name.isEmpty())
            return false;
    }
    path.append(name);
    return true;
}

Call LiteralReader::readCall()
{
    Call call;
    mark(call.line, call.column);
    const qsizetype from = m_at;
    m_problem.clear();
    bool called = false;
    for (;;) {
        if (!readStep(call.path))
            break;
        skipSpace();
        if (peek() == u'(') {
            QList<Value> arguments;
            if (!readArguments(arguments))
                break;
            const QString name = call.path.last();
            const bool names = name == u"getCollection" || name == u"getSiblingDB";
            if (!names || arguments.isEmpty()) {
                call.arguments = arguments;
                called = true;
                break;
            }
            call.path.last() = arguments.first().text;
            if (name == u"getSiblingDB")
                call.path.removeLast();
            skipSpace();
        }
        if (peek() == u'.')
            ++m_at;
        else if (peek() != u'[')
            break;
    }
    if (!called && call.path == QStringList{u"use"_s} && m_problem.isEmpty()) {
        skipStatement();
        return call;
    }
    if (called) {
        skipSpace();
        if (peek() == u'.') // find().limit(3)
            skipStatement();
        else if (peek() == u';')
            ++m_at;
        return call;
    }
    call.problem = !m_problem.isEmpty()
                       ? m_problem
                       : Wording::tr("Only calls with literals can be read from a script.");
    m_problem.clear();
    m_at = std::max(m_at, from);
    if (m_at == from)
        ++m_at;
    skipStatement();
    return call;
}

Result<Literals> LiteralReader::read()
{
    Literals result;
    qsizetype reported = 0;
    for (;;) {
        skipSpace();
        while (!atEnd() && QStringView(u";,}").contains(peek())) {
            ++m_at;
            skipSpace();
        }
        if (atEnd())
            return result;
        if (m_token.cancelled())
            return Error{Wording::tr("Reading was cancelled.")};
        if (m_at - reported > ReportEvery) {
            reported = m_at;
            m_token.report(int(m_at), int(m_text.size()));
        }
        if (isNameStart(peek())) {
            if (!skipCondition())
                result.calls.append(readCall());
            continue;
        }
        Value value;
        m_depth = 0;
        if (readValue(value)) {
            result.values.append(value);
            continue;
        }
        if (result.values.isEmpty() && result.calls.isEmpty())
            return Error{m_problem, {}, m_problemLine, m_problemColumn};
        // A bad line costs only itself.
        Call bad;
        bad.line = m_problemLine;
        bad.column = m_problemColumn;
        bad.problem = m_problem;
        result.calls.append(bad);
        m_problem.clear();
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        m_at = end < 0 ? m_text.size() : end;
    }
}

Result<Literals> readLiterals(const QString &text, const Token &token)
{
    return LiteralReader(text, token).read();
}

} // namespace relvar::mongodb
