#include "views/workshop/workshopbar.h"

#include "views/icons.h"
#include "views/liveregion.h"
#include "views/workshop/meter.h"

#include <QAction>
#include <QDateTime>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

constexpr int MessageTime = 6000; // milliseconds
constexpr int TickTime = 500;

qint64 presentTime()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QFont larger(QFont font, double factor, bool bold)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

} // namespace

WorkshopBar::WorkshopBar(const WorkshopActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_step(new QLabel)
    , m_name(new QLabel)
    , m_message(new QLabel)
    , m_meter(new LegibilityMeter)
    , m_live(new LiveRegion(this))
{
    setObjectName(u"workshopBar"_s);
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(4);
    m_step->setFont(larger(font(), 1.25, true));
    m_step->setAlignment(Qt::AlignCenter);
    m_step->setMinimumWidth(m_step->fontMetrics().horizontalAdvance(u"88 / 88"_s) + 8);
    m_name->setFont(larger(font(), 1.25, false));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name->setMinimumWidth(60);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    add(actions.previous);
    row->addWidget(m_step);
    add(actions.next);
    row->addSpacing(8);
    row->addWidget(m_name, 2);
    row->addWidget(m_message, 3);
    separate();
    addTimer(actions.timer);
    separate();
    for (QAction *action : actions.pointers)
        add(action);
    separate();
    for (QAction *action : actions.remarks)
        add(action);
    separate();
    row->addWidget(m_meter);
    m_meter->setKey(actions.legible->shortcut().toString(QKeySequence::NativeText));
    connect(m_meter, &QToolButton::clicked, actions.legible, &QAction::trigger);
    separate();
    for (QAction *action : actions.panels)
        add(action);
    add(actions.leave);
    row->addWidget(m_live);
    m_seconds.setInterval(TickTime);
    connect(&m_seconds, &QTimer::timeout, this, &WorkshopBar::showTime);
    m_over.setSingleShot(true);
    connect(&m_over, &QTimer::timeout, m_message, &QLabel::clear);
    hide();
}

QToolButton *WorkshopBar::add(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize({20, 20});
    button->setAccessibleName(action->text().remove(u'&'));
    layout()->addWidget(button);
    return button;
}

// A click starts and stops; the arrow beside offers how long it may take.
void WorkshopBar::addTimer(QAction *action)
{
    m_timer = new QToolButton;
    m_timer->setObjectName(u"timer"_s);
    m_timer->setAutoRaise(true);
    m_timer->setFocusPolicy(Qt::TabFocus);
    m_timer->setFont(larger(font(), 1.25, true));
    m_timer->setPopupMode(QToolButton::MenuButtonPopup);
    m_timer->setToolTip(action->toolTip());
    connect(m_timer, &QToolButton::clicked, action, &QAction::trigger);
    auto *menu = new QMenu(m_timer);
    menu->addAction(tr("&Start Again"), this, &WorkshopBar::resetTimer);
    menu->addSeparator();
    const auto goal = [=, this](const QString &text, int minutes) {
        menu->addAction(text, this, [=, this] {
            m_clock.setGoal(60 * minutes);
            resetTimer();
        });
    };
    goal(tr("Count &Up"), 0);
    for (const int minutes : {5, 10, 15, 25, 45, 60, 90})
        goal(tr("%n minute(s)", nullptr, minutes), minutes);
    m_timer->setMenu(menu);
    layout()->addWidget(m_timer);
    showTime();
}

void WorkshopBar::separate()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    layout()->addWidget(line);
}

void WorkshopBar::open()
{
    m_clock.reset(presentTime());
    m_clock.start(presentTime());
    m_seconds.start();
    showTime();
    show();
}

void WorkshopBar::close()
{
    m_clock.pause(presentTime());
    m_seconds.stop();
    m_message->clear();
    hide();
}

void WorkshopBar::toggleTimer()
{
    if (m_clock.isRunning())
        m_clock.pause(presentTime());
    else
        m_clock.start(presentTime());
    showTime();
}

void WorkshopBar::resetTimer()
{
    m_clock.reset(presentTime());
    m_clock.start(presentTime());
    showTime();
}

QString WorkshopBar::timerText() const
{
    return m_timer->text();
}

QString WorkshopBar::stepText() const
{
    return m_step->text() + u' ' + m_name->text();
}

void WorkshopBar::showTime()
{
    const qint64 now = presentTime();
    const QString text = m_clock.text(now);
    const QString state = m_clock.isRunning() ? text : tr("%1 (stopped)").arg(text);
    m_timer->setText(state);
    m_timer->setAccessibleName(m_clock.isOver(now) ? tr("Time is over: %1").arg(text)
                                                   : tr("Timer: %1").arg(state));
    QPalette palette = this->palette();
    if (m_clock.isOver(now)) // the sign in front of it says the same
        palette.setColor(QPalette::ButtonText, palette.color(QPalette::Base).lightness() < 128
                                                   ? QColor(0xff, 0x8a, 0x8a)
                                                   : QColor(0xb9, 0x1c, 0x1c));
    m_timer->setPalette(palette);
}

void WorkshopBar::setStep(int number, int count, const QString &name)
{
    m_step->setText(count == 0    ? tr("No steps")
                    : number == 0 ? tr("– / %1").arg(count)
                                  : tr("%1 / %2").arg(number).arg(count));
    m_name->setText(name);
    m_name->setToolTip(name.toHtmlEscaped());
    if (number > 0 && isVisible())
        m_live->announce(tr("Step %1 of %2: %3").arg(number).arg(count).arg(name));
}

void WorkshopBar::setLegibility(const Legibility &now)
{
    m_meter->setLegibility(now);
}

void WorkshopBar::tell(const QString &sentence, bool isError)
{
    m_message->setText(isError ? tr("⚠ %1").arg(sentence) : sentence);
    m_message->setToolTip(sentence.toHtmlEscaped());
    m_over.start(MessageTime);
    m_live->announce(sentence);
}

} // namespace relvar
