#include "views/liveregion.h"

#include <QAccessibleWidget>
#include <QLabel>

namespace relvar {
namespace {

constexpr int Pause = 100; // milliseconds

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className == QLatin1String(LiveRegion::staticMetaObject.className()))
        if (auto *region = qobject_cast<LiveRegion *>(object))
            return new QAccessibleWidget(region, QAccessible::Notification);
    return nullptr;
}

} // namespace

LiveRegion::LiveRegion(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(once)
    setFixedSize(1, 1);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_label->setTextFormat(Qt::PlainText);
    m_label->move(1, 1); // outside of what is seen
    m_soon.setSingleShot(true);
    m_soon.setInterval(Pause);
    connect(&m_soon, &QTimer::timeout, this, &LiveRegion::tell);
}

void LiveRegion::announce(const QString &sentence)
{
    if (sentence.isEmpty() || m_waiting.contains(sentence))
        return;
    m_waiting.append(sentence);
    if (!m_soon.isActive())
        m_soon.start();
}

void LiveRegion::tell()
{
    const QString sentence = m_waiting.join(u' ');
    m_waiting.clear();
    m_label->setText(sentence);
    setAccessibleName(sentence);
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}

} // namespace relvar
