#pragma once

#include <QJsonValue>

namespace relvar {

// How PostgreSQL calls a column of a query that was given no name: "count" for "count(*)".
// `expression` is a node of the parse tree (libpg_query). Any thread.
QString impliedColumnName(const QJsonValue &expression);

// The last word of a list of names in the parse tree: "orders" of "public.orders". Empty for none
// and for "*".
QString lastName(const QJsonValue &names);

} // namespace relvar
