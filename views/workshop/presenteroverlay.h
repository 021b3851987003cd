#pragma once

#include <QBasicTimer>
#include <QWidget>

#include <functional>
#include <optional>

namespace relvar {

class CanvasView;

// What a presenter points with, over a canvas: a spotlight about the mouse, a laser dot with its
// trail, and ink that stays with what it is drawn on and fades. Lets the mouse through to the
// canvas unless ink is on. A child of its canvas, as large as that; GUI thread.
class PresenterOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit PresenterOverlay(CanvasView *canvas);

    void setSpotlight(bool on);
    void setLaser(bool on);
    void setInk(bool on);
    bool hasSpotlight() const { return m_spotlight; }
    bool hasLaser() const { return m_laser; }
    bool hasInk() const { return m_ink; }
    // Without motion the laser has no trail, and ink vanishes at once when its time is over.
    void setStill(bool still);
    void clearInk();
    int strokeCount() const { return int(m_strokes.size()); }

    // How strong ink is, 0 to 1, so many milliseconds after it was drawn.
    static double inkStrength(qint64 age, bool still);
    // Another clock, in milliseconds, for tests.
    void setClock(const std::function<qint64()> &clock) { m_clock = clock; }
    // Forgets what has faded and paints what is left.
    void advance();

signals:
    void changed(); // a tool went on or off

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Stroke
    {
        QList<QPointF> points;         // in the scene
        std::optional<qint64> drawnAt; // none while the pen is down
    };
    struct Trail
    {
        QPointF at; // in the viewport
        qint64 when;
    };

    void pointAt(QPointF viewport);
    void follow();
    void paintSpotlight(QPainter &painter) const;
    void paintLaser(QPainter &painter) const;
    void paintInk(QPainter &painter) const;

    CanvasView *m_canvas;
    bool m_spotlight = false;
    bool m_laser = false;
    bool m_ink = false;
    bool m_still = false;
    std::optional<QPointF> m_pointer;
    QList<Trail> m_trail;
    QList<Stroke> m_strokes;
    std::function<qint64()> m_clock;
    QBasicTimer m_ticks;
};

} // namespace relvar
