#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QPointF>
#include <QString>

#include <array>

// Text of drawings, prepared once: widths for the geometry, glyphs for the painter. Any thread.
namespace relvar {

enum class TextRole { Title, Name, KeyName, Type, Mark, Label, Note, Area };
inline constexpr int TextRoleCount = 8;

// Measures text in the fonts of the drawing. Printable ASCII, which nearly all names are, comes
// from a table; everything else is shaped.
class TextMeasure
{
public:
    static const TextMeasure &shared();

    double width(TextRole role, const QString &text) const;
    double ascent(TextRole role) const { return m_faces[size_t(role)].ascent; }
    // The glyphs of printable ASCII, whose baseline starts at a point, scaled from the role's size.
    void appendGlyphs(TextRole role, const QString &text, QPointF baseline, double scale,
                      QList<quint32> &glyphs, QList<QPointF> &positions) const;
    double height(TextRole role) const { return m_faces[size_t(role)].height; }
    // Height of the baseline that centres capital letters about y.
    double baseline(TextRole role, double y) const;
    // The text, or its start and "…" when it is wider than `width`.
    QString elided(TextRole role, const QString &text, double width) const;

private:
    friend class GlyphText;
    struct Face
    {
        double ascent = 0;
        double height = 0;
        double capHeight = 0;
        std::array<quint32, 128> glyphs{};
        std::array<double, 128> advances{};
    };
    TextMeasure();

    std::array<Face, TextRoleCount> m_faces;
};

// Pieces of text of one role and colour, to be drawn together. On the thread that finished it.
class GlyphText
{
public:
    // Adds a text whose baseline starts at a point.
    void add(TextRole role, const QString &text, QPointF baseline);
    // The same in another font, whatever its characters are.
    void addShaped(const QFont &font, const QString &text, QPointF baseline);
    bool isEmpty() const { return m_glyphs.isEmpty() && m_shaped.isEmpty(); }
    // Puts the pieces together; call once, after the last add().
    void finish();
    const QList<QGlyphRun> &runs() const { return m_runs; }
    // Adds what was shaped already, moved by an offset.
    void take(const QList<QGlyphRun> &runs, QPointF offset);

private:
    TextRole m_role = TextRole::Name;
    QList<quint32> m_glyphs;
    QList<QPointF> m_positions;
    QList<QGlyphRun> m_shaped; // of text beyond ASCII
    QList<QGlyphRun> m_runs;
};

} // namespace relvar
