#include "generators/sketch/spelling.h"

using namespace Qt::StringLiterals;

namespace relvar::sketch {

static bool isPlain(QStringView name)
{
    static constexpr QStringView words[] = {
        u"table",   u"tablepartial", u"tablegroup", u"enum",      u"ref", u"note",  u"project",
        u"indexes", u"checks",       u"records",    u"as",        u"pk",  u"null",  u"not",
        u"unique",  u"primary",      u"default",    u"increment", u"use", u"reuse", u"true",
        u"false",   u"custom",       u"dep",        u"metadata"};
    if (name.isEmpty() || name.front().isDigit())
        return false;
    for (const QChar c : name)
        if (!(c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_')))
            return false;
    return std::none_of(std::begin(words), std::end(words), [&](QStringView word) {
        return name.compare(word, Qt::CaseInsensitive) == 0;
    });
}

QString escaped(QString text, QChar quote)
{
    text.replace(u'\\', u"\\\\"_s);
    text.replace(quote, QString(u'\\') + quote);
    text.replace(u'\n', u"\\n"_s);
    text.replace(u'\r', u"\\r"_s);
    return text;
}

QString quotedName(const QString &name)
{
    return isPlain(name) ? name : QString(u'"' + escaped(name, u'"') + u'"');
}

QString quotedText(const QString &text, const QString &indent)
{
    const bool lines = text.contains(u'\n') && !text.contains(u'\r');
    if (!lines || indent.isNull())
        return u'\'' + escaped(text, u'\'') + u'\'';
    QString body = text;
    body.replace(u'\\', u"\\\\"_s);
    body.replace(u'\'', u"\\'"_s);
    const QString quoted = u"'''\n"_s + body + u"'''";
    const Token token{TokenKind::LongString, 0, int(quoted.size()), true, false, true};
    return unquoted(quoted, token) == text ? quoted : QString(u'\'' + escaped(text, u'\'') + u'\'');
}

QString qualified(const QualifiedName &name)
{
    return name.schema.isEmpty() ? quotedName(name.name)
                                 : QString(quotedName(name.schema) + u'.' + quotedName(name.name));
}

QString typeText(const TypeName &type)
{
    if (type.isEmpty())
        return u"\"\""_s;
    // Lengths and dimensions can stand bare after a plain name.
    const auto isBare = [](QStringView suffix) {
        return std::all_of(suffix.begin(), suffix.end(),
                           [](QChar c) {
                               return c.isDigit() || c == u'(' || c == u')' || c == u',' ||
                                      c == u' ' || c == u'[' || c == u']';
                           }) &&
               !suffix.startsWith(u' ') && !suffix.contains(u"] ") && !suffix.contains(u") ");
    };
    if (isPlain(type.name) && isBare(type.suffix))
        return (type.schema.isEmpty() ? QString() : QString(quotedName(type.schema) + u'.')) +
               type.name + type.suffix;
    if (!type.schema.isEmpty() && type.suffix.isEmpty())
        return quotedName(type.schema) + u'.' + quotedName(type.name);
    return u'"' + escaped(type.text(), u'"') + u'"';
}

QString defaultText(const QString &sql)
{
    const QString lower = sql.toLower();
    if (lower == u"true" || lower == u"false" || lower == u"null")
        return lower;
    bool number = false;
    sql.toDouble(&number);
    if (number && !lower.contains(u'n') && !lower.contains(u'e') && !sql.startsWith(u'+') &&
        !sql.startsWith(u'.') && !sql.endsWith(u'.'))
        return sql;
    if (sql.size() > 1 && sql.startsWith(u'\'') && sql.endsWith(u'\'')) {
        QString inner = sql.sliced(1, sql.size() - 2);
        QString without = inner;
        without.remove(u"''"_s);
        if (!without.contains(u'\''))
            return quotedText(inner.replace(u"''"_s, u"'"_s));
    }
    return u'`' + sql + u'`';
}

} // namespace relvar::sketch
