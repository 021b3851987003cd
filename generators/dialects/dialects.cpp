#include "generators/dialects/dialect.h"
#include "generators/dialects/mysql/mysql.h"
#include "generators/dialects/mysql/reader.h"
#include "generators/dialects/notice.h"
#include "generators/dialects/postgresql/postgresql.h"
#include "generators/dialects/sqlite/engine.h"
#include "generators/dialects/sqlite/sqlite.h"
#include "generators/dialects/timescaledb/timescaledb.h"
#include "model/names.h"

#include <algorithm>
#include <optional>

namespace relvar {

const QList<const Dialect *> &dialects()
{
    static const QList<const Dialect *> list{&postgresqlDialect(), &mysqlDialect(),
                                             &sqliteDialect(), &timescaledbDialect()};
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

const Dialect *dialectOfScript(const QByteArray &script)
{
    return isTimescaledbScript(script) ? &timescaledbDialect() : nullptr;
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
    if (const Dialect *sure = dialectOfScript(source))
        return sure->read(source, token);
    // What PostgreSQL cannot read is not read as that first.
    std::optional<Result<ImportResult>> asMysql;
    if (beginsWithBackticks(source)) {
        asMysql = mysqlDialect().read(source, token);
        if (*asMysql && countOf(**asMysql, ImportedStatement::Refused) == 0)
            return *std::move(asMysql);
    }
    Result<ImportResult> first = dialects().first()->read(source, token);
    if (!first)
        return first;
    // One mistake does not make it a script for another database, unless it looks like one.
    const qsizetype refused = countOf(*first, ImportedStatement::Refused);
    const bool mysql = refused > 0 && looksLikeMysql(source);
    if (!mysql && (refused < 2 || refused * 2 < countOf(*first, ImportedStatement::Imported)))
        return first;
    if (!asMysql)
        asMysql = mysqlDialect().read(source, token);
    const qsizetype others = *asMysql ? countOf(**asMysql, ImportedStatement::Refused) : refused;
    if (*asMysql && others == 0)
        return *std::move(asMysql);
    // TimescaleDB refuses what PostgreSQL does.
    Result<ImportResult> asSqlite = sqliteDialect().read(source, token);
    if (asSqlite && countOf(*asSqlite, ImportedStatement::Refused) == 0)
        return asSqlite;
    return mysql && others < refused ? *std::move(asMysql) : first;
}

const Dialect &dialectOf(const Model &model)
{
    const auto projects = model.all<Project>();
    const Dialect *chosen = projects.isEmpty() ? nullptr : dialect(projects.first()->dialect);
    return chosen ? *chosen : *dialects().first();
}

bool isOfPostgresqlAlone(Kind kind)
{
    switch (kind) {
    case Kind::Extension:
    case Kind::Policy:
    case Kind::Partition:
    case Kind::Rule:
    case Kind::EventTrigger:
    case Kind::Statistics:
    case Kind::Publication:
    case Kind::PublishedTable:
    case Kind::Subscription:
    case Kind::ForeignDataWrapper:
    case Kind::ForeignServer:
    case Kind::UserMapping:
    case Kind::Language:
    case Kind::Tablespace:
    case Kind::Collation:
    case Kind::Conversion:
    case Kind::Operator:
    case Kind::OperatorFamily:
    case Kind::OperatorClass:
    case Kind::Cast:
    case Kind::AccessMethod:
    case Kind::TextSearchParser:
    case Kind::TextSearchTemplate:
    case Kind::TextSearchDictionary:
    case Kind::TextSearchConfiguration:
    case Kind::Transform:
    case Kind::SecurityLabel:
        return true;
    default:
        return false;
    }
}

void sortForReport(const Model &model, QList<const Object *> &objects)
{
    std::sort(objects.begin(), objects.end(), [&](const Object *a, const Object *b) {
        if (a->kind != b->kind)
            return a->kind < b->kind;
        const QString nameA = displayName(model, a->id);
        const QString nameB = displayName(model, b->id);
        return nameA != nameB ? nameA < nameB : inOrder(a, b);
    });
}

} // namespace relvar
