#include "generators/drawing/painting.h"

#include <cmath>
#include <map>

// Far away: boxes with their names, in device pixels, as few calls as there are colours.
namespace relvar {
namespace {

constexpr double BandHeight = 10; // of the colour on top of a box, scene units
constexpr double Tint = 0.1;      // of that colour in the box
constexpr size_t FewBoxes = 400;  // for which it is looked whether they overlap
constexpr int SmallestFramed = 6; // pixels; smaller boxes are of one colour

struct Text
{
    QList<quint32> glyphs;
    QList<QPointF> positions;
    QList<std::pair<QPointF, QList<QGlyphRun>>> shaped;
};

// Boxes that do not overlap, and so can be drawn together.
struct Boxes
{
    std::vector<QRect> rects;
    Batches<QRect> frames;
    Batches<QRect> bodies;
    Batches<QRect> bands;
    std::map<std::pair<QRgb, int>, Text> texts; // by colour and size
};

// Within a box that is so high inside its frame, in pixels.
int bandHeight(int inside, double zoom)
{
    return std::min(inside, std::max(2, qRound(BandHeight * zoom)));
}

class PlainPainter
{
public:
    explicit PlainPainter(const Frame &frame)
        : m_frame(frame)
        , m_transform(frame.painter.worldTransform())
    {
    }

    void paint()
    {
        m_frame.painter.save();
        m_frame.painter.resetTransform();
        m_frame.painter.setRenderHint(QPainter::Antialiasing, false);
        const double reach = 3 * m_frame.pixel();
        m_frame.scene.nodes.forEachIn(m_frame.exposed.adjusted(-reach, -reach, reach, reach),
                                      [&](const NodeEntry &entry, const QRectF &rect) {
                                          if (m_frame.shows(entry.look.object))
                                              add(entry, rect);
                                      });
        flush();
        m_frame.painter.restore();
    }

private:
    void add(const NodeEntry &entry, const QRectF &whole)
    {
        // Attributes in Chen's notation are too small to be seen from here.
        const QRectF rect = entry.geometry.hasOvals()
                                ? entry.geometry.boxRect().translated(whole.topLeft())
                                : whole;
        const QRectF place = m_transform.mapRect(rect);
        const QRect box(QPoint(qRound(place.left()), qRound(place.top())),
                        QPoint(std::max(qRound(place.right()), qRound(place.left()) + 1) - 1,
                               std::max(qRound(place.bottom()), qRound(place.top()) + 1) - 1));
        const size_t count = m_boxes.rects.size();
        if (count < FewBoxes &&
            std::any_of(m_boxes.rects.begin(), m_boxes.rects.end(),
                        [&](const QRect &other) { return other.intersects(box); }))
            flush();
        m_boxes.rects.push_back(box);
        const QColor header = headerColor(m_frame.theme, entry.look, m_frame.scene.areas.entries);
        const bool selected = m_frame.isSelected(entry.look.object);
        const bool lit = m_frame.isLit(entry.look.object);
        if (selected || lit)
            m_boxes.frames.of(selected ? m_frame.theme.selection : m_frame.theme.hover)
                .append(box.adjusted(-1, -1, 1, 1));
        if (std::min(box.width(), box.height()) < SmallestFramed) {
            m_boxes.bodies.of(header).append(box);
            return;
        }
        if (!selected && !lit)
            m_boxes.frames.of(mixed(m_frame.theme.nodeBorder, header, 0.5)).append(box);
        const QRect inner = box.adjusted(1, 1, -1, -1);
        const bool alone = rect.height() <= entry.geometry.headingBottom();
        const int band = alone ? 0 : bandHeight(inner.height(), m_frame.zoom);
        m_boxes.bands.of(header).append(QRect(inner.topLeft(), QSize(inner.width(), band)));
        m_boxes.bodies.of(alone ? header : mixed(m_frame.theme.node, header, Tint))
            .append(inner.adjusted(0, band, 0, 0));
        addName(entry, box, alone ? DrawingTheme::textOn(header) : m_frame.theme.text);
    }

    void addName(const NodeEntry &entry, const QRect &box, const QColor &ink)
    {
        const PlacedName &name = farName(entry, m_frame.zoom);
        const QPointF at = box.topLeft();
        Text &text = m_boxes.texts[{ink.rgba(), name.pixels}];
        text.glyphs += name.glyphs;
        for (const QPointF &position : name.positions)
            text.positions.append({position.x() + at.x(), std::round(position.y()) + at.y()});
        if (!name.shaped.isEmpty())
            text.shaped.append({at, name.shaped});
    }

    void flush()
    {
        QPainter &painter = m_frame.painter;
        const auto fill = [&](const QColor &color, const QList<QRect> &rects) {
            painter.setBrush(color);
            painter.drawRects(rects);
        };
        painter.setPen(Qt::NoPen);
        m_boxes.frames.forEach(fill);
        m_boxes.bodies.forEach(fill);
        m_boxes.bands.forEach(fill);
        for (const auto &[style, text] : m_boxes.texts) {
            painter.setPen(QColor::fromRgba(style.first));
            for (const auto &[at, runs] : text.shaped)
                for (const QGlyphRun &run : runs)
                    painter.drawGlyphRun(at, run);
            if (text.glyphs.isEmpty())
                continue;
            QGlyphRun run;
            run.setRawFont(nameFont(style.second));
            run.setGlyphIndexes(text.glyphs);
            run.setPositions(text.positions);
            painter.drawGlyphRun({}, run);
        }
        m_boxes = {};
    }

    const Frame &m_frame;
    QTransform m_transform;
    Boxes m_boxes;
};

} // namespace

// Sizes of a box differ by a pixel as it is scrolled; its name does not.
const PlacedName &farName(const NodeEntry &entry, double zoom)
{
    if (entry.name && entry.name->zoom == zoom)
        return *entry.name;
    const NodeGeometry &geometry = entry.geometry;
    const QSizeF whole = geometry.hasOvals() ? geometry.boxRect().size() : geometry.size;
    const QSizeF size = whole * zoom;
    const bool alone = whole.height() <= geometry.headingBottom();
    const bool framed = std::min(qRound(size.width()), qRound(size.height())) >= SmallestFramed;
    const int band = alone ? 0 : bandHeight(qRound(size.height()) - 2, zoom);
    entry.name = std::make_shared<const PlacedName>(
        framed ? placedName(entry.look.title, size, band, zoom) : PlacedName{zoom, 0, {}, {}, {}});
    return *entry.name;
}

void paintPlainNodes(const Frame &frame)
{
    PlainPainter(frame).paint();
}

} // namespace relvar
