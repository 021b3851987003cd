#include "generators/dialects/postgresql/readtypes.h"

#include <QRegularExpression>

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

struct Spelling
{
    bool builtIn = false;
    Name name;      // of what is not built in
    QString text;   // the type as text
    QString suffix; // what follows the name
};

// PostgreSQL's own names for types that have several; '*' is where length or precision goes.
const QHash<QString, QString> &spellings()
{
    static const QHash<QString, QString> map{
        {u"int2"_s, u"smallint"_s},
        {u"int4"_s, u"integer"_s},
        {u"int8"_s, u"bigint"_s},
        {u"int"_s, u"integer"_s},
        {u"float4"_s, u"real"_s},
        {u"float8"_s, u"double precision"_s},
        {u"bool"_s, u"boolean"_s},
        {u"varchar"_s, u"character varying*"_s},
        {u"bpchar"_s, u"character*"_s},
        {u"numeric"_s, u"numeric*"_s},
        {u"varbit"_s, u"bit varying*"_s},
        {u"bit"_s, u"bit*"_s},
        {u"timestamp"_s, u"timestamp* without time zone"_s},
        {u"timestamptz"_s, u"timestamp* with time zone"_s},
        {u"time"_s, u"time* without time zone"_s},
        {u"timetz"_s, u"time* with time zone"_s},
        {u"interval"_s, u"interval*"_s},
        {u"char"_s, u"\"char\""_s},
        {u"serial"_s, u"serial"_s},
        {u"serial4"_s, u"serial"_s},
        {u"serial8"_s, u"bigserial"_s},
        {u"bigserial"_s, u"bigserial"_s},
        {u"serial2"_s, u"smallserial"_s},
        {u"smallserial"_s, u"smallserial"_s},
    };
    return map;
}

const QSet<QString> &plainTypes()
{
    static const QSet<QString> set{
        u"text"_s,
        u"bytea"_s,
        u"uuid"_s,
        u"json"_s,
        u"jsonb"_s,
        u"xml"_s,
        u"date"_s,
        u"money"_s,
        u"inet"_s,
        u"cidr"_s,
        u"macaddr"_s,
        u"macaddr8"_s,
        u"name"_s,
        u"oid"_s,
        u"regclass"_s,
        u"regproc"_s,
        u"regtype"_s,
        u"regprocedure"_s,
        u"regoper"_s,
        u"regrole"_s,
        u"regnamespace"_s,
        u"regconfig"_s,
        u"tsvector"_s,
        u"tsquery"_s,
        u"point"_s,
        u"line"_s,
        u"lseg"_s,
        u"box"_s,
        u"path"_s,
        u"polygon"_s,
        u"circle"_s,
        u"int4range"_s,
        u"int8range"_s,
        u"numrange"_s,
        u"tsrange"_s,
        u"tstzrange"_s,
        u"daterange"_s,
        u"int4multirange"_s,
        u"int8multirange"_s,
        u"nummultirange"_s,
        u"tsmultirange"_s,
        u"tstzmultirange"_s,
        u"datemultirange"_s,
        u"trigger"_s,
        u"event_trigger"_s,
        u"void"_s,
        u"record"_s,
        u"any"_s,
        u"anyelement"_s,
        u"anyarray"_s,
        u"anynonarray"_s,
        u"anyenum"_s,
        u"anyrange"_s,
        u"anymultirange"_s,
        u"anycompatible"_s,
        u"anycompatiblearray"_s,
        u"anycompatiblenonarray"_s,
        u"anycompatiblerange"_s,
        u"internal"_s,
        u"cstring"_s,
        u"language_handler"_s,
        u"fdw_handler"_s,
        u"index_am_handler"_s,
        u"table_am_handler"_s,
        u"tsm_handler"_s,
        u"pg_lsn"_s,
        u"pg_snapshot"_s,
        u"txid_snapshot"_s,
        u"xid"_s,
        u"xid8"_s,
        u"cid"_s,
        u"tid"_s,
        u"aclitem"_s,
        u"jsonpath"_s,
        u"refcursor"_s,
        u"unknown"_s,
        u"int2vector"_s,
        u"oidvector"_s,
        u"gtsvector"_s,
        u"pg_node_tree"_s,
    };
    return set;
}

