#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

// The grammar at hand is that of PostgreSQL 15. What 16 to 18 added to the definitions of a schema
// is taken out or written in older words before it parses; every byte keeps its place, so that the
// tree tells where things stand, and the text itself what was said there.
namespace relvar::postgresql {

class Script;
struct Piece;

// How much may be lost in the tree, never in the text.
enum class OlderWords {
    Close, // only the words of the newer clauses
    Rough, // also the arguments of SQL/JSON functions, and SQL bodies of routines
};

// The statements in words that PostgreSQL 15 knows, as long as before; nothing when there is
// nothing newer in them. Any thread.
std::optional<QByteArray> inOlderWords(const QByteArray &sql, OlderWords how);

// What in this statement only a newer version than 15 knows and has no older words: "LARGE
// OBJECTS"; empty when there is nothing.
QString newerWords(const Script &script, const Piece &piece);

} // namespace relvar::postgresql
