#include "views/itemmodels/fuzzymatch.h"

#include <QtGlobal>

namespace relvar {

static bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

int fuzzyScore(QStringView pattern, QStringView text)
{
    if (pattern.isEmpty())
        return 0;
    if (pattern.size() > text.size())
        return -1;
    const int brevity = 100 - int(qMin<qsizetype>(100, text.size() - pattern.size()));
    if (qsizetype at = text.indexOf(pattern); at >= 0) {
        // The best of its places is the first that begins a word.
        for (qsizetype next = at; next >= 0; next = text.indexOf(pattern, next + 1))
            if (startsWord(text, next)) {
                at = next;
                break;
            }
        const int place = at == 0 ? 1000 : startsWord(text, at) ? 600 : 200;
        return 2000 + place + (pattern.size() == text.size() ? 2000 : 0) + brevity;
    }
    int score = 0;
    qsizetype last = -2;
    qsizetype from = 0;
    for (const QChar wanted : pattern) {
        if (wanted.isSpace())
            continue;
        qsizetype at = text.indexOf(wanted, from);
        if (at < 0)
            return -1;
        // Prefers a later place that begins a word over one in the middle, unless it goes on.
        if (at != last + 1 && !startsWord(text, at))
            for (qsizetype next = at; next >= 0; next = text.indexOf(wanted, next + 1))
                if (startsWord(text, next)) {
                    at = next;
                    break;
                }
        score += at == last + 1 ? 12 : startsWord(text, at) ? 10 : 1;
        last = at;
        from = at + 1;
    }
    return score * 8 + brevity;
}

} // namespace relvar
