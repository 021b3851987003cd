#include "generators/dialects/postgresql/olderwords.h"

// What PostgreSQL 16 to 18 added to CREATE TABLE and ALTER TABLE.
namespace relvar::postgresql {

namespace {

// How deep the elements of the table, or the commands of ALTER TABLE, stand; -1 for another
// statement.
int elementDepth(const Rewording &words)
{
    const bool creates = words.is(0, "CREATE");
    if (!creates && !words.is(0, "ALTER"))
        return -1;
    for (int i = 1; i < 5 && i < words.count(); ++i)
        if (words.is(i, "TABLE"))
            return creates ? 1 : 0;
    return -1;
}

// Whether a column or a constraint of a table begins here, behind its CONSTRAINT name.
bool startsElement(const Rewording &words, int at)
{
    const LexemeType before = words.type(at - 1);
    if (before == LexemeType::Comma || before == LexemeType::Open ||
        words.is(at - 1, {"ADD", "COLUMN", "EXISTS"}))
        return true;
    return words.is(at - 2, "CONSTRAINT") && words.isName(at - 1) && startsElement(words, at - 2);
}

// Of a column: NOT NULL NO INHERIT. Of a table: NOT NULL column, which becomes a check.
void rewordNotNull(Rewording &words, int at)
{
    if (startsElement(words, at)) {
        if (words.isName(at + 2))
            words.put(at, at + 2, "CHECK(1)");
    } else if (words.is(at + 2, "NO") && words.is(at + 3, "INHERIT")) {
        words.blank(at + 2, at + 3);
    }
}

void rewordGenerated(Rewording &words, int at)
{
    const int end = words.match(at + 3) + 1;
    if (words.is(end, "VIRTUAL"))
        words.put(end, end, "STORED");
    else if (!words.is(end, "STORED"))
        words.put(at, at + 2, "DEFAULT");
}

void rewordEnforced(Rewording &words, int at)
{
    const bool denied = words.is(at - 1, "NOT");
    const bool named = startsElement(words, at) || words.type(at - 1) == LexemeType::Dot ||
                       words.type(at + 1) == LexemeType::Dot ||
                       words.is(at - 1, {"CONSTRAINT", "ALTER", "DROP", "RENAME", "TO", "ONLY",
                                         "TABLE", "FOR", "INDEX", "TRIGGER", "DEFAULT"});
    if (denied || !named)
        words.blank(denied ? at - 1 : at, at);
}

// ALTER CONSTRAINT name [NO] INHERIT
void rewordAlterConstraint(Rewording &words, int at)
{
    const bool denied = words.is(at + 3, "NO");
    const int last = denied ? at + 4 : at + 3;
    if (words.is(last, "INHERIT"))
        words.blank(at + 3, last);
}

void rewordElement(Rewording &words, int at)
{
    if (words.is(at, "STORAGE")) {
        if (!words.is(at - 1, "SET") && !startsElement(words, at) &&
            words.is(at + 1, {"PLAIN", "EXTERNAL", "EXTENDED", "MAIN", "DEFAULT"}))
            words.blank(at, at + 1);
    } else if (words.is(at, "NOT") && words.is(at + 1, "NULL")) {
        rewordNotNull(words, at);
    } else if (words.is(at, "GENERATED") && words.is(at + 1, "ALWAYS") && words.is(at + 2, "AS") &&
               words.is(at + 3, "(")) {
        rewordGenerated(words, at);
    } else if (words.is(at, "ENFORCED")) {
        rewordEnforced(words, at);
    } else if (words.is(at, "SET") && words.is(at + 1, "EXPRESSION") && words.is(at + 2, "AS")) {
        words.put(at + 1, at + 2, "DEFAULT");
    } else if (words.is(at, "STATISTICS") && words.is(at + 1, "DEFAULT")) {
        words.put(at + 1, at + 1, "-1");
    } else if (words.is(at, "METHOD") && words.is(at + 1, "DEFAULT")) {
        words.put(at + 1, at + 1, "heap");
    } else if (words.is(at, "ALTER") && words.is(at + 1, "CONSTRAINT")) {
        rewordAlterConstraint(words, at);
    }
}

// Whether this bracket holds the columns of a foreign key, or those that it references.
bool holdsForeignKey(const Rewording &words, int open)
{
    if (words.is(open - 1, "KEY"))
        return true;
    int at = open - 1;
    while (words.isName(at) && words.type(at - 1) == LexemeType::Dot)
        at -= 2;
    return words.isName(at) && words.is(at - 1, "REFERENCES");
}

} // namespace

void rewordTable(Rewording &words)
{
    const int depth = elementDepth(words);
    if (depth < 0)
        return;
    int open = -1; // of the brackets within an element
    for (int i = 1; i < words.count(); ++i) {
        if (words.depth(i) == depth) {
            if (words.type(i) == LexemeType::Open)
                open = i;
            else
                rewordElement(words, i);
        } else if (words.depth(i) == depth + 1) {
            if (words.is(i, "WITHOUT") && words.is(i + 1, "OVERLAPS") &&
                words.type(i + 2) == LexemeType::Close)
                words.blank(i, i + 1);
            else if (words.is(i, "PERIOD") && words.isName(i + 1) &&
                     words.type(i + 2) == LexemeType::Close && open >= 0 &&
                     holdsForeignKey(words, open))
                words.blank(i, i);
        }
    }
}

} // namespace relvar::postgresql
