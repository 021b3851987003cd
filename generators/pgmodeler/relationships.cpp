#include "generators/pgmodeler/relationships.h"

#include "generators/pgmodeler/columnplaces.h"
#include "generators/pgmodeler/names.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar::pgmodeler {

namespace {

Element make(const QString &name, const QHash<QString, QString> &attributes, const Element &origin)
{
    Element element;
    element.name = name;
    element.attributes = attributes;
    element.line = origin.line;
    element.column = origin.column;
    return element;
}

bool isTable(const Element &element)
{
    return element.name == u"table" || element.name == u"foreigntable";
}

// What a counting type hands to the columns that reference it.
QString referencingType(const QString &name)
{
    static const QHash<QString, QString> types{{u"serial"_s, u"integer"_s},
                                               {u"bigserial"_s, u"bigint"_s},
                                               {u"smallserial"_s, u"smallint"_s}};
    return types.value(name, name);
}

// Works on the elements of one model; lives on the stack of carryOutRelationships().
class Carrier
{
public:
    explicit Carrier(Element &model)
        : m_model(model)
    {
    }

    QList<Element> run();

private:
    using Names = QHash<QString, QString>;

    Element *table(const QString &sqlName);
    bool isReady(const Element &relationship);
    bool carryOut(const Element &relationship);
    void reference(const Element &relationship, Element &one, Element &many);
    void junction(const Element &relationship, Element &source, Element &target);
    void derive(const Element &relationship, Element &child, Element &parent);

    QStringList keyColumns(const Element &table) const;
    QStringList migrate(const Element &relationship, const Element &from, Element &to,
                        const QString &pattern, bool required);
    void addForeignKey(const Element &relationship, const Element &table, const Element &referenced,
                       const QStringList &columns, const QString &name, const QString &onDelete);
    void addKey(const Element &relationship, Element &table, const QStringList &columns,
                const QString &type, const QString &name);
    void addOwn(const Element &relationship, Element &table);
    QString freeName(const Element &table, const QString &wanted) const;

    static QString filled(QString pattern, const Names &names);
    static Names namesOf(const Element &source, const Element &target);

