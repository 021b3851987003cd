#include "generators/dialects/postgresql/postgresql.h"

#include "generators/dialects/postgresql/followrename.h"
#include "generators/dialects/postgresql/names.h"
#include "generators/dialects/postgresql/reader.h"
#include "generators/dialects/postgresql/traits.h"
#include "generators/dialects/postgresql/writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

using namespace postgresql;

// Blocks of one line each stand together; the others have an empty line between them.
bool standsTogether(const Block &before, const Block &block)
{
    return before.phase == block.phase &&
           (block.phase == Block::GrantBlock || block.phase == Block::IndexBlock ||
            block.phase == Block::AttachBlock || block.phase == Block::OwnedByBlock ||
            block.phase == Block::ExtensionBlock || block.phase == Block::SchemaBlock ||
            block.phase == Block::SequenceBlock || block.phase == Block::ForeignKeyBlock);
}

void append(Script &script, const Block &block, const Block *before)
{
    if (before && !standsTogether(*before, block))
        script.text += u'\n';
    const qsizetype start = script.text.size();
    script.text += block.text;
    script.spans.append({block.id, start, block.text.size()});
    for (const Span &span : block.inner)
        script.spans.append({span.id, start + span.from, span.length});
}

QString preamble(const Model &model, const QList<Block> &blocks)
{
    QString text;
    for (const Project *project : model.all<Project>())
        if (!project->preamble.trimmed().isEmpty())
            text += project->preamble.trimmed() + u'\n';
    for (const Block &block : blocks) {
        if (block.phase == Block::RoutineBlock) {
            // Bodies may name what comes later.
            text += u"SET check_function_bodies = false;\n"_s;
            break;
        }
    }
    return text.isEmpty() ? text : text + u'\n';
}

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
        Script script;
        const QList<Block> blocks = createBlocks(model, options, token, script.unsupported);
        qsizetype total = 0;
        for (const Block &block : blocks)
            total += block.text.size() + 1;
        script.text.reserve(total + 256);
        script.text = preamble(model, blocks);
        for (qsizetype i = 0; i < blocks.size() && !token.cancelled(); ++i) {
            append(script, blocks[i], i > 0 ? &blocks[i - 1] : nullptr);
            const qsizetype size = blocks[i].text.size();
            script.blocks.append({blocks[i].id, script.text.size() - size, size, blocks[i].after});
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
            bool shown = wanted.contains(block.id) || wanted.contains(block.owner);
            for (const Span &span : block.inner)
                shown = shown || wanted.contains(span.id);
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
        // Kept statements name things as they did in their script.
        if (std::any_of(blocks.begin(), blocks.end(), [](const Block &block) {
                return block.phase == Block::StatementBlock && !block.drop.isEmpty();
            }))
            for (const Project *project : model.all<Project>())
                for (const QString &line : project->preamble.split(u'\n'))
                    if (line.startsWith(u"SET search_path"_s))
                        script.text += line + u'\n';
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
