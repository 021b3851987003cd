#include "model/names.h"
#include "views/canvas/canvasview.h"
#include "views/canvas/tools/rubberline.h"
#include "views/canvas/tools/tools.h"
#include "views/canvas/wording.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

// Stays active after a line, so that several can be drawn one after the other.
class RelationshipTool : public CanvasTool
{
public:
    RelationshipTool(CanvasView *view, RelationshipVariant wanted)
        : CanvasTool(view)
        , variant(wanted)
    {
        showHint();
    }

    RelationshipVariant variant;

    QString name() const override { return u"relationship"_s; }
    QCursor cursor() const override { return Qt::CrossCursor; }

    bool press(QPointF scene, QMouseEvent *event) override
    {
        if (event->button() != Qt::LeftButton)
            return false;
        const Hit hit = view()->hitAt(scene);
        const bool second = m_from && m_clicked;
        if (second) { // two clicks draw a line as well as a drag
            finish(hit);
            return true;
        }
        m_from = isTable(hit.object) ? hit.object : Id();
        m_fromRow = m_from ? hit.row : Id();
        m_end = scene;
        if (!m_from)
            showHint();
        return true;
    }

    bool move(QPointF scene, QMouseEvent *) override
    {
        const Hit hit = view()->hitAt(scene);
        m_end = scene;
        m_byKeys = false;
        view()->setTarget(isTable(hit.object) ? (m_from && hit.row ? hit.row : hit.object) : Id());
        if (!m_from)
            return false;
        const Model &model = view()->document()->model();
        if (isTable(hit.object))
            emit view()->hint(Canvas::tr("From “%1” to “%2”")
                                  .arg(displayName(model, m_from), displayName(model, hit.object)));
        else
            showHint();
        view()->updateOverlay();
        return true;
    }

    bool release(QPointF scene, QMouseEvent *event) override
    {
        if (event->button() != Qt::LeftButton || !m_from)
            return false;
        const Hit hit = view()->hitAt(scene);
        if (!m_clicked && hit.object == m_from && hit.row == m_fromRow) {
            m_clicked = true;
            return true;
        }
        finish(hit);
        return true;
    }

    // Enter takes what has the focus, first for the one end, then for the other.
    bool key(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
            return false;
        const Model &model = view()->document()->model();
        Hit hit;
        hit.object = tableOf(model, view()->focusedObject());
        hit.row = model.get<Column>(view()->focusedObject()) ? view()->focusedObject() : Id();
        if (m_from) {
            finish(hit);
        } else if (isTable(hit.object)) {
            m_from = hit.object;
            m_fromRow = hit.row;
            m_clicked = m_byKeys = true;
            tell(Canvas::tr("From “%1”: go to the other table and press Enter.")
                     .arg(displayName(model, hit.row ? hit.row : m_from)));
        } else {
            tell(Canvas::tr("Go to a table and press Enter."));
        }
        return true;
    }

    bool cancel() override
    {
        const bool was = bool(m_from);
        end();
        return was;
    }

    void paintOverlay(QPainter *painter) override
    {
        if (!m_from)
            return;
        const QRectF from = m_fromRow ? view()->rowRect(m_fromRow) : view()->rectOf(m_from);
        const QRectF focus = view()->rowRect(view()->focusedObject());
        const QPointF end = !m_byKeys         ? m_end
                            : focus.isEmpty() ? view()->rectOf(view()->focusedObject()).center()
                                              : focus.center();
        if (m_byKeys && end.isNull())
            return;
        paintRubberLine(painter, from, end, view()->palette().color(QPalette::Highlight),
                        view()->zoom());
    }

private:
    bool isTable(Id id) const { return view()->document()->model().get<Table>(id) != nullptr; }

    void end()
    {
        m_from = m_fromRow = {};
        m_clicked = m_byKeys = false;
        view()->setTarget({});
        view()->updateOverlay();
    }

    void tell(const QString &sentence)
    {
        emit view()->hint(sentence);
        emit view()->told(sentence);
    }

    void showHint()
    {
        emit view()->hint(variant.kind == RelationshipKind::Subtype
                              ? Canvas::tr("Drag from the supertype to the subtype.")
                              : Canvas::tr("Drag from the table that is referred to, to the one "
                                           "that refers to it."));
    }

    void finish(const Hit &hit)
    {
        const Id from = m_from;
        const Id fromRow = m_fromRow;
        end();
        if (!isTable(hit.object)) {
            showHint();
            return;
        }
        Id made;
        const auto relate = [&](Edit &edit) -> Result<void> {
            // From a column to a column: the second one becomes the foreign key.
            const bool byColumns =
                fromRow && hit.row && variant == RelationshipVariant{} && fromRow != hit.row;
            RelationshipRequest request;
            request.from = from;
            request.to = hit.object;
            request.kind = variant.kind;
            request.identifying = variant.identifying;
            const Result<Id> added =
                byColumns ? relateColumn(edit, hit.row, fromRow) : addRelationship(edit, request);
            if (!added)
                return added.error();
            made = *added;
            return {};
        };
        if (view()->edit(Canvas::tr("Add Relationship"), relate))
            view()->selection()->set({made});
    }

    Id m_from;
    Id m_fromRow;
    bool m_clicked = false; // the first table was clicked, not dragged from
    bool m_byKeys = false;  // the other end is where the focus is
    QPointF m_end;
};

} // namespace

std::unique_ptr<CanvasTool> relationshipTool(CanvasView *view, RelationshipVariant variant)
{
    return std::make_unique<RelationshipTool>(view, variant);
}

RelationshipVariant relationshipVariant(const CanvasTool *tool)
{
    const auto *drawing = dynamic_cast<const RelationshipTool *>(tool);
    return drawing ? drawing->variant : RelationshipVariant{};
}

void setRelationshipVariant(CanvasTool *tool, RelationshipVariant variant)
{
    if (auto *drawing = dynamic_cast<RelationshipTool *>(tool))
        drawing->variant = variant;
}

} // namespace relvar
