#include "model/operations/diagrams.h"
#include "model/operations/properties.h"
#include "model/operations/remarks.h"
#include "model/operations/removing.h"
#include "model/operations/savedviews.h"
#include "model/operations/tables.h"
#include "tests/support/operationtest.h"

#include <QtTest>

using namespace relvar;

// Saved views, the steps of a workshop and remarks: what the operations do and refuse, and that
// undo restores what was there.
class SavedViewsTest : public test::OperationTest
{
    Q_OBJECT

private:
    Id m_diagram, m_table;

    SavedView look(const QString &name = {}) const
    {
        SavedView view;
        view.name = name;
        view.diagram = Ref<Diagram>(m_diagram);
        view.x = -20;
        view.width = 800;
        view.height = 450;
        view.shown = {Ref<Object>(m_table)};
        view.detail = DetailLevel::NamesOnly;
        view.notation = Notation::Barker;
        return view;
    }
    Id step(const QString &name = {})
    {
        const auto made = run([&](Edit &e) { return addSavedView(e, look(name), ViewRole::Step); });
        return made ? *made : Id();
    }
    QStringList steps() const
    {
        QStringList names;
        for (const SavedView *view : stepsOf(m_model))
            names.append(view->name);
        return names;
    }
    QString refusal(const Result<Id> &result) const
    {
        return result ? QString("(none)") : result.error().text;
    }

private slots:
    void init()
    {
        m_model = Model();
        seedIds(3);
        m_diagram = *run([](Edit &e) { return addDiagram(e, "Shop"); });
        m_table = *run([](Edit &e) { return addTable(e, {}, "orders"); });
        QVERIFY(run([&](Edit &e) { return placeOnDiagram(e, m_diagram, m_table, 0, 0); }));
    }

    void aStepKeepsTheLookAndGetsAName()
    {
        const Id first = step();
        step("  The core  ");
        QCOMPARE(steps(), (QStringList{"Step 1", "The core"}));
        const SavedView &view = *m_model.get<SavedView>(first);
        QCOMPARE(view.width, 800.0);
        QCOMPARE(view.detail, DetailLevel::NamesOnly);
        QCOMPARE(view.notation, Notation::Barker);
        QCOMPARE(view.shown.size(), 1);
        QVERIFY(view.presented);
        step();
        QCOMPARE(steps().last(), QString("Step 3"));
    }

    void bookmarksAreNoSteps()
    {
        QVERIFY(run([&](Edit &e) { return addSavedView(e, look(), ViewRole::Bookmark); }));
        const Id mark = bookmarksOf(m_model).first()->id;
        step("A");
        QCOMPARE(steps(), QStringList{"A"});
        QVERIFY(run([&](Edit &e) { return setPresented(e, {mark}, true); }));
        QCOMPARE(steps(), (QStringList{"A", "View 1"}));
        QVERIFY(bookmarksOf(m_model).isEmpty());
    }

