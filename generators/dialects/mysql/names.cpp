#include "generators/dialects/mysql/names.h"

namespace relvar::mysql {

using namespace Qt::StringLiterals;

QString possibleName(const QString &name)
{
    QString result;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool pair = name.at(i).isHighSurrogate() && i + 1 < name.size();
        result +=
            pair ? u"U+"_s + QString::number(QChar::surrogateToUcs4(name.at(i), name.at(i + 1)), 16)
                                 .toUpper()
                 : QString(name.at(i));
        i += pair;
    }
    return result;
}

QString quotedName(const QString &name)
{
    return u'`' + possibleName(name).replace(u'`', u"``"_s) + u'`';
}

QString quotedText(const QString &text)
{
    QString inside;
    inside.reserve(text.size() + 2);
    for (const QChar c : text) {
        if (c == u'\'')
            inside += u"''"_s;
        else if (c == u'\\')
            inside += u"\\\\"_s;
        else if (c == u'\n')
            inside += u"\\n"_s;
        else if (c == u'\r')
            inside += u"\\r"_s;
        else if (c == QChar(0))
            inside += u"\\0"_s;
        else
            inside += c;
    }
    return u'\'' + inside + u'\'';
}

QString quotedAccount(const QString &account)
{
    const qsizetype at = account.lastIndexOf(u'@');
    if (at < 0)
        return quotedName(account);
    return quotedName(account.left(at)) + u'@' + quotedName(account.mid(at + 1));
}

static QChar escaped(QChar c)
{
    switch (c.unicode()) {
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    case 'b':
        return u'\b';
    case '0':
        return QChar(0);
    case 'Z':
        return QChar(0x1A);
    default:
        return c;
    }
}

QString unquoted(const QString &literal)
{
    qsizetype begin = literal.startsWith(u'n', Qt::CaseInsensitive) && literal.size() > 2 &&
                              literal.at(1) == u'\''
                          ? 1
                          : 0;
    if (literal.size() < begin + 2)
        return literal;
    const QChar quote = literal.at(begin);
    if (quote != u'\'' && quote != u'"' && quote != u'`')
        return literal;
    QString text;
    text.reserve(literal.size());
    for (qsizetype i = begin + 1; i < literal.size() - 1; ++i) {
        QChar c = literal.at(i);
        if (c == quote)
            ++i;
        else if (c == u'\\' && quote != u'`' && i + 2 < literal.size())
            c = escaped(literal.at(++i));
        text += c;
    }
    return text;
}

QString textOf(QByteArrayView bytes)
{
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes)
                               : QString::fromLatin1(bytes.data(), bytes.size());
}

} // namespace relvar::mysql
