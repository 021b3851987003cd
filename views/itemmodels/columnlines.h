#pragma once

#include <QList>
#include <QString>

namespace relvar {

// A column as somebody typed it in a line: "total numeric(10,2) not null default 0".
struct ColumnLine
{
    QString name;
    QString type;
    QString defaultValue;
    bool nullable = true;
    bool primary = false;
    bool unique = false;
};

// Reads lines of a clipboard: a name, then its type and what SQL says after that; cells of a
// spreadsheet (with tabs) work too. Empty lines are left out.
QList<ColumnLine> readColumnLines(const QString &text);

} // namespace relvar
