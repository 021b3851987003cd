#pragma once

#include "generators/conversion/sourcetokens.h"

#include <QHash>
#include <QSet>

// SQL of MySQL and SQLite in the words of PostgreSQL, which every dialect can write in its own.
// Any thread.
namespace relvar {

// What the values of a column are, as far as expressions mind.
enum class Family : quint8 {
    Unknown,
    Integer,
    Decimal,
    Real,
    Text,
    Enum,
    Set,
    Boolean,
    Moment,
    ZonedMoment,
    Date,
    Time,
    Bytes,
    Json,
    Bits,
    Uuid,
};

bool isNumeric(Family family);
bool isTime(Family family);

struct KnownColumn
{
    QString name;
    Family family = Family::Unknown;

    friend bool operator==(const KnownColumn &, const KnownColumn &) = default;
};

struct KnownRelation
{
    QString name;                         // as columns are qualified with it
    QString fullName;                     // as it stands in FROM, quoted
    QHash<QString, Family> families = {}; // of its columns, by their names in lower case
};

// What can be named in a text, by names in lower case.
struct NameScope
{
    SourceRules rules = SourceRules::Mysql;
    QString target; // the key of the dialect that the text is for
    QHash<QString, KnownColumn> columns;
    QHash<QString, KnownRelation> relations; // also with their schema: "schema.name"
    bool inTrigger = false;                  // NEW and OLD are rows

    bool isFor(QStringView key) const { return target == key; }
};

// A text in the words of PostgreSQL, or a sentence about what has no counterpart.
struct Standardized
{
    QString text;
    QString refusal;
    bool steady =
        true; // the same values always give the same: computed columns and indexes need it

    bool isRefused() const { return !refusal.isEmpty(); }
};

// Translates an expression over the columns of one table. What is not known to mean the same is
// refused.
Standardized standardExpression(const QString &sql, const NameScope &scope);
Standardized standardExpression(const QList<SourceToken> &tokens, const NameScope &scope);
// Translates a query over relations of the scope; others are refused.
Standardized standardQuery(const QString &sql, const NameScope &scope);

} // namespace relvar
