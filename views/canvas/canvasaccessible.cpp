#include "views/canvas/canvasaccessible.h"

#include "views/canvas/accessiblepart.h"
#include "views/canvas/canvascontents.h"
#include "views/canvas/canvasview.h"
#include "views/canvas/inplaceeditor.h"
#include "views/canvas/wording.h"

namespace relvar {
namespace {

// Those that Qt has made, for as long as it keeps them.
QHash<const CanvasView *, AccessibleCanvas *> made;

// More changes at once than a screen reader could tell; it asks again for what it needs.
constexpr qsizetype ManyChanges = 200;

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className == QLatin1String(CanvasView::staticMetaObject.className()))
        if (auto *view = qobject_cast<CanvasView *>(object))
            return new AccessibleCanvas(view);
    return nullptr;
}

void tell(QAccessibleInterface *part, QAccessible::Event type)
{
    if (!part)
        return;
    QAccessibleEvent event(part, type);
    QAccessible::updateAccessibility(&event);
}

} // namespace

AccessibleCanvas::AccessibleCanvas(CanvasView *view)
    : QAccessibleWidget(view, QAccessible::Canvas)
    , m_view(view)
{
    made.insert(view, this);
}

AccessibleCanvas::~AccessibleCanvas()
{
    made.remove(m_view);
    for (const QAccessible::Id id : std::as_const(m_known))
        QAccessible::deleteAccessibleInterface(id);
}

void AccessibleCanvas::installFactory()
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(once)
}

AccessibleCanvas *AccessibleCanvas::of(CanvasView *view)
{
    if (QAccessible::isActive())
        (void)QAccessible::queryAccessibleInterface(view);
    return made.value(view);
}

QString AccessibleCanvas::text(QAccessible::Text text) const
{
    const Diagram *diagram = m_view->document()->model().get<Diagram>(m_view->diagram());
    if (text == QAccessible::Name && diagram)
        return Canvas::tr("Diagram %1").arg(diagram->name.simplified());
    if (text == QAccessible::Description && diagram)
        return Canvas::tr("Arrows go from object to object, Enter into a table, L along a line, "
                          "F2 edits.");
    return QAccessibleWidget::text(text);
}

QAccessible::State AccessibleCanvas::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.focusable = true;
    state.multiSelectable = true;
    state.extSelectable = true;
    state.readOnly = m_view->document()->isReadOnly();
    return state;
}

const QList<Id> &AccessibleCanvas::parts() const
{
    if (m_parts.isEmpty()) {
        m_parts = m_view->contents().inReadingOrder() + m_view->contents().linesInReadingOrder();
        m_places.clear();
        for (qsizetype i = 0; i < m_parts.size(); ++i)
            m_places.insert(m_parts[i], int(i));
    }
    return m_parts;
}

// While a field is open on the canvas, it comes last: in the viewport, whose child it is.
int AccessibleCanvas::childCount() const
{
    return int(parts().size()) + (m_view->editor()->isOpen() ? 1 : 0);
}

QAccessibleInterface *AccessibleCanvas::child(int index) const
{
    if (m_view->editor()->isOpen() && index == parts().size())
        return QAccessible::queryAccessibleInterface(m_view->viewport());
    return part(parts().value(index));
}

int AccessibleCanvas::indexOf(Id object) const
{
    return parts().isEmpty() ? -1 : m_places.value(object, -1);
}

int AccessibleCanvas::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *part = dynamic_cast<const AccessiblePart *>(child))
        return indexOf(part->id());
    const bool field = m_view->editor()->isOpen() && child && child->object() == m_view->viewport();
    return field ? int(parts().size()) : -1;
}

QAccessibleInterface *AccessibleCanvas::childAt(int x, int y) const
{
    const QPoint at = m_view->viewport()->mapFromGlobal(QPoint(x, y));
    if (!m_view->viewport()->rect().contains(at))
        return nullptr;
    return part(m_view->hitAt(m_view->mapToScene(at)).object);
}

QAccessibleInterface *AccessibleCanvas::focusChild() const
{
    if (m_view->editor()->isOpen())
        return QAccessible::queryAccessibleInterface(m_view->editor()->widget());
    return m_view->hasFocus() ? part(m_view->focusedObject()) : QAccessibleWidget::focusChild();
}

QAccessibleInterface *AccessibleCanvas::part(Id object) const
{
    if (!object || !m_view->shows(object))
        return nullptr;
    if (const auto known = m_known.constFind(object); known != m_known.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *part = new AccessiblePart(m_view, object);
    m_known.insert(object, QAccessible::registerAccessibleInterface(part));
    return part;
}

void AccessibleCanvas::drop(Id object)
{
    const QAccessible::Id known = m_known.take(object);
    tell(QAccessible::accessibleInterface(known), QAccessible::ObjectDestroyed);
    QAccessible::deleteAccessibleInterface(known);
}

void AccessibleCanvas::reset()
{
    m_parts.clear();
    const QHash<Id, QAccessible::Id> known = std::exchange(m_known, {});
    for (const QAccessible::Id id : known)
        QAccessible::deleteAccessibleInterface(id);
    tell(this, QAccessible::NameChanged);
}

void AccessibleCanvas::follow(const ChangeSet &changes)
{
    m_parts.clear();
    const QList<Id> known = m_known.keys();
    for (const Id id : known)
        if (!m_view->shows(id))
            drop(id);
    if (changes.size() > ManyChanges)
        return;
    for (const Change &change : changes)
        tellOf(change);
}

void AccessibleCanvas::tellOf(const Change &change)
{
    const bool added = !change.before && change.after;
    if (change.kind() == Kind::DiagramNode) {
        if (added)
            tell(part(static_cast<const DiagramNode &>(*change.after).object),
                 QAccessible::ObjectCreated);
        return;
    }
    if (added)
        tell(part(change.id), QAccessible::ObjectCreated);
    // What a table or the table of a column is called tells how many columns it has.
    for (const Id id : {added ? Id() : change.id, change.any().parent})
        if (m_known.contains(id))
            tell(part(id), QAccessible::NameChanged);
}

void AccessibleCanvas::selectionChanged(const QSet<Id> &before, const QSet<Id> &after)
{
    const QSet<Id> gone = before - after;
    const QSet<Id> come = after - before;
    if (gone.size() + come.size() <= ManyChanges) {
        for (const Id id : gone)
            tell(part(id), QAccessible::SelectionRemove);
        for (const Id id : come)
            tell(part(id), after.size() == 1 ? QAccessible::Selection : QAccessible::SelectionAdd);
    }
    tell(this, QAccessible::SelectionWithin);
}

void AccessibleCanvas::focusMoved(Id object)
{
    if (m_view->hasFocus())
        tell(part(object), QAccessible::Focus);
}

} // namespace relvar
