#include "generators/dialects/dialect.h"
#include "generators/sketch/assist.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace relvar::sketch {
namespace {

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isSurrogate();
}

QString insertable(const QString &name)
{
    const bool plain = !name.isEmpty() && !name.front().isDigit() &&
                       std::all_of(name.cbegin(), name.cend(), isNamePart);
    QString escaped = name;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return plain ? name : QString(u'"' + escaped + u'"');
}

// Collects what fits what is written so far. Lives on the stack of completions().
class Completer
{
public:
    Completer(const Model &model, const QString &text, int cursor)
        : m_model(model)
        , m_text(text)
    {
        m_from = m_to = qBound(0, cursor, int(text.size()));
        while (m_from > 0 && isNamePart(text[m_from - 1]))
            --m_from;
        while (m_to < text.size() && isNamePart(text[m_to]))
            ++m_to;
        m_prefix = text.mid(m_from, cursor - m_from);
    }

    Completions run()
    {
        m_out.replaces = {m_from, m_to - m_from};
        const int lineStart = int(m_text.lastIndexOf(u'\n', m_from - 1)) + 1;
        const QString line = m_text.mid(m_from > 0 ? lineStart : 0, m_from - lineStart);
        const QString before = line.trimmed();
        const Lexed lexed = lex(line);
        for (const Token &token : lexed.tokens)
            if (!token.closed)
                return m_out; // inside of a text
        if (before.endsWith(u'.'))
            columnsOf(before);
        else if (before.lastIndexOf(u'[') > before.lastIndexOf(u']') && !endsWithArrow(before))
            settings();
        else if (endsWithArrow(before))
            tables();
        else if (before.isEmpty() && !isInBlock(lineStart))
            start();
        else if (wantsType(line, lexed))
            types();
        rank();
        return std::move(m_out);
    }

private:
    void add(Completion::Kind kind, const QString &text, const QString &detail = {},
             const QString &insert = {})
    {
        if (m_known.contains(text) || !text.startsWith(m_prefix, Qt::CaseInsensitive) ||
            text == m_prefix)
            return;
        m_known.insert(text);
        m_out.list.append({kind, text, insert.isEmpty() ? insertable(text) : insert, detail});
    }

    static bool endsWithArrow(const QString &before)
    {
        for (const QStringView sign : {QStringView(u">"), QStringView(u"<"), QStringView(u"--"),
                                       QStringView(u"ref: -"), QStringView(u"<=")})
            if (before.endsWith(sign))
                return true;
        return false;
    }

    bool isInBlock(int end) const
    {
        int depth = 0;
        for (const Token &token : lex(m_text.left(end)).tokens)
            if (token.kind == TokenKind::Sign) {
                depth += m_text[token.from] == u'{' ? 1 : m_text[token.from] == u'}' ? -1 : 0;
                depth = std::max(depth, 0);
            }
        return depth > 0;
    }

    // A name stands before, and neither a type nor anything else behind it.
    static bool wantsType(const QString &line, const Lexed &lexed)
    {
        QList<Token> item;
        for (const Token &token : lexed.tokens) {
            const bool separator =
                token.kind == TokenKind::Sign &&
                (line[token.from] == u',' || line[token.from] == u':' || line[token.from] == u'{');
            if (separator)
                item.clear();
            else if (token.kind != TokenKind::End)
                item.append(token);
        }
        return item.size() == 1 &&
               (item[0].kind == TokenKind::Word || item[0].kind == TokenKind::QuotedName) &&
               line.endsWith(u' ');
    }

    void start()
    {
        for (const char *word :
             {"Table", "Enum", "Ref: ", "TableGroup", "TablePartial", "Note", "Project"})
            add(Completion::Keyword, QString::fromLatin1(word).trimmed(), {},
                QString::fromLatin1(word));
        tables();
    }

    void tables()
    {
        for (const Table *table : m_model.all<Table>()) {
            const Object *schema = m_model.find(table->parent);
            const bool plain = !schema || schema->name == u"public";
            add(Completion::Table, table->name, plain ? QString() : schema->name,
                plain ? QString()
                      : QString(insertable(schema->name) + u'.' + insertable(table->name)));
        }
        // And those that the text itself has.
        for (const Statement &statement : parse(m_text).statements)
            if (const auto *table = std::get_if<TableSyntax>(&statement);
                table && !table->partial && !table->name.range().contains(m_from))
                add(Completion::Table, table->name.parts.last().text);
    }

    void columnsOf(const QString &before)
    {
        qsizetype end = before.size() - 1;
        qsizetype from = end;
        if (from > 0 && before[from - 1] == u'"')
            from = before.lastIndexOf(u'"', from - 2);
        else
            while (from > 0 && isNamePart(before[from - 1]))
                --from;
        QString name = before.mid(from, end - from);
        name.remove(u'"');
        if (const Table *table = findTable(m_model, name))
            for (const Column *column : m_model.childrenOf<Column>(table->id))
                add(Completion::Column, column->name,
                    dialectOf(m_model).typeText(m_model, column->type));
        for (const Statement &statement : parse(m_text).statements)
            if (const auto *table = std::get_if<TableSyntax>(&statement);
                table && table->name.parts.last().text == name)
                for (const ColumnSyntax &column : table->columns)
                    add(Completion::Column, column.name.text, column.type.name);
        for (const Schema *schema : m_model.all<Schema>())
            if (schema->name == name)
                for (const Table *table : m_model.childrenOf<Table>(schema->id))
                    add(Completion::Table, table->name);
    }

    void types()
    {
        for (const EnumType *type : m_model.all<EnumType>())
            add(Completion::Type, type->name, type->labels.join(u", "_s));
        for (const Domain *domain : m_model.all<Domain>())
            add(Completion::Type, domain->name);
        for (const BaseType *type : m_model.all<BaseType>())
            add(Completion::Type, type->name);
        for (const RangeType *type : m_model.all<RangeType>())
            add(Completion::Type, type->name);
        for (const Statement &statement : parse(m_text).statements)
            if (const auto *one = std::get_if<EnumSyntax>(&statement))
                add(Completion::Type, one->name.parts.last().text);
        for (const TypeDescription &type : dialectOf(m_model).traits().types)
            add(Completion::Type, type.name, QCoreApplication::translate("Types", type.label),
                type.name);
    }

    void settings()
    {
        for (const char *word :
             {"pk", "not null", "null", "unique", "increment", "default: ", "note: ''", "ref: > ",
              "check: ``", "name: ''", "type: ", "delete: cascade", "update: cascade",
              "headercolor: #", "color: #"}) {
            const QString text = QString::fromLatin1(word);
            add(Completion::Setting, text.section(u':', 0, 0), {}, text);
        }
    }

    void rank()
    {
        std::stable_sort(m_out.list.begin(), m_out.list.end(),
                         [&](const Completion &a, const Completion &b) {
                             return a.text.startsWith(m_prefix) > b.text.startsWith(m_prefix);
                         });
    }

    const Model &m_model;
    const QString &m_text;
    int m_from = 0;
    int m_to = 0;
    QString m_prefix;
    QSet<QString> m_known;
    Completions m_out;
};

} // namespace

Completions completions(const Model &model, const QString &text, int cursor)
{
    return Completer(model, text, cursor).run();
}

} // namespace relvar::sketch
