#pragma once

#include <QString>
#include <QStringList>

namespace relvar::postgresql {

// The questions that give definitions, in the order in which they are asked. Their rows are:
// catalog, oid, part, kind, schema, relation, name, statement, and for foreign keys the schema and
// the name of the other table. "subscriptions" is asked besides, of whom the server lets see them.
QStringList definitionQueries();

// The text of one question of the folder catalog/ for a server of this version (15 for 15.4). Lines
// that end with "-- @14" are for servers from version 14 on, those with "-- @<14" for older ones.
// {user:n} stands for "n is a schema of the user's", {free:CATALOG:OID} for "of no extension",
// {text:x} for x as a literal, {options:c} for the storage parameters of a relation, {apart} for
// the defaults and checks that stand outside of their table.
QString catalogQuery(const QString &name, int version, const QStringList &apart = {});

} // namespace relvar::postgresql
