#pragma once

#include "generators/dialects/dialect.h"
#include "model/names.h"

namespace relvar::test {

// A design from a script for PostgreSQL; an empty one when the script cannot be read.
inline Model designOf(const QByteArray &sql)
{
    const auto result = dialect(u"postgresql")->read(sql, {});
    return result ? result->model : Model();
}

// The script of a design for PostgreSQL.
inline QByteArray scriptOf(const Model &model)
{
    return dialect(u"postgresql")->createScript(model, DdlOptions(), Token()).text.toUtf8();
}

// What has this path ("public.t.a"); the null id when nothing has.
inline Id objectAt(const Model &model, const QString &name)
{
    Id found;
    model.forEach([&](const Object &object) {
        if (path(model, object.id).join(u'.') == name)
            found = object.id;
    });
    return found;
}

} // namespace relvar::test
