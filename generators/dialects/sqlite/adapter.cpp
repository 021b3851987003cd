#include "generators/dialects/sqlite/adapter.h"

#include "generators/dialects/sqlite/names.h"
#include "generators/dialects/sqlite/tokens.h"
#include "generators/lens/lens.h"
#include "generators/lens/typeparts.h"

using namespace Qt::StringLiterals;

namespace relvar::sqlite {

Adapter::Adapter(bool native, const Token &token)
    : m_native(native)
{
    if (native)
        return;
    if (Result<std::unique_ptr<Engine>> engine = Engine::open(token); engine) {
        m_engine = std::move(engine.value());
        m_engine->beStrict();
    }
}

namespace {

bool is(QStringView token, QStringView word)
{
    return token.compare(word, Qt::CaseInsensitive) == 0;
}

// Cuts the casts "::type" out of an expression. Lives on the stack of Adapter::expression().
class CastRemover
{
public:
    explicit CastRemover(const QString &text)
        : m_text(text)
        , m_tokens(tokensOf(m_text))
    {
    }

    QString run()
    {
        QString result;
        qsizetype from = 0;
        for (qsizetype i = 0; i < m_tokens.size();) {
            const qsizetype after = afterCast(i);
            if (after == i) {
                ++i;
                continue;
            }
            result += m_text.sliced(from, m_tokens[i].from - from);
            from = m_tokens[after - 1].end();
            i = after;
        }
        return result + m_text.sliced(from);
    }

private:
    QStringView at(qsizetype i) const
    {
        return i < m_tokens.size() ? m_tokens[i].in(m_text) : QStringView();
    }

    // The place behind a cast that begins here; the same place when none does.
    qsizetype afterCast(qsizetype i) const
    {
        if (at(i) != u":" || !at(i + 1).startsWith(u':') || at(i + 1).size() < 2)
            return i;
        i += 2;
        while (at(i) == u".") // of a schema
            i += 2;
        if (is(at(i), u"varying") || is(at(i), u"precision"))
            ++i;
        if (at(i) == u"(" && at(i + 2) == u")")
            i += 3;
        else if (at(i) == u"(" && at(i + 4) == u")")
            i += 5;
        if ((is(at(i), u"with") || is(at(i), u"without")) && is(at(i + 1), u"time") &&
            is(at(i + 2), u"zone"))
            i += 3;
        while (at(i) == u"[]")
            ++i;
        return std::min(i, m_tokens.size());
    }

    const QString m_text;
    const QList<SqlToken> m_tokens;
};

} // namespace

QString Adapter::expression(const QString &text) const
{
    if (m_native || text.isEmpty())
        return text;
    const QString plain = CastRemover(text).run();
    const QList<SqlToken> tokens = tokensOf(plain);
    const bool now = tokens.size() == 3 && is(tokens[0].in(plain), u"now") &&
                     tokens[1].in(plain) == u"(" && tokens[2].in(plain) == u")";
    return now ? u"CURRENT_TIMESTAMP"_s : plain;
}

std::optional<QString> Adapter::refusal(const QString &statement)
{
    if (!m_engine)
        return std::nullopt;
    const auto fault = m_engine->run(statement);
    return fault ? std::optional(fault->text) : std::nullopt;
}

std::optional<QString> Adapter::refusalOfQuery(const QString &query)
{
    if (!m_engine)
        return std::nullopt;
    const auto fault = m_engine->prepare(query.toUtf8());
    return fault ? std::optional(fault->text) : std::nullopt;
}

std::optional<QString> Adapter::refusalOfConstant(const QString &expression)
{
    return refusalOfQuery(u"SELECT (\n"_s + expression + u"\n)"_s);
}

std::optional<QString> Adapter::refusalOf(const QString &element, const QStringList &columns)
{
    if (!m_engine)
        return std::nullopt;
    const auto fault = m_engine->run(u"CREATE TEMP TABLE relvar_trial ("_s + columns.join(u", "_s) +
                                     u",\n"_s + element + u"\n)"_s);
    if (fault)
        return fault->text;
    (void)m_engine->run(u"DROP TABLE temp.relvar_trial"_s);
    return std::nullopt;
}

// "VALUE" in the rule of a domain is the column.
static QString forColumn(const QString &rule, const QString &column)
{
    QString result;
    qsizetype from = 0;
    for (const SqlToken &token : tokensOf(rule)) {
        if (token.type != SqlToken::Word || !is(token.in(rule), u"VALUE"))
            continue;
        result += rule.sliced(from, token.from - from) + column;
        from = token.end();
    }
    return result + rule.sliced(from);
}

void Adapter::addRules(const Model &model, const Column &column, ColumnType &type) const
{
    const QString name = quotedName(column.name);
    DataType declared = column.type;
    for (int depth = 0; depth < 16 && declared.text.isEmpty(); ++depth) {
        const auto *domain = model.get<Domain>(declared.named);
        if (!domain)
            break;
        type.notNull = type.notNull || !domain->nullable;
        if (type.defaultValue.isEmpty())
            type.defaultValue = domain->defaultValue;
        for (const Check *check : model.childrenOf<Check>(domain->id))
            type.checks.append(forColumn(expression(check->expression), name));
        declared = domain->type;
    }
    if (const auto *labels = model.get<EnumType>(declared.named);
        labels && declared.text.isEmpty()) {
        QStringList texts;
        for (const QString &label : labels->labels)
            texts.append(quotedText(label));
        if (!texts.isEmpty())
            type.checks.append(name + u" IN ("_s + texts.join(u", "_s) + u')');
    }
    if (declared.named)
        return;
    const TypeParts parts = typeParts(declared.text);
    const bool counted = parts.name == u"varchar" || parts.name == u"char";
    if (counted && !parts.isArray() && !parts.arguments.isEmpty())
        type.checks.append(u"length("_s + name + u") <= "_s + parts.arguments.first());
    type.counts = column.identity != Identity::None || parts.name.endsWith(u"serial");
}

Adapter::ColumnType Adapter::columnType(const Model &model, const Column &column) const
{
    ColumnType result;
    if (m_native) {
        const Object *named = model.find(column.type.named);
        result.type = named ? named->name + column.type.text : column.type.text;
        return result;
    }
    const LensType lens = lensColumn(model, column, false, Lens::Sqlite);
    result.type = lens.text;
    if (lens.verdict == Verdict::Lost)
        result.lost = lens.reason;
    // The lens says more than a type.
    static constexpr QStringView collate = u" COLLATE ";
    if (const qsizetype at = result.type.indexOf(collate); at > 0) {
        result.collation = result.type.mid(at + collate.size());
        result.type.truncate(at);
    } else if (result.type.contains(u'×') || result.type == u"FTS5") {
        result.lost = lens.reason;
        result.type = u"TEXT"_s;
    } else if (const qsizetype note = result.type.indexOf(u" ("_s); note > 0) {
        result.type.truncate(note);
    }
    addRules(model, column, result);
    return result;
}

} // namespace relvar::sqlite
