#include "generators/conversion/functions.h"

#include <QSet>
#include <QString>

using namespace Qt::StringLiterals;

namespace relvar {

// Functions that are no pattern (casts, formats of dates, intervals, JSON, lists of texts) are in
// callrules.cpp. What is in neither has no counterpart that means the same.
static constexpr FunctionRule Rules[] = {
    // Numbers
    {"abs", 1, 1, "abs(%1)"},
    {"ceil", 1, 1, "ceil(%1)"},
    {"ceiling", 1, 1, "ceil(%1)"},
    {"floor", 1, 1, "floor(%1)"},
    {"round", 1, 1, "round(%1)"},
    {"round", 2, 2, "round(%n1, %2)"},
    {"truncate", 2, 2, "trunc(%n1, %2)"},
    {"mod", 2, 2, "mod(%n1, %n2)", "((%1) % (%2))"},
    {"pow", 2, 2, "power(%1, %2)"},
    {"power", 2, 2, "power(%1, %2)"},
    {"sqrt", 1, 1, "sqrt(%1)"},
    {"exp", 1, 1, "exp(%1)"},
    {"ln", 1, 1, "ln(%1)"},
    {"log", 1, 1, "ln(%1)", nullptr, true, "mysql"},
    {"log10", 1, 1, "log(%n1)"},
    {"sign", 1, 1, "sign(%1)"},
    {"pi", 0, 0, "pi()"},
    {"radians", 1, 1, "radians(%1)"},
    {"degrees", 1, 1, "degrees(%1)"},
    {"sin", 1, 1, "sin(%1)"},
    {"cos", 1, 1, "cos(%1)"},
    {"tan", 1, 1, "tan(%1)"},
    {"asin", 1, 1, "asin(%1)"},
    {"acos", 1, 1, "acos(%1)"},
    {"atan", 1, 1, "atan(%1)"},
    {"atan2", 2, 2, "atan2(%1, %2)"},
    {"rand", 0, 0, "random()", "(0.5 + random() / 18446744073709551616.0)", false, "mysql"},
    // Choices
    {"coalesce", 2, 99, "coalesce(%*)"},
    {"ifnull", 2, 2, "coalesce(%1, %2)"},
    {"nullif", 2, 2, "nullif(%1, %2)"},
    {"if", 3, 3, "CASE WHEN %c1 THEN %2 ELSE %3 END", nullptr, true, "mysql"},
    {"iif", 3, 3, "CASE WHEN %c1 THEN %2 ELSE %3 END", nullptr, true, "sqlite"},
    {"isnull", 1, 1, "((%1) IS NULL)", nullptr, true, "mysql"},
    {"greatest", 2, 99, "greatest(%*)", "max(%*)", true, "mysql"},
    {"least", 2, 99, "least(%*)", "min(%*)", true, "mysql"},
    {"max", 2, 99, "greatest(%*)", nullptr, true, "sqlite"},
    {"min", 2, 99, "least(%*)", nullptr, true, "sqlite"},
    // Texts
    {"lower", 1, 1, "lower(%t1)"},
    {"lcase", 1, 1, "lower(%t1)"},
    {"upper", 1, 1, "upper(%t1)"},
    {"ucase", 1, 1, "upper(%t1)"},
    {"char_length", 1, 1, "char_length(%t1)", "length(%t1)"},
    {"character_length", 1, 1, "char_length(%t1)", "length(%t1)"},
    {"length", 1, 1, "octet_length(%t1)", "length(CAST(%1 AS BLOB))", true, "mysql"},
    {"octet_length", 1, 1, "octet_length(%t1)", "length(CAST(%1 AS BLOB))"},
    {"length", 1, 1, "char_length(%t1)", nullptr, true, "sqlite"},
    {"trim", 1, 1, "trim(%t1)"},
    {"ltrim", 1, 1, "ltrim(%t1)"},
    {"rtrim", 1, 1, "rtrim(%t1)"},
    {"trim", 2, 2, "btrim(%t1, %2)", nullptr, true, "sqlite"},
    {"ltrim", 2, 2, "ltrim(%t1, %2)", nullptr, true, "sqlite"},
    {"rtrim", 2, 2, "rtrim(%t1, %2)", nullptr, true, "sqlite"},
    {"left", 2, 2, "left(%t1, %2)", "substr(%t1, 1, %2)", true, "mysql"},
    {"right", 2, 2, "right(%t1, %2)", "substr(%t1, -(%2))", true, "mysql"},
    {"substr", 2, 2, "substr(%t1, %2)"},
    {"substr", 3, 3, "substr(%t1, %2, %3)"},
    {"substring", 2, 2, "substr(%t1, %2)"},
    {"substring", 3, 3, "substr(%t1, %2, %3)"},
    {"mid", 3, 3, "substr(%t1, %2, %3)", nullptr, true, "mysql"},
    {"lpad", 3, 3, "lpad(%t1, %2, %3)", nullptr, true, "mysql"},
    {"rpad", 3, 3, "rpad(%t1, %2, %3)", nullptr, true, "mysql"},
    {"repeat", 2, 2, "repeat(%t1, %2)", nullptr, true, "mysql"},
    {"reverse", 1, 1, "reverse(%t1)", nullptr, true, "mysql"},
    {"replace", 3, 3, "replace(%t1, %2, %3)"},
    {"locate", 2, 2, "strpos(%t2, %t1)", "instr(%2, %1)", true, "mysql"},
    {"instr", 2, 2, "strpos(%t1, %t2)", "instr(%1, %2)"},
    {"ascii", 1, 1, "ascii(%t1)", "unicode(%t1)", true, "mysql"},
    {"unicode", 1, 1, "ascii(%t1)", nullptr, true, "sqlite"},
    {"md5", 1, 1, "md5(%t1)", nullptr, true, "mysql"},
    {"concat_ws", 2, 99, "concat_ws(%*)", nullptr, false},
    {"uuid", 0, 0, "gen_random_uuid()",
     "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), "
     "2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))",
     false, "mysql"},
    // Times
    {"curdate", 0, 0, "CURRENT_DATE", nullptr, false},
    {"current_date", 0, 0, "CURRENT_DATE", nullptr, false},
    {"date", 1, 1, "CAST(%1 AS date)", "date(%1)", true, "mysql"},
    {"year", 1, 1, "CAST(EXTRACT(YEAR FROM %1) AS integer)", "CAST(strftime('%Y', %1) AS integer)"},
    {"month", 1, 1, "CAST(EXTRACT(MONTH FROM %1) AS integer)",
     "CAST(strftime('%m', %1) AS integer)"},
    {"day", 1, 1, "CAST(EXTRACT(DAY FROM %1) AS integer)", "CAST(strftime('%d', %1) AS integer)"},
    {"dayofmonth", 1, 1, "CAST(EXTRACT(DAY FROM %1) AS integer)",
     "CAST(strftime('%d', %1) AS integer)"},
    {"hour", 1, 1, "CAST(EXTRACT(HOUR FROM %1) AS integer)", "CAST(strftime('%H', %1) AS integer)"},
    {"minute", 1, 1, "CAST(EXTRACT(MINUTE FROM %1) AS integer)",
     "CAST(strftime('%M', %1) AS integer)"},
    {"second", 1, 1, "CAST(floor(EXTRACT(SECOND FROM %1)) AS integer)",
     "CAST(strftime('%S', %1) AS integer)"},
    {"quarter", 1, 1, "CAST(EXTRACT(QUARTER FROM %1) AS integer)"},
    {"dayofyear", 1, 1, "CAST(EXTRACT(DOY FROM %1) AS integer)",
     "CAST(strftime('%j', %1) AS integer)"},
    {"weekofyear", 1, 1, "CAST(EXTRACT(WEEK FROM %1) AS integer)"},
    {"dayofweek", 1, 1, "(CAST(EXTRACT(DOW FROM %1) AS integer) + 1)",
     "(CAST(strftime('%w', %1) AS integer) + 1)"},
    {"weekday", 1, 1, "(CAST(EXTRACT(ISODOW FROM %1) AS integer) - 1)"},
    {"datediff", 2, 2, "(CAST(%1 AS date) - CAST(%2 AS date))",
     "CAST(julianday(date(%1)) - julianday(date(%2)) AS integer)", true, "mysql"},
    {"last_day", 1, 1, "CAST(date_trunc('month', %1) + INTERVAL '1 month -1 day' AS date)",
     "date(%1, 'start of month', '+1 month', '-1 day')", true, "mysql"},
    {"from_unixtime", 1, 1, "to_timestamp(%1)", "datetime(%1, 'unixepoch')", false, "mysql"},
    {"unix_timestamp", 0, 0, "CAST(EXTRACT(EPOCH FROM CURRENT_TIMESTAMP) AS bigint)",
     "CAST(strftime('%s', 'now') AS integer)", false, "mysql"},
    {"unixepoch", 0, 0, "CAST(EXTRACT(EPOCH FROM CURRENT_TIMESTAMP) AS bigint)", nullptr, false,
     "sqlite"},
    // Many rows
    {"count", 1, 1, "count(%1)"},
    {"sum", 1, 1, "sum(%1)"},
    {"total", 1, 1, "coalesce(sum(%1), 0)", nullptr, true, "sqlite"},
    {"avg", 1, 1, "avg(%1)"},
    {"min", 1, 1, "min(%1)"},
    {"max", 1, 1, "max(%1)"},
    {"std", 1, 1, "stddev_pop(%1)"},
    {"stddev", 1, 1, "stddev_pop(%1)", nullptr, true, "mysql"},
    {"stddev_pop", 1, 1, "stddev_pop(%1)"},
    {"stddev_samp", 1, 1, "stddev_samp(%1)"},
    {"variance", 1, 1, "var_pop(%1)", nullptr, true, "mysql"},
    {"var_pop", 1, 1, "var_pop(%1)"},
    {"var_samp", 1, 1, "var_samp(%1)"},
    // Windows
    {"row_number", 0, 0, "row_number()"},
    {"rank", 0, 0, "rank()"},
    {"dense_rank", 0, 0, "dense_rank()"},
    {"percent_rank", 0, 0, "percent_rank()"},
    {"cume_dist", 0, 0, "cume_dist()"},
    {"ntile", 1, 1, "ntile(%1)"},
    {"lag", 1, 2, "lag(%*)"},
    {"lead", 1, 2, "lead(%*)"},
    {"first_value", 1, 1, "first_value(%1)"},
    {"last_value", 1, 1, "last_value(%1)"},
    // Documents
    {"json_object", 0, 99, "jsonb_build_object(%*)", "json_object(%*)", false},
    {"json_array", 0, 99, "jsonb_build_array(%*)", "json_array(%*)", false},
};

const FunctionRule *functionRule(QStringView name, int arguments, QStringView source)
{
    for (const FunctionRule &rule : Rules)
        if (name.compare(QLatin1String(rule.name), Qt::CaseInsensitive) == 0 &&
            arguments >= rule.least && arguments <= rule.most &&
            (!rule.source || source == QLatin1String(rule.source)))
            return &rule;
    return nullptr;
}

bool isAggregate(QStringView name)
{
    static const QSet<QString> names{
        u"count"_s,      u"sum"_s,          u"avg"_s,           u"min"_s,      u"max"_s,
        u"total"_s,      u"group_concat"_s, u"string_agg"_s,    u"std"_s,      u"stddev"_s,
        u"stddev_pop"_s, u"stddev_samp"_s,  u"variance"_s,      u"var_pop"_s,  u"var_samp"_s,
        u"bit_and"_s,    u"bit_or"_s,       u"json_arrayagg"_s, u"any_value"_s};
    return names.contains(name.toString().toLower());
}

} // namespace relvar
