#include "generators/dialects/dialect.h"
#include "generators/sketch/describer.h"
#include "generators/sketch/wording.h"
#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/naming.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace relvar::sketch {

bool isAutomaticName(const QString &name, const QString &table, const QStringList &columns,
                     const QString &label)
{
    if (name.isEmpty())
        return true;
    qsizetype end = name.size();
    while (end > 0 && name[end - 1].isDigit())
        --end;
    const QString digits = name.sliced(end);
    const auto fits = [&](const QString &joined) {
        return name == composedName(table, joined, label) ||
               (!digits.isEmpty() && name == composedName(table, joined, label + digits));
    };
    return fits(columns.join(u'_')) || (label == u"check" && fits({}));
}

QString actionText(ReferentialAction action)
{
    switch (action) {
    case ReferentialAction::NoAction:
        return {};
    case ReferentialAction::Restrict:
        return u"restrict"_s;
    case ReferentialAction::Cascade:
        return u"cascade"_s;
    case ReferentialAction::SetNull:
        return u"set null"_s;
    case ReferentialAction::SetDefault:
        return u"set default"_s;
    }
    return {};
}

TypeName typeNameOf(const Model &model, const DataType &type)
{
    const Object *named = type.named ? model.find(type.named) : nullptr;
    if (!named)
        return typeName(type.text);
    const Object *schema = model.find(named->parent);
    const bool plain = !schema || schema->kind != Kind::Schema || schema->name == u"public";
    return {plain ? QString() : schema->name, named->name, type.text};
}

bool isSerial(const TypeName &type)
{
    return type.name.contains(u"serial"_s, Qt::CaseInsensitive);
}

static const QString &metadataPrefix()
{
    static const QString prefix = u"dbml.metadata."_s;
    return prefix;
}

Metadata metadataOf(const QMap<QString, QString> &options)
{
    Metadata metadata;
    const QString &prefix = metadataPrefix();
    for (auto it = options.lowerBound(prefix); it != options.cend() && it.key().startsWith(prefix);
         ++it)
        metadata.insert(it.key().sliced(prefix.size()), it.value());
    return metadata;
}

void setMetadata(QMap<QString, QString> &options, const Metadata &metadata)
{
    options.removeIf([](const auto &entry) { return entry.key().startsWith(metadataPrefix()); });
    for (auto it = metadata.cbegin(); it != metadata.cend(); ++it)
        options.insert(metadataPrefix() + it.key(), it.value());
}

namespace {

// Without the parentheses that PostgreSQL wants around an expression.
QString inner(const QString &expression)
{
    const QString text = expression.trimmed();
    if (!text.startsWith(u'(') || !text.endsWith(u')'))
        return text;
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        depth += text[i] == u'(' ? 1 : text[i] == u')' ? -1 : 0;
        if (depth == 0 && i + 1 < text.size())
            return text;
    }
    return text.sliced(1, text.size() - 2).trimmed();
}

// What can stand between backticks.
QString sayable(QString expression)
{
    return expression.replace(u'`', u'\'').trimmed();
}

} // namespace

Design Describer::run()
{
    project();
    // By name: a text cannot say in which order schemas stand.
    QList<const Schema *> schemas = m_model.all<Schema>();
    std::stable_sort(schemas.begin(), schemas.end(), [](const Schema *a, const Schema *b) {
        const bool first = a->name == u"public";
        const bool second = b->name == u"public";
        return first != second ? first : a->name < b->name;
    });
    for (const Schema *schema : std::as_const(schemas))
        for (const EnumType *type : m_model.childrenOf<EnumType>(schema->id))
            enumeration(*type);
    for (const Schema *schema : std::as_const(schemas))
        for (const Table *table : m_model.childrenOf<Table>(schema->id))
            if (!m_partitions.contains(table->id))
                m_out.entities.append(entity(*table));
    for (const Entity &one : std::as_const(m_out.entities))
        for (const Relationship *line : m_model.childrenOf<Relationship>(one.id))
            reference(*line);
    groups();
    for (const Diagram *diagram : m_model.childrenOf<Diagram>({}))
        for (const Note *note : m_model.childrenOf<Note>(diagram->id))
            m_out.notes.append({note->name.isEmpty()
                                    ? QString(u"note_"_s + QString::number(m_out.notes.size() + 1))
                                    : note->name,
                                note->comment,
                                note->color,
                                {},
                                note->id,
                                metadataOf(note->options)});
    return std::move(m_out);
}

