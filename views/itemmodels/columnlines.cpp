#include "views/itemmodels/columnlines.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace relvar {

// Takes the words out of the text and says whether they were there.
static bool take(QString &text, const QString &words)
{
    const QRegularExpression pattern(u"\\b"_s + words + u"\\b"_s,
                                     QRegularExpression::CaseInsensitiveOption);
    const qsizetype before = text.size();
    text.remove(pattern);
    return text.size() != before;
}

static ColumnLine readLine(QString line)
{
    ColumnLine column;
    line.replace(u'\t', u' ');
    if (line.endsWith(u','))
        line.chop(1);
    static const QRegularExpression name(u"^(?:\"([^\"]+)\"|`([^`]+)`|([^\\s]+))\\s*"_s);
    const QRegularExpressionMatch match = name.match(line);
    column.name = match.captured(1) + match.captured(2) + match.captured(3);
    QString rest = line.mid(match.capturedLength());
    column.primary = take(rest, u"primary\\s+key"_s);
    column.unique = take(rest, u"unique"_s);
    column.nullable = !take(rest, u"not\\s+null"_s) && !column.primary;
    static const QRegularExpression byDefault(u"\\bdefault\\s+(.+)$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch found = byDefault.match(rest); found.hasMatch()) {
        column.defaultValue = found.captured(1).trimmed();
        rest.truncate(found.capturedStart());
    } else {
        take(rest, u"null"_s);
    }
    column.type = rest.simplified();
    return column;
}

QList<ColumnLine> readColumnLines(const QString &text)
{
    QList<ColumnLine> columns;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            columns.append(readLine(trimmed));
    return columns;
}

} // namespace relvar
