#include "generators/sketch/interpreter.h"
#include "generators/sketch/wording.h"

using namespace Qt::StringLiterals;

namespace relvar::sketch {

void Interpreter::add(const EnumSyntax &syntax)
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
            complain(
                label.label.range,
                Sketch::tr("“%1” has a value “%2” already.").arg(one.name.name, label.label.text));
            continue;
        }
        known.insert(label.label.text);
        one.labels.append({label.label.text, textOf(label.settings, u"note")});
    }
    m_out.enumerations.append(one);
}

void Interpreter::add(const ReferenceSyntax &syntax)
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

void Interpreter::add(const GroupSyntax &syntax)
{
    Group group;
    group.name = syntax.name.text;
    group.color = textOf(syntax.settings, u"color");
    group.note = textOf(syntax.settings, u"note");
    if (syntax.note.kind == Value::Text)
        group.note = syntax.note.text;
    addMetadata(group.metadata, syntax.settings, {u"color", u"note"});
    group.range = syntax.range;
    for (const Path &path : syntax.tables) {
        QualifiedName name = qualified(path);
        if (!m_names.contains(name.name))
            name = m_aliases.value(name.name, name);
        if (m_grouped.contains(name)) {
            complain(path.range(), Sketch::tr("“%1” is in another group already.").arg(name.name));
            continue;
        }
        m_grouped.insert(name);
        group.tables.append(name);
    }
    m_out.groups.append(group);
}

void Interpreter::add(const NoteSyntax &syntax)
{
    m_out.notes.append({syntax.name.isEmpty() ? QString() : syntax.name.text,
                        syntax.text.text,
                        textOf(syntax.settings, u"color"),
                        syntax.range,
                        {}});
    addMetadata(m_out.notes.last().metadata, syntax.settings, {u"color"});
}

QualifiedName Interpreter::tableName(const Path &path, qsizetype parts) const
{
    QualifiedName name;
    if (parts > 0)
        name.name = path.parts[parts - 1].text;
    if (parts > 1)
        name.schema = path.parts[parts - 2].text;
    return m_names.contains(name.name) ? name : m_aliases.value(name.name, name);
}

Entity *Interpreter::entityAt(const QualifiedName &name)
{
    const bool isDefault = isPublic(name.schema);
    for (Entity &one : m_out.entities)
        if (one.name.name == name.name &&
            (one.name.schema == name.schema || (isDefault && isPublic(one.name.schema))))
            return &one;
    return nullptr;
}

void Interpreter::addLate(const RecordsSyntax &syntax, const QualifiedName &table)
{
    Entity *entity = entityAt(table);
    if (!entity)
        return complain(syntax.range, Sketch::tr("There is no table for “%1”.").arg(table.name));
    QStringList columns;
    for (const Word &column : syntax.columns)
        columns.append(column.text);
    if (columns.isEmpty())
        for (const Attribute &attribute : std::as_const(entity->attributes))
            columns.append(attribute.name);
    entity->records = {columns, syntax.rows, find(syntax.settings, u"example") != nullptr};
    entity->recordsRange = syntax.range;
}

void Interpreter::addLate(const MetadataSyntax &syntax)
{
    Metadata values;
    addMetadata(values, syntax.entries, {});
    const bool column = syntax.target == u"column";
    const qsizetype parts = syntax.name.parts.size() - (column ? 1 : 0);
    const QString name = syntax.name.isEmpty() ? QString() : syntax.name.parts.last().text;
    if (column || syntax.target == u"table") {
        if (Entity *entity = entityAt(tableName(syntax.name, parts))) {
            if (!column)
                return entity->metadata.insert(values);
            for (Attribute &attribute : entity->attributes)
                if (attribute.name == name)
                    return attribute.metadata.insert(values);
        }
    } else if (syntax.target == u"tablegroup") {
        for (Group &group : m_out.groups)
            if (group.name == name)
                return group.metadata.insert(values);
    } else {
        for (StickyNote &note : m_out.notes)
            if (note.name == name)
                return note.metadata.insert(values);
    }
    complain(syntax.range, Sketch::tr("There is nothing called “%1”.").arg(name));
}

void Interpreter::add(const ProjectSyntax &syntax)
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

} // namespace relvar::sketch
