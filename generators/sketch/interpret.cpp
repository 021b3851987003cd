#include "generators/sketch/interpreter.h"
#include "generators/sketch/wording.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace relvar::sketch {

const Setting *Interpreter::find(const QList<Setting> &settings, QStringView name)
{
    for (const Setting &one : settings)
        if (one.name == name)
            return &one;
    return nullptr;
}

QString Interpreter::textOf(const QList<Setting> &settings, QStringView name)
{
    const Setting *one = find(settings, name);
    return one ? one->value.text : QString();
}

Design Interpreter::run()
{
    m_out.damaged = m_syntax.damaged;
    for (const Statement &statement : m_syntax.statements)
        if (const auto *table = std::get_if<TableSyntax>(&statement))
            prepare(*table);
    for (const Statement &statement : m_syntax.statements)
        std::visit([&](const auto &one) { add(one); }, statement);
    for (const Statement &statement : m_syntax.statements)
        if (const auto *records = std::get_if<RecordsSyntax>(&statement))
            addLate(*records, tableName(records->table, records->table.parts.size()));
        else if (const auto *metadata = std::get_if<MetadataSyntax>(&statement))
            addLate(*metadata);
    for (Problem &problem : m_out.problems)
        std::tie(problem.line, problem.column) =
            m_syntax.lexed.place(std::max(0, problem.range.from));
    return std::move(m_out);
}

void Interpreter::complain(const Range &range, const QString &text)
{
    m_out.problems.append({range, 0, 0, text});
}

void Interpreter::prepare(const TableSyntax &table)
{
    if (table.partial) {
        m_partials.insert(table.name.parts.last().text, &table);
    } else {
        m_names.insert(table.name.parts.last().text);
        if (!table.alias.isEmpty() && !m_aliases.contains(table.alias.text))
            m_aliases.insert(table.alias.text, qualified(table.name));
    }
}

QualifiedName Interpreter::qualified(const Path &path)
{
    const auto count = path.parts.size();
    QualifiedName name;
    if (count > 0)
        name.name = path.parts.last().text;
    if (count > 1)
        name.schema = path.parts[count - 2].text;
    return name;
}

Target Interpreter::target(const Endpoint &endpoint) const
{
    Target result;
    for (const Word &part : endpoint.path.parts)
        result.path.append(part.text);
    for (const Word &column : endpoint.columns)
        result.columns.append(column.text);
    result.range = endpoint.path.range();
    if (!result.path.isEmpty() && m_aliases.contains(result.path.first()) &&
        !m_names.contains(result.path.first())) {
        const QualifiedName name = m_aliases.value(result.path.takeFirst());
        result.path.prepend(name.name);
        if (!name.schema.isEmpty())
            result.path.prepend(name.schema);
    }
    return result;
}

void Interpreter::add(const TableSyntax &table)
{
    if (table.partial)
        return;
    const QualifiedName name = qualified(table.name);
    const qsizetype known = m_entities.value(name, -1);
    if (known >= 0 && !(table.shorthand || m_out.entities[known].shorthand)) {
        complain(table.name.range(),
                 Sketch::tr("“%1” is defined a second time; the first one counts.").arg(name.name));
        m_out.entities[known].damaged = true;
        return;
    }
    if (known < 0) {
        Entity entity;
        entity.name = name;
        entity.shorthand = table.shorthand;
        entity.range = table.range;
        entity.nameRange = table.name.range();
        m_entities.insert(name, m_out.entities.size());
        m_out.entities.append(entity);
    }
    Entity &entity = m_out.entities[m_entities.value(name)];
    entity.damaged = entity.damaged || table.damaged;
    entity.shorthand = entity.shorthand && table.shorthand;
    entity.ranges.append(table.range);
    if (!table.alias.isEmpty())
        entity.alias = table.alias.text;
    fill(entity, table);
    addMetadata(entity.metadata, table.settings, {u"note", u"headercolor"});
    int at = 0;
    for (qsizetype i = 0; i <= table.columns.size(); ++i) {
        for (const Injection &one : table.injections)
            if (one.before == i)
                inject(entity, table, one);
        if (i < table.columns.size())
            addColumn(entity, table.columns[i], table.shorthand, at++ == 0);
    }
    addParts(entity, table);
    for (const RecordsSyntax &one : table.records)
        addLate(one, name);
}

void Interpreter::fill(Entity &entity, const TableSyntax &table)
{
    if (const QString note = textOf(table.settings, u"note"); !note.isEmpty())
        entity.note = note;
    if (table.note.kind == Value::Text)
        entity.note = table.note.text;
    if (const QString color = textOf(table.settings, u"headercolor"); !color.isEmpty())
        entity.headerColor = color;
}

