#pragma once

#include <QPixmap>
#include <QRectF>

class QPainter;

namespace relvar {

class DiagramPainter;
struct DrawingTheme;

// A small picture of the whole diagram in the lower right corner of a canvas, with a frame around
// what the camera sees. It is painted over the viewport: a widget of its own there would keep
// scrolling from moving pixels. The picture is made again only after invalidate(). Owned by the
// view; GUI thread.
class Minimap
{
public:
    bool isOn() const { return m_on; }
    void setOn(bool on) { m_on = on; }
    // The contents or the colours are others now.
    void invalidate() { m_stale = true; }

    // Its rectangle in a viewport; empty when it is off or the camera sees all of the contents.
    QRect place(const QSize &viewport, const QRectF &contents, const QRectF &seen) const;
    // The point of the scene that a pixel of it stands for.
    static QPointF toScene(QPointF pixel, const QRect &place, const QRectF &contents);
    void paint(QPainter &painter, const QRect &place, const DiagramPainter &drawing,
               const QRectF &contents, const QRectF &seen, const DrawingTheme &theme);

private:
    bool m_on = false;
    bool m_stale = true;
    QPixmap m_picture;
};

} // namespace relvar
