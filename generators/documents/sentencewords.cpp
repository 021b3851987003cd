#include "generators/documents/sentencewords.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace relvar {

// The base form of an English verb in the third person.
static QString baseForm(const QString &verb)
{
    static const QHash<QString, QString> irregular{
        {u"is"_s, u"be"_s},       {u"are"_s, u"be"_s},  {u"was"_s, u"have been"_s},
        {u"has"_s, u"have"_s},    {u"does"_s, u"do"_s}, {u"goes"_s, u"go"_s},
        {u"caches"_s, u"cache"_s}};
    const QString lower = verb.toLower();
    if (const auto it = irregular.constFind(lower); it != irregular.cend())
        return *it;
    if (lower.size() < 4 || !lower.endsWith(u's') || lower.endsWith(u"ss") || lower.endsWith(u"us"))
        return verb;
    if (lower.endsWith(u"ies") && lower.size() > 4)
        return verb.chopped(3) + u'y';
    for (const char *ending : {"sses", "shes", "ches", "xes", "zzes"})
        if (lower.endsWith(QLatin1String(ending)))
            return verb.chopped(2);
    return verb.chopped(1);
}

// What cannot follow "must" without a verb: a participle ("placed by"), a noun ("part of").
static bool needsBe(const QString &word, const QString &rest)
{
    static const QSet<QString> nouns{
        u"part"_s, u"a"_s,     u"an"_s,      u"the"_s,    u"responsible"_s, u"in"_s,    u"owner"_s,
        u"on"_s,   u"made"_s,  u"sold"_s,    u"held"_s,   u"taken"_s,       u"given"_s, u"kept"_s,
        u"paid"_s, u"known"_s, u"written"_s, u"bought"_s, u"sent"_s};
    const QString lower = word.toLower();
    if (nouns.contains(lower))
        return true;
    const QString next = rest.trimmed().section(u' ', 0, 0).toLower();
    static const QSet<QString> prepositions{u"by"_s, u"to"_s, u"in"_s,  u"with"_s,
                                            u"on"_s, u"at"_s, u"for"_s, u"from"_s};
    return lower.size() > 4 && lower.endsWith(u"ed") && !lower.endsWith(u"eed") &&
           prepositions.contains(next);
}

QString verbPhrase(const QString &phrase)
{
    QString text = phrase.simplified();
    for (const char *lead : {"must ", "may "})
        if (text.startsWith(QLatin1String(lead), Qt::CaseInsensitive))
            text = text.sliced(qsizetype(qstrlen(lead))).trimmed();
    if (text.isEmpty())
        return Sentences::tr("be associated with");
    const qsizetype end = text.indexOf(u' ');
    const QString first = end < 0 ? text : text.first(end);
    const QString rest = end < 0 ? QString() : text.sliced(end);
    if (needsBe(first, rest))
        return u"be "_s + text;
    return baseForm(first) + rest;
}

QString modality(const RelationshipEnd &end)
{
    return end.minimum > 0 ? Sentences::tr("must") : Sentences::tr("may");
}

QString numberWords(const RelationshipEnd &end)
{
    const int least = end.minimum;
    const int most = end.maximum;
    if (most < 0)
        return least <= 0   ? Sentences::tr("any number of")
               : least == 1 ? Sentences::tr("one or more")
                            : Sentences::tr("%1 or more").arg(least);
    if (least <= 0)
        return most == 1 ? Sentences::tr("at most one") : Sentences::tr("up to %1").arg(most);
    if (least == most)
        return most == 1 ? Sentences::tr("exactly one") : Sentences::tr("exactly %1").arg(most);
    return Sentences::tr("between %1 and %2").arg(least).arg(most);
}

std::optional<RelationshipEnd> numberFrom(const QString &words)
{
    constexpr int Many = RelationshipEnd::Many;
    const QString text = words.simplified().toLower();
    for (const RelationshipEnd &end : {RelationshipEnd{1, 1, {}}, RelationshipEnd{0, 1, {}},
                                       RelationshipEnd{1, Many, {}}, RelationshipEnd{0, Many, {}}})
        if (text == numberWords(end).toLower())
            return end;
    static const QRegularExpression digits(u"\\d+"_s);
    QList<int> numbers;
    for (auto it = digits.globalMatch(text); it.hasNext();) {
        bool fits = false;
        numbers.append(it.next().captured().toInt(&fits));
        if (!fits)
            return {};
    }
    const auto made = [](int least, int most) -> std::optional<RelationshipEnd> {
        if (most == 0 || (most > 0 && least > most))
            return {};
        return RelationshipEnd{least, most, {}};
    };
    if (numbers.size() == 2)
        return made(numbers[0], numbers[1]);
    if (numbers.size() != 1)
        return {};
    const int number = numbers.first();
    const auto reads = [&](const RelationshipEnd &end) {
        return text == numberWords(end).toLower();
    };
    if (reads({number, Many, {}}) || text.endsWith(u'*') || text.endsWith(u'+') ||
        text.endsWith(u'n'))
        return made(number, Many);
    if (reads({0, number, {}}))
        return made(0, number);
    if (reads({number, number, {}}) || text == QString::number(number))
        return made(number, number);
    return {};
}

QString withArticle(const QString &noun)
{
    const QString lower = noun.trimmed().toLower();
    bool vowel = !lower.isEmpty() && QStringView(u"aeiou").contains(lower[0]);
    for (const char *sounded : {"uni", "use", "usa", "uri", "url", "uui", "eu", "one"})
        if (lower.startsWith(QLatin1String(sounded)))
            vowel = false;
    for (const char *silent : {"hour", "honest", "heir"})
        if (lower.startsWith(QLatin1String(silent)))
            vowel = true;
    return vowel ? Sentences::tr("an %1").arg(noun) : Sentences::tr("a %1").arg(noun);
}

QString markdownText(const QString &name)
{
    static const QString special = u"\\`*[]<>&|~#!"_s;
    QString text;
    const QString line = name.simplified();
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        // Within a word an underscore is nothing special.
        const bool inWord = i > 0 && i + 1 < line.size() && line[i - 1].isLetterOrNumber() &&
                            line[i + 1].isLetterOrNumber();
        if (special.contains(c) || (c == u'_' && !inWord))
            text += u'\\';
        text += c;
    }
    return text;
}

} // namespace relvar
