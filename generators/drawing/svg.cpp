#include "generators/drawing/svg.h"

#include "generators/drawing/legend.h"
#include "generators/drawing/lensmarks.h"
#include "generators/drawing/nodesigns.h"
#include "generators/drawing/paint.h"
#include "generators/drawing/stubs.h"
#include "generators/drawing/svgchen.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

class SvgWriter
{
public:
    SvgWriter(const DiagramLook &look, const QHash<Id, QList<QPointF>> &routes,
              const DrawingTheme &theme, SvgUse use)
        : m_look(look)
        , m_routes(routes)
        , m_theme(theme)
        , m_inPage(use == SvgUse::Page)
    {
        for (const AreaLook &area : look.areas)
            m_areas.push_back({area});
        m_ports = linePorts(look);
        const bool chen = std::any_of(look.lines.cbegin(), look.lines.cend(), [](const auto &one) {
            return one.notation == Notation::Chen;
        });
        if (!chen)
            return;
        m_signs.setLook(look);
        for (const LineLook &line : look.lines)
            m_signs.setRoute(line.id, routes.value(line.id));
    }

    QByteArray write(const QRectF &area, const QString &title, QPointF legend,
                     const PictureCaption &caption)
    {
        head(area, title);
        for (size_t i = 0; i < m_areas.size(); ++i)
            writeArea(m_areas[i].look, int(i));
        // Solid lines cover the dashed ones that they share a piece with.
        QList<const LineLook *> lines;
        for (const LineLook &line : m_look.lines)
            lines.append(&line);
        std::stable_partition(lines.begin(), lines.end(),
                              [this](const LineLook *line) { return hasDashes(*line); });
        for (const LineLook *one : std::as_const(lines)) {
            const LineLook &line = *one;
            startEdge(line);
            writeLine(line);
            if (m_inPage)
                m_page.out += "</g>\n";
        }
        writeSigns();
        for (const NodeLook &node : m_look.nodes)
            writeNode(node);
        for (const NoteLook &note : m_look.notes)
            writeNote(note);
        writeLegend(legend);
        m_page.text("l", caption.at, caption.text);
        return m_page.out + "</svg>\n";
    }

private:
    static QByteArray idText(Id id) { return QByteArray::number(id.value); }

    void head(const QRectF &area, const QString &title)
    {
        const QByteArray size =
            "\" width=\"" + svgNumber(area.width()) + "\" height=\"" + svgNumber(area.height());
        if (!m_inPage)
            m_page.out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        m_page.out += "<svg xmlns=\"http://www.w3.org/2000/svg" + (m_inPage ? QByteArray() : size) +
                      "\" viewBox=\"" + svgPoint(area.topLeft()) + ' ' + svgNumber(area.width()) +
                      ' ' + svgNumber(area.height()) + "\">\n<title>" + svgEscaped(title) +
                      "</title>\n<style>\n";
        const DrawingFonts &fonts = drawingFonts();
        m_page.out += "text { font-family: 'DejaVu Sans', Verdana, 'Noto Sans', sans-serif; "
                      "font-kerning: none; white-space: pre; }\n";
        m_page.style("h", fonts.title, {});
        m_page.style("n", fonts.name, m_theme.text);
        m_page.style("k", fonts.keyName, m_theme.text);
        m_page.style("t", fonts.type, m_theme.mutedText);
        m_page.style("b", fonts.type, {});
        m_page.style("m", fonts.mark, m_theme.mark);
        m_page.style("e", fonts.mark, m_theme.mutedText);
        m_page.style("l", fonts.label, m_theme.mutedText);
        m_page.style("s", fonts.label, {});
        m_page.style("i", fonts.mark, {});
        m_page.style("r", fonts.note, {});
        m_page.style("a", fonts.area, {});
        m_page.out +=
            ".c { fill: none; stroke-width: 1.3; }\n.f { stroke-width: 1.3; }\n</style>\n";
        if (!m_inPage) // the page has a ground of its own
            m_page.rect(area, m_theme.background, QColor(), 0);
    }

