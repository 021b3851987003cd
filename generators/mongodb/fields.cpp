#include "generators/lens/lens.h"
#include "generators/lens/typeparts.h"
#include "generators/mongodb/documentmapper.h"
#include "generators/mongodb/options.h"
#include "generators/mongodb/rules.h"
#include "generators/mongodb/samples.h"
#include "generators/mongodb/wording.h"
#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/junctions.h"
#include "model/operations/naming.h"

using namespace Qt::StringLiterals;

namespace relvar::mongodb {

QString safeFieldName(const QString &name)
{
    QString safe = name;
    safe.replace(u'.', u'_');
    safe.replace(QChar(0), u'_');
    if (safe.isEmpty() || safe.startsWith(u'$'))
        safe = u'_' + safe.mid(safe.isEmpty() ? 0 : 1);
    return safe;
}

QString DocumentMapper::freeField(const QList<DocumentField> &fields, const QString &wanted, Id id)
{
    const QString safe = safeFieldName(wanted);
    QString name = safe;
    const auto taken = [&] {
        return std::any_of(fields.begin(), fields.end(),
                           [&](const DocumentField &field) { return field.name == name; });
    };
    for (int i = 2; taken(); ++i)
        name = safe + u'_' + QString::number(i);
    if (name != wanted)
        note(id,
             Wording::tr("“%1” is no free name for a field: it is called “%2”.").arg(wanted, name));
    return name;
}

// The rule of a column; a foreign key has the type of what it refers to.
Value DocumentMapper::columnRule(const Column &column, bool nullable) const
{
    const Column *origin = &column;
    for (int depth = 0; depth < 16 && !origin->options.contains(TypeOption); ++depth) {
        const Column *next = nullptr;
        for (const Relationship *line : m_model.childrenOf<Relationship>(origin->parent))
            for (const ColumnPair &pair : line->pairs)
                if (pair.column == origin->id && pair.referenced != origin->id)
                    next = m_model.get<Column>(pair.referenced);
        if (!next)
            break;
        origin = next;
    }
    Column typed = column;
    if (origin->options.contains(TypeOption))
        typed.options.insert(TypeOption, origin->options.value(TypeOption));
    Value rule = ruleOfColumn(m_model, typed, nullable);
    if (!column.comment.isEmpty())
        rule.set(u"description"_s, Value::string(column.comment));
    return rule;
}

static bool isSearchVector(const Column &column)
{
    return !column.type.named && typeParts(column.type.text).name == u"tsvector";
}

void DocumentMapper::addColumns(QList<DocumentField> &fields, Id table, const Where &where)
{
    QHash<Id, const Relationship *> extended;
    for (const Relationship *line : m_model.childrenOf<Relationship>(table)) {
        const Decision *made = decision(line->id);
        if (!made || !line->isPhysical())
            continue;
        if (made->mapping == Mapping::ExtendedReference && line->pairs.size() == 1)
            extended.insert(line->pairs.first().column, line);
        const bool gone = made->mapping == Mapping::Embed ||
                          (made->mapping == Mapping::ReferenceArray && made->table == table);
        if (gone && line->parent == table)
            for (const ColumnPair &pair : line->pairs)
                m_dropped.insert(pair.column);
    }
    const Key *key = primaryKey(m_model, table);
    const Id only = key && key->parts.size() == 1 ? key->parts.first().column : Ref<Column>();
    if (where.top && (!only || m_dropped.contains(only))) {
        Value rule = Value::object();
        rule.set(u"bsonType"_s, Value::string(u"objectId"_s));
        fields.append({u"_id"_s, table, false, rule, sampleOf(nameOf(m_model, table), rule)});
    }
    for (const Column *column : m_model.childrenOf<Column>(table)) {
        if (column->options.value(PositionOption) == u"true")
            m_dropped.insert(column->id);
        if (m_dropped.contains(column->id) || isSearchVector(*column))
            continue;
        if (extended.contains(column->id)) {
            addExtended(fields, *extended.value(column->id), where);
            continue;
        }
        const bool isId = where.top && column->id == only;
        DocumentField field;
        field.id = column->id;
        field.name = isId ? u"_id"_s : freeField(fields, column->name, column->id);
        field.required = !column->nullable || isId;
        field.rule = columnRule(*column, !field.required);
        const LensType type = lensColumn(m_model, *column, isId, Lens::MongoDb);
        if (type.verdict == Verdict::Lost && !column->options.contains(TypeOption))
            note(column->id,
                 Wording::tr("“%1”: %2").arg(displayName(m_model, column->id), type.reason));
        Place place{where.collection, where.prefix + field.name, where.arrays, field.rule,
                    field.required};
        const Value *kind = field.rule.find(u"bsonType");
        if (kind && (kind->text == u"array" ||
                     (kind->isArray() && kind->values.contains(Value::string(u"array"_s)))))
            place.arrays.append(place.path);
        m_places.insert(column->id, place);
        fields.append(field);
    }
}

void DocumentMapper::addExtended(QList<DocumentField> &fields, const Relationship &line,
                                 const Where &where)
{
    const Column &column = *m_model.get<Column>(line.pairs.first().column);
    QString wanted = m_decider.option(line.id, FieldOption);
    if (wanted.isEmpty()) {
        wanted = column.name;
        for (const QString &ending : {u"_id"_s, u"_code"_s})
            if (wanted.endsWith(ending) && wanted.size() > ending.size())
                wanted.chop(ending.size());
    }
    Id label = labelOfLookup(m_model, line.target);
    if (!label) // chosen for an ordinary table: its first column of text
        for (const Column *one : m_model.childrenOf<Column>(line.target))
            if (!label && one->id != line.pairs.first().referenced &&
                sampleOf(one->name, ruleOfColumn(m_model, *one, false)).isString())
                label = one->id;
    DocumentField field;
    field.id = column.id;
    field.name = freeField(fields, wanted, line.id);
    field.required = !column.nullable;
    QStringList names{u"_id"_s};
    QList<Value> rules{columnRule(column, false)};
    if (const Column *text = m_model.get<Column>(label)) {
        names.append(safeFieldName(text->name));
        rules.append(columnRule(*text, false));
    }
    field.rule = ruleOfDocument(names, rules, names, false);
    if (!field.required)
        allowNull(field.rule);
    m_places.insert(column.id, {where.collection, where.prefix + field.name + u"._id"_s,
                                where.arrays, rules.first(), field.required});
    fields.append(field);
}

// The name of the field for rows of one table inside the documents of another: "lines" for the
// order_lines of orders.
static QString innerName(const Model &model, Id table, Id parent, bool list)
{
    QString name = nameOf(model, table);
    for (const QString &prefix : {nameOf(model, parent), singular(nameOf(model, parent))})
        if (name.size() > prefix.size() + 1 &&
            name.startsWith(prefix + u'_', Qt::CaseInsensitive)) {
            name = name.mid(prefix.size() + 1);
            break;
        }
    return list ? plural(name) : singular(name);
}

void DocumentMapper::addEmbedded(QList<DocumentField> &fields, Id table, const Where &where)
{
    QList<const Relationship *> lines;
    for (const Id id : m_model.referrers(table)) {
        const auto *line = m_model.get<Relationship>(id);
        const Decision *made = line ? decision(id) : nullptr;
        if (made && line->target == table && line->parent != table &&
            made->mapping == Mapping::Embed)
            lines.append(line);
    }
    std::sort(lines.begin(), lines.end(), [&](const Relationship *a, const Relationship *b) {
        return a->parent == b->parent ? inOrder(a, b)
                                      : inOrder(m_model.find(a->parent), m_model.find(b->parent));
    });
    for (const Relationship *line : lines) {
        const bool list = decision(line->id)->maximum > 0;
        QString wanted = m_decider.option(line->id, FieldOption);
        if (wanted.isEmpty())
            wanted = innerName(m_model, line->parent, table, list);
        DocumentField field;
        field.id = line->id;
        field.name = freeField(fields, wanted, line->id);
        field.required = line->own.minimum > 0;
        Where inner{where.collection, where.prefix + field.name + u'.', where.arrays, false};
        if (list)
            inner.arrays.append(where.prefix + field.name);
        m_inside[where.collection].append(line->parent);
        field.rule = schemaOf(fieldsOf(line->parent, inner), line->parent);
        if (list) {
            Value array = Value::object();
            array.set(u"bsonType"_s, Value::string(u"array"_s));
            if (field.required)
                array.set(u"minItems"_s, Value::number(line->own.minimum));
            array.set(u"maxItems"_s, Value::number(decision(line->id)->maximum));
            array.set(u"items"_s, field.rule);
            field.rule = array;
        }
        fields.append(field);
    }
}

void DocumentMapper::addReferenceArrays(QList<DocumentField> &fields, Id table, const Where &where)
{
    for (const Id id : m_decider.order()) {
        const Decision &made = *decision(id);
        const auto *line = m_model.get<Relationship>(id);
        if (made.mapping != Mapping::ReferenceArray || line->target != table)
            continue;
        // The key that the elements have: that of the other side of a junction, or of the rows.
        const std::optional<Junction> junction = junctionOf(m_model, line->parent);
        const Id other = junction ? made.target : line->parent;
        const Key *key = primaryKey(m_model, other);
        QStringList names;
        QList<Value> rules;
        if (key)
            for (const Id part : columnsOf(*key))
                if (const Column *column = m_model.get<Column>(part)) {
                    names.append(safeFieldName(column->name));
                    rules.append(columnRule(*column, false));
                }
        if (!junction && rules.size() != 1) { // their own key was part of the reference
            Value objectId = Value::object();
            objectId.set(u"bsonType"_s, Value::string(u"objectId"_s));
            rules = {objectId};
        }
        QString wanted = m_decider.option(id, FieldOption);
        if (wanted.isEmpty())
            wanted = singular(nameOf(m_model, other)) + u"_ids"_s;
        DocumentField field;
        field.id = made.relationship;
        field.name = freeField(fields, wanted, made.relationship);
        field.rule.type = Value::Object;
        field.rule.set(u"bsonType"_s, Value::string(u"array"_s));
        field.rule.set(u"maxItems"_s, Value::number(made.maximum));
        field.rule.set(u"uniqueItems"_s, Value::boolean(true));
        if (rules.size() == 1)
            field.rule.set(u"items"_s, rules.first());
        else if (!rules.isEmpty())
            field.rule.set(u"items"_s, ruleOfDocument(names, rules, names, false));
        // Both foreign keys of a junction lead to this array.
        if (junction) {
            const QString path = where.prefix + field.name;
            const Id far = junction->first == id ? junction->second : junction->first;
            for (const ColumnPair &pair : m_model.get<Relationship>(far)->pairs)
                m_places.insert(pair.column, {where.collection, path,
                                              where.arrays + QStringList{path}, field.rule, false});
            m_inside[where.collection].append(line->parent);
            for (const ColumnPair &pair : line->pairs)
                m_dropped.insert(pair.column);
        }
        fields.append(field);
    }
}

void DocumentMapper::applyChecks(QList<DocumentField> &fields, Id table, const Where &)
{
    QHash<QString, Id> byName;
    for (const Column *column : m_model.childrenOf<Column>(table))
        byName.insert(column->name, column->id);
    for (const Check *check : m_model.childrenOf<Check>(table)) {
        const std::optional<Condition> condition = readCondition(check->expression);
        bool good = condition.has_value();
        const QList<Condition> parts = condition ? conjuncts(*condition) : QList<Condition>();
        for (const Condition &part : parts) {
            const QStringList columns = part.columns();
            bool narrowed = false;
            for (DocumentField &field : fields)
                if (columns.size() == 1 && field.id == byName.value(columns.first()) &&
                    byName.contains(columns.first()))
                    narrowed = narrow(field.rule, part, columns.first());
            good = good && narrowed;
        }
        if (!good)
            note(check->id, Wording::tr("The check “%1” of “%2” cannot be said in a validator: %3")
                                .arg(check->name, nameOf(m_model, table), check->expression));
    }
    for (DocumentField &field : fields)
        if (const auto place = m_places.find(field.id); place != m_places.end())
            place->rule = field.rule;
}

QList<DocumentField> DocumentMapper::fieldsOf(Id table, const Where &where)
{
    if (where.top)
        m_inside[where.collection].prepend(table);
    QList<DocumentField> fields;
    addColumns(fields, table, where);
    applyChecks(fields, table, where);
    addReferenceArrays(fields, table, where);
    addEmbedded(fields, table, where);
    for (DocumentField &field : fields)
        field.sample = sampleOf(field.name, field.rule);
    return fields;
}

Value DocumentMapper::schemaOf(const QList<DocumentField> &fields, Id id) const
{
    const Table &table = *m_model.get<Table>(id);
    QStringList names;
    QStringList required;
    QList<Value> rules;
    for (const DocumentField &field : fields) {
        names.append(field.name);
        rules.append(field.rule);
        if (field.required)
            required.append(field.name);
    }
    Value schema =
        ruleOfDocument(names, rules, required, table.options.value(AdditionalOption) == u"true");
    if (!table.comment.isEmpty())
        schema.set(u"description"_s, Value::string(table.comment));
    return schema;
}

} // namespace relvar::mongodb
