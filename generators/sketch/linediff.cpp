#include "generators/sketch/linediff.h"

namespace relvar::sketch {
namespace {

// The furthest points that were reached with so many differences, one list for each number.
using Reach = QList<QList<int>>;

// Walks back from the end along what was reached.
void walkBack(const Reach &reach, qsizetype from, int n, int m, QList<int> &matches)
{
    int x = n;
    int y = m;
    for (int d = int(reach.size()) - 1; d > 0; --d) {
        const QList<int> &last = reach[d - 1];
        const int k = x - y;
        const int left = k - 1 >= 1 - d ? last[k - 1 + d - 1] : -1;
        const int above = k + 1 <= d - 1 ? last[k + 1 + d - 1] : -1;
        const bool down = k == -d || (k != d && left < above);
        const int startX = down ? above : left;
        const int startY = startX - (down ? k + 1 : k - 1);
        const int midX = down ? startX : startX + 1;
        while (x > midX) {
            --x;
            --y;
            matches[from + x] = int(from) + y;
        }
        x = startX;
        y = startY;
    }
    while (x > 0 && y > 0) {
        --x;
        --y;
        matches[from + x] = int(from) + y;
    }
}

} // namespace

QList<int> matchedLines(const QList<QStringView> &first, const QList<QStringView> &second,
                        int limit)
{
    QList<int> matches(first.size(), -1);
    qsizetype from = 0;
    qsizetype end = first.size();
    qsizetype otherEnd = second.size();
    for (; from < end && from < otherEnd && first[from] == second[from]; ++from)
        matches[from] = int(from);
    for (; end > from && otherEnd > from && first[end - 1] == second[otherEnd - 1];)
        matches[--end] = int(--otherEnd);
    const int n = int(end - from);
    const int m = int(otherEnd - from);
    if (n == 0 || m == 0)
        return matches;
    Reach reach;
    for (int d = 0; d <= std::min(n + m, limit); ++d) {
        QList<int> now(2 * d + 1, -1);
        for (int k = -d; k <= d; k += 2) {
            int x = 0;
            if (d > 0) {
                const QList<int> &last = reach[d - 1];
                const int left = k - 1 >= 1 - d ? last[k - 1 + d - 1] : -1;
                const int above = k + 1 <= d - 1 ? last[k + 1 + d - 1] : -1;
                x = k == -d || (k != d && left < above) ? above : left + 1;
            }
            int y = x - k;
            while (x < n && y < m && first[from + x] == second[from + y]) {
                ++x;
                ++y;
            }
            now[k + d] = x;
            if (x >= n && y >= m) {
                reach.append(now);
                walkBack(reach, from, n, m, matches);
                return matches;
            }
        }
        reach.append(now);
    }
    return matches;
}

} // namespace relvar::sketch
