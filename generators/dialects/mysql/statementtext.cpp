#include "generators/dialects/mysql/statementtext.h"

#include <algorithm>

namespace relvar::mysql {

using namespace Qt::StringLiterals;

QString StatementText::slice(Range range) const
{
    if (range.isEmpty() || range.first < 0 || range.first >= count())
        return {};
    quint32 from = m_piece.lexemes.at(range.first).from;
    const quint32 to = m_piece.lexemes.at(std::min(range.end, count()) - 1).to;
    QByteArray bytes;
    for (const Hole &hole : m_piece.holes) {
        if (hole.from < from || hole.to > to)
            continue;
        bytes += QByteArrayView(m_script.constData() + from, hole.from - from);
        from = hole.to;
    }
    if (bytes.isEmpty())
        return textOf(QByteArrayView(m_script.constData() + from, to - from));
    bytes += QByteArrayView(m_script.constData() + from, to - from);
    return textOf(bytes);
}

QString statementKind(const StatementText &text)
{
    const auto word = [&](int at) { return text.text(at).toUpper(); };
    int at = 0;
    if (text.count() == 0 || (text.type(0) != LexemeType::Word && !text.is(0, "(")))
        return text.text(0).left(16);
    QString result = word(at++);
    if (result != u"CREATE" && result != u"ALTER" && result != u"DROP" && result != u"RENAME")
        return result == u"LOCK" || result == u"UNLOCK" || result == u"START" ||
                       result == u"LOAD" || result == u"TRUNCATE"
                   ? QString(result + u' ' + word(1)).trimmed()
                   : result;
    static const QStringList objects{u"TABLE"_s,    u"VIEW"_s,      u"TRIGGER"_s,  u"PROCEDURE"_s,
                                     u"FUNCTION"_s, u"EVENT"_s,     u"DATABASE"_s, u"SCHEMA"_s,
                                     u"SEQUENCE"_s, u"USER"_s,      u"ROLE"_s,     u"INDEX"_s,
                                     u"SERVER"_s,   u"TABLESPACE"_s};
    for (const int last = std::min(text.count(), 24); at < last; ++at)
        if (text.type(at) == LexemeType::Word && objects.contains(word(at)))
            return result + u' ' + word(at);
    return result;
}

} // namespace relvar::mysql
