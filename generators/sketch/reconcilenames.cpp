#include "generators/sketch/reconciler.h"
#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/naming.h"

using namespace Qt::StringLiterals;

namespace relvar::sketch {

void Reconciler::loadNames()
{
    const Model &model = m_edit.model();
    for (const Schema *schema : model.all<Schema>())
        m_schemas.insert(schema->name == u"public" ? QString() : schema->name, schema->id);
    for (const Entity &entity : m_base.entities) {
        m_tables.insert(entity.name, entity.id);
        m_folded.insert(QString(entity.name.schema + u'.' + entity.name.name).toLower(), entity.id);
        m_baseEntities.insert(entity.name, &entity);
        for (const Attribute &attribute : entity.attributes)
            m_columns[entity.id].insert(attribute.name, attribute.id);
    }
    for (const Reference &reference : m_base.references)
        m_baseReferences.insert(reference.id, &reference);
    const auto addTypes = [&](const auto &types) {
        for (const auto *type : types) {
            const Object *schema = model.find(type->parent);
            const QString name = schema && schema->name != u"public" ? schema->name : QString();
            m_types.insert({name.toLower(), type->name.toLower()}, type->id);
        }
    };
    addTypes(model.all<CompositeType>());
    addTypes(model.all<Domain>());
    addTypes(model.all<EnumType>());
    addTypes(model.all<BaseType>());
    addTypes(model.all<RangeType>());
}

QualifiedName Reconciler::normal(const QualifiedName &name) const
{
    if (name.schema == u"public")
        return {{}, name.name};
    if (name.schema.isEmpty())
        return {m_homeName, name.name};
    return name;
}

QualifiedName Reconciler::nameOf(const QStringList &path, qsizetype parts) const
{
    return normal(
        {parts > 1 ? path[parts - 2] : QString(), parts > 0 ? path[parts - 1] : QString()});
}

Id Reconciler::tableAt(const QStringList &path, qsizetype parts) const
{
    if (parts < 1 || parts > 2)
        return {};
    const QualifiedName name = nameOf(path, parts);
    if (const Id exact = m_tables.value(name))
        return exact;
    return m_folded.value(QString(name.schema + u'.' + name.name).toLower());
}

Plan *Reconciler::planAt(const QStringList &path, qsizetype parts)
{
    const auto it = m_planIndex.constFind(nameOf(path, parts));
    return it == m_planIndex.cend() ? nullptr : &m_plans[*it];
}

Id Reconciler::schemaFor(const QString &name)
{
    if (name.isEmpty() && m_homeName.isEmpty() && m_home)
        return m_home;
    if (const Id known = m_schemas.value(name))
        return known;
    Schema schema;
    schema.name = name.isEmpty() ? u"public"_s : name;
    schema.external = name.isEmpty();
    const Id id = m_edit.add(schema);
    m_schemas.insert(name, id);
    return id;
}

// A name that is not known stays what it is when it is written as SQL.
static QString sqlName(const QString &name)
{
    const bool plain = std::all_of(name.cbegin(), name.cend(),
                                   [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
    QString quoted = name;
    return plain ? name : QString(u'"' + quoted.replace(u'"', u"\"\""_s) + u'"');
}

DataType Reconciler::dataType(const TypeName &type) const
{
    if (type.isEmpty())
        return {};
    const auto find = [&](const QString &schema, const QString &name) {
        const QualifiedName wanted = normal({schema, name});
        return m_types.value({wanted.schema.toLower(), wanted.name.toLower()});
    };
    if (const Id id = find(type.schema, type.name))
        return {type.suffix, Ref<Object>(id)};
    if (const Id id = find({}, type.text()))
        return {{}, Ref<Object>(id)};
    if (type.schema.isEmpty())
        return {type.text(), {}};
    return {sqlName(type.schema) + u'.' + sqlName(type.name) + type.suffix, {}};
}

// Names that follow a rule keep following it when a table or a column is renamed.
void Reconciler::keepAutomaticNames(Id table)
{
    if (m_following.contains(table))
        return;
    m_following.insert(table);
    const Model &model = m_edit.model();
    const QString name = model.find(table)->name;
    const auto keep = [&](const Object &object, const QString &label, const QList<Id> &columns) {
        QStringList names;
        for (const Id column : columns)
            names.append(column ? model.find(column)->name : u"expr"_s);
        if (!object.name.isEmpty() &&
            isAutomaticName(object.name, name, label == u"pkey" ? QStringList() : names, label))
            m_automatic.append({table, object.id, label, columns});
    };
    for (const Key *key : model.childrenOf<Key>(table))
        keep(*key, key->type == KeyType::Primary ? u"pkey"_s : u"key"_s, columnsOf(*key));
    for (const Index *index : model.childrenOf<Index>(table)) {
        QList<Id> columns;
        for (const IndexPart &part : index->parts)
            columns.append(part.column);
        keep(*index, u"idx"_s, columns);
    }
    for (const Relationship *line : model.childrenOf<Relationship>(table)) {
        QList<Id> columns;
        for (const ColumnPair &pair : line->pairs)
            columns.append(pair.column);
        keep(*line, u"fkey"_s, columns);
    }
    for (const Check *check : model.childrenOf<Check>(table))
        keep(*check, u"check"_s, {});
}

void Reconciler::followNames()
{
    for (const AutomaticName &one : std::as_const(m_automatic)) {
        const Object *table = m_edit.model().find(one.table);
        const Object *object = m_edit.model().find(one.object);
        if (!table || !object)
            continue;
        QStringList names;
        for (const Id id : one.columns) {
            const Object *column = m_edit.model().find(id);
            names.append(column ? column->name : u"expr"_s);
        }
        if (one.label == u"pkey")
            names.clear();
        if (!isAutomaticName(object->name, table->name, names, one.label))
            m_edit.set(one.object, &Object::name, freeConstraintName(one.table, names, one.label));
    }
}

QString Reconciler::freeConstraintName(Id table, const QStringList &columns, const QString &label)
{
    const Model &model = m_edit.model();
    if (!m_takenLoaded) {
        m_takenLoaded = true;
        model.forEach([&](const Object &object) {
            if (object.kind == Kind::Key || object.kind == Kind::Index ||
                object.kind == Kind::Check || object.kind == Kind::Relationship ||
                object.kind == Kind::Table || object.kind == Kind::View)
                m_taken[schemaOf(model, object.id)].insert(object.name);
        });
    }
    QSet<QString> &taken = m_taken[schemaOf(model, table)];
    const QString owner = model.find(table)->name;
    const QString joined = columns.join(u'_');
    QString name = composedName(owner, joined, label);
    for (int i = 1; taken.contains(name); ++i)
        name = composedName(owner, joined, QString(label + QString::number(i)));
    taken.insert(name);
    return name;
}

} // namespace relvar::sketch
