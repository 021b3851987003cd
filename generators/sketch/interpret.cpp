#include "generators/sketch/design.h"
#include "generators/sketch/wording.h"
#include "model/operations/naming.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace relvar::sketch {
namespace {

QString sqlText(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\'', u"''"_s);
    return u'\'' + escaped + u'\'';
}

QString sqlDefault(const Value &value)
{
    switch (value.kind) {
    case Value::None:
        return {};
    case Value::Text:
    case Value::Color:
        return sqlText(value.text);
    case Value::Number:
    case Value::Expression:
        return value.text;
    case Value::Name:
        break;
    }
    const QString lower = value.text.toLower();
    if (value.path.parts.size() == 1 && (lower == u"true" || lower == u"false" || lower == u"null"))
        return lower;
    return sqlText(value.text);
}

const Setting *find(const QList<Setting> &settings, QStringView name)
{
    for (const Setting &one : settings)
        if (one.name == name)
            return &one;
    return nullptr;
}

QString textOf(const QList<Setting> &settings, QStringView name)
{
    const Setting *one = find(settings, name);
    return one ? one->value.text : QString();
}

// Turns the syntax of one text into what it says. Lives on the stack of interpret().
class Interpreter
{
public:
    Interpreter(const Syntax &syntax, const TypeInference &inference)
        : m_syntax(syntax)
        , m_inference(inference)
    {
    }

    Design run()
    {
        m_out.damaged = m_syntax.damaged;
        for (const Statement &statement : m_syntax.statements)
            if (const auto *table = std::get_if<TableSyntax>(&statement))
                prepare(*table);
        for (const Statement &statement : m_syntax.statements)
            std::visit([&](const auto &one) { add(one); }, statement);
        for (Problem &problem : m_out.problems)
            std::tie(problem.line, problem.column) =
                m_syntax.lexed.place(std::max(0, problem.range.from));
        return std::move(m_out);
    }

private:
    void complain(const Range &range, const QString &text)
    {
        m_out.problems.append({range, 0, 0, text});
    }

    void prepare(const TableSyntax &table)
    {
        if (table.partial) {
            m_partials.insert(table.name.parts.last().text, &table);
        } else {
            m_names.insert(table.name.parts.last().text);
            if (!table.alias.isEmpty() && !m_aliases.contains(table.alias.text))
                m_aliases.insert(table.alias.text, qualified(table.name));
        }
    }

    static QualifiedName qualified(const Path &path)
    {
        const auto count = path.parts.size();
        QualifiedName name;
        if (count > 0)
            name.name = path.parts.last().text;
        if (count > 1)
            name.schema = path.parts[count - 2].text;
        return name;
    }

    Target target(const Endpoint &endpoint) const
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

    // Tables

