#include "generators/sketch/reconciler.h"
#include "generators/sketch/wording.h"
#include "model/operations/columns.h"
#include "model/operations/keys.h"
#include "model/operations/types.h"

using namespace Qt::StringLiterals;

namespace relvar::sketch {

Id Reconciler::makeColumn(Plan &plan, const PlannedColumn &planned, const DataType &type)
{
    const Attribute &attribute = *planned.attribute;
    Column column;
    column.parent = plan.table;
    column.name = planned.name;
    column.type = type;
    column.nullable = !attribute.notNull && !attribute.identifying;
    column.defaultValue = attribute.defaultValue;
    column.comment = attribute.note;
    if (attribute.implied)
        column.options.insert(u"sketch.implied"_s, u"true"_s);
    sketch::setMetadata(column.options, attribute.metadata);
    const Id id = m_edit.add(column);
    m_columns[plan.table].insert(planned.name, id);
    if (attribute.increment && !planned.reference)
        setIncrement(id, true);
    return id;
}

void Reconciler::setIncrement(Id id, bool increment)
{
    const Column &column = *m_edit.get<Column>(id);
    // A serial counts up by its type.
    const bool serial = !column.type.named && isSerial(typeName(column.type.text));
    m_edit.modify<Column>(id, [&](Column &changed) {
        changed.options.remove(u"dbml.increment"_s);
        if (!increment) {
            changed.identity = Identity::None;
            changed.identityOptions = {};
        } else if (serial) {
            changed.options.insert(u"dbml.increment"_s, u"true"_s);
        } else if (changed.identity == Identity::None) {
            changed.identity = Identity::ByDefault;
        }
    });
}

// Foreign keys take the new type of the key that they point at.
void Reconciler::propagateType(Id id, const DataType &before)
{
    const DataType after = referencingType(m_edit.get<Column>(id)->type);
    const QList<Id> referrers = m_edit.model().referrers(id);
    for (const Id referrer : referrers) {
        const Relationship *line = m_edit.get<Relationship>(referrer);
        if (!line)
            continue;
        const QList<ColumnPair> pairs = line->pairs;
        for (const ColumnPair &pair : pairs) {
            const Column *own = m_edit.get<Column>(pair.column);
            if (pair.referenced != id || !own || own->type != referencingType(before))
                continue;
            const DataType old = own->type;
            m_edit.set(pair.column, &Column::type, after);
            if (pair.column != id)
                propagateType(pair.column, old);
        }
    }
}

void Reconciler::changeColumn(const PlannedColumn &planned, const Attribute &base)
{
    const Attribute &wanted = *planned.attribute;
    const Id id = planned.id;
    const bool all = replaces() && m_scope.has(m_edit.get<Column>(id)->parent);
    if (!planned.reference && !wanted.typeInferred && wanted.type != base.type) {
        const DataType before = m_edit.get<Column>(id)->type;
        m_edit.set(id, &Column::type, dataType(wanted.type));
        if (!replaces())
            propagateType(id, before);
    }
    if (!planned.reference && (all || wanted.increment) && wanted.increment != base.increment)
        setIncrement(id, wanted.increment);
    if ((all || wanted.nullSaid) && wanted.notNull != base.notNull) {
        m_renulled.insert(id);
        m_edit.set(id, &Column::nullable, !wanted.notNull);
    }
    if (wanted.defaultValue != base.defaultValue && (all || !wanted.defaultValue.isEmpty()))
        m_edit.set(id, &Column::defaultValue, wanted.defaultValue);
    if (wanted.note != base.note && (all || !wanted.note.isEmpty()))
        m_edit.set(id, &Object::comment, wanted.note);
    setMetadata(id, wanted.metadata, base.metadata, all);
}

void Reconciler::plainColumns(Plan &plan)
{
    QHash<Id, const Attribute *> base;
    if (plan.base)
        for (const Attribute &attribute : plan.base->attributes)
            base.insert(attribute.id, &attribute);
    for (PlannedColumn &planned : plan.columns) {
        if (planned.id) {
            if (const Attribute *known = base.value(planned.id))
                changeColumn(planned, *known);
        } else if (!planned.reference || !planned.attribute->type.isEmpty()) {
            planned.id = makeColumn(plan, planned, dataType(planned.attribute->type));
        }
    }
}

void Reconciler::findColumns()
{
    for (const Plan &plan : std::as_const(m_plans))
        for (const PlannedColumn &planned : plan.columns)
            if (planned.part == 0)
                found(planned.attribute->range, planned.id);
}

// Makes the columns and relationships of references whose target has its key. True when anything
// was made.
bool Reconciler::referenceColumns(Plan &plan)
{
    bool progress = false;
    for (qsizetype i = 0; i < plan.columns.size(); ++i) {
        const Attribute *attribute = plan.columns[i].attribute;
        if (!plan.columns[i].reference || plan.columns[i].part != 0)
            continue;
        const Id target = tableAt(attribute->target.path, attribute->target.path.size());
        const QStringList key = keyNames(attribute->target.path);
        qsizetype count = 1;
        while (i + count < plan.columns.size() && plan.columns[i + count].attribute == attribute)
            ++count;
        QList<ColumnPair> pairs;
        bool ready = target && key.size() == count;
        for (qsizetype part = 0; ready && part < count; ++part) {
            const Id referenced = columnId(target, key[part]);
            ready = bool(referenced);
            pairs.append({{}, Ref<Column>(referenced)});
        }
        if (!ready)
            continue;
        for (qsizetype part = 0; part < count; ++part) {
            PlannedColumn &planned = plan.columns[i + part];
            const DataType type = referencingType(m_edit.get<Column>(pairs[part].referenced)->type);
            if (!planned.id) {
                planned.id = makeColumn(plan, planned, type);
                progress = true;
            } else if (m_edit.get<Column>(planned.id)->type.isEmpty() ||
                       (replaces() && attribute->type.isEmpty())) {
                m_edit.set(planned.id, &Column::type, type);
            }
            pairs[part].column = Ref<Column>(planned.id);
        }
        Id line;
        for (const Relationship *one : m_edit.model().childrenOf<Relationship>(plan.table))
            if (one->pairs == pairs)
                line = one->id;
        if (!line) {
            Relationship made;
            made.parent = plan.table;
            made.target = Ref<Table>(target);
            made.pairs = pairs;
            made.own.maximum =
                attribute->relation == Relation::OneToOne ? 1 : RelationshipEnd::Many;
            made.other.minimum = m_edit.get<Column>(pairs.first().column)->nullable ? 0 : 1;
            made.identifying = attribute->identifying;
            QStringList names;
            for (qsizetype part = 0; part < count; ++part)
                names.append(plan.columns[i + part].name);
            made.name = freeConstraintName(plan.table, names, u"fkey"_s);
            line = m_edit.add(made);
            progress = true;
        } else {
            Reference wanted;
            wanted.relation = attribute->relation;
            setEnds(wanted, line);
        }
        m_claimed.insert(line);
        found(attribute->target.range, line);
        i += count - 1;
    }
    return progress;
}

void Reconciler::keys(Plan &plan)
{
    const QStringList wanted = wantedKey(plan);
    const QStringList base = plan.base ? plan.base->keyColumns : QStringList();
    const QString baseName = plan.base ? plan.base->keyName : QString();
    QList<Id> columns;
    for (const QString &name : wanted) {
        if (const Id id = columnId(plan.table, name))
            columns.append(id);
        else
            complain(plan.wanted->nameRange, Sketch::tr("“%1” has no column “%2” for its key.")
                                                 .arg(plan.wanted->name.name, name));
    }
    const Key *key = primaryKey(m_edit.model(), plan.table);
    if (columns.isEmpty()) {
        if (key && !base.isEmpty() && replaces() && !plan.wanted->damaged)
            (void)m_edit.remove(key->id);
        return;
    }
    for (const Id column : std::as_const(columns))
        m_edit.set(column, &Column::nullable, false);
    const QString &name = plan.wanted->keyName;
    if (!key) {
        Key made;
        made.parent = plan.table;
        made.type = KeyType::Primary;
        made.parts = partsOf(columns);
        made.name = name.isEmpty() ? freeConstraintName(plan.table, {}, u"pkey"_s) : name;
        m_edit.add(made);
        return;
    }
    const Id id = key->id;
    if (columnsOf(*key) != columns)
        m_edit.set(id, &Key::parts, partsOf(columns));
    if (wanted == base && name != baseName && replaces())
        m_edit.set(id, &Object::name,
                   name.isEmpty() ? freeConstraintName(plan.table, {}, u"pkey"_s) : name);
}

void Reconciler::uniqueColumns(Plan &plan)
{
    QHash<Id, bool> base;
    if (plan.base)
        for (const Attribute &attribute : plan.base->attributes)
            base.insert(attribute.id, attribute.unique);
    for (const PlannedColumn &planned : std::as_const(plan.columns)) {
        const bool oneToOne = planned.attribute->relation == Relation::OneToOne;
        const bool wanted = planned.attribute->unique || (oneToOne && planned.part == 0);
        if (!planned.id || planned.part != 0 || wanted == base.value(planned.id) ||
            (!wanted && (!replaces() || plan.wanted->damaged)))
            continue;
        QList<Id> columns;
        QStringList names;
        for (const PlannedColumn &other : std::as_const(plan.columns))
            if (other.attribute == planned.attribute) {
                columns.append(other.id);
                names.append(other.name);
            }
        if (!wanted) {
            if (const Key *key = uniqueKey(m_edit.model(), planned.id))
                (void)m_edit.remove(key->id);
        } else if (!columns.contains(Id()) && (!oneToOne || planned.attribute->unique ||
                                               !areUnique(m_edit.model(), plan.table, columns))) {
            Key key;
            key.parent = plan.table;
            key.type = KeyType::Unique;
            key.parts = partsOf(columns);
            key.name = freeConstraintName(plan.table, names, u"key"_s);
            m_edit.add(key);
        }
    }
}

// Columns stand in the order of the text; those that it does not name keep their places before.
void Reconciler::order(Plan &plan)
{
    QList<Id> present;
    for (const Column *column : m_edit.model().childrenOf<Column>(plan.table))
        present.append(column->id);
    QList<Id> wanted;
    for (const PlannedColumn &planned : std::as_const(plan.columns))
        if (planned.id && !wanted.contains(planned.id))
            wanted.append(planned.id);
    QList<Id> result;
    if (replaces() || !plan.base) {
        result = wanted;
        for (const Id id : std::as_const(present))
            if (!wanted.contains(id))
                result.append(id);
    } else {
        for (const Attribute &attribute : plan.base->attributes)
            if (m_edit.get<Column>(attribute.id))
                result.append(attribute.id);
        for (const Id id : wanted + present)
            if (!result.contains(id))
                result.append(id);
    }
    if (result == present)
        return;
    for (qsizetype i = 0; i < result.size(); ++i)
        m_edit.set(result[i], &Object::rank, int(i) + 1);
}

} // namespace relvar::sketch
