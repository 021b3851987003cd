#include "model/diff.h"
#include "model/project/projectwriter.h"
#include "tests/support/randommodel.h"

#include <QtTest>

#include <csignal>
#include <cstdio>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::StringLiterals;

// One gesture of the program that is killed: a few edits that become one step, or an undo.
static void gesture(Document &document, RandomModel &random)
{
    if (random.below(5) == 0) {
        random.below(2) ? document.undo() : document.redo();
        return;
    }
    const quint64 id = Document::newGesture();
    for (int i = 0; i <= random.below(3); ++i)
        (void)document.edit(
            u"Gesture"_s,
            [&](Edit &edit) -> Result<void> {
                random.edit(edit, 1 + random.below(4));
                return {};
            },
            id);
    document.endGesture();
}

static bool restore(Document &document, ProjectFile &file)
{
    const Result<ProjectContents> contents = file.load();
    if (contents)
        document.restore(contents->model, contents->history, contents->position);
    return contents.ok();
}

// Edits the file until it is killed, and prints a dot for each gesture that is on disk.
static int work(const QString &path, quint64 seed)
{
    auto file = ProjectFile::open(path, ProjectFile::Mode::ReadWrite);
    Document document;
    if (!file || !restore(document, *file.value()))
        return 1;
    ProjectWriter writer(&document, std::move(file).value());
    RandomModel random(seed);
    std::fputc('r', stdout);
    std::fflush(stdout);
    while (true) {
        gesture(document, random);
        if (!writer.flush())
            return 2;
        std::fputc('.', stdout);
        std::fflush(stdout);
    }
}

// The promise of the project file: killed at any instant, it opens again with at most the last
// gesture missing.
class ProjectKillTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingThatWasFinishedIsLost()
    {
#if __has_feature(thread_sanitizer)
        QSKIP("The thread sanitizer cannot follow the fork of a process that has threads");
#endif
        QTemporaryDir folder;
        const QString path = folder.filePath(u"killed.relvar"_s);
        std::mt19937 instants(1);
        // A seed of its own: the ids of a model follow from it.
        QVERIFY(saveModel(path, RandomModel(1000).model(5), u"Start"_s).ok());
        int finished = 0;
        Document document;
        {
            const auto file = ProjectFile::open(path, ProjectFile::Mode::ReadOnly);
            QVERIFY(file.ok() && restore(document, *file.value()));
        }
        for (quint64 seed = 1; seed <= 200; ++seed) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {u"--work"_s, path, QString::number(seed)});
            // Some die while they still open the file.
            const int dots = seed % 8 ? int(instants() % 5) : -1;
            QByteArray printed;
            while (printed.size() <= dots) {
                QVERIFY(child.waitForReadyRead(30000));
                printed += child.readAllStandardOutput();
            }
            QVERIFY(!child.waitForFinished(int(instants() % 4)));
            ::kill(pid_t(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished(30000));
            printed += child.readAllStandardOutput();
            const int reported = int(printed.count('.'));
            finished += reported;

            const auto file = ProjectFile::open(path, seed % 3 ? ProjectFile::Mode::ReadWrite
                                                               : ProjectFile::Mode::ReadOnly);
            QVERIFY2(file.ok(), file ? "" : qPrintable(file.error().text));
            Document found;
            QVERIFY(restore(found, *file.value()));
            // The same gestures again lead to what is in the file, or one less than that.
            RandomModel random(seed);
            for (int i = 0; i < reported; ++i)
                gesture(document, random);
            if (!isSame(document, found))
                gesture(document, random);
            QVERIFY2(isSame(document, found), qPrintable(u"seed %1"_s.arg(seed)));
            document.restore(found.model(), found.history().entries(), found.history().position());
        }
        QVERIFY(finished > 200);
    }

private:
    static bool isSame(const Document &a, const Document &b)
    {
        const QList<HistoryEntry> &left = a.history().entries(), &right = b.history().entries();
        return a.history().position() == b.history().position() &&
               diff(a.model(), b.model()).isEmpty() &&
               std::equal(left.begin(), left.end(), right.begin(), right.end(),
                          [](const HistoryEntry &x, const HistoryEntry &y) {
                              return x.changes == y.changes;
                          });
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && QByteArray(argv[1]) == "--work")
        return work(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toULongLong());
    ProjectKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_projectkill.moc"