    void writeArea(const AreaLook &area, int index)
    {
        const QColor color = areaColor(m_theme, area, index);
        m_page.rect(area.rect, m_theme.areaFill(color), QColor(), 8);
        const double height = std::min(AreaTitleHeight, area.rect.height() / 2);
        const QRectF strip(area.rect.topLeft(), QSizeF(area.rect.width(), height));
        m_page.out += "<path fill=\"" + svgColor(m_theme.areaTitle(color)) + "\" d=\"" +
                      svgPath(upperPart(strip, 8, false)) + "Z\"/>\n";
        m_page.rect(area.rect, QColor(), m_theme.areaBorder(color), 8);
        const AreaTitle title = areaTitle(area);
        const QPointF start(strip.left() + NotePadding, strip.center().y());
        const QColor ink = m_theme.areaTitleText(color);
        m_page.text("a", {start.x(), m_measure.baseline(TextRole::Area, start.y())}, title.name,
                    ink);
        m_page.text("b",
                    {start.x() + title.countLeft, m_measure.baseline(TextRole::Type, start.y())},
                    title.count, ink);
    }

    QRectF labelOf(const LineLook &line) const
    {
        return line.notation == Notation::Chen ? m_signs.labelRect(line.id)
                                               : labelRectOf(line, m_routes.value(line.id));
    }

    LineShape shapeOf(const LineLook &line) const
    {
        const bool chen = line.notation == Notation::Chen;
        return lineShape(line, m_routes.value(line.id), m_ports.value(line.id),
                         chen ? labelOf(line).center() : std::optional<QPointF>());
    }

    bool hasDashes(const LineLook &line) const
    {
        const LineShape shape = shapeOf(line);
        return std::any_of(shape.parts.cbegin(), shape.parts.cend(),
                           [](const LinePart &part) { return !part.isSolid(); });
    }

    void writeLine(const LineLook &line)
    {
        const QList<QPointF> points = m_routes.value(line.id);
        if (points.size() < 2)
            return;
        const bool chen = line.notation == Notation::Chen;
        const QRectF label = labelOf(line);
        const LineShape shape = shapeOf(line);
        const QByteArray stroke = " stroke=\"" + svgColor(lineColor(m_theme, line)) + '"';
        for (const LinePart &part : shape.parts) {
            m_page.out += "<path class=\"c\"" + stroke;
            if (!part.isSolid())
                m_page.out +=
                    " stroke-dasharray=\"" + svgNumber(part.dash) + ' ' + svgNumber(part.gap) + '"';
            m_page.out += " d=\"" + svgPath(roundedPath(part.course)) + "\"/>\n";
        }
        for (const EndSymbol *symbol : {&shape.from, &shape.to})
            writeSymbol(*symbol, lineColor(m_theme, line));
        writeConnectors(line, points);
        if (label.isEmpty())
            return;
        if (chen) // see writeSigns()
            return;
        m_page.rect(label, m_theme.background, QColor(), 0);
        m_page.text("l",
                    {label.left() + 4, m_measure.baseline(TextRole::Label, label.center().y())},
                    line.label);
    }

    void writeConnectors(const LineLook &line, const QList<QPointF> &points)
    {
        if (!line.split)
            return;
        const QColor color = lineColor(m_theme, line);
        for (const Connector &connector : connectorsOf(line, points)) {
            m_page.polygons("f", {connector.outline}, m_theme.node, color);
            m_page.text("l", connector.textAt, connector.text);
        }
    }

    // Over all lines; lines that share one have it once, unless each can be shown alone.
    void writeSigns()
    {
        QSet<QPoint> written;
        for (const LineLook &line : m_look.lines) {
            const QRectF place = line.notation == Notation::Chen ? labelOf(line) : QRectF();
            const QPoint middle = (place.center() * 4).toPoint();
            if (place.isEmpty() || (!m_inPage && written.contains(middle)))
                continue;
            written.insert(middle);
            startEdge(line);
            writeChenSign(m_page, m_theme, line, place);
            if (m_inPage)
                m_page.out += "</g>\n";
        }
    }

    void startEdge(const LineLook &line)
    {
        if (m_inPage)
            m_page.out += "<g class=\"edge\" data-from=\"" + idText(line.from) + "\" data-to=\"" +
                          idText(line.to) + "\">\n";
    }

