#include "generators/drawing/text.h"

#include "generators/drawing/geometry.h"

#include <QFontMetricsF>
#include <QRawFont>
#include <QTextLayout>
#include <QThreadStorage>

#include <algorithm>
#include <cmath>

namespace relvar {
namespace {

const QFont &fontOf(TextRole role)
{
    const DrawingFonts &fonts = drawingFonts();
    const QFont *const list[TextRoleCount] = {&fonts.title, &fonts.name, &fonts.keyName,
                                              &fonts.type,  &fonts.mark, &fonts.label,
                                              &fonts.note,  &fonts.area};
    return *list[size_t(role)];
}

// Raw fonts belong to the thread that made them.
QRawFont rawFont(TextRole role)
{
    using Fonts = std::array<QRawFont, TextRoleCount>;
    static QThreadStorage<std::shared_ptr<Fonts>> storage;
    if (!storage.hasLocalData())
        storage.setLocalData(std::make_shared<Fonts>());
    QRawFont &font = (*storage.localData())[size_t(role)];
    if (!font.isValid())
        font = QRawFont::fromFont(fontOf(role));
    return font;
}

bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

// One line of shaped text.
void layOut(QTextLayout &layout)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

} // namespace

TextMeasure::TextMeasure()
{
    for (int role = 0; role < TextRoleCount; ++role) {
        const QFont &font = fontOf(TextRole(role));
        const QFontMetricsF metrics(font);
        Face &face = m_faces[size_t(role)];
        const QRawFont raw = rawFont(TextRole(role));
        face.ascent = metrics.ascent();
        face.height = metrics.height();
        face.capHeight = metrics.capHeight();
        for (char c = 0x20; c < 0x7f; ++c) {
            const QString one(QLatin1Char{c});
            const QList<quint32> glyphs = raw.glyphIndexesForString(one);
            face.glyphs[size_t(c)] = glyphs.value(0);
            const QList<QPointF> advances = raw.advancesForGlyphIndexes(glyphs);
            face.advances[size_t(c)] = advances.value(0).x();
        }
    }
}

const TextMeasure &TextMeasure::shared()
{
    static const TextMeasure measure;
    return measure;
}

double TextMeasure::width(TextRole role, const QString &text) const
{
    const Face &face = m_faces[size_t(role)];
    double sum = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x20 || c.unicode() >= 0x7f) {
            QTextLayout layout(text, fontOf(role));
            layOut(layout);
            return layout.lineAt(0).naturalTextWidth();
        }
        sum += face.advances[c.unicode()];
    }
    return sum;
}

double TextMeasure::baseline(TextRole role, double y) const
{
    return y + m_faces[size_t(role)].capHeight / 2;
}

QString TextMeasure::elided(TextRole role, const QString &text, double room) const
{
    if (width(role, text) <= room + 0.01)
        return text;
    return QFontMetricsF(fontOf(role)).elidedText(text, Qt::ElideRight, std::max(0.0, room));
}

void TextMeasure::appendGlyphs(TextRole role, const QString &text, QPointF baseline, double scale,
                               QList<quint32> &glyphs, QList<QPointF> &positions) const
{
    const Face &face = m_faces[size_t(role)];
    double x = baseline.x();
    for (const QChar c : text) {
        glyphs.append(face.glyphs[c.unicode()]);
        positions.append({x, baseline.y()});
        x += face.advances[c.unicode()] * scale;
    }
}

void GlyphText::add(TextRole role, const QString &text, QPointF baseline)
{
    if (text.isEmpty())
        return;
    m_role = role;
    if (isPlain(text))
        TextMeasure::shared().appendGlyphs(role, text, baseline, 1, m_glyphs, m_positions);
    else
        addShaped(fontOf(role), text, baseline);
}

void GlyphText::addShaped(const QFont &font, const QString &text, QPointF baseline)
{
    QTextLayout layout(text, font);
    layOut(layout);
    const double ascent = layout.lineAt(0).ascent();
    take(layout.glyphRuns(), baseline - QPointF(0, ascent));
}

void GlyphText::take(const QList<QGlyphRun> &runs, QPointF offset)
{
    for (QGlyphRun run : runs) {
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions)
            position += offset;
        run.setPositions(positions);
        m_shaped.append(run);
    }
}

void GlyphText::finish()
{
    m_runs = m_shaped;
    if (!m_glyphs.isEmpty()) {
        QGlyphRun run;
        run.setRawFont(rawFont(m_role));
        run.setGlyphIndexes(m_glyphs);
        run.setPositions(m_positions);
        m_runs.prepend(run);
    }
    m_glyphs.clear();
    m_positions.clear();
    m_shaped.clear();
}

} // namespace relvar
