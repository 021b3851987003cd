#include "model/operations/columns.h"
#include "model/operations/keys.h"
#include "model/operations/materializer.h"
#include "model/operations/types.h"
#include "model/operations/wording.h"

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

// Standard SQL, which every dialect of ours reads.
QString quotedName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

QString literals(const QStringList &values)
{
    QStringList list;
    for (const QString &value : values)
        list.append(u'\'' + QString(value).replace(u'\'', u"''"_s) + u'\'');
    return list.join(u", "_s);
}

QList<const Object *> inOrderOfKinds(const Model &model, Id parent)
{
    QList<const Object *> objects;
    const QList<Id> children = model.children(parent);
    for (const Id child : children)
        objects.append(model.find(child));
    std::sort(objects.begin(), objects.end(), [](const Object *a, const Object *b) {
        return a->kind != b->kind ? a->kind < b->kind : inOrder(a, b);
    });
    return objects;
}

bool isSingleTable(const Relationship *relationship)
{
    return relationship && !relationship->isPhysical() &&
           relationship->subtype == SubtypeStrategy::SingleTable;
}

QList<const Relationship *> singleTableSupertypes(const Model &model, Id table)
{
    QList<const Relationship *> list = model.childrenOf<Relationship>(table);
    list.removeIf([](const Relationship *relationship) { return !isSingleTable(relationship); });
    return list;
}

} // namespace

// Single table: the subtype's columns move into the table of the topmost supertype.

void Materializer::mergeSingleTables()
{
    const Model before = m_edit.model();
    for (const Table *table : before.all<Table>()) {
        if (!singleTableSupertypes(before, table->id).isEmpty())
            continue;
        if (const QStringList values = mergeSubtypesOf(table->id, table->id); !values.isEmpty())
            listValues(table->id, values);
    }
    for (const Id id : conceptual()) {
        const Relationship &relationship = *m_edit.get<Relationship>(id);
        if (isSingleTable(&relationship) && mayMerge(relationship)) {
            m_failed.insert(id);
            report(id, u"circular-subtypes"_s,
                   Operations::tr("“%1” cannot be a subtype of “%2”: the subtypes form a circle.")
                       .arg(displayName(m_edit.model(), relationship.parent),
                            displayName(m_edit.model(), relationship.target)));
        }
    }
}

bool Materializer::mayMerge(const Relationship &relationship)
{
    if (m_failed.contains(relationship.id))
        return false;
    QString text;
    if (relationship.target == relationship.parent)
        text = Operations::tr("“%1” cannot be its own subtype.");
    else if (singleTableSupertypes(m_edit.model(), relationship.parent).size() > 1)
        text = Operations::tr("“%1” cannot be merged into the tables of several supertypes.");
    if (text.isEmpty())
        return true;
    m_failed.insert(relationship.id);
    report(relationship.id, u"subtype-not-merged"_s,
           text.arg(displayName(m_edit.model(), relationship.parent)));
    return false;
}

QStringList Materializer::mergeSubtypesOf(Id table, Id root)
{
    QList<const Relationship *> subtypes;
    const Model before = m_edit.model();
    const QList<Id> referrers = before.referrers(table);
    for (const Id id : referrers)
        if (const auto *relationship = before.get<Relationship>(id);
            isSingleTable(relationship) && relationship->target == table)
            subtypes.append(relationship);
    const auto order = [&](const Relationship *relationship) {
        const Object *subtype = before.find(relationship->parent);
        return std::tuple(subtype->rank, subtype->name, subtype->id);
    };
    std::sort(subtypes.begin(), subtypes.end(),
              [&](const auto *a, const auto *b) { return order(a) < order(b); });
    QStringList values;
    for (const Relationship *subtype : subtypes)
        if (mayMerge(*subtype))
            values += mergeSubtype(subtype->id, root);
    return values;
}

QStringList Materializer::mergeSubtype(Id id, Id root)
{
    const Relationship relationship = *m_edit.get<Relationship>(id);
    const Id table = relationship.parent;
    if (m_merging.contains(table) || table == root)
        return {};
    m_merging.insert(table);
    const Table subtype = *m_edit.get<Table>(table);
    QStringList values{subtype.name};
    values += mergeSubtypesOf(table, root);
    requireColumns(id, root, values);
    // The relationship goes with its table; a subtype of it that stays keeps its line.
    m_edit.modify<Table>(root, [&](Table &merged) {
        merged.audited = merged.audited || subtype.audited;
        merged.softDeleted = merged.softDeleted || subtype.softDeleted;
    });
    (void)m_edit.remove(id);
    moveChildren(table, root);
    (void)m_edit.remove(table);
    return values;
}

