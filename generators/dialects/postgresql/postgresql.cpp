#include "generators/dialects/postgresql/postgresql.h"

#include "generators/dialects/postgresql/followrename.h"
#include "generators/dialects/postgresql/names.h"
#include "generators/dialects/postgresql/reader.h"
#include "generators/dialects/postgresql/traits.h"
#include "generators/dialects/postgresql/writer.h"

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

using namespace postgresql;

class Postgresql : public Dialect
{
public:
    const DialectTraits &traits() const override { return postgresql::traits(); }
    QString quoted(const QString &name) const override { return quotedName(name); }
    QString typeText(const Model &model, const DataType &type) const override
    {
        return typeName(model, type);
    }

    Script createScript(const Model &model, const DdlOptions &options,
                        const Token &token) const override
    {
        QList<Unsupported> unsupported;
        const QList<Block> blocks = createBlocks(model, options, token, unsupported);
        Script script = scriptOfAll(model, blocks, {}, token);
        script.unsupported = unsupported;
        return script;
    }

    Script createScript(const Model &model, const QList<Id> &only,
                        const DdlOptions &options) const override
    {
        QList<Unsupported> unsupported;
        Script script = scriptOfSome(createBlocks(model, options, {}, unsupported), only);
        unsupported.removeIf([&](const Unsupported &one) { return !only.contains(one.id); });
        script.unsupported = unsupported;
        return script;
    }

    Script dropScript(const Model &model, const Token &token) const override
    {
        QList<Unsupported> unsupported;
        const QList<Block> blocks = createBlocks(model, {}, token, unsupported);
        Script script = scriptOfDrops(model, blocks, token);
        script.unsupported = unsupported + script.unsupported;
        return script;
    }

    FollowedRename followRename(const Model &model, const QHash<Id, QString> &names) const override
    {
        return postgresql::followRename(model, names);
    }

    Result<ImportResult> read(const QByteArray &sql, const Token &token) const override
    {
        return readPostgresql(sql, token);
    }
};

} // namespace

const Dialect &postgresqlDialect()
{
    static const Postgresql instance;
    return instance;
}

} // namespace relvar
