#include "generators/dialects/mysql/traits.h"

#include "generators/dialects/traitrows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace relvar::mysql {

namespace {

// Types of the manual's chapter 11, the usual ones first; a number of arguments and a few words.
constexpr TypeRow typeRows[] = {
    {"int", 1, QT_TRANSLATE_NOOP("Types", "whole number, 4 bytes")},
    {"bigint", 1, QT_TRANSLATE_NOOP("Types", "whole number, 8 bytes")},
    {"int unsigned", 0, QT_TRANSLATE_NOOP("Types", "whole number, 4 bytes")},
    {"bigint unsigned", 0, QT_TRANSLATE_NOOP("Types", "whole number, 8 bytes")},
    {"smallint", 1, QT_TRANSLATE_NOOP("Types", "whole number, 2 bytes")},
    {"mediumint", 1, QT_TRANSLATE_NOOP("Types", "whole number, 3 bytes")},
    {"tinyint", 1, QT_TRANSLATE_NOOP("Types", "whole number, 1 byte")},
    {"varchar", 1, QT_TRANSLATE_NOOP("Types", "text up to a length")},
    {"char", 1, QT_TRANSLATE_NOOP("Types", "text of a fixed length")},
    {"text", 1, QT_TRANSLATE_NOOP("Types", "text of any length")},
    {"tinytext", 0, QT_TRANSLATE_NOOP("Types", "text of any length")},
    {"mediumtext", 0, QT_TRANSLATE_NOOP("Types", "text of any length")},
    {"longtext", 0, QT_TRANSLATE_NOOP("Types", "text of any length")},
    {"boolean", 0, QT_TRANSLATE_NOOP("Types", "true or false")},
    {"decimal", 2, QT_TRANSLATE_NOOP("Types", "exact number")},
    {"float", 2, QT_TRANSLATE_NOOP("Types", "inexact number, 4 bytes")},
    {"double", 2, QT_TRANSLATE_NOOP("Types", "inexact number, 8 bytes")},
    {"timestamp", 1, QT_TRANSLATE_NOOP("Types", "moment in time")},
    {"datetime", 1, QT_TRANSLATE_NOOP("Types", "date and time of day")},
    {"date", 0, QT_TRANSLATE_NOOP("Types", "calendar date")},
    {"time", 1, QT_TRANSLATE_NOOP("Types", "time of day")},
    {"year", 1, QT_TRANSLATE_NOOP("Types", "calendar date")},
    {"json", 0, QT_TRANSLATE_NOOP("Types", "JSON, word for word")},
    {"enum", 999, QT_TRANSLATE_NOOP("Types", "one of a list of values")},
    {"set", 64, QT_TRANSLATE_NOOP("Types", "some of a list of values")},
    {"binary", 1, QT_TRANSLATE_NOOP("Types", "bytes")},
    {"varbinary", 1, QT_TRANSLATE_NOOP("Types", "bytes")},
    {"blob", 1, QT_TRANSLATE_NOOP("Types", "bytes")},
    {"tinyblob", 0, QT_TRANSLATE_NOOP("Types", "bytes")},
    {"mediumblob", 0, QT_TRANSLATE_NOOP("Types", "bytes")},
    {"longblob", 0, QT_TRANSLATE_NOOP("Types", "bytes")},
    {"bit", 1, QT_TRANSLATE_NOOP("Types", "bits, fixed length")},
    {"uuid", 0, QT_TRANSLATE_NOOP("Types", "universally unique identifier")}, // MariaDB
    {"inet4", 0, QT_TRANSLATE_NOOP("Types", "network address, host or net")}, // MariaDB
    {"inet6", 0, QT_TRANSLATE_NOOP("Types", "network address, host or net")}, // MariaDB
    {"point", 0, QT_TRANSLATE_NOOP("Types", "point in the plane")},
    {"polygon", 0, QT_TRANSLATE_NOOP("Types", "polygon in the plane")},
    {"geometry", 0, QT_TRANSLATE_NOOP("Types", "any shape in the plane")},
};

constexpr OptionRow tableRows[] = {
    {Kind::Table, "mysql.engine", QT_TRANSLATE_NOOP("Options", "Storage engine"), "InnoDB",
     QT_TRANSLATE_NOOP("Options", "What keeps the rows: InnoDB, MyISAM, Aria.")},
    {Kind::Table, "mysql.charset", QT_TRANSLATE_NOOP("Options", "Character set"), "",
     QT_TRANSLATE_NOOP("Options", "How text is encoded; utf8mb4 holds every character.")},
    {Kind::Table, "mysql.collation", QT_TRANSLATE_NOOP("Options", "Collation"), "",
     QT_TRANSLATE_NOOP("Options", "How text is compared and sorted.")},
    {Kind::Table, "mysql.row_format", QT_TRANSLATE_NOOP("Options", "Row format"), "",
     QT_TRANSLATE_NOOP("Options", "DYNAMIC, COMPACT, COMPRESSED or REDUNDANT.")},
    {Kind::Table, "mysql.auto_increment", QT_TRANSLATE_NOOP("Options", "Next automatic number"),
     "1", QT_TRANSLATE_NOOP("Options", "The number that the next row without one gets.")},
    {Kind::Table, "mysql.partition", QT_TRANSLATE_NOOP("Options", "Partitions"), "",
     QT_TRANSLATE_NOOP("Options", "The clause PARTITION BY, word for word.")},
    {Kind::Table, "mysql.system_versioning", QT_TRANSLATE_NOOP("Options", "System versioning"),
     "false", QT_TRANSLATE_NOOP("Options", "Whether MariaDB keeps former states of the rows.")},
};

constexpr OptionRow otherRows[] = {
    {Kind::Column, "mysql.charset", QT_TRANSLATE_NOOP("Options", "Character set"), "",
     QT_TRANSLATE_NOOP("Options", "How text is encoded; utf8mb4 holds every character.")},
    {Kind::Column, "mysql.on_update", QT_TRANSLATE_NOOP("Options", "On update"), "",
     QT_TRANSLATE_NOOP("Options", "The value that every change of the row sets, such as "
                                  "CURRENT_TIMESTAMP.")},
    {Kind::Column, "mysql.invisible", QT_TRANSLATE_NOOP("Options", "Invisible"), "false",
     QT_TRANSLATE_NOOP("Options", "Whether SELECT * leaves it out.")},
    {Kind::Index, "mysql.invisible", QT_TRANSLATE_NOOP("Options", "Invisible"), "false",
     QT_TRANSLATE_NOOP("Options", "Whether the optimizer of MySQL passes it over.")},
    {Kind::Index, "mysql.ignored", QT_TRANSLATE_NOOP("Options", "Ignored"), "false",
     QT_TRANSLATE_NOOP("Options", "Whether the optimizer of MariaDB passes it over.")},
    {Kind::Trigger, "mysql.definer", QT_TRANSLATE_NOOP("Options", "Definer"), "",
     QT_TRANSLATE_NOOP("Options", "The account with whose rights it runs: user@host.")},
    {Kind::Routine, "mysql.definer", QT_TRANSLATE_NOOP("Options", "Definer"), "",
     QT_TRANSLATE_NOOP("Options", "The account with whose rights it runs: user@host.")},
    {Kind::View, "mysql.definer", QT_TRANSLATE_NOOP("Options", "Definer"), "",
     QT_TRANSLATE_NOOP("Options", "The account with whose rights it runs: user@host.")},
    {Kind::View, "mysql.sql_security", QT_TRANSLATE_NOOP("Options", "SQL security"), "definer",
     QT_TRANSLATE_NOOP("Options", "Whose rights count: those of the definer or the invoker.")},
    {Kind::View, "mysql.algorithm", QT_TRANSLATE_NOOP("Options", "Algorithm"), "undefined",
     QT_TRANSLATE_NOOP("Options", "merge: the query is merged into the one that uses the view; "
                                  "temptable: it is run first.")},
};

} // namespace

