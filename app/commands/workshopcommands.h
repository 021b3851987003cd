#pragma once

#include "model/core/id.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace relvar {

class MainWindow;
class PresenterOverlay;
class ProjectView;

// Workshop mode: full screen, the steps one after the other, what the presenter points with, and
// what is written down meanwhile. Owned by its window; GUI thread.
class WorkshopCommands : public QObject
{
    Q_OBJECT

public:
    explicit WorkshopCommands(MainWindow *window);

    bool isOn() const { return m_on; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectActions();
    void connectView();
    void start(Id step);
    void leave();
    void go(int by);
    void show(Id step);
    void addStep();
    void togglePanel(const QString &name, bool on);
    void escape();
    void follow();
    void followTools();
    void tellStep();
    void tell(const QString &sentence, bool isError);
    ProjectView *view() const;

    // How things were before the workshop.
    struct Before
    {
        Id diagram;
        QByteArray camera;
        bool minimap = false;
        bool grid = true;
    };

    MainWindow *m_window;
    QPointer<PresenterOverlay> m_overlay;
    bool m_on = false;
    Id m_step; // the one that was shown last
    Before m_before;
    QTimer m_measure; // legibility, soon after something moved
};

} // namespace relvar
