#include "generators/lens/typemap.h"

#include <QHash>

namespace relvar {
namespace {

// clang-format off
constexpr Verdict Emulated = Verdict::Emulated;
constexpr Verdict Lost = Verdict::Lost;

constexpr const char *Length = QT_TRANSLATE_NOOP("Lens", "The length is checked by a CHECK constraint.");
constexpr const char *LengthRule = QT_TRANSLATE_NOOP("Lens", "The length is checked by a rule of the collection (maxLength).");
constexpr const char *Bool8 = QT_TRANSLATE_NOOP("Lens", "BOOLEAN is another name for a small number there, which can be more than 0 and 1.");
constexpr const char *Bool01 = QT_TRANSLATE_NOOP("Lens", "True and false are the numbers 1 and 0.");
constexpr const char *DateText = QT_TRANSLATE_NOOP("Lens", "It is kept as text in the order year, month, day, which SQLite’s functions read.");
constexpr const char *MomentText = QT_TRANSLATE_NOOP("Lens", "It is kept as text in UTC, which SQLite’s functions read.");
constexpr const char *BsonDay = QT_TRANSLATE_NOOP("Lens", "A BSON date is a moment in UTC: the day is kept as its midnight.");
constexpr const char *BsonMoment = QT_TRANSLATE_NOOP("Lens", "A BSON date has milliseconds; what is finer is lost.");
constexpr const char *TimeAsText = QT_TRANSLATE_NOOP("Lens", "A time of day is kept as text.");
constexpr const char *Years = QT_TRANSLATE_NOOP("Lens", "TIMESTAMP holds the years 1970 to 2038 only.");
constexpr const char *NoZone = QT_TRANSLATE_NOOP("Lens", "The time zone is lost.");
constexpr const char *NoSpan = QT_TRANSLATE_NOOP("Lens", "There is no type for spans of time: kept as text, it cannot be added to a date.");
constexpr const char *UuidBytes = QT_TRANSLATE_NOOP("Lens", "MySQL keeps it as 16 bytes (or CHAR(36)); MariaDB has a type UUID.");
constexpr const char *UuidText = QT_TRANSLATE_NOOP("Lens", "It is kept as text of 36 characters; a CHECK constraint can look after its form.");
constexpr const char *JsonSearch = QT_TRANSLATE_NOOP("Lens", "Its contents cannot be indexed as a whole; MariaDB keeps it as text.");
constexpr const char *JsonWord = QT_TRANSLATE_NOOP("Lens", "It is not kept word for word: spaces and the order of keys are lost.");
constexpr const char *JsonText = QT_TRANSLATE_NOOP("Lens", "It is kept as text, which SQLite’s JSON functions read.");
constexpr const char *XmlText = QT_TRANSLATE_NOOP("Lens", "It is kept as text; whether it is well-formed is not checked.");
constexpr const char *Address = QT_TRANSLATE_NOOP("Lens", "It is kept as text; whether a network contains an address is not computed. MariaDB has INET6 for single addresses.");
constexpr const char *AddressText = QT_TRANSLATE_NOOP("Lens", "It is kept as text; whether a network contains an address is not computed.");
constexpr const char *Hardware = QT_TRANSLATE_NOOP("Lens", "It is kept as text of a fixed length.");
constexpr const char *Bits = QT_TRANSLATE_NOOP("Lens", "Bits are kept as text of zeros and ones.");
constexpr const char *VarBits = QT_TRANSLATE_NOOP("Lens", "Bits are kept as bytes: how many of them count is lost.");
constexpr const char *FullText = QT_TRANSLATE_NOOP("Lens", "The column goes; a FULLTEXT index over the text takes its place.");
constexpr const char *Fts = QT_TRANSLATE_NOOP("Lens", "The column goes; a table of the FTS5 module takes its place.");
constexpr const char *TextIndex = QT_TRANSLATE_NOOP("Lens", "The field goes; a text index takes its place.");
constexpr const char *Query = QT_TRANSLATE_NOOP("Lens", "A search query is text there, and cannot be kept prepared.");
constexpr const char *Shape = QT_TRANSLATE_NOOP("Lens", "It is kept as a shape of another kind.");
constexpr const char *NoShape = QT_TRANSLATE_NOOP("Lens", "There is no such shape: it is kept as JSON that nothing computes with.");
constexpr const char *NoShapes = QT_TRANSLATE_NOOP("Lens", "There are no shapes without an extension: it is kept as text that nothing computes with.");
constexpr const char *GeoJson = QT_TRANSLATE_NOOP("Lens", "It is kept as GeoJSON, whose coordinates are degrees on the earth.");
constexpr const char *NoGeoJson = QT_TRANSLATE_NOOP("Lens", "GeoJSON has no such shape: it is kept as an object that nothing computes with.");
constexpr const char *Money = QT_TRANSLATE_NOOP("Lens", "There is no type for money: the currency is not kept.");
constexpr const char *Inexact = QT_TRANSLATE_NOOP("Lens", "There are no exact decimal numbers: a value may be rounded to 15 digits.");
constexpr const char *Scale = QT_TRANSLATE_NOOP("Lens", "A BSON decimal keeps 34 digits; how many stand after the point is not enforced.");
constexpr const char *Counter = QT_TRANSLATE_NOOP("Lens", "A sequence becomes AUTO_INCREMENT: one in a table, and part of a key.");
constexpr const char *RowId = QT_TRANSLATE_NOOP("Lens", "Numbers come from the row id, in a primary key of this column alone.");
constexpr const char *NoCounter = QT_TRANSLATE_NOOP("Lens", "There are no sequences: the application has to count.");
constexpr const char *TwoColumns = QT_TRANSLATE_NOOP("Lens", "A range becomes two columns; that ranges must not overlap cannot be declared.");
constexpr const char *TwoFields = QT_TRANSLATE_NOOP("Lens", "A range becomes an object with two fields; that ranges must not overlap cannot be declared.");
constexpr const char *Ranges = QT_TRANSLATE_NOOP("Lens", "Several ranges are kept as a list that nothing computes with.");
constexpr const char *IgnoreCase = QT_TRANSLATE_NOOP("Lens", "A collation that ignores case takes its place.");
constexpr const char *AsciiCase = QT_TRANSLATE_NOOP("Lens", "NOCASE ignores the case of the letters A to Z only.");
constexpr const char *Pairs = QT_TRANSLATE_NOOP("Lens", "Keys and values are kept as JSON.");
constexpr const char *Tree = QT_TRANSLATE_NOOP("Lens", "A path is kept as text; ancestors are found by comparing its start.");
constexpr const char *Vector = QT_TRANSLATE_NOOP("Lens", "MySQL 9 and MariaDB 11.7 have it, with other functions for distances.");
constexpr const char *VectorBytes = QT_TRANSLATE_NOOP("Lens", "It is kept as bytes: distances need an extension.");
constexpr const char *VectorList = QT_TRANSLATE_NOOP("Lens", "It is kept as a list of numbers; searching it needs a search index.");
constexpr const char *Catalogue = QT_TRANSLATE_NOOP("Lens", "It belongs to the catalogue of PostgreSQL and means nothing elsewhere.");

constexpr TypeMappings Rows[] = {
    {"smallint", {"SMALLINT"}, {"INTEGER"}, {"int"}},
    {"integer", {"INT"}, {"INTEGER"}, {"int"}},
    {"bigint", {"BIGINT"}, {"INTEGER"}, {"long"}},
    {"smallserial", {"SMALLINT", Emulated, Counter}, {"INTEGER", Emulated, RowId}, {"int", Lost, NoCounter}},
    {"serial", {"INT", Emulated, Counter}, {"INTEGER", Emulated, RowId}, {"int", Lost, NoCounter}},
    {"bigserial", {"BIGINT", Emulated, Counter}, {"INTEGER", Emulated, RowId}, {"long", Lost, NoCounter}},
    {"numeric", {"DECIMAL%"}, {"NUMERIC%", Emulated, Inexact}, {"decimal", Emulated, Scale}},
    {"real", {"FLOAT"}, {"REAL"}, {"double"}},
    {"double precision", {"DOUBLE"}, {"REAL"}, {"double"}},
    {"money", {"DECIMAL(19,2)", Emulated, Money}, {"NUMERIC", Lost, Inexact}, {"decimal", Emulated, Money}},
    {"text", {"LONGTEXT"}, {"TEXT"}, {"string"}},
    {"varchar", {"VARCHAR%"}, {"TEXT", Emulated, Length}, {"string", Emulated, LengthRule}},
    {"char", {"CHAR%"}, {"TEXT", Emulated, Length}, {"string", Emulated, LengthRule}},
    {"\"char\"", {"CHAR(1)"}, {"TEXT", Emulated, Length}, {"string", Emulated, LengthRule}},
    {"name", {"VARCHAR(63)"}, {"TEXT", Emulated, Length}, {"string", Emulated, LengthRule}},
    {"citext", {"LONGTEXT", Emulated, IgnoreCase}, {"TEXT COLLATE NOCASE", Emulated, AsciiCase}, {"string", Emulated, IgnoreCase}},
    {"boolean", {"TINYINT(1)", Emulated, Bool8}, {"INTEGER", Emulated, Bool01}, {"bool"}},
    {"date", {"DATE"}, {"TEXT", Emulated, DateText}, {"date", Emulated, BsonDay}},
    {"time", {"TIME%"}, {"TEXT", Emulated, TimeAsText}, {"string", Emulated, TimeAsText}},
    {"timetz", {"TIME%", Lost, NoZone}, {"TEXT", Emulated, TimeAsText}, {"string", Emulated, TimeAsText}},
    {"timestamp", {"DATETIME%"}, {"TEXT", Emulated, DateText}, {"date", Emulated, BsonMoment}},
    {"timestamptz", {"TIMESTAMP%", Emulated, Years}, {"TEXT", Emulated, MomentText}, {"date", Emulated, BsonMoment}},
    {"interval", {"VARCHAR(64)", Lost, NoSpan}, {"TEXT", Lost, NoSpan}, {"string", Lost, NoSpan}},
    {"uuid", {"BINARY(16)", Emulated, UuidBytes}, {"TEXT", Emulated, UuidText}, {"binData"}},
    {"jsonb", {"JSON", Emulated, JsonSearch}, {"TEXT", Emulated, JsonText}, {"object"}},
    {"json", {"JSON", Emulated, JsonWord}, {"TEXT", Emulated, JsonText}, {"object", Emulated, JsonWord}},
    {"xml", {"LONGTEXT", Lost, XmlText}, {"TEXT", Lost, XmlText}, {"string", Lost, XmlText}},
    {"hstore", {"JSON", Emulated, Pairs}, {"TEXT", Emulated, Pairs}, {"object"}},
    {"bytea", {"LONGBLOB"}, {"BLOB"}, {"binData"}},
    {"bit", {"BIT%"}, {"TEXT", Emulated, Bits}, {"string", Emulated, Bits}},
    {"varbit", {"VARBINARY(255)", Emulated, VarBits}, {"TEXT", Emulated, Bits}, {"string", Emulated, Bits}},
    {"inet", {"VARCHAR(43)", Emulated, Address}, {"TEXT", Emulated, AddressText}, {"string", Emulated, AddressText}},
    {"cidr", {"VARCHAR(43)", Emulated, Address}, {"TEXT", Emulated, AddressText}, {"string", Emulated, AddressText}},
    {"macaddr", {"CHAR(17)", Emulated, Hardware}, {"TEXT", Emulated, Hardware}, {"string", Emulated, Hardware}},
    {"macaddr8", {"CHAR(23)", Emulated, Hardware}, {"TEXT", Emulated, Hardware}, {"string", Emulated, Hardware}},
    {"tsvector", {"FULLTEXT", Emulated, FullText}, {"FTS5", Emulated, Fts}, {"text index", Emulated, TextIndex}},
    {"tsquery", {"LONGTEXT", Lost, Query}, {"TEXT", Lost, Query}, {"string", Lost, Query}},
    {"point", {"POINT"}, {"TEXT", Lost, NoShapes}, {"object", Emulated, GeoJson}},
    {"polygon", {"POLYGON"}, {"TEXT", Lost, NoShapes}, {"object", Emulated, GeoJson}},
    {"lseg", {"LINESTRING", Emulated, Shape}, {"TEXT", Lost, NoShapes}, {"object", Emulated, GeoJson}},
    {"path", {"LINESTRING", Emulated, Shape}, {"TEXT", Lost, NoShapes}, {"object", Emulated, GeoJson}},
    {"box", {"POLYGON", Emulated, Shape}, {"TEXT", Lost, NoShapes}, {"object", Emulated, GeoJson}},
    {"line", {"JSON", Lost, NoShape}, {"TEXT", Lost, NoShapes}, {"object", Lost, NoGeoJson}},
    {"circle", {"JSON", Lost, NoShape}, {"TEXT", Lost, NoShapes}, {"object", Lost, NoGeoJson}},
    {"geometry", {"GEOMETRY"}, {"TEXT", Lost, NoShapes}, {"object", Emulated, GeoJson}},
    {"geography", {"GEOMETRY", Emulated, Shape}, {"TEXT", Lost, NoShapes}, {"object", Emulated, GeoJson}},
    {"int4range", {"INT × 2", Emulated, TwoColumns}, {"INTEGER × 2", Emulated, TwoColumns}, {"object", Emulated, TwoFields}},
    {"int8range", {"BIGINT × 2", Emulated, TwoColumns}, {"INTEGER × 2", Emulated, TwoColumns}, {"object", Emulated, TwoFields}},
    {"numrange", {"DECIMAL(65,30) × 2", Emulated, TwoColumns}, {"NUMERIC × 2", Lost, Inexact}, {"object", Emulated, TwoFields}},
    {"daterange", {"DATE × 2", Emulated, TwoColumns}, {"TEXT × 2", Emulated, TwoColumns}, {"object", Emulated, TwoFields}},
    {"tsrange", {"DATETIME(6) × 2", Emulated, TwoColumns}, {"TEXT × 2", Emulated, TwoColumns}, {"object", Emulated, TwoFields}},
    {"tstzrange", {"TIMESTAMP(6) × 2", Emulated, TwoColumns}, {"TEXT × 2", Emulated, TwoColumns}, {"object", Emulated, TwoFields}},
    {"int4multirange", {"JSON", Lost, Ranges}, {"TEXT", Lost, Ranges}, {"array", Lost, Ranges}},
    {"int8multirange", {"JSON", Lost, Ranges}, {"TEXT", Lost, Ranges}, {"array", Lost, Ranges}},
    {"nummultirange", {"JSON", Lost, Ranges}, {"TEXT", Lost, Ranges}, {"array", Lost, Ranges}},
    {"datemultirange", {"JSON", Lost, Ranges}, {"TEXT", Lost, Ranges}, {"array", Lost, Ranges}},
    {"tsmultirange", {"JSON", Lost, Ranges}, {"TEXT", Lost, Ranges}, {"array", Lost, Ranges}},
    {"tstzmultirange", {"JSON", Lost, Ranges}, {"TEXT", Lost, Ranges}, {"array", Lost, Ranges}},
    {"ltree", {"VARCHAR(1024)", Emulated, Tree}, {"TEXT", Emulated, Tree}, {"string", Emulated, Tree}},
    {"vector", {"VECTOR%", Emulated, Vector}, {"BLOB", Lost, VectorBytes}, {"array", Emulated, VectorList}},
    {"oid", {"INT UNSIGNED"}, {"INTEGER"}, {"long"}},
    {"regclass", {"VARCHAR(255)", Lost, Catalogue}, {"TEXT", Lost, Catalogue}, {"string", Lost, Catalogue}},
    {"regproc", {"VARCHAR(255)", Lost, Catalogue}, {"TEXT", Lost, Catalogue}, {"string", Lost, Catalogue}},
    {"regtype", {"VARCHAR(255)", Lost, Catalogue}, {"TEXT", Lost, Catalogue}, {"string", Lost, Catalogue}},
    {"regrole", {"VARCHAR(255)", Lost, Catalogue}, {"TEXT", Lost, Catalogue}, {"string", Lost, Catalogue}},
    {"pg_lsn", {"VARCHAR(17)", Lost, Catalogue}, {"TEXT", Lost, Catalogue}, {"string", Lost, Catalogue}},
    {"xid", {"BIGINT UNSIGNED", Lost, Catalogue}, {"INTEGER", Lost, Catalogue}, {"long", Lost, Catalogue}},
};
// clang-format on

} // namespace

const TypeMappings *typeMappings(const QString &name)
{
    static const QHash<QString, const TypeMappings *> byName = [] {
        QHash<QString, const TypeMappings *> rows;
        for (const TypeMappings &row : Rows)
            rows.insert(QString::fromLatin1(row.name), &row);
        return rows;
    }();
    return byName.value(name);
}

QStringList mappedTypes()
{
    QStringList names;
    for (const TypeMappings &row : Rows)
        names.append(QString::fromLatin1(row.name));
    return names;
}

} // namespace relvar
