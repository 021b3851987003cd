#include "app/statusstrip.h"

#include "app/jobs/jobindicator.h"
#include "views/icons.h"
#include "views/liveregion.h"
#include "views/menutext.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace relvar {

constexpr int ErrorTime = 9000; // milliseconds
constexpr int NoticeTime = 4000;
constexpr int OfferTime = 30000;

StatusStrip::StatusStrip(QWidget *parent)
    : QStatusBar(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_offer(new QToolButton(this))
    , m_selection(new QLabel(this))
    , m_zoom(new QToolButton(this))
    , m_saved(new QLabel(this))
    , m_jobs(new JobIndicator(this))
    , m_live(new LiveRegion(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    m_text->setObjectName(u"statusText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumWidth(50);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_icon->hide();
    m_offer->setObjectName(u"offer"_s);
    m_offer->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_offer->setFocusPolicy(Qt::NoFocus); // there is nothing to come to yet
    m_offer->hide();
    m_zoom->setAutoRaise(true);
    m_zoom->setToolTip(tr("Zoom; click for the original size"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_saved->setObjectName(u"savedState"_s);
    for (QWidget *part : {static_cast<QWidget *>(m_selection), static_cast<QWidget *>(m_saved)})
        part->setContentsMargins(8, 0, 8, 0);
    addWidget(m_icon);
    addWidget(m_offer);
    addWidget(m_text, 1);
    addPermanentWidget(m_jobs);
    addPermanentWidget(m_selection);
    addPermanentWidget(m_saved);
    addPermanentWidget(m_zoom);
    addPermanentWidget(m_live);
    m_over.setSingleShot(true);
    connect(&m_over, &QTimer::timeout, this, [this] {
        if (m_offer->hasFocus()) // it would be taken from under the fingers
            m_over.start(OfferTime);
        else
            endText();
    });
    connect(m_zoom, &QToolButton::clicked, this, &StatusStrip::zoomClicked);
    setProjectOpen(false);
}

void StatusStrip::setHint(const QString &sentence)
{
    m_hint = sentence;
    if (!m_over.isActive())
        m_text->setText(sentence);
}

void StatusStrip::endText()
{
    m_over.stop();
    m_icon->hide();
    m_offer->hide();
    m_offer->setFocusPolicy(Qt::NoFocus);
    disconnect(m_offered);
    disconnect(m_offer, &QToolButton::clicked, nullptr, nullptr);
    m_text->setText(m_hint);
    m_text->setToolTip({});
}

void StatusStrip::offer(const QString &sentence, QAction *action)
{
    showText(u"warning"_s, sentence, OfferTime);
    m_offer->setText(nameOutsideMenu(*action));
    m_offer->setAccessibleName(m_offer->text());
    m_offer->setAccessibleDescription(sentence);
    m_offer->setToolTip(action->statusTip());
    m_offer->setFocusPolicy(Qt::StrongFocus);
    m_offer->show();
    connect(m_offer, &QToolButton::clicked, action, &QAction::trigger);
    m_offered = connect(action, &QAction::triggered, this, &StatusStrip::endText);
}

void StatusStrip::showText(const QString &icon, const QString &sentence, int milliseconds)
{
    endText();
    m_icon->setPixmap(actionIcon(icon).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_icon->show();
    m_text->setText(sentence);
    m_text->setToolTip(sentence);
    m_over.start(milliseconds);
    announce(sentence);
}

void StatusStrip::announce(const QString &sentence)
{
    m_live->announce(sentence);
}

void StatusStrip::showError(const QString &sentence)
{
    showText(u"error"_s, sentence, ErrorTime);
}

void StatusStrip::showNotice(const QString &sentence)
{
    showText(u"success"_s, sentence, NoticeTime);
}

void StatusStrip::setSelectionCount(int count)
{
    m_selection->setText(count > 0 ? tr("%n selected", nullptr, count) : QString());
    m_selection->setVisible(count > 0);
}

void StatusStrip::setZoom(double zoom)
{
    m_zoom->setText(tr("%1 %").arg(qRound(zoom * 100)));
}

void StatusStrip::setSaved(const QString &text, const QString &toolTip)
{
    m_saved->setText(text);
    m_saved->setToolTip(toolTip);
}

void StatusStrip::setProjectOpen(bool open)
{
    m_zoom->setVisible(open);
    m_saved->setVisible(open);
    m_jobs->setVisible(open);
    if (!open)
        setSelectionCount(0);
}

} // namespace relvar
