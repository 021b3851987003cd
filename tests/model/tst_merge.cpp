#include "model/edit.h"
#include "model/merge.h"

#include <QtTest>

using namespace relvar;

class MergeTest : public QObject
{
    Q_OBJECT

    Id m_table, m_column;
    Model m_base;

private slots:
    void init()
    {
        Edit e{Model()};
        Table table;
        table.name = "orders";
        m_table = e.add(table);
        Column column;
        column.parent = m_table;
        column.name = "total";
        column.type.text = "integer";
        m_column = e.add(column);
        m_base = e.model();
    }

    void aRenameAndARetypeOfOneColumnJoin()
    {
        Edit ours(m_base), theirs(m_base);
        ours.set(m_column, &Column::name, QString("amount"));
        theirs.set(m_column, &Column::type, DataType{"numeric", {}});
        const MergeResult merged = merge(m_base, ours.changes(), theirs.changes());
        QVERIFY(merged.conflicts.isEmpty());
        Model result = m_base;
        result.apply(merged.changes);
        QCOMPARE(result.get<Column>(m_column)->name, QString("amount"));
        QCOMPARE(result.get<Column>(m_column)->type.text, QString("numeric"));
    }

    void twoRenamesAreOneConflictAndOursStands()
    {
        Edit ours(m_base), theirs(m_base);
        ours.set(m_column, &Column::name, QString("amount"));
        theirs.set(m_column, &Column::name, QString("sum"));
        const MergeResult merged = merge(m_base, ours.changes(), theirs.changes());
        QCOMPARE(merged.conflicts.size(), 1);
        QCOMPARE(merged.conflicts[0].field, QString("name"));
        QCOMPARE(merged.conflicts[0].id, m_column);
        Model result = m_base;
        result.apply(merged.changes);
        QCOMPARE(result.get<Column>(m_column)->name, QString("amount"));
    }

    void aColumnAddedToARemovedTableIsReported()
    {
        Edit ours(m_base), theirs(m_base);
        QVERIFY(ours.remove(m_table).ok());
        Column column;
        column.parent = m_table;
        column.name = "extra";
        theirs.add(column);
        const MergeResult merged = merge(m_base, ours.changes(), theirs.changes());
        QCOMPARE(merged.conflicts.size(), 1);
        QCOMPARE(merged.conflicts[0].field, QString("existence"));
        Model result = m_base;
        result.apply(merged.changes);
        QVERIFY(result.isEmpty());
    }
};

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