    void writeSymbol(const EndSymbol &symbol, const QColor &color)
    {
        QByteArray marks;
        for (const QLineF &one : symbol.strokes)
            marks += 'M' + svgPoint(one.p1()) + 'L' + svgPoint(one.p2());
        for (qsizetype i = 0; i < symbol.outline.size(); ++i)
            marks += (i == 0 ? 'M' : 'L') + svgPoint(symbol.outline[i]);
        if (symbol.hasCircle()) {
            const QByteArray r = svgNumber(symbol.radius);
            const QPointF across(symbol.radius, 0);
            const QByteArray arc = 'A' + r + ' ' + r + " 0 1 0 ";
            marks += 'M' + svgPoint(symbol.center - across) + arc +
                     svgPoint(symbol.center + across) + arc + svgPoint(symbol.center - across);
        }
        if (!marks.isEmpty()) {
            m_page.out += symbol.filled
                              ? QByteArray("<path class=\"f\" fill=\"" + svgColor(color) + '"')
                              : QByteArray("<path class=\"c\"");
            m_page.out += " stroke=\"" + svgColor(color) + "\" d=\"" + marks + "\"/>\n";
        }
        if (symbol.text.isEmpty() || m_endTexts.contains(textPlace(symbol)))
            return;
        m_endTexts.insert(textPlace(symbol));
        m_page.text(symbol.textRole == TextRole::Mark ? "e" : "t", symbol.textAt, symbol.text);
    }

    void writeNode(const NodeLook &node)
    {
        const NodeGeometry g = nodeGeometry(node);
        const QRectF box(node.position, g.size);
        const QColor header = headerColor(m_theme, node, m_areas);
        m_page.out += "<g transform=\"translate(" + svgPoint(node.position) + ")\"";
        if (m_inPage)
            m_page.out += " class=\"node\" tabindex=\"0\" role=\"button\" data-id=\"" +
                          idText(node.object) + "\" aria-label=\"" + svgEscaped(node.title) + '"';
        m_page.out += ">\n";
        if (g.hasOvals())
            writeChenMarks(m_page, m_theme, node, header);
        else
            writeBox(node, g, header);
        const QColor ink = titleColor(m_theme, g, header);
        const HeadingTexts heading = headingTexts(node, g);
        m_page.text("h", heading.title.at, heading.title.text, ink);
        m_page.text("b", heading.badge.at, heading.badge.text, ink);
        if (node.pinned)
            m_page.polygons("pin", pinShape(g), ink, {});
        if (node.sign != NodeSign::None)
            m_page.polygons("sign", signShape(node, g), ink, {});
        for (int i = 0; i < g.rows; ++i)
            writeRow(node, i, g);
        if (g.more)
            m_page.text("t", moreTextAt(node, g), moreText(node));
        m_page.out += "</g>\n";
    }

    void writeBox(const NodeLook &node, const NodeGeometry &g, const QColor &header)
    {
        const bool alone = g.size.height() <= NodeGeometry::HeaderHeight;
        const QRectF box = g.boxRect();
        const auto upper = [&](double bottom, const QColor &color) {
            m_page.out += "<path fill=\"" + svgColor(color) + "\" d=\"" +
                          svgPath(upperPart({box.topLeft(), QPointF(box.right(), bottom)},
                                            g.cornerRadius, false)) +
                          "Z\"/>\n";
        };
        const QColor border = boxColor(m_theme, g, header);
        m_page.rect(box, alone ? header : m_theme.node, QColor(), g.cornerRadius);
        if (!alone && !g.hasOpenTitle())
            upper(NodeGeometry::HeaderHeight, header);
        if (g.keyRows > 0) {
            upper(g.keyLine(), keyColor(m_theme, header));
            m_page.rect({box.left(), g.keyLine() - 0.5, box.width(), 1}, border, QColor(), 0);
        }
        m_page.rect(box, QColor(), border, g.cornerRadius,
                    node.kind == Kind::View ? " stroke-dasharray=\"4 2\"" : "");
    }

