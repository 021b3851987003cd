#pragma once

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QPolygonF>
#include <QRectF>
#include <QString>

class QPainterPath;

// The elements of a picture as SVG, and how their values are written. Any thread.
namespace relvar {

// With at most two decimals.
QByteArray svgNumber(double value);
// What XML allows of a text; the rest has no meaning in a picture.
QByteArray svgEscaped(const QString &text);
QByteArray svgColor(const QColor &color);
QByteArray svgPoint(QPointF point);
// The value of the attribute "d".
QByteArray svgPath(const QPainterPath &path);

// Appends elements to a picture that is being written; what has an invalid colour is left out.
// Owned by its writer, one thread at a time.
struct SvgElements
{
    QByteArray out;

    // A rule for texts of a class.
    void style(const char *name, const QFont &font, const QColor &color);
    void rect(const QRectF &r, const QColor &fill, const QColor &stroke, double radius,
              const char *extra = "");
    void ellipse(const QRectF &r, const QColor &fill, const QColor &stroke, const char *extra);
    // `at` is the start of its baseline.
    void text(const char *style, QPointF at, const QString &words, const QColor &color = {});
    void polygons(const char *style, const QList<QPolygonF> &shapes, const QColor &fill,
                  const QColor &stroke);
};

} // namespace relvar
