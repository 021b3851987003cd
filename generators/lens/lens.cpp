#include "generators/lens/lens.h"

#include "generators/lens/typemap.h"
#include "generators/lens/typeparts.h"
#include "model/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

constexpr int LongestVarchar = 16383; // characters of four bytes in a row of MySQL
constexpr int LongestChar = 255;
constexpr int MostBits = 64;
constexpr int MostDigits = 65;

// The translation context.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Lens)
};

struct LensNames
{
    const char *key;
    const char *label;
};
constexpr LensNames Names[LensCount] = {{"", ""},
                                        {"postgresql", "PostgreSQL"},
                                        {"mysql", "MySQL / MariaDB"},
                                        {"sqlite", "SQLite"},
                                        {"timescaledb", "TimescaleDB"},
                                        {"mongodb", "MongoDB"}};

// A verdict that weighs more wins; all reasons stay.
void add(LensType &type, Verdict verdict, const QString &reason)
{
    type.verdict = std::max(type.verdict, verdict);
    if (reason.isEmpty() || type.reason.contains(reason))
        return;
    type.reason += (type.reason.isEmpty() ? QString() : u" "_s) + reason;
}

LensType made(const QString &text, Verdict verdict, const QString &reason)
{
    return {text, verdict, reason};
}

int firstNumber(const TypeParts &parts)
{
    return parts.arguments.isEmpty() ? 0 : parts.arguments.first().toInt();
}

// What the limits of MySQL make of a type whose name has a row.
std::optional<LensType> mysqlLimits(const TypeParts &parts)
{
    const int number = firstNumber(parts);
    if (parts.name == u"numeric" && (parts.arguments.isEmpty() || number > MostDigits))
        return made(u"DECIMAL(65,30)"_s, Verdict::Emulated,
                    Wording::tr("It keeps 65 digits at most, 30 of them after the point."));
    const bool varying = parts.name == u"varchar";
    if (varying && parts.arguments.isEmpty())
        return made(u"LONGTEXT"_s, Verdict::Same, {});
    if ((varying && number > LongestVarchar) || (parts.name == u"char" && number > LongestChar))
        return made(u"LONGTEXT"_s, Verdict::Emulated,
                    Wording::tr("It is too long for VARCHAR or CHAR, so its length is checked by "
                                "a CHECK constraint."));
    if (parts.name == u"bit" && number > MostBits)
        return made(u"VARBINARY(%1)"_s.arg((number + 7) / 8), Verdict::Emulated,
                    Wording::tr("BIT has 64 bits at most: more of them are kept as bytes."));
    return {};
}

// The arguments that a database would assume otherwise than PostgreSQL.
QString argumentsFor(const TypeParts &parts, Lens lens)
{
    if (!parts.arguments.isEmpty())
        return parts.argumentText();
    if (lens != Lens::MySql)
        return {};
    if (parts.name == u"char" || parts.name == u"bit")
        return u"(1)"_s;
    return parts.name.startsWith(u"time") ? u"(6)"_s : QString();
}

LensType unknownType(const TypeParts &parts, Lens lens)
{
    const QString text = lens == Lens::MySql    ? u"LONGTEXT"_s
                         : lens == Lens::Sqlite ? u"TEXT"_s
                                                : u"string"_s;
    return made(text, Verdict::Lost,
                Wording::tr("“%1” is a type of PostgreSQL alone: it is kept as text that nothing "
                            "checks.")
                    .arg(parts.name));
}

// A built-in type, of one element when it is an array.
LensType elementType(const TypeParts &parts, Lens lens)
{
    const TypeMappings *row = typeMappings(parts.name);
    if (!row)
        return unknownType(parts, lens);
    if (lens == Lens::MySql)
        if (const auto limited = mysqlLimits(parts))
            return *limited;
    const bool anyLength = parts.name == u"varchar" && parts.arguments.isEmpty();
    if (anyLength && lens != Lens::MySql)
        return made(lens == Lens::Sqlite ? u"TEXT"_s : u"string"_s, Verdict::Same, {});
    const TypeMapping &mapping = lens == Lens::MySql    ? row->mysql
                                 : lens == Lens::Sqlite ? row->sqlite
                                                        : row->mongodb;
    QString text = QString::fromUtf8(mapping.text);
    text.replace(u'%', argumentsFor(parts, lens));
    return made(text, mapping.verdict, *mapping.reason ? Wording::tr(mapping.reason) : QString());
}

LensType ofList(const LensType &element, Lens lens)
{
    if (lens == Lens::MongoDb)
        return made(u"array"_s, element.verdict, element.reason);
    return made(lens == Lens::MySql ? u"JSON"_s : u"TEXT (JSON)"_s, Verdict::Emulated,
                Wording::tr("An array is kept as JSON: the type of its elements is not checked."));
}

