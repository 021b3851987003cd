#include "generators/connections/livedatabase.h"
#include "generators/dialects/dialect.h"
#include "generators/dialects/mysql/reader.h"
#include "generators/difftext.h"
#include "tests/support/mariadbserver.h"
#include "tests/support/mysqlschemas.h"
#include "tests/support/realschemas.h"

#include <QDir>
#include <QRegularExpression>
#include <QtTest>

#include <algorithm>

using namespace relvar;

// Schemas that people really use are read, written, read again, and executed by a real MariaDB.
class MysqlRoundTripTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::MariadbServer> m_server;

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() + "\n" : QByteArray();
    }

    static QString written(const Model &model)
    {
        return dialect(u"mysql")->createScript(model, DdlOptions(), Token()).text;
    }

    // Rows that a script adds move the next number on. The order of the indexes of a table is that
    // in which they were made, and means nothing.
    static QByteArray inOneOrder(const QByteArray &definitions)
    {
        static const QRegularExpression nextNumber(" AUTO_INCREMENT=\\d+");
        static const QRegularExpression index("^  (UNIQUE |FULLTEXT |SPATIAL )?KEY ");
        QStringList result;
        QStringList indexes;
        for (const QString &line : QString::fromUtf8(definitions).remove(nextNumber).split('\n')) {
            if (line.contains(index)) {
                indexes << (line.endsWith(',') ? line.chopped(1) : line);
                continue;
            }
            // The last element of a table has no comma behind it.
            if (line.startsWith(')') && !result.isEmpty() && result.last().endsWith(','))
                result.last().chop(1);
            indexes.sort();
            result << indexes << line;
            indexes.clear();
        }
        return result.join('\n').toUtf8();
    }