// Words that cannot be a name without backticks, of MySQL 8 and of MariaDB 10.11.
static QSet<QString> reservedWords()
{
    static constexpr char words[] =
        "accessible add all alter analyze and as asc asensitive before between bigint binary blob "
        "both by call cascade case change char character check collate column condition constraint "
        "continue convert create cross cube cume_dist current_date current_role current_time "
        "current_timestamp current_user cursor database databases day_hour day_microsecond "
        "day_minute day_second dec decimal declare default delayed delete dense_rank desc describe "
        "deterministic distinct distinctrow div double drop dual each else elseif empty enclosed "
        "escaped except exists exit explain false fetch first_value float float4 float8 for force "
        "foreign from fulltext function generated get grant group grouping groups having "
        "high_priority hour_microsecond hour_minute hour_second if ignore in index infile inner "
        "inout insensitive insert int int1 int2 int3 int4 int8 integer intersect interval into "
        "io_after_gtids io_before_gtids is iterate join json_table key keys kill lag last_value "
        "lateral lead leading leave left like limit linear lines load localtime localtimestamp "
        "lock long longblob longtext loop low_priority master_bind "
        "master_ssl_verify_server_cert match maxvalue mediumblob mediumint mediumtext middleint "
        "minute_microsecond minute_second mod modifies natural not no_write_to_binlog nth_value "
        "ntile null numeric of offset on optimize optimizer_costs option optionally or order out "
        "outer outfile over partition percent_rank precision primary procedure purge range rank "
        "read reads read_write real recursive references regexp release rename repeat replace "
        "require resignal restrict return returning revoke right rlike row rows row_number schema "
        "schemas second_microsecond select sensitive separator set show signal smallint spatial "
        "specific sql sqlexception sqlstate sqlwarning sql_big_result sql_calc_found_rows "
        "sql_small_result ssl starting stored straight_join system table terminated then tinyblob "
        "tinyint tinytext to trailing trigger true undo union unique unlock unsigned update usage "
        "use using utc_date utc_time utc_timestamp values varbinary varchar varcharacter varying "
        "virtual when where while window with write xor year_month zerofill";
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return QSet<QString>(list.begin(), list.end());
}

const DialectTraits &traits()
{
    static const DialectTraits data{
        u"mysql"_s,      u"MySQL"_s,        64,
        reservedWords(), typesOf(typeRows), optionsOf(tableRows) + optionsOf(otherRows),
        u"SOURCE %1"_s};
    return data;
}

} // namespace relvar::mysql
