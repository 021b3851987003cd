#include "generators/drawing/presentation.h"

#include "generators/drawing/legend.h"
#include "generators/drawing/paint.h"
#include "generators/drawing/routes.h"
#include "model/operations/naming.h"
#include "model/operations/savedviews.h"

#include <QCoreApplication>

namespace relvar {
namespace {

constexpr double Margin = 32;    // scene units
constexpr double LegendGap = 24; // between a drawing and its legend

// The translation context.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Drawing)
};

// What a drawing is made of.
struct Key
{
    Id diagram;
    DetailLevel detail = DetailLevel::AllColumns;
    Notation notation = Notation::CrowsFoot;
    Level level = Level::Physical;

    friend bool operator==(const Key &, const Key &) = default;
};

class Builder
{
public:
    Builder(const Model &model, const Token &token)
        : m_model(model)
        , m_token(token)
    {
    }

    bool add(const SavedView &step)
    {
        const int drawing = drawingOf({step.diagram, step.detail, step.notation, step.level});
        if (drawing < 0)
            return false;
        StepPicture picture;
        picture.title = step.name;
        picture.notes = step.comment;
        picture.drawing = drawing;
        picture.frame = QRectF(step.x, step.y, step.width, step.height);
        for (const Id id : step.shown) {
            if (!picture.clear)
                picture.clear.emplace();
            picture.clear->insert(id);
        }
        result.steps.append(picture);
        return true;
    }
    bool add(const Diagram &diagram)
    {
        const int drawing =
            drawingOf({diagram.id, diagram.detail, diagram.notation, diagram.level});
        if (drawing < 0)
            return false;
        result.steps.append(
            {diagram.name, diagram.comment, drawing, result.drawings[drawing].all, {}});
        return true;
    }

    Presentation result;

private:
    // -1 when it was cancelled.
    int drawingOf(const Key &key)
    {
        if (const qsizetype known = m_keys.indexOf(key); known >= 0)
            return int(known);
        const auto *diagram = m_model.get<Diagram>(key.diagram);
        if (!diagram)
            return -1;
        Model model = m_model;
        auto other = std::make_shared<Diagram>(*diagram);
        other->detail = key.detail;
        other->notation = key.notation;
        other->level = key.level;
        model.put(other->id, other);
        StepDrawing drawing;
        drawing.title = diagram->name;
        drawing.look = diagramLook(model, key.diagram);
        DiagramRoutes routes;
        if (!routes.setLook(drawing.look, m_token))
            return -1;
        DiagramPainter painter;
        painter.setLook(drawing.look);
        const QList<Route> all = routes.all();
        for (const Route &route : all) {
            drawing.routes.insert(route.id, route.points);
            painter.setRoute(route.id, route.points);
        }
        QRectF contents = painter.contentsRect();
        if (const QSizeF size = legendShape(drawing.look.legend).size; !size.isEmpty()) {
            drawing.legend = contents.bottomLeft() + QPointF(0, LegendGap);
            contents |= QRectF(drawing.legend, size);
        }
        drawing.all = contents.adjusted(-Margin, -Margin, Margin, Margin).toAlignedRect();
        m_keys.append(key);
        result.drawings.append(drawing);
        return int(m_keys.size()) - 1;
    }

    const Model &m_model;
    const Token &m_token;
    QList<Key> m_keys; // of the drawings
};

} // namespace

Result<Presentation> presentationOf(const Model &model, Id onlyDiagram, const Token &token)
{
    Builder builder(model, token);
    builder.result.title = projectOf(model).name;
    const Error cancelled{Wording::tr("The export of the steps was cancelled.")};
    const QList<const SavedView *> steps =
        onlyDiagram ? QList<const SavedView *>() : stepsOf(model);
    for (const SavedView *step : steps)
        if (!builder.add(*step))
            return cancelled;
    if (steps.isEmpty()) {
        const QList<const Diagram *> diagrams = model.all<Diagram>();
        for (const Diagram *diagram : diagrams)
            if (!onlyDiagram || diagram->id == onlyDiagram)
                if (!builder.add(*diagram))
                    return cancelled;
    }
    if (builder.result.steps.isEmpty())
        return Error{Wording::tr("There is no diagram that could be shown.")};
    if (builder.result.title.isEmpty())
        builder.result.title = builder.result.drawings.first().title;
    return builder.result;
}

} // namespace relvar
