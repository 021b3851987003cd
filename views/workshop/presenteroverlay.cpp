#include "views/workshop/presenteroverlay.h"

#include "views/canvas/canvasview.h"

#include <QDateTime>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace relvar {
namespace {

constexpr double SpotlightShare = 0.2; // its radius, of the smaller side of the canvas
constexpr int VeilAlpha = 150;
constexpr double LaserRadius = 7;
constexpr double InkWidth = 4;
constexpr qint64 TrailTime = 350; // milliseconds
constexpr qint64 InkStays = 4000;
constexpr qint64 InkFades = 1500;
constexpr int TickTime = 30;
const QColor LaserRed(0xe1, 0x1d, 0x48);

} // namespace

double PresenterOverlay::inkStrength(qint64 age, bool still)
{
    if (still)
        return age < InkStays + InkFades ? 1 : 0;
    return std::clamp(1 - double(age - InkStays) / double(InkFades), 0.0, 1.0);
}

PresenterOverlay::PresenterOverlay(CanvasView *canvas)
    : QWidget(canvas)
    , m_canvas(canvas)
    , m_clock([] { return QDateTime::currentMSecsSinceEpoch(); })
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    canvas->installEventFilter(this);
    canvas->viewport()->installEventFilter(this);
    connect(canvas, &CanvasView::zoomChanged, this, [this] { update(); });
    follow();
    show();
    raise();
}

void PresenterOverlay::follow()
{
    setGeometry(m_canvas->viewport()->geometry());
}

void PresenterOverlay::setSpotlight(bool on)
{
    if (std::exchange(m_spotlight, on) == on)
        return;
    update();
    emit changed();
}

void PresenterOverlay::setLaser(bool on)
{
    if (std::exchange(m_laser, on) == on)
        return;
    m_trail.clear();
    update();
    emit changed();
}

void PresenterOverlay::setInk(bool on)
{
    if (std::exchange(m_ink, on) == on)
        return;
    setAttribute(Qt::WA_TransparentForMouseEvents, !on);
    setMouseTracking(on);
    if (on)
        setCursor(Qt::CrossCursor);
    else
        unsetCursor();
    emit changed();
}

void PresenterOverlay::setStill(bool still)
{
    m_still = still;
    m_trail.clear();
    update();
}

void PresenterOverlay::clearInk()
{
    m_strokes.clear();
    update();
}

void PresenterOverlay::pointAt(QPointF at)
{
    m_pointer = at;
    if (m_laser && !m_still) {
        m_trail.append({at, m_clock()});
        m_ticks.start(TickTime, this);
    }
    if (m_laser || m_spotlight)
        update();
}

void PresenterOverlay::advance()
{
    const qint64 now = m_clock();
    m_trail.removeIf([&](const Trail &point) { return now - point.when > TrailTime; });
    m_strokes.removeIf([&](const Stroke &stroke) {
        return stroke.drawnAt && inkStrength(now - *stroke.drawnAt, m_still) <= 0;
    });
    const bool drawn = std::any_of(m_strokes.cbegin(), m_strokes.cend(),
                                   [](const Stroke &stroke) { return stroke.drawnAt; });
    if (m_trail.isEmpty() && !drawn)
        m_ticks.stop();
    update();
}

void PresenterOverlay::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_ticks.timerId())
        advance();
}

void PresenterOverlay::mousePressEvent(QMouseEvent *event)
{
    m_canvas->setFocus();
    if (event->button() == Qt::LeftButton)
        m_strokes.append({{m_canvas->mapToScene(event->pos())}, {}});
}

void PresenterOverlay::mouseMoveEvent(QMouseEvent *event)
{
    pointAt(event->position());
    if (!(event->buttons() & Qt::LeftButton) || m_strokes.isEmpty() || m_strokes.last().drawnAt)
        return;
    m_strokes.last().points.append(m_canvas->mapToScene(event->pos()));
    update();
}

void PresenterOverlay::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_strokes.isEmpty() || m_strokes.last().drawnAt)
        return;
    m_strokes.last().drawnAt = m_clock();
    m_ticks.start(TickTime, this);
}

// The paper can be moved while one draws on it.
void PresenterOverlay::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_canvas->viewport(), event);
    update();
}

bool PresenterOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_canvas && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &PresenterOverlay::follow, Qt::QueuedConnection);
    if (watched == m_canvas->viewport() && event->type() == QEvent::Resize)
        follow();
    if (watched == m_canvas->viewport() && event->type() == QEvent::MouseMove)
        pointAt(static_cast<QMouseEvent *>(event)->position());
    return QWidget::eventFilter(watched, event);
}

void PresenterOverlay::paintEvent(QPaintEvent *)
{
    if (!m_spotlight && !m_laser && m_strokes.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_spotlight)
        paintSpotlight(painter);
    paintInk(painter);
    if (m_laser)
        paintLaser(painter);
}

void PresenterOverlay::paintSpotlight(QPainter &painter) const
{
    const QPointF center = m_pointer.value_or(QRectF(rect()).center());
    const double radius = SpotlightShare * std::min(width(), height());
    QPainterPath veil;
    veil.addRect(rect());
    veil.addEllipse(center, radius, radius);
    painter.fillPath(veil, QColor(0, 0, 0, VeilAlpha));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(255, 255, 255, 200), 2));
    painter.drawEllipse(center, radius, radius);
}

void PresenterOverlay::paintLaser(QPainter &painter) const
{
    if (!m_pointer)
        return;
    const qint64 now = m_clock();
    for (qsizetype i = 1; i < m_trail.size(); ++i) {
        const double left = 1 - double(now - m_trail[i].when) / double(TrailTime);
        if (left <= 0)
            continue;
        QColor color = LaserRed;
        color.setAlphaF(float(0.7 * left));
        painter.setPen(QPen(color, 2 + 2 * LaserRadius * left * 0.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(m_trail[i - 1].at, m_trail[i].at);
    }
    // White between the dot and whatever is below it.
    painter.setPen(QPen(Qt::white, 2));
    painter.setBrush(LaserRed);
    painter.drawEllipse(*m_pointer, LaserRadius, LaserRadius);
}

void PresenterOverlay::paintInk(QPainter &painter) const
{
    const qint64 now = m_clock();
    for (const Stroke &stroke : m_strokes) {
        QPainterPath path;
        for (qsizetype i = 0; i < stroke.points.size(); ++i) {
            const QPointF at = m_canvas->viewportTransform().map(stroke.points[i]);
            if (i == 0)
                path.moveTo(at);
            else
                path.lineTo(at);
        }
        if (stroke.points.size() == 1) // a dot
            path.lineTo(path.currentPosition() + QPointF(0.1, 0));
        const double strength = stroke.drawnAt ? inkStrength(now - *stroke.drawnAt, m_still) : 1;
        painter.setOpacity(strength);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::white, InkWidth + 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
        painter.setPen(QPen(LaserRed, InkWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
    }
    painter.setOpacity(1);
}

} // namespace relvar
