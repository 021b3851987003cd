#include "tests/support/mysqlschemas.h"

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
            all += file.readAll() + "\n";
    }
    return all;
}

QStringList scripts(const QString &folder)
{
    return QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

QStringList folders(const QString &folder)
{
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

void addOwn(QList<MysqlSchema> &all, const QString &data)
{
    for (const QString &name : folders(data)) {
        const QString folder = data + u'/' + name;
        QStringList files = scripts(folder);
        if (name == u"employees") // the routines come after the tables
            files = QStringList{u"employees.sql"_s, u"objects.sql"_s};
        if (name == u"mysql-workbench-fwd")
            files = QStringList{u"sakila.expected.sql"_s};
        // Columns without a type and an index without a name: no server takes them.
        all.append({name, contents(folder, files), name == u"mysql-workbench-fwd" ? 3 : 0});
    }
}

void addEngines(QList<MysqlSchema> &all, const QString &data)
{
    for (const QString &name : folders(data)) {
        const QString folder = data + u'/' + name + u"/mysql"_s;
        QStringList files = scripts(folder);
        if (files.removeOne(u"standard-create.sql"_s))
            files.prepend(u"standard-create.sql"_s);
        if (name == u"temporal")
            files = QStringList{u"temporal/schema.sql"_s};
        const bool again = name == u"kamailio"; // modules of IMS make tables and rows of others
        all.append({name, contents(folder, files), again ? 6 : 0, again ? 9 : 0});
    }
    all.append(
        {u"temporal visibility"_s, contents(data, {u"temporal/mysql/visibility/schema.sql"_s})});
}

// The migrations of Vaultwarden, one after the other.
QByteArray migrations(const QString &data)
{
    QByteArray sql;
    for (const QString &name : folders(data))
        sql += contents(data + u'/' + name, {u"up.sql"_s});
    if (!sql.isEmpty())
        sql.prepend("SET foreign_key_checks = 0;\n"); // as Vaultwarden does
    // What a statement does that is made from the catalogue, only the server can know.
    return sql.replace("EXECUTE stmt;", "ALTER TABLE sso_users DROP FOREIGN KEY sso_users_ibfk_1;");
}

} // namespace

QList<MysqlSchema> mysqlSchemas()
{
    QList<MysqlSchema> all;
    const QString data = testDataFolder();
    addOwn(all, data + u"/mysql"_s);
    addEngines(all, data + u"/multi-engine"_s);
    all.append({u"vaultwarden"_s, migrations(data + u"/migrations/vaultwarden-mysql"_s)});
    all.removeIf([](const MysqlSchema &one) { return one.sql.isEmpty(); });
    return all;
}

} // namespace relvar::test
