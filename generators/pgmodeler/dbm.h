#pragma once

#include "generators/dialects/dialect.h"

namespace relvar {

// Whether contents are a model of pgModeler (.dbm), by how they begin.
bool isDbm(const QByteArray &contents);

// Reads a model of pgModeler, versions 0.9 to 2: its objects, what its relationships add to them,
// and a diagram with the places and colours of its tables and its text boxes. Names of keys follow
// the patterns of the relationships (versions before 1.0 exchanged some of them in the SQL that
// they wrote). What is reported has the lines of the file; objects that are not known are refused
// with their name. Fails with line and column when it is no such file or the token was cancelled.
Result<ImportResult> readDbm(const QByteArray &contents, const Token &token);

} // namespace relvar
