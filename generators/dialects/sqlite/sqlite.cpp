#include "generators/dialects/sqlite/sqlite.h"

#include "generators/dialects/sqlite/followrename.h"
#include "generators/dialects/sqlite/names.h"
#include "generators/dialects/sqlite/reader.h"
#include "generators/dialects/sqlite/traits.h"
#include "generators/dialects/sqlite/writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

using namespace sqlite;

void append(Script &script, const Block &block, const Block *before)
{
    const bool together =
        before && before->phase == block.phase && block.phase == Block::IndexBlock;
    if (before && !together)
        script.text += u'\n';
    const qsizetype start = script.text.size();
    script.text += block.text;
    script.spans.append({block.id, start, block.text.size()});
    for (const Span &span : block.inner)
        script.spans.append({span.id, start + span.from, span.length});
}

QString preamble(const Model &model)
{
    QString text;
    if (isNative(model))
        for (const Project *project : model.all<Project>())
            if (!project->preamble.trimmed().isEmpty())
                text += project->preamble.trimmed() + u"\n\n"_s;
    return text;
}

class Sqlite : public Dialect
{
public:
    const DialectTraits &traits() const override { return sqlite::traits(); }
    QString quoted(const QString &name) const override { return quotedName(name); }
    QString typeText(const Model &model, const DataType &type) const override
    {
        return typeName(model, type);
    }

    Script createScript(const Model &model, const DdlOptions &options,
                        const Token &token) const override
    {
        Script script;
        const QList<Block> blocks = createBlocks(model, options, token, script.unsupported);
        script.text = preamble(model);
        QHash<Id, int> places;
        for (qsizetype i = 0; i < blocks.size() && !token.cancelled(); ++i) {
            append(script, blocks[i], i > 0 ? &blocks[i - 1] : nullptr);
            const qsizetype size = blocks[i].text.size();
            const auto owner = places.constFind(blocks[i].owner);
            script.blocks.append({blocks[i].id, script.text.size() - size, size,
                                  owner == places.cend() ? QList<int>() : QList<int>{*owner}});
            places.insert(blocks[i].id, int(i));
        }
        return script;
    }

    Script createScript(const Model &model, const QList<Id> &only,
                        const DdlOptions &options) const override
    {
        const QSet<Id> wanted(only.begin(), only.end());
        Script script;
        const QList<Block> blocks = createBlocks(model, options, {}, script.unsupported);
        const Block *before = nullptr;
        for (const Block &block : blocks) {
            const bool shown =
                wanted.contains(block.id) || wanted.contains(block.owner) ||
                std::any_of(block.inner.begin(), block.inner.end(),
                            [&](const Span &one) { return wanted.contains(one.id); });
            if (!shown)
                continue;
            append(script, block, before);
            before = &block;
        }
        script.unsupported.removeIf(
            [&](const Unsupported &one) { return !wanted.contains(one.id); });
        return script;
    }

    Script dropScript(const Model &model, const Token &token) const override
    {
        Script script;
        const QList<Block> blocks = createBlocks(model, {}, token, script.unsupported);
        for (auto it = blocks.crbegin(); it != blocks.crend() && !token.cancelled(); ++it) {
            if (!it->lasting.isEmpty()) {
                script.unsupported.append({it->id, it->lasting});
                script.text += u"-- "_s + QString(it->lasting).replace(u'\n', u' ') + u'\n';
            }
            if (it->drop.isEmpty())
                continue;
            script.spans.append({it->id, script.text.size(), it->drop.size()});
            script.text += it->drop;
        }
        return script;
    }

    FollowedRename followRename(const Model &model, const QHash<Id, QString> &names) const override
    {
        return sqlite::followRename(model, names);
    }

    Result<ImportResult> read(const QByteArray &sql, const Token &token) const override
    {
        return readSqlite(sql, token);
    }
};

} // namespace

const Dialect &sqliteDialect()
{
    static const Sqlite instance;
    return instance;
}

} // namespace relvar