    void whatCannotBeSavedIsRefused()
    {
        step("A");
        QCOMPARE(
            refusal(run([&](Edit &e) { return addSavedView(e, look("A"), ViewRole::Bookmark); })),
            QString("There is a saved view “A” already."));
        SavedView empty = look("B");
        empty.width = 0;
        QVERIFY(!run([&](Edit &e) { return addSavedView(e, empty, ViewRole::Step); }));
        empty.width = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!run([&](Edit &e) { return addSavedView(e, empty, ViewRole::Step); }));
        SavedView nowhere = look("B");
        nowhere.diagram = Ref<Diagram>(m_table);
        QVERIFY(!run([&](Edit &e) { return addSavedView(e, nowhere, ViewRole::Step); }));
        QVERIFY(!run([&](Edit &e) { return retakeSavedView(e, m_table, look()); }));
    }

    void stepsAreReordered_data()
    {
        QTest::addColumn<QList<int>>("moved");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("order");
        QTest::newRow("down") << QList<int>{0} << 1 << "BACD";
        QTest::newRow("to the end") << QList<int>{0} << 3 << "BCDA";
        QTest::newRow("far beyond") << QList<int>{1} << 99 << "ACDB";
        QTest::newRow("up") << QList<int>{3} << 0 << "DABC";
        QTest::newRow("two") << QList<int>{3, 1} << 0 << "BDAC";
        QTest::newRow("where it is") << QList<int>{2} << 2 << "ABCD";
    }
    void stepsAreReordered()
    {
        QFETCH(QList<int>, moved);
        QFETCH(int, position);
        QFETCH(QString, order);
        QList<Id> ids{step("A"), step("B")};
        // A bookmark between them does not count.
        QVERIFY(run([&](Edit &e) { return addSavedView(e, look("x"), ViewRole::Bookmark); }));
        ids += {step("C"), step("D")};
        QList<Id> chosen;
        for (const int at : moved)
            chosen.append(ids[at]);
        QVERIFY(run([&](Edit &e) { return moveSavedViews(e, chosen, position); }));
        QCOMPARE(steps().join(QString()), order);
        QCOMPARE(bookmarksOf(m_model).size(), 1);
    }

    void aStepIsTakenAgain()
    {
        const Id id = step("A");
        QVERIFY(run([&](Edit &e) { return setComment(e, id, "Say hello."); }));
        SavedView other = look("ignored");
        other.x = 500;
        other.shown.clear();
        QVERIFY(run([&](Edit &e) { return retakeSavedView(e, id, other); }));
        const SavedView &view = *m_model.get<SavedView>(id);
        QCOMPARE(view.name, QString("A"));
        QCOMPARE(view.comment, QString("Say hello."));
        QCOMPARE(view.x, 500.0);
        QVERIFY(view.shown.isEmpty());
        QVERIFY(view.presented);
    }

    void stepsGoWithTheirDiagramAndForgetWhatIsGone()
    {
        const Id id = step("A");
        QVERIFY(run([&](Edit &e) { return removeObjects(e, {m_table}); }));
        QVERIFY(m_model.get<SavedView>(id)->shown.isEmpty());
        QVERIFY(run([&](Edit &e) { return removeObjects(e, {m_diagram}); }));
        QVERIFY(!m_model.contains(id));
    }

    void aRemarkIsAboutAnObjectAndHasItsTime()
    {
        const QDateTime time(QDate(2026, 5, 4), QTime(10, 30), Qt::OffsetFromUTC, 7200);
        const Id id = *run([&](Edit &e) {
            return addRemark(e, RemarkType::Decision, " Orders are never deleted.\nBy law. ",
                             m_table, " Ada ", time);
        });
        const Remark &remark = *m_model.get<Remark>(id);
        QCOMPARE(remark.name, QString("Orders are never deleted."));
        QCOMPARE(remark.comment, QString("Orders are never deleted.\nBy law."));
        QCOMPARE(remark.author, QString("Ada"));
        QCOMPARE(remark.madeAt, QString("2026-05-04T10:30:00+02:00"));
        QCOMPARE(timeOf(remark), time);
        QCOMPARE(openRemarksAbout(m_model, m_table).size(), 1);
        QVERIFY(run([&](Edit &e) { return setRemarksClosed(e, {id}, true); }));
        QVERIFY(openRemarksAbout(m_model, m_table).isEmpty());
        QVERIFY(run([&](Edit &e) { return setRemarksClosed(e, {id}, false); }));
        QCOMPARE(openRemarksAbout(m_model, m_table).size(), 1);
        // It outlives the table.
        QVERIFY(run([&](Edit &e) { return removeObjects(e, {m_table}); }));
        QVERIFY(m_model.contains(id));
        QVERIFY(!m_model.get<Remark>(id)->about);
    }

    void longRemarksHaveShortNames()
    {
        const QString words = QString("word ").repeated(60).trimmed();
        const Id id = *run([&](Edit &e) { return addRemark(e, RemarkType::Question, words, {}); });
        const Remark &remark = *m_model.get<Remark>(id);
        QVERIFY(remark.name.size() <= 120);
        QVERIFY(remark.name.endsWith(u'…'));
        QCOMPARE(remark.comment, words);
        QVERIFY(run([&](Edit &e) { return setRemarkText(e, id, "Short?"); }));
        QCOMPARE(m_model.get<Remark>(id)->name, QString("Short?"));
        QVERIFY(m_model.get<Remark>(id)->comment.isEmpty());
    }

    void remarksWithoutWordsAreRefused()
    {
        QCOMPARE(refusal(run([&](Edit &e) { return addRemark(e, RemarkType::Task, " \n ", {}); })),
                 QString("A remark needs some words."));
        QVERIFY(!run([&](Edit &e) { return addRemark(e, RemarkType::Task, "x", Id{99}); }));
        QVERIFY(!run([&](Edit &e) { return setRemarksClosed(e, {m_table}, true); }));
    }

    void remarksAreInTheOrderOfTime()
    {
        const QDateTime noon(QDate(2026, 5, 4), QTime(12, 0), Qt::OffsetFromUTC, 0);
        const auto add = [&](const QString &text, int minutes) {
            QVERIFY(run([&](Edit &e) {
                return addRemark(e, RemarkType::Task, text, {}, {}, noon.addSecs(60 * minutes));
            }));
        };
        add("late", 10);
        add("early", -10);
        add("noon", 0);
        QStringList names;
        for (const Remark *remark : remarksInOrder(m_model))
            names.append(remark->name);
        QCOMPARE(names, (QStringList{"early", "noon", "late"}));
    }
};

QTEST_APPLESS_MAIN(SavedViewsTest)
#include "tst_savedviews.moc"