    void writeRow(const NodeLook &node, int row, const NodeGeometry &g)
    {
        const RowTexts texts = rowTexts(node, row, g);
        m_page.text("m", texts.mark.at, texts.mark.text);
        m_page.text(node.rows[row].primary ? "k" : "n", texts.name.at, texts.name.text);
        m_page.text("t", texts.type.at, texts.type.text);
        const Verdict verdict = node.rows[row].verdict;
        if (verdict == Verdict::Same)
            return;
        const QPointF at = lensMarkAt(g, row);
        const QString mark = lensMarkText(verdict);
        const QSizeF size(2 * LensMarkRadius, 2 * LensMarkRadius);
        m_page.ellipse({at - QPointF(LensMarkRadius, LensMarkRadius), size},
                       lensGround(m_theme, verdict), QColor(), "");
        m_page.text("h",
                    {at.x() - m_measure.width(TextRole::KeyName, mark) / 2,
                     m_measure.baseline(TextRole::KeyName, at.y())},
                    mark, lensColor(m_theme, verdict));
    }

    void writeNote(const NoteLook &note)
    {
        const QColor fill = m_theme.noteFill(note.color);
        const QColor ink = m_theme.readable(m_theme.noteText, fill);
        const QColor border = mixed(fill, m_theme.noteText, 0.35);
        const NoteShape shape = noteShape(note.rect);
        m_page.polygons("note", {shape.outline}, fill, border);
        m_page.polygons("fold", {shape.fold}, mixed(fill, m_theme.noteText, 0.15), border);
        const QPointF corner = note.rect.topLeft();
        const NoteText content = noteText(note);
        for (const QRectF &ground : content.grounds)
            m_page.rect(ground.translated(corner), mixed(fill, ink, 0.08), QColor(), 0);
        for (const QRectF &rule : content.rules)
            m_page.rect(rule.translated(corner), mixed(fill, ink, 0.4), QColor(), 0);
        const QColor link = m_theme.readable(m_theme.selection, fill);
        for (const NotePiece &piece : content.pieces)
            noteWords(piece, corner, piece.link ? link : ink);
    }

    void noteWords(const NotePiece &piece, QPointF corner, const QColor &color)
    {
        const QPointF at = corner + piece.baseline;
        m_page.out += "<text class=\"r\" x=\"" + svgNumber(at.x()) + "\" y=\"" + svgNumber(at.y()) +
                      "\" fill=\"" + svgColor(color) + '"';
        QByteArray own;
        if (piece.font.pixelSize() != drawingFonts().note.pixelSize())
            own += "font-size:" + svgNumber(piece.font.pixelSize()) + "px;";
        if (piece.font.bold())
            own += "font-weight:bold;";
        if (piece.font.italic())
            own += "font-style:italic;";
        if (piece.font.fixedPitch())
            own += "font-family:'DejaVu Sans Mono',monospace;";
        if (!own.isEmpty())
            m_page.out += " style=\"" + own + '"';
        if (piece.strength < 1)
            m_page.out += " fill-opacity=\"" + svgNumber(piece.strength) + '"';
        m_page.out += '>' + svgEscaped(piece.text) + "</text>\n";
    }

    void writeLegend(QPointF corner)
    {
        const LegendShape shape = legendShape(m_look.legend);
        if (shape.lines.isEmpty())
            return;
        m_page.rect(QRectF(corner, shape.size), m_theme.node, m_theme.nodeBorder, 6);
        for (qsizetype i = 0; i < shape.lines.size(); ++i) {
            const LegendLine &line = shape.lines[i];
            const QColor color = legendColor(m_theme, m_look.legend[i]);
            m_page.rect(line.swatch.translated(corner), color, QColor(), 3);
            m_page.text("h", corner + line.letter, m_look.legend[i].letter,
                        DrawingTheme::textOn(color));
            m_page.text("n", corner + line.title, line.words);
        }
    }

    const DiagramLook &m_look;
    const QHash<Id, QList<QPointF>> &m_routes;
    const DrawingTheme &m_theme;
    const bool m_inPage;
    const TextMeasure &m_measure = TextMeasure::shared();
    std::vector<AreaEntry> m_areas;
    QHash<Id, LinePorts> m_ports;
    DiagramPainter m_signs;  // Chen: knows where diamonds stand
    QSet<QPoint> m_endTexts; // that are written already
    SvgElements m_page;
};

} // namespace

QByteArray svgOf(const DiagramLook &look, const QHash<Id, QList<QPointF>> &routes,
                 const QRectF &area, const DrawingTheme &theme, const QString &title,
                 QPointF legend, SvgUse use, const PictureCaption &caption)
{
    return SvgWriter(look, routes, theme, use).write(area, title, legend, caption);
}

} // namespace relvar
