#pragma once

#include "model/model.h"

#include <QSet>
#include <QString>

namespace relvar::postgresql {

// Keywords that cannot stand as a name without quotes (PostgreSQL 15, manual appendix C: all but
// the unreserved ones).
const QSet<QString> &quotedKeywords();

// A name as it stands in a statement: quoted unless it is a plain lower-case word.
QString quotedName(const QString &name);
// The name of an option: any word that is no column name may stand there, only its letters count.
QString quotedLabel(const QString &name);
// A string constant.
QString quotedText(const QString &text);
// A text between dollar quotes that it does not hold.
QString dollarQuoted(const QString &text);
// The parameter of a setting: "search_path TO 'public'", "work_mem = 1".
QString settingName(const QString &setting);
// The name of an object of a schema with its schema; of a schema, role or extension alone.
QString qualifiedName(const Model &model, Id id);
// A type as it stands in a statement; the names of types of the design are qualified.
QString typeName(const Model &model, const DataType &type);
// Whether a table has a column from another one, with something of its own.
bool isInherited(const Column &column);

} // namespace relvar::postgresql
