#pragma once

#include <QSet>
#include <QString>

// What words of the SQL of other databases are, and what they are called in MySQL. All are in lower
// case.
namespace relvar::mysql {

// The words of a list, which are separated by spaces.
QSet<QString> wordsOf(const char *words);
// Words of the language that mean the same everywhere; all others are names.
bool isKeyword(const QString &word);
// They belong to the language between the brackets of a window only.
bool isWindowWord(const QString &word);
// Words of the language that MySQL, or MariaDB, has not or means otherwise.
bool isForeign(const QString &word);
// The name of a function that both have; empty when they have none.
QString functionName(const QString &word);
// "=", "<" and the like.
bool isComparison(const QString &sign);
// What a type of PostgreSQL is called in CAST; empty when no value can be cast to it in both.
QString castType(const QString &type);

} // namespace relvar::mysql