// interval's first modifier is a mask of fields.
QString intervalModifiers(Nodes list)
{
    const int mask = list.empty() ? 0x7FFF : valueText(list[0]).toInt();
    const QString precision = list.size() > 1 ? u'(' + valueText(list[1]) + u')' : QString();
    static constexpr struct
    {
        int bit;
        const char *word;
    } units[] = {{1 << 2, "year"},  {1 << 1, "month"},   {1 << 3, "day"},
                 {1 << 10, "hour"}, {1 << 11, "minute"}, {1 << 12, "second"}};
    QStringList words;
    if (mask != 0x7FFF)
        for (const auto &unit : units)
            if (mask & unit.bit)
                words.append(QString::fromLatin1(unit.word));
    QString result;
    if (!words.isEmpty())
        result = u' ' + words.first();
    if (words.size() > 1)
        result += u" to "_s + words.last();
    return result + precision;
}

QString modifiers(const StatementText &source, const PgQuery__TypeName &type, const QString &base)
{
    const Nodes list = RELVAR_NODES(type, typmods);
    if (base == u"interval")
        return intervalModifiers(list);
    if (list.empty())
        return {};
    QStringList values;
    for (const PgQuery__Node *node : list) {
        const QString value =
            node->node_case == PG_QUERY__NODE__NODE_A_CONST ? valueText(node) : QString();
        bool number = false;
        value.toInt(&number);
        if (number)
            values.append(value);
    }
    if (size_t(values.size()) == list.size())
        return u'(' + values.join(u',') + u')';
    const int from = source.at(type.location);
    const int open = from < 0 ? -1 : source.nameEnd(from);
    return open >= 0 && source.is(open, "(") ? source.slice({open, source.match(open) + 1})
                                             : u'(' + strings(list).join(u',') + u')';
}

QString spelledBuiltIn(const QString &name, const QString &modifier)
{
    const auto it = spellings().constFind(name);
    if (it == spellings().cend())
        return name + modifier;
    if (name == u"bpchar" && modifier.isEmpty())
        return name;
    const qsizetype star = it->indexOf(u'*');
    return star < 0 ? *it : it->first(star) + modifier + it->sliced(star + 1);
}

bool isBuiltIn(const QString &name)
{
    return spellings().contains(name) || plainTypes().contains(name);
}

Spelling spell(const StatementText &source, const PgQuery__TypeName &type)
{
    Spelling result;
    const QStringList names = strings(RELVAR_NODES(type, names));
    const QString array = type.n_array_bounds > 0 ? u"[]"_s : QString();
    const int from = source.at(type.location);
    if (type.pct_type) {
        result.builtIn = true;
        const int end = from < 0 ? 0 : source.nameEnd(from);
        result.text = source.slice({from, end}) + u"%TYPE"_s + array;
        return result;
    }
    QString base = names.isEmpty() ? QString() : names.last();
    const bool own = names.size() == 2 && names.first() == u"pg_catalog";
    QString arrayOf;
    if (base.startsWith(u'_') && isBuiltIn(base.mid(1)) && (own || names.size() == 1)) {
        base = base.mid(1);
        arrayOf = u"[]"_s;
    }
    const QString modifier = modifiers(source, type, base);
    if (own || (names.size() == 1 && isBuiltIn(base))) {
        result.builtIn = true;
        result.text = spelledBuiltIn(base, modifier) + (arrayOf.isEmpty() ? array : arrayOf);
        return result;
    }
    result.name = nameOf(names);
    result.suffix = modifier + array;
    const QString spelled = from < 0 ? QString() : source.spelledName({from, source.nameEnd(from)});
    if (!spelled.isEmpty())
        result.text = spelled + result.suffix;
    else
        result.text =
            (result.name.schema.isEmpty() ? QString() : quotedName(result.name.schema) + u'.') +
            quotedName(result.name.name) + result.suffix;
    return result;
}

