#pragma once

#include "generators/refactoring/renaming.h"
#include "model/core/token.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

// Find and replace over a whole design, in two steps: what would change, then those that are
// wanted.
namespace relvar {

// Where a text stands. Comments hold notes and the phrases of relationships, Expressions defaults
// and conditions, Bodies queries of views and code of routines, Values labels of enumerations and
// tags.
enum class ReplacePlace : quint8 { Names, Comments, Types, Expressions, Bodies, Values };
RELVAR_ENUM(ReplacePlace, "names", "comments", "types", "expressions", "bodies", "values")

QList<ReplacePlace> allReplacePlaces();
QString replacePlaceLabel(ReplacePlace place); // for people, translated

struct ReplaceRequest
{
    QString find;
    QString with; // with a regular expression \1 or $1 stand for its groups, \0 for all of it
    bool regularExpression = false;
    bool matchCase = false;
    bool wholeWords = false;
    QList<ReplacePlace> places{ReplacePlace::Names}; // looked at
    QSet<Kind> kinds;                                // empty: all
    // Only these objects and what belongs to them; none: everything.
    std::optional<QSet<Id>> within;
};

// One text that would change.
struct Replacement
{
    Id id;
    ReplacePlace place = ReplacePlace::Names;
    QString field;    // its key
    QStringList path; // inside of the field: keys and numbers, outermost first
    QString before;
    QString after;
};

// What is wrong with a replacement.
struct ReplaceProblem
{
    QString text;        // a sentence; empty when nothing is
    bool blocks = false; // it cannot be made
};

// The expression that a request looks for, or a sentence about what is wrong with it.
Result<QRegularExpression> expressionOf(const ReplaceRequest &request);
// Every text that the request changes: sorted by what it belongs to, then place. Fails when there
// is nothing to find, or the regular expression is none.
Result<QList<Replacement>> findReplacements(const Model &model, const ReplaceRequest &request,
                                            const Token &token = {});
// What stands against each of them when all are made together: a name that is taken, missing or too
// long for the dialect.
QList<ReplaceProblem> problemsOf(const Model &model, const QList<Replacement> &replacements);
// Makes them. Names are followed by the SQL that mentions them.
Result<Renaming> replaceAll(Edit &edit, const QList<Replacement> &replacements);

// The objects that a diagram shows, with the diagram: what a request may be kept within.
QSet<Id> shownOn(const Model &model, Id diagram);

} // namespace relvar
