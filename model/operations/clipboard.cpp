#include "model/operations/clipboard.h"

#include "model/integrity.h"
#include "model/json.h"
#include "model/operations/diagrams.h"
#include "model/operations/naming.h"
#include "model/operations/tables.h"
#include "model/operations/wording.h"

namespace relvar {
namespace {

// Finds places, ids and names for objects that come from elsewhere; lives while one paste runs.
class Paste
{
public:
    Paste(Edit &edit, const PasteTarget &target)
        : m_edit(edit)
        , m_target(target)
    {
    }

    // What became of which object.
    const QHash<Id, Id> &copies() const { return m_copies; }

    Result<QList<Id>> run(const QList<ObjectPtr> &objects)
    {
        copyAll(objects);
        for (const Id root : std::as_const(m_roots))
            if (!place(*m_new[root]))
                m_new.remove(root);
        dropUnviable();
        if (m_new.isEmpty())
            return Error{Operations::tr("There is nothing to paste that fits here.")};
        return addAll();
    }

private:
    void copyAll(const QList<ObjectPtr> &objects)
    {
        for (const ObjectPtr &object : objects)
            m_copies.insert(object->id, newId());
        for (const ObjectPtr &object : objects) {
            const auto copy = info(object->kind).clone(*object);
            copy->id = m_copies.value(object->id);
            for (const FieldInfo &field : info(copy->kind).fields)
                if (field.holdsRefs)
                    field.remap(*copy, m_copies);
            if (!m_copies.contains(object->parent))
                m_roots.insert(copy->id);
            copy->parent = m_copies.value(object->parent, object->parent);
            m_new.insert(copy->id, copy);
        }
    }

    // Gives a root its parent; false when there is none for it.
    bool place(Object &root)
    {
        const Model &model = m_edit.model();
        if (root.kind == Kind::Project && !model.all<Project>().isEmpty())
            return false; // a design has its settings already
        for (const Id candidate :
             {m_target.table, m_target.diagram, m_target.schema, root.parent}) {
            const Object *parent = model.find(candidate);
            if (!parent || !mayStandBelow(root.kind, parent))
                continue;
            root.parent = candidate;
            return root.kind != Kind::DiagramNode ||
                   !nodeOf(model, candidate, static_cast<const DiagramNode &>(root).object);
        }
        const bool wasBelow(root.parent);
        root.parent = {};
        if (root.kind == Kind::Grant && wasBelow)
            return false; // what it was about is not here
        const Schema schema;
        if (wasBelow && root.kind != Kind::Statement && mayStandBelow(root.kind, &schema))
            root.parent = defaultSchema(m_edit);
        return root.parent || mayStandBelow(root.kind, nullptr);
    }

    void dropUnviable()
    {
        QList<Id> gone;
        do {
            gone.clear();
            for (const auto &object : std::as_const(m_new))
                if (!isViable(*object))
                    gone.append(object->id);
            for (const Id id : std::as_const(gone))
                m_new.remove(id);
        } while (!gone.isEmpty());
    }

    const Object *find(Id id) const
    {
        const auto it = m_new.constFind(id);
        return it != m_new.cend() ? it->get() : m_edit.model().find(id);
    }

    // Drops references that lead nowhere here; whether the object stands well without them.
    bool isViable(Object &object) const
    {
        const Object *parent = find(object.parent);
        if ((object.parent && !parent) || !mayStandBelow(object.kind, parent))
            return false;
        const RefTest fits = [this](Id id, std::optional<Kind> kind) {
            const Object *target = find(id);
            return target && (!kind || target->kind == *kind);
        };
        return keepFitting(object, fits);
    }

    // Objects in order, so that ranks and numbered names are the same each time.
    Result<QList<Id>> addAll()
    {
        QList<Object *> ordered;
        for (const auto &object : std::as_const(m_new))
            ordered.append(object.get());
        std::sort(ordered.begin(), ordered.end(), [](const Object *a, const Object *b) {
            return a->kind != b->kind ? a->kind < b->kind : inOrder(a, b);
        });
        QList<Id> roots;
        for (Object *object : ordered) {
            if (m_roots.contains(object->id)) {
                roots.append(object->id);
                object->rank = m_edit.nextRank(object->parent, object->kind);
                const QString before = object->name;
                if (!before.isEmpty())
                    object->name =
                        freeNameAmong(m_edit.model(), object->parent, object->kind, before);
                if (object->name != before)
                    followTable(ordered, *object, before);
            }
            move(*object);
            m_edit.put(m_new.value(object->id));
        }
        for (const Object *object : std::as_const(ordered))
            if (object->kind == Kind::Index || object->kind == Kind::Key)
                freeIndexName(object->id);
        return roots;
    }

