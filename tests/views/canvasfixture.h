#pragma once

#include "model/operations/columns.h"
#include "model/operations/diagrams.h"
#include "model/operations/relationships.h"
#include "model/operations/tables.h"
#include "views/canvas/canvascommands.h"
#include "views/canvas/canvascontents.h"
#include "views/canvas/canvasview.h"
#include "views/canvas/inplaceeditor.h"
#include "views/canvas/tools/tools.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace relvar::test {

// A canvas on the screen with a small shop: customers, orders and products, the first two related.
class CanvasFixture
{
public:
    CanvasFixture()
    {
        seedIds(7);
        const Result<void> made = document.edit("Make", [this](Edit &edit) -> Result<void> {
            diagram = *addDiagram(edit, "Shop");
            customers = table(edit, "customers", 80, 80);
            orders = table(edit, "orders", 480, 80);
            products = table(edit, "products", 80, 400);
            customerId = *addColumn(edit, customers, "id", "integer");
            name = *addColumn(edit, customers, "name", "text");
            orderId = *addColumn(edit, orders, "id", "integer");
            placed = *addColumn(edit, orders, "placed", "timestamp");
            customerOf = *addColumn(edit, orders, "customer_id", "integer");
            productId = *addColumn(edit, products, "id", "integer");
            for (const Id key : {customerId, orderId, productId})
                if (const Result<void> set = setInPrimaryKey(edit, key, true); !set)
                    return set;
            relationship = *relateColumn(edit, customerOf, customers);
            return {};
        });
        Q_ASSERT(made.ok());
        view.resize(1000, 700);
        view.setDiagram(diagram);
        view.setAnimated(false);
        view.show();
        QApplication::setActiveWindow(&view);
        const bool shown = QTest::qWaitForWindowExposed(&view);
        Q_ASSERT(shown);
        Q_UNUSED(shown)
        view.setZoom(1, QPoint());
        view.centerOn(QPointF(450, 320));
        view.setFocus();
        QObject::connect(&view, &CanvasView::failed,
                         [this](const QString &text) { failures.append(text); });
        steps = document.history().position();
    }

    Id table(Edit &edit, const QString &text, double x, double y) const
    {
        const Id id = *addTable(edit, {}, text);
        (void)placeOnDiagram(edit, diagram, id, x, y);
        return id;
    }

    const Model &model() const { return document.model(); }
    template<class T>
    const T &get(Id id) const
    {
        return *model().get<T>(id);
    }
    // Undo steps since the start.
    int stepsMade() const { return document.history().position() - steps; }

    QPoint at(QPointF scene) const { return view.mapFromScene(scene); }
    QPoint titleOf(Id id) const { return at(view.titleRect(id).center()); }
    QPoint rowOf(Id column) const { return at(view.rowRect(column).center()); }

    void click(QPoint point, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, point);
    }
    void doubleClick(QPoint point)
    {
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, point);
    }
    // A drag by several moves, as a hand makes them.
    void press(QPoint from, Qt::KeyboardModifiers modifiers = {},
               Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(view.viewport(), button, modifiers, from);
    }
    void moveTo(QPoint to, Qt::KeyboardModifiers modifiers = {},
                Qt::MouseButton button = Qt::LeftButton)
    {
        QMouseEvent event(QEvent::MouseMove, QPointF(to), QPointF(view.viewport()->mapToGlobal(to)),
                          Qt::NoButton, button, modifiers);
        QApplication::sendEvent(view.viewport(), &event);
    }
    void release(QPoint at, Qt::KeyboardModifiers modifiers = {},
                 Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseRelease(view.viewport(), button, modifiers, at);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {},
              Qt::MouseButton button = Qt::LeftButton)
    {
        press(from, modifiers, button);
        moveTo((from * 2 + to) / 3, modifiers, button);
        moveTo((from + to * 2) / 3, modifiers, button);
        moveTo(to, modifiers, button);
        release(to, modifiers, button);
    }
    void key(int code, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view, Qt::Key(code), modifiers);
    }
    QLineEdit *line() const { return qobject_cast<QLineEdit *>(view.editor()->widget()); }
    void type(const QString &text) { QTest::keyClicks(view.editor()->widget(), text); }
    void editorKey(int code, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(view.editor()->widget(), Qt::Key(code), modifiers);
    }
    QList<Id> selected() const { return selection.ids(); }

    Document document;
    Selection selection;
    CanvasView view{&document, &selection};
    Id diagram, customers, orders, products;
    Id customerId, name, orderId, placed, customerOf, productId, relationship;
    QStringList failures;
    int steps = 0;
};

} // namespace relvar::test
