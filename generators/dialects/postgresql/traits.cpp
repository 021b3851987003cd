#include "generators/dialects/postgresql/traits.h"

#include "generators/dialects/postgresql/names.h"
#include "generators/dialects/traitrows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace relvar::postgresql {

namespace {

// Types of the manual's chapter 8, the usual ones first; a number of arguments and a few words.
constexpr TypeRow typeRows[] = {
    {"bigint", 0, QT_TRANSLATE_NOOP("Types", "whole number, 8 bytes")},
    {"integer", 0, QT_TRANSLATE_NOOP("Types", "whole number, 4 bytes")},
    {"smallint", 0, QT_TRANSLATE_NOOP("Types", "whole number, 2 bytes")},
    {"text", 0, QT_TRANSLATE_NOOP("Types", "text of any length")},
    {"varchar", 1, QT_TRANSLATE_NOOP("Types", "text up to a length")},
    {"char", 1, QT_TRANSLATE_NOOP("Types", "text of a fixed length")},
    {"boolean", 0, QT_TRANSLATE_NOOP("Types", "true or false")},
    {"numeric", 2, QT_TRANSLATE_NOOP("Types", "exact number")},
    {"real", 0, QT_TRANSLATE_NOOP("Types", "inexact number, 4 bytes")},
    {"double precision", 0, QT_TRANSLATE_NOOP("Types", "inexact number, 8 bytes")},
    {"timestamptz", 1, QT_TRANSLATE_NOOP("Types", "moment in time")},
    {"timestamp", 1, QT_TRANSLATE_NOOP("Types", "date and time of day")},
    {"date", 0, QT_TRANSLATE_NOOP("Types", "calendar date")},
    {"time", 1, QT_TRANSLATE_NOOP("Types", "time of day")},
    {"timetz", 1, QT_TRANSLATE_NOOP("Types", "time of day with zone")},
    {"interval", 1, QT_TRANSLATE_NOOP("Types", "span of time")},
    {"uuid", 0, QT_TRANSLATE_NOOP("Types", "universally unique identifier")},
    {"jsonb", 0, QT_TRANSLATE_NOOP("Types", "JSON, indexable")},
    {"json", 0, QT_TRANSLATE_NOOP("Types", "JSON, word for word")},
    {"bytea", 0, QT_TRANSLATE_NOOP("Types", "bytes")},
    {"serial", 0, QT_TRANSLATE_NOOP("Types", "whole number from a sequence, 4 bytes")},
    {"bigserial", 0, QT_TRANSLATE_NOOP("Types", "whole number from a sequence, 8 bytes")},
    {"smallserial", 0, QT_TRANSLATE_NOOP("Types", "whole number from a sequence, 2 bytes")},
    {"money", 0, QT_TRANSLATE_NOOP("Types", "amount of money")},
    {"inet", 0, QT_TRANSLATE_NOOP("Types", "network address, host or net")},
    {"cidr", 0, QT_TRANSLATE_NOOP("Types", "network address, net")},
    {"macaddr", 0, QT_TRANSLATE_NOOP("Types", "hardware address")},
    {"bit", 1, QT_TRANSLATE_NOOP("Types", "bits, fixed length")},
    {"varbit", 1, QT_TRANSLATE_NOOP("Types", "bits, up to a length")},
    {"xml", 0, QT_TRANSLATE_NOOP("Types", "XML document")},
    {"tsvector", 0, QT_TRANSLATE_NOOP("Types", "text prepared for search")},
    {"tsquery", 0, QT_TRANSLATE_NOOP("Types", "text search query")},
    {"point", 0, QT_TRANSLATE_NOOP("Types", "point in the plane")},
    {"polygon", 0, QT_TRANSLATE_NOOP("Types", "polygon in the plane")},
    {"int4range", 0, QT_TRANSLATE_NOOP("Types", "range of integer")},
    {"int8range", 0, QT_TRANSLATE_NOOP("Types", "range of bigint")},
    {"numrange", 0, QT_TRANSLATE_NOOP("Types", "range of numeric")},
    {"daterange", 0, QT_TRANSLATE_NOOP("Types", "range of date")},
    {"tsrange", 0, QT_TRANSLATE_NOOP("Types", "range of timestamp")},
    {"tstzrange", 0, QT_TRANSLATE_NOOP("Types", "range of timestamptz")},
    {"oid", 0, QT_TRANSLATE_NOOP("Types", "object identifier")},
    {"name", 0, QT_TRANSLATE_NOOP("Types", "name in the catalogue")},
};

constexpr OptionRow optionRows[] = {
    {Kind::Table, "postgresql.fillfactor", QT_TRANSLATE_NOOP("Options", "Fill factor"), "100",
     QT_TRANSLATE_NOOP(
         "Options",
         "How full pages are packed, in per cent; less leaves room for updates in place.")},
    {Kind::Table, "postgresql.autovacuum_enabled", QT_TRANSLATE_NOOP("Options", "Autovacuum"),
     "true", QT_TRANSLATE_NOOP("Options", "Whether the autovacuum daemon looks after this table.")},
    {Kind::Table, "postgresql.autovacuum_vacuum_scale_factor",
     QT_TRANSLATE_NOOP("Options", "Vacuum scale factor"), "0.2",
     QT_TRANSLATE_NOOP("Options", "The part of the table that changes before it is vacuumed.")},
    {Kind::Column, "postgresql.storage", QT_TRANSLATE_NOOP("Options", "Storage"), "",
     QT_TRANSLATE_NOOP("Options",
                       "plain, external, extended or main: where large values are kept.")},
    {Kind::Column, "postgresql.statistics", QT_TRANSLATE_NOOP("Options", "Statistics target"), "-1",
     QT_TRANSLATE_NOOP("Options", "How detailed the statistics for the planner are, 0 to 10000.")},
    {Kind::Column, "postgresql.compression", QT_TRANSLATE_NOOP("Options", "Compression"), "",
     QT_TRANSLATE_NOOP("Options", "pglz or lz4, for large values.")},
    {Kind::Column, "postgresql.not_null_name", QT_TRANSLATE_NOOP("Options", "Name of NOT NULL"), "",
     QT_TRANSLATE_NOOP("Options", "The constraint that keeps empty values out; kept since "
                                  "PostgreSQL 18.")},
    {Kind::Column, "postgresql.not_null_no_inherit",
     QT_TRANSLATE_NOOP("Options", "NOT NULL is not inherited"), "false",
     QT_TRANSLATE_NOOP("Options", "Tables that inherit the column may leave it empty "
                                  "(PostgreSQL 18).")},
    {Kind::Column, "postgresql.not_null_not_valid",
     QT_TRANSLATE_NOOP("Options", "NOT NULL is not validated"), "false",
     QT_TRANSLATE_NOOP("Options", "Rows that were there before may be empty (PostgreSQL 18).")},
    {Kind::Key, "postgresql.without_overlaps", QT_TRANSLATE_NOOP("Options", "Without overlaps"),
     "false",
     QT_TRANSLATE_NOOP("Options", "The last column is a range; ranges of equal keys do not "
                                  "overlap (PostgreSQL 18).")},
    {Kind::Check, "postgresql.not_enforced", QT_TRANSLATE_NOOP("Options", "Not enforced"), "false",
     QT_TRANSLATE_NOOP("Options", "Only says what should hold (PostgreSQL 18).")},
    {Kind::Relationship, "postgresql.not_enforced", QT_TRANSLATE_NOOP("Options", "Not enforced"),
     "false", QT_TRANSLATE_NOOP("Options", "Only says what should hold (PostgreSQL 18).")},
    {Kind::Relationship, "postgresql.period", QT_TRANSLATE_NOOP("Options", "Over a period"),
     "false",
     QT_TRANSLATE_NOOP("Options", "The last column is a range that the referenced rows cover "
                                  "(PostgreSQL 18).")},
    {Kind::Index, "postgresql.fillfactor", QT_TRANSLATE_NOOP("Options", "Fill factor"), "90",
     QT_TRANSLATE_NOOP("Options", "How full index pages are packed, in per cent.")},
    {Kind::Collation, "postgresql.rules", QT_TRANSLATE_NOOP("Options", "Further rules"), "",
     QT_TRANSLATE_NOOP("Options", "Changes to the order of an ICU locale (PostgreSQL 16).")},
    {Kind::Publication, "postgresql.publish_generated_columns",
     QT_TRANSLATE_NOOP("Options", "Generated columns"), "none",
     QT_TRANSLATE_NOOP("Options", "none or stored: whether they are published "
                                  "(PostgreSQL 18).")},
    {Kind::View, "postgresql.security_barrier", QT_TRANSLATE_NOOP("Options", "Security barrier"),
     "false",
     QT_TRANSLATE_NOOP(
         "Options",
         "Keeps functions of the user from seeing rows before the view’s own conditions.")},
    {Kind::View, "postgresql.security_invoker", QT_TRANSLATE_NOOP("Options", "Security invoker"),
     "false",
     QT_TRANSLATE_NOOP("Options", "Checks the rights of whoever uses the view, not of its owner.")},
};

} // namespace

const DialectTraits &traits()
{
    static const DialectTraits data{u"postgresql"_s,  u"PostgreSQL"_s,   63,
                                    quotedKeywords(), typesOf(typeRows), optionsOf(optionRows)};
    return data;
}

} // namespace relvar::postgresql
