#pragma once

#include "model/operations/columns.h"
#include "model/operations/diagrams.h"
#include "model/operations/relationships.h"
#include "model/operations/tables.h"
#include "tests/support/operationtest.h"

#include <QPointF>

#include <functional>
#include <optional>

namespace relvar::test {

// What tests of diagrams start from: tables that refer to one another, some of them on a diagram.
class DiagramTest : public OperationTest
{
protected:
    enum Shape { Chain, Star }; // each table refers to the one before it, or to the first one

    // Begins with a new design. `placeOf` says where a table stands on the diagram, if it does.
    void makeTables(int count, Shape shape, const QString &name,
                    const std::function<std::optional<QPointF>(int)> &placeOf)
    {
        seedIds(5);
        m_tables.clear();
        m_lines.clear();
        Edit edit{Model()};
        m_diagram = take(addDiagram(edit, QStringLiteral("Shop")));
        for (int i = 0; i < count; ++i) {
            const Id table = take(addTable(edit, {}, name.arg(i)));
            const auto column = [&](const char *called) {
                return take(
                    addColumn(edit, table, QLatin1String(called), QStringLiteral("bigint")));
            };
            QVERIFY(setInPrimaryKey(edit, column("id"), true).ok());
            if (const std::optional<QPointF> at = placeOf(i))
                QVERIFY(placeOnDiagram(edit, m_diagram, table, at->x(), at->y()).ok());
            if (i > 0)
                m_lines.append(take(relateColumn(
                    edit, column("up"), shape == Star ? m_tables.first() : m_tables.last())));
            m_tables.append(table);
        }
        m_model = edit.model();
    }

    Id m_diagram;
    QList<Id> m_tables;
    QList<Id> m_lines; // from each table but the first
};

} // namespace relvar::test
