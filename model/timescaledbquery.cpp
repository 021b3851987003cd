#include "model/timescaledb.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What the query of a continuous aggregate shows without a parser of SQL.
namespace relvar::timescaledb {
namespace {

struct Word
{
    enum Type { Name, Text, Sign };

    Type type = Sign;
    QString text; // names without quotes, unquoted ones in lower case; texts without quotes
    bool quoted = false;

    bool is(QStringView word) const { return type == Name && !quoted && text == word; }
    bool isSign(QStringView sign) const { return type == Sign && text == sign; }
};

// End of what is between quotes that are doubled inside.
qsizetype quoteEnd(const QString &sql, qsizetype at)
{
    const QChar quote = sql[at];
    for (qsizetype i = at + 1; i < sql.size(); ++i) {
        if (sql[i] != quote)
            continue;
        if (i + 1 >= sql.size() || sql[i + 1] != quote)
            return i + 1;
        ++i;
    }
    return sql.size();
}

QString unquoted(const QString &text)
{
    const QString quote = text.left(1);
    return text.mid(1, text.size() - 2).replace(quote + quote, quote);
}

QList<Word> wordsOf(const QString &sql)
{
    QList<Word> words;
    for (qsizetype i = 0; i < sql.size();) {
        const QChar c = sql[i];
        qsizetype end = i + 1;
        if (c.isSpace()) {
            i = end;
            continue;
        }
        if (sql.mid(i, 2) == u"--") {
            end = sql.indexOf(u'\n', i);
            i = end < 0 ? sql.size() : end;
            continue;
        }
        if (sql.mid(i, 2) == u"/*") {
            end = sql.indexOf(u"*/"_s, i);
            i = end < 0 ? sql.size() : end + 2;
            continue;
        }
        if (c == u'\'' || c == u'"') {
            end = quoteEnd(sql, i);
            words.append(
                {c == u'"' ? Word::Name : Word::Text, unquoted(sql.mid(i, end - i)), true});
        } else if (c.isLetterOrNumber() || c == u'_') {
            while (end < sql.size() &&
                   (sql[end].isLetterOrNumber() || sql[end] == u'_' || sql[end] == u'$'))
                ++end;
            words.append({Word::Name, sql.mid(i, end - i).toLower(), false});
        } else {
            if (sql.mid(i, 2) == u"::")
                ++end;
            words.append({Word::Sign, sql.mid(i, end - i), false});
        }
        i = end;
    }
    return words;
}

// The place behind the bracket that closes the one at `open`.
qsizetype closing(const QList<Word> &words, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < words.size(); ++i) {
        if (words[i].isSign(u"("))
            ++depth;
        else if (words[i].isSign(u")") && --depth == 0)
            return i + 1;
    }
    return words.size();
}

QStringList nameAt(const QList<Word> &words, qsizetype at)
{
    QStringList parts;
    while (at < words.size() && words[at].type == Word::Name) {
        parts.append(words[at].text);
        if (at + 1 >= words.size() || !words[at + 1].isSign(u"."))
            break;
        at += 2;
    }
    return parts;
}

// The column that an aggregate is taken of, when it is nothing but a column.
QString onlyColumn(const QList<Word> &words, qsizetype open)
{
    const qsizetype end = closing(words, open);
    const QStringList name = nameAt(words, open + 1);
    return !name.isEmpty() && open + 1 + 2 * name.size() == end ? name.last() : QString();
}

// What the result columns are called that are an average.
QStringList averagesOf(const QList<Word> &words, qsizetype from, qsizetype to)
{
    QStringList result;
    int depth = 0;
    bool average = false;
    for (qsizetype i = from; i <= to; ++i) {
        const bool end = i == to || (depth == 0 && words[i].isSign(u","));
        if (end) {
            if (average && i > from && words[i - 1].type == Word::Name)
                result.append(words[i - 1].text);
            else if (average)
                result.append(u"avg"_s);
            average = false;
            continue;
        }
        average = average || (words[i].is(u"avg") && i + 1 < to && words[i + 1].isSign(u"("));
        depth += words[i].isSign(u"(") ? 1 : words[i].isSign(u")") ? -1 : 0;
    }
    return result;
}

} // namespace

QueryFacts queryFacts(const QString &query)
{
    const QList<Word> words = wordsOf(query);
    QueryFacts facts;
    int depth = 0;
    bool selected = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        const bool call = i + 1 < words.size() && words[i + 1].isSign(u"(");
        depth += word.isSign(u"(") ? 1 : word.isSign(u")") ? -1 : 0;
        if (word.is(u"time_bucket") && call && facts.bucket.isEmpty()) {
            for (qsizetype k = i + 2; k < words.size() && !words[k].isSign(u","); ++k)
                if (words[k].type == Word::Text ||
                    (!words[k].text.isEmpty() && words[k].text[0].isDigit())) {
                    facts.bucket = words[k].text;
                    break;
                }
        } else if (word.is(u"avg") && call) {
            if (const QString column = onlyColumn(words, i + 1); !column.isEmpty())
                facts.averaged.append(column);
        } else if (word.is(u"over") && i > 0 && words[i - 1].isSign(u")")) {
            facts.windowFunctions = true;
        } else if (word.is(u"from") || word.is(u"join")) {
            if (word.is(u"from") && depth == 0 && !selected) {
                facts.averages = averagesOf(words, 1, i);
                selected = true;
            }
            for (qsizetype k = i + 1;;) {
                const QStringList name = nameAt(words, k);
                if (name.isEmpty())
                    break;
                facts.from.append(name);
                k += 2 * name.size() - 1;
                if (k < words.size() && words[k].is(u"as"))
                    ++k;
                if (k + 1 < words.size() && words[k].type == Word::Name &&
                    words[k + 1].isSign(u","))
                    ++k;
                if (k >= words.size() || !words[k].isSign(u","))
                    break;
                ++k;
            }
        }
    }
    return facts;
}

QList<Id> sourcesOf(const Model &model, const QueryFacts &facts)
{
    QList<Id> result;
    const auto consider = [&](const Object &object) {
        const Object *schema = model.find(object.parent);
        for (const QStringList &name : facts.from)
            if (name.last() == object.name &&
                (name.size() < 2 || (schema && schema->name == name[name.size() - 2])) &&
                !result.contains(object.id))
                result.append(object.id);
    };
    for (const Table *table : model.all<Table>())
        consider(*table);
    for (const View *view : model.all<View>())
        consider(*view);
    return result;
}

QStringList columnNames(const QString &list)
{
    QStringList result;
    bool first = true;
    int depth = 0;
    for (const Word &word : wordsOf(list)) {
        depth += word.isSign(u"(") ? 1 : word.isSign(u")") ? -1 : 0;
        if (depth == 0 && word.isSign(u","))
            first = true;
        else if (first && word.type == Word::Name) {
            result.append(word.text);
            first = false;
        }
    }
    return result;
}

QStringList partitionColumns(const Table &table)
{
    QStringList result;
    if (const QString time = option(table, "time_column"); !time.isEmpty())
        result.append(time);
    const QList<Word> words = wordsOf(option(table, "dimensions"));
    for (qsizetype i = 0; i + 2 < words.size(); ++i)
        if ((words[i].is(u"by_hash") || words[i].is(u"by_range")) && words[i + 1].isSign(u"(") &&
            words[i + 2].type == Word::Name)
            result.append(words[i + 2].text);
    return result;
}

} // namespace relvar::timescaledb