QualifiedName Describer::name(const Object &object) const
{
    const Object *schema = m_model.find(object.parent);
    return {schema && schema->name != u"public" ? schema->name : QString(), object.name};
}

QString Describer::columnName(Id id) const
{
    const Object *column = m_model.find(id);
    return column ? column->name : QString();
}

void Describer::project()
{
    const QList<const Project *> projects = m_model.childrenOf<Project>({});
    if (projects.isEmpty())
        return;
    const Project &project = *projects.first();
    ProjectInfo &info = m_out.project;
    info.name = project.name;
    info.note = project.comment;
    for (auto it = project.options.cbegin(); it != project.options.cend(); ++it)
        if (it.key() == u"dbml.database_type")
            info.database = it.value();
        else if (it.key().startsWith(u"dbml.entry."_s))
            info.entries.insert(it.key().sliced(11), it.value());
    info.given = !info.name.isEmpty() || !info.note.isEmpty() || !info.database.isEmpty() ||
                 !info.entries.isEmpty();
    if (info.given && info.database.isEmpty())
        info.database = dialectOf(m_model).traits().label;
}

void Describer::enumeration(const EnumType &type)
{
    Enumeration one;
    one.name = name(type);
    for (const QString &label : type.labels)
        one.labels.append({label, type.options.value(u"dbml.note."_s + label)});
    if (type.labels.contains(QString()))
        omit(type, Sketch::tr("“%1” has an empty value, which DBML cannot say."));
    one.id = type.id;
    m_out.enumerations.append(one);
}

Entity Describer::entity(const Table &table)
{
    Entity one;
    one.id = table.id;
    one.name = name(table);
    one.note = table.comment;
    one.alias = table.options.value(u"dbml.alias"_s);
    one.headerColor = table.options.value(u"dbml.headercolor"_s);
    one.metadata = metadataOf(table.options);
    for (const Column *column : m_model.childrenOf<Column>(table.id))
        one.attributes.append(attribute(*column));
    for (const Key *key : m_model.childrenOf<Key>(table.id))
        addKey(one, *key);
    for (const Index *index : m_model.childrenOf<Index>(table.id))
        addIndex(one, *index);
    for (const Check *check : m_model.childrenOf<Check>(table.id)) {
        const bool automatic = isCheckNameAutomatic(one, check->name);
        one.checks.append(
            {sayable(check->expression), automatic ? QString() : check->name, {}, check->id});
    }
    for (Attribute &attribute : one.attributes)
        if (one.keyColumns.contains(attribute.name))
            attribute.notNull = true;
    records(one, table);
    return one;
}

bool Describer::isCheckNameAutomatic(const Entity &entity, const QString &name)
{
    if (isAutomaticName(name, entity.name.name, {}, u"check"_s))
        return true;
    return std::any_of(
        entity.attributes.cbegin(), entity.attributes.cend(), [&](const Attribute &attribute) {
            return isAutomaticName(name, entity.name.name, {attribute.name}, u"check"_s);
        });
}

Attribute Describer::attribute(const Column &column)
{
    Attribute one;
    one.id = column.id;
    one.name = column.name;
    one.type = typeNameOf(m_model, column.type);
    one.notNull = !column.nullable;
    one.nullSaid = true;
    one.increment =
        column.identity != Identity::None || column.options.contains(u"dbml.increment"_s);
    one.defaultValue = sayable(column.defaultValue);
    if (const QString lower = one.defaultValue.toLower();
        lower == u"true" || lower == u"false" || lower == u"null")
        one.defaultValue = lower;
    one.note = column.comment;
    one.metadata = metadataOf(column.options);
    if (column.generated != Generated::No)
        m_out.omissions.append(
            {column.id, Sketch::tr("“%1” is computed, which a sketch cannot say.")
                            .arg(displayName(m_model, column.id))});
    return one;
}

QList<IndexColumn> Describer::columns(const QList<IndexPart> &parts) const
{
    QList<IndexColumn> list;
    for (const IndexPart &part : parts)
        if (part.column)
            list.append({false, columnName(part.column)});
        else
            list.append({true, sayable(inner(part.expression))});
    return list;
}

QStringList Describer::nameParts(const QList<IndexColumn> &columns)
{
    QStringList names;
    for (const IndexColumn &column : columns)
        names.append(column.expression ? u"expr"_s : column.text);
    return names;
}

