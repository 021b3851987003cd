#pragma once

#include "generators/drawing/scene.h"

#include <QPainter>

// The layers of one frame. Used by paintScene() alone.
namespace relvar {

// Zooms at which more is drawn.
inline constexpr double SymbolZoom = 0.4; // symbols and dashes of lines, rounded corners
inline constexpr double LabelZoom = 0.6;  // labels of lines

// In focus mode, first what is out of it is painted, then a veil over that, then what is in it.
enum class FocusPass { All, Dimmed, Clear };

struct Frame
{
    const DrawingScene &scene;
    QPainter &painter;
    QRectF exposed;
    double zoom;
    const DrawingTheme &theme;
    const PaintStates &states;
    FocusPass pass = FocusPass::All;

    bool shows(Id node) const
    {
        return pass == FocusPass::All || states.focus->contains(node) == (pass == FocusPass::Clear);
    }
    bool shows(const LineLook &line) const
    {
        return pass == FocusPass::All ||
               (states.focus->contains(line.from) && states.focus->contains(line.to)) ==
                   (pass == FocusPass::Clear);
    }
    bool isDetailed() const { return zoom >= LegibleZoom; }
    bool hasSymbols() const { return zoom >= SymbolZoom; }
    double pixel() const { return 1 / zoom; }
    bool isSelected(Id id) const { return states.selected.contains(id); }
    bool isLit(Id id) const { return states.hovered == id || states.related.contains(id); }
};

// Things of one colour that are drawn in one call.
template<class T>
class Batches
{
public:
    QList<T> &of(const QColor &color)
    {
        const QRgb key = color.rgba();
        for (auto &[known, list] : m_batches)
            if (known == key)
                return list;
        m_batches.emplace_back(key, QList<T>());
        return m_batches.back().second;
    }
    template<class F>
    void forEach(F &&f) const
    {
        for (const auto &[key, list] : m_batches)
            f(QColor::fromRgba(key), list);
    }

private:
    std::vector<std::pair<QRgb, QList<T>>> m_batches;
};

void paintGrid(const Frame &frame);
void paintAreas(const Frame &frame);
void paintLines(const Frame &frame);
void paintNodes(const Frame &frame);
// Chen: the shapes of an entity, without texts; and the diamonds on lines.
void paintChenMarks(const Frame &frame, const NodeEntry &entry, const QRectF &rect,
                    const QColor &header);
void paintSigns(const Frame &frame, bool texts);
void paintPlainNodes(const Frame &frame);
// The name of a box that is drawn from afar, kept until it is asked for at another zoom.
const PlacedName &farName(const NodeEntry &entry, double zoom);
void paintNotes(const Frame &frame);
void paintHandles(const Frame &frame);

void drawText(QPainter &painter, const GlyphText &text, QPointF offset, const QColor &color);

} // namespace relvar