DataType *typeOf(Draft &draft, Id owner, int part)
{
    if (Column *column = draft.get<Column>(owner))
        return &column->type;
    if (Domain *domain = draft.get<Domain>(owner))
        return &domain->type;
    if (CompositeType *composite = draft.get<CompositeType>(owner))
        return part >= 0 && part < composite->attributes.size() ? &composite->attributes[part].type
                                                                : nullptr;
    if (Routine *routine = draft.get<Routine>(owner)) {
        if (part < 0)
            return &routine->returns;
        return part < routine->arguments.size() ? &routine->arguments[part].type : nullptr;
    }
    return nullptr;
}

} // namespace

// table.column%TYPE is the type that the column has now.
static std::optional<DataType> typeOfColumn(const Reading &reading, const PgQuery__TypeName &type)
{
    QStringList names = strings(RELVAR_NODES(type, names));
    if (!type.pct_type || names.size() < 2)
        return std::nullopt;
    const QString name = names.takeLast();
    const Column *column = reading.draft.column(reading.draft.relation(nameOf(names)), name);
    if (!column || column->type.isEmpty())
        return std::nullopt;
    DataType result = signatureType(column->type);
    if (isSerial(result))
        result.text = result.text.startsWith(u"big")     ? u"bigint"_s
                      : result.text.startsWith(u"small") ? u"smallint"_s
                                                         : u"integer"_s;
    return result;
}

DataType readType(Reading &reading, const PgQuery__TypeName &type, Id owner, int part)
{
    if (const auto known = typeOfColumn(reading, type))
        return *known;
    const Spelling spelling = spell(reading.text, type);
    if (spelling.builtIn)
        return {spelling.text, {}};
    if (const Id known = reading.draft.type(spelling.name))
        return {spelling.suffix, Ref<Object>(known)};
    reading.session.types.append(
        {owner, part, spelling.name, reading.draft.searchPath(), spelling.text, spelling.suffix});
    return {spelling.text, {}};
}

DataType signatureType(const Reading &reading, const PgQuery__TypeName &type)
{
    const Spelling spelling = spell(reading.text, type);
    const Id known = spelling.builtIn ? Id() : reading.draft.type(spelling.name);
    return signatureType(known ? DataType{spelling.suffix, Ref<Object>(known)}
                               : DataType{spelling.text, {}});
}

DataType signatureType(const DataType &type)
{
    DataType result = type;
    const qsizetype open = result.text.indexOf(u'(');
    if (open >= 0 && !result.text.startsWith(u'"')) {
        const qsizetype close = result.text.lastIndexOf(u')');
        result.text.remove(open, close - open + 1);
    }
    return result;
}

void resolveLaterTypes(Session &session)
{
    const QStringList path = session.draft.searchPath();
    for (const LaterType &later : std::as_const(session.types)) {
        session.draft.setSearchPath(later.path);
        const Id known = session.draft.type(later.name);
        DataType *type = known ? typeOf(session.draft, later.owner, later.part) : nullptr;
        if (type && !type->named && type->text == later.text)
            *type = {later.suffix, Ref<Object>(known)};
    }
    session.draft.setSearchPath(path);
}

bool isBuiltInType(const QString &text)
{
    if (text.contains(u'.') || text.contains(u'"'))
        return false;
    const qsizetype end = text.indexOf(QRegularExpression(u"[(\\[]"_s));
    const QString name = (end < 0 ? text : text.left(end)).trimmed();
    return name.contains(u' ') || isBuiltIn(name) || name == u"boolean" || name == u"integer" ||
           name == u"bigint" || name == u"smallint" || name == u"real" || name == u"character";
}

bool isSerial(const DataType &type)
{
    return !type.named && type.text.endsWith(u"serial") &&
           (type.text == u"serial" || type.text == u"bigserial" || type.text == u"smallserial");
}

} // namespace relvar::postgresql
