#pragma once

#include <QByteArray>
#include <QStringList>

namespace relvar {

// What two schema dumps do not share; the order of statements does not count.
struct DumpDifference
{
    QStringList onlyFirst;
    QStringList onlySecond;

    bool isEmpty() const { return onlyFirst.isEmpty() && onlySecond.isEmpty(); }
};

// The statements of a text that pg_dump -s wrote, without comments, settings and psql commands.
// A tablespace or access method that a setting gives to a statement stands behind it as a comment.
QStringList dumpStatements(const QByteArray &dump);

// Compares two texts that pg_dump -s wrote as multisets of statements.
DumpDifference compareDumps(const QByteArray &first, const QByteArray &second);

} // namespace relvar
