#include "generators/drawing/painting.h"

#include <QPaintEngine>

#include <cmath>
#include <map>

namespace relvar {
namespace {

constexpr double LineWidth = 1.3;
constexpr double EmphasisWidth = 2.2;
constexpr double RoundedZoom = 0.6;  // the least at which corners are rounded
constexpr double FarLineShare = 0.7; // of a line's colour, the rest is background

std::optional<QPointF> signOf(const LineEntry &entry)
{
    return entry.labelRect.isEmpty() ? std::optional<QPointF>() : entry.labelRect.center();
}

const LineShape &shapeOf(const LineEntry &entry)
{
    if (!entry.shape)
        entry.shape = std::make_shared<const LineShape>(
            lineShape(entry.look, entry.points, entry.ports, signOf(entry)));
    return *entry.shape;
}

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
    struct Layer
    {
        Batches<QRect> rects;
        std::map<std::pair<QRgb, int>, QList<QLineF>> strokes; // by colour and width
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
        const bool rounded = m_frame.zoom >= RoundedZoom;
        for (qsizetype i = 0; i + 1 < snapped.size(); ++i)
            addPiece(layer.rects.of(color), snapped, i, part, rounded);
        if (rounded)
            for (qsizetype i = 1; i + 1 < snapped.size(); ++i)
                addCorner(layer.strokes[{color.rgba(), m_width}], snapped, i);
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
        if (part.dash <= 0) {
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

    void addCorner(QList<QLineF> &strokes, const QList<QPointF> &course, qsizetype i) const
    {
        if (!m_screen.adjusted(-9, -9, 9, 9).contains(course[i]))
            return;
        const QList<QPointF> chords =
            cornerChords(course[i - 1], course[i], course[i + 1], CornerRadius * m_frame.zoom);
        for (qsizetype k = 0; k + 1 < chords.size(); ++k)
            strokes.append({chords[k], chords[k + 1]});
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
        const QList<QPolygonF> fills = fillsOf(symbol);
        if (!fills.isEmpty()) {
            painter.setRenderHint(QPainter::Antialiasing, true);
            painter.setBrush(color);
            for (QPolygonF fill : fills) {
                for (QPointF &point : fill)
                    point = map(point);
                painter.drawPolygon(fill);
            }
            return result;
        }
        const QList<QLineF> strokes = strokesOf(symbol);
        for (const QLineF &stroke : strokes) {
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
        return result;
    }

    void paint(const Layer &layer)
    {
        QPainter &painter = m_frame.painter;
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(Qt::NoPen);
        layer.rects.forEach([&](const QColor &color, const QList<QRect> &rects) {
            painter.setBrush(color);
            painter.drawRects(rects);
        });
        painter.setRenderHint(QPainter::Antialiasing, true);
        for (const auto &[style, strokes] : layer.strokes) {
            painter.setPen(
                QPen(QColor::fromRgba(style.first), style.second, Qt::SolidLine, Qt::FlatCap));
            painter.drawLines(strokes);
        }
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

// Calls f(entry, colour, width, emphasised) for what can be seen.
template<class F>
void forEachLine(const Frame &frame, F &&f)
{
    const double reach = EmphasisWidth + 3 * frame.pixel();
    frame.scene.lines.forEachIn(
        frame.exposed.adjusted(-reach, -reach, reach, reach),
        [&](const LineEntry &entry, const QRectF &) {
            if (!frame.shows(entry.look))
                return;
            const bool selected = frame.isSelected(entry.look.id);
            const bool lit = frame.isLit(entry.look.id);
            if (selected || lit)
                f(entry, selected ? frame.theme.selection : frame.theme.hover, EmphasisWidth, true);
            else
                f(entry, lineColor(frame.theme, entry.look), LineWidth, false);
        });
}

// Strokes for printers and vector files.
void paintStrokes(const Frame &frame)
{
    frame.painter.setRenderHint(QPainter::Antialiasing, true);
    forEachLine(frame, [&](const LineEntry &entry, const QColor &color, double width, bool) {
        frame.painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        frame.painter.drawLines(strokesOf(shapeOf(entry)));
        frame.painter.setBrush(color);
        for (const EndSymbol *symbol : {&shapeOf(entry).from, &shapeOf(entry).to})
            for (const QPolygonF &fill : fillsOf(*symbol))
                frame.painter.drawPolygon(fill);
    });
}

// Straight pieces a pixel wide, as rectangles: the quickest that a raster can do.
void paintPlain(const Frame &frame)
{
    QPainter &painter = frame.painter;
    const QTransform transform = painter.worldTransform();
    const double reach = 3 * frame.pixel();
    const QRectF visible = frame.exposed.adjusted(-reach, -reach, reach, reach);
    const QRect screen = transform.mapRect(visible).toAlignedRect();
    Batches<QRect> normal;
    Batches<QRect> strong;
    frame.scene.lines.forEachIn(visible, [&](const LineEntry &entry, const QRectF &) {
        if (!frame.shows(entry.look))
            return;
        const bool selected = frame.isSelected(entry.look.id);
        const bool lit = frame.isLit(entry.look.id);
        QList<QRect> &batch =
            selected ? strong.of(frame.theme.selection)
            : lit    ? strong.of(frame.theme.hover)
                     : normal.of(mixed(frame.theme.background, lineColor(frame.theme, entry.look),
                                       FarLineShare));
        const int width = qRound(frame.states.leastLine) + (selected || lit ? 1 : 0);
        const qsizetype gap = entry.look.split ? entry.points.size() / 2 - 1 : -1;
        for (qsizetype i = 0; i + 1 < entry.points.size(); ++i) {
            if (i == gap)
                continue;
            const QPointF a = transform.map(entry.points[i]);
            const QPointF b = transform.map(entry.points[i + 1]);
            const auto [left, right] = std::minmax(qRound(a.x()), qRound(b.x()));
            const auto [top, bottom] = std::minmax(qRound(a.y()), qRound(b.y()));
            const QRect piece(left, top, right - left + width, bottom - top + width);
            if (piece.intersects(screen))
                batch.append(piece & screen);
        }
    });
    painter.save();
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    const auto fill = [&](const QColor &color, const QList<QRect> &rects) {
        painter.setBrush(color);
        painter.drawRects(rects);
    };
    normal.forEach(fill);
    strong.forEach(fill);
    painter.restore();
}

void paintLabels(const Frame &frame)
{
    frame.scene.lines.forEachIn(frame.exposed, [&](const LineEntry &entry, const QRectF &) {
        if (entry.labelRect.isEmpty() || entry.look.notation == Notation::Chen ||
            !frame.shows(entry.look) || !entry.labelRect.intersects(frame.exposed))
            return;
        if (!entry.label)
            entry.label =
                std::make_shared<const GlyphText>(prepareLabel(entry.look, entry.labelRect));
        frame.painter.fillRect(entry.labelRect, frame.theme.background);
        const bool strong = frame.isSelected(entry.look.id) || frame.isLit(entry.look.id);
        drawText(frame.painter, *entry.label, {},
                 strong ? frame.theme.text : frame.theme.mutedText);
    });
}

// What the stubs of split lines lead to.
void paintConnectors(const Frame &frame, bool texts)
{
    QPainter &painter = frame.painter;
    frame.scene.lines.forEachIn(frame.exposed, [&](const LineEntry &entry, const QRectF &) {
        if (!entry.look.split || !frame.shows(entry.look))
            return;
        const bool selected = frame.isSelected(entry.look.id);
        const bool strong = selected || frame.isLit(entry.look.id);
        const QColor color = selected ? frame.theme.selection
                             : strong ? frame.theme.hover
                                      : lineColor(frame.theme, entry.look);
        const double width =
            std::max(strong ? EmphasisWidth : LineWidth, frame.states.leastLine * frame.pixel());
        const std::array<Connector, 2> connectors = connectorsOf(entry.look, entry.points);
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(frame.theme.node);
        for (const Connector &connector : connectors)
            painter.drawPolygon(connector.outline);
        if (!texts)
            return;
        if (!entry.label)
            entry.label = std::make_shared<const GlyphText>(prepareConnectors(connectors));
        drawText(painter, *entry.label, {}, strong ? frame.theme.text : frame.theme.mutedText);
    });
}

// Texts of lines that share an end are drawn once; those that are emphasised, over the others.
void paintEndTexts(const Frame &frame)
{
    for (const bool strong : {false, true}) {
        QSet<QPoint> drawn;
        frame.scene.lines.forEachIn(frame.exposed, [&](const LineEntry &entry, const QRectF &) {
            const LineShape &shape = shapeOf(entry);
            if (!frame.shows(entry.look))
                return;
            if ((frame.isSelected(entry.look.id) || frame.isLit(entry.look.id)) != strong ||
                (shape.from.text.isEmpty() && shape.to.text.isEmpty()))
                return;
            if (!entry.ends)
                entry.ends = std::make_shared<const EndTexts>(prepareEnds(shape));
            for (const bool own : {true, false}) {
                const QPoint place = textPlace(own ? shape.from : shape.to);
                if (!drawn.contains(place))
                    drawText(frame.painter, entry.ends->at(own ? 0 : 1), {},
                             strong ? frame.theme.text : frame.theme.mutedText);
                drawn.insert(place);
            }
        });
    }
}

} // namespace

void paintLines(const Frame &frame)
{
    const QPaintEngine *engine = frame.painter.paintEngine();
    if (!frame.hasSymbols()) {
        paintPlain(frame);
        return;
    }
    if (!engine || engine->type() != QPaintEngine::Raster ||
        frame.painter.worldTransform().type() > QTransform::TxScale) {
        paintStrokes(frame);
    } else {
        PixelLines lines(frame);
        forEachLine(frame, [&](const LineEntry &entry, const QColor &color, double width,
                               bool emphasised) { lines.add(entry, color, width, emphasised); });
        lines.paint();
    }
    paintSigns(frame, frame.zoom >= LabelZoom);
    paintConnectors(frame, frame.zoom >= LabelZoom);
    if (frame.zoom >= LabelZoom) {
        paintEndTexts(frame);
        paintLabels(frame);
    }
}

} // namespace relvar
