#pragma once

#include <QList>
#include <QStringList>

namespace relvar::sketch {

// For each line of the first text the line of the second one that it stays as, or -1: a longest
// common subsequence (Myers, “An O(ND) Difference Algorithm and Its Variations”, 1986). When the
// two have more than `limit` differences, only what is equal at their ends is found.
QList<int> matchedLines(const QList<QStringView> &first, const QList<QStringView> &second,
                        int limit = 1000);

} // namespace relvar::sketch
