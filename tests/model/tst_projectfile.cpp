#include "model/diff.h"
#include "model/document.h"
#include "model/project/projectfile.h"
#include "tests/support/randommodel.h"

#include <QtTest>

#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::StringLiterals;

// The project file as its users see it: what goes in comes out, nothing is lost, and what cannot
// be opened says why.
class ProjectFileTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    QString newPath() { return m_folder.filePath(u"file %1.relvar"_s.arg(++m_files)); }
    static bool same(const Model &a, const Model &b) { return diff(a, b).isEmpty(); }
    static ProjectContents contentsOf(const Document &document)
    {
        return {document.model(), document.history().entries(), document.history().position()};
    }
    static std::unique_ptr<ProjectFile> opened(const QString &path, ProjectFile::Mode mode)
    {
        auto file = ProjectFile::open(path, mode);
        if (!file) {
            qWarning() << file.error().text;
            return nullptr;
        }
        return std::move(file).value();
    }
    static ProjectContents loaded(const QString &path)
    {
        const auto file = opened(path, ProjectFile::Mode::ReadOnly);
        Result<ProjectContents> contents = file ? file->load() : Error{u"not open"_s};
        if (!contents) {
            qWarning() << contents.error().text;
            return {};
        }
        return contents.value();
    }
    static QString sentenceOf(const QString &path, ProjectFile::Mode mode,
                              OpenProblem *problem = nullptr)
    {
        const auto file = ProjectFile::open(path, mode, problem);
        return file ? QString() : file.error().text;
    }
    static bool sql(const QString &path, const QByteArray &text)
    {
        sqlite3 *database = nullptr;
        const bool good = sqlite3_open(path.toUtf8(), &database) == SQLITE_OK &&
                          sqlite3_exec(database, text, nullptr, nullptr, nullptr) == SQLITE_OK;
        if (!good)
            qWarning() << sqlite3_errmsg(database);
        sqlite3_close(database);
        return good;
    }
    static QString value(const QString &path, const char *text)
    {
        sqlite3 *database = nullptr;
        QString found;
        sqlite3_open(path.toUtf8(), &database);
        sqlite3_exec(
            database, text,
            [](void *out, int, char **cells, char **) {
                *static_cast<QString *>(out) += QString::fromUtf8(cells[0]) + u';';
                return 0;
            },
            &found, nullptr);
        sqlite3_close(database);
        return found;
    }
    static void compareHistory(const QList<HistoryEntry> &a, const QList<HistoryEntry> &b)
    {
        QCOMPARE(a.size(), b.size());
        for (int i = 0; i < a.size(); ++i) {
            QCOMPARE(a[i].text, b[i].text);
            QCOMPARE(a[i].time, b[i].time);
            QCOMPARE(a[i].changes, b[i].changes);
        }
    }
    static void randomStep(Document &document, RandomModel &random)
    {
        (void)document.edit(random.name(), [&](Edit &edit) -> Result<void> {
            random.edit(edit, 1 + random.below(6));
            return {};
        });
    }
    static void seeds(int count)
    {
        QTest::addColumn<quint64>("seed");
        for (int i = 1; i <= count; ++i)
            QTest::addRow("seed %d", i) << quint64(i);
    }