Id Materializer::discriminatorOf(Id root)
{
    const Id present = derivedId(root, "discriminator");
    if (const Column *column = m_edit.get<Column>(present); column && column->parent == root)
        return present;
    Column column;
    column.parent = root;
    column.name = freeNameAmong(m_edit.model(), root, Kind::Column,
                                singular(m_edit.model().find(root)->name) + u"_type", m_bytes);
    column.type.text = u"text"_s;
    column.nullable = false;
    return make(column, root, "discriminator");
}

void Materializer::listValues(Id root, const QStringList &values)
{
    const QString column = quotedName(m_edit.get<Column>(discriminatorOf(root))->name);
    const Id present = derivedId(root, "discriminator-values");
    if (const Check *check = m_edit.get<Check>(present);
        check && check->parent == root && check->expression.endsWith(u')')) {
        m_edit.set(present, &Check::expression,
                   QString(check->expression.chopped(1) + u", " + literals(values) + u')'));
        return;
    }
    const QString name = m_edit.model().find(root)->name;
    Check check;
    check.parent = root;
    check.name = constraintName(m_edit.model(), root, {discriminatorOf(root)}, u"check"_s, m_bytes);
    check.expression = column + u" IN (" + literals(QStringList{name} + values) + u')';
    make(check, root, "discriminator-values");
}

// What a row of the subtype must have becomes nullable, and a check demands it of those rows.
void Materializer::requireColumns(Id id, Id root, const QStringList &values)
{
    const Id discriminator = discriminatorOf(root);
    const Id table = m_edit.model().find(id)->parent;
    const Model before = m_edit.model();
    QStringList demands;
    for (const Column *column : before.childrenOf<Column>(table)) {
        const bool fillsItself = column->identity != Identity::None ||
                                 column->generated != Generated::No ||
                                 !column->defaultValue.isEmpty() ||
                                 column->type.text.contains(u"serial", Qt::CaseInsensitive);
        if (column->nullable || fillsItself)
            continue;
        m_edit.set(column->id, &Column::nullable, true);
        demands.append(quotedName(column->name) + u" IS NOT NULL");
    }
    if (demands.isEmpty())
        return;
    Check check;
    check.parent = root;
    check.name = freeNameAmong(
        m_edit.model(), root, Kind::Check,
        composedName(before.find(root)->name, before.find(table)->name, u"check"_s, m_bytes),
        m_bytes);
    check.expression = quotedName(before.get<Column>(discriminator)->name) + u" NOT IN (" +
                       literals(values) + u") OR (" + demands.join(u" AND "_s) + u')';
    make(check, id, "required");
}

void Materializer::moveChildren(Id from, Id to)
{
    const Model before = m_edit.model();
    for (const Object *child : inOrderOfKinds(before, from)) {
        const QString name =
            nameTaken(m_edit.model(), to, child->kind, child->name)
                ? freeNameAmong(m_edit.model(), to, child->kind, child->name, m_bytes)
                : child->name;
        const int rank = m_edit.nextRank(to, child->kind);
        m_edit.modify<Object>(child->id, [&](Object &moved) {
            moved.parent = to;
            moved.rank = rank;
            moved.name = name;
        });
        if (child->kind == Kind::Relationship)
            m_edit.modify<Relationship>(child->id, [](Relationship &moved) {
                moved.identifying = false;
                moved.other.minimum = 0;
            });
        if (child->kind == Kind::Key)
            m_edit.modify<Key>(child->id, [](Key &moved) {
                if (moved.type == KeyType::Primary)
                    moved.type = KeyType::Unique;
            });
    }
    const QHash<Id, Id> moved{{from, to}};
    const QList<Id> referrers = m_edit.model().referrers(from);
    for (const Id id : referrers) {
        const Object &object = *m_edit.model().find(id);
        if (info(object.kind).facet == Facet::Diagram || object.kind == Kind::Partition)
            continue;
        m_edit.modify<Object>(id, [&](Object &changed) {
            for (const FieldInfo &field : info(changed.kind).fields)
                field.remap(changed, moved);
        });
    }
}

// Table per concrete type: the subtype gets what the supertype has.

