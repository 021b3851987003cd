#include "model/diff.h"
#include "model/merge.h"
#include "tests/support/randommodel.h"

#include <QtTest>

using namespace relvar;
using namespace relvar::test;

// What must hold for every model and every edit; checked on random ones, whose seed is the row
// name.
class LawsTest : public QObject
{
    Q_OBJECT

private:
    static bool same(const Model &a, const Model &b) { return diff(a, b).isEmpty(); }
    static QString dangling(const Model &model)
    {
        QString found;
        model.forEach([&](const Object &object) {
            if (object.parent && !model.contains(object.parent))
                found = QLatin1String(info(object.kind).key) + " without its parent";
            const QList<Id> refs = refsOf(object);
            for (const Id ref : refs)
                if (!model.contains(ref))
                    found = QLatin1String(info(object.kind).key) + " with a dangling reference";
        });
        return found;
    }
    static void addSeeds(int count = 60)
    {
        QTest::addColumn<quint64>("seed");
        for (int i = 1; i <= count; ++i)
            QTest::addRow("seed %d", i) << quint64(i);
    }

private slots:
    void undoAndRedoAreIdentity_data() { addSeeds(); }
    void undoAndRedoAreIdentity()
    {
        QFETCH(quint64, seed);
        RandomModel random(seed);
        const Model start = random.model(8);
        Model now = start;
        QList<ChangeSet> history;
        for (int step = 0; step < 20; ++step) {
            Edit edit(now);
            random.edit(edit, 1 + random.below(6));
            history.append(edit.changes());
            now.apply(history.last());
            QVERIFY(same(now, edit.model()));
            QCOMPARE(dangling(now), QString());
        }
        const Model end = now;
        for (auto it = history.crbegin(); it != history.crend(); ++it)
            now.apply(it->inverted());
        QVERIFY(same(now, start));
        for (const ChangeSet &changes : history)
            now.apply(changes);
        QVERIFY(same(now, end));
    }

    void indexesFollowEveryEdit_data() { addSeeds(20); }
    void indexesFollowEveryEdit()
    {
        QFETCH(quint64, seed);
        RandomModel random(seed);
        Edit edit(random.model(6));
        random.edit(edit, 60);
        const Model &model = edit.model();
        QHash<Id, QSet<Id>> children, referrers;
        model.forEach([&](const Object &object) {
            children[object.parent].insert(object.id);
            const QList<Id> refs = refsOf(object);
            for (const Id ref : refs)
                referrers[ref].insert(object.id);
        });
        model.forEach([&](const Object &object) {
            const QList<Id> kids = model.children(object.id), refs = model.referrers(object.id);
            QCOMPARE(QSet<Id>(kids.begin(), kids.end()), children.value(object.id));
            QCOMPARE(QSet<Id>(refs.begin(), refs.end()), referrers.value(object.id));
            QCOMPARE(refs.size(), referrers.value(object.id).size());
        });
    }

    void applyingTheDifferenceLeadsToTheOther_data() { addSeeds(); }
    void applyingTheDifferenceLeadsToTheOther()
    {
        QFETCH(quint64, seed);
        RandomModel random(seed);
        const Model a = random.model(5);
        Edit edit(a);
        random.edit(edit, 40);
        Model b = edit.model();
        const ChangeSet changes = diff(a, b);
        QCOMPARE(changes, edit.changes());
        Model there = a;
        there.apply(changes);
        QVERIFY(same(there, b));
        there.apply(changes.inverted());
        QVERIFY(same(there, a));
        QCOMPARE(changes.inverted().inverted(), changes);
        QVERIFY(diff(a, a).isEmpty());
    }

    void composedSetsDoTheSameAsOneAfterTheOther_data() { addSeeds(); }
    void composedSetsDoTheSameAsOneAfterTheOther()
    {
        QFETCH(quint64, seed);
        RandomModel random(seed);
        const Model a = random.model(4);
        Edit first(a);
        random.edit(first, 10);
        Edit second(first.model());
        random.edit(second, 10);
        Model together = a;
        together.apply(first.changes().composed(second.changes()));
        QVERIFY(same(together, second.model()));
        QVERIFY(first.changes().composed(first.changes().inverted()).isEmpty());
    }

    void everyFieldSurvivesJsonAndSql_data() { addSeeds(); }
    void everyFieldSurvivesJsonAndSql()
    {
        QFETCH(quint64, seed);
        RandomModel random(seed);
        const Model model = random.model(6);
        model.forEach([&](const Object &object) {
            const KindInfo &kind = info(object.kind);
            const auto json = kind.create(), sql = kind.create();
            json->id = sql->id = object.id;
            for (const FieldInfo &field : kind.fields) {
                QVERIFY2(field.fromJson(*json, field.toJson(object)), field.key);
                QVERIFY2(field.fromSql(*sql, field.toSql(object)), field.key);
            }
            QVERIFY2(sameValue(object, *json), kind.key);
            QVERIFY2(sameValue(object, *sql), kind.key);
        });
    }

    void mergingWithNothingChangesNothing_data() { addSeeds(); }
    void mergingWithNothingChangesNothing()
    {
        QFETCH(quint64, seed);
        RandomModel random(seed);
        const Model base = random.model(5);
        Edit edit(base);
        random.edit(edit, 20);
        const ChangeSet mine = edit.changes();
        for (const MergeResult &merged :
             {merge(base, mine, {}), merge(base, {}, mine), merge(base, mine, mine)}) {
            QVERIFY(merged.conflicts.isEmpty());
            QCOMPARE(merged.changes, mine);
        }
    }

    void mergedModelsAreWhole_data() { addSeeds(120); }
    void mergedModelsAreWhole()
    {
        QFETCH(quint64, seed);
        RandomModel random(seed);
        const Model base = random.model(5);
        Edit ours(base), theirs(base);
        random.edit(ours, 15);
        random.edit(theirs, 15);
        const MergeResult merged = merge(base, ours.changes(), theirs.changes());
        Model result = base;
        result.apply(merged.changes);
        QCOMPARE(dangling(result), QString());
        // What only one side touched, and nothing conflicts with, is taken over.
        QSet<Id> disputed;
        for (const Conflict &conflict : merged.conflicts)
            disputed.insert(conflict.id);
        const ChangeSet theirSet = theirs.changes();
        for (const Change &change : ours.changes())
            if (!theirSet.find(change.id) && !disputed.contains(change.id) && change.after &&
                result.contains(change.id))
                QVERIFY(sameValue(*result.find(change.id), *change.after) ||
                        !merged.conflicts.isEmpty());
    }
};

QTEST_GUILESS_MAIN(LawsTest)
#include "tst_laws.moc"
