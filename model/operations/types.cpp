#include "model/operations/types.h"

using namespace Qt::StringLiterals;

namespace relvar {

bool isTypeKind(Kind kind)
{
    switch (kind) {
    case Kind::EnumType:
    case Kind::CompositeType:
    case Kind::Domain:
    case Kind::BaseType:
    case Kind::RangeType:
        return true;
    default:
        return false;
    }
}

namespace {

// The usual name of a built-in type, without lengths, in lower case.
QString plainName(const QString &text)
{
    static const QHash<QString, QString> synonyms{
        {u"int"_s, u"integer"_s},
        {u"int4"_s, u"integer"_s},
        {u"serial"_s, u"integer"_s},
        {u"serial4"_s, u"integer"_s},
        {u"int8"_s, u"bigint"_s},
        {u"bigserial"_s, u"bigint"_s},
        {u"serial8"_s, u"bigint"_s},
        {u"int2"_s, u"smallint"_s},
        {u"smallserial"_s, u"smallint"_s},
        {u"serial2"_s, u"smallint"_s},
        {u"decimal"_s, u"numeric"_s},
        {u"dec"_s, u"numeric"_s},
        {u"varchar"_s, u"character varying"_s},
        {u"char varying"_s, u"character varying"_s},
        {u"char"_s, u"character"_s},
        {u"bpchar"_s, u"character"_s},
        {u"bool"_s, u"boolean"_s},
        {u"float8"_s, u"double precision"_s},
        {u"float"_s, u"double precision"_s},
        {u"float4"_s, u"real"_s},
        {u"timestamptz"_s, u"timestamp with time zone"_s},
        {u"timestamp without time zone"_s, u"timestamp"_s},
        {u"timetz"_s, u"time with time zone"_s},
        {u"time without time zone"_s, u"time"_s},
        {u"varbit"_s, u"bit varying"_s}};
    QString name;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'(')
            ++depth;
        else if (c == u')')
            --depth;
        else if (depth == 0)
            name += c;
    }
    name = name.toLower().simplified();
    if (name.startsWith(u"pg_catalog."))
        name = name.sliced(11);
    return synonyms.value(name, name);
}

int familyOf(const QString &name)
{
    static const QHash<QString, int> families{{u"smallint"_s, 1},
                                              {u"integer"_s, 1},
                                              {u"bigint"_s, 1},
                                              {u"numeric"_s, 1},
                                              {u"real"_s, 1},
                                              {u"double precision"_s, 1},
                                              {u"oid"_s, 2},
                                              {u"text"_s, 3},
                                              {u"character varying"_s, 3},
                                              {u"character"_s, 3},
                                              {u"name"_s, 3},
                                              {u"date"_s, 4},
                                              {u"timestamp"_s, 4},
                                              {u"timestamp with time zone"_s, 4},
                                              {u"inet"_s, 5},
                                              {u"cidr"_s, 5}};
    return families.value(name);
}

// The type behind a domain, arrays of a domain excepted.
DataType base(const Model &model, DataType type)
{
    for (int depth = 0; depth < 16; ++depth) {
        const Domain *domain = type.text.isEmpty() ? model.get<Domain>(type.named) : nullptr;
        if (!domain)
            break;
        type = domain->type;
    }
    return type;
}

} // namespace

DataType referencingType(const DataType &type)
{
    const QString name = type.text.trimmed().toLower();
    if (!type.named && name.contains(u"serial"))
        return {plainName(name), {}};
    return type;
}

TypeFit compareTypes(const Model &model, const DataType &a, const DataType &b)
{
    const DataType first = base(model, a);
    const DataType second = base(model, b);
    if (first.named || second.named)
        return first.named == second.named &&
                       first.text.contains(u'[') == second.text.contains(u'[')
                   ? TypeFit::Same
                   : TypeFit::Different;
    const QString firstName = plainName(first.text);
    const QString secondName = plainName(second.text);
    if (firstName == secondName)
        return TypeFit::Same;
    return familyOf(firstName) != 0 && familyOf(firstName) == familyOf(secondName)
               ? TypeFit::Comparable
               : TypeFit::Different;
}

} // namespace relvar
