#include "generators/dialects/dialect.h"
#include "generators/sketch/reconciler.h"
#include "generators/sketch/scope.h"
#include "generators/sketch/wording.h"
#include "model/operations/diagrams.h"
#include "model/operations/tables.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace relvar::sketch {

void Reconciler::enumerations()
{
    QHash<QualifiedName, const Enumeration *> base;
    QList<const Enumeration *> open;
    for (const Enumeration &one : m_base.enumerations)
        base.insert(one.name, &one);
    const QSet<Id> shown = typesIn(m_edit.model(), m_scope);
    QSet<QualifiedName> wantedNames;
    for (const Enumeration &one : std::as_const(m_wanted.enumerations))
        wantedNames.insert(normal(one.name));
    for (const Enumeration &one : m_base.enumerations)
        if (!wantedNames.contains(one.name) && (m_scope.all || shown.contains(one.id)))
            open.append(&one);
    for (const Enumeration &one : std::as_const(m_wanted.enumerations)) {
        const QualifiedName name = normal(one.name);
        const Enumeration *known = base.value(name);
        // Only its name is another: the same values.
        for (qsizetype i = 0; replaces() && !known && i < open.size(); ++i)
            if (open[i]->labels == one.labels && open[i]->name.schema == name.schema)
                known = open.takeAt(i);
        QMap<QString, QString> notes;
        QStringList labels;
        for (const EnumLabel &label : one.labels) {
            labels.append(label.text);
            if (!label.note.isEmpty())
                notes.insert(u"dbml.note."_s + label.text, label.note);
        }
        Id id = known ? known->id : Id();
        if (!known) {
            if (const Id table = m_tables.value(name)) {
                complain(one.range, Sketch::tr("There is a table “%1” already.")
                                        .arg(m_edit.model().find(table)->name));
                continue;
            }
            if (m_types.contains({name.schema.toLower(), name.name.toLower()})) {
                const Id other = m_types.value({name.schema.toLower(), name.name.toLower()});
                if (!m_edit.get<EnumType>(other)) {
                    complain(one.range,
                             Sketch::tr("There is another type “%1” already.").arg(name.name));
                    continue;
                }
            }
            EnumType type;
            type.parent = schemaFor(name.schema);
            type.name = name.name;
            id = m_edit.add(type);
        } else if (known->name != name) {
            m_edit.set(id, &Object::name, name.name);
        }
        m_types.insert({name.schema.toLower(), name.name.toLower()}, id);
        const EnumType &before = *m_edit.get<EnumType>(id);
        if (!one.onTheSpot)
            found(one.range, id);
        const bool adds =
            one.damaged || !replaces() || (known && !m_scope.all && !shown.contains(id));
        QStringList all = labels;
        if (adds)
            for (const QString &label : before.labels)
                if (!all.contains(label) && !one.onTheSpot)
                    all.append(label);
        QMap<QString, QString> options = before.options;
        if (!adds)
            options.removeIf(
                [](const auto &entry) { return entry.key().startsWith(u"dbml.note."); });
        options.insert(notes);
        m_edit.modify<EnumType>(id, [&](EnumType &type) {
            type.labels = all;
            type.options = options;
        });
    }
    for (const Enumeration *one : std::as_const(open))
        m_unusedTypes.append(one->id);
}

void Reconciler::removeEnumerations()
{
    if (!replaces() || m_wanted.damaged)
        return;
    for (const Id id : std::as_const(m_unusedTypes))
        // A type that something else still uses stays where it is.
        if (m_edit.model().referrers(id).isEmpty())
            (void)m_edit.remove(id);
}

void Reconciler::setOption(Id id, const QString &key, const QString &value)
{
    m_edit.modify<Object>(id, [&](Object &object) {
        if (value.isEmpty())
            object.options.remove(key);
        else
            object.options.insert(key, value);
    });
}

void Reconciler::setMetadata(Id id, const Metadata &wanted, const Metadata &base, bool all)
{
    if (wanted == base || (!all && wanted.isEmpty()))
        return;
    m_edit.modify<Object>(id, [&](Object &object) { sketch::setMetadata(object.options, wanted); });
}

