#pragma once

#include "generators/pgmodeler/element.h"

#include <QStringList>

// How a model of pgModeler writes names: bare in the attribute “name”, as SQL wherever something
// else is named. Any thread.
namespace relvar::pgmodeler {

// The names of a list as SQL has them: "id,\"a,b\"" is id and "a,b".
QStringList splitNames(const QString &list);
// A name as SQL has it without the quotes: "\"a b\"" is a b. Parts stay apart: "s.\"a.b\"" has two.
QStringList nameParts(const QString &sqlName);
// A bare name as it stands in a statement.
QString quoted(const QString &bareName);
// The name of an object with its schema, as SQL has it: public.orders.
QString qualifiedName(const Element &element);
// Whether a name in SQL means this object.
bool isNamed(const Element &element, const QString &sqlName);
// 'It''s'.
QString literal(const QString &text);
// The type of a <type> element: varchar(20), timestamp(3) with time zone[].
QString typeText(const Element *type);

} // namespace relvar::pgmodeler
