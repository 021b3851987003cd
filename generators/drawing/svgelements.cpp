#include "generators/drawing/svgelements.h"

#include <QPainterPath>

namespace relvar {

QByteArray svgNumber(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 2);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

// What XML allows of a text; the rest has no meaning in a picture.
QByteArray svgEscaped(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (c.isSurrogate() || c.unicode() >= 0xfffe) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (c.unicode() >= 0x20 || c == u'\t') {
            clean += c;
        } else {
            clean += u' ';
        }
    }
    return clean.toHtmlEscaped().toUtf8();
}

QByteArray svgColor(const QColor &color)
{
    return color.name().toLatin1();
}

QByteArray svgPoint(QPointF p)
{
    return svgNumber(p.x()) + ' ' + svgNumber(p.y());
}

void SvgElements::style(const char *name, const QFont &font, const QColor &color)
{
    out += QByteArray(".") + name + " { font-size: " + svgNumber(font.pixelSize()) + "px;" +
           (font.bold() ? " font-weight: bold;" : "") +
           (color.isValid() ? " fill: " + svgColor(color) + ';' : QByteArray()) + " }\n";
}

void SvgElements::rect(const QRectF &r, const QColor &fill, const QColor &stroke, double radius,
                       const char *extra)
{
    out += "<rect x=\"" + svgNumber(r.x()) + "\" y=\"" + svgNumber(r.y()) + "\" width=\"" +
           svgNumber(r.width()) + "\" height=\"" + svgNumber(r.height()) + '"';
    if (radius > 0)
        out += " rx=\"" + svgNumber(radius) + '"';
    out += " fill=\"" + (fill.isValid() ? svgColor(fill) : QByteArray("none")) + '"';
    if (stroke.isValid())
        out += " stroke=\"" + svgColor(stroke) + '"';
    out += QByteArray(extra) + "/>\n";
}

void SvgElements::text(const char *style, QPointF at, const QString &words, const QColor &color)
{
    if (words.isEmpty())
        return;
    out += QByteArray("<text class=\"") + style + "\" x=\"" + svgNumber(at.x()) + "\" y=\"" +
           svgNumber(at.y()) + '"';
    if (color.isValid())
        out += " fill=\"" + svgColor(color) + '"';
    out += '>' + svgEscaped(words) + "</text>\n";
}

void SvgElements::polygons(const char *style, const QList<QPolygonF> &shapes, const QColor &fill,
                           const QColor &stroke)
{
    out += QByteArray("<path class=\"") + style + "\" fill=\"" + svgColor(fill) + '"';
    if (stroke.isValid())
        out += " stroke=\"" + svgColor(stroke) + '"';
    out += " d=\"";
    for (const QPolygonF &shape : shapes) {
        for (qsizetype i = 0; i < shape.size(); ++i)
            out += (i == 0 ? 'M' : 'L') + svgPoint(shape[i]);
        out += 'Z';
    }
    out += "\"/>\n";
}

void SvgElements::ellipse(const QRectF &r, const QColor &fill, const QColor &stroke,
                          const char *extra)
{
    out += "<ellipse cx=\"" + svgNumber(r.center().x()) + "\" cy=\"" + svgNumber(r.center().y()) +
           "\" rx=\"" + svgNumber(r.width() / 2) + "\" ry=\"" + svgNumber(r.height() / 2) +
           "\" fill=\"" + (fill.isValid() ? svgColor(fill) : QByteArray("none")) + '"';
    if (stroke.isValid())
        out += " stroke=\"" + svgColor(stroke) + '"';
    out += QByteArray(extra) + "/>\n";
}

QByteArray svgPath(const QPainterPath &path)
{
    QByteArray data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element e = path.elementAt(i);
        const char letter = e.type == QPainterPath::MoveToElement    ? 'M'
                            : e.type == QPainterPath::LineToElement  ? 'L'
                            : e.type == QPainterPath::CurveToElement ? 'C'
                                                                     : ' ';
        data += letter + svgPoint({e.x, e.y});
    }
    return data;
}

} // namespace relvar
