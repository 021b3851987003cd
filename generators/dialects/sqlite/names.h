#pragma once

#include "model/model.h"

#include <QSet>

namespace relvar::sqlite {

// The keywords of the SQLite that this program is linked with, in lower case.
const QSet<QString> &keywords();

// A name as it stands in a statement: quoted unless it is a plain word that is no keyword.
QString quotedName(const QString &name);
// A string constant.
QString quotedText(const QString &text);

// Whether the design was made for SQLite: its types and expressions are SQLite's own then.
bool isNative(const Model &model);
// The type of a column as text: as it stands in a design for SQLite, what stands for it otherwise.
QString typeName(const Model &model, const DataType &type);
// The same as it stands in a statement: quoted where it is more than words and numbers.
QString quotedType(const QString &type);

} // namespace relvar::sqlite
