#include "model/diff.h"
#include "model/integrity.h"
#include "model/project/projectfile.h"
#include "tests/support/randommodel.h"

#include <QtTest>

#include <sqlite3.h>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::StringLiterals;

// Files that bad disks or bad people made: each gives a sentence or a good model.
class ProjectDamageTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QByteArray m_bytes; // of a good file with a history
    Model m_model;

    static bool isWholeModel(const Model &model)
    {
        const Mended again = mended(model);
        return again.removed == 0 && again.changed == 0;
    }

    // Opens and loads a file, goes through its history and its other contents.
    static void useFile(const QString &path, ProjectFile::Mode mode)
    {
        const auto file = ProjectFile::open(path, mode);
        if (!file) {
            QVERIFY(file.error().text.endsWith(u'.'));
            return;
        }
        const Result<ProjectContents> contents = file.value()->load();
        if (!contents) {
            QVERIFY(contents.error().text.endsWith(u'.'));
            return;
        }
        Model model = contents->model;
        QVERIFY(isWholeModel(model));
        for (int i = contents->position - 1; i >= 0; --i) {
            model.apply(contents->history[i].changes.inverted());
            QVERIFY(isWholeModel(model));
        }
        for (const HistoryEntry &entry : contents->history) {
            model.apply(entry.changes);
            QVERIFY(isWholeModel(model));
        }
        (void)file.value()->versions();
        (void)file.value()->modelOfVersion(u"v"_s);
        (void)file.value()->artifacts();
        if (mode == ProjectFile::Mode::ReadWrite) {
            RandomModel random(1);
            Edit edit(contents->model);
            random.edit(edit, 5);
            (void)file.value()->append(
                {u"Edit"_s, QDateTime::currentDateTimeUtc(), 0, edit.changes()},
                contents->position + 1);
        }
    }

    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"damaged.relvar"_s);
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(path + suffix);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path
                                                                                    : QString();
    }

    // A good file after somebody has had a go at it.
    QString tampered(const QByteArray &sql)
    {
        const QString path = write(m_bytes);
        sqlite3 *database = nullptr;
        sqlite3_open(path.toUtf8(), &database);
        sqlite3_exec(database, "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON",
                     nullptr, nullptr, nullptr);
        const int code = sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            qWarning() << sqlite3_errmsg(database);
        sqlite3_close(database);
        return code == SQLITE_OK ? path : QString();
    }

    // A random design with its history; three of the steps are undone.
    static ProjectContents sample(quint64 seed)
    {
        RandomModel random(seed);
        ProjectContents contents;
        contents.model = random.model(6);
        for (int i = 0; i < 8; ++i) {
            Edit edit(contents.model);
            random.edit(edit, 4);
            contents.history.append(
                {u"Edit"_s, QDateTime::currentDateTimeUtc(), 0, edit.changes()});
            contents.model = edit.model();
        }
        contents.position = int(contents.history.size()) - 3;
        for (int i = int(contents.history.size()) - 1; i >= contents.position; --i)
            contents.model.apply(contents.history[i].changes.inverted());
        return contents;
    }

