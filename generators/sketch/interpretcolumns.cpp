#include "generators/sketch/interpreter.h"
#include "generators/sketch/wording.h"
#include "model/operations/naming.h"

using namespace Qt::StringLiterals;

namespace relvar::sketch {

namespace {

QString sqlText(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\'', u"''"_s);
    return u'\'' + escaped + u'\'';
}

QString sqlDefault(const Value &value)
{
    switch (value.kind) {
    case Value::None:
        return {};
    case Value::Text:
    case Value::Color:
        return sqlText(value.text);
    case Value::Number:
    case Value::Expression:
        return value.text;
    case Value::Name:
        break;
    }
    const QString lower = value.text.toLower();
    if (value.path.parts.size() == 1 && (lower == u"true" || lower == u"false" || lower == u"null"))
        return lower;
    return sqlText(value.text);
}

} // namespace

void Interpreter::addColumn(Entity &entity, const ColumnSyntax &column, bool shorthand, bool first)
{
    if (column.arrow.relation == Relation::ManyToMany ||
        column.arrow.relation == Relation::OneToMany ||
        column.arrow.relation == Relation::SubtypeOf) {
        Reference reference;
        reference.left.path = pathOf(entity.name);
        reference.right = target(column.target);
        reference.relation = column.arrow.relation;
        reference.identifying = column.arrow.identifying;
        reference.shorthand = true;
        reference.leftPhrase =
            column.name.text == reference.right.path.value(0) ? QString() : column.name.text;
        reference.range = column.range;
        m_out.references.append(reference);
        return;
    }
    for (const Attribute &other : std::as_const(entity.attributes))
        if (other.name == column.name.text) {
            complain(column.name.range, Sketch::tr("“%1” has a column “%2” already.")
                                            .arg(entity.name.name, column.name.text));
            entity.damaged = true;
            return;
        }
    Attribute attribute;
    attribute.name = column.name.text;
    attribute.range = column.range;
    attribute.relation = column.target.path.isEmpty() ? Relation::None : column.arrow.relation;
    if (attribute.relation != Relation::None) {
        attribute.identifying = column.arrow.identifying;
        attribute.target = target(column.target);
    }
    const bool key = isKey(entity, column, shorthand, first);
    setType(entity, attribute, column, key);
    setSettings(entity, attribute, column);
    const auto has = [&](QStringView name) { return find(column.settings, name) != nullptr; };
    const bool optional = column.optional || has(u"null");
    const bool required = column.required || has(u"not null");
    attribute.nullSaid = optional || required;
    const bool byName =
        shorthand && attribute.typeInferred && m_inference.infer(attribute.name).optional;
    attribute.notNull = required || key || (shorthand && !optional && !byName);
    if (key && !entity.keyColumns.contains(attribute.name))
        entity.keyColumns.append(attribute.name);
    entity.attributes.append(attribute);
}

bool Interpreter::isKey(const Entity &entity, const ColumnSyntax &column, bool shorthand,
                        bool first)
{
    if (column.key || find(column.settings, u"pk") || find(column.settings, u"primary key"))
        return true;
    if (!shorthand || !entity.keyColumns.isEmpty() || column.arrow.relation != Relation::None ||
        column.optional)
        return false;
    const QString name = snakeCase(column.name.text);
    return name == u"id" ||
           (first && name == QString(snakeCase(singular(entity.name.name)) + u"_id"));
}

void Interpreter::setType(const Entity &entity, Attribute &attribute, const ColumnSyntax &column,
                          bool key)
{
    if (!column.labels.isEmpty()) {
        Enumeration made;
        made.name = {entity.name.schema,
                     snakeCase(singular(entity.name.name)) + u'_' + column.name.text};
        if (column.type.isGiven())
            made.name.name = column.type.name;
        for (const Word &label : column.labels)
            made.labels.append({label.text, {}});
        made.onTheSpot = true;
        made.range = column.range;
        attribute.type = {made.name.schema, made.name.name, {}};
        m_out.enumerations.append(made);
        return;
    }
    if (column.type.isGiven()) {
        attribute.type = column.type.schema.isEmpty()
                             ? typeName(column.type.name + column.type.suffix)
                             : TypeName{column.type.schema, column.type.name, column.type.suffix};
        return;
    }
    attribute.typeInferred = true;
    if (attribute.relation != Relation::None)
        return;
    const Inferred inferred = m_inference.infer(attribute.name);
    attribute.type = typeName(inferred.type);
    attribute.increment = inferred.increment && key;
}

void Interpreter::setSettings(Entity &entity, Attribute &attribute, const ColumnSyntax &column)
{
    attribute.unique = column.unique;
    for (const Setting &setting : column.settings) {
        if (setting.name == u"unique") {
            attribute.unique = true;
        } else if (setting.name == u"increment") {
            attribute.increment = true;
        } else if (setting.name == u"note") {
            attribute.note = setting.value.text;
        } else if (setting.name == u"default") {
            attribute.defaultValue = sqlDefault(setting.value);
        } else if (setting.name == u"check") {
            if (setting.value.kind == Value::Expression)
                entity.checks.append({setting.value.text, {}, setting.value.range, {}});
            else
                complain(setting.nameRange,
                         Sketch::tr("The condition of a check stands between backticks."));
        } else if (setting.name == u"ref") {
            if (setting.target.path.isEmpty() || setting.arrow.relation == Relation::None)
                continue;
            Reference reference;
            reference.left.path = pathOf(entity.name);
            reference.left.columns = {attribute.name};
            reference.left.range = column.name.range;
            reference.right = target(setting.target);
            // "[ref: > id]" means a column of the same table.
            if (reference.right.path.size() == 1 && reference.right.columns.isEmpty())
                reference.right.path = pathOf(entity.name) + reference.right.path;
            reference.relation = setting.arrow.relation;
            reference.leftMinimum = setting.arrow.maybeLeft ? 0 : -1;
            reference.rightMinimum = setting.target.minimum;
            reference.inlined = true;
            reference.range = column.range;
            m_out.references.append(reference);
        } else if (isMetadata(setting) && !isKnown(setting.name)) {
            attribute.metadata.insert(setting.label, setting.value.text);
        } else if (!isKnown(setting.name)) {
            complain(setting.nameRange,
                     Sketch::tr("A column has no setting “%1”.").arg(setting.name));
        }
    }
}

bool Interpreter::isKnown(QStringView name)
{
    return name == u"pk" || name == u"primary key" || name == u"null" || name == u"not null" ||
           name == u"dep";
}

// Settings of one's own are texts and colours.
bool Interpreter::isMetadata(const Setting &setting)
{
    return setting.value.kind == Value::Text || setting.value.kind == Value::Color;
}

void Interpreter::addMetadata(Metadata &metadata, const QList<Setting> &settings,
                              std::initializer_list<QStringView> known)
{
    for (const Setting &one : settings)
        if (isMetadata(one) && std::find(known.begin(), known.end(), one.name) == known.end())
            metadata.insert(one.label, one.value.text);
}

} // namespace relvar::sketch
