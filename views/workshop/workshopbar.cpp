#include "views/workshop/workshopbar.h"

#include "views/canvas/canvasview.h"
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
    row->setSizeConstraint(QLayout::SetNoConstraint);
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(4);
    m_step->setFont(larger(font(), 1.25, true));
    m_step->setAlignment(Qt::AlignCenter);
    m_step->setMinimumWidth(m_step->fontMetrics().horizontalAdvance(u"88 / 88"_s) + 8);
    m_name->setFont(larger(font(), 1.25, false));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name->setMinimumWidth(80);
    m_message->setMinimumWidth(160);
    m_message->hide();
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
    addGroup(Pointers, actions.pointers);
    addGroup(Remarks, actions.remarks);
    separate();
    row->addWidget(m_meter);
    m_meter->setKey(actions.legible->shortcut().toString(QKeySequence::NativeText));
    connect(m_meter, &QToolButton::clicked, actions.legible, &QAction::trigger);
    addGroup(Panels, actions.panels);
    addMore();
    add(actions.leave);
    row->addWidget(m_live);
    m_seconds.setInterval(TickTime);
    connect(&m_seconds, &QTimer::timeout, this, &WorkshopBar::showTime);
    m_over.setSingleShot(true);
    connect(&m_over, &QTimer::timeout, this, [this] { showMessage({}); });
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

// With a line before it.
void WorkshopBar::addGroup(Shed shed, const QList<QAction *> &actions)
{
    m_goesWith.insert(separate(), shed);
    for (QAction *action : actions)
        m_goesWith.insert(add(action), shed);
    m_groups.prepend({shed, actions});
}

void WorkshopBar::addMore()
{
    m_more = new QToolButton;
    m_more->setObjectName(u"more"_s);
    m_more->setText(u"⋯"_s);
    m_more->setToolTip(tr("More Commands"));
    m_more->setAccessibleName(tr("More Commands"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    layout()->addWidget(m_more);
}

QWidget *WorkshopBar::separate()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    layout()->addWidget(line);
    return line;
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
    showMessage({});
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
    return m_step->text() + u' ' + m_nameText;
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
    fit();
}

void WorkshopBar::setStep(int number, int count, const QString &name)
{
    m_step->setText(count == 0    ? tr("No steps")
                    : number == 0 ? tr("– / %1").arg(count)
                                  : tr("%1 / %2").arg(number).arg(count));
    m_nameText = name;
    m_name->setToolTip(name.toHtmlEscaped());
    fit();
    if (number > 0 && isVisible())
        m_live->announce(tr("Step %1 of %2: %3").arg(number).arg(count).arg(name));
}

void WorkshopBar::setLegibility(const Legibility &now)
{
    m_meter->setLegibility(now);
    fit();
}

void WorkshopBar::tell(const QString &sentence, bool isError)
{
    showMessage(isError ? tr("⚠ %1").arg(sentence) : sentence);
    m_over.start(MessageTime);
    m_live->announce(sentence);
}

void WorkshopBar::tellShare(const LegibleShare &share)
{
    const int count = share.asked;
    if (count == 0)
        return;
    QString sentence;
    if (share.shown < count)
        sentence = tr("%1 of %n entities fit at %2 px.", nullptr, count)
                       .arg(share.shown)
                       .arg(LeastNamePixels);
    else if (share.compacted)
        sentence = tr("All %n entities fit by their names, closer together than in the diagram.",
                      nullptr, count);
    else if (share.detail == DetailLevel::NamesOnly)
        sentence = tr("All %n entities fit by their names.", nullptr, count);
    else if (share.detail == DetailLevel::KeysOnly)
        sentence = tr("All %n entities fit with their keys.", nullptr, count);
    else
        sentence = tr("All %n entities fit.", nullptr, count);
    tell(sentence, false);
}

} // namespace relvar