void Describer::omit(const Object &object, const QString &text)
{
    m_out.omissions.append({object.id, text.arg(displayName(m_model, object.id))});
}

// Columns that a table inherits do not stand in its block.
bool Describer::hasForeignColumns(Id table, const QList<IndexPart> &parts) const
{
    return std::any_of(parts.cbegin(), parts.cend(), [&](const IndexPart &part) {
        const Object *column = part.column ? m_model.find(part.column) : nullptr;
        return part.column && (!column || column->parent != table);
    });
}

void Describer::addKey(Entity &entity, const Key &key)
{
    if (hasForeignColumns(entity.id, key.parts))
        return omit(key, Sketch::tr("“%1” uses an inherited column."));
    const QList<IndexColumn> parts = columns(key.parts);
    const QStringList names = nameParts(parts);
    if (key.type == KeyType::Exclusion) {
        omit(key, Sketch::tr("“%1” is an exclusion constraint, which a sketch cannot say."));
    } else if (key.type == KeyType::Primary) {
        entity.keyColumns = names;
        if (!isAutomaticName(key.name, entity.name.name, {}, u"pkey"_s))
            entity.keyName = key.name;
    } else {
        bool automatic = isAutomaticName(key.name, entity.name.name, names, u"key"_s);
        if (automatic && names.size() == 1)
            for (Attribute &attribute : entity.attributes)
                if (attribute.name == names.first()) {
                    attribute.unique = true;
                    return;
                }
        // Read again it is a unique index, which would be called this by itself.
        automatic = automatic || isAutomaticName(key.name, entity.name.name, names, u"idx"_s);
        entity.indexes.append(
            {parts, automatic ? QString() : key.name, {}, key.comment, true, {}, key.id});
    }
}

void Describer::addIndex(Entity &entity, const Index &index)
{
    if (!index.predicate.isEmpty())
        return omit(index, Sketch::tr("“%1” has a condition, which a sketch cannot say."));
    if (hasForeignColumns(entity.id, index.parts))
        return omit(index, Sketch::tr("“%1” uses an inherited column."));
    const QList<IndexColumn> parts = columns(index.parts);
    const bool automatic =
        isAutomaticName(index.name, entity.name.name, nameParts(parts), u"idx"_s);
    entity.indexes.append({parts,
                           automatic ? QString() : index.name,
                           index.method,
                           index.comment,
                           index.unique,
                           {},
                           index.id});
}

void Describer::groups()
{
    QHash<QString, QList<QualifiedName>> members;
    QStringList order;
    for (const Entity &entity : std::as_const(m_out.entities)) {
        const Object *table = m_model.find(entity.id);
        const QString group = table->options.value(u"dbml.group"_s);
        if (group.isEmpty())
            continue;
        if (!members.contains(group))
            order.append(group);
        members[group].append(entity.name);
    }
    const QJsonArray known = groupSettings(m_model);
    for (const QJsonValue &value : known) {
        Group group;
        group.name = value[u"name"].toString();
        group.note = value[u"note"].toString();
        group.color = value[u"color"].toString();
        const QJsonObject metadata = value[u"metadata"].toObject();
        for (auto it = metadata.begin(); it != metadata.end(); ++it)
            group.metadata.insert(it.key(), it.value().toString());
        group.tables = members.take(group.name);
        order.removeAll(group.name);
        m_out.groups.append(group);
    }
    for (const QString &name : std::as_const(order))
        m_out.groups.append({name, {}, {}, members.value(name), {}});
}

// Rows are kept with the ids of their columns, so that they follow a rename.
void Describer::records(Entity &entity, const Table &table)
{
    const QString text = table.options.value(u"dbml.records"_s);
    if (text.isEmpty())
        return;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    Records records{{}, object[u"rows"].toString(), object[u"example"].toBool()};
    for (const QJsonValue &value : object[u"columns"].toArray()) {
        const Column *column = m_model.get<Column>(Id{value.toString().toULongLong()});
        if (!column || column->parent != table.id)
            return omit(table, Sketch::tr("The records of “%1” have a column that is gone."));
        records.columns.append(column->name);
    }
    entity.records = records;
}

QJsonArray groupSettings(const Model &model)
{
    const QString text = projectOf(model).options.value(u"dbml.groups"_s);
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

Design describe(const Model &model)
{
    return Describer(model).run();
}

} // namespace relvar::sketch
