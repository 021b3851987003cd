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

} // namespace

QList<MysqlSchema> mysqlSchemas()
{
    QList<MysqlSchema> all;
    const QString own = testDataFolder() + u"/mysql"_s;
    for (const QString &name : folders(own)) {
        const QString folder = own + u'/' + name;
        QStringList files = scripts(folder);
        if (name == u"employees") // the routines come after the tables
            files = QStringList{u"employees.sql"_s, u"objects.sql"_s};
        if (name == u"mysql-workbench-fwd")
            files = QStringList{u"sakila.expected.sql"_s};
        all.append({name, contents(folder, files)});
    }
    const QString engines = testDataFolder() + u"/multi-engine"_s;
    for (const QString &name : folders(engines)) {
        const QString folder = engines + u'/' + name + u"/mysql"_s;
        QStringList files = scripts(folder);
        if (files.removeOne(u"standard-create.sql"_s))
            files.prepend(u"standard-create.sql"_s);
        if (name == u"temporal")
            files = QStringList{u"temporal/schema.sql"_s, u"visibility/schema.sql"_s};
        all.append({name, contents(folder, files)});
    }
    return all;
}

} // namespace relvar::test
