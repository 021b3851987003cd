#include "generators/dialects/dialect.h"
#include "generators/dialects/mysql/mysql.h"
#include "generators/dialects/postgresql/postgresql.h"
#include "generators/dialects/sqlite/engine.h"
#include "generators/dialects/sqlite/sqlite.h"

#include <algorithm>

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
    // Readable and writable, but not yet fit for designs of other dialects.
    if (key == mysqlDialect().traits().key)
        return &mysqlDialect();
    return nullptr;
}

const Dialect *dialectOfFile(const QByteArray &contents)
{
    return sqlite::isDatabase(contents) ? &sqliteDialect() : nullptr;
}

static qsizetype countOf(const ImportResult &result, ImportedStatement::Status status)
{
    return std::count_if(result.statements.begin(), result.statements.end(),
                         [status](const auto &one) { return one.status == status; });
}

Result<ImportResult> readUnknown(const QByteArray &source, const Token &token)
{
    if (const Dialect *file = dialectOfFile(source))
        return file->read(source, token);
    Result<ImportResult> first = dialects().first()->read(source, token);
    if (!first)
        return first;
    // One mistake does not make it a script for another database.
    const qsizetype refused = countOf(*first, ImportedStatement::Refused);
    if (refused < 2 || refused * 2 < countOf(*first, ImportedStatement::Imported))
        return first;
    for (const Dialect *other : dialects().sliced(1))
        if (Result<ImportResult> read = other->read(source, token);
            read && countOf(*read, ImportedStatement::Refused) == 0)
            return read;
    return first;
}

const Dialect &dialectOf(const Model &model)
{
    const auto projects = model.all<Project>();
    const Dialect *chosen = projects.isEmpty() ? nullptr : dialect(projects.first()->dialect);
    return chosen ? *chosen : *dialects().first();
}

} // namespace relvar
