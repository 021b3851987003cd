#include "views/panels/coloring.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isSurrogate();
}

bool isElement(const QString &word)
{
    static const QSet<QString> words{u"table"_s,   u"tablepartial"_s, u"tablegroup"_s,
                                     u"enum"_s,    u"ref"_s,          u"note"_s,
                                     u"project"_s, u"indexes"_s,      u"checks"_s};
    return words.contains(word);
}

bool isSetting(const QString &word)
{
    static const QSet<QString> words{
        u"pk"_s,        u"primary"_s,     u"key"_s,     u"not"_s,    u"null"_s, u"unique"_s,
        u"increment"_s, u"ref"_s,         u"default"_s, u"note"_s,   u"name"_s, u"type"_s,
        u"check"_s,     u"delete"_s,      u"color"_s,   u"update"_s, u"as"_s,   u"cascade"_s,
        u"inactive"_s,  u"headercolor"_s, u"restrict"_s};
    return words.contains(word);
}

} // namespace

// Colours by form alone, line by line, so that a line has its colours while it is typed: keywords
// at its start, settings between brackets, the word behind the name of an attribute as its type.
Coloring::State Coloring::sketch(const QString &text, State before,
                                 QList<QTextLayout::FormatRange> *ranges) const
{
    State after = Plain;
    const qsizetype size = text.size();
    qsizetype at = 0;
    const auto mark = [&](qsizetype from, const QTextCharFormat &format) {
        if (ranges && at > from)
            ranges->append({int(from), int(at - from), format});
    };
    const auto until = [&](qsizetype from, qsizetype search, const QString &close, State state,
                           const QTextCharFormat &format) {
        const qsizetype end = text.indexOf(close, search);
        after = end < 0 ? state : Plain;
        at = end < 0 ? size : end + close.size();
        mark(from, format);
    };
    if (before == InComment)
        until(0, 0, u"*/"_s, InComment, m_comment);
    else if (before == InString)
        until(0, 0, u"'''"_s, InString, m_literal);
    int depth = 0;      // of brackets
    int words = 0;      // names of this item so far
    bool first = true;  // nothing stands before in this line
    bool names = false; // the next word is the name of a table
    while (at < size) {
        const QChar c = text[at];
        const qsizetype from = at;
        const QStringView rest = QStringView(text).sliced(at);
        if (c.isSpace()) {
            ++at;
            continue;
        }
        if (rest.startsWith(u"//")) {
            at = size;
            mark(from, m_comment);
        } else if (rest.startsWith(u"/*")) {
            until(from, from + 2, u"*/"_s, InComment, m_comment);
        } else if (rest.startsWith(u"'''")) {
            until(from, from + 3, u"'''"_s, InString, m_literal);
        } else if (c == u'\'' || c == u'`') {
            until(from, from + 1, QString(c), Plain, m_literal);
        } else if (c == u'"') {
            const qsizetype end = text.indexOf(u'"', at + 1);
            at = end < 0 ? size : end + 1;
            if (depth == 0 && words == 1 && !names)
                mark(from, m_type);
            ++words;
        } else if (c == u'#') {
            ++at;
            while (at < size && isNamePart(text[at]))
                ++at;
            mark(from, m_literal);
        } else if (c.isDigit() && depth + words > 0) {
            while (at < size && (isNamePart(text[at]) || text[at] == u'.'))
                ++at;
            mark(from, m_literal);
        } else if (isNamePart(c)) {
            while (at < size && isNamePart(text[at]))
                ++at;
            const QString word = text.mid(from, at - from).toLower();
            qsizetype next = at;
            while (next < size && text[next].isSpace())
                ++next;
            const QChar sign = next < size ? text[next] : QChar();
            if (first && isElement(word) &&
                (sign == u':' || sign == u'{' || sign == u'"' || isNamePart(sign))) {
                mark(from, m_keyword);
                names = true;
                words = -1;
            } else if (depth > 0 ? isSetting(word) : word == u"as" && names) {
                mark(from, m_keyword);
            } else if (depth == 0 && (names || (first && sign == u':'))) {
                mark(from, m_name);
            } else if (depth == 0 && words == 1 && text[from - 1] != u'.') {
                mark(from, m_type);
            }
            ++words;
        } else {
            ++at;
            if (c == u'[' || c == u'(') {
                depth += c == u'[';
            } else if (c == u']') {
                depth = std::max(0, depth - 1);
            } else if (c == u',' || c == u':' || c == u'{') {
                words = depth == 0 ? 0 : words;
                names = false;
            } else if (u"<>-=|~"_s.contains(c)) {
                while (at < size && u"<>-=|"_s.contains(text[at]))
                    ++at;
                words = 2;
                mark(from, m_keyword);
            } else if (u"?!*^"_s.contains(c)) {
                mark(from, m_keyword);
            }
        }
        first = false;
    }
    return after;
}

} // namespace relvar
