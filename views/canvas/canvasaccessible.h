#pragma once

#include "model/changeset.h"

#include <QAccessibleWidget>
#include <QHash>

namespace relvar {

class CanvasView;

// What a screen reader sees of a canvas: the tables, views, notes and areas in reading order, then
// the lines; inside of tables their columns. One interface an object, made when somebody asks and
// kept while the object is shown, so that its id is stable. Made by the factory that every canvas
// installs; owned by Qt; GUI thread.
class AccessibleCanvas : public QAccessibleWidget
{
public:
    explicit AccessibleCanvas(CanvasView *view);
    ~AccessibleCanvas() override;

    static void installFactory();
    // Of this canvas; null while nobody has asked for it and no screen reader is there.
    static AccessibleCanvas *of(CanvasView *view);

    QString text(QAccessible::Text text) const override;
    QAccessible::State state() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QStringList actionNames() const override { return {}; }

    // The interface of a box, a line or a column; null when the canvas does not show it.
    QAccessibleInterface *part(Id object) const;
    int indexOf(Id object) const; // of a box or a line, or -1

    // What the canvas tells: its contents are other ones, or changed like this.
    void reset();
    void follow(const ChangeSet &changes);
    void selectionChanged(const QSet<Id> &before, const QSet<Id> &after);
    void focusMoved(Id object);

private:
    const QList<Id> &parts() const;
    void drop(Id object);
    void tellOf(const Change &change);

    CanvasView *m_view;
    mutable QHash<Id, QAccessible::Id> m_known;
    mutable QList<Id> m_parts; // in order; empty: to be asked for
    mutable QHash<Id, int> m_places;
};

} // namespace relvar
