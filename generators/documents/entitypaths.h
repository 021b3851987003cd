#pragma once

#include "model/core/token.h"
#include "model/model.h"

#include <QSet>

namespace relvar {

// Which way the relationships of a path may be followed: towards what is referenced, or towards
// what refers. Many-to-many lines lead both ways.
enum class PathDirection : quint8 { Any, ToReferenced, ToReferencing };
RELVAR_ENUM(PathDirection, "any", "up", "down")

// From one table to the next one.
struct PathStep
{
    Id from;
    Id to;
    QList<Id> relationships; // all that lead there, in their order; at least one

    friend bool operator==(const PathStep &, const PathStep &) = default;
};

struct PathOptions
{
    int most = 5; // paths
    PathDirection direction = PathDirection::Any;
    QSet<Id> without; // tables that no path goes through
};

// The shortest ways from one table to another along relationships, shortest first; equal ones in
// the order of their tables. No table stands in a path twice. Empty when there is no way.
QList<QList<PathStep>> entityPaths(const Model &model, Id from, Id to, const PathOptions &options,
                                   const Token &token = {});

// The tables of a path, both ends included.
QList<Id> tablesOf(const QList<PathStep> &path);
// "orders → customers → countries".
QString pathText(const Model &model, const QList<PathStep> &path);
// Each step as a sentence, read from where it starts: "Each order must be placed by exactly one
// customer."
QStringList pathSentences(const Model &model, const QList<PathStep> &path);

} // namespace relvar
