#pragma once

#include "generators/conversion/expressions.h"
#include "generators/lens/lens.h"

#include <QStringList>

namespace relvar {

// A type of MySQL or SQLite in the words of PostgreSQL, and what keeps watch where the type alone
// does not.
struct StandardType
{
    QString type;
    Family family = Family::Unknown;
    QStringList labels; // of ENUM and SET
    QStringList checks; // "%1" is the column
    Verdict verdict = Verdict::Same;
    QString reason; // a sentence
    bool maybeBoolean = false;
    bool isHuge = false; // integers beyond those of bigint
};

// What the type is elsewhere. `target` is the key of the dialect that gets it.
StandardType standardType(const QString &text, SourceRules rules, QStringView target);
// The type of an ENUM whose values are guarded by a check instead of by a type of their own.
StandardType checkedLabels(const StandardType &type);

// The default of a column of this type.
Standardized standardDefault(const QString &text, const StandardType &type, const NameScope &scope);
// Whether a default is one of true and false.
bool isBooleanDefault(const QString &text);

} // namespace relvar
