#include "generators/drawing/linepainting.h"

#include <cmath>
#include <map>

namespace relvar {
namespace {

constexpr double RoundedZoom = 0.6; // the least at which corners are rounded
constexpr int Thin = 2; // pixels up to which gaps between two pieces of a bow are not seen

// Lines on pixels: straight pieces fill whole ones, which is crisp and quick, corners are smooth,
// and each kind of symbol is painted once a frame and copied.
class PixelLines
{
public:
    explicit PixelLines(const Frame &frame)
        : m_frame(frame)
        , m_transform(frame.painter.worldTransform())
    {
        const double reach = EmphasisWidth * frame.zoom + 2;
        m_screen = m_transform.mapRect(frame.exposed).adjusted(-reach, -reach, reach, reach);
    }

    void add(const LineEntry &entry, const QColor &color, double width, bool onTop)
    {
        const LineShape &shape = shapeOf(entry);
        if (entry.points.size() < 2)
            return;
        Layer &layer = onTop ? m_top : m_bottom;
        m_width = std::max(qRound(m_frame.states.leastLine), qRound(width * m_frame.zoom));
        for (const LinePart &part : shape.parts)
            addPart(layer, part, color);
        addSymbol(layer, shape.from, entry.points.first(), entry.points[1], color);
        addSymbol(layer, shape.to, entry.points.last(), entry.points[entry.points.size() - 2],
                  color);
    }

    void paint()
    {
        m_frame.painter.save();
        m_frame.painter.resetTransform();
        paint(m_bottom);
        paint(m_top);
        m_frame.painter.restore();
    }

private:
    struct Placed
    {
        const QImage *image;
        QPoint at;
    };
    struct Corners
    {
        QList<QLineF> thin;
        QList<QPolygonF> thick; // whose pieces have to be joined
    };
    struct Pieces
    {
        Batches<QRect> straight;
        std::map<std::pair<QRgb, int>, Corners> corners; // by colour and width
    };
    struct Layer
    {
        Pieces dashed;
        Pieces solid; // over the dashed ones that they share a way with
        QList<Placed> symbols;
    };
    // What makes two symbols look the same.
    using Key = std::tuple<qsizetype, qsizetype, bool, bool, bool, int, int, QRgb, int>;

    void addPart(Layer &layer, const LinePart &part, const QColor &color)
    {
        QList<QPointF> course;
        course.reserve(part.course.size());
        for (const QPointF &point : part.course)
            course.append(m_transform.map(point));
        // Every piece on its row or column of pixels.
        QList<QPointF> snapped = course;
        for (qsizetype i = 0; i + 1 < course.size(); ++i) {
            if (course[i].y() == course[i + 1].y())
                for (const qsizetype end : {i, i + 1})
                    snapped[end].setY(middle(course[end].y()));
            else
                for (const qsizetype end : {i, i + 1})
                    snapped[end].setX(middle(course[end].x()));
        }
        Pieces &pieces = part.isSolid() ? layer.solid : layer.dashed;
        const bool rounded = m_frame.zoom >= RoundedZoom;
        for (qsizetype i = 0; i + 1 < snapped.size(); ++i)
            addPiece(pieces.straight.of(color), snapped, i, part, rounded);
        if (rounded)
            for (qsizetype i = 1; i + 1 < snapped.size(); ++i)
                addCorner(pieces.corners[{color.rgba(), m_width}], snapped, i);
    }

    double middle(double value) const { return qRound(value - m_width / 2.0) + m_width / 2.0; }