void Interpreter::inject(Entity &entity, const TableSyntax &table, const Injection &injection)
{
    const TableSyntax *partial = m_partials.value(injection.partial.text);
    if (!partial) {
        complain(injection.partial.range,
                 Sketch::tr("There is no table partial “%1”.").arg(injection.partial.text));
        entity.damaged = true;
        return;
    }
    entity.damaged = entity.damaged || partial->damaged;
    // What the table says itself, and what a later partial says, comes before this.
    QSet<QString> own;
    for (const ColumnSyntax &column : table.columns)
        own.insert(column.name.text);
    for (const Injection &other : table.injections)
        if (&other > &injection)
            if (const TableSyntax *later = m_partials.value(other.partial.text))
                for (const ColumnSyntax &column : later->columns)
                    own.insert(column.name.text);
    for (const ColumnSyntax &column : partial->columns)
        if (!own.contains(column.name.text))
            addColumn(entity, column, false, false);
    Entity given;
    fill(given, *partial);
    if (entity.note.isEmpty())
        entity.note = given.note;
    if (entity.headerColor.isEmpty())
        entity.headerColor = given.headerColor;
    addParts(entity, *partial);
}

QStringList Interpreter::pathOf(const QualifiedName &name)
{
    return name.schema.isEmpty() ? QStringList{name.name} : QStringList{name.schema, name.name};
}

void Interpreter::addParts(Entity &entity, const TableSyntax &table)
{
    for (const IndexSyntax &index : table.indexes)
        addIndex(entity, index);
    for (const CheckSyntax &check : table.checks)
        entity.checks.append({check.expression, textOf(check.settings, u"name"), check.range, {}});
    for (const ReferenceSyntax &reference : table.references) {
        ReferenceSyntax inside = reference;
        if (inside.left.path.parts.size() == 1 && inside.left.columns.isEmpty()) {
            inside.left.columns = inside.left.path.parts;
            inside.left.path = table.name;
        }
        if (inside.arrow.relation != Relation::None)
            add(inside);
    }
}

void Interpreter::addIndex(Entity &entity, const IndexSyntax &index)
{
    IndexEntry entry;
    for (const IndexPartSyntax &part : index.parts)
        entry.columns.append({part.expression, part.word.text});
    entry.name = textOf(index.settings, u"name");
    entry.method = textOf(index.settings, u"type");
    entry.note = textOf(index.settings, u"note");
    entry.unique = find(index.settings, u"unique") != nullptr;
    entry.range = index.range;
    if (!find(index.settings, u"pk")) {
        entity.indexes.append(entry);
        return;
    }
    if (!entity.keyColumns.isEmpty()) {
        complain(index.range, Sketch::tr("“%1” has a primary key already.").arg(entity.name.name));
        return;
    }
    for (const IndexColumn &column : std::as_const(entry.columns))
        entity.keyColumns.append(column.text);
    entity.keyName = entry.name;
    for (Attribute &attribute : entity.attributes)
        if (entity.keyColumns.contains(attribute.name))
            attribute.notNull = true;
}

// “"a""b".User”, of which one part at least is quoted.
static std::optional<TypeName> quotedTypeName(const QString &text)
{
    if (!text.contains(u'"'))
        return std::nullopt;
    static const QRegularExpression form(
        uR"re(^(?:"((?:[^"]|"")+)"|([\w$]+))\.(?:"((?:[^"]|"")+)"|([\w$]+))([(\[].*)?$)re"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&](int quoted) {
        QString name = match.captured(quoted);
        return name.isEmpty() ? match.captured(quoted + 1) : name.replace(u"\"\""_s, u"\""_s);
    };
    return TypeName{part(1), part(3), match.captured(5)};
}

TypeName typeName(const QString &text)
{
    if (const std::optional<TypeName> quoted = quotedTypeName(text.trimmed()))
        return *quoted;
    const QString whole = text.trimmed();
    qsizetype end = whole.size();
    while (end > 0 && (whole[end - 1] == u')' || whole[end - 1] == u']')) {
        const qsizetype open = whole.lastIndexOf(whole[end - 1] == u')' ? u'(' : u'[', end - 1);
        if (open <= 0)
            break;
        end = open;
    }
    TypeName type{{}, whole.first(end), whole.sliced(end)};
    const qsizetype dot = type.name.indexOf(u'.');
    const auto isPlain = [](QStringView name) {
        return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
            return c.isLetterOrNumber() || c == u'_';
        });
    };
    if (dot > 0 && isPlain(QStringView(type.name).first(dot)) &&
        isPlain(QStringView(type.name).sliced(dot + 1))) {
        type.schema = type.name.first(dot);
        type.name = type.name.sliced(dot + 1);
    }
    return type;
}

Design interpret(const Syntax &syntax, const TypeInference &inference)
{
    return Interpreter(syntax, inference).run();
}

} // namespace relvar::sketch
