#include "generators/sketch/assist.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace relvar::sketch {
namespace {

// Marks the pieces of one syntax. Lives on the stack of highlights().
class Highlighter
{
public:
    QList<Highlight> run(const QString &text, const Syntax &syntax)
    {
        for (const Range &range : syntax.keywords)
            mark(range, TextClass::Keyword);
        for (const Statement &statement : syntax.statements)
            std::visit([&](const auto &one) { add(one); }, statement);
        for (const Range &range : syntax.lexed.comments)
            mark(range, TextClass::Comment);
        for (const Token &token : syntax.lexed.tokens)
            addToken(text, token);
        QList<Highlight> result;
        for (auto it = m_marks.cbegin(); it != m_marks.cend(); ++it)
            result.append({{it.key(), it->first}, it->second});
        return result;
    }

private:
    void mark(const Range &range, TextClass kind)
    {
        if (range.from >= 0 && range.length > 0 && !m_marks.contains(range.from))
            m_marks.insert(range.from, {range.length, kind});
    }

    void addToken(const QString &text, const Token &token)
    {
        switch (token.kind) {
        case TokenKind::String:
        case TokenKind::LongString:
        case TokenKind::QuotedName:
            return mark({token.from, token.length}, TextClass::String);
        case TokenKind::Expression:
            return mark({token.from, token.length}, TextClass::Expression);
        case TokenKind::Number:
            return mark({token.from, token.length}, TextClass::Number);
        case TokenKind::Color:
            return mark({token.from, token.length}, TextClass::Color);
        case TokenKind::Sign:
            if (const QChar c = text[token.from]; u"<>-=|!?*^~"_s.contains(c))
                mark({token.from, token.length}, TextClass::Sign);
            return;
        case TokenKind::Word:
        case TokenKind::End:
            return;
        }
    }

    void add(const Path &path, TextClass last)
    {
        for (qsizetype i = 0; i < path.parts.size(); ++i)
            mark(path.parts[i].range, i + 1 == path.parts.size() ? last : TextClass::TableName);
    }

    void add(const Endpoint &endpoint, bool column)
    {
        add(endpoint.path, column && endpoint.path.parts.size() > 1 && endpoint.columns.isEmpty()
                               ? TextClass::ColumnName
                               : TextClass::TableName);
        for (const Word &one : endpoint.columns)
            mark(one.range, TextClass::ColumnName);
    }

    void add(const QList<Setting> &settings)
    {
        for (const Setting &one : settings) {
            mark(one.nameRange, TextClass::Setting);
            add(one.target, true);
            if (one.value.kind == Value::Name)
                mark(one.value.range, TextClass::Expression);
        }
    }

    void add(const TableSyntax &table)
    {
        add(table.name, TextClass::TableName);
        mark(table.alias.range, TextClass::TableName);
        add(table.settings);
        for (const Injection &one : table.injections)
            mark(one.partial.range, TextClass::TableName);
        for (const ColumnSyntax &column : table.columns) {
            mark(column.name.range, TextClass::ColumnName);
            mark(column.type.range, TextClass::TypeName);
            add(column.settings);
            add(column.target, false);
        }
        for (const IndexSyntax &index : table.indexes) {
            for (const IndexPartSyntax &part : index.parts)
                mark(part.word.range,
                     part.expression ? TextClass::Expression : TextClass::ColumnName);
            add(index.settings);
        }
        for (const CheckSyntax &check : table.checks)
            add(check.settings);
        for (const ReferenceSyntax &reference : table.references)
            add(reference);
        for (const RecordsSyntax &one : table.records)
            add(one);
    }

    void add(const RecordsSyntax &one)
    {
        add(one.table, TextClass::TableName);
        for (const Word &column : one.columns)
            mark(column.range, TextClass::ColumnName);
        add(one.settings);
    }

    void add(const MetadataSyntax &one)
    {
        add(one.name, one.target == u"column" ? TextClass::ColumnName : TextClass::TableName);
        add(one.entries);
    }

