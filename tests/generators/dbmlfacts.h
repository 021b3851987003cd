#pragma once

#include "generators/sketch/design.h"

#include <QStringList>

// What a design says, in the words in which tests/node/dbml.mjs tells what @dbml/core has read.
namespace relvar::test {

// All facts, sorted. What only a model has (ids, places) is no part of them.
QStringList dbmlFacts(const sketch::Design &design);
// The lines that only one side has, to be shown when a test fails; empty when both are the same.
QString factsApart(const QStringList &actual, const QStringList &expected);

} // namespace relvar::test