    void add(const TableSyntax &table)
    {
        if (table.partial)
            return;
        const QualifiedName name = qualified(table.name);
        const qsizetype known = m_entities.value(name, -1);
        if (known >= 0 && !(table.shorthand || m_out.entities[known].shorthand)) {
            complain(
                table.name.range(),
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
        int at = 0;
        for (qsizetype i = 0; i <= table.columns.size(); ++i) {
            for (const Injection &one : table.injections)
                if (one.before == i)
                    inject(entity, table, one);
            if (i < table.columns.size())
                addColumn(entity, table.columns[i], table.shorthand, at++ == 0);
        }
        addParts(entity, table);
    }

    static void fill(Entity &entity, const TableSyntax &table)
    {
        if (const QString note = textOf(table.settings, u"note"); !note.isEmpty())
            entity.note = note;
        if (table.note.kind == Value::Text)
            entity.note = table.note.text;
        if (const QString color = textOf(table.settings, u"headercolor"); !color.isEmpty())
            entity.headerColor = color;
    }

    void inject(Entity &entity, const TableSyntax &table, const Injection &injection)
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

    void addColumn(Entity &entity, const ColumnSyntax &column, bool shorthand, bool first)
    {
        if (column.arrow.relation == Relation::ManyToMany ||
            column.arrow.relation == Relation::OneToMany ||
            column.arrow.relation == Relation::SubtypeOf) {
            Reference reference;
            reference.left.path = pathOf(entity.name);
            reference.right = target(column.target);
            reference.relation = column.arrow.relation;
            reference.identifying = column.arrow.identifying;
            reference.shorthand = true;
            reference.leftPhrase =
                column.name.text == reference.right.path.value(0) ? QString() : column.name.text;
            reference.range = column.range;
            m_out.references.append(reference);
            return;
        }
        for (const Attribute &other : std::as_const(entity.attributes))
            if (other.name == column.name.text) {
                complain(column.name.range, Sketch::tr("“%1” has a column “%2” already.")
                                                .arg(entity.name.name, column.name.text));
                entity.damaged = true;
                return;
            }
        Attribute attribute;
        attribute.name = column.name.text;
        attribute.range = column.range;
        attribute.relation = column.target.path.isEmpty() ? Relation::None : column.arrow.relation;
        if (attribute.relation != Relation::None) {
            attribute.identifying = column.arrow.identifying;
            attribute.target = target(column.target);
        }
        const bool key = isKey(entity, column, shorthand, first);
        setType(entity, attribute, column, key);
        setSettings(entity, attribute, column);
        const auto has = [&](QStringView name) { return find(column.settings, name) != nullptr; };
        const bool optional = column.optional || has(u"null");
        const bool required = column.required || has(u"not null");
        attribute.nullSaid = optional || required;
        const bool byName =
            shorthand && attribute.typeInferred && m_inference.infer(attribute.name).optional;
        attribute.notNull = required || key || (shorthand && !optional && !byName);
        if (key && !entity.keyColumns.contains(attribute.name))
            entity.keyColumns.append(attribute.name);
        entity.attributes.append(attribute);
    }

    static bool isPublic(const QString &schema) { return schema.isEmpty() || schema == u"public"; }

    static QStringList pathOf(const QualifiedName &name)
    {
        return name.schema.isEmpty() ? QStringList{name.name} : QStringList{name.schema, name.name};
    }

    static bool isKey(const Entity &entity, const ColumnSyntax &column, bool shorthand, bool first)
    {
        if (column.key || find(column.settings, u"pk") || find(column.settings, u"primary key"))
            return true;
        if (!shorthand || !entity.keyColumns.isEmpty() || column.arrow.relation != Relation::None ||
            column.optional)
            return false;
        const QString name = snakeCase(column.name.text);
        return name == u"id" ||
               (first && name == QString(snakeCase(singular(entity.name.name)) + u"_id"));
    }

    void setType(const Entity &entity, Attribute &attribute, const ColumnSyntax &column, bool key)
    {
        if (!column.labels.isEmpty()) {
            Enumeration made;
            made.name = {entity.name.schema,
                         snakeCase(singular(entity.name.name)) + u'_' + column.name.text};
            if (column.type.isGiven())
                made.name.name = column.type.name;
            for (const Word &label : column.labels)
                made.labels.append({label.text, {}});
            made.onTheSpot = true;
            made.range = column.range;
            attribute.type = {made.name.schema, made.name.name, {}};
            m_out.enumerations.append(made);
            return;
        }
        if (column.type.isGiven()) {
            attribute.type =
                column.type.schema.isEmpty()
                    ? typeName(column.type.name + column.type.suffix)
                    : TypeName{column.type.schema, column.type.name, column.type.suffix};
            return;
        }
        attribute.typeInferred = true;
        if (attribute.relation != Relation::None)
            return;
        const Inferred inferred = m_inference.infer(attribute.name);
        attribute.type = typeName(inferred.type);
        attribute.increment = inferred.increment && key;
    }

    void setSettings(Entity &entity, Attribute &attribute, const ColumnSyntax &column)
    {
        attribute.unique = column.unique;
        for (const Setting &setting : column.settings) {
            if (setting.name == u"unique") {
                attribute.unique = true;
            } else if (setting.name == u"increment") {
                attribute.increment = true;
            } else if (setting.name == u"note") {
                attribute.note = setting.value.text;
            } else if (setting.name == u"default") {
                attribute.defaultValue = sqlDefault(setting.value);
            } else if (setting.name == u"check") {
                if (setting.value.kind == Value::Expression)
                    entity.checks.append({setting.value.text, {}, setting.value.range, {}});
                else
                    complain(setting.nameRange,
                             Sketch::tr("The condition of a check stands between backticks."));
            } else if (setting.name == u"ref") {
                if (setting.target.path.isEmpty() || setting.arrow.relation == Relation::None)
                    continue;
                Reference reference;
                reference.left.path = pathOf(entity.name);
                reference.left.columns = {attribute.name};
                reference.left.range = column.name.range;
                reference.right = target(setting.target);
                // "[ref: > id]" means a column of the same table.
                if (reference.right.path.size() == 1 && reference.right.columns.isEmpty())
                    reference.right.path = pathOf(entity.name) + reference.right.path;
                reference.relation = setting.arrow.relation;
                reference.inlined = true;
                reference.range = column.range;
                m_out.references.append(reference);
            } else if (!isKnown(setting.name)) {
                complain(setting.nameRange,
                         Sketch::tr("A column has no setting “%1”.").arg(setting.name));
            }
        }
    }

    static bool isKnown(QStringView name)
    {
        return name == u"pk" || name == u"primary key" || name == u"null" || name == u"not null";
    }

    void addParts(Entity &entity, const TableSyntax &table)
    {
        for (const IndexSyntax &index : table.indexes)
            addIndex(entity, index);
        for (const CheckSyntax &check : table.checks)
            entity.checks.append(
                {check.expression, textOf(check.settings, u"name"), check.range, {}});
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

    void addIndex(Entity &entity, const IndexSyntax &index)
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
            complain(index.range,
                     Sketch::tr("“%1” has a primary key already.").arg(entity.name.name));
            return;
        }
        for (const IndexColumn &column : std::as_const(entry.columns))
            entity.keyColumns.append(column.text);
        entity.keyName = entry.name;
        for (Attribute &attribute : entity.attributes)
            if (entity.keyColumns.contains(attribute.name))
                attribute.notNull = true;
    }

    // Everything else

    void add(const EnumSyntax &syntax)
    {
        Enumeration one;
        one.name = qualified(syntax.name);
        one.damaged = syntax.damaged;
        one.range = syntax.range;
        for (const Enumeration &other : std::as_const(m_out.enumerations))
            if (other.name.name == one.name.name && !other.onTheSpot &&
                (other.name.schema == one.name.schema ||
                 (isPublic(other.name.schema) && isPublic(one.name.schema)))) {
                complain(syntax.name.range(),
                         Sketch::tr("“%1” is defined a second time; the first one counts.")
                             .arg(one.name.name));
                return;
            }
        QSet<QString> known;
        for (const EnumLabelSyntax &label : syntax.labels) {
            if (known.contains(label.label.text)) {
                complain(label.label.range, Sketch::tr("“%1” has a value “%2” already.")
                                                .arg(one.name.name, label.label.text));
                continue;
            }
            known.insert(label.label.text);
            one.labels.append({label.label.text, textOf(label.settings, u"note")});
        }
        m_out.enumerations.append(one);
    }

    void add(const ReferenceSyntax &syntax)
    {
        Reference one;
        one.name = syntax.name.isEmpty() ? QString() : syntax.name.text;
        one.left = target(syntax.left);
        one.right = target(syntax.right);
        one.relation = syntax.arrow.relation;
        one.identifying = syntax.arrow.identifying;
        one.exact = syntax.arrow.exact;
        one.shorthand = syntax.shorthand;
        one.leftMinimum = syntax.left.minimum;
        one.rightMinimum = syntax.right.minimum;
        one.leftPhrase = syntax.leftPhrase;
        one.rightPhrase = syntax.rightPhrase;
        one.onDelete = textOf(syntax.settings, u"delete").toLower();
        one.onUpdate = textOf(syntax.settings, u"update").toLower();
        one.color = textOf(syntax.settings, u"color");
        one.inactive = find(syntax.settings, u"inactive") != nullptr;
        one.range = syntax.range;
        m_out.references.append(one);
    }

    void add(const GroupSyntax &syntax)
    {
        Group group;
        group.name = syntax.name.text;
        group.color = textOf(syntax.settings, u"color");
        group.note = textOf(syntax.settings, u"note");
        if (syntax.note.kind == Value::Text)
            group.note = syntax.note.text;
        group.range = syntax.range;
        for (const Path &path : syntax.tables) {
            QualifiedName name = qualified(path);
            if (!m_names.contains(name.name))
                name = m_aliases.value(name.name, name);
            if (m_grouped.contains(name)) {
                complain(path.range(),
                         Sketch::tr("“%1” is in another group already.").arg(name.name));
                continue;
            }
            m_grouped.insert(name);
            group.tables.append(name);
        }
        m_out.groups.append(group);
    }

    void add(const NoteSyntax &syntax)
    {
        m_out.notes.append({syntax.name.isEmpty() ? QString() : syntax.name.text,
                            syntax.text.text,
                            textOf(syntax.settings, u"color"),
                            syntax.range,
                            {}});
    }

    void add(const ProjectSyntax &syntax)
    {
        ProjectInfo &project = m_out.project;
        project.given = true;
        project.name = syntax.name.isEmpty() ? QString() : syntax.name.text;
        project.note = syntax.note.text;
        for (const Setting &entry : syntax.entries)
            if (entry.name == u"database_type")
                project.database = entry.value.text;
            else
                project.entries.insert(entry.name, entry.value.text);
    }

    const Syntax &m_syntax;
    const TypeInference &m_inference;
    QHash<QString, const TableSyntax *> m_partials;
    QHash<QString, QualifiedName> m_aliases;
    QSet<QString> m_names;
    QHash<QualifiedName, qsizetype> m_entities;
    QSet<QualifiedName> m_grouped;
    Design m_out;
};

} // namespace

TypeName typeName(const QString &text)
{
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
