#pragma once

#include "model/objects/key.h"

#include <QMap>

#include <optional>

// The virtual tables whose arguments name their columns.
namespace relvar::sqlite {

struct ColumnArgument
{
    QString name;
    QString type;                   // that follows the name, where one does
    QMap<QString, QString> options; // of the column
};

// Whether the columns of such tables are written from the design: those of FTS5 and R-Tree.
bool hasColumnArguments(const QString &module);
// The column that an argument stands for; none when it is a setting.
std::optional<ColumnArgument> columnArgument(const QString &module, const QString &argument);
// The argument for a column.
QString argumentFor(const QString &module, const Column &column);

// Whether a primary key of one column of this type is the row id itself.
bool isRowId(const Key &primary, const QString &type);

} // namespace relvar::sqlite