private slots:
    void initTestCase()
    {
        // The first one that has something of all that is damaged.
        ProjectContents contents;
        quint64 seed = 4;
        do
            contents = sample(seed++);
        while (contents.model.all<Column>().isEmpty() ||
               contents.model.all<Relationship>().isEmpty());
        m_model = contents.model;
        const QString path = m_folder.filePath(u"good.relvar"_s);
        {
            const auto file = ProjectFile::create(path, contents).value();
            QVERIFY(file->addVersion(u"v"_s, m_model).ok());
            QVERIFY(file->storeArtifacts({{u"a"_s, u"ddl"_s, "select 1", 1}}).ok());
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_bytes = file.readAll();
        const auto again = ProjectFile::open(path, ProjectFile::Mode::ReadOnly).value();
        const ProjectContents loaded = again->load().value();
        QVERIFY(diff(loaded.model, m_model).isEmpty());
        QCOMPARE(loaded.history.size(), 8);
    }

    void flippedBytes()
    {
        std::mt19937 random(7);
        int refused = 0;
        for (int i = 0; i < 350; ++i) {
            QByteArray bytes = m_bytes;
            for (int flips = 1 << (i % 7); flips > 0; --flips)
                bytes[qsizetype(random() % quint32(bytes.size()))] = char(random());
            // Half of them in the first pages, where the tables are described.
            if (i % 2)
                bytes[qsizetype(random() % 8192)] = char(random());
            const QString path = write(bytes);
            refused += !ProjectFile::open(path, ProjectFile::Mode::ReadOnly);
            useFile(path, i % 3 ? ProjectFile::Mode::ReadOnly : ProjectFile::Mode::ReadWrite);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"file %1"_s.arg(i)));
        }
        QVERIFY(refused > 50 && refused < 350);
    }

    void truncatedFiles()
    {
        std::mt19937 random(8);
        for (int i = 0; i < 150; ++i) {
            const qsizetype size = qsizetype(random() % quint32(m_bytes.size()));
            const QString path = write(m_bytes.left(i % 2 ? size : size / 4096 * 4096));
            useFile(path, ProjectFile::Mode::ReadWrite);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"%1 bytes"_s.arg(size)));
        }
    }

    void hostileContents_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char *name, const QByteArray &sql) {
            QTest::newRow(name) << sql;
        };
        row("parents in a circle", "UPDATE \"schema\" SET parent = (SELECT max(id) FROM \"table\");"
                                   "UPDATE \"table\" SET parent = (SELECT max(id) FROM schema)");
        row("its own parent", "UPDATE \"table\" SET parent = id");
        row("no parent", "UPDATE \"column\" SET parent = NULL");
        row("parent of the wrong kind",
            "UPDATE \"column\" SET parent = (SELECT max(id) FROM diagram)");
        row("references to nothing", "UPDATE relationship SET target = 12345");
        row("references to the wrong kind",
            "UPDATE relationship SET target = (SELECT max(id) FROM \"column\")");
        row("no reference", "UPDATE relationship SET target = NULL");
        row("negative ids", "UPDATE \"table\" SET id = -id");
        row("one id twice", "INSERT INTO role (id) SELECT id FROM \"table\"");
        row("unknown choices", "UPDATE \"table\" SET persistence = 'x'");
        row("broken JSON", "UPDATE \"column\" SET type = '{'; UPDATE \"index\" SET parts = '[7]'");
        row("deep JSON", "UPDATE \"column\" SET type = replace(hex(zeroblob(5000)), '0', '[')");
        row("endless coordinates",
            "UPDATE diagram_node SET x = 9e999, y = -9e999; UPDATE note SET width = 1e300");
        row("far bends", "UPDATE diagram_edge SET bends = '[{\"x\":1e300}]'");
        row("huge ranks", "UPDATE \"table\" SET rank = 9223372036854775807");
        row("history of nonsense", "UPDATE history SET delta = 'nonsense'");
        row("history that removes what is needed",
            "UPDATE history SET delta = '{\"remove\":[\"' || (SELECT max(parent) FROM \"column\") "
            "|| '\"]}'");
        row("history that adds what does not fit",
            "UPDATE history SET delta = "
            "'{\"put\":[{\"kind\":\"column\",\"id\":\"77\",\"parent\":\"78\"}]}'");
        row("history far away", "UPDATE meta SET value = '999999999999'");
        row("negative position", "UPDATE meta SET value = '-5'");
        row("gap in the history", "DELETE FROM history WHERE position = 3");
        row("snapshot that grows", "UPDATE version SET snapshot = x'ffffffff789c'");
        row("snapshot of nothing", "UPDATE version SET snapshot = x''");
        row("view instead of a table",
            "DROP TABLE area; CREATE VIEW area AS WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL "
            "SELECT x + 1 FROM c) SELECT x AS id, 1 AS parent FROM c");
        row("trigger", "CREATE TRIGGER t AFTER INSERT ON history BEGIN DELETE FROM \"table\"; END");
        row("slow check", "CREATE TABLE slow (x CHECK (length(hex(randomblob(100000000))) > 0)) ; "
                          "INSERT INTO slow VALUES (1)");
        row("table without columns of ours", "DROP TABLE area; CREATE TABLE area (x)");
        row("loose types",
            "DROP TABLE area; CREATE TABLE area (id, parent, rank, name, x, y); INSERT INTO area "
            "VALUES ('a', 'b', 'c', 1, 'd', x'00'); INSERT INTO area VALUES (9, 'b', 'c', 1, 'd', "
            "x'00')");
        row("generated columns",
            "DROP TABLE area; CREATE TABLE area (id INTEGER PRIMARY KEY, name TEXT AS "
            "(hex(zeroblob(1000000))))");
    }
    void hostileContents()
    {
        QFETCH(QByteArray, sql);
        for (const auto mode : {ProjectFile::Mode::ReadOnly, ProjectFile::Mode::ReadWrite}) {
            const QString path = tampered(sql);
            QVERIFY(!path.isEmpty());
            useFile(path, mode);
        }
    }

    void triggersAreNotRun()
    {
        const QString path =
            tampered("CREATE TRIGGER t AFTER INSERT ON history BEGIN DELETE FROM \"table\"; END");
        {
            const auto file = ProjectFile::open(path, ProjectFile::Mode::ReadWrite).value();
            const ProjectContents contents = file->load().value();
            QVERIFY(file->append({u"Nothing"_s, QDateTime::currentDateTimeUtc(), 0, {}},
                                 contents.position + 1)
                        .ok());
        }
        QVERIFY(diff(loadModel(path).value(), m_model).isEmpty());
    }

    void whatWasLeftOutIsTold()
    {
        const QString path = tampered("UPDATE relationship SET target = 12345");
        const auto file = ProjectFile::open(path, ProjectFile::Mode::ReadOnly).value();
        const ProjectContents contents = file->load().value();
        QVERIFY(contents.model.all<Relationship>().isEmpty());
        QVERIFY(!contents.model.all<Table>().isEmpty());
        QVERIFY(contents.notice.contains(path));
    }
};

QTEST_GUILESS_MAIN(ProjectDamageTest)
#include "tst_projectdamage.moc"
