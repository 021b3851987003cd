#include "generators/dialects/sqlite/traits.h"

#include "generators/dialects/sqlite/names.h"
#include "generators/dialects/traitrows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace relvar::sqlite {

namespace {

// SQLite takes any words for a type; these are the ones that people use, by their affinity.
constexpr TypeRow typeRows[] = {
    {"INTEGER", 0, QT_TRANSLATE_NOOP("Types", "whole number, 8 bytes")},
    {"TEXT", 0, QT_TRANSLATE_NOOP("Types", "text of any length")},
    {"REAL", 0, QT_TRANSLATE_NOOP("Types", "inexact number, 8 bytes")},
    {"BLOB", 0, QT_TRANSLATE_NOOP("Types", "bytes")},
    {"NUMERIC", 2, QT_TRANSLATE_NOOP("Types", "number of any kind")},
    {"ANY", 0, QT_TRANSLATE_NOOP("Types", "value of any kind, in a strict table")},
    {"INT", 0, QT_TRANSLATE_NOOP("Types", "whole number, 8 bytes")},
    {"BIGINT", 0, QT_TRANSLATE_NOOP("Types", "whole number, 8 bytes")},
    {"VARCHAR", 1, QT_TRANSLATE_NOOP("Types", "text of any length")},
    {"BOOLEAN", 0, QT_TRANSLATE_NOOP("Types", "true or false")},
    {"DECIMAL", 2, QT_TRANSLATE_NOOP("Types", "number of any kind")},
    {"DOUBLE", 0, QT_TRANSLATE_NOOP("Types", "inexact number, 8 bytes")},
    {"FLOAT", 0, QT_TRANSLATE_NOOP("Types", "inexact number, 8 bytes")},
    {"DATE", 0, QT_TRANSLATE_NOOP("Types", "calendar date")},
    {"DATETIME", 0, QT_TRANSLATE_NOOP("Types", "date and time of day")},
    {"TIMESTAMP", 0, QT_TRANSLATE_NOOP("Types", "date and time of day")},
    {"JSON", 0, QT_TRANSLATE_NOOP("Types", "JSON, word for word")},
};

constexpr OptionRow tableRows[] = {
    {Kind::Table, "sqlite.strict", QT_TRANSLATE_NOOP("Options", "Strict"), "false",
     QT_TRANSLATE_NOOP("Options",
                       "Columns take values of their own type only: INT, INTEGER, REAL, TEXT, "
                       "BLOB or ANY.")},
    {Kind::Table, "sqlite.without_rowid", QT_TRANSLATE_NOOP("Options", "Without row id"), "false",
     QT_TRANSLATE_NOOP("Options", "Keeps the rows in the order of the primary key.")},
    {Kind::Table, "sqlite.module", QT_TRANSLATE_NOOP("Options", "Module"), "",
     QT_TRANSLATE_NOOP("Options", "Makes it a virtual table: fts5, rtree or another module.")},
    {Kind::Table, "sqlite.arguments", QT_TRANSLATE_NOOP("Options", "Arguments of the module"), "",
     QT_TRANSLATE_NOOP("Options", "What fts5 and rtree need besides the columns; all that "
                                  "another module needs.")},
    {Kind::Table, "sqlite.constraints", QT_TRANSLATE_NOOP("Options", "More constraints"), "",
     QT_TRANSLATE_NOOP("Options",
                       "Written as they are: foreign keys to tables that the design lacks.")},
};

constexpr OptionRow columnRows[] = {
    {Kind::Column, "sqlite.not_null_on_conflict",
     QT_TRANSLATE_NOOP("Options", "If it would be NULL"), "",
     QT_TRANSLATE_NOOP("Options", "ROLLBACK, ABORT, FAIL, IGNORE or REPLACE.")},
    {Kind::Column, "sqlite.not_null_name", QT_TRANSLATE_NOOP("Options", "Name of NOT NULL"), "",
     QT_TRANSLATE_NOOP("Options", "The name that the constraint NOT NULL has.")},
    {Kind::Column, "sqlite.explicit_not_null", QT_TRANSLATE_NOOP("Options", "NOT NULL written out"),
     "false", QT_TRANSLATE_NOOP("Options", "Says NOT NULL where the primary key says it already.")},
    {Kind::Column, "sqlite.unindexed", QT_TRANSLATE_NOOP("Options", "Not searched"), "false",
     QT_TRANSLATE_NOOP("Options", "In a table of fts5: only kept there.")},
    {Kind::Column, "sqlite.auxiliary", QT_TRANSLATE_NOOP("Options", "Auxiliary"), "false",
     QT_TRANSLATE_NOOP("Options", "In a table of rtree: only kept there.")},
};

constexpr OptionRow otherRows[] = {
    {Kind::Key, "sqlite.autoincrement", QT_TRANSLATE_NOOP("Options", "Autoincrement"), "false",
     QT_TRANSLATE_NOOP("Options", "Never gives the number of a removed row to a new one.")},
    {Kind::Key, "sqlite.on_conflict", QT_TRANSLATE_NOOP("Options", "If it is there already"), "",
     QT_TRANSLATE_NOOP("Options", "ROLLBACK, ABORT, FAIL, IGNORE or REPLACE.")},
    {Kind::Key, "sqlite.placement", QT_TRANSLATE_NOOP("Options", "Placement"), "column",
     QT_TRANSLATE_NOOP("Options", "“table” writes the key behind the columns, where a "
                                  "descending one is the row id.")},
    {Kind::Relationship, "sqlite.implicit_target",
     QT_TRANSLATE_NOOP("Options", "Without referenced columns"), "false",
     QT_TRANSLATE_NOOP("Options", "References the primary key without naming its columns.")},
    {Kind::Trigger, "sqlite.temporary", QT_TRANSLATE_NOOP("Options", "Temporary"), "false",
     QT_TRANSLATE_NOOP("Options", "Goes when the connection is closed.")},
    {Kind::Trigger, "sqlite.update_of", QT_TRANSLATE_NOOP("Options", "Update of columns of a view"),
     "", QT_TRANSLATE_NOOP("Options", "Names of columns of the view, with commas.")},
};

} // namespace

const DialectTraits &traits()
{
    static const DialectTraits data{u"sqlite"_s,
                                    u"SQLite"_s,
                                    65535, // there is no limit but that of a statement
                                    keywords(),
                                    typesOf(typeRows),
                                    optionsOf(tableRows) + optionsOf(columnRows) +
                                        optionsOf(otherRows),
                                    u".read %1"_s};
    return data;
}

} // namespace relvar::sqlite
