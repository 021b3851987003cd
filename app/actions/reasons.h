#pragma once

#include <QString>

namespace relvar {

// What a command acts in when it cannot be used.
struct ActionCircumstances
{
    bool projectOpen = false;
    bool readOnly = false;
};

// Why a command of the catalogue cannot be used just now, in a few words ("needs a selected
// table"), for one that cannot.
QString reasonAgainst(const QString &action, ActionCircumstances circumstances);

} // namespace relvar
