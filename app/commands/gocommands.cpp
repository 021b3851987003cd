#include "app/commands/gocommands.h"

#include "app/actions/actions.h"
#include "app/mainwindow.h"
#include "app/navigator.h"

#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace relvar {

GoCommands::GoCommands(MainWindow *window)
    : QObject(window)
    , m_window(window)
{
    const Actions &actions = *window->actionRegistry();
    actions.connectTo(u"go.back", this, [this] { m_window->view()->navigator()->back(); });
    actions.connectTo(u"go.forward", this, [this] { m_window->view()->navigator()->forward(); });
    window->installEventFilter(this);
    connect(window, &MainWindow::projectChanged, this, &GoCommands::follow);
    follow();
}

void GoCommands::follow()
{
    ProjectView *view = m_window->view();
    if (view && m_followed != view)
        connect(view->navigator(), &Navigator::changed, this, &GoCommands::update);
    m_followed = view;
    update();
}

void GoCommands::update()
{
    const Actions &actions = *m_window->actionRegistry();
    const ProjectView *view = m_window->view();
    actions[u"go.back"]->setEnabled(view && view->navigator()->canGoBack());
    actions[u"go.forward"]->setEnabled(view && view->navigator()->canGoForward());
}

// What no part of the window takes for itself comes to the window.
bool GoCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window || event->type() != QEvent::MouseButtonPress)
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return false;
    const Actions &actions = *m_window->actionRegistry();
    actions[button == Qt::BackButton ? u"go.back" : u"go.forward"]->trigger();
    return true;
}

} // namespace relvar
