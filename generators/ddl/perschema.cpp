#include "generators/ddl/perschema.h"

#include "model/names.h"

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

// Cuts a script into one file a schema.
class Division
{
public:
    Division(const Model &model, const Script &script)
        : m_script(script)
    {
        m_schemas = model.all<Schema>();
        QHash<Id, int> placeOf;
        for (int i = 0; i < m_schemas.size(); ++i)
            placeOf.insert(m_schemas[i]->id, i);
        for (const ScriptBlock &block : script.blocks) {
            const Id schema = schemaOf(model, block.id);
            // Schemas themselves are made before anything can stand in one.
            m_home.append(schema == block.id ? -1 : placeOf.value(schema, -1));
            m_kept.append(model.get<Statement>(block.id) != nullptr);
            // They would act on everything that is made after them.
            m_last.append(model.get<EventTrigger>(block.id) ||
                          model.get<DefaultPrivileges>(block.id));
        }
        order();
        assign();
    }

    QList<std::pair<QString, Script>> files(const QString &includeLine) const
    {
        QList<std::pair<QString, Script>> result;
        QList<Script> scripts(m_schemas.size() + 2);
        for (int i = 0; i < m_home.size(); ++i)
            append(scripts[m_file[i]], i);
        Script index;
        index.unsupported = m_script.unsupported;
        for (int i = 0; i < scripts.size(); ++i) {
            if (scripts[i].text.isEmpty())
                continue;
            const QString name = fileName(i);
            index.text += includeLine.arg(name) + u'\n';
            result.append({name, scripts[i]});
        }
        result.prepend({u"index.sql"_s, index});
        return result;
    }

private:
    // Schemas in an order in which as little as possible points forward: each time, the one that
    // needs the least of those still to come.
    void order()
    {
        const int count = int(m_schemas.size());
        QList<QHash<int, int>> needs(count); // how many blocks of one need the other
        for (int i = 0; i < m_home.size(); ++i)
            for (const int before : m_script.blocks[i].after)
                if (m_home[i] >= 0 && m_home[before] >= 0 && m_home[i] != m_home[before])
                    ++needs[m_home[i]][m_home[before]];
        QList<int> open;
        for (int i = 0; i < count; ++i)
            open.append(i);
        m_rank.resize(count);
        for (int rank = 0; rank < count; ++rank) {
            int best = 0;
            int bestWeight = -1;
            for (int k = 0; k < open.size(); ++k) {
                int weight = 0;
                for (const int other : std::as_const(open))
                    weight += needs[open[k]].value(other);
                if (bestWeight < 0 || weight < bestWeight) {
                    best = k;
                    bestWeight = weight;
                }
            }
            m_rank[open.takeAt(best)] = rank;
        }
    }

    // File 0 is shared, then one a schema, then what needs a file after its own.
    void assign()
    {
        const int last = int(m_schemas.size()) + 1;
        int keptSoFar = 0; // the last file with a kept statement
        for (int i = 0; i < m_home.size(); ++i) {
            int file = m_last[i] ? last : m_home[i] < 0 ? 0 : m_rank[m_home[i]] + 1;
            const auto notBefore = [&](int other) {
                if (other > file)
                    file = m_home[i] < 0 ? other : last;
            };
            for (const int before : m_script.blocks[i].after)
                if (before < i)
                    notBefore(m_file[before]);
            // What a kept statement needs of others is not known whole, so they stay in order.
            if (m_kept[i]) {
                notBefore(keptSoFar);
                keptSoFar = file;
            }
            m_file.append(file);
        }
    }

    void append(Script &script, int place) const
    {
        const ScriptBlock &block = m_script.blocks[place];
        if (script.text.isEmpty())
            script.text = m_script.text.left(m_script.blocks.first().from);
        else
            script.text += u'\n';
        const qsizetype moved = script.text.size() - block.from;
        script.text += QStringView(m_script.text).mid(block.from, block.length);
        script.blocks.append({block.id, block.from + moved, block.length, {}});
        const auto inside =
            std::lower_bound(m_script.spans.begin(), m_script.spans.end(), block.from,
                             [](const Span &span, qsizetype from) { return span.from < from; });
        for (auto it = inside; it != m_script.spans.end() && it->from < block.from + block.length;
             ++it)
            script.spans.append({it->id, it->from + moved, it->length});
    }

    QString fileName(int file) const
    {
        QString name = u"shared"_s;
        if (file > m_schemas.size())
            name = u"between_schemas"_s;
        for (int i = 0; i < m_schemas.size(); ++i)
            if (m_rank[i] == file - 1)
                name = m_schemas[i]->name;
        QString safe;
        for (const QChar c : name)
            safe +=
                (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'_' || c == u'-' ? c : u'_';
        return u"%1_%2.sql"_s.arg(file, 2, 10, QLatin1Char('0')).arg(safe.left(63));
    }

    const Script &m_script;
    QList<const Schema *> m_schemas;
    QList<int> m_home; // of each block: place of its schema, or -1
    QList<bool> m_kept;
    QList<bool> m_last;
    QList<int> m_rank; // of each schema: its place among the files
    QList<int> m_file; // of each block
};

} // namespace

QList<std::pair<QString, Script>> createScriptsPerSchema(const Model &model, const Dialect &dialect,
                                                         const DdlOptions &options)
{
    const Script script = dialect.createScript(model, options, Token());
    if (script.blocks.isEmpty())
        return {{u"index.sql"_s, script}};
    return Division(model, script).files(dialect.traits().includeLine);
}

} // namespace relvar