    // Names of constraints and indexes begin with that of their table.
    static void followTable(const QList<Object *> &objects, const Object &table,
                            const QString &before)
    {
        for (Object *object : objects)
            if (object->parent == table.id && object->kind != Kind::Column &&
                object->name.startsWith(before + u'_'))
                object->name = cutName(table.name + object->name.sliced(before.size()),
                                       DefaultIdentifierBytes);
    }

    void move(Object &object) const
    {
        if (!m_roots.contains(object.id))
            return;
        const auto shift = [this](auto &place) {
            place.x += m_target.dx;
            place.y += m_target.dy;
        };
        if (object.kind == Kind::DiagramNode)
            shift(static_cast<DiagramNode &>(object));
        else if (object.kind == Kind::Note)
            shift(static_cast<Note &>(object));
        else if (object.kind == Kind::Area)
            shift(static_cast<Area &>(object));
        else if (object.kind == Kind::DiagramEdge)
            for (Point &bend : static_cast<DiagramEdge &>(object).bends)
                shift(bend);
    }

    // Names of indexes are unique in a schema, so a copied table needs new ones.
    void freeIndexName(Id id)
    {
        const Id schema = schemaOf(m_edit.model(), id);
        QHash<QString, int> &taken = indexNames(schema);
        const QString name = m_edit.model().find(id)->name;
        if (name.isEmpty() || taken.value(name) <= 1)
            return;
        QString free = name;
        for (int i = 2; taken.contains(free); ++i) {
            const QString suffix = u'_' + QString::number(i);
            free = cutName(name, DefaultIdentifierBytes - int(suffix.size())) + suffix;
        }
        --taken[name];
        ++taken[free];
        m_edit.set(id, &Object::name, free);
    }

    QHash<QString, int> &indexNames(Id schema)
    {
        const auto known = m_indexNames.find(schema);
        if (known != m_indexNames.end())
            return *known;
        QHash<QString, int> &names = m_indexNames[schema];
        const QList<Id> relations = m_edit.model().children(schema);
        for (const Id relation : relations) {
            ++names[m_edit.model().find(relation)->name];
            const QList<Id> children = m_edit.model().children(relation);
            for (const Id child : children) {
                const Object &object = *m_edit.model().find(child);
                if (object.kind == Kind::Index || object.kind == Kind::Key)
                    ++names[object.name];
            }
        }
        return names;
    }

    Edit &m_edit;
    const PasteTarget m_target;
    QHash<Id, Id> m_copies;
    QHash<Id, std::shared_ptr<Object>> m_new;
    QSet<Id> m_roots;
    QHash<Id, QHash<QString, int>> m_indexNames;
};

} // namespace

Result<QList<Id>> pasteObjects(Edit &edit, const QByteArray &json, const PasteTarget &target)
{
    const Result<QList<ObjectPtr>> objects = objectsFromJson(json);
    if (!objects)
        return objects.error();
    // On a copy, so that a failure changes nothing.
    Edit trial(edit.model());
    Result<QList<Id>> pasted = Paste(trial, target).run(*objects);
    if (pasted)
        for (const Change &change : trial.changes())
            edit.put(change.after);
    return pasted;
}

// The object and everything below it.
static void collect(const Model &model, Id id, QList<ObjectPtr> &into)
{
    into.append(model.object(id));
    const QList<Id> children = model.children(id);
    for (const Id child : children)
        collect(model, child, into);
}

Result<QList<Id>> duplicateObjects(Edit &edit, const QList<Id> &ids)
{
    QList<ObjectPtr> objects;
    for (const Id id : ids) {
        if (!edit.model().contains(id))
            return Error{Operations::tr("The object to copy does not exist any more.")};
        collect(edit.model(), id, objects);
    }
    Edit trial(edit.model());
    Paste paste(trial, {});
    if (const Result<QList<Id>> pasted = paste.run(objects); !pasted)
        return pasted;
    for (const Change &change : trial.changes())
        edit.put(change.after);
    QList<Id> result;
    for (const Id id : ids)
        result.append(paste.copies().value(id));
    return result;
}

} // namespace relvar
