#include "generators/conversion/standard.h"
#include "generators/dialects/postgresql/traits.h"
#include "generators/dialects/postgresql/writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar::postgresql {

namespace {

// Blocks of one line each stand together; the others have an empty line between them.
bool standsTogether(const Block &before, const Block &block)
{
    return before.phase == block.phase &&
           (block.phase == Block::GrantBlock || block.phase == Block::DefaultPrivilegesBlock ||
            block.phase == Block::IndexBlock || block.phase == Block::AttachBlock ||
            block.phase == Block::OwnedByBlock || block.phase == Block::ExtensionBlock ||
            block.phase == Block::SchemaBlock || block.phase == Block::SequenceBlock ||
            block.phase == Block::ForeignKeyBlock);
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

QString preamble(const Model &model, const QList<Block> &blocks, const QString &head)
{
    QString text;
    const bool native = !needsStandard(model, traits());
    for (const Project *project : model.all<Project>())
        if (native && !project->preamble.trimmed().isEmpty())
            text += project->preamble.trimmed() + u'\n';
    text += head;
    const bool isSaid = text.contains("check_function_bodies"_L1);
    for (const Block &block : blocks) {
        if (block.phase == Block::RoutineBlock && !isSaid) {
            // Bodies may name what comes later.
            text += u"SET check_function_bodies = false;\n"_s;
            break;
        }
    }
    return text.isEmpty() ? text : text + u'\n';
}

} // namespace

Script scriptOfAll(const Model &model, const QList<Block> &blocks, const QString &head,
                   const Token &token)
{
    Script script;
    qsizetype total = 0;
    for (const Block &block : blocks)
        total += block.text.size() + 1;
    script.text.reserve(total + 256);
    script.text = preamble(model, blocks, head);
    for (qsizetype i = 0; i < blocks.size() && !token.cancelled(); ++i) {
        append(script, blocks[i], i > 0 ? &blocks[i - 1] : nullptr);
        const qsizetype size = blocks[i].text.size();
        script.blocks.append({blocks[i].id, script.text.size() - size, size, blocks[i].after});
    }
    return script;
}

Script scriptOfSome(const QList<Block> &blocks, const QList<Id> &only)
{
    const QSet<Id> wanted(only.begin(), only.end());
    Script script;
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
    return script;
}

Script scriptOfDrops(const Model &model, const QList<Block> &blocks, const Token &token)
{
    Script script;
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

} // namespace relvar::postgresql
