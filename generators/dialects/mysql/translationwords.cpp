#include "generators/dialects/mysql/translationwords.h"

#include "generators/lens/typeparts.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace relvar::mysql {

QSet<QString> wordsOf(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return QSet<QString>(list.begin(), list.end());
}

bool isKeyword(const QString &word)
{
    static const QSet<QString> words = wordsOf(
        "select from where and or not null is in like between case when then else end as on join "
        "left right inner outer cross natural group by having order asc desc limit offset union "
        "all distinct exists true false unknown with recursive using window except intersect "
        "escape any some current_date current_time current_timestamp localtimestamp both leading "
        "trailing for cast");
    return words.contains(word);
}

bool isWindowWord(const QString &word)
{
    static const QSet<QString> words =
        wordsOf("partition rows range unbounded preceding following current row");
    return words.contains(word);
}

bool isForeign(const QString &word)
{
    static const QSet<QString> words = wordsOf(
        "ilike similar lateral fetch nulls tablesample materialized array interval full values "
        "grouping rollup cube within filter collate isnull notnull current_user session_user user "
        "overlaps symmetric variadic table only ordinality");
    return words.contains(word);
}

// length() counts bytes there.
QString functionName(const QString &word)
{
    static const QSet<QString> same = wordsOf(
        "lower upper coalesce nullif abs round floor ceil ceiling sqrt exp ln power mod sign "
        "replace trim ltrim rtrim left right lpad rpad reverse repeat concat_ws count sum avg min "
        "max row_number rank dense_rank percent_rank cume_dist ntile lag lead first_value "
        "last_value nth_value char_length character_length octet_length bit_length ascii md5 "
        "substring position extract cast sin cos tan asin acos atan degrees radians pi exists "
        "any some");
    if (same.contains(word))
        return word;
    static const QHash<QString, QString> others{
        {u"length"_s, u"char_length"_s}, {u"substr"_s, u"substring"_s}, {u"random"_s, u"rand"_s}};
    return others.value(word);
}

bool isComparison(const QString &sign)
{
    static const QSet<QString> signs = wordsOf("= <> != < > <= >=");
    return signs.contains(sign);
}

QString castType(const QString &type)
{
    const TypeParts parts = typeParts(type);
    if (parts.isArray())
        return {};
    if (parts.name == u"text" || parts.name == u"varchar" || parts.name == u"name")
        return u"CHAR"_s + parts.argumentText();
    if (parts.name == u"integer" || parts.name == u"bigint" || parts.name == u"smallint")
        return u"SIGNED"_s;
    if (parts.name == u"numeric")
        return parts.arguments.isEmpty() ? u"DECIMAL(65,30)"_s
                                         : u"DECIMAL"_s + parts.argumentText();
    if (parts.name == u"double precision")
        return u"DOUBLE"_s;
    if (parts.name == u"date")
        return u"DATE"_s;
    return parts.name == u"timestamp" ? u"DATETIME(6)"_s : QString();
}

} // namespace relvar::mysql
