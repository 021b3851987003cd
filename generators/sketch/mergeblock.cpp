#include "generators/sketch/linediff.h"
#include "generators/sketch/merge.h"

using namespace Qt::StringLiterals;

namespace relvar::sketch {
namespace {

// Where the comment at the end of a line begins, or its length.
qsizetype commentAt(const QString &line)
{
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (!quote.isNull()) {
            if (c == u'\\')
                ++i;
            else if (c == quote)
                quote = QChar();
        } else if (c == u'\'' || c == u'"' || c == u'`') {
            quote = c;
        } else if (c == u'/' && i + 1 < line.size() && line[i + 1] == u'/') {
            return i;
        }
    }
    return line.size();
}

QString meaning(const QString &line)
{
    return line.left(commentAt(line)).simplified();
}

QStringList meanings(const QStringList &lines)
{
    QStringList list;
    list.reserve(lines.size());
    for (const QString &line : lines)
        list.append(meaning(line));
    return list;
}

QList<QStringView> views(const QStringList &lines)
{
    return QList<QStringView>(lines.cbegin(), lines.cend());
}

// Three versions of a few lines. Lives on the stack of mergedBlock().
struct Chunk
{
    QStringList own;
    QStringList before;
    QStringList after;
};

void take(const Chunk &chunk, QStringList &out)
{
    const QStringList own = meanings(chunk.own);
    QStringList said = own;
    said.removeAll(QString());
    const QStringList after = meanings(chunk.after);
    if (meanings(chunk.before) == after || own == after) {
        out += chunk.own;
        return;
    }
    // The comments of the lines that go stay with what comes in their place.
    if (said.size() == chunk.after.size() && own.size() == said.size()) {
        for (qsizetype i = 0; i < chunk.after.size(); ++i) {
            const QString &line = chunk.own[i];
            const QString comment = line.mid(commentAt(line));
            out.append(own[i] == after[i]  ? line
                       : comment.isEmpty() ? chunk.after[i]
                                           : QString(chunk.after[i] + u' ' + comment.trimmed()));
        }
        return;
    }
    for (qsizetype i = 0; i < chunk.own.size(); ++i)
        if (own[i].isEmpty() && !chunk.own[i].trimmed().isEmpty())
            out.append(chunk.own[i]);
    out += chunk.after;
}

// Without what is the same at both ends.
Replacement narrowed(const QString &text, Replacement one)
{
    qsizetype head = 0;
    const qsizetype most = std::min<qsizetype>(one.range.length, one.text.size());
    while (head < most && text[one.range.from + head] == one.text[head])
        ++head;
    qsizetype tail = 0;
    while (tail < most - head &&
           text[one.range.end() - 1 - tail] == one.text[one.text.size() - 1 - tail])
        ++tail;
    return {{int(one.range.from + head), int(one.range.length - head - tail)},
            one.text.mid(head, one.text.size() - head - tail)};
}

} // namespace

QString mergedBlock(const QString &own, const QString &before, const QString &after)
{
    const QStringList ownLines = own.split(u'\n');
    const QStringList beforeLines = before.split(u'\n');
    const QStringList afterLines = after.split(u'\n');
    const QStringList ownMeanings = meanings(ownLines);
    const QStringList beforeMeanings = meanings(beforeLines);
    const QStringList afterMeanings = meanings(afterLines);
    const QList<int> toOwn = matchedLines(views(beforeMeanings), views(ownMeanings));
    const QList<int> toAfter = matchedLines(views(beforeMeanings), views(afterMeanings));
    QStringList out;
    qsizetype ownAt = 0;
    qsizetype beforeAt = 0;
    qsizetype afterAt = 0;
    for (qsizetype i = 0; i <= beforeLines.size(); ++i) {
        const bool end = i == beforeLines.size();
        if (!end && (toOwn[i] < 0 || toAfter[i] < 0))
            continue;
        const qsizetype ownTo = end ? ownLines.size() : toOwn[i];
        const qsizetype afterTo = end ? afterLines.size() : toAfter[i];
        take({ownLines.mid(ownAt, ownTo - ownAt), beforeLines.mid(beforeAt, i - beforeAt),
              afterLines.mid(afterAt, afterTo - afterAt)},
             out);
        if (end)
            break;
        out.append(ownLines[ownTo]);
        ownAt = ownTo + 1;
        beforeAt = i + 1;
        afterAt = afterTo + 1;
    }
    return out.join(u'\n');
}

QList<Replacement> differences(const QString &before, const QString &after)
{
    const auto linesOf = [](const QString &text, QList<qsizetype> &starts) {
        QList<QStringView> lines;
        qsizetype at = 0;
        while (at <= text.size()) {
            qsizetype end = text.indexOf(u'\n', at);
            end = end < 0 ? text.size() : end + 1;
            starts.append(at);
            lines.append(QStringView(text).mid(at, end - at));
            if (end == text.size())
                break;
            at = end;
        }
        starts.append(text.size());
        return lines;
    };
    QList<qsizetype> starts;
    QList<qsizetype> otherStarts;
    const QList<QStringView> lines = linesOf(before, starts);
    const QList<QStringView> others = linesOf(after, otherStarts);
    const QList<int> matches = matchedLines(lines, others);
    QList<Replacement> list;
    qsizetype at = 0;
    qsizetype otherAt = 0;
    for (qsizetype i = 0; i <= lines.size(); ++i) {
        const bool end = i == lines.size();
        if (!end && matches[i] < 0)
            continue;
        const qsizetype to = end ? others.size() : matches[i];
        if (i > at || to > otherAt)
            list.append(narrowed(
                before, {{int(starts[at]), int(starts[i] - starts[at])},
                         after.mid(otherStarts[otherAt], otherStarts[to] - otherStarts[otherAt])}));
        at = i + 1;
        otherAt = to + 1;
    }
    return list;
}

} // namespace relvar::sketch