    Element &m_model;
    QList<Element> m_waiting;
};

Element *Carrier::table(const QString &sqlName)
{
    for (Element &one : m_model.children)
        if (isTable(one) && isNamed(one, sqlName))
            return &one;
    return nullptr;
}

QStringList Carrier::keyColumns(const Element &table) const
{
    for (const Element *key : table.all(u"constraint"))
        if (key->value(u"type"_s) == u"pk-constr")
            for (const Element *columns : key->all(u"columns"))
                if (columns->value(u"ref-type"_s) == u"src-columns")
                    return splitNames(columns->value(u"names"_s));
    return {};
}

// A relationship waits while another one still has to give its referenced table a key.
bool Carrier::isReady(const Element &relationship)
{
    const QString type = relationship.value(u"type"_s);
    const auto gives = [&](const Element &other, const QString &name) {
        if (&other == &relationship || !(table(name)))
            return false;
        const QString otherType = other.value(u"type"_s);
        const bool derives = otherType == u"relgen" || otherType == u"reldep";
        const QString receiver = other.value(derives ? u"src-table"_s : u"dst-table"_s);
        const bool isKey = derives || other.isTrue(u"identifier"_s);
        return isKey && otherType != u"relnn" && isNamed(*table(name), receiver);
    };
    QStringList needed;
    if (type == u"relgen" || type == u"reldep" || type == u"relpart")
        needed = {relationship.value(u"dst-table"_s)};
    else if (type == u"relnn")
        needed = {relationship.value(u"src-table"_s), relationship.value(u"dst-table"_s)};
    else
        needed = {relationship.value(u"src-table"_s)};
    for (const QString &name : needed)
        for (const Element &other : m_waiting)
            if (gives(other, name))
                return false;
    // What is handed down must be complete: every line that ends in the parent goes first.
    if (type == u"relgen" || type == u"reldep" || type == u"relpart")
        for (const Element &other : m_waiting)
            if (&other != &relationship && other.value(u"type"_s).startsWith(u"rel1") &&
                table(needed.first()) &&
                isNamed(*table(needed.first()), other.value(u"dst-table"_s)))
                return false;
    return true;
}

Carrier::Names Carrier::namesOf(const Element &source, const Element &target)
{
    return {{u"{st}"_s, nameParts(source.value(u"name"_s)).last()},
            {u"{dt}"_s, nameParts(target.value(u"name"_s)).last()}};
}

QString Carrier::filled(QString pattern, const Names &names)
{
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        pattern.replace(it.key(), it.value());
    return pattern;
}

QString Carrier::freeName(const Element &table, const QString &wanted) const
{
    QSet<QString> taken;
    for (const Element *one : table.all(u"constraint"))
        taken.insert(one->value(u"name"_s));
    for (const Element *one : m_model.all(u"constraint"))
        if (isNamed(table, one->value(u"table"_s)))
            taken.insert(one->value(u"name"_s));
    QString name = wanted;
    for (int i = 1; taken.contains(name); ++i)
        name = wanted + QString::number(i);
    return name;
}

// Copies the key of a table into another one as columns that reference it; returns their names.
QStringList Carrier::migrate(const Element &relationship, const Element &from, Element &to,
                             const QString &pattern, bool required)
{
    QStringList added;
    for (const QString &keyColumn : keyColumns(from)) {
        const QString bareName = nameParts(keyColumn).last();
        const auto columns = from.all(u"column");
        const auto origin = std::find_if(columns.begin(), columns.end(), [&](const Element *one) {
            return one->value(u"name"_s) == bareName;
        });
        if (origin == columns.end())
            continue;
        QSet<QString> taken;
        for (const Element *one : to.all(u"column"))
            taken.insert(one->value(u"name"_s));
        Names names = namesOf(from, to);
        // {st} is the table that the key comes from; in a junction both ends take their turn.
        names.insert(u"{dt}"_s, names.value(u"{st}"_s));
        names.insert(u"{sc}"_s, bareName);
        names.insert(u"{dc}"_s, bareName);
        const QString wanted = filled(pattern.isEmpty() ? u"{sc}_{st}"_s : pattern, names);
        QString name = wanted;
        for (int i = 1; taken.contains(name); ++i)
            name = wanted + QString::number(i);
        Element column = make(u"column"_s, {{u"name"_s, name}}, relationship);
        if (required)
            column.attributes.insert(u"not-null"_s, u"true"_s);
        if (const Element *type = (*origin)->child(u"type")) {
            Element copy = *type;
            copy.attributes.insert(u"name"_s, referencingType(type->value(u"name"_s)));
            column.children.append(copy);
        }
        to.children.append(column);
        added.append(quoted(name));
    }
    return added;
}

void Carrier::addForeignKey(const Element &relationship, const Element &table,
                            const Element &referenced, const QStringList &columns,
                            const QString &name, const QString &onDelete)
{
    const auto chosen = [&](const QString &attribute, const QString &usual) {
        const QString value = relationship.value(attribute);
        return value.isEmpty() ? usual : value;
    };
    Element key = make(u"constraint"_s,
                       {{u"name"_s, freeName(table, name)},
                        {u"type"_s, u"fk-constr"_s},
                        {u"comparison-type"_s, u"MATCH FULL"_s},
                        {u"del-action"_s, chosen(u"del-action"_s, onDelete)},
                        {u"upd-action"_s, chosen(u"upd-action"_s, u"CASCADE"_s)},
                        {u"deferrable"_s, relationship.value(u"deferrable"_s)},
                        {u"defer-type"_s, relationship.value(u"defer-type"_s)},
                        {u"table"_s, qualifiedName(table)},
                        {u"ref-table"_s, qualifiedName(referenced)}},
                       relationship);
    key.children.append(make(u"columns"_s,
                             {{u"names"_s, columns.join(u',')}, {u"ref-type"_s, u"src-columns"_s}},
                             relationship));
    key.children.append(
        make(u"columns"_s,
             {{u"names"_s, keyColumns(referenced).join(u',')}, {u"ref-type"_s, u"dst-columns"_s}},
             relationship));
    m_model.children.append(key);
}

void Carrier::addKey(const Element &relationship, Element &table, const QStringList &columns,
                     const QString &type, const QString &name)
{
    if (columns.isEmpty())
        return;
    if (type == u"pk-constr")
        for (Element &one : table.children)
            if (one.name == u"constraint" && one.value(u"type"_s) == type) {
                // An identifying relationship widens the key that there is.
                for (Element &list : one.children)
                    if (list.name == u"columns")
                        list.attributes[u"names"_s] += u',' + columns.join(u',');
                return;
            }
    Element key = make(
        u"constraint"_s,
        {{u"name"_s, freeName(table, name)}, {u"type"_s, type}, {u"table"_s, qualifiedName(table)}},
        relationship);
    key.children.append(make(u"columns"_s,
                             {{u"names"_s, columns.join(u',')}, {u"ref-type"_s, u"src-columns"_s}},
                             relationship));
    table.children.append(key);
}

// The columns and constraints that stand in the relationship itself.
void Carrier::addOwn(const Element &relationship, Element &table)
{
    for (const Element &one : relationship.children)
        if (one.name == u"column" || one.name == u"constraint")
            table.children.append(one);
}

void Carrier::reference(const Element &relationship, Element &one, Element &many)
{
    const bool isKey = relationship.isTrue(u"identifier"_s);
    const bool required = isKey || relationship.isTrue(u"src-required"_s);
    const QStringList columns =
        migrate(relationship, one, many, relationship.value(u"src-col-pattern"_s), required);
    if (columns.isEmpty())
        return;
    Names names = namesOf(one, many);
    if (isKey)
        addKey(relationship, many, columns, u"pk-constr"_s,
               filled(relationship.value(u"pk-pattern"_s), names));
    if (relationship.value(u"type"_s) == u"rel11" && !isKey)
        addKey(relationship, many, columns, u"uq-constr"_s,
               filled(relationship.value(u"uq-pattern"_s), names));
    addOwn(relationship, many);
    // Last: it adds to the model, which moves its elements.
    addForeignKey(relationship, many, one, columns,
                  filled(relationship.value(u"src-fk-pattern"_s), names),
                  isKey      ? u"CASCADE"_s
                  : required ? u"RESTRICT"_s
                             : u"SET NULL"_s);
}

void Carrier::junction(const Element &relationship, Element &source, Element &target)
{
    QString name = relationship.value(u"table-name"_s);
    if (name.isEmpty())
        name = relationship.value(u"name"_s);
    Element table = make(u"table"_s, {{u"name"_s, name}}, relationship);
    table.children.append(
        make(u"schema"_s, {{u"name"_s, source.childName(u"schema")}}, relationship));
    Names names = namesOf(source, target);
    names.insert(u"{gt}"_s, name);
    const bool single = relationship.isTrue(u"single-pk-column"_s);
    if (single) {
        const QString key = filled(relationship.value(u"pk-col-pattern"_s), names);
        Element column =
            make(u"column"_s, {{u"name"_s, key}, {u"identity-type"_s, u"ALWAYS"_s}}, relationship);
        column.children.append(make(u"type"_s, {{u"name"_s, u"integer"_s}}, relationship));
        table.children.append(column);
        addKey(relationship, table, {quoted(key)}, u"pk-constr"_s,
               filled(relationship.value(u"pk-pattern"_s), names));
    }
    const QStringList first =
        migrate(relationship, source, table, relationship.value(u"src-col-pattern"_s), true);
    const QStringList second =
        migrate(relationship, target, table, relationship.value(u"dst-col-pattern"_s), true);
    if (!single)
        addKey(relationship, table, first + second, u"pk-constr"_s,
               filled(relationship.value(u"pk-pattern"_s), names));
    addOwn(relationship, table);
    const QString action =
        relationship.isTrue(u"src-required"_s) && relationship.isTrue(u"dst-required"_s)
            ? u"CASCADE"_s
            : u"RESTRICT"_s;
    const QString sourceKey = filled(relationship.value(u"src-fk-pattern"_s), names);
    const QString targetKey = filled(relationship.value(u"dst-fk-pattern"_s), names);
    // Adding to the model moves its elements: the references above end here.
    const Element from = source;
    const Element to = target;
    m_model.children.append(table);
    addForeignKey(relationship, table, from, first, sourceKey, action);
    addForeignKey(relationship, table, to, second, targetKey, action);
}

// Inheritance, copies and partitions: the child has the columns of its parent.
void Carrier::derive(const Element &relationship, Element &child, Element &parent)
{
    const QString type = relationship.value(u"type"_s);
    const QString attribute = type == u"relgen"    ? u"inherits"_s
                              : type == u"relpart" ? u"partition-of"_s
                                                   : u"like"_s;
    QString before = child.value(attribute);
    child.attributes.insert(attribute,
                            (before.isEmpty() ? QString() : before + u',') + qualifiedName(parent));
    if (type == u"relpart")
        child.attributes.insert(u"bounds"_s, relationship.childText(u"expression"));
    if (type == u"reldep")
        child.attributes.insert(u"copy-options"_s,
                                QString(relationship.value(u"copy-mode"_s) + u' ' +
                                        relationship.value(u"copy-options"_s))
                                    .trimmed());
    QList<Element> handedDown;
    QSet<QString> own;
    for (const Element *one : child.all(u"column"))
        own.insert(one->value(u"name"_s));
    for (const Element *one : parent.all(u"column")) {
        if (own.contains(one->value(u"name"_s)))
            continue;
        Element copy = *one;
        copy.inherited = true;
        handedDown.append(copy);
    }
    child.children = handedDown + child.children;
    QStringList key;
    if (const Element *special = relationship.child(u"special-pk-cols"))
        for (const QString &index : special->value(u"indexes"_s).split(u','))
            if (const int at = index.toInt(); at >= 0 && at < handedDown.size())
                key.append(quoted(handedDown[at].value(u"name"_s)));
    Names names = namesOf(parent, child);
    names.insert(u"{st}"_s, names.value(u"{dt}"_s));
    addKey(relationship, child, key, u"pk-constr"_s,
           filled(relationship.value(u"pk-pattern"_s), names));
    addOwn(relationship, child);
}

bool Carrier::carryOut(const Element &relationship)
{
    const QString type = relationship.value(u"type"_s);
    Element *source = table(relationship.value(u"src-table"_s));
    Element *target = table(relationship.value(u"dst-table"_s));
    if (!source || !target)
        return false;
    if (type == u"relnn") {
        junction(relationship, *source, *target);
    } else if (type == u"rel1n") {
        reference(relationship, *source, *target);
    } else if (type == u"rel11") {
        // The key goes to the end that cannot be without the other.
        const bool swapped =
            relationship.isTrue(u"dst-required"_s) && !relationship.isTrue(u"src-required"_s);
        swapped ? reference(relationship, *target, *source)
                : reference(relationship, *source, *target);
    } else {
        derive(relationship, *source, *target);
    }
    return true;
}

QList<Element> Carrier::run()
{
    static const QSet<QString> known{u"rel11"_s,  u"rel1n"_s,  u"relnn"_s,
                                     u"relgen"_s, u"reldep"_s, u"relpart"_s};
    for (const Element *one : m_model.all(u"relationship"))
        if (known.contains(one->value(u"type"_s)))
            m_waiting.append(*one);
    QList<Element> left;
    while (!m_waiting.isEmpty()) {
        auto next = std::find_if(m_waiting.begin(), m_waiting.end(),
                                 [&](const Element &one) { return isReady(one); });
        if (next == m_waiting.end()) // a circle: one has to begin
            next = m_waiting.begin();
        const Element relationship = *next;
        m_waiting.erase(next);
        if (!carryOut(relationship))
            left.append(relationship);
    }
    for (Element &one : m_model.children)
        if (isTable(one))
            putColumnsInPlace(one);
    return left;
}

} // namespace

QList<Element> carryOutRelationships(Element &model)
{
    return Carrier(model).run();
}

} // namespace relvar::pgmodeler
