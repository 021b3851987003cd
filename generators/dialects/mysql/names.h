#pragma once

#include <QByteArrayView>
#include <QString>

namespace relvar::mysql {

// The name of something, as a statement gives it.
struct Name
{
    QString schema; // database; empty when the statement leaves it out
    QString name;

    bool isEmpty() const { return name.isEmpty(); }
    friend bool operator==(const Name &, const Name &) = default;
};

// The name with which MySQL gets along: it knows characters up to U+FFFF in names.
QString possibleName(const QString &name);
// A name in backticks: nearly every word may be reserved in some release.
QString quotedName(const QString &name);
// A string as a literal, safe with and without backslash escapes.
QString quotedText(const QString &text);
// "'user'@'host'" of the name of a role: "user@host"; a role without a host has no "@".
QString quotedAccount(const QString &account);
// The text of a string literal or of a quoted name, without quotes and escapes.
QString unquoted(const QString &literal);
// Bytes of a script: UTF-8, or Latin-1 where they are not.
QString textOf(QByteArrayView bytes);

} // namespace relvar::mysql
