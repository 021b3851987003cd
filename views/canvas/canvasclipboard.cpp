#include "generators/dialects/dialect.h"
#include "generators/physical/resolve.h"
#include "generators/sketch/paste.h"
#include "model/json.h"
#include "model/operations/clipboard.h"
#include "model/operations/removing.h"
#include "views/canvas/canvascommands.h"
#include "views/canvas/canvascontents.h"
#include "views/canvas/wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

const QString ObjectsMime = u"application/x-relvar-objects"_s;
constexpr double Margin = 16;
constexpr double LargestSide = 8000; // pixels of a copied picture

// The selected objects, and with tables the nodes that show them here.
QList<Id> copiedObjects(const CanvasView &view)
{
    QList<Id> ids = view.selection()->ids();
    for (const Id id : view.selection()->ids())
        if (const NodeLook *node = view.contents().node(id))
            ids.append(node->node);
    return ids;
}

QImage picture(const CanvasView &view)
{
    QRectF rect;
    const DiagramPainter &drawing = view.contents().drawing();
    for (const Id id : view.selection()->ids())
        rect |= drawing.boundsOf(id);
    if (rect.isEmpty())
        return {};
    rect.adjust(-Margin, -Margin, Margin, Margin);
    const double scale = std::min(2.0, LargestSide / std::max(rect.width(), rect.height()));
    QImage image((rect.size() * scale).toSize(), QImage::Format_RGB32);
    const DrawingTheme &theme = DrawingTheme::print();
    image.fill(theme.background);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.translate(-rect.topLeft());
    PaintStates plain;
    plain.grid = plain.handles = false;
    drawing.paint(painter, rect, scale, theme, plain);
    return image;
}

// Moves what an edit has added to a diagram so that its middle stands at a point.
Result<void> centerAdded(Edit &edit, Id diagram, QPointF scene)
{
    QList<NodePosition> nodes;
    QList<std::pair<Id, QRectF>> cards;
    QRectF bounds;
    const ChangeSet changes = edit.changes();
    for (const Change &change : changes) {
        if (change.before || !change.after || change.after->parent != diagram)
            continue;
        if (const DiagramNode *node = edit.get<DiagramNode>(change.id)) {
            nodes.append({node->id, node->x, node->y});
            bounds |= QRectF(node->x, node->y, 240, 160);
        } else if (const Note *note = edit.get<Note>(change.id)) {
            cards.append({note->id, QRectF(note->x, note->y, note->width, note->height)});
        } else if (const Area *area = edit.get<Area>(change.id)) {
            cards.append({area->id, QRectF(area->x, area->y, area->width, area->height)});
        }
    }
    for (const auto &card : std::as_const(cards))
        bounds |= card.second;
    const QPointF by = scene - bounds.center();
    const auto step = [](double value) { return std::round(value / 8) * 8; };
    for (NodePosition &node : nodes) {
        node.x = step(node.x + by.x());
        node.y = step(node.y + by.y());
    }
    for (const auto &[id, rect] : std::as_const(cards))
        if (const Result<void> set = setRect(edit, id, rect.translated(step(by.x()), step(by.y())));
            !set)
            return set;
    return moveNodes(edit, nodes);
}

// Tables and views among new objects that are on no diagram yet.
Result<void> placeNew(Edit &edit, Id diagram, const QList<Id> &objects)
{
    QList<Id> boxes;
    for (const Id id : objects)
        if ((edit.get<Table>(id) || edit.get<View>(id)) && !nodeOf(edit.model(), diagram, id))
            boxes.append(id);
    const int columns = std::max(1, int(std::ceil(std::sqrt(double(boxes.size())))));
    for (qsizetype i = 0; i < boxes.size(); ++i)
        if (const Result<Id> node = placeOnDiagram(
                edit, diagram, boxes[i], 320.0 * double(i % columns), 320.0 * double(i / columns));
            !node)
            return node.error();
    return {};
}

