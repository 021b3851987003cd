#include "generators/dialects/postgresql/olderwords.h"

#include <algorithm>

// What PostgreSQL 16 to 18 added to expressions. The tree gets what the names in them mean; the
// model keeps their text.
namespace relvar::postgresql {

namespace {

// 1_000, 0xFF, 0o17, 0b11
void rewordNumber(Rewording &words, int at)
{
    QByteArray digits = words.raw(at).toByteArray().toLower();
    const bool grouped = digits.contains('_');
    digits.replace('_', QByteArray());
    const int base = digits.startsWith("0x")   ? 16
                     : digits.startsWith("0o") ? 8
                     : digits.startsWith("0b") ? 2
                                               : 10;
    if (base != 10) {
        bool ok = false;
        const qulonglong value = digits.mid(2).toULongLong(&ok, base);
        if (!ok)
            return;
        digits = QByteArray::number(value);
    } else if (!grouped) {
        return;
    }
    words.put(at, at, digits);
}

// IS [NOT] JSON [OBJECT] [WITH UNIQUE KEYS], which becomes IS NULL.
void rewordIsJson(Rewording &words, int at)
{
    int last = at;
    if (words.is(last + 1, {"VALUE", "ARRAY", "OBJECT", "SCALAR"}))
        ++last;
    if (words.is(last + 1, {"WITH", "WITHOUT"}) && words.is(last + 2, "UNIQUE"))
        last += words.is(last + 3, "KEYS") ? 3 : 2;
    words.put(at, last, "NULL");
}

// Where the clauses behind the arguments of a SQL/JSON function begin.
bool startsClause(const Rewording &words, int at)
{
    if (words.is(at, {"RETURNING", "ABSENT", "KEEP", "OMIT", "DEFAULT"}))
        return true;
    if (words.is(at, {"WITH", "WITHOUT"}))
        return words.is(at + 1, {"UNIQUE", "WRAPPER", "ARRAY", "CONDITIONAL", "UNCONDITIONAL"});
    const int on = words.is(at + 1, {"ARRAY", "OBJECT"}) ? at + 2 : at + 1;
    return words.is(at, {"NULL", "ERROR", "EMPTY", "TRUE", "FALSE", "UNKNOWN"}) &&
           words.is(on, "ON") && words.is(on + 1, {"NULL", "EMPTY", "ERROR"});
}

void rewordArguments(Rewording &words, int open)
{
    const int end = words.match(open);
    const int depth = words.depth(open) + 1;
    for (int i = open + 1; i < end; ++i) {
        if (words.depth(i) != depth)
            continue;
        const bool begins = i == open + 1 || words.type(i - 1) == LexemeType::Comma;
        if (startsClause(words, i) && !begins) {
            words.blank(i, end - 1);
            return;
        }
        if (startsClause(words, i) && words.is(i, {"RETURNING", "ABSENT", "NULL"})) {
            words.blank(i, end - 1); // JSON_OBJECT(RETURNING jsonb)
            return;
        }
        if (words.is(i, ":") || words.is(i, "PASSING")) {
            words.put(i, i, ",");
        } else if (words.is(i, "VALUE") && !begins && words.type(i + 1) != LexemeType::Dot) {
            words.put(i, i, ",");
        } else if (words.is(i, "KEY") && begins && words.type(i + 1) != LexemeType::Close &&
                   words.type(i + 1) != LexemeType::Comma && words.type(i + 1) != LexemeType::Dot) {
            words.blank(i, i);
        } else if (words.is(i, "FORMAT") && words.is(i + 1, "JSON")) {
            words.blank(i, words.is(i + 2, "ENCODING") ? i + 3 : i + 1);
        } else if (words.is(i, "AS") && words.isName(i + 1)) {
            words.blank(i, i + 1);
        }
    }
}

bool isJsonFunction(const Rewording &words, int at)
{
    return words.type(at + 1) == LexemeType::Open && words.match(at + 1) > at + 1 &&
           words.type(at - 1) != LexemeType::Dot &&
           words.is(at, {"JSON", "JSON_OBJECT", "JSON_OBJECTAGG", "JSON_ARRAY", "JSON_ARRAYAGG",
                         "JSON_SCALAR", "JSON_SERIALIZE", "JSON_EXISTS", "JSON_VALUE", "JSON_QUERY",
                         "JSON_TABLE"});
}

} // namespace

void rewordExpressions(Rewording &words, OlderWords how)
{
    for (int i = 0; i < words.count(); ++i) {
        if (words.type(i) == LexemeType::Number) {
            rewordNumber(words, i);
        } else if (words.is(i, "JSON") &&
                   (words.is(i - 1, "IS") || (words.is(i - 1, "NOT") && words.is(i - 2, "IS")))) {
            rewordIsJson(words, i);
        } else if (words.is(i, "AT") && words.is(i + 1, "LOCAL")) {
            words.blank(i, i + 1);
        } else if (words.is(i, "INDENT") && words.type(i + 1) == LexemeType::Close) {
            words.blank(words.is(i - 1, "NO") ? i - 1 : i, i);
        } else if (isJsonFunction(words, i)) {
            const int end = words.match(i + 1);
            if (how == OlderWords::Rough) {
                words.blank(i + 2, end - 1);
                i = end;
            } else {
                rewordArguments(words, i + 1);
            }
        }
    }
}

void rewordBody(Rewording &words)
{
    for (int i = 0; i + 1 < words.count(); ++i) {
        if (!words.is(i, "BEGIN") || !words.is(i + 1, "ATOMIC"))
            continue;
        int end = words.count() - 1;
        while (end > i + 1 && !words.is(end, "END"))
            --end;
        words.blank(i + 2, end - 1);
        return;
    }
}

} // namespace relvar::postgresql
