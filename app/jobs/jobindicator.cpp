#include "app/jobs/jobindicator.h"

#include "views/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace relvar {

JobIndicator::JobIndicator(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QToolButton(this))
{
    setObjectName(u"jobs"_s);
    m_bar->setFixedWidth(110);
    m_bar->setFixedHeight(12);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the work in the background"));
    m_stop->setIcon(actionIcon(u"cancel"_s));
    m_stop->setAutoRaise(true);
    m_stop->setAccessibleName(tr("Stop the work in the background"));
    m_stop->setIconSize({14, 14});
    m_stop->setObjectName(u"cancelJob"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(6);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        if (m_shown)
            m_shown->cancel();
    });
    refresh();
}

void JobIndicator::watch(Job *job)
{
    m_jobs.append(job);
    connect(job, &Job::changed, this, &JobIndicator::refresh);
    connect(job, &QObject::destroyed, this, [this, job] {
        m_jobs.removeOne(job);
        refresh();
    });
}

void JobIndicator::setIdleText(const QString &text)
{
    m_idle = text;
    refresh();
}

void JobIndicator::refresh()
{
    const auto visible = std::find_if(m_jobs.cbegin(), m_jobs.cend(),
                                      [](const Job *job) { return job->isVisible(); });
    m_shown = visible == m_jobs.cend() ? nullptr : *visible;
    m_bar->setVisible(m_shown);
    m_stop->setVisible(m_shown);
    if (!m_shown) {
        m_text->setText(m_idle);
        return;
    }
    const int percent = m_shown->percent();
    m_bar->setRange(0, percent < 0 ? 0 : 100);
    m_bar->setValue(percent);
    m_text->setText(m_shown->title());
    m_stop->setToolTip(tr("Stop: %1").arg(m_shown->title()));
    m_stop->setAccessibleName(m_stop->toolTip());
}

} // namespace relvar
