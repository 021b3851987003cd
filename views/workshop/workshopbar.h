#pragma once

#include "generators/drawing/legibility.h"
#include "views/workshop/presenterclock.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace relvar {

class LegibilityMeter;
class LiveRegion;

// What a presenter presses: given by whoever has the commands.
struct WorkshopActions
{
    QAction *previous = nullptr;
    QAction *next = nullptr;
    QAction *timer = nullptr;
    QList<QAction *> pointers; // spotlight, laser, ink
    QList<QAction *> remarks;  // question, decision, task
    QAction *legible = nullptr;
    QList<QAction *> panels; // steps, remarks
    QAction *leave = nullptr;
};

// The slim bar below a canvas that is presented: which step it is, how long it takes, what to point
// with, what was said, and whether everybody can read it. Hidden until open(). GUI thread.
class WorkshopBar : public QWidget
{
    Q_OBJECT

public:
    explicit WorkshopBar(const WorkshopActions &actions, QWidget *parent = nullptr);

    void open();
    void close();
    // Number from 1 of how many; 0 when none of the steps is shown.
    void setStep(int number, int count, const QString &name);
    void setLegibility(const Legibility &now);
    // A message that stands for some seconds; also for screen readers.
    void tell(const QString &sentence, bool isError);
    // Starts or stops the clock, and takes it back to its beginning.
    void toggleTimer();
    void resetTimer();
    bool timerRuns() const { return m_clock.isRunning(); }
    QString timerText() const;
    QString stepText() const;

private:
    QToolButton *add(QAction *action);
    void addTimer(QAction *action);
    void separate();
    void showTime();

    PresenterClock m_clock;
    QTimer m_seconds;
    QTimer m_over;
    QLabel *m_step;
    QLabel *m_name;
    QToolButton *m_timer = nullptr;
    QLabel *m_message;
    LegibilityMeter *m_meter;
    LiveRegion *m_live;
};

} // namespace relvar
