#include "generators/dialects/timescaledb/timescaledb.h"

#include "generators/dialects/postgresql/postgresql.h"
#include "generators/dialects/timescaledb/followrename.h"
#include "generators/dialects/timescaledb/reader.h"
#include "generators/dialects/timescaledb/traits.h"
#include "generators/dialects/timescaledb/writer.h"

#include <QRegularExpression>

namespace relvar {

namespace {

using postgresql::Block;

class Timescaledb : public Dialect
{
public:
    const DialectTraits &traits() const override { return timescaledb::traits(); }
    QString quoted(const QString &name) const override { return postgresqlDialect().quoted(name); }
    QString typeText(const Model &model, const DataType &type) const override
    {
        return postgresqlDialect().typeText(model, type);
    }

    Script createScript(const Model &model, const DdlOptions &options,
                        const Token &token) const override
    {
        QList<Unsupported> unsupported;
        const QList<Block> blocks = timescaledb::createBlocks(model, options, token, unsupported);
        Script script =
            postgresql::scriptOfAll(model, blocks, timescaledb::scriptHead(model), token);
        script.unsupported = unsupported;
        return script;
    }

    Script createScript(const Model &model, const QList<Id> &only,
                        const DdlOptions &options) const override
    {
        QList<Unsupported> unsupported;
        Script script = postgresql::scriptOfSome(
            timescaledb::createBlocks(model, options, {}, unsupported), only);
        unsupported.removeIf([&](const Unsupported &one) { return !only.contains(one.id); });
        script.unsupported = unsupported;
        return script;
    }

    Script dropScript(const Model &model, const Token &token) const override
    {
        QList<Unsupported> unsupported;
        const QList<Block> blocks = timescaledb::createBlocks(model, {}, token, unsupported);
        Script script = postgresql::scriptOfDrops(model, blocks, token);
        script.unsupported = unsupported + script.unsupported;
        return script;
    }

    FollowedRename followRename(const Model &model, const QHash<Id, QString> &names) const override
    {
        return timescaledb::followRename(model, names);
    }

    Result<ImportResult> read(const QByteArray &sql, const Token &token) const override
    {
        return readTimescaledb(sql, token);
    }
};

} // namespace

const Dialect &timescaledbDialect()
{
    static const Timescaledb instance;
    return instance;
}

bool isTimescaledbScript(const QByteArray &sql)
{
    using namespace Qt::StringLiterals;
    // Most scripts hold none of the words: looking for them is all that they cost.
    const bool extension = sql.contains("timescaledb");
    if (!extension && !sql.contains("create_hypertable") && !sql.contains("tsdb."))
        return false;
    static const QRegularExpression sign(
        u"^\\s*(CREATE\\s+EXTENSION\\s+(IF\\s+NOT\\s+EXISTS\\s+)?\"?timescaledb\\b"
        "|SELECT\\s[^;]*\\bcreate_hypertable\\s*\\("
        "|CREATE\\s[^;]*\\b(tsdb|timescaledb)\\.(hypertable|continuous)\\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return sign.match(QString::fromUtf8(sql)).hasMatch();
}

} // namespace relvar
