#include "generators/dialects/mysql/mysql.h"

#include "generators/dialects/mysql/adapter.h"
#include "generators/dialects/mysql/followrename.h"
#include "generators/dialects/mysql/names.h"
#include "generators/dialects/mysql/reader.h"
#include "generators/dialects/mysql/traits.h"
#include "generators/dialects/mysql/writer.h"
#include "generators/lens/lens.h"

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

using namespace mysql;

// Blocks of one line each stand together; the others have an empty line between them.
bool standsTogether(const Block &before, const Block &block)
{
    return before.phase == block.phase &&
           (block.phase == Block::GrantBlock || block.phase == Block::RoleBlock ||
            block.phase == Block::SchemaBlock || block.phase == Block::SequenceBlock ||
            block.phase == Block::ForeignKeyBlock);
}

// Names of tables are written without their database: it must be the one in use. Not so in designs
// for other databases.
QString useLine(const Model &model, Id schema)
{
    const auto *found = model.get<Schema>(schema);
    return !found || isDefault(*found) || !mysql::isNative(model)
               ? QString()
               : u"USE "_s + mysql::quotedName(found->name) + u";\n"_s;
}

// Puts blocks one after the other, each with its database in use.
class Joined
{
public:
    Joined(const Model &model, Script &script)
        : m_model(model)
        , m_script(script)
    {
    }
    void append(const Block &block)
    {
        const QString use =
            block.schema && block.schema != m_schema ? useLine(m_model, block.schema) : QString();
        if (m_before && (!use.isEmpty() || !standsTogether(*m_before, block)))
            m_script.text += u'\n';
        if (!use.isEmpty())
            m_script.text += use + u'\n';
        if (block.schema)
            m_schema = block.schema;
        const qsizetype start = m_script.text.size();
        m_script.text += block.text;
        m_script.spans.append({block.id, start, block.text.size()});
        for (const Span &span : block.inner)
            m_script.spans.append({span.id, start + span.from, span.length});
        m_before = &block;
    }

private:
    const Model &m_model;
    Script &m_script;
    Id m_schema;
    const Block *m_before = nullptr;
};

class Mysql : public Dialect
{
public:
    const DialectTraits &traits() const override { return mysql::traits(); }
    QString quoted(const QString &name) const override { return mysql::quotedName(name); }
    QString typeText(const Model &model, const DataType &type) const override
    {
        return model.get<EnumType>(type.named) || mysql::isNative(model)
                   ? typeName(model, type)
                   : lensType(model, type, Lens::MySql).text;
    }

    Script createScript(const Model &model, const DdlOptions &options,
                        const Token &token) const override
    {
        Script script;
        const QList<Block> blocks = createBlocks(model, options, token, script.unsupported);
        Joined joined(model, script);
        for (qsizetype i = 0; i < blocks.size() && !token.cancelled(); ++i) {
            joined.append(blocks[i]);
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
        Joined joined(model, script);
        for (const Block &block : blocks) {
            bool shown = wanted.contains(block.id) || wanted.contains(block.owner);
            for (const Span &span : block.inner)
                shown = shown || wanted.contains(span.id);
            if (shown)
                joined.append(block);
        }
        script.unsupported.removeIf(
            [&](const Unsupported &one) { return !wanted.contains(one.id); });
        return script;
    }

    Script dropScript(const Model &model, const Token &token) const override
    {
        Script script;
        const QList<Block> blocks = createBlocks(model, {}, token, script.unsupported);
        Id schema;
        for (auto it = blocks.crbegin(); it != blocks.crend() && !token.cancelled(); ++it) {
            if (it->drop.isEmpty())
                continue;
            if (it->schema && it->schema != schema)
                script.text += useLine(model, it->schema);
            schema = it->schema ? it->schema : schema;
            script.spans.append({it->id, script.text.size(), it->drop.size()});
            script.text += it->drop;
        }
        return script;
    }

    FollowedRename followRename(const Model &model, const QHash<Id, QString> &names) const override
    {
        return mysql::followRename(model, names);
    }

    Result<ImportResult> read(const QByteArray &sql, const Token &token) const override
    {
        return readMysql(sql, token);
    }
};

} // namespace

const Dialect &mysqlDialect()
{
    static const Mysql instance;
    return instance;
}

} // namespace relvar
