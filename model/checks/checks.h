#pragma once

#include "model/checks/issue.h"
#include "model/core/token.h"

namespace relvar {

struct CheckOptions
{
    int identifierBytes = 63;
    QStringList rules; // codes; empty: all
};

// Structural validation of a design: duplicate names, missing types, foreign key type mismatch, no
// primary key, identifiers too long, broken references. Sorted by severity, then by object.
QList<Issue> checkModel(const Model &model, const CheckOptions &options = {},
                        const Token &token = {});
// The codes of all rules with a sentence each.
QList<std::pair<QString, QString>> checkRules();

} // namespace relvar
