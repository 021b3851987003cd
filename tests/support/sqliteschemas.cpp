#include "tests/support/sqliteschemas.h"

#include "tests/support/realschemas.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace relvar::test {

namespace {

QByteArray contents(const QString &folder, const QStringList &files)
{
    QByteArray all;
    for (const QString &name : files) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll() + "\n;\n";
    }
    return all;
}

QStringList scripts(const QString &folder)
{
    return QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

void addSqlite(QList<SqliteSchema> &all, const QString &folder)
{
    const QString firefox = folder + u"/firefox-places"_s;
    all.append(
        {u"firefox-places"_s,
         contents(firefox, {u"create_shared_schema.sql"_s, u"create_shared_temp_tables.sql"_s,
                            u"create_sync_temp_tables.sql"_s, u"create_shared_triggers.sql"_s,
                            u"create_main_triggers.sql"_s, u"create_sync_triggers.sql"_s})});
    all.append({u"firefox-places-17"_s, contents(firefox, {u"create_v17_db.sql"_s})});
    const QString calibre = folder + u"/calibre"_s;
    all.append({u"calibre"_s, contents(calibre, {u"metadata_sqlite.sql"_s})});
    all.append(
        {u"calibre-search"_s, contents(calibre, {u"fts_sqlite.sql"_s, u"fts_triggers.sql"_s})});
    for (const QString &name : {u"chinook"_s, u"northwind"_s, u"sakila"_s, u"tbls-sqlite"_s}) {
        const QString path = folder + u'/' + name;
        all.append({name, contents(path, scripts(path))});
    }
    QFile file(folder + u"/chinook/Chinook_Sqlite.sqlite"_s);
    if (file.open(QIODevice::ReadOnly))
        all.append({u"chinook-file"_s, file.readAll()});
}

void addEngines(QList<SqliteSchema> &all, const QString &folder)
{
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString path = folder + u'/' + name + u"/sqlite"_s;
        QStringList files = scripts(path);
        if (name == u"temporal")
            files = QStringList{u"temporal/schema.sql"_s, u"visibility/schema.sql"_s};
        if (files.removeOne(u"standard-create.sql"_s))
            files.prepend(u"standard-create.sql"_s);
        if (const QByteArray source = contents(path, files); !source.isEmpty())
            all.append({name, source});
    }
}

void addMigrations(QList<SqliteSchema> &all, const QString &folder)
{
    QByteArray source;
    for (const QString &step :
         QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        source += contents(folder + u'/' + step, {u"up.sql"_s});
    if (!source.isEmpty())
        all.append({u"vaultwarden"_s, source});
}

} // namespace

QList<SqliteSchema> sqliteSchemas()
{
    QList<SqliteSchema> all;
    all.append(
        {u"everything"_s, contents(QStringLiteral(RELVAR_SOURCE_DIR "/tests/generators/sqlite"),
                                   {u"everything.sql"_s})});
    const QString data = testDataFolder();
    if (QDir(data + u"/sqlite"_s).exists()) {
        addSqlite(all, data + u"/sqlite"_s);
        addEngines(all, data + u"/multi-engine"_s);
        addMigrations(all, data + u"/migrations/vaultwarden-sqlite"_s);
    }
    return all;
}

} // namespace relvar::test
