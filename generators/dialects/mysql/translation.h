#pragma once

#include <QSet>
#include <QString>

namespace relvar::mysql {

// SQL of another database in the words of MySQL, or a sentence about what has none.
struct Translation
{
    QString text;
    QString refusal;

    bool isRefused() const { return !refusal.isEmpty(); }
};

// Translates an expression or a query of PostgreSQL. What is not known to mean the same in MySQL 8
// and in MariaDB is refused. `unnamed` are the schemas (in lower case) whose names are left out.
Translation translated(const QString &sql, const QSet<QString> &unnamed);
// Every name that stands in a text, in lower case.
QSet<QString> namesIn(const QString &sql);

} // namespace relvar::mysql