LensType enumType(const EnumType &type, Lens lens)
{
    const int count = int(type.labels.size());
    if (lens == Lens::MySql)
        return made(u"ENUM"_s, Verdict::Same, {});
    if (lens == Lens::Sqlite)
        return made(u"TEXT"_s, Verdict::Emulated,
                    Wording::tr("A CHECK constraint allows its %n label(s); their order is that of "
                                "the alphabet.",
                                nullptr, count));
    return made(
        u"string"_s, Verdict::Emulated,
        Wording::tr("A rule of the collection (enum) allows its %n label(s).", nullptr, count));
}

LensType typeThrough(const Model &model, const DataType &type, Lens lens, int depth);

// A user-defined type, without what follows its name.
LensType namedType(const Model &model, Id id, Lens lens, int depth)
{
    if (const auto *labels = model.get<EnumType>(id))
        return enumType(*labels, lens);
    if (const auto *domain = model.get<Domain>(id); domain && depth < 16) {
        LensType base = typeThrough(model, domain->type, lens, depth + 1);
        add(base, Verdict::Emulated,
            Wording::tr("The domain “%1” becomes its type; its rules go to the column.")
                .arg(domain->name));
        return base;
    }
    const Object *type = model.find(id);
    if (type && (type->kind == Kind::BaseType || type->kind == Kind::RangeType)) {
        TypeParts parts;
        parts.name = displayName(model, id);
        return unknownType(parts, lens);
    }
    if (lens == Lens::MongoDb)
        return made(u"object"_s, Verdict::Same, {});
    return made(lens == Lens::MySql ? u"JSON"_s : u"TEXT (JSON)"_s, Verdict::Emulated,
                Wording::tr("A composite type is kept as JSON: the types of its attributes are not "
                            "checked."));
}

LensType typeThrough(const Model &model, const DataType &type, Lens lens, int depth)
{
    const TypeParts parts = typeParts(type.named ? u"named"_s + type.text : type.text);
    const LensType element =
        type.named ? namedType(model, type.named, lens, depth) : elementType(parts, lens);
    return parts.isArray() ? ofList(element, lens) : element;
}

// As PostgreSQL has it.
QString ownText(const Model &model, const DataType &type)
{
    const Object *named = model.find(type.named);
    if (named)
        return named->name + type.text;
    const TypeParts parts = typeParts(type.text);
    return parts.name + parts.argumentText() + u"[]"_s.repeated(parts.dimensions);
}

void addIdentity(LensType &type, Lens lens)
{
    if (lens == Lens::MySql) {
        add(type, Verdict::Emulated,
            Wording::tr("A sequence becomes AUTO_INCREMENT: one in a table, and part of a key."));
    } else if (lens == Lens::Sqlite) {
        add(type, Verdict::Emulated,
            Wording::tr("Numbers come from the row id, in a primary key of this column alone."));
    } else {
        add(type, Verdict::Lost,
            Wording::tr("There are no sequences: the application has to count."));
    }
}

} // namespace

QString lensKey(Lens lens)
{
    return QString::fromLatin1(Names[size_t(lens)].key);
}

QString lensLabel(Lens lens)
{
    return QString::fromLatin1(Names[size_t(lens)].label);
}

Lens lensNamed(const QString &key)
{
    for (int i = 1; i < LensCount; ++i)
        if (key == lensKey(Lens(i)))
            return Lens(i);
    return Lens::None;
}

LensType lensType(const Model &model, const DataType &type, Lens lens)
{
    const bool own = lens == Lens::None || lens == Lens::PostgreSql || lens == Lens::TimescaleDb;
    if (own || type.isEmpty())
        return made(ownText(model, type), Verdict::Same, {});
    return typeThrough(model, type, lens, 0);
}

LensType lensColumn(const Model &model, const Column &column, bool inKey, Lens lens)
{
    LensType type = lensType(model, column.type, lens);
    if (lens != Lens::MySql && lens != Lens::Sqlite && lens != Lens::MongoDb)
        return type;
    if (column.identity != Identity::None)
        addIdentity(type, lens);
    if (column.generated != Generated::No && lens == Lens::MongoDb)
        add(type, Verdict::Lost, Wording::tr("Nothing is computed there: the application has to."));
    if (inKey && lens == Lens::MySql && type.text.startsWith(u"LONG"))
        add(type, Verdict::Lost,
            Wording::tr("Only the start of a long text can be part of a key."));
    if (inKey && lens == Lens::MySql && type.text == u"JSON")
        add(type, Verdict::Lost, Wording::tr("JSON cannot be part of a key."));
    return type;
}

} // namespace relvar
