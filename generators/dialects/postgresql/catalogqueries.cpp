#include "generators/dialects/postgresql/catalogqueries.h"

#include <QFile>
#include <QRegularExpression>

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

// The lines for this version, without their marks.
QString forVersion(const QString &sql, int version)
{
    static const QRegularExpression mark(u"@(<?)(\\d+)"_s);
    QStringList lines;
    const QStringList all = sql.split(u'\n');
    for (const QString &line : all) {
        const qsizetype start = line.indexOf("-- @"_L1);
        bool wanted = true;
        if (start >= 0) {
            auto marks = mark.globalMatch(QStringView(line).mid(start));
            while (marks.hasNext()) {
                const auto one = marks.next();
                const bool older = version < one.capturedView(2).toInt();
                wanted = wanted && older == !one.capturedView(1).isEmpty();
            }
        } else if (line.startsWith("--"_L1)) {
            wanted = false;
        }
        if (wanted)
            lines.append(start < 0 ? line : line.left(start));
    }
    return lines.join(u'\n');
}

constexpr auto StorageParameters =
    "(SELECT string_agg(o.prefix || quote_ident(o.option_name) || '=' || "
    "CASE WHEN quote_ident(o.option_value) = o.option_value THEN o.option_value "
    "ELSE quote_literal(o.option_value) END, ', ') "
    "FROM (SELECT '' AS prefix, p.option_name, p.option_value "
    "FROM pg_options_to_table(\\1.reloptions) AS p UNION ALL "
    "SELECT 'toast.', p.option_name, p.option_value "
    "FROM pg_class AS tc, pg_options_to_table(tc.reloptions) AS p WHERE tc.oid = "
    "\\1.reltoastrelid) AS o WHERE o.option_name <> 'check_option')"_L1;

} // namespace

QStringList definitionQueries()
{
    return {u"schemas"_s,          u"extensions"_s,    u"types"_s,      u"routines"_s,
            u"aggregates"_s,       u"operators"_s,     u"textsearch"_s, u"transforms"_s,
            u"accessmethods"_s,    u"serverobjects"_s, u"tables"_s,     u"views"_s,
            u"columnsettings"_s,   u"sequences"_s,     u"defaults"_s,   u"partitions"_s,
            u"indexes"_s,          u"constraints"_s,   u"rules"_s,      u"triggers"_s,
            u"policies"_s,         u"statistics"_s,    u"comments"_s,   u"privileges"_s,
            u"defaultprivileges"_s};
}

QString catalogQuery(const QString &name, int version, const QStringList &apart)
{
    static const QRegularExpression user(u"\\{user:(\\w+)\\}"_s);
    static const QRegularExpression free(u"\\{free:(\\w+):([\\w.]+)\\}"_s);
    static const QRegularExpression literal(u"\\{text:([\\w.]+)\\}"_s);
    static const QRegularExpression options(u"\\{options:(\\w+)\\}"_s);
    QFile file(u":/postgresql-catalog/%1.sql"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sql = forVersion(QString::fromUtf8(file.readAll()), version);
    sql.replace(user, u"\\1.nspname !~ '^pg_' AND \\1.nspname <> 'information_schema'"_s);
    sql.replace(free, u"NOT EXISTS (SELECT 1 FROM pg_depend AS e WHERE e.classid = "
                      "'\\1'::regclass AND e.objid = \\2 AND e.deptype = 'e')"_s);
    sql.replace(literal, u"'''' || replace(\\1, '''', '''''') || ''''"_s);
    sql.replace(options, StorageParameters);
    sql.replace("{apart}"_L1, u"'{%1}'::oid[]"_s.arg(apart.join(u',')));
    return sql;
}

} // namespace relvar::postgresql
