#include "views/canvas/accessiblepart.h"

#include "views/canvas/canvasaccessible.h"
#include "views/canvas/canvascommands.h"
#include "views/canvas/canvascontents.h"
#include "views/canvas/canvasview.h"
#include "views/canvas/canvaswords.h"
#include "views/canvas/wording.h"

#include <QContextMenuEvent>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

// Names of actions are never translated; clients find an action by them.
const QString EditName = u"EditName"_s;
const QString Properties = u"Properties"_s;
const QString OtherEnd = u"OtherEnd"_s;

} // namespace

AccessiblePart::AccessiblePart(CanvasView *view, Id object)
    : m_view(view)
    , m_id(object)
{
}

bool AccessiblePart::isValid() const
{
    return m_view && m_view->shows(m_id);
}

QWindow *AccessiblePart::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *AccessiblePart::partOf(Id object) const
{
    AccessibleCanvas *canvas = m_view ? AccessibleCanvas::of(m_view) : nullptr;
    return canvas ? canvas->part(object) : nullptr;
}

QAccessibleInterface *AccessiblePart::parent() const
{
    if (!m_view)
        return nullptr;
    const Model &model = m_view->document()->model();
    if (const auto *column = model.get<Column>(m_id))
        return partOf(column->parent);
    return QAccessible::queryAccessibleInterface(m_view);
}

// All of them, also those that the detail of the diagram leaves out.
QList<Id> AccessiblePart::columns() const
{
    return m_view ? m_view->contents().columnsOf(m_view->document()->model(), m_id) : QList<Id>();
}

int AccessiblePart::childCount() const
{
    return int(columns().size());
}

QAccessibleInterface *AccessiblePart::child(int index) const
{
    return partOf(columns().value(index));
}

int AccessiblePart::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const AccessiblePart *>(child);
    return part ? int(columns().indexOf(part->id())) : -1;
}

QAccessibleInterface *AccessiblePart::childAt(int x, int y) const
{
    const QList<Id> ids = columns();
    for (const Id id : ids)
        if (m_view->screenRect(id).contains(x, y) && !m_view->rowRect(id).isEmpty())
            return partOf(id);
    return nullptr;
}

QString AccessiblePart::text(QAccessible::Text text) const
{
    if (!isValid())
        return {};
    const Model &model = m_view->document()->model();
    switch (text) {
    case QAccessible::Name:
        return spokenName(model, m_view->contents(), m_id);
    case QAccessible::Description:
        return spokenDescription(model, m_id);
    default:
        return {};
    }
}

void AccessiblePart::setText(QAccessible::Text, const QString &) {}

QRect AccessiblePart::rect() const
{
    return m_view ? m_view->screenRect(m_id) : QRect();
}

QAccessible::Role AccessiblePart::role() const
{
    const Model *model = m_view ? &m_view->document()->model() : nullptr;
    if (model && model->get<Note>(m_id))
        return QAccessible::Note;
    if (model && model->get<Area>(m_id))
        return QAccessible::Grouping;
    return QAccessible::ListItem;
}

QAccessible::State AccessiblePart::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.multiSelectable = true;
    state.selected = m_view->selection()->contains(m_id);
    state.focused = m_view->hasFocus() && m_view->focusedObject() == m_id;
    state.active = state.focused;
    state.readOnly = m_view->document()->isReadOnly();
    state.invisible = !m_view->isVisible();
    const QWidget *viewport = m_view->viewport();
    const QRect seen(viewport->mapToGlobal(QPoint()), viewport->size());
    state.offscreen = !seen.intersects(rect());
    if (const NodeLook *node = m_view->contents().node(m_id); node && childCount() > 0) {
        state.expandable = true;
        state.expanded = !node->collapsed;
        state.collapsed = node->collapsed;
    }
    return state;
}

void *AccessiblePart::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

QStringList AccessiblePart::actionNames() const
{
    if (!isValid())
        return {};
    QStringList names{pressAction(), toggleAction(), setFocusAction(), showMenuAction()};
    if (m_view->contents().line(m_id))
        names.append(OtherEnd);
    else if (!m_view->document()->isReadOnly())
        names.append(EditName);
    names.append(Properties);
    return names;
}

QString AccessiblePart::localizedActionName(const QString &name) const
{
    if (name == EditName)
        return Canvas::tr("Edit name");
    if (name == Properties)
        return Canvas::tr("Properties");
    if (name == OtherEnd)
        return Canvas::tr("Go to the other end");
    if (name == pressAction())
        return Canvas::tr("Select");
    if (name == toggleAction())
        return Canvas::tr("Add to the selection or take out");
    return QAccessibleActionInterface::localizedActionName(name);
}

QString AccessiblePart::localizedActionDescription(const QString &name) const
{
    return localizedActionName(name);
}

QStringList AccessiblePart::keyBindingsForAction(const QString &name) const
{
    const auto key = [](QKeySequence sequence) {
        return QStringList{sequence.toString(QKeySequence::NativeText)};
    };
    if (name == EditName)
        return key(Qt::Key_F2);
    if (name == Properties)
        return key(Qt::AltModifier | Qt::Key_Return);
    if (name == OtherEnd)
        return key(Qt::Key_Return);
    if (name == toggleAction())
        return key(Qt::Key_Space);
    return {};
}

void AccessiblePart::doAction(const QString &name)
{
    if (!isValid())
        return;
    CanvasView *view = m_view;
    const Id id = m_id;
    if (name == toggleAction()) {
        view->selection()->toggle(id);
        return;
    }
    if (name == setFocusAction()) {
        view->setFocus(Qt::OtherFocusReason);
        view->setFocusedObject(id);
        return;
    }
    view->selection()->set({id});
    view->setFocusedObject(id);
    if (name == EditName) {
        view->setFocus(Qt::OtherFocusReason);
        renameSelected(*view);
    } else if (name == Properties) {
        emit view->propertiesRequested(id);
    } else if (name == OtherEnd) {
        view->followLine(id);
    } else if (name == showMenuAction()) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(view->viewport(), &event);
    }
}

} // namespace relvar
