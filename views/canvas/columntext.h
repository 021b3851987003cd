#pragma once

#include "model/edit.h"

#include <QStringList>

// A column as one line of text: name, type and what else can be said in words.
namespace relvar {

struct ColumnText
{
    QString name;
    QString type;
    bool primary = false; // the words "pk" or "primary key"
    bool unique = false;
    bool required = false; // "not null"
};

// Reads `name type [pk] [unique] [not null]`; a name with spaces stands in double quotes.
ColumnText parseColumn(const QString &text);
// The name and type of a column in this form.
QString columnText(const Model &model, Id column);
// Where the type begins that the cursor is in, or -1 when it stands in the name.
qsizetype typeStart(const QString &text, qsizetype cursor);

// Makes or changes a column from such a line. Words that are left out leave things as they are.
Result<Id> addColumnFromText(Edit &edit, Id table, Id after, const QString &text);
Result<void> changeColumnFromText(Edit &edit, Id column, const QString &text);

// Types to choose from: those of the design first, then those of its database.
QStringList typeNames(const Model &model);

} // namespace relvar
