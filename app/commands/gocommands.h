#pragma once

#include <QObject>
#include <QPointer>

namespace relvar {

class MainWindow;
class ProjectView;

// Back and forward, by keys and by the buttons of the mouse that are made for it. Owned by its
// window; GUI thread.
class GoCommands : public QObject
{
    Q_OBJECT

public:
    explicit GoCommands(MainWindow *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void update();

    MainWindow *m_window;
    QPointer<ProjectView> m_followed;
};

} // namespace relvar