// What an SQL script creates, as objects for the clipboard.
Result<QByteArray> objectsOfScript(const Model &model, const QString &sql)
{
    const Result<ImportResult> read = dialectOf(model).read(sql.toUtf8(), {});
    if (!read)
        return read.error();
    QList<Id> ids;
    read->model.forEach([&](const Object &object) {
        const Object *parent = read->model.find(object.parent);
        if (parent && parent->kind == Kind::Schema && object.kind != Kind::Statement)
            ids.append(object.id);
    });
    if (ids.isEmpty())
        return Error{Canvas::tr("The text on the clipboard creates no tables.")};
    std::sort(ids.begin(), ids.end());
    return objectsToJson(read->model, ids);
}

// DBML and shorthand, Mermaid, CSV and Markdown tables. What in them cannot be read is told.
void pasteSketch(CanvasView &view, const QString &text, PasteKind kind, QPointF scene)
{
    SketchResult result;
    const bool done = view.edit(Canvas::tr("Paste"), [&](Edit &edit) -> Result<void> {
        SketchTarget target;
        target.diagram = view.diagram();
        target.at = scene;
        const Result<SketchResult> pasted =
            applyPasted(edit, text, kind, target, Canvas::tr("pasted"));
        if (!pasted)
            return pasted.error();
        result = *pasted;
        return {};
    });
    if (!done)
        return;
    view.selection()->set(result.touched);
    if (!result.problems.isEmpty())
        emit view.failed(Canvas::tr("Line %1 of the pasted text: %2")
                             .arg(result.problems.first().line)
                             .arg(result.problems.first().text));
}

} // namespace

QMimeData *clipboardData(const CanvasView &view)
{
    const QList<Id> ids = view.selection()->ids();
    if (ids.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    const Model &model = view.document()->model();
    data->setData(ObjectsMime, objectsToJson(model, copiedObjects(view)));
    if (!dialects().isEmpty()) {
        const Script script = dialectOf(model).createScript(resolve(model).model, ids, {});
        if (!script.text.trimmed().isEmpty())
            data->setText(script.text);
    }
    const QImage image = picture(view);
    if (!image.isNull())
        data->setImageData(image);
    return data;
}

bool canPaste(const QMimeData *data)
{
    return data && (data->hasFormat(ObjectsMime) || data->hasText());
}

void paste(CanvasView &view, const QMimeData *data, QPointF scene)
{
    if (!canPaste(data))
        return;
    QByteArray json = data->data(ObjectsMime);
    if (json.isEmpty()) {
        const PasteKind kind = pasteKind(data->text());
        if (kind != PasteKind::Sql && kind != PasteKind::Nothing)
            return pasteSketch(view, data->text(), kind, scene);
        const Result<QByteArray> read = objectsOfScript(view.document()->model(), data->text());
        if (!read) {
            emit view.failed(read.error().text);
            return;
        }
        json = *read;
    }
    QList<Id> added;
    const bool done = view.edit(Canvas::tr("Paste"), [&](Edit &edit) -> Result<void> {
        PasteTarget target;
        target.diagram = view.diagram();
        if (edit.get<Table>(view.selection()->current()))
            target.table = view.selection()->current();
        const Result<QList<Id>> pasted = pasteObjects(edit, json, target);
        if (!pasted)
            return pasted.error();
        added = *pasted;
        if (const Result<void> placed = placeNew(edit, view.diagram(), added); !placed)
            return placed;
        return centerAdded(edit, view.diagram(), scene);
    });
    if (!done)
        return;
    added.removeIf([&](Id id) { return !view.contents().isBox(id) && view.rowRect(id).isEmpty(); });
    view.selection()->set(added);
}

void copySelected(CanvasView &view)
{
    if (QMimeData *data = clipboardData(view))
        QGuiApplication::clipboard()->setMimeData(data);
}

void cutSelected(CanvasView &view)
{
    QMimeData *data = clipboardData(view);
    if (!data)
        return;
    QGuiApplication::clipboard()->setMimeData(data);
    const QList<Id> ids = view.selection()->ids();
    view.edit(Canvas::tr("Cut"), [&](Edit &edit) { return removeObjects(edit, ids); });
}

void pasteClipboard(CanvasView &view)
{
    const QPoint mouse = view.viewport()->mapFromGlobal(QCursor::pos());
    const QRect inside = view.viewport()->rect();
    paste(view, QGuiApplication::clipboard()->mimeData(),
          view.mapToScene(inside.contains(mouse) ? mouse : inside.center()));
}

} // namespace relvar
