#pragma once

#include "model/edit.h"

namespace relvar {

// The schema that new objects go into: "public", or the first one. A model without any gets an
// external "public", which is not created in the database.
Id defaultSchema(Edit &edit);

// The settings of the design, made when there are none yet.
Id projectObject(Edit &edit);

Result<Id> addSchema(Edit &edit, const QString &name = {});
// Without a schema the default one is taken; without a name a free one is made up.
Result<Id> addTable(Edit &edit, Id schema = {}, const QString &name = {});
Result<Id> addView(Edit &edit, Id schema = {}, const QString &name = {}, const QString &query = {});
Result<Id> addEnumType(Edit &edit, Id schema, const QString &name, const QStringList &labels);

} // namespace relvar
