#include "generators/verification/dumps.h"

#include <QMap>
#include <QRegularExpression>

#include <pg_query.h>

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

// Since 2025 pg_dump puts "\restrict KEY" around its output; psql understands it, a parser does
// not. Elsewhere a line that begins so belongs to a string.
QByteArray withoutRestrict(QByteArray dump)
{
    const qsizetype start = dump.indexOf("\n\\restrict ");
    if (start < 0 || start > 200)
        return dump;
    const qsizetype end = dump.indexOf('\n', start + 1);
    const QByteArray key = dump.mid(start + 11, end - start - 11);
    dump.remove(start + 1, end - start);
    const qsizetype last = dump.lastIndexOf(QByteArray("\\unrestrict " + key));
    return last < 0 ? dump : dump.left(last);
}

// Drops the comments and blank lines in front of a statement.
QByteArray withoutLeadingComments(QByteArray text)
{
    for (text = text.trimmed(); text.startsWith("--"); text = text.trimmed()) {
        const qsizetype end = text.indexOf('\n');
        text = end < 0 ? QByteArray() : text.mid(end + 1);
    }
    return text;
}

// Storage parameters have no order: "WITH (b=1, a=2)" is "WITH (a=2, b=1)".
QString withSortedParameters(const QString &statement)
{
    static const QRegularExpression list(
        u"^(.*\\sWITH \\()((?:[\\w.]+=(?:'[^']*'|[\\w.-]+)(?:, )?)+)(\\).*)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = list.match(statement);
    if (!match.hasMatch())
        return statement;
    QStringList parameters = match.captured(2).split(u", "_s);
    parameters.sort();
    return match.captured(1) + parameters.join(u", "_s) + match.captured(3);
}

// The value of "SET name = value", or a null text.
QByteArray settingOf(const QByteArray &statement, const QByteArray &name)
{
    const QByteArray head = "SET " + name + " = ";
    return statement.startsWith(head) ? statement.mid(head.size()) : QByteArray();
}

} // namespace

QStringList dumpStatements(const QByteArray &dump)
{
    const QByteArray text = withoutRestrict(dump);
    PgQuerySplitResult split = pg_query_split_with_parser(text.constData());
    if (split.error) {
        pg_query_free_split_result(split);
        split = pg_query_split_with_scanner(text.constData());
    }
    QStringList statements;
    QByteArray tablespace = "''";
    QByteArray accessMethod = "heap";
    for (int i = 0; i < split.n_stmts; ++i) {
        const PgQuerySplitStmt *one = split.stmts[i];
        const qsizetype length = one->stmt_len ? one->stmt_len : text.size() - one->stmt_location;
        QByteArray statement = withoutLeadingComments(text.mid(one->stmt_location, length));
        if (const QByteArray value = settingOf(statement, "default_tablespace"); !value.isNull())
            tablespace = value;
        if (const QByteArray value = settingOf(statement, "default_table_access_method");
            !value.isNull())
            accessMethod = value;
        if (statement.isEmpty() || statement.startsWith("SET ") ||
            statement.startsWith("SELECT pg_catalog.set_config("))
            continue;
        const bool table = statement.startsWith("CREATE TABLE") ||
                           statement.startsWith("CREATE UNLOGGED TABLE") ||
                           statement.startsWith("CREATE MATERIALIZED VIEW");
        const bool stored = table || statement.startsWith("CREATE INDEX") ||
                            statement.startsWith("CREATE UNIQUE INDEX") ||
                            statement.contains("ADD CONSTRAINT");
        if (stored && tablespace != "''")
            statement += " -- tablespace " + tablespace;
        if (table && accessMethod != "heap")
            statement += " -- access method " + accessMethod;
        statements << (stored ? withSortedParameters(QString::fromUtf8(statement))
                              : QString::fromUtf8(statement));
    }
    pg_query_free_split_result(split);
    return statements;
}

DumpDifference compareDumps(const QByteArray &first, const QByteArray &second)
{
    QMap<QString, int> balance;
    const QStringList inFirst = dumpStatements(first);
    for (const QString &statement : inFirst)
        ++balance[statement];
    const QStringList inSecond = dumpStatements(second);
    for (const QString &statement : inSecond)
        --balance[statement];
    DumpDifference difference;
    for (auto it = balance.cbegin(); it != balance.cend(); ++it) {
        for (int i = 0; i < it.value(); ++i)
            difference.onlyFirst << it.key();
        for (int i = it.value(); i < 0; ++i)
            difference.onlySecond << it.key();
    }
    return difference;
}

} // namespace relvar
