#include "model/diff.h"
#include "model/project/projectwriter.h"
#include "tests/support/randommodel.h"

#include <QtTest>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::StringLiterals;

class ProjectWriterTest : public QObject
{
    Q_OBJECT

private:
    // A document whose steps a writer follows, beginning with a random model.
    struct Desk
    {
        explicit Desk(quint64 seed)
            : random(seed)
            , path(folder.filePath(u"design.relvar"_s))
        {
            document.restore(random.model(5));
            auto file = ProjectFile::create(path, {document.model(), {}, 0});
            if (file)
                writer = std::make_unique<ProjectWriter>(&document, std::move(file).value());
        }
        void edit(quint64 gesture = 0)
        {
            (void)document.edit(
                u"Edit"_s,
                [&](Edit &edit) -> Result<void> {
                    random.edit(edit, 5);
                    return {};
                },
                gesture);
        }
        ProjectContents stored() const
        {
            const auto file = ProjectFile::open(path, ProjectFile::Mode::ReadOnly);
            return file ? file.value()->load().value() : ProjectContents{};
        }
        bool isStored() const
        {
            const ProjectContents contents = stored();
            const QList<HistoryEntry> &entries = document.history().entries();
            return diff(contents.model, document.model()).isEmpty() &&
                   contents.position == document.history().position() &&
                   std::equal(entries.begin(), entries.end(), contents.history.begin(),
                              contents.history.end(),
                              [](const HistoryEntry &a, const HistoryEntry &b) {
                                  return a.changes == b.changes && a.text == b.text;
                              });
        }

        QTemporaryDir folder;
        RandomModel random;
        const QString path;
        Document document;
        std::unique_ptr<ProjectWriter> writer;
    };

private slots:
    void everyStepIsWrittenByItself()
    {
        Desk desk(1);
        QSignalSpy saved(desk.writer.get(), &ProjectWriter::savedChanged);
        desk.edit();
        QVERIFY(!desk.writer->isSaved());
        QTRY_VERIFY(desk.writer->isSaved());
        QCOMPARE(saved.size(), 2);
        QVERIFY(desk.isStored());
        desk.document.undo();
        QTRY_VERIFY(desk.writer->isSaved());
        QVERIFY(desk.isStored());
    }

    // Steps, gestures, undo and redo in any order, sometimes faster than they are written.
    void theFileFollowsTheDocument_data()
    {
        QTest::addColumn<quint64>("seed");
        for (int i = 1; i <= 20; ++i)
            QTest::addRow("seed %d", i) << quint64(i);
    }
    void theFileFollowsTheDocument()
    {
        QFETCH(quint64, seed);
        Desk desk(seed);
        RandomModel &random = desk.random;
        for (int i = 0; i < 40; ++i) {
            switch (random.below(6)) {
            case 0:
                desk.document.goTo(random.below(int(desk.document.history().entries().size()) + 1));
                break;
            case 1: {
                const quint64 gesture = Document::newGesture();
                for (int j = 0; j < 4; ++j)
                    desk.edit(gesture);
                if (random.below(2))
                    desk.document.endGesture();
                break;
            }
            case 2:
                QCoreApplication::processEvents();
                break;
            case 3:
                QVERIFY(desk.writer->flush().ok());
                QVERIFY(desk.isStored());
                break;
            default:
                desk.edit();
            }
        }
        desk.writer.reset();
        QVERIFY(desk.isStored());
        QVERIFY(!QFile::exists(desk.path + u"-wal"_s));
    }

    void aGestureIsWrittenOnceWhenItEnds()
    {
        Desk desk(3);
        const quint64 gesture = Document::newGesture();
        for (int i = 0; i < 10; ++i)
            desk.edit(gesture);
        QCoreApplication::processEvents();
        QVERIFY(!desk.writer->isSaved());
        QCOMPARE(desk.stored().history.size(), 0);
        desk.document.endGesture();
        QTRY_VERIFY(desk.writer->isSaved());
        QCOMPARE(desk.stored().history.size(), 1);
        QVERIFY(desk.isStored());
    }

    void aGestureThatEndsWhereItBeganLeavesNothing()
    {
        Desk desk(4);
        const quint64 gesture = Document::newGesture();
        const Id role = desk.document.model().all<Role>().first()->id;
        const QString name = desk.document.model().find(role)->name;
        for (const QString &wanted : {u"elsewhere"_s, name}) {
            QVERIFY(desk.document
                        .edit(
                            u"Rename"_s,
                            [&](Edit &edit) -> Result<void> {
                                edit.set(role, &Object::name, wanted);
                                return {};
                            },
                            gesture)
                        .ok());
            QVERIFY(desk.writer->flush().ok());
            QVERIFY(desk.isStored());
        }
        QCOMPARE(desk.stored().history.size(), 0);
    }

    void whatCouldNotBeWrittenIsKeptAndWrittenLater()
    {
        Desk desk(5);
        QSignalSpy failed(desk.writer.get(), &ProjectWriter::failed);
        const qint64 full = QFileInfo(desk.path).size();
        QVERIFY(desk.writer
                    ->run([&](ProjectFile &file) -> Result<void> {
                        file.limitSize(full);
                        return {};
                    })
                    .ok());
        (void)desk.document.edit(u"Grow"_s, [&](Edit &edit) -> Result<void> {
            const Model large = RandomModel(77).model(100);
            large.forEach([&](const Object &object) { edit.put(large.object(object.id)); });
            return {};
        });
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(desk.path));
        QVERIFY(!desk.writer->isSaved());
        desk.document.undo();
        desk.document.redo();
        desk.edit();
        const Result<void> flushed = desk.writer->flush();
        QVERIFY(!flushed.ok());
        QCOMPARE(failed.size(), 1); // said once
        desk.writer->post([](ProjectFile &file) -> Result<void> {
            file.limitSize(1 << 30);
            return {};
        });
        QVERIFY(desk.writer->flush().ok());
        QVERIFY(desk.writer->isSaved());
        QVERIFY(desk.isStored());
    }

    void otherJobsComeAfterTheSteps()
    {
        Desk desk(6);
        desk.edit();
        const Model model = desk.document.model();
        QVERIFY(
            desk.writer->run([&](ProjectFile &file) { return file.addVersion(u"one"_s, model); })
                .ok());
        QVERIFY(desk.isStored());
        QSignalSpy failed(desk.writer.get(), &ProjectWriter::failed);
        desk.writer->post([&](ProjectFile &file) { return file.addVersion(u"one"_s, model); });
        QTRY_COMPARE(failed.size(), 1);
    }

    void aFileOpenForReadingIsLeftAlone()
    {
        Desk desk(7);
        desk.writer.reset();
        auto file = ProjectFile::open(desk.path, ProjectFile::Mode::ReadOnly);
        QVERIFY(file.ok());
        ProjectWriter writer(&desk.document, std::move(file).value());
        QVERIFY(writer.isReadOnly());
        desk.edit();
        QVERIFY(writer.isSaved() && writer.flush().ok());
        QCOMPARE(desk.stored().history.size(), 0);
    }
};

QTEST_GUILESS_MAIN(ProjectWriterTest)
#include "tst_projectwriter.moc"
