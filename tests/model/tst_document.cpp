#include "model/diff.h"
#include "model/document.h"

#include <QSignalSpy>
#include <QtTest>

using namespace relvar;

class DocumentTest : public QObject
{
    Q_OBJECT

private:
    Id m_node{7};
    std::unique_ptr<Document> m_document;

    void move(double x, quint64 gesture)
    {
        QVERIFY(m_document
                    ->edit(
                        "Move",
                        [&](Edit &e) -> Result<void> {
                            e.set(m_node, &DiagramNode::x, x);
                            return {};
                        },
                        gesture)
                    .ok());
    }
    double x() const { return m_document->model().get<DiagramNode>(m_node)->x; }
    int steps() const { return int(m_document->history().entries().size()); }

private slots:
    void init()
    {
        m_document = std::make_unique<Document>();
        QVERIFY(m_document
                    ->edit("Add node",
                           [&](Edit &e) -> Result<void> {
                               DiagramNode node;
                               node.id = m_node;
                               e.add(node);
                               return {};
                           })
                    .ok());
    }

    void aDragIsOneStep()
    {
        const quint64 gesture = Document::newGesture();
        for (int i = 1; i <= 60; ++i)
            move(i, gesture);
        QCOMPARE(steps(), 2);
        m_document->undo();
        QCOMPARE(x(), 0.0);
        m_document->redo();
        QCOMPARE(x(), 60.0);
    }

    void aDragBackToTheStartLeavesNoStep()
    {
        const quint64 gesture = Document::newGesture();
        for (int i = 1; i <= 60; ++i)
            move(i, gesture);
        for (int i = 59; i >= 0; --i)
            move(i, gesture);
        QCOMPARE(steps(), 1);
    }

    void anEndedGestureIsNotJoined()
    {
        const quint64 gesture = Document::newGesture();
        move(1, gesture);
        m_document->endGesture();
        move(2, gesture);
        QCOMPARE(steps(), 3);
    }

    void aFailedOperationLeavesEverythingAsItWas()
    {
        const Model before = m_document->model();
        QSignalSpy changed(m_document.get(), &Document::changed);
        const Result<void> done = m_document->edit("Break", [&](Edit &e) -> Result<void> {
            e.set(m_node, &DiagramNode::x, 9.0);
            return Error{"No."};
        });
        QVERIFY(!done.ok());
        QCOMPARE(done.error().text, QString("No."));
        QVERIFY(diff(before, m_document->model()).isEmpty());
        QCOMPARE(changed.size(), 0);
        QCOMPARE(steps(), 1);
    }

    void anEditAfterAnUndoForgetsWhatWasUndone()
    {
        move(1, 0);
        move(2, 0);
        m_document->undo();
        move(5, 0);
        QCOMPARE(steps(), 3);
        QVERIFY(!m_document->history().canRedo());
        m_document->goTo(0);
        QVERIFY(m_document->model().isEmpty());
        m_document->goTo(3);
        QCOMPARE(x(), 5.0);
    }

    void goingFarInTheHistoryIsOneSignal()
    {
        for (int i = 1; i <= 10; ++i)
            move(i, 0);
        QSignalSpy changed(m_document.get(), &Document::changed);
        m_document->goTo(1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(x(), 0.0);
    }

    void aReadOnlyDocumentStaysAsItIs()
    {
        move(1, 0);
        const Model before = m_document->model();
        const int steps = m_document->history().position();
        m_document->setReadOnly("Only to be read.");
        QSignalSpy changed(m_document.get(), &Document::changed);
        QSignalSpy refused(m_document.get(), &Document::refused);
        const Result<void> done = m_document->edit("Rename", [&](Edit &e) -> Result<void> {
            e.set(m_node, &DiagramNode::x, 9.0);
            return {};
        });
        QVERIFY(!done);
        QCOMPARE(done.error().text, "Only to be read.");
        Edit edit(before);
        edit.set(m_node, &DiagramNode::x, 9.0);
        m_document->apply("Rename", edit.changes());
        m_document->undo();
        QCOMPARE(refused.size(), 2);
        QCOMPARE(changed.size(), 0);
        QVERIFY(diff(before, m_document->model()).isEmpty());
        QCOMPARE(m_document->history().position(), steps);
        // What changes nothing has no reason to fail.
        QVERIFY(m_document->edit("Nothing", [](Edit &) { return Result<void>(); }));
        m_document->setReadOnly({});
        m_document->undo();
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "tst_document.moc"
