#include "generators/dialects/postgresql/definition.h"

#include "generators/dialects/postgresql/readtypes.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

QStringList partsOf(const PgQuery__Node *node)
{
    if (!node)
        return {};
    switch (node->node_case) {
    case PG_QUERY__NODE__NODE_TYPE_NAME:
        return strings(RELVAR_NODES(*node->type_name, names));
    case PG_QUERY__NODE__NODE_LIST:
        return strings(items(node));
    default:
        return {valueText(node)};
    }
}

bool isSymbol(const QString &name)
{
    return !name.isEmpty() && std::none_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'"' || c == u' ';
    });
}

} // namespace

const PgQuery__DefElem *Definition::find(const char *name) const
{
    for (const PgQuery__Node *node : m_elements)
        if (node->node_case == PG_QUERY__NODE__NODE_DEF_ELEM &&
            text(node->def_elem->defname).compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return node->def_elem;
    return nullptr;
}

QString elementText(const PgQuery__DefElem &element)
{
    return partsOf(element.arg).join(u'.');
}

QString spelledParts(const QStringList &parts)
{
    QStringList result;
    for (const QString &part : parts)
        result.append(isSymbol(part) ? part : quotedName(part));
    return result.join(u'.');
}

QString Definition::value(const char *name) const
{
    const PgQuery__DefElem *element = find(name);
    return element ? elementText(*element) : QString();
}

bool Definition::flag(const char *name, bool otherwise) const
{
    const PgQuery__DefElem *element = find(name);
    if (!element)
        return otherwise;
    const QString value = elementText(*element).toLower();
    return !element->arg || value == u"true" || value == u"on" || value == u"1";
}

DataType Definition::type(const char *name) const
{
    const PgQuery__DefElem *element = find(name);
    if (!element || !element->arg)
        return {};
    if (element->arg->node_case == PG_QUERY__NODE__NODE_TYPE_NAME)
        return readType(m_reading, *element->arg->type_name);
    const QString word = valueText(element->arg);
    return {word == u"none" ? QString() : word, {}};
}

QString Definition::name(const char *name) const
{
    const PgQuery__DefElem *element = find(name);
    const QStringList parts = element ? partsOf(element->arg) : QStringList();
    return parts.size() == 1 && parts.first() == u"none" ? QString() : spelledParts(parts);
}

void Definition::read(const char *name, QString &value) const
{
    if (has(name))
        value = this->value(name);
}

void Definition::read(const char *name, bool &flag) const
{
    flag = this->flag(name, flag);
}

void Definition::read(const char *name, DataType &type) const
{
    if (has(name))
        type = this->type(name);
}

QString spelledType(const Draft &draft, const DataType &type)
{
    return type.named ? quotedName(draft, type.named) + type.text : type.text;
}

DataType readType(Reading &reading, const PgQuery__TypeName &type)
{
    return readType(reading, type, {});
}

DataType readOperand(Reading &reading, Nodes operands, size_t at)
{
    return at < operands.size() && operands[at]->node_case == PG_QUERY__NODE__NODE_TYPE_NAME
               ? readType(reading, *operands[at]->type_name)
               : DataType();
}

QString spelledFunction(Reading &reading, const PgQuery__ObjectWithArgs &function)
{
    const QString name = spelledParts(strings(RELVAR_NODES(function, objname)));
    if (function.args_unspecified)
        return name;
    QStringList types;
    for (const PgQuery__Node *node : RELVAR_NODES(function, objargs))
        if (node->node_case == PG_QUERY__NODE__NODE_TYPE_NAME)
            types.append(spelledType(reading.draft, readType(reading, *node->type_name)));
    return name + u'(' + types.join(u", "_s) + u')';
}

} // namespace relvar::postgresql
