#include "generators/drawing/areas.h"
#include "model/names.h"
#include "model/operations/areas.h"
#include "model/operations/clipboard.h"
#include "model/operations/diagrams.h"
#include "views/canvas/canvascontents.h"
#include "views/canvas/tools/gesture.h"
#include "views/canvas/tools/guides.h"
#include "views/canvas/wording.h"

#include <QPainter>

#include <cmath>

namespace relvar {
namespace {

class MoveGesture : public CanvasGesture
{
public:
    MoveGesture(CanvasView *view, QPointF start, bool duplicate)
        : CanvasGesture(view)
        , m_start(start)
        , m_duplicate(duplicate)
    {
        const QList<Id> boxes = view->selectedBoxes();
        for (const Id id : boxes)
            m_rects.insert(id, view->rectOf(id));
        for (const Id id : boxes)
            for (const Id inside : view->contents().drawing().objectsInArea(id))
                m_rects.insert(inside, view->rectOf(inside));
        for (auto it = m_rects.cbegin(); it != m_rects.cend(); ++it)
            m_bounds |= it.value();
        m_look = view->contents().look();
        m_hasAreas = !m_look.areas.isEmpty();
        for (const AreaLook &area : std::as_const(m_look.areas))
            m_own.insert(area.id, area.own);
    }

    QCursor cursor() const override { return m_duplicate ? Qt::DragCopyCursor : Qt::SizeAllCursor; }

    void move(QPointF scene, Qt::KeyboardModifiers modifiers) override
    {
        m_offset = scene - m_start;
        const bool onlyX = std::abs(m_offset.x()) >= std::abs(m_offset.y());
        if (modifiers & Qt::ShiftModifier)
            (onlyX ? m_offset.ry() : m_offset.rx()) = 0;
        m_guides.clear();
        if (view()->snapEnabled() && !(modifiers & Qt::AltModifier))
            snap(modifiers & Qt::ShiftModifier, onlyX);
        QHash<Id, QRectF> rects;
        for (auto it = m_rects.cbegin(); it != m_rects.cend(); ++it)
            rects.insert(it.key(), it.value().translated(m_offset));
        if (m_hasAreas && !m_duplicate)
            dropOn(rects);
        if (m_duplicate)
            view()->updateOverlay();
        else
            view()->previewRects(rects);
    }

    void finish(QPointF scene, Qt::KeyboardModifiers modifiers) override
    {
        move(scene, modifiers);
        m_guides.clear();
        const AreaDrop drop = std::exchange(m_drop, {});
        tell();
        view()->clearPreview();
        if (m_offset.isNull())
            return;
        if (m_duplicate)
            copy();
        else
            view()->edit(Canvas::tr("Move"), [&](Edit &edit) -> Result<void> {
                if (const Result<void> moved = moveAll(edit); !moved)
                    return moved;
                return changeOwners(edit, drop);
            });
    }

    void cancel() override
    {
        m_guides.clear();
        m_drop = {};
        tell();
        view()->clearPreview();
        view()->updateOverlay();
    }

    void paintOverlay(QPainter *painter) override
    {
        const double pixel = 1 / view()->zoom();
        paintDrop(painter, pixel);
        paintGuides(painter, m_guides, view()->palette(), view()->zoom());
        if (m_duplicate) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(view()->palette().color(QPalette::Highlight), 0, Qt::DashLine));
            for (auto it = m_rects.cbegin(); it != m_rects.cend(); ++it)
                painter->drawRoundedRect(it.value().translated(m_offset), 4, 4);
        }
    }

    std::optional<QList<QRectF>> overlayBounds() const override
    {
        QList<QRectF> bounds;
        bounds += guideBounds(m_guides, view()->zoom());
        if (m_duplicate)
            for (auto it = m_rects.cbegin(); it != m_rects.cend(); ++it)
                bounds.append(it.value().translated(m_offset));
        for (const QRectF &area : m_drop.touched)
            bounds.append(area.adjusted(-4, -4, 4, 4));
        return bounds;
    }

private:
    // Works out which areas gain or lose entities, and shows them as large as they will be.
    void dropOn(QHash<Id, QRectF> &rects)
    {
        m_drop = dropOnAreas(m_look, rects);
        for (auto it = m_drop.touched.cbegin(); it != m_drop.touched.cend(); ++it)
            rects.insert(it.key(), it.value());
        tell();
    }

    // The areas that gain entities have a strong border, those that only lose some a dashed one.
    void paintDrop(QPainter *painter, double pixel) const
    {
        QSet<Id> gaining;
        QSet<Id> losing;
        for (auto it = m_drop.owners.cbegin(); it != m_drop.owners.cend(); ++it) {
            gaining.insert(it.value());
            if (const NodeLook *node = view()->contents().node(it.key()))
                losing.insert(node->area);
        }
        QColor color = view()->palette().color(QPalette::Highlight);
        for (auto it = m_drop.touched.cbegin(); it != m_drop.touched.cend(); ++it) {
            const bool gains = gaining.contains(it.key());
            if (!gains && !losing.contains(it.key()))
                continue;
            painter->setPen(QPen(color, 2 * pixel, gains ? Qt::SolidLine : Qt::DashLine));
            QColor fill = color;
            fill.setAlpha(gains ? 24 : 0);
            painter->setBrush(fill);
            painter->drawRoundedRect(it.value(), 8, 8);
        }
    }

