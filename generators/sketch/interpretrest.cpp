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
