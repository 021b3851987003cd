#include "tests/support/sqlitedatabase.h"

#include "generators/dialects/sqlite/syntax.h"
#include "generators/dialects/sqlite/tokens.h"

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace relvar::test {

namespace {

QString normal(const QString &sql)
{
    QStringList words;
    for (const sqlite::SqlToken &token : sqlite::tokensOf(sql))
        words.append(sqlite::nameIn(token.in(sql)).toLower());
    return words.join(u' ');
}

QString normal(const QList<sqlite::PartSyntax> &parts)
{
    QStringList texts;
    for (const sqlite::PartSyntax &part : parts)
        texts.append(normal(part.expression) + u'/' + part.collation.toLower() +
                     (part.order == SortOrder::Descending ? u" desc"_s : QString()));
    return texts.join(u", "_s);
}

// What the PRAGMAs do not tell: where a constraint stands makes no difference.
QStringList tableText(const QString &sql)
{
    const auto table = sqlite::parseTable(sql);
    if (!table)
        return {u"not understood: "_s + sql};
    QStringList lines{u"comment "_s + table->comment};
    for (const sqlite::ColumnSyntax &column : table->columns)
        lines.append(u"column "_s + column.name + u" not null "_s + column.notNullName + u' ' +
                     column.notNullConflict + u" collate "_s + column.collation.toLower() +
                     u" as "_s + normal(column.expression) + u" comment "_s + column.comment);
    QStringList rest;
    for (const sqlite::KeySyntax &key : table->keys)
        rest.append(QString(key.primary ? u"primary "_s : u"unique "_s) + key.name + u' ' +
                    key.conflict + (key.autoincrement ? u" counts "_s : u" "_s) +
                    normal(key.parts));
    for (const sqlite::CheckSyntax &check : table->checks)
        rest.append(u"check "_s + check.name + u": "_s + normal(check.expression));
    for (const sqlite::ForeignKeySyntax &key : table->foreignKeys)
        rest.append(u"foreign key "_s + key.name + u": "_s + key.columns.join(u',') + u" to "_s +
                    key.table.toLower() + (key.deferrable ? u" deferrable"_s : QString()) +
                    (key.deferred ? u" deferred"_s : QString()));
    return lines + rest;
}

QString triggerText(const QString &sql)
{
    QString text = normal(sql);
    const qsizetype begin = text.indexOf(u" begin "_s);
    QString head = text.left(begin);
    head.remove(u" for each row"_s).remove(u" before"_s).remove(u" main ."_s);
    return head + text.mid(begin);
}

} // namespace

SqliteDatabase::SqliteDatabase()
{
    sqlite3_open(":memory:", &m_handle);
}

SqliteDatabase::SqliteDatabase(const QByteArray &file)
    : SqliteDatabase()
{
    auto *bytes = static_cast<unsigned char *>(sqlite3_malloc64(sqlite3_uint64(file.size())));
    std::copy(file.begin(), file.end(), bytes);
    sqlite3_deserialize(m_handle, "main", bytes, file.size(), file.size(),
                        SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY);
}

SqliteDatabase::~SqliteDatabase()
{
    sqlite3_close_v2(m_handle);
}

QStringList SqliteDatabase::run(const QByteArray &script)
{
    QStringList errors;
    qsizetype from = 0;
    for (qsizetype at = script.indexOf(';'); from < script.size();
         at = script.indexOf(';', at + 1)) {
        const QByteArray one = at < 0 ? script.sliced(from) : script.sliced(from, at + 1 - from);
        if (at >= 0 && !sqlite3_complete(one.constData()))
            continue;
        char *error = nullptr;
        if (sqlite3_exec(m_handle, one.constData(), nullptr, nullptr, &error) != SQLITE_OK)
            errors.append(QString::fromUtf8(error));
        sqlite3_free(error);
        if (at < 0)
            break;
        from = at + 1;
    }
    return errors;
}

QList<QStringList> SqliteDatabase::rows(const QByteArray &sql)
{
    QList<QStringList> rows;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QStringList cells;
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, i));
            cells.append(text ? QString::fromUtf8(text) : u"NULL"_s);
        }
        rows.append(cells);
    }
    sqlite3_finalize(statement);
    return rows;
}

void SqliteDatabase::describeTable(const QString &schema, const QStringList &about,
                                   QStringList &lines)
{
    const QString table = about.value(1);
    const QString head = schema + u'.' + table + u": "_s;
    const QByteArray quoted = "(" + QByteArray("'" + table.toUtf8().replace("'", "''") + "'") +
                              ", '" + schema.toUtf8() + "')";
    // How many columns a view with unknown functions has depends on who asked before.
    lines.append(head + about.value(2) + u'|' + about.mid(4).join(u'|'));
    for (QStringList row : rows("SELECT * FROM pragma_table_xinfo" + quoted))
        lines.append(head + row.join(u'|'));
    QMap<int, QString> keys; // in which order they stand makes no difference
    for (const QStringList &row : rows("SELECT * FROM pragma_foreign_key_list" + quoted))
        keys[row.first().toInt()] += u' ' + row.mid(1).join(u'|').toLower();
    for (const QString &key : std::as_const(keys))
        lines.append(head + u"fk"_s + key);
    for (const QStringList &row :
         rows("SELECT name, \"unique\", origin, partial FROM pragma_index_list" + quoted)) {
        lines.append(head + row.join(u'|'));
        const QByteArray index =
            "('" + row.first().toUtf8().replace("'", "''") + "', '" + schema.toUtf8() + "')";
        for (const QStringList &part : rows("SELECT * FROM pragma_index_xinfo" + index))
            lines.append(head + row.first() + u": "_s + part.join(u'|').toLower());
    }
}

QStringList SqliteDatabase::catalog(bool temporary)
{
    QStringList lines;
    for (const QStringList &about : rows("PRAGMA table_list")) {
        const QString schema = about.value(0);
        if (!about.value(1).startsWith(u"sqlite_"_s) && (temporary || schema == u"main"))
            describeTable(schema, about, lines);
    }
    for (const char *schema : {"main", "temp"}) {
        if (!temporary && qstrcmp(schema, "temp") == 0)
            continue;
        for (const QStringList &row : rows("SELECT type, name, tbl_name, sql FROM " +
                                           QByteArray(schema) + ".sqlite_schema")) {
            if (row[3] == u"NULL" || row[1].startsWith(u"sqlite_"_s))
                continue;
            const QString head = QString::fromLatin1(schema) + u'.' + row.mid(0, 3).join(u' ');
            const bool table = row[0] == u"table" && !row[3].startsWith(u"CREATE VIRTUAL"_s);
            if (table)
                for (const QString &line : tableText(row[3]))
                    lines.append(head + u": "_s + line);
            else
                lines.append(head + u": "_s +
                             (row[0] == u"trigger" ? triggerText(row[3]) : normal(row[3])));
        }
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

QByteArray SqliteDatabase::bytes()
{
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(m_handle, "main", &size, 0);
    const QByteArray copy(reinterpret_cast<const char *>(bytes), qsizetype(size));
    sqlite3_free(bytes);
    return copy;
}

} // namespace relvar::test