    // The same as a sentence in the status bar.
    void tell()
    {
        QString sentence;
        if (!m_drop.owners.isEmpty()) {
            const Model &model = view()->document()->model();
            const Id to = m_drop.owners.cbegin().value();
            const NodeLook *node = view()->contents().node(m_drop.owners.cbegin().key());
            const Object *area = model.find(to ? to : node ? node->area : Id());
            const QString name = area && !area->name.isEmpty() ? area->name : Canvas::tr("Area");
            sentence = to ? Canvas::tr("Becomes part of “%1”.").arg(name)
                          : Canvas::tr("Leaves “%1”.").arg(name);
        }
        if (sentence != m_told)
            emit view()->hint(sentence);
        m_told = sentence;
    }

    Result<void> changeOwners(Edit &edit, const AreaDrop &drop) const
    {
        for (auto it = drop.owners.cbegin(); it != drop.owners.cend(); ++it)
            if (const Id node = nodeOf(edit.model(), view()->diagram(), it.key()))
                if (const Result<void> set = setArea(edit, {node}, it.value()); !set)
                    return set;
        return {};
    }

    void snap(bool constrained, bool onlyX)
    {
        const QRectF seen = view()
                                ->mapToScene(view()->viewport()->rect())
                                .boundingRect()
                                .marginsAdded({200, 200, 200, 200});
        QList<QRectF> others;
        const QList<Id> near = view()->objectsIn(seen, true);
        for (const Id id : near)
            if (!m_rects.contains(id) && !view()->document()->model().get<Area>(id))
                if (const QRectF rect = view()->rectOf(id); !rect.isEmpty())
                    others.append(rect);
        const SmartSnap found =
            smartSnap(m_bounds.translated(m_offset), others, 6 / view()->zoom());
        const QPointF grid = view()->snapped(m_bounds.topLeft() + m_offset) - m_bounds.topLeft();
        if (!constrained || onlyX)
            m_offset.setX(found.horizontal ? m_offset.x() + found.offset.x() : grid.x());
        if (!constrained || !onlyX)
            m_offset.setY(found.vertical ? m_offset.y() + found.offset.y() : grid.y());
        if (!constrained)
            m_guides = found.guides;
    }

    Result<void> moveAll(Edit &edit) const
    {
        const Id diagram = view()->diagram();
        QList<NodePosition> nodes;
        for (auto it = m_rects.cbegin(); it != m_rects.cend(); ++it) {
            // An area that has grown with its entities keeps the size that it was drawn with.
            const QRectF rect = m_own.value(it.key(), it.value()).translated(m_offset);
            if (const Id node = nodeOf(edit.model(), diagram, it.key()))
                nodes.append({node, rect.x(), rect.y()});
            else if (const Result<void> placed = setRect(edit, it.key(), rect); !placed)
                return placed;
        }
        if (const Result<void> moved = moveNodes(edit, nodes); !moved)
            return moved;
        return moveBends(edit);
    }

    // Lines whose both ends move take the corners that the user gave them along.
    Result<void> moveBends(Edit &edit) const
    {
        QList<LineLook> lines;
        for (auto it = m_rects.cbegin(); it != m_rects.cend(); ++it)
            for (const Id id : view()->contents().linesOf(it.key()))
                if (const LineLook *line = view()->contents().line(id);
                    line && line->from == it.key() && m_rects.contains(line->to) &&
                    !line->bends.isEmpty())
                    lines.append(*line);
        for (const LineLook &line : lines) {
            QList<Point> bends;
            for (const QPointF &bend : line.bends)
                bends.append({bend.x() + m_offset.x(), bend.y() + m_offset.y()});
            if (const Result<void> set = setBends(edit, view()->diagram(), line.id, bends); !set)
                return set;
        }
        return {};
    }

    void copy()
    {
        QList<Id> copies;
        const bool done = view()->edit(Canvas::tr("Duplicate"), [&](Edit &edit) -> Result<void> {
            Result<QList<Id>> made = duplicateObjects(edit, m_rects.keys());
            if (!made)
                return made.error();
            copies = *made;
            return placeCopies(edit, copies);
        });
        if (done)
            view()->selection()->set(copies);
    }

    Result<void> placeCopies(Edit &edit, const QList<Id> &copies) const
    {
        QList<Id> nodes;
        const QList<Id> originals = m_rects.keys();
        for (qsizetype i = 0; i < copies.size(); ++i) {
            const QRectF rect = m_rects.value(originals[i]).translated(m_offset);
            if (edit.get<Note>(copies[i]) || edit.get<Area>(copies[i])) {
                if (const Result<void> placed = setRect(edit, copies[i], rect); !placed)
                    return placed;
            } else if (const Result<Id> node =
                           placeOnDiagram(edit, view()->diagram(), copies[i], rect.x(), rect.y());
                       !node) {
                return node.error();
            } else {
                nodes.append(*node);
            }
        }
        return joinAreas(edit, view()->diagram(), nodes);
    }

    QPointF m_start;
    bool m_duplicate;
    QHash<Id, QRectF> m_rects;
    QRectF m_bounds;
    QPointF m_offset;
    QList<SmartGuide> m_guides;
    bool m_hasAreas = false;
    DiagramLook m_look;      // at the start
    QHash<Id, QRectF> m_own; // of areas, as they were drawn
    AreaDrop m_drop;
    QString m_told;
};

} // namespace

std::unique_ptr<CanvasGesture> moveGesture(CanvasView *view, QPointF start, bool duplicate)
{
    return std::make_unique<MoveGesture>(view, start, duplicate);
}

} // namespace relvar
