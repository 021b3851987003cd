#pragma once

#include "generators/drawing/legibility.h"
#include "views/workshop/meter.h"
#include "views/workshop/presenterclock.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace relvar {

struct LegibleShare;
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
// with, what was said, and whether everybody can read it. Where there is little room, commands go
// into a menu at its end and texts become shorter. Hidden until open(). GUI thread.
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
    // What making it legible came to.
    void tellShare(const LegibleShare &share);
    // Starts or stops the clock, and takes it back to its beginning.
    void toggleTimer();
    void resetTimer();
    bool timerRuns() const { return m_clock.isRunning(); }
    QString timerText() const;
    QString stepText() const;

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // What goes first when there is little room; each with all before it.
    enum Shed { Nothing, Hint, Name, Panels, Remarks, Pointers, Meter };

    QToolButton *add(QAction *action);
    void addGroup(Shed shed, const QList<QAction *> &actions);
    void addTimer(QAction *action);
    void addMore();
    QWidget *separate();
    void showTime();
    void showMessage(const QString &text);
    int widthWithout(Shed shed) const;
    bool isThere(QWidget *widget, Shed shed) const;
    static LegibilityMeter::Form meterForm(Shed shed);
    void fit();
    void fitTexts();

    PresenterClock m_clock;
    QTimer m_seconds;
    QTimer m_over;
    QHash<QWidget *, Shed> m_goesWith;
    QList<std::pair<Shed, QList<QAction *>>> m_groups;
    Shed m_shed = Nothing;
    QString m_nameText;
    QString m_messageText;
    QLabel *m_step;
    QLabel *m_name;
    QToolButton *m_timer = nullptr;
    QToolButton *m_more = nullptr; // has what was shed
    QLabel *m_message;
    LegibilityMeter *m_meter;
    LiveRegion *m_live;
};

} // namespace relvar
