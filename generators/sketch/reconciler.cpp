#include "generators/sketch/reconciler.h"

#include "generators/sketch/wording.h"
#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/naming.h"
#include "model/operations/tables.h"

using namespace Qt::StringLiterals;

namespace relvar::sketch {

Reconciled reconcile(Edit &edit, Design wanted, Mode mode, Id schema, const SketchScope &scope)
{
    return Reconciler(edit, std::move(wanted), mode, schema, scope).run();
}

// The schema that names without one belong to: "public", or the first one there is.
static Id homeSchema(const Model &model, Id given)
{
    if (model.get<Schema>(given))
        return given;
    const QList<const Schema *> schemas = model.childrenOf<Schema>({});
    for (const Schema *schema : schemas)
        if (schema->name == u"public")
            return schema->id;
    return schemas.isEmpty() ? Id() : schemas.first()->id;
}

Reconciler::Reconciler(Edit &edit, Design wanted, Mode mode, Id schema, const SketchScope &scope)
    : m_edit(edit)
    , m_wanted(std::move(wanted))
    , m_base(describe(edit.model()))
    , m_mode(mode)
    , m_scope(scope)
    , m_home(homeSchema(edit.model(), schema))
{
    const Object *home = edit.model().find(m_home);
    m_homeName = home && home->name != u"public" ? home->name : QString();
    loadNames();
}

Reconciled Reconciler::run()
{
    m_out.problems = m_wanted.problems;
    addMissing();
    enumerations();
    planEntities();
    removeEntities();
    makeTables();
    planColumns();
    for (Plan &plan : m_plans) {
        replaceImpliedKey(plan);
        matchColumns(plan);
    }
    for (Plan &plan : m_plans)
        plainColumns(plan);
    // A reference can be made when the key that it points at is there.
    for (bool progress = true; progress;) {
        progress = false;
        for (Plan &plan : m_plans)
            progress = referenceColumns(plan) || progress;
    }
    findColumns();
    for (Plan &plan : m_plans) {
        keys(plan);
        uniqueColumns(plan);
        order(plan);
        indexes(plan);
        checks(plan);
        records(plan);
    }
    references();
    removeEnumerations();
    groups();
    notes();
    project();
    followNames();
    std::stable_sort(
        m_out.problems.begin(), m_out.problems.end(),
        [](const Problem &a, const Problem &b) { return a.range.from < b.range.from; });
    return std::move(m_out);
}

void Reconciler::complain(const Range &range, const QString &text)
{
    m_out.problems.append({range, 0, 0, text});
}

void Reconciler::found(const Range &range, Id id)
{
    if (!range.isEmpty() && id)
        m_out.places.append({id, range.from, range.length});
}

void Reconciler::requireEntity(const Target &target, bool key, bool stubKey)
{
    if (target.path.isEmpty() || target.path.size() > 2)
        return;
    const qsizetype parts = target.path.size();
    const QualifiedName name = nameOf(target.path, parts);
    Entity *entity = nullptr;
    for (Entity &one : m_wanted.entities)
        if (normal(one.name) == name)
            entity = &one;
    const Id known = tableAt(target.path, parts);
    if (known)
        m_referred.insert(known);
    // "orders.customer_id" is a column of an entity that is there.
    if (!entity && !known && parts == 2 && (tableAt(target.path, 1) || [&] {
            const QualifiedName owner = nameOf(target.path, 1);
            return std::any_of(m_wanted.entities.cbegin(), m_wanted.entities.cend(),
                               [&](const Entity &one) { return normal(one.name) == owner; });
        }()))
        return;
    const bool hasKey = known && primaryKey(m_edit.model(), known);
    if ((entity && (!entity->keyColumns.isEmpty() || !key)) ||
        (!entity && known && (hasKey || !key)))
        return;
    if (entity && hasKey && !replaces())
        return;
    if (!entity) {
        Entity made;
        made.name = name;
        made.shorthand = true;
        // Beside a table that is there this only adds to it.
        made.damaged = bool(known);
        made.range = target.range;
        if (known) {
            const Entity *base = nullptr;
            for (const Entity &one : m_base.entities)
                if (one.id == known)
                    base = &one;
            if (!base)
                return;
            made = *base;
            made.damaged = true;
        }
        m_wanted.entities.append(made);
        entity = &m_wanted.entities.last();
        if (!known && !stubKey)
            return;
    }
    for (Attribute &attribute : entity->attributes)
        if (snakeCase(attribute.name) == u"id") {
            attribute.notNull = true;
            entity->keyColumns = {attribute.name};
            return;
        }
    const Inferred inferred = TypeInference(m_edit.model()).infer(u"id"_s);
    Attribute id;
    id.name = u"id"_s;
    id.type = typeName(inferred.type);
    id.typeInferred = true;
    id.increment = inferred.increment;
    id.notNull = true;
    id.implied = true;
    entity->attributes.prepend(id);
    entity->keyColumns = {id.name};
}

// Whether this many-to-many relationship is there, which then needs no keys that it did without.
bool Reconciler::isKnownManyToMany(const Reference &wanted) const
{
    return replaces() && std::any_of(m_base.references.cbegin(), m_base.references.cend(),
                                     [&](const Reference &one) {
                                         const bool same = one.left.path == wanted.left.path &&
                                                           one.right.path == wanted.right.path;
                                         const bool turned = one.left.path == wanted.right.path &&
                                                             one.right.path == wanted.left.path;
                                         return one.relation == Relation::ManyToMany &&
                                                (same || turned);
                                     });
}

// What is referred to comes into being, and gets a key to refer to.
void Reconciler::addMissing()
{
    for (qsizetype i = 0; i < m_wanted.entities.size(); ++i) {
        const QList<Attribute> attributes = m_wanted.entities[i].attributes;
        for (const Attribute &attribute : attributes)
            if (attribute.relation != Relation::None)
                requireEntity(attribute.target, true);
    }
    const QList<Reference> list = m_wanted.references;
    for (const Reference &reference : list)
        if (reference.shorthand) {
            const bool turned = reference.relation == Relation::OneToMany ||
                                reference.relation == Relation::OneToOne;
            // What is identified by another entity gets its key from there.
            const bool needsKey =
                !reference.identifying && reference.relation != Relation::SubtypeOf;
            const bool manyToMany = reference.relation == Relation::ManyToMany;
            const bool known = manyToMany && isKnownManyToMany(reference);
            for (const bool left : {true, false}) {
                const Target &target = left ? reference.left : reference.right;
                const bool refers = left != turned;
                if (target.columns.isEmpty())
                    requireEntity(target, !known && (!refers || manyToMany), !refers || needsKey);
            }
        }
}

void Reconciler::planEntities()
{
    QSet<Id> used;
    for (Entity &entity : m_wanted.entities) {
        Plan plan;
        plan.wanted = &entity;
        entity.name = normal(entity.name);
        const Entity *base = m_baseEntities.value(entity.name);
        if (!base && entity.shorthand) {
            const Id folded =
                m_folded.value(QString(entity.name.schema + u'.' + entity.name.name).toLower());
            for (const Entity &one : m_base.entities)
                if (folded && one.id == folded && !used.contains(folded))
                    base = &one;
        }
        if (base && !used.contains(base->id)) {
            used.insert(base->id);
            plan.base = base;
            plan.table = base->id;
            // What is only named here keeps what it has.
            entity.damaged = entity.damaged || !m_scope.has(base->id);
        }
        m_planIndex.insert(entity.name, int(m_plans.size()));
        m_plans.append(plan);
    }
    if (!replaces())
        return;
    QList<const Entity *> open;
    for (const Entity &one : m_base.entities)
        if (!used.contains(one.id) && m_scope.has(one.id))
            open.append(&one);
    matchRenamed(open);
}

// Whether only the name is another: most of the columns are the same.
bool Reconciler::isAlike(const Entity &wanted, const Entity &base) const
{
    qsizetype same = 0;
    for (const Attribute &attribute : wanted.attributes)
        for (const Attribute &other : base.attributes)
            if (attribute.name == other.name ||
                (attribute.relation != Relation::None &&
                 other.name.startsWith(QString(attribute.name + u'_')))) {
                ++same;
                break;
            }
    const qsizetype most = std::max(wanted.attributes.size(), base.attributes.size());
    return same * 2 >= most;
}

void Reconciler::matchRenamed(QList<const Entity *> open)
{
    // The table before it in the text is the one before it in the model, and so on: first in place,
    // then anywhere as long as every column is the same.
    QHash<Id, qsizetype> place;
    for (qsizetype i = 0; i < m_base.entities.size(); ++i)
        place.insert(m_base.entities[i].id, i);
    const auto take = [&](Plan &plan, qsizetype i) {
        plan.base = open.takeAt(i);
        plan.table = plan.base->id;
    };
    for (qsizetype at = 0; at < m_plans.size(); ++at) {
        Plan &plan = m_plans[at];
        if (plan.base)
            continue;
        const qsizetype before =
            at > 0 && m_plans[at - 1].table ? place.value(m_plans[at - 1].table) : -1;
        qsizetype best = -1;
        for (qsizetype i = 0; i < open.size(); ++i) {
            if (open[i]->name.schema != plan.wanted->name.schema ||
                !isAlike(*plan.wanted, *open[i]))
                continue;
            const bool inPlace = place.value(open[i]->id) == before + 1;
            QStringList names;
            for (const Attribute &attribute : plan.wanted->attributes)
                names.append(attribute.name);
            QStringList others;
            for (const Attribute &attribute : open[i]->attributes)
                others.append(attribute.name);
            if (inPlace || (best < 0 && names == others && !names.isEmpty()))
                best = i;
        }
        if (best >= 0)
            take(plan, best);
    }
}

void Reconciler::removeEntities()
{
    if (!replaces() || m_wanted.damaged)
        return;
    QSet<Id> kept = m_referred;
    for (const Plan &plan : std::as_const(m_plans))
        kept.insert(plan.table);
    QList<Id> gone;
    for (const Entity &one : m_base.entities)
        if (!kept.contains(one.id) && m_scope.has(one.id))
            gone.append(one.id);
    if (gone.isEmpty())
        return;
    if (const Result<void> removed = m_edit.remove(gone); !removed) {
        complain({0, 0}, removed.error().text);
        return;
    }
    for (const Entity &one : m_base.entities)
        if (gone.contains(one.id)) {
            m_tables.remove(one.name);
            m_folded.remove(QString(one.name.schema + u'.' + one.name.name).toLower());
        }
}

void Reconciler::makeTables()
{
    QHash<Id, QSet<QString>> occupied; // views, sequences and what else shares names with tables
    m_edit.model().forEach([&](const Object &object) {
        if (object.kind != Kind::Table && shareNames(Kind::Table, object.kind))
            occupied[object.parent].insert(object.name);
    });
    QSet<Id> described;
    for (const Entity &one : m_base.entities)
        described.insert(one.id);
    for (const Table *table : m_edit.model().all<Table>())
        if (!described.contains(table->id))
            occupied[table->parent].insert(table->name); // a partition
    for (Plan &plan : m_plans) {
        const QualifiedName &name = plan.wanted->name;
        if (!plan.table) {
            const Id schema = schemaFor(name.schema);
            if (name.name.isEmpty() || occupied[schema].contains(name.name)) {
                complain(plan.wanted->nameRange,
                         name.name.isEmpty()
                             ? Sketch::tr("An entity needs a name.")
                             : Sketch::tr("Something else is called “%1” already.").arg(name.name));
                continue;
            }
            Table table;
            table.parent = schema;
            table.name = name.name;
            plan.table = m_edit.add(table);
            m_out.created.append(plan.table);
        } else if (plan.base->name.name != name.name && replaces()) {
            keepAutomaticNames(plan.table);
            m_edit.set(plan.table, &Object::name, name.name);
            // Its former name still leads to it, for lines that were not changed yet.
        }
        m_tables.insert(name, plan.table);
        m_folded.insert(QString(name.schema + u'.' + name.name).toLower(), plan.table);
        m_out.touched.append(plan.table);
        for (const Range &range : plan.wanted->ranges)
            found(range, plan.table);
        headings(plan);
    }
    m_plans.removeIf([](const Plan &plan) { return !plan.table; });
    m_planIndex.clear();
    for (qsizetype i = 0; i < m_plans.size(); ++i)
        m_planIndex.insert(m_plans[i].wanted->name, int(i));
}

void Reconciler::headings(Plan &plan)
{
    const Entity none;
    const Entity &base = plan.base ? *plan.base : none;
    const Entity &wanted = *plan.wanted;
    const bool all = replaces() && !wanted.damaged;
    if (wanted.note != base.note && (all || !wanted.note.isEmpty()))
        m_edit.set(plan.table, &Object::comment, wanted.note);
    if (wanted.alias != base.alias && (all || !wanted.alias.isEmpty()))
        setOption(plan.table, u"dbml.alias"_s, wanted.alias);
    setMetadata(plan.table, wanted.metadata, base.metadata, all);
    if (wanted.headerColor == base.headerColor || (!all && wanted.headerColor.isEmpty()))
        return;
    setOption(plan.table, u"dbml.headercolor"_s, wanted.headerColor);
    const QList<Id> referrers = m_edit.model().referrers(plan.table);
    for (const Id id : referrers)
        if (m_edit.get<DiagramNode>(id))
            m_edit.set(id, &DiagramNode::color, wanted.headerColor);
}

} // namespace relvar::sketch
