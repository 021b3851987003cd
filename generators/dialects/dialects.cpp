#include "generators/dialects/dialect.h"
#include "generators/dialects/postgresql/postgresql.h"
#include "generators/dialects/sqlite/engine.h"
#include "generators/dialects/sqlite/sqlite.h"

namespace relvar {

const QList<const Dialect *> &dialects()
{
    static const QList<const Dialect *> list{&postgresqlDialect(), &sqliteDialect()};
    return list;
}

const Dialect *dialect(QStringView key)
{
    for (const Dialect *one : dialects())
        if (one->traits().key == key)
            return one;
    return nullptr;
}

const Dialect *dialectOfFile(const QByteArray &contents)
{
    return sqlite::isDatabase(contents) ? &sqliteDialect() : nullptr;
}

const Dialect &dialectOf(const Model &model)
{
    const auto projects = model.all<Project>();
    const Dialect *chosen = projects.isEmpty() ? nullptr : dialect(projects.first()->dialect);
    return chosen ? *chosen : *dialects().first();
}

} // namespace relvar
