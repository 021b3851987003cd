#include "generators/sketch/reconciler.h"
#include "generators/sketch/wording.h"
#include "model/operations/columns.h"
#include "model/operations/keys.h"
#include "model/operations/naming.h"

using namespace Qt::StringLiterals;

namespace relvar::sketch {

// The naming rule of the project, with the name of the attribute in place of the table's.
static QString migratedName(const Model &model, const QString &role, const QString &column)
{
    const QString rule = projectOf(model).foreignKeyColumnName;
    QString name;
    for (qsizetype i = 0; i < rule.size();) {
        const QStringView rest = QStringView(rule).sliced(i);
        if (rest.startsWith(u"{table}")) {
            name += role;
            i += 7;
        } else if (rest.startsWith(u"{column}")) {
            name += column;
            i += 8;
        } else {
            name += rule[i++];
        }
    }
    return name.trimmed().isEmpty() ? QString(role + u'_' + column) : name;
}

Id Reconciler::columnId(Id table, const QString &name) const
{
    for (const auto *names : {&m_columns, &m_formerColumns})
        if (const auto it = names->constFind(table); it != names->cend())
            if (const Id id = it->value(name); id && m_edit.model().contains(id))
                return id;
    return {};
}

// Its former name still leads to it, for lines that were not changed yet.
void Reconciler::renameColumn(Id table, Id column, const QString &name)
{
    keepAutomaticNames(table);
    const QString before = m_edit.model().find(column)->name;
    m_columns[table].remove(before);
    m_columns[table].insert(name, column);
    m_formerColumns[table].insert(before, column);
    m_edit.set(column, &Object::name, name);
}

// The key that an entity has: as the text says, or as the model does.
QStringList Reconciler::keyNames(const QStringList &path, int depth)
{
    if (const Plan *plan = planAt(path, path.size()))
        return wantedKey(*plan, depth);
    QStringList names;
    if (const Key *key = primaryKey(m_edit.model(), tableAt(path, path.size())))
        for (const Id column : columnsOf(*key))
            if (const Object *object = m_edit.model().find(column))
                names.append(object->name);
    return names;
}

QStringList Reconciler::wantedKey(const Plan &plan, int depth)
{
    QStringList names;
    if (depth > 8)
        return names;
    const Entity &entity = *plan.wanted;
    for (const Attribute &attribute : entity.attributes)
        if (attribute.relation != Relation::None && attribute.identifying)
            names += columnNames(attribute, depth + 1);
    for (const QString &name : entity.keyColumns) {
        const auto it =
            std::find_if(entity.attributes.cbegin(), entity.attributes.cend(),
                         [&](const Attribute &attribute) { return attribute.name == name; });
        const QStringList more = it != entity.attributes.cend() && it->relation != Relation::None
                                     ? columnNames(*it, depth + 1)
                                     : QStringList{name};
        for (const QString &one : more)
            if (!names.contains(one))
                names.append(one);
    }
    // Added to an entity that is there, it leaves the key alone.
    if (plan.base && !plan.base->keyColumns.isEmpty() && (names.isEmpty() || !replaces())) {
        const Column *first =
            m_edit.get<Column>(columnId(plan.table, plan.base->keyColumns.first()));
        const bool implied = plan.base->keyColumns.size() == 1 && first &&
                             first->options.contains(u"sketch.implied"_s);
        if (names.isEmpty() ? (!replaces() || entity.damaged) : !implied)
            return plan.base->keyColumns;
    }
    return names;
}

QStringList Reconciler::columnNames(const Attribute &attribute, int depth)
{
    if (attribute.relation == Relation::None || !attribute.type.isEmpty())
        return {attribute.name};
    const QStringList key = keyNames(attribute.target.path, depth);
    if (key.isEmpty())
        return {};
    if (key.size() == 1) {
        const QString name = snakeCase(attribute.name);
        const QString column = snakeCase(key.first());
        return {name == column || name.endsWith(QString(u'_' + column)) ||
                        (column.contains(u'_') && name.endsWith(column))
                    ? attribute.name
                    : migratedName(m_edit.model(), attribute.name, key.first())};
    }
    QStringList names;
    for (const QString &column : key)
        names.append(migratedName(m_edit.model(), attribute.name, column));
    return names;
}

void Reconciler::planColumns()
{
    for (Plan &plan : m_plans)
        for (const Attribute &attribute : plan.wanted->attributes) {
            const QStringList names = columnNames(attribute);
            if (names.isEmpty())
                complain(attribute.range,
                         Sketch::tr("“%1” has no key that “%2” could refer to.")
                             .arg(attribute.target.path.join(u'.'), attribute.name));
            for (qsizetype i = 0; i < names.size(); ++i)
                plan.columns.append({names[i], &attribute, attribute.relation != Relation::None,
                                     int(i), columnId(plan.table, names[i])});
        }
}

// The key that an entity got because something referred to it gives way to the one it is given.
void Reconciler::replaceImpliedKey(Plan &plan)
{
    if (!plan.base || plan.base->keyColumns.size() != 1)
        return;
    const Id old = columnId(plan.table, plan.base->keyColumns.first());
    const Column *column = m_edit.get<Column>(old);
    if (!column || !column->options.contains(u"sketch.implied"_s))
        return;
    const QStringList wanted = wantedKey(plan);
    if (wanted.size() != 1 || wanted.first() == column->name ||
        columnId(plan.table, wanted.first())) {
        if (!replaces() && wanted.value(0) == column->name)
            for (const Attribute &attribute : plan.wanted->attributes)
                if (attribute.name == column->name && !attribute.implied)
                    setOption(old, u"sketch.implied"_s, {});
        return;
    }
    const QString before = column->name;
    const QList<Id> referrers = m_edit.model().referrers(old);
    for (const Id id : referrers) {
        const Relationship *line = m_edit.get<Relationship>(id);
        if (!line || line->pairs.size() != 1 || line->pairs.first().referenced != old)
            continue;
        const Column *foreign = m_edit.get<Column>(line->pairs.first().column);
        const QString end = u'_' + before;
        if (!foreign || !foreign->name.endsWith(end))
            continue;
        const QString name =
            migratedName(m_edit.model(), foreign->name.chopped(end.size()), wanted.first());
        if (columnId(foreign->parent, name))
            continue;
        renameColumn(foreign->parent, foreign->id, name);
    }
    renameColumn(plan.table, old, wanted.first());
    setOption(old, u"sketch.implied"_s, {});
    for (PlannedColumn &planned : plan.columns)
        if (planned.name == wanted.first())
            planned.id = old;
}

// Finds the columns that only have another name now, and removes those that are gone.
void Reconciler::matchColumns(Plan &plan)
{
    if (!plan.base || !replaces() || plan.wanted->damaged)
        return;
    QSet<Id> used;
    for (const PlannedColumn &planned : std::as_const(plan.columns))
        used.insert(planned.id);
    const QList<Attribute> &base = plan.base->attributes;
    for (qsizetype i = 0; i < plan.columns.size(); ++i) {
        PlannedColumn &planned = plan.columns[i];
        if (planned.id)
            continue;
        // The one that stands where this one stands, after the same neighbour.
        const Id before = i > 0 ? plan.columns[i - 1].id : Id();
        qsizetype place = 0;
        while (before && place < base.size() && base[place].id != before)
            ++place;
        place += before ? 1 : 0;
        if (place >= base.size() || used.contains(base[place].id))
            continue;
        // A different type and a different name is another column.
        if (!planned.attribute->typeInferred && planned.attribute->type != base[place].type)
            continue;
        planned.id = base[place].id;
        used.insert(planned.id);
        renameColumn(plan.table, planned.id, planned.name);
    }
    QList<Id> gone;
    for (const Attribute &attribute : base)
        if (!used.contains(attribute.id))
            gone.append(attribute.id);
    if (gone.isEmpty())
        return;
    if (const Result<void> removed = m_edit.remove(gone); !removed) {
        complain(plan.wanted->nameRange, removed.error().text);
        return;
    }
    for (const Attribute &attribute : base)
        if (gone.contains(attribute.id) && columnId(plan.table, attribute.name) == attribute.id)
            m_columns[plan.table].remove(attribute.name);
}

} // namespace relvar::sketch