    void addPiece(QList<QRect> &rects, const QList<QPointF> &course, qsizetype i,
                  const LinePart &part, bool rounded)
    {
        const QPointF a = course[i];
        const QPointF b = course[i + 1];
        const bool across = a.y() == b.y();
        double from = across ? a.x() : a.y();
        double to = across ? b.x() : b.y();
        const double way = to >= from ? 1 : -1;
        // Up to where a corner begins, or over its outer edge.
        const auto inset = [&](qsizetype corner) {
            return rounded ? cornerRadius(course[corner - 1], course[corner], course[corner + 1],
                                          CornerRadius * m_frame.zoom)
                           : -m_width / 2.0;
        };
        if (i > 0)
            from += way * inset(i);
        if (i + 2 < course.size())
            to -= way * inset(i + 1);
        const int at = qRound((across ? a.y() : a.x()) - m_width / 2.0);
        const double low = across ? m_screen.left() : m_screen.top();
        const double high = across ? m_screen.right() : m_screen.bottom();
        if (at > (across ? m_screen.bottom() : m_screen.right()) ||
            at + m_width < (across ? m_screen.top() : m_screen.left()))
            return;
        const auto append = [&](double start, double end) {
            const int first = qRound(std::max(std::min(start, end), low));
            const int last = qRound(std::min(std::max(start, end), high));
            if (last > first)
                rects.append(across ? QRect(first, at, last - first, m_width)
                                    : QRect(at, first, m_width, last - first));
        };
        if (part.isSolid()) {
            append(from, to);
            return;
        }
        const int dash = std::max(2, qRound(part.dash * m_frame.zoom));
        const int period = dash + std::max(2, qRound(part.gap * m_frame.zoom));
        const double length = std::abs(to - from);
        const double near = way > 0 ? low - from : from - high; // where the screen begins
        const double far = std::min(length, way > 0 ? high - from : from - low);
        from = qRound(from);
        for (double done = std::max(0.0, std::floor(near / period) * period); done < far;
             done += period)
            append(from + way * done, from + way * std::min(done + dash, length));
    }

    void addCorner(Corners &corners, const QList<QPointF> &course, qsizetype i) const
    {
        if (!m_screen.adjusted(-9, -9, 9, 9).contains(course[i]))
            return;
        const QList<QPointF> chords =
            cornerChords(course[i - 1], course[i], course[i + 1], CornerRadius * m_frame.zoom);
        if (m_width > Thin)
            corners.thick.append(QPolygonF(chords));
        for (qsizetype k = 0; m_width <= Thin && k + 1 < chords.size(); ++k)
            corners.thin.append({chords[k], chords[k + 1]});
    }

    void addSymbol(Layer &layer, const EndSymbol &symbol, QPointF at, QPointF next,
                   const QColor &color)
    {
        if (symbol.reach <= 0)
            return;
        const QPointF place = m_transform.map(at);
        const double reach = (symbol.reach + SymbolSpread) * m_frame.zoom + 4;
        if (!m_screen.adjusted(-reach, -reach, reach, reach).contains(place))
            return;
        const bool left = next.x() < at.x();
        double spread = symbol.radius;
        for (const QLineF &stroke : symbol.strokes)
            spread =
                std::max({spread, std::abs(stroke.y1() - at.y()), std::abs(stroke.y2() - at.y())});
        for (const QPointF &corner : symbol.outline)
            spread = std::max(spread, std::abs(corner.y() - at.y()));
        const Key key{symbol.strokes.size(),
                      symbol.outline.size(),
                      symbol.hasCircle(),
                      symbol.filled,
                      left,
                      qRound(symbol.reach * 16),
                      qRound(spread * 16),
                      color.rgba(),
                      m_width};
        auto found = m_symbols.find(key);
        if (found == m_symbols.end())
            found = m_symbols.emplace(key, drawn(symbol, at, spread, color)).first;
        const Drawn &image = found->second;
        layer.symbols.append(
            {&image.pixels,
             QPoint(qRound(place.x()), qRound(place.y() - m_width / 2.0)) - image.origin});
    }