    void add(const EnumSyntax &one)
    {
        add(one.name, TextClass::TypeName);
        for (const EnumLabelSyntax &label : one.labels)
            add(label.settings);
    }

    void add(const ReferenceSyntax &one)
    {
        add(one.left, !one.shorthand);
        add(one.right, !one.shorthand);
        add(one.settings);
    }

    void add(const GroupSyntax &one)
    {
        add(one.settings);
        for (const Path &path : one.tables)
            add(path, TextClass::TableName);
    }

    void add(const NoteSyntax &one) { add(one.settings); }

    void add(const ProjectSyntax &one) { add(one.entries); }

    QMap<int, std::pair<int, TextClass>> m_marks;
};

const Table *tableNamed(const Model &model, const Path &path)
{
    const QString schema =
        path.parts.size() > 1 ? path.parts[path.parts.size() - 2].text : QString();
    for (const Table *table : model.all<Table>()) {
        const Object *owner = model.find(table->parent);
        if (table->name == path.parts.last().text &&
            (schema.isEmpty() || (owner && owner->name == schema)))
            return table;
    }
    return schema.isEmpty() ? findTable(model, path.parts.last().text) : nullptr;
}

Id columnNamed(const Model &model, Id table, const QString &name)
{
    for (const Column *column : model.childrenOf<Column>(table))
        if (column->name == name)
            return column->id;
    return {};
}

} // namespace

const Table *findTable(const Model &model, QStringView name)
{
    const Table *found = nullptr;
    for (const Table *table : model.all<Table>())
        if (table->name.compare(name, Qt::CaseInsensitive) == 0 && (!found || table->name == name))
            found = table;
    return found;
}

QList<Highlight> highlights(const QString &text, const Syntax &syntax)
{
    return Highlighter().run(text, syntax);
}

Id objectAt(const Model &model, const Syntax &syntax, int at)
{
    for (const Statement &statement : syntax.statements) {
        if (const auto *one = std::get_if<TableSyntax>(&statement)) {
            if (one->partial || !one->range.contains(at))
                continue;
            const Table *table = tableNamed(model, one->name);
            if (!table)
                return {};
            for (const ColumnSyntax &column : one->columns) {
                if (!column.target.path.isEmpty() && column.target.path.range().contains(at))
                    if (const Table *target = tableNamed(model, column.target.path))
                        return target->id;
                if (column.range.contains(at))
                    if (const Id id = columnNamed(model, table->id, column.name.text))
                        return id;
            }
            return table->id;
        }
        if (const auto *one = std::get_if<EnumSyntax>(&statement); one && one->range.contains(at))
            for (const EnumType *type : model.all<EnumType>())
                if (type->name == one->name.parts.last().text)
                    return type->id;
        if (const auto *one = std::get_if<ReferenceSyntax>(&statement))
            for (const Endpoint *end : {&one->left, &one->right})
                if (end->path.range().contains(at))
                    if (const Table *table = tableNamed(model, end->path))
                        return table->id;
    }
    return {};
}

Range placeOf(const Model &model, const Syntax &syntax, Id object)
{
    const Object *wanted = model.find(object);
    for (const Statement &statement : syntax.statements) {
        if (const auto *one = std::get_if<TableSyntax>(&statement);
            one && !one->partial && wanted) {
            const Table *table = tableNamed(model, one->name);
            if (table && table->id == object)
                return one->name.range();
            if (table && table->id == wanted->parent)
                for (const ColumnSyntax &column : one->columns)
                    if (column.name.text == wanted->name && wanted->kind == Kind::Column)
                        return column.name.range;
        }
        if (const auto *one = std::get_if<EnumSyntax>(&statement))
            if (const EnumType *type = model.get<EnumType>(object);
                type && type->name == one->name.parts.last().text)
                return one->name.range();
    }
    return {};
}

} // namespace relvar::sketch
