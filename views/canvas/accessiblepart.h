#pragma once

#include "model/core/id.h"

#include <QAccessible>
#include <QPointer>

namespace relvar {

class CanvasView;

// One thing on a canvas for a screen reader: a table, view, note, area, line, or a column in its
// table. Holds an id and asks the canvas for everything. Owned by Qt's cache of interfaces, which
// AccessibleCanvas fills; GUI thread.
class AccessiblePart : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessiblePart(CanvasView *view, Id object);

    Id id() const { return m_id; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text text, const QString &value) override;
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString &name) const override;
    QString localizedActionDescription(const QString &name) const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    QList<Id> columns() const;
    QAccessibleInterface *partOf(Id object) const;

    QPointer<CanvasView> m_view;
    Id m_id;
};

} // namespace relvar
