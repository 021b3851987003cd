#include "generators/diagrams/mermaidnames.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace relvar {

static bool isPlain(QChar c)
{
    // U+FB02 and U+00B6 are what Mermaid itself writes for character codes while it works.
    if (c.unicode() >= 0xC0)
        return c.unicode() != 0xFB02 && !c.isSpace() && c.isPrint();
    static constexpr QStringView marks = u" _-.,()[]/+=!?@'|";
    return (c.unicode() < 0x80 && c.isLetterOrNumber()) || marks.contains(c);
}

QString mermaidQuotable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            result += QStringView(text).sliced(i++, 2);
        else if (c.isSurrogate() || (c < u' ' && !c.isSpace()))
            result += QChar::ReplacementCharacter;
        else if (c == u'_' && (i == 0 || text[i - 1] == u' '))
            result += u"#95;"; // markdown: the start of emphasis
        else if (isPlain(c))
            result += c;
        else if (c == u'"')
            result += u"#quot;";
        else
            result += u'#' + QString::number(c.unicode()) + u';';
    }
    // The lexer takes any line that says this for an instruction, even inside quotes.
    static const QRegularExpression direction(u"(direction) (?= *(TB|BT|RL|LR))"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    result.replace(direction, u"\\1#32;"_s);
    return result;
}

static QString asWord(const QString &text, QStringView alsoAllowed)
{
    QString word;
    word.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool ascii =
            c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || alsoAllowed.contains(c));
        const bool other = c.unicode() >= 0xC0 && !c.isSpace() &&
                           (c.isLetterOrNumber() || c.isMark() || c.isSymbol());
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            word += QStringView(text).sliced(i++, 2);
        else
            word += ascii || other ? c : QChar(u'_');
    }
    const auto isWordCharacter = [](QChar c) {
        return c == u'_' || (c.unicode() < 0x80 && c.isLetterOrNumber());
    };
    const bool readsAsKey = word.size() >= 2 && word[1].toLower() == u'k' &&
                            u"pfu"_s.contains(word[0].toLower()) &&
                            (word.size() == 2 || !isWordCharacter(word[2]));
    const bool startsBadly =
        word.isEmpty() || (word[0].unicode() < 0x80 && !word[0].isLetter() && word[0] != u'_');
    return readsAsKey || startsBadly ? QString(u'_' + word) : word;
}

QString mermaidWord(const QString &name)
{
    return asWord(name, {});
}

QString mermaidType(const QString &type)
{
    QString text = type.simplified();
    text.remove(u'"');
    text.replace(u", "_s, u","_s);
    // In pairs, tildes are what a diagram has instead of angle brackets.
    const bool generic = text.count(u'~') % 2 == 0;
    return asWord(text, generic ? u"()[].,-~" : u"()[].,-");
}

QString fileNamePart(const QString &name)
{
    QString part;
    for (const QChar c : name.toLower()) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            part += c;
        else if (!part.isEmpty() && !part.endsWith(u'-'))
            part += u'-';
    }
    while (part.endsWith(u'-'))
        part.chop(1);
    part.truncate(60);
    return part.isEmpty() ? u"area"_s : part;
}

} // namespace relvar