    struct Drawn
    {
        QImage pixels;
        QPoint origin; // of the end of the line: the upper edge of its row of pixels
    };
    Drawn drawn(const EndSymbol &symbol, QPointF at, double spread, const QColor &color) const
    {
        const double zoom = m_frame.zoom;
        const double ratio = m_frame.painter.device()->devicePixelRatioF();
        const int reach = int(std::ceil((symbol.reach + SymbolSpread) * zoom)) + 2;
        const int half = int(std::ceil(spread * zoom)) + m_width + 2;
        Drawn result{
            QImage(QSize(2 * reach, 2 * half) * ratio, QImage::Format_ARGB32_Premultiplied),
            QPoint(reach, half)};
        result.pixels.setDevicePixelRatio(ratio);
        result.pixels.fill(Qt::transparent);
        QPainter painter(&result.pixels);
        painter.setPen(
            QPen(color, std::max(1.0, m_width * 1.0), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        const auto map = [&](QPointF point) {
            return (point - at) * zoom + QPointF(reach, half + m_width / 2.0);
        };
        const QTransform placed(zoom, 0, 0, zoom, map({}).x(), map({}).y());
        if (symbol.filled) {
            painter.setRenderHint(QPainter::Antialiasing, true);
            painter.setBrush(color);
            painter.drawPath(placed.map(closedPartOf(symbol)));
            return result;
        }
        // Thin outlines are crisp piece by piece; thick ones need corners.
        EndSymbol closed = symbol;
        QList<QLineF> strokes = symbol.strokes;
        if (m_width <= Thin) {
            for (qsizetype i = 0; i + 1 < symbol.outline.size(); ++i)
                strokes.append({symbol.outline[i], symbol.outline[i + 1]});
            closed.outline.clear();
        }
        for (const QLineF &stroke : std::as_const(strokes)) {
            const QPointF a = map(stroke.p1());
            const QPointF b = map(stroke.p2());
            const bool straight = a.x() == b.x() || a.y() == b.y();
            if (!straight) {
                painter.setRenderHint(QPainter::Antialiasing, true);
                painter.drawLine(a, b);
            } else if (a.x() == b.x()) {
                const int top = qRound(std::min(a.y(), b.y()) - 0.25);
                painter.fillRect(qRound(a.x() - m_width / 2.0), top, m_width,
                                 qRound(std::max(a.y(), b.y()) + 0.25) - top, color);
            } else {
                const int start = qRound(std::min(a.x(), b.x()));
                painter.fillRect(start, qRound(a.y() - m_width / 2.0),
                                 qRound(std::max(a.x(), b.x())) - start, m_width, color);
            }
        }
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.drawPath(placed.map(closedPartOf(closed)));
        return result;
    }

    void paint(const Pieces &pieces)
    {
        QPainter &painter = m_frame.painter;
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(Qt::NoPen);
        pieces.straight.forEach([&](const QColor &color, const QList<QRect> &rects) {
            painter.setBrush(color);
            painter.drawRects(rects);
        });
        painter.setRenderHint(QPainter::Antialiasing, true);
        for (const auto &[style, corners] : pieces.corners) {
            painter.setPen(QPen(QColor::fromRgba(style.first), style.second, Qt::SolidLine,
                                Qt::FlatCap, Qt::MiterJoin));
            painter.drawLines(corners.thin);
            for (const QPolygonF &corner : corners.thick)
                painter.drawPolyline(corner);
        }
    }

    void paint(const Layer &layer)
    {
        QPainter &painter = m_frame.painter;
        paint(layer.dashed);
        paint(layer.solid);
        for (const Placed &symbol : layer.symbols)
            painter.drawImage(symbol.at, *symbol.image);
    }

    const Frame &m_frame;
    QTransform m_transform;
    QRectF m_screen;
    int m_width = 1;
    Layer m_bottom;
    Layer m_top; // what is emphasised
    std::map<Key, Drawn> m_symbols;
};

} // namespace

void paintPixelLines(const Frame &frame)
{
    PixelLines lines(frame);
    forEachLine(frame, [&](const LineEntry &entry, const QColor &color, double width,
                           bool emphasised) { lines.add(entry, color, width, emphasised); });
    lines.paint();
}

} // namespace relvar
