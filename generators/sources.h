#pragma once

#include "generators/dialects/dialect.h"

#include <QStringList>

// Everything that a design can be imported from as a text or a file. Any thread.
namespace relvar {

// What a source is, and who said so.
struct SourceName
{
    QString file; // its name, whose ending counts when nobody says what it is
    QString form; // the key of a dialect or one of designForms(); empty: to be found out
};

// What is no database of SQL: "dbml", "sketch", "mermaid", "csv", "markdown", "dbm", "mongodb".
QStringList designForms();
// What files with designs end with, SQL scripts and database files among them: "sql", "dbml" …
QStringList sourceSuffixes();
// Whether a file can be imported, by its name alone.
bool isSourceName(const QString &file);

// Reads a design. Contents that say themselves what they are (a database file of SQLite, a model of
// pgModeler) are that; then counts what was said, then the ending of the name (that of a sketch or
// of documents even where a dialect was said), and SQL of which nobody said for which database it
// was written is found out by readUnknown(). An error means that nothing could be read; what is
// only partly wrong is among the statements, refused.
Result<ImportResult> readSource(const QByteArray &contents, const SourceName &name,
                                const Token &token);

} // namespace relvar
