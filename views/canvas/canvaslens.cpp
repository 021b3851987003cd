#include "generators/drawing/theme.h"
#include "views/canvas/canvasview_p.h"
#include "views/canvas/wording.h"

#include <QMouseEvent>
#include <QPainter>

// The lens: what the types of the design become in other databases.
namespace relvar {
namespace {

constexpr int ChipMargin = 12;
constexpr int ChipPadding = 10;
constexpr int ChipHeight = 28;
constexpr int CrossSize = 8;
constexpr int CrossGap = 10;

QFont chipFont(const QFont &base)
{
    QFont font = base;
    font.setBold(true);
    return font;
}

} // namespace

Lens CanvasView::lens() const
{
    return d->contents.lens();
}

void CanvasView::setLens(Lens lens)
{
    const Lens wanted = lens == d->contents.lens() ? Lens::None : lens;
    if (wanted == d->contents.lens())
        return;
    const CanvasContents::Update update = d->contents.setLens(d->shownModel(), wanted, zoom());
    d->router.setLens(wanted);
    if (update.any)
        d->router.update(d->shownModel(), d->contents.size());
    d->selectionStale = true;
    d->updateSceneRect();
    d->minimapOutdated();
    d->editor->follow();
    viewport()->update();
    const QString sentence = wanted == Lens::None ? Canvas::tr("The types of the design")
                                                  : tallyText(d->contents.tally());
    emit hint(sentence);
    emit told(sentence);
    emit lensChanged(wanted);
}

bool CanvasView::Private::keyLenses(QKeyEvent *event)
{
    const int number = event->key() - Qt::Key_0;
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || number < 0 ||
        number >= LensCount)
        return false;
    q->setLens(Lens(number));
    return true;
}

QRect CanvasView::lensChipRect() const
{
    if (d->contents.lens() == Lens::None)
        return {};
    const QFontMetrics metrics(chipFont(font()));
    const int width = metrics.horizontalAdvance(tallyText(d->contents.tally()));
    const int most = std::max(0, viewport()->width() - 2 * ChipMargin);
    return {ChipMargin, ChipMargin, std::min(most, width + 2 * ChipPadding + CrossGap + CrossSize),
            std::max(ChipHeight, metrics.height() + 8)};
}

void CanvasView::Private::paintLensChip()
{
    const QRect chip = q->lensChipRect();
    if (chip.isEmpty() || !exposed.intersects(chip))
        return;
    const DrawingTheme &theme = DrawingTheme::forScreen(dark);
    const LensTally &tally = contents.tally();
    const QColor mark = tally.lost > 0       ? theme.lost
                        : tally.emulated > 0 ? theme.emulated
                                             : theme.selection;
    QPainter painter(q->viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mark, 1.5));
    painter.setBrush(theme.node);
    painter.drawRoundedRect(QRectF(chip).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
    const QFont font = chipFont(q->font());
    painter.setFont(font);
    painter.setPen(theme.text);
    const QRect inner = chip.adjusted(ChipPadding, 0, -ChipPadding, 0);
    const QRect words = inner.adjusted(0, 0, -CrossGap - CrossSize, 0);
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(tallyText(tally), Qt::ElideRight, words.width()));
    painter.setPen(QPen(theme.mutedText, 1.5));
    const QRectF cross(inner.right() - CrossSize, inner.center().y() - CrossSize / 2, CrossSize,
                       CrossSize);
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

bool CanvasView::Private::pressLensChip(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !q->lensChipRect().contains(event->pos()))
        return false;
    q->setLens(Lens::None);
    return true;
}

} // namespace relvar
