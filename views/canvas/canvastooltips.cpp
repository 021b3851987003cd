#include "generators/documents/sentences.h"
#include "generators/drawing/nodesigns.h"
#include "views/canvas/canvasview_p.h"
#include "views/canvas/wording.h"

// What the drawing says under the mouse: all that it may have had no room for.
namespace relvar {
namespace {

// All of a row that may be elided, and what becomes of it through a lens.
QString rowText(const RowLook &row, Lens lens)
{
    const QString whole = row.type.isEmpty() ? row.name : row.name + u": " + row.type;
    return row.reason.isEmpty()
               ? whole
               : whole + u'\n' +
                     Canvas::tr("%1 in %2: %3").arg(row.name, lensLabel(lens), row.reason);
}

} // namespace

QString CanvasView::Private::toolTipFor(const Hit &hit) const
{
    const NodeLook *node = hit.row ? contents.node(hit.object) : nullptr;
    for (const RowLook &row : node ? node->rows : QList<RowLook>())
        if (row.id == hit.row && (node->lens != Lens::None || node->notation == Notation::Chen))
            return rowText(row, node->lens);
    QStringList sentences = sentenceTexts(document->model(), hit.object);
    const Object *object = document->model().find(hit.object);
    if (const QString sign = object ? signText(*object) : QString(); !sign.isEmpty())
        sentences.prepend(sign);
    if (!sentences.isEmpty())
        return sentences.join(u'\n');
    const LineLook *line = contents.line(hit.object);
    return line ? line->label : QString();
}

} // namespace relvar