private slots:
    void everyModelComesBack_data() { seeds(30); }
    void everyModelComesBack()
    {
        QFETCH(quint64, seed);
        RandomModel random(seed);
        const Model model = random.model(8);
        const QString path = newPath();
        const Result<void> saved = saveModel(path, model, u"Import"_s);
        QVERIFY2(saved.ok(), saved ? "" : qPrintable(saved.error().text));
        const ProjectContents contents = loaded(path);
        QVERIFY(same(contents.model, model));
        QCOMPARE(contents.notice, QString());
        QCOMPARE(contents.history.size(), 1);
        QCOMPARE(contents.history[0].text, u"Import"_s);
        Model start = contents.model;
        start.apply(contents.history[0].changes.inverted());
        QVERIFY(start.isEmpty());
        QVERIFY(!QFile::exists(path + u"-wal"_s) && !QFile::exists(path + u"-shm"_s));
    }

    // Edits, gestures, undo and redo, written one by one; then the file is opened again.
    void historySurvivesClosing_data() { seeds(30); }
    void historySurvivesClosing()
    {
        QFETCH(quint64, seed);
        RandomModel random(seed);
        Document document;
        document.restore(random.model(4));
        const QString path = newPath();
        auto created = ProjectFile::create(path, contentsOf(document));
        QVERIFY(created.ok());
        std::unique_ptr<ProjectFile> file = std::move(created).value();
        for (int step = 0; step < 30; ++step) {
            const int before = document.history().position();
            if (random.below(3) == 0) {
                document.goTo(random.below(int(document.history().entries().size()) + 1));
                const int after = document.history().position();
                const auto crossed = document.history().entries().mid(std::min(before, after),
                                                                      std::abs(after - before));
                QVERIFY(file->moveTo(after, crossed).ok());
            } else {
                randomStep(document, random);
                if (document.history().position() > before)
                    QVERIFY(file->append(document.history().entries().last(), before + 1).ok());
            }
        }
        file.reset();
        const ProjectContents contents = loaded(path);
        QVERIFY(same(contents.model, document.model()));
        QCOMPARE(contents.position, document.history().position());
        compareHistory(contents.history, document.history().entries());
        Document again;
        again.restore(contents.model, contents.history, contents.position);
        for (int position : {0, int(contents.history.size()), contents.position / 2}) {
            again.goTo(position);
            document.goTo(position);
            QVERIFY(same(again.model(), document.model()));
        }
        QCOMPARE(value(path, "PRAGMA foreign_key_check"), QString());
        QCOMPARE(value(path, "PRAGMA integrity_check"), u"ok;"_s);
    }

    void editsOfOneGestureAreOneEntry()
    {
        RandomModel random(5);
        Document document;
        const QString path = newPath();
        const auto file = ProjectFile::create(path, {}).value();
        const quint64 gesture = Document::newGesture();
        ChangeSet last;
        connect(&document, &Document::changed, this, [&](const ChangeSet &set) { last = set; });
        for (int i = 0; i < 5; ++i) {
            QVERIFY(document
                        .edit(
                            u"Drag"_s,
                            [&](Edit &edit) -> Result<void> {
                                random.edit(edit, 4);
                                return {};
                            },
                            gesture)
                        .ok());
            QVERIFY(
                file->append({u"Drag"_s, QDateTime::currentDateTimeUtc(), gesture, last}, 1, i > 0)
                    .ok());
        }
        const ProjectContents contents = loaded(path);
        QVERIFY(same(contents.model, document.model()));
        QCOMPARE(contents.history.size(), 1);
        QCOMPARE(contents.history[0].changes, document.history().entries()[0].changes);
    }

    void anImportCostsTheHistoryNothing()
    {
        RandomModel random(3);
        const QString path = newPath();
        QVERIFY(saveModel(path, random.model(50), u"Import"_s).ok());
        QCOMPARE(value(path, "SELECT delta FROM history"), u"{\"clear\":true};"_s);
    }

    void versionsArtifactsAndViewStateComeBack()
    {
        RandomModel random(9);
        const Model first = random.model(5), second = random.model(3);
        const QString path = newPath();
        {
            const auto file = ProjectFile::create(path, {first, {}, 0}).value();
            QVERIFY(file->addVersion(u"one “1”"_s, first).ok());
            QVERIFY(file->addVersion(u"two"_s, second).ok());
            const Result<void> twice = file->addVersion(u"two"_s, first);
            QVERIFY(!twice.ok() && twice.error().text.contains(u"two"));
            QVERIFY(file->storeArtifacts({{u"old"_s, u"ddl"_s, "x", 1}}).ok());
            QVERIFY(file->storeArtifacts({{u"b.sql"_s, u"ddl"_s, QByteArray("a\0b", 3), 7},
                                          {u"a.mmd"_s, u"mermaid"_s, {}, 8}})
                        .ok());
            QVERIFY(file->setViewState(u"camera"_s, "1").ok());
            QVERIFY(file->setViewState(u"camera"_s, "2").ok());
        }
        const auto file = opened(path, ProjectFile::Mode::ReadOnly);
        QVERIFY(file);
        const QList<VersionInfo> versions = file->versions().value();
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions[0].name, u"one “1”"_s);
        QVERIFY(versions[0].time.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        QVERIFY(same(file->modelOfVersion(u"one “1”"_s).value(), first));
        QVERIFY(same(file->modelOfVersion(u"two"_s).value(), second));
        QVERIFY(file->modelOfVersion(u"three"_s).error().text.contains(u"three"));
        const QList<StoredArtifact> artifacts = file->artifacts().value();
        QCOMPARE(artifacts.size(), 2);
        QCOMPARE(artifacts[0].path, u"a.mmd"_s);
        QCOMPARE(artifacts[1].content, QByteArray("a\0b", 3));
        QCOMPARE(artifacts[1].revision, 7u);
        QCOMPARE(file->viewState(u"camera"_s), QByteArray("2"));
        QCOMPARE(file->viewState(u"zoom"_s), QByteArray());
    }

    // A later release of the same format has another kind, another field and another table.
    void whatANewerReleaseAddedSurvives()
    {
        Document document;
        Id table;
        QVERIFY(document
                    .edit(u"Add"_s,
                          [&](Edit &edit) -> Result<void> {
                              Schema schema;
                              Table made, other;
                              made.parent = other.parent = edit.add(schema);
                              table = edit.add(made);
                              edit.add(other);
                              return {};
                          })
                    .ok());
        const QString path = newPath();
        (void)ProjectFile::create(path, contentsOf(document));
        const QByteArray id = QByteArray::number(table.value);
        QVERIFY(sql(path, "ALTER TABLE \"table\" ADD COLUMN colour TEXT NOT NULL DEFAULT 'red';"
                          "UPDATE \"table\" SET colour = 'blue';"
                          "CREATE TABLE plan (x INTEGER); INSERT INTO plan VALUES (42)"));
        QVERIFY(sql(path,
                    "CREATE TABLE seed (id INTEGER NOT NULL PRIMARY KEY REFERENCES object (id)"
                    " ON DELETE CASCADE, parent INTEGER REFERENCES object (id) ON DELETE"
                    " CASCADE)"));
        QVERIFY(sql(path, "INSERT INTO object VALUES (5, 'seed')"));
        QVERIFY(sql(path, "INSERT INTO seed VALUES (5, " + id + ")"));
        QVERIFY(sql(path, "UPDATE \"table\" SET persistence = 'eternal' WHERE id = " + id));
        auto file = opened(path, ProjectFile::Mode::ReadWrite);
        QVERIFY(file);
        const ProjectContents contents = file->load().value();
        QVERIFY(contents.model.contains(table));
        document.restore(contents.model, contents.history, contents.position);
        QVERIFY(document
                    .edit(u"Rename"_s,
                          [&](Edit &edit) -> Result<void> {
                              edit.set(table, &Object::name, u"renamed"_s);
                              return {};
                          })
                    .ok());
        QVERIFY(file->append(document.history().entries().last(), 2).ok());
        file.reset();
        QCOMPARE(value(path, "SELECT colour FROM \"table\""), u"blue;blue;"_s);
        QCOMPARE(value(path, "SELECT x FROM plan"), u"42;"_s);
        QCOMPARE(value(path, "SELECT count(*) FROM seed"), u"1;"_s);
        QCOMPARE(value(path, "SELECT name FROM \"table\" WHERE persistence = 'eternal'"),
                 u"renamed;"_s);
        // Its rows go with what they hang on.
        file = opened(path, ProjectFile::Mode::ReadWrite);
        QVERIFY(
            document
                .edit(u"Remove"_s, [&](Edit &edit) -> Result<void> { return edit.remove(table); })
                .ok());
        QVERIFY(file->load().ok());
        QVERIFY(file->append(document.history().entries().last(), 3).ok());
        file.reset();
        QCOMPARE(value(path, "SELECT count(*) FROM seed"), u"0;"_s);
    }

    void aFileOfAnOlderReleaseGetsWhatIsMissing()
    {
        RandomModel random(11);
        const Model model = random.model(4);
        const QString path = newPath();
        QVERIFY(saveModel(path, model, u"Import"_s).ok());
        QVERIFY(sql(path, "ALTER TABLE \"table\" DROP COLUMN audited; DROP TABLE area"));
        QCOMPARE(loaded(path).model.size(), model.size() - model.all<Area>().size());
        opened(path, ProjectFile::Mode::ReadWrite).reset();
        QCOMPARE(value(path, "SELECT count(*) FROM area"), u"0;"_s);
        QVERIFY(!value(path, "SELECT sum(audited) FROM \"table\"").isEmpty());
    }

    void aNewerFormatIsOnlyRead()
    {
        const QString path = newPath();
        QVERIFY(saveModel(path, RandomModel(2).model(3), u"Import"_s).ok());
        QVERIFY(sql(path, "PRAGMA user_version = 9"));
        OpenProblem problem = OpenProblem::None;
        QVERIFY(sentenceOf(path, ProjectFile::Mode::ReadWrite, &problem).contains(u"newer"));
        QCOMPARE(problem, OpenProblem::NewerFormat);
        const auto file = opened(path, ProjectFile::Mode::ReadOnly);
        QVERIFY(file && file->load().ok());
        QVERIFY(!file->setViewState(u"x"_s, "y").ok());
    }

    void aSecondWriterIsRefusedAndMayRead()
    {
        const QString path = newPath();
        const auto first = ProjectFile::create(path, {RandomModel(2).model(3), {}, 0}).value();
        OpenProblem problem = OpenProblem::None;
        QVERIFY(sentenceOf(path, ProjectFile::Mode::ReadWrite, &problem).contains(u"working"));
        QCOMPARE(problem, OpenProblem::InUse);
        QVERIFY(opened(path, ProjectFile::Mode::ReadOnly));
        QVERIFY(!saveModel(path, {}, u"Over it"_s).ok());
        const QString link = newPath();
        QVERIFY(QFile::link(path, link));
        QVERIFY(!sentenceOf(link, ProjectFile::Mode::ReadWrite, &problem).isEmpty());
        QCOMPARE(problem, OpenProblem::InUse);
    }

    void theDiskRunsFull()
    {
        RandomModel random(6);
        const QString path = newPath();
        const Model small = random.model(2), large = random.model(200);
        const auto file = ProjectFile::create(path, {small, {}, 0}).value();
        file->limitSize(QFileInfo(path).size() + 8192);
        const HistoryEntry entry{u"Grow"_s, QDateTime::currentDateTimeUtc(), 0, diff(small, large)};
        const Result<void> done = file->append(entry, 1);
        QVERIFY(!done.ok());
        QVERIFY(done.error().text.contains(u"no room") && done.error().text.contains(path));
        QVERIFY(same(loaded(path).model, small));
        file->limitSize(1 << 30);
        QVERIFY(file->append(entry, 1).ok());
        QVERIFY(same(loaded(path).model, large));
    }

    void whatIsNoProjectSaysSo_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << u"missing"_s << u"There is no file"_s;
        QTest::newRow("folder") << u"folder"_s << u"is a folder"_s;
        QTest::newRow("empty") << u"empty"_s << u"is empty"_s;
        QTest::newRow("text") << u"text"_s << u"no Relvar project"_s;
        QTest::newRow("foreign database") << u"foreign"_s << u"no Relvar project"_s;
        QTest::newRow("our id, no tables") << u"bare"_s << u"damaged"_s;
        QTest::newRow("link to itself") << u"loop"_s << u"could not be opened"_s;
        QTest::newRow("pipe") << u"pipe"_s << u"no regular file"_s;
        QTest::newRow("cut off") << u"cut"_s << u"damaged"_s;
    }
    void whatIsNoProjectSaysSo()
    {
        QFETCH(QString, kind);
        QFETCH(QString, says);
        const QString path = newPath();
        const auto write = [&](const QByteArray &bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        if (kind == u"folder")
            QVERIFY(QDir().mkpath(path));
        else if (kind == u"empty")
            QVERIFY(write({}));
        else if (kind == u"text")
            QVERIFY(write(QByteArray(3000, 'x')));
        else if (kind == u"foreign")
            QVERIFY(sql(path, "CREATE TABLE object (id INTEGER)"));
        else if (kind == u"bare")
            QVERIFY(sql(path, "PRAGMA application_id = 1380734546; CREATE TABLE object (id)"));
        else if (kind == u"loop")
            QVERIFY(QFile::link(path, path));
        else if (kind == u"pipe")
            QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        else if (kind == u"cut") {
            QVERIFY(saveModel(path, RandomModel(1).model(30), u"Import"_s).ok());
            QVERIFY(QFile::resize(path, 20000));
        }
        for (const auto mode : {ProjectFile::Mode::ReadWrite, ProjectFile::Mode::ReadOnly}) {
            const QString sentence = sentenceOf(path, mode);
            QVERIFY2(sentence.contains(says), qPrintable(sentence));
            QVERIFY2(sentence.contains(path), qPrintable(sentence));
        }
    }

    // A writer that was killed in the middle of a transaction leaves a journal beside the file.
    void aFileInAFolderThatMayNotBeWrittenIsRead()
    {
#if __has_feature(thread_sanitizer)
        QSKIP("The thread sanitizer cannot follow the fork of a process that has threads");
#endif
        QTemporaryDir folder;
        const QString path = folder.filePath(u"design.relvar"_s);
        const Model model = RandomModel(4).model(20);
        QVERIFY(saveModel(path, model, u"Import"_s).ok());
        const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(QFile::setPermissions(path, readable));
        QVERIFY(QFile::setPermissions(folder.path(), readable | QFile::ExeOwner | QFile::ExeGroup |
                                                         QFile::ExeOther));
        const QStringList before = QDir(folder.path()).entryList(QDir::Files);
        // Nothing is forbidden to root, so the reading is done by a process that is not root.
        const pid_t child = fork();
        if (child == 0) {
            if (geteuid() == 0 && setuid(65534) != 0)
                _exit(1);
            const auto file = opened(path, ProjectFile::Mode::ReadWrite);
            if (!file || !file->isReadOnly() || file->readOnlyReason().isEmpty())
                _exit(2);
            const Result<ProjectContents> contents = file->load();
            if (!contents || !same(contents.value().model, model))
                _exit(3);
            _exit(file->setViewState(u"x"_s, "y").ok() ? 4 : 0);
        }
        int status = -1;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), before);
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner |
                                                 QFile::ExeOwner); // so that it can be removed
    }

    void aJournalThatAKilledWriterLeftIsPlayedBackForAReader()
    {
        const QString path = newPath();
        const QString left = newPath();
        const Model model = RandomModel(1).model(30);
        QVERIFY(saveModel(path, model, u"Import"_s).ok());
        sqlite3 *writer = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8(), &writer), SQLITE_OK);
        // A small cache, so that changed pages reach the file before the end.
        QCOMPARE(sqlite3_exec(writer,
                              "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN; "
                              "UPDATE \"column\" SET \"name\" = \"name\" || hex(zeroblob(2000))",
                              nullptr, nullptr, nullptr),
                 SQLITE_OK);
        QVERIFY(QFile::copy(path, left));
        QVERIFY(QFile::copy(path + u"-journal"_s, left + u"-journal"_s));
        sqlite3_close(writer);
        QVERIFY(same(loaded(left).model, model));
    }
};

QTEST_GUILESS_MAIN(ProjectFileTest)
#include "tst_projectfile.moc"
