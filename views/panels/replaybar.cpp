#include "views/panels/replaybar.h"

#include "views/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace relvar {

ReplayBar::ReplayBar(Document *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_button(new QToolButton)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_place(new QLabel)
    , m_pace(new QComboBox)
{
    m_button->setAutoRaise(true);
    m_slider->setAccessibleName(tr("Step of the history"));
    m_slider->setToolTip(tr("Drag to see the design after each of its steps"));
    m_slider->setPageStep(10);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_pace->addItem(tr("Slow"), 1200);
    m_pace->addItem(tr("Medium"), 500);
    m_pace->addItem(tr("Fast"), 120);
    m_pace->setCurrentIndex(1);
    m_pace->setAccessibleName(tr("Pace of the replay"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 3, 6, 3);
    row->setSpacing(6);
    row->addWidget(m_button);
    row->addWidget(m_slider, 1);
    row->addWidget(m_place);
    row->addWidget(m_pace);
    connect(m_button, &QToolButton::clicked, this, [this] { isPlaying() ? pause() : play(); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int position) {
        pause();
        go(position);
    });
    connect(m_pace, &QComboBox::currentIndexChanged, this,
            [this] { m_timer.setInterval(m_pace->currentData().toInt()); });
    m_timer.setInterval(m_pace->currentData().toInt());
    connect(&m_timer, &QTimer::timeout, this, &ReplayBar::next);
    const auto elsewhere = [this] {
        if (!m_going)
            m_timer.stop();
        follow();
    };
    connect(document, &Document::historyChanged, this, elsewhere);
    connect(document, &Document::reset, this, elsewhere);
    connect(document, &Document::readOnlyChanged, this, elsewhere);
    follow();
}

void ReplayBar::play()
{
    const History &history = m_document->history();
    if (m_document->isReadOnly() || history.entries().isEmpty())
        return;
    if (!history.canRedo())
        go(0);
    m_timer.start();
    follow();
}

void ReplayBar::pause()
{
    m_timer.stop();
    follow();
}

void ReplayBar::go(int position)
{
    const QScopedValueRollback going(m_going, true);
    m_document->goTo(position);
}

void ReplayBar::next()
{
    const int position = m_document->history().position();
    if (!m_document->history().canRedo())
        return pause();
    go(position + 1);
    emit played(m_document->history().entries().at(position).changes);
    if (!m_document->history().canRedo())
        pause();
}

void ReplayBar::follow()
{
    const int steps = int(m_document->history().entries().size());
    const int position = m_document->history().position();
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setRange(0, steps);
        m_slider->setValue(position);
    }
    m_place->setText(tr("Step %1 of %2").arg(position).arg(steps));
    m_button->setIcon(actionIcon(isPlaying() ? u"pause"_s : u"play"_s));
    m_button->setToolTip(isPlaying() ? tr("Stops here")
                                     : tr("Plays the steps one after the other"));
    m_button->setAccessibleName(isPlaying() ? tr("Pause") : tr("Play the history"));
    setEnabled(steps > 0 && !m_document->isReadOnly());
}

} // namespace relvar