private slots:
    void everyStatementIsAccountedFor_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("refused");
        QTest::addColumn<int>("serverErrors");
        const QList<test::MysqlSchema> all = test::mysqlSchemas();
        if (all.isEmpty())
            QSKIP("There is no test data");
        for (const test::MysqlSchema &one : all)
            QTest::newRow(qPrintable(one.name)) << one.sql << one.refused << one.errors;
    }
    void everyStatementIsAccountedFor()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, refused);
        const auto first = readMysql(sql, Token());
        QVERIFY(first.ok());
        QVERIFY(!first->statements.isEmpty());
        QStringList bad;
        for (const ImportedStatement &one : first->statements)
            if (one.status == ImportedStatement::Refused)
                bad << QString("%1:%2: %3: %4")
                           .arg(one.line)
                           .arg(one.column)
                           .arg(one.kind, one.reason);
        QVERIFY2(bad.size() == refused, qPrintable(bad.join('\n')));
        const qsizetype kept =
            std::count_if(first->statements.begin(), first->statements.end(),
                          [](const auto &one) { return one.status == ImportedStatement::Kept; });
        QVERIFY2(kept * 100 < first->statements.size(), qPrintable(QString::number(kept)));
        const QString text = written(first->model);
        const auto second = readMysql(text.toUtf8(), Token());
        QVERIFY(second.ok());
        for (const ImportedStatement &one : second->statements)
            QVERIFY2(one.status != ImportedStatement::Refused,
                     qPrintable(QString("%1: %2").arg(one.line).arg(one.reason)));
        const QString difference = diffText(first->model, withIdsOf(first->model, second->model));
        QVERIFY2(difference.isEmpty(), qPrintable(difference.left(3000)));
    }

    // Databases that a script makes are read from the server as they are read from what we wrote.
    void aRunningDatabaseIsReadLikeItsScript_data() { everyStatementIsAccountedFor_data(); }
    void aRunningDatabaseIsReadLikeItsScript()
    {
        QFETCH(QByteArray, sql);
        if (QByteArray(QTest::currentDataTag()) == "temporal visibility")
            QSKIP("MariaDB has no keys over expressions, of which this script is made");
        RELVAR_NEED_MARIADB(m_server);
        QStringList errors;
        QStringList ignored;
        m_server->run({}, "CREATE DATABASE work;\nUSE work;\nSET foreign_key_checks = 0;\n" + sql,
                      errors);
        const QByteArray made = m_server->run(
            {},
            "SELECT schema_name FROM information_schema.schemata WHERE schema_name NOT IN "
            "('mysql', 'information_schema', 'performance_schema', 'sys') ORDER BY "
            "(SELECT count(*) FROM information_schema.tables WHERE table_schema = schema_name);",
            ignored);
        const QStringList databases = QString::fromUtf8(made).split('\n', Qt::SkipEmptyParts);
        const QString fullest = databases.last();
        const auto live = liveScript(databaseAddress(m_server->url(fullest)).value(), {}, {});
        const auto entries = liveEntries(databaseAddress(m_server->url(fullest)).value(), {});
        const QByteArray definitions = m_server->definitions(fullest, ignored);
        QByteArray again;
        if (live) {
            m_server->run({}, "CREATE DATABASE again;\nUSE again;\n" + live->sql, errors);
            again = m_server->definitions("again", ignored);
        }
        QByteArray after;
        for (const QString &name : databases + QStringList{"again"})
            after += "DROP DATABASE `" + name.toUtf8() + "`;\n";
        m_server->run({}, after, ignored);
        QVERIFY2(live.ok(), live ? "" : qPrintable(live.error().text));
        QVERIFY(entries.ok() && entries->size() > 1);
        const auto read = readMysql(live->sql, Token());
        QVERIFY(read.ok());
        for (const ImportedStatement &one : read->statements)
            QVERIFY2(one.status != ImportedStatement::Refused,
                     qPrintable(QString("%1: %2").arg(one.line).arg(one.reason)));
        // A table may have the name of its database, hence both names out of both.
        const auto plain = [&](const QByteArray &text) {
            return QString::fromUtf8(text)
                .remove("`again`.")
                .remove("`" + fullest + "`.")
                .split('\n');
        };
        QCOMPARE(plain(again), plain(definitions));
    }

    // What we write makes the same database as the script that was read.
    void theServerMakesTheSameOfBoth_data() { everyStatementIsAccountedFor_data(); }
    void theServerMakesTheSameOfBoth()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, serverErrors);
        // MariaDB has no INDEX … VISIBLE and no keys over expressions, of which these are made.
        const QByteArray row = QTest::currentDataTag();
        if (row == "mysql-workbench-fwd" || row == "temporal visibility")
            QSKIP("This script is for MySQL alone");
        RELVAR_NEED_MARIADB(m_server);
        const auto read = readMysql(sql, Token());
        QVERIFY(read.ok());
        QStringList databases;
        for (const auto *schema : read->model.all<relvar::Schema>())
            databases << (schema->name == "default" ? QString("work") : schema->name);
        const auto definitions = [&](const QByteArray &script, QStringList &errors) {
            QByteArray before = "SET foreign_key_checks = 0;\nDROP DATABASE IF EXISTS work;\n";
            for (const QString &name : databases)
                before += "DROP DATABASE IF EXISTS `" + name.toUtf8() + "`;\n";
            before += "CREATE DATABASE work;\n";
            for (const auto *schema : read->model.all<relvar::Schema>())
                if (schema->external && schema->name != "default")
                    before += "CREATE DATABASE `" + schema->name.toUtf8() + "`;\n";
            before += "SET foreign_key_checks = 1;\nUSE work;\n";
            QStringList ignored;
            m_server->run({}, before + script, errors);
            QByteArray all;
            for (const QString &name : databases)
                all += m_server->definitions(name, ignored);
            return inOneOrder(all);
        };
        QStringList originalErrors;
        QStringList errors;
        // MariaDB does not see that columns depend on a primary key, as MySQL does.
        const QByteArray original =
            definitions(QByteArray(sql).replace("ONLY_FULL_GROUP_BY,", ""), originalErrors);
        const QByteArray own = definitions(written(read->model).toUtf8(), errors);
        QVERIFY2(originalErrors.size() == serverErrors,
                 qPrintable(originalErrors.join('\n').left(2000)));
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join('\n').left(2000)));
        const QList<QByteArray> a = original.split('\n');
        const QList<QByteArray> b = own.split('\n');
        for (qsizetype i = 0; i < qMax(a.size(), b.size()); ++i)
            QVERIFY2(a.value(i) == b.value(i),
                     qPrintable(QString("- %1\n+ %2")
                                    .arg(QString::fromUtf8(a.value(i).left(900)),
                                         QString::fromUtf8(b.value(i).left(900)))));
    }

    // Designs for PostgreSQL are written for MySQL: the server takes every statement.
    void theServerTakesDesignsForOtherDatabases_data()
    {
        QTest::addColumn<QString>("path");
        const QDir cases(RELVAR_SOURCE_DIR "/tests/golden");
        for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            if (cases.exists(name + "/input.sql"))
                QTest::newRow(qPrintable(name)) << cases.filePath(name + "/input.sql");
        const QDir samples(RELVAR_SOURCE_DIR "/resources/samples");
        for (const QString &name : samples.entryList({"*.sql"}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << samples.filePath(name);
        const QDir data(test::testDataFolder() + "/postgresql");
        for (const QString &name : data.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QStringList files =
                QDir(data.filePath(name)).entryList({"*.sql"}, QDir::Files, QDir::Name);
            if (files.size() == 1)
                QTest::newRow(qPrintable(name)) << data.filePath(name + '/' + files.first());
        }
    }
    void theServerTakesDesignsForOtherDatabases()
    {
        QFETCH(QString, path);
        RELVAR_NEED_MARIADB(m_server);
        const auto read = dialect(u"postgresql")->read(contents(path), Token());
        QVERIFY(read.ok());
        QByteArray before = "DROP DATABASE IF EXISTS work;\nCREATE DATABASE work;\n";
        QByteArray after = "DROP DATABASE work;\n";
        for (const auto *role : read->model.all<Role>())
            if (role->external)
                before += "CREATE ROLE IF NOT EXISTS " +
                          dialect(u"mysql")->quoted(role->name).toUtf8() + ";\n";
        for (const auto *schema : read->model.all<relvar::Schema>())
            after += "DROP DATABASE IF EXISTS " + dialect(u"mysql")->quoted(schema->name).toUtf8() +
                     ";\n";
        QStringList ignored;
        QStringList errors;
        m_server->run({}, before + "USE work;\n" + written(read->model).toUtf8(), errors);
        m_server->run({}, after, ignored);
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join('\n').left(3000)));
    }
};

QTEST_GUILESS_MAIN(MysqlRoundTripTest)
#include "tst_mysqlroundtrip.moc"