// The columns of the rows are kept by their ids.
void Reconciler::records(Plan &plan)
{
    const Records none;
    const Records &wanted = plan.wanted->records;
    const Records &base = plan.base ? plan.base->records : none;
    if (wanted == base || (wanted.isEmpty() && (!replaces() || plan.wanted->damaged)))
        return;
    QJsonArray columns;
    for (const QString &name : wanted.columns) {
        const Id column = columnId(plan.table, name);
        if (!column)
            return complain(plan.wanted->recordsRange,
                            Sketch::tr("“%1” has no column “%2”.")
                                .arg(m_edit.model().find(plan.table)->name, name));
        columns.append(QString::number(column.value));
    }
    QJsonObject object{{u"columns"_s, columns}, {u"rows"_s, wanted.rows}};
    if (wanted.example)
        object.insert(u"example"_s, true);
    setOption(plan.table, u"dbml.records"_s,
              wanted.isEmpty()
                  ? QString()
                  : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Reconciler::groups()
{
    if (m_wanted.groups == m_base.groups || (m_wanted.groups.isEmpty() && !replacesAll()))
        return;
    QJsonArray settings = replacesAll() ? QJsonArray() : groupSettings(m_edit.model());
    QHash<Id, QString> members;
    for (const Group &group : std::as_const(m_wanted.groups)) {
        for (qsizetype i = settings.size() - 1; i >= 0; --i)
            if (settings[i].toObject().value(u"name"_s).toString() == group.name)
                settings.removeAt(i);
        QJsonObject one{{u"name"_s, group.name}};
        if (!group.note.isEmpty())
            one.insert(u"note"_s, group.note);
        if (!group.color.isEmpty())
            one.insert(u"color"_s, group.color);
        QJsonObject metadata;
        for (auto it = group.metadata.cbegin(); it != group.metadata.cend(); ++it)
            metadata.insert(it.key(), it.value());
        if (!metadata.isEmpty())
            one.insert(u"metadata"_s, metadata);
        settings.append(one);
        for (const QualifiedName &name : group.tables) {
            const QStringList path = name.schema.isEmpty() ? QStringList{name.name}
                                                           : QStringList{name.schema, name.name};
            if (const Id table = tableAt(path, path.size()))
                members.insert(table, group.name);
            else
                complain(group.range, Sketch::tr("There is no table “%1”.").arg(path.join(u'.')));
        }
    }
    for (const Id table : std::as_const(m_tables)) {
        const Object *object = m_edit.model().find(table);
        if (!object)
            continue;
        if (members.contains(table))
            setOption(table, u"dbml.group"_s, members.value(table));
        else if (replacesAll() && object->options.contains(u"dbml.group"_s))
            setOption(table, u"dbml.group"_s, {});
    }
    if (!settings.isEmpty() || !m_base.groups.isEmpty())
        setOption(projectObject(m_edit), u"dbml.groups"_s,
                  settings.isEmpty()
                      ? QString()
                      : QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact)));
}

void Reconciler::notes()
{
    QSet<Id> used;
    for (const StickyNote &wanted : std::as_const(m_wanted.notes)) {
        const StickyNote *base = nullptr;
        for (const StickyNote &one : m_base.notes)
            if (!base && one.name == wanted.name && !used.contains(one.id))
                base = &one;
        if (base) {
            used.insert(base->id);
            found(wanted.range, base->id);
            if (base->text != wanted.text)
                m_edit.set(base->id, &Object::comment, wanted.text);
            if (base->color != wanted.color)
                m_edit.set(base->id, &Note::color, wanted.color);
            setMetadata(base->id, wanted.metadata, base->metadata, true);
            continue;
        }
        const QList<const Diagram *> diagrams = m_edit.model().childrenOf<Diagram>({});
        Id diagram = diagrams.isEmpty() ? Id() : diagrams.first()->id;
        if (!diagram) {
            const Result<Id> made = addDiagram(m_edit);
            if (!made) {
                complain(wanted.range, made.error().text);
                continue;
            }
            diagram = *made;
        }
        // Beside everything that is there.
        double left = 0;
        for (const Note *one : m_edit.model().childrenOf<Note>(diagram))
            left = std::min(left, one->x);
        for (const DiagramNode *one : m_edit.model().childrenOf<DiagramNode>(diagram))
            left = std::min(left, one->x);
        Note note;
        note.parent = diagram;
        note.name = wanted.name;
        note.comment = wanted.text;
        note.color = wanted.color;
        sketch::setMetadata(note.options, wanted.metadata);
        note.x = left - note.width - 40;
        found(wanted.range, m_edit.add(note));
    }
    if (replacesAll() && !m_wanted.damaged)
        for (const StickyNote &one : m_base.notes)
            if (!used.contains(one.id))
                (void)m_edit.remove(one.id);
}

void Reconciler::project()
{
    const ProjectInfo &wanted = m_wanted.project;
    if (wanted == m_base.project || (!wanted.given && (!replacesAll() || m_wanted.damaged)))
        return;
    const Id id = projectObject(m_edit);
    const Dialect *known = nullptr;
    for (const Dialect *one : dialects())
        if (one->traits().label.compare(wanted.database, Qt::CaseInsensitive) == 0)
            known = one;
    m_edit.modify<Project>(id, [&](Project &project) {
        project.name = wanted.name;
        project.comment = wanted.note;
        if (known)
            project.dialect = known->traits().key;
        project.options.removeIf([](const auto &entry) {
            return entry.key().startsWith(u"dbml.entry.") || entry.key() == u"dbml.database_type";
        });
        if (!known && !wanted.database.isEmpty())
            project.options.insert(u"dbml.database_type"_s, wanted.database);
        for (auto it = wanted.entries.cbegin(); it != wanted.entries.cend(); ++it)
            project.options.insert(u"dbml.entry."_s + it.key(), it.value());
    });
}

} // namespace relvar::sketch
