#include "generators/dialects/sqlite/traits.h"

#include "generators/dialects/sqlite/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace relvar::sqlite {

// SQLite takes any words for a type; these are the ones that people use, by their affinity.
static QList<TypeDescription> types()
{
    struct Row
    {
        const char *name;
        int arguments;
        const char *label;
    };
    static constexpr Row rows[] = {
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
    QList<TypeDescription> list;
    for (const Row &row : rows)
        list.append({QLatin1String(row.name), row.arguments, row.label});
    return list;
}

static QList<OptionDescription> tableOptions()
{
    return {
        {Kind::Table, u"sqlite.strict"_s, QT_TRANSLATE_NOOP("Options", "Strict"), u"false"_s,
         QT_TRANSLATE_NOOP("Options",
                           "Columns take values of their own type only: INT, INTEGER, REAL, TEXT, "
                           "BLOB or ANY.")},
        {Kind::Table, u"sqlite.without_rowid"_s, QT_TRANSLATE_NOOP("Options", "Without row id"),
         u"false"_s,
         QT_TRANSLATE_NOOP("Options", "Keeps the rows in the order of the primary key.")},
        {Kind::Table,
         u"sqlite.module"_s,
         QT_TRANSLATE_NOOP("Options", "Module"),
         {},
         QT_TRANSLATE_NOOP("Options", "Makes it a virtual table: fts5, rtree or another module.")},
        {Kind::Table,
         u"sqlite.arguments"_s,
         QT_TRANSLATE_NOOP("Options", "Arguments of the module"),
         {},
         QT_TRANSLATE_NOOP("Options", "What fts5 and rtree need besides the columns; all that "
                                      "another module needs.")},
        {Kind::Table,
         u"sqlite.constraints"_s,
         QT_TRANSLATE_NOOP("Options", "More constraints"),
         {},
         QT_TRANSLATE_NOOP("Options",
                           "Written as they are: foreign keys to tables that the design lacks.")},
    };
}

static QList<OptionDescription> columnOptions()
{
    return {
        {Kind::Column,
         u"sqlite.not_null_on_conflict"_s,
         QT_TRANSLATE_NOOP("Options", "If it would be NULL"),
         {},
         QT_TRANSLATE_NOOP("Options", "ROLLBACK, ABORT, FAIL, IGNORE or REPLACE.")},
        {Kind::Column,
         u"sqlite.not_null_name"_s,
         QT_TRANSLATE_NOOP("Options", "Name of NOT NULL"),
         {},
         QT_TRANSLATE_NOOP("Options", "The name that the constraint NOT NULL has.")},
        {Kind::Column, u"sqlite.explicit_not_null"_s,
         QT_TRANSLATE_NOOP("Options", "NOT NULL written out"), u"false"_s,
         QT_TRANSLATE_NOOP("Options", "Says NOT NULL where the primary key says it already.")},
        {Kind::Column, u"sqlite.unindexed"_s, QT_TRANSLATE_NOOP("Options", "Not searched"),
         u"false"_s, QT_TRANSLATE_NOOP("Options", "In a table of fts5: only kept there.")},
        {Kind::Column, u"sqlite.auxiliary"_s, QT_TRANSLATE_NOOP("Options", "Auxiliary"), u"false"_s,
         QT_TRANSLATE_NOOP("Options", "In a table of rtree: only kept there.")},
    };
}

static QList<OptionDescription> otherOptions()
{
    return {
        {Kind::Key, u"sqlite.autoincrement"_s, QT_TRANSLATE_NOOP("Options", "Autoincrement"),
         u"false"_s,
         QT_TRANSLATE_NOOP("Options", "Never gives the number of a removed row to a new one.")},
        {Kind::Key,
         u"sqlite.on_conflict"_s,
         QT_TRANSLATE_NOOP("Options", "If it is there already"),
         {},
         QT_TRANSLATE_NOOP("Options", "ROLLBACK, ABORT, FAIL, IGNORE or REPLACE.")},
        {Kind::Key, u"sqlite.placement"_s, QT_TRANSLATE_NOOP("Options", "Placement"), u"column"_s,
         QT_TRANSLATE_NOOP("Options", "“table” writes the key behind the columns, where a "
                                      "descending one is the row id.")},
        {Kind::Relationship, u"sqlite.implicit_target"_s,
         QT_TRANSLATE_NOOP("Options", "Without referenced columns"), u"false"_s,
         QT_TRANSLATE_NOOP("Options", "References the primary key without naming its columns.")},
        {Kind::Trigger, u"sqlite.temporary"_s, QT_TRANSLATE_NOOP("Options", "Temporary"),
         u"false"_s, QT_TRANSLATE_NOOP("Options", "Goes when the connection is closed.")},
        {Kind::Trigger,
         u"sqlite.update_of"_s,
         QT_TRANSLATE_NOOP("Options", "Update of columns of a view"),
         {},
         QT_TRANSLATE_NOOP("Options", "Names of columns of the view, with commas.")},
    };
}

const DialectTraits &traits()
{
    static const DialectTraits data{
        u"sqlite"_s, u"SQLite"_s,
        65535, // there is no limit but that of a statement
        keywords(),  types(),     tableOptions() + columnOptions() + otherOptions(), u".read %1"_s};
    return data;
}

} // namespace relvar::sqlite