Id Materializer::copiedColumn(const Relationship &relationship, const Column &column)
{
    const Id present = derivedId(relationship.id, "copy", column.id);
    if (const Column *made = m_edit.get<Column>(present);
        made && made->parent == relationship.parent)
        return present;
    for (const Column *own : m_edit.model().childrenOf<Column>(relationship.parent))
        if (own->name == column.name &&
            compareTypes(m_edit.model(), own->type, column.type) == TypeFit::Same)
            return own->id;
    Column copy = column;
    copy.parent = relationship.parent;
    copy.name = freeNameAmong(m_edit.model(), copy.parent, Kind::Column, column.name, m_bytes);
    copy.rank = 0;
    return make(copy, relationship.id, "copy", column.id);
}

void Materializer::copySupertypeKey(const Relationship &relationship)
{
    const Key *key = primaryKey(m_edit.model(), relationship.target);
    if (!key || m_failed.contains(relationship.id))
        return;
    QList<Id> columns;
    for (const Id column : columnsOf(*key))
        if (const Column *original = m_edit.get<Column>(column))
            columns.append(copiedColumn(relationship, *original));
    if (columns.isEmpty() || primaryKey(m_edit.model(), relationship.parent))
        return;
    Key copy;
    copy.parent = relationship.parent;
    copy.type = KeyType::Primary;
    copy.name = constraintName(m_edit.model(), copy.parent, columns, u"pkey"_s, m_bytes);
    copy.parts = partsOf(columns);
    make(copy, relationship.id, "primary-key");
    for (const Id column : columns)
        m_edit.set(column, &Column::nullable, false);
}

void Materializer::copySupertype(Id id)
{
    const Relationship relationship = *m_edit.get<Relationship>(id);
    if (m_failed.contains(id))
        return;
    // From the top down: the supertype has what it inherits before it hands it on.
    const Model before = m_edit.model();
    for (const Relationship *above : before.childrenOf<Relationship>(relationship.target))
        if (above->subtype == SubtypeStrategy::TablePerConcreteType && !above->isPhysical() &&
            m_edit.get<Relationship>(above->id))
            copySupertype(above->id);
    QHash<Id, Id> copies;
    for (const Column *column : m_edit.model().childrenOf<Column>(relationship.target))
        copies.insert(column->id, copiedColumn(relationship, *column));
    copyConstraints(relationship, copies);
    (void)m_edit.remove(id);
}

void Materializer::copyConstraints(const Relationship &relationship, const QHash<Id, Id> &copies)
{
    const Id table = relationship.parent;
    const Model before = m_edit.model();
    for (const Object *original : inOrderOfKinds(before, relationship.target)) {
        const Key *key = before.get<Key>(original->id);
        const Relationship *line = before.get<Relationship>(original->id);
        const bool isCopied = (key && key->type != KeyType::Primary) ||
                              original->kind == Kind::Check || original->kind == Kind::Index ||
                              (line && line->isPhysical());
        if (!isCopied)
            continue;
        const std::shared_ptr<Object> copy = info(original->kind).clone(*original);
        if (line) {
            // It still refers to what the original refers to, be it the supertype itself.
            auto &foreignKey = static_cast<Relationship &>(*copy);
            for (ColumnPair &pair : foreignKey.pairs)
                pair.column = Ref<Column>(copies.value(pair.column, pair.column));
            for (Ref<Column> &column : foreignKey.setColumns)
                column = Ref<Column>(copies.value(column, column));
        } else {
            for (const FieldInfo &field : info(copy->kind).fields)
                field.remap(*copy, copies);
        }
        QList<Id> columns;
        for (const Id ref : refsOf(*copy))
            if (const Column *column = m_edit.get<Column>(ref);
                column && column->parent == table && !columns.contains(ref))
                columns.append(ref);
        copy->id = derived(relationship.id, "copy", original->id);
        copy->parent = table;
        copy->rank = m_edit.nextRank(table, copy->kind);
        const QString label = line                              ? u"fkey"_s
                              : copy->kind == Kind::Index       ? u"idx"_s
                              : copy->kind == Kind::Check       ? u"check"_s
                              : key->type == KeyType::Exclusion ? u"excl"_s
                                                                : u"key"_s;
        copy->name = constraintName(m_edit.model(), table, columns, label, m_bytes);
        if (copy->kind == Kind::Key)
            static_cast<Key &>(*copy).attachedTo = {};
        if (copy->kind == Kind::Index)
            static_cast<Index &>(*copy).attachedTo = {};
        m_causes.insert(copy->id, m_causes.value(relationship.id, relationship.id));
        m_edit.put(copy);
    }
}

} // namespace relvar
