#include "generators/drawing/svg.h"

#include "generators/drawing/legend.h"
#include "generators/drawing/lensmarks.h"
#include "generators/drawing/paint.h"
#include "generators/drawing/stubs.h"

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

QByteArray number(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 2);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

// What XML allows of a text; the rest has no meaning in a picture.
QByteArray escaped(const QString &text)
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

QByteArray hex(const QColor &color)
{
    return color.name().toLatin1();
}

QByteArray point(QPointF p)
{
    return number(p.x()) + ' ' + number(p.y());
}

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
        for (const LineLook &line : m_look.lines) {
            if (m_inPage)
                m_out += "<g class=\"edge\" data-from=\"" + idText(line.from) + "\" data-to=\"" +
                         idText(line.to) + "\">\n";
            writeLine(line);
            if (m_inPage)
                m_out += "</g>\n";
        }
        for (const NodeLook &node : m_look.nodes)
            writeNode(node);
        for (const NoteLook &note : m_look.notes)
            writeNote(note);
        writeLegend(legend);
        text("l", caption.at, caption.text);
        return m_out + "</svg>\n";
    }

private:
    static QByteArray idText(Id id) { return QByteArray::number(id.value); }

    void head(const QRectF &area, const QString &title)
    {
        const QByteArray size =
            "\" width=\"" + number(area.width()) + "\" height=\"" + number(area.height());
        if (!m_inPage)
            m_out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        m_out += "<svg xmlns=\"http://www.w3.org/2000/svg" + (m_inPage ? QByteArray() : size) +
                 "\" viewBox=\"" + point(area.topLeft()) + ' ' + number(area.width()) + ' ' +
                 number(area.height()) + "\">\n<title>" + escaped(title) + "</title>\n<style>\n";
        const DrawingFonts &fonts = drawingFonts();
        m_out += "text { font-family: 'DejaVu Sans', Verdana, 'Noto Sans', sans-serif; "
                 "font-kerning: none; white-space: pre; }\n";
        style("h", fonts.title, {});
        style("n", fonts.name, m_theme.text);
        style("k", fonts.keyName, m_theme.text);
        style("t", fonts.type, m_theme.mutedText);
        style("b", fonts.type, {});
        style("m", fonts.mark, m_theme.mark);
        style("e", fonts.mark, m_theme.mutedText);
        style("l", fonts.label, m_theme.mutedText);
        style("s", fonts.label, {});
        style("i", fonts.mark, {});
        style("r", fonts.note, {});
        style("a", fonts.area, {});
        m_out += ".c { fill: none; stroke-width: 1.3; }\n.f { stroke-width: 1.3; }\n</style>\n";
        if (!m_inPage) // the page has a ground of its own
            rect(area, m_theme.background, QColor(), 0);
    }

    void style(const char *name, const QFont &font, const QColor &color)
    {
        m_out += QByteArray(".") + name + " { font-size: " + number(font.pixelSize()) + "px;" +
                 (font.bold() ? " font-weight: bold;" : "") +
                 (color.isValid() ? " fill: " + hex(color) + ';' : QByteArray()) + " }\n";
    }

    void rect(const QRectF &r, const QColor &fill, const QColor &stroke, double radius,
              const char *extra = "")
    {
        m_out += "<rect x=\"" + number(r.x()) + "\" y=\"" + number(r.y()) + "\" width=\"" +
                 number(r.width()) + "\" height=\"" + number(r.height()) + '"';
        if (radius > 0)
            m_out += " rx=\"" + number(radius) + '"';
        m_out += " fill=\"" + (fill.isValid() ? hex(fill) : QByteArray("none")) + '"';
        if (stroke.isValid())
            m_out += " stroke=\"" + hex(stroke) + '"';
        m_out += QByteArray(extra) + "/>\n";
    }

    void text(const char *style, QPointF at, const QString &words, const QColor &color = {})
    {
        if (words.isEmpty())
            return;
        m_out += QByteArray("<text class=\"") + style + "\" x=\"" + number(at.x()) + "\" y=\"" +
                 number(at.y()) + '"';
        if (color.isValid())
            m_out += " fill=\"" + hex(color) + '"';
        m_out += '>' + escaped(words) + "</text>\n";
    }

    void polygons(const char *style, const QList<QPolygonF> &shapes, const QColor &fill,
                  const QColor &stroke)
    {
        m_out += QByteArray("<path class=\"") + style + "\" fill=\"" + hex(fill) + '"';
        if (stroke.isValid())
            m_out += " stroke=\"" + hex(stroke) + '"';
        m_out += " d=\"";
        for (const QPolygonF &shape : shapes) {
            for (qsizetype i = 0; i < shape.size(); ++i)
                m_out += (i == 0 ? 'M' : 'L') + point(shape[i]);
            m_out += 'Z';
        }
        m_out += "\"/>\n";
    }

    void writeArea(const AreaLook &area, int index)
    {
        const QColor color = areaColor(m_theme, area, index);
        rect(area.rect, m_theme.areaFill(color), QColor(), 8);
        const double height = std::min(AreaTitleHeight, area.rect.height() / 2);
        const QRectF strip(area.rect.topLeft(), QSizeF(area.rect.width(), height));
        m_out += "<path fill=\"" + hex(m_theme.areaTitle(color)) + "\" d=\"" +
                 pathData(upperPart(strip, 8, false)) + "Z\"/>\n";
        rect(area.rect, QColor(), m_theme.areaBorder(color), 8);
        const AreaTitle title = areaTitle(area);
        const QPointF start(strip.left() + NotePadding, strip.center().y());
        const QColor ink = m_theme.areaTitleText(color);
        text("a", {start.x(), m_measure.baseline(TextRole::Area, start.y())}, title.name, ink);
        text("b", {start.x() + title.countLeft, m_measure.baseline(TextRole::Type, start.y())},
             title.count, ink);
    }

    void writeLine(const LineLook &line)
    {
        const QList<QPointF> points = m_routes.value(line.id);
        if (points.size() < 2)
            return;
        const bool chen = line.notation == Notation::Chen;
        const QRectF label = chen ? m_signs.labelRect(line.id) : labelRectOf(line, points);
        const LineShape shape = lineShape(line, points, m_ports.value(line.id),
                                          chen ? label.center() : std::optional<QPointF>());
        const QByteArray stroke = " stroke=\"" + hex(lineColor(m_theme, line)) + '"';
        for (const LinePart &part : shape.parts) {
            m_out += "<path class=\"c\"" + stroke;
            if (part.dash > 0)
                m_out += " stroke-dasharray=\"" + number(part.dash) + ' ' + number(part.gap) + '"';
            m_out += " d=\"" + pathData(roundedPath(part.course)) + "\"/>\n";
        }
        for (const EndSymbol *symbol : {&shape.from, &shape.to})
            writeSymbol(*symbol, lineColor(m_theme, line));
        writeConnectors(line, points);
        if (label.isEmpty())
            return;
        if (chen) {
            writeSign(line, label);
            return;
        }
        rect(label, m_theme.background, QColor(), 0);
        text("l", {label.left() + 4, m_measure.baseline(TextRole::Label, label.center().y())},
             line.label);
    }

    void writeConnectors(const LineLook &line, const QList<QPointF> &points)
    {
        if (!line.split)
            return;
        const QColor color = lineColor(m_theme, line);
        for (const Connector &connector : connectorsOf(line, points)) {
            polygons("f", {connector.outline}, m_theme.node, color);
            text("l", connector.textAt, connector.text);
        }
    }

    void writeSign(const LineLook &line, const QRectF &place)
    {
        const ChenSign sign = chenSign(line, place);
        const QColor color = lineColor(m_theme, line);
        const bool elided = sign.text != signText(line);
        if (elided) // viewers show all of it under the mouse
            m_out += "<g><title>" + escaped(signText(line)) + "</title>\n";
        polygons("f", {sign.outline}, m_theme.node, color);
        if (!sign.inner.isEmpty())
            polygons("f", {sign.inner}, m_theme.node, color);
        const char *style = sign.role == TextRole::Mark ? "i" : "s";
        text(style, sign.textAt, sign.text, m_theme.text);
        text(style, sign.letterAt, sign.letter, m_theme.text);
        if (elided)
            m_out += "</g>\n";
    }

    void writeMarks(const NodeLook &node, const NodeGeometry &g, const QColor &header)
    {
        const QList<ChenMark> marks = chenMarks(node, g);
        for (const ChenMark &mark : marks) {
            const bool entity = mark.part == ChenMark::Entity;
            const QColor fill = !mark.filled ? QColor()
                                : entity     ? keyColor(m_theme, header)
                                             : m_theme.node;
            const QColor ink = chenInk(m_theme, mark.part, header);
            const char *extra = mark.dashed ? " stroke-dasharray=\"3 2.5\"" : "";
            if (mark.shape == ChenMark::Line)
                m_out += "<path fill=\"none\" stroke=\"" + hex(ink) + '"' + extra + " d=\"M" +
                         point(mark.line.p1()) + 'L' + point(mark.line.p2()) + "\"/>\n";
            else if (mark.shape == ChenMark::Box)
                rect(mark.rect, fill, ink, 0, extra);
            else
                ellipse(mark.rect, fill, ink, extra);
        }
    }

    void ellipse(const QRectF &r, const QColor &fill, const QColor &stroke, const char *extra)
    {
        m_out += "<ellipse cx=\"" + number(r.center().x()) + "\" cy=\"" + number(r.center().y()) +
                 "\" rx=\"" + number(r.width() / 2) + "\" ry=\"" + number(r.height() / 2) +
                 "\" fill=\"" + (fill.isValid() ? hex(fill) : QByteArray("none")) + '"';
        if (stroke.isValid())
            m_out += " stroke=\"" + hex(stroke) + '"';
        m_out += QByteArray(extra) + "/>\n";
    }

    void writeSymbol(const EndSymbol &symbol, const QColor &color)
    {
        QByteArray marks;
        for (const QLineF &one : symbol.strokes)
            marks += 'M' + point(one.p1()) + 'L' + point(one.p2());
        for (qsizetype i = 0; i < symbol.outline.size(); ++i)
            marks += (i == 0 ? 'M' : 'L') + point(symbol.outline[i]);
        if (symbol.hasCircle()) {
            const QByteArray r = number(symbol.radius);
            const QPointF across(symbol.radius, 0);
            const QByteArray arc = 'A' + r + ' ' + r + " 0 1 0 ";
            marks += 'M' + point(symbol.center - across) + arc + point(symbol.center + across) +
                     arc + point(symbol.center - across);
        }
        if (!marks.isEmpty()) {
            m_out += symbol.filled ? QByteArray("<path class=\"f\" fill=\"" + hex(color) + '"')
                                   : QByteArray("<path class=\"c\"");
            m_out += " stroke=\"" + hex(color) + "\" d=\"" + marks + "\"/>\n";
        }
        if (symbol.text.isEmpty() || m_endTexts.contains(textPlace(symbol)))
            return;
        m_endTexts.insert(textPlace(symbol));
        text(symbol.textRole == TextRole::Mark ? "e" : "t", symbol.textAt, symbol.text);
    }

    static QByteArray pathData(const QPainterPath &path)
    {
        QByteArray data;
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPainterPath::Element e = path.elementAt(i);
            const char letter = e.type == QPainterPath::MoveToElement    ? 'M'
                                : e.type == QPainterPath::LineToElement  ? 'L'
                                : e.type == QPainterPath::CurveToElement ? 'C'
                                                                         : ' ';
            data += letter + point({e.x, e.y});
        }
        return data;
    }

    void writeNode(const NodeLook &node)
    {
        const NodeGeometry g = nodeGeometry(node);
        const QRectF box(node.position, g.size);
        const QColor header = headerColor(m_theme, node, m_areas);
        m_out += "<g transform=\"translate(" + point(node.position) + ")\"";
        if (m_inPage)
            m_out += " class=\"node\" tabindex=\"0\" role=\"button\" data-id=\"" +
                     idText(node.object) + "\" aria-label=\"" + escaped(node.title) + '"';
        m_out += ">\n";
        if (g.hasOvals())
            writeMarks(node, g, header);
        else
            writeBox(node, g, header);
        const QColor ink = titleColor(m_theme, g, header);
        const HeadingTexts heading = headingTexts(node, g);
        text("h", heading.title.at, heading.title.text, ink);
        text("b", heading.badge.at, heading.badge.text, ink);
        if (node.pinned)
            polygons("pin", pinShape(g), ink, {});
        for (int i = 0; i < g.rows; ++i)
            writeRow(node, i, g);
        if (g.more)
            text("t", moreTextAt(node, g), moreText(node));
        m_out += "</g>\n";
    }

    void writeBox(const NodeLook &node, const NodeGeometry &g, const QColor &header)
    {
        const bool alone = g.size.height() <= NodeGeometry::HeaderHeight;
        const QRectF box = g.boxRect();
        const auto upper = [&](double bottom, const QColor &color) {
            m_out += "<path fill=\"" + hex(color) + "\" d=\"" +
                     pathData(upperPart({box.topLeft(), QPointF(box.right(), bottom)},
                                        g.cornerRadius, false)) +
                     "Z\"/>\n";
        };
        const QColor border = boxColor(m_theme, g, header);
        rect(box, alone ? header : m_theme.node, QColor(), g.cornerRadius);
        if (!alone && !g.hasOpenTitle())
            upper(NodeGeometry::HeaderHeight, header);
        if (g.keyRows > 0) {
            upper(g.keyLine(), keyColor(m_theme, header));
            rect({box.left(), g.keyLine() - 0.5, box.width(), 1}, border, QColor(), 0);
        }
        rect(box, QColor(), border, g.cornerRadius,
             node.kind == Kind::View ? " stroke-dasharray=\"4 2\"" : "");
    }

    void writeRow(const NodeLook &node, int row, const NodeGeometry &g)
    {
        const RowTexts texts = rowTexts(node, row, g);
        text("m", texts.mark.at, texts.mark.text);
        text(node.rows[row].primary ? "k" : "n", texts.name.at, texts.name.text);
        text("t", texts.type.at, texts.type.text);
        const Verdict verdict = node.rows[row].verdict;
        if (verdict == Verdict::Same)
            return;
        const QPointF at = lensMarkAt(g, row);
        const QString mark = lensMarkText(verdict);
        const QSizeF size(2 * LensMarkRadius, 2 * LensMarkRadius);
        ellipse({at - QPointF(LensMarkRadius, LensMarkRadius), size}, lensGround(m_theme, verdict),
                QColor(), "");
        text("h",
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
        polygons("note", {shape.outline}, fill, border);
        polygons("fold", {shape.fold}, mixed(fill, m_theme.noteText, 0.15), border);
        const QPointF corner = note.rect.topLeft();
        const NoteText content = noteText(note);
        for (const QRectF &ground : content.grounds)
            rect(ground.translated(corner), mixed(fill, ink, 0.08), QColor(), 0);
        for (const QRectF &rule : content.rules)
            rect(rule.translated(corner), mixed(fill, ink, 0.4), QColor(), 0);
        const QColor link = m_theme.readable(m_theme.selection, fill);
        for (const NotePiece &piece : content.pieces)
            noteWords(piece, corner, piece.link ? link : ink);
    }

    void noteWords(const NotePiece &piece, QPointF corner, const QColor &color)
    {
        const QPointF at = corner + piece.baseline;
        m_out += "<text class=\"r\" x=\"" + number(at.x()) + "\" y=\"" + number(at.y()) +
                 "\" fill=\"" + hex(color) + '"';
        QByteArray own;
        if (piece.font.pixelSize() != drawingFonts().note.pixelSize())
            own += "font-size:" + number(piece.font.pixelSize()) + "px;";
        if (piece.font.bold())
            own += "font-weight:bold;";
        if (piece.font.italic())
            own += "font-style:italic;";
        if (piece.font.fixedPitch())
            own += "font-family:'DejaVu Sans Mono',monospace;";
        if (!own.isEmpty())
            m_out += " style=\"" + own + '"';
        if (piece.strength < 1)
            m_out += " fill-opacity=\"" + number(piece.strength) + '"';
        m_out += '>' + escaped(piece.text) + "</text>\n";
    }

    void writeLegend(QPointF corner)
    {
        const LegendShape shape = legendShape(m_look.legend);
        if (shape.lines.isEmpty())
            return;
        rect(QRectF(corner, shape.size), m_theme.node, m_theme.nodeBorder, 6);
        for (qsizetype i = 0; i < shape.lines.size(); ++i) {
            const LegendLine &line = shape.lines[i];
            const QColor color = legendColor(m_theme, m_look.legend[i]);
            rect(line.swatch.translated(corner), color, QColor(), 3);
            text("h", corner + line.letter, m_look.legend[i].letter, DrawingTheme::textOn(color));
            text("n", corner + line.title, line.words);
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
    QByteArray m_out;
};

} // namespace

QByteArray svgOf(const DiagramLook &look, const QHash<Id, QList<QPointF>> &routes,
                 const QRectF &area, const DrawingTheme &theme, const QString &title,
                 QPointF legend, SvgUse use, const PictureCaption &caption)
{
    return SvgWriter(look, routes, theme, use).write(area, title, legend, caption);
}

} // namespace relvar
