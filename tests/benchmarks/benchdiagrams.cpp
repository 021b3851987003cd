#include "tests/benchmarks/benchdiagrams.h"

#include "model/edit.h"

#include <cmath>

namespace relvar {
namespace {

constexpr int Columns = 12;
constexpr int ReferenceColumn = 3; // and those after it
constexpr int BusyLines = 26;      // more than others, to one table in the middle

// Puts objects as they are: operations would look for free names among thousands.
class DiagramBuilder
{
public:
    explicit DiagramBuilder(int tables)
    {
        seedIds(1);
        Diagram diagram;
        diagram.id = newId();
        diagram.rank = 1;
        diagram.name = QStringLiteral("Large");
        m_edit.put(std::make_shared<const Diagram>(diagram));
        m_result.diagram = diagram.id;
        for (int i = 0; i < tables; ++i)
            addTable(i);
    }

    void place(int index, double x, double y)
    {
        DiagramNode node;
        node.id = newId();
        node.parent = m_result.diagram;
        node.rank = index + 1;
        node.object = Ref<Object>(m_result.tables[index]);
        node.x = x;
        node.y = y;
        m_edit.put(std::make_shared<const DiagramNode>(node));
    }

    // Without a column the line is conceptual.
    void relate(int from, int to, int column, int minimum)
    {
        Relationship line;
        line.id = newId();
        line.parent = m_result.tables[from];
        line.rank = column + 1;
        line.target = Ref<Table>(m_result.tables[to]);
        line.other.minimum = minimum;
        if (column >= 0)
            line.pairs.append(ColumnPair{Ref<Column>(m_columns[from][column]),
                                         Ref<Column>(m_columns[to].first())});
        m_edit.put(std::make_shared<const Relationship>(line));
    }

    BenchDiagram take()
    {
        m_result.model = m_edit.model();
        return m_result;
    }

private:
    void addTable(int index)
    {
        Table table;
        table.id = newId();
        table.rank = index + 1;
        table.name = QStringLiteral("table_%1").arg(index);
        m_edit.put(std::make_shared<const Table>(table));
        m_result.tables.append(table.id);
        QList<Id> columns;
        for (int i = 0; i < Columns; ++i) {
            Column column;
            column.id = newId();
            column.parent = table.id;
            column.rank = i + 1;
            column.name = QStringLiteral("column_%1").arg(i);
            column.type.text = i % 3 ? QStringLiteral("text") : QStringLiteral("bigint");
            column.nullable = i > 0;
            m_edit.put(std::make_shared<const Column>(column));
            columns.append(column.id);
        }
        Key key;
        key.id = newId();
        key.parent = table.id;
        key.rank = 1;
        key.type = KeyType::Primary;
        IndexPart part;
        part.column = Ref<Column>(columns.first());
        key.parts.append(part);
        m_edit.put(std::make_shared<const Key>(key));
        m_columns.append(columns);
    }

    Edit m_edit{Model()};
    BenchDiagram m_result;
    QList<QList<Id>> m_columns;
};

} // namespace

BenchDiagram largeDiagram(int tables)
{
    DiagramBuilder builder(tables);
    const int width = int(std::ceil(std::sqrt(tables)));
    for (int i = 0; i < tables; ++i)
        builder.place(i, 400.0 * (i % width), 420.0 * (i / width));
    for (int i = 1; i < tables; ++i)
        builder.relate(i, i % 10 < 7 ? i - 1 : (i % 10) * tables / 11, ReferenceColumn, i % 2);
    for (int i = 5; i < tables; i += 2)
        builder.relate(i, i - 4, i % 10 == 5 ? -1 : ReferenceColumn + 1, 1);
    for (int i = 1; i <= BusyLines; ++i)
        builder.relate(tables / 2 + 2 * i - BusyLines, tables / 2, ReferenceColumn + 2, i % 2);
    return builder.take();
}

BenchDiagram entangledDiagram()
{
    constexpr int Tables = 56;
    constexpr int Lines = 120;
    DiagramBuilder builder(Tables);
    for (int i = 0; i < Tables; ++i)
        builder.place(i, 400.0 * (i % 8), 420.0 * (i / 8));
    quint64 random = 88172645463325252ull; // xorshift
    const auto below = [&](int limit) {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        return int(random % quint64(limit));
    };
    QList<int> used(Tables, 0);
    for (int line = 0; line < Lines; ++line) {
        const int from = line < Tables - 1 ? line + 1 : 6 + below(Tables - 6);
        const int to = below(3) ? below(6) : below(from);
        builder.relate(from, to == from ? 0 : to, ReferenceColumn + used[from]++ % 9, below(2));
    }
    return builder.take();
}

} // namespace relvar
