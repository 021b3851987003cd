#include "generators/drawing/cutedges.h"
#include "generators/drawing/legend.h"
#include "generators/drawing/paint.h"
#include "generators/drawing/presentation.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

// Points.
constexpr double PageMargin = 36;
constexpr double TitleHeight = 34;
constexpr double NotesShare = 0.3; // of the page, at most
constexpr double Gap = 10;
constexpr double LargestScale = 1.5; // points for a scene unit: few boxes do not fill a page
constexpr int NotesSize = 11;

// The translation context.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Drawing)
};

QFont fontOf(int size, QFont::Weight weight)
{
    QFont font = drawingFonts().name;
    font.setPixelSize(size); // the painter is scaled to points
    font.setWeight(weight);
    return font;
}

// Text in lines of a width; what does not fit below a height is left out, which a sign tells.
class Paragraphs
{
public:
    Paragraphs(const QString &text, double width, double most)
    {
        const QFont font = fontOf(NotesSize, QFont::Normal);
        for (const QString &line : text.split(u'\n')) {
            auto layout = std::make_unique<QTextLayout>(line.isEmpty() ? u" "_s : line, font);
            QTextOption option;
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            layout->setTextOption(option);
            layout->beginLayout();
            double bottom = 0;
            for (QTextLine one = layout->createLine(); one.isValid(); one = layout->createLine()) {
                one.setLineWidth(width);
                one.setPosition({0, bottom});
                bottom += one.height();
            }
            layout->endLayout();
            if (m_height + bottom > most && !m_layouts.empty()) {
                m_cut = true;
                break;
            }
            m_tops.append(m_height);
            m_height += bottom;
            m_layouts.push_back(std::move(layout));
        }
    }
    double height() const { return m_height + (m_cut ? NotesSize * 1.4 : 0); }
    void paint(QPainter &painter, QPointF at) const
    {
        for (size_t i = 0; i < m_layouts.size(); ++i)
            m_layouts[i]->draw(&painter, at + QPointF(0, m_tops[qsizetype(i)]));
        if (m_cut) {
            painter.setFont(fontOf(NotesSize, QFont::Normal));
            painter.drawText(at + QPointF(0, m_height + NotesSize), u"…"_s);
        }
    }

private:
    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    QList<double> m_tops;
    double m_height = 0;
    bool m_cut = false;
};

class StepPages
{
public:
    StepPages(const Presentation &presentation, QPainter &painter, const QSizeF &page)
        : m_presentation(presentation)
        , m_painter(painter)
        , m_page(page)
    {
        for (const StepDrawing &one : presentation.drawings) {
            DiagramPainter drawing;
            drawing.setLook(one.look);
            for (auto it = one.routes.cbegin(); it != one.routes.cend(); ++it)
                drawing.setRoute(it.key(), it.value());
            m_drawings.push_back(std::move(drawing));
        }
    }

    void paint(int number, double pointScale)
    {
        const StepPicture &step = m_presentation.steps[number];
        m_painter.resetTransform();
        m_painter.scale(pointScale, pointScale);
        const QRectF inner =
            QRectF(QPointF(), m_page).adjusted(PageMargin, PageMargin, -PageMargin, -PageMargin);
        paintTitle(step, number, inner);
        double bottom = inner.bottom();
        if (!step.notes.trimmed().isEmpty()) {
            const Paragraphs notes(step.notes.trimmed(), inner.width(),
                                   m_page.height() * NotesShare);
            bottom -= notes.height();
            m_painter.setPen(m_theme.text);
            notes.paint(m_painter, {inner.left(), bottom});
            bottom -= Gap;
        }
        paintStep(step, QRectF(QPointF(inner.left(), inner.top() + TitleHeight),
                               QPointF(inner.right(), bottom)));
    }

private:
    void paintTitle(const StepPicture &step, int number, const QRectF &inner)
    {
        const QString count =
            Wording::tr("%1 / %2").arg(number + 1).arg(m_presentation.steps.size());
        const QRectF line(inner.topLeft(), QSizeF(inner.width(), TitleHeight - Gap));
        m_painter.setFont(fontOf(NotesSize, QFont::Normal));
        m_painter.setPen(m_theme.mutedText);
        m_painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
        const QFont font = fontOf(18, QFont::Bold);
        m_painter.setFont(font);
        m_painter.setPen(m_theme.text);
        const QString title = QFontMetricsF(font).elidedText(step.title.simplified(),
                                                             Qt::ElideRight, line.width() - 70);
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
    }

    void paintStep(const StepPicture &step, const QRectF &room)
    {
        const StepDrawing &drawing = m_presentation.drawings[step.drawing];
        const double scale =
            std::min({room.width() / std::max(step.frame.width(), 1.0),
                      room.height() / std::max(step.frame.height(), 1.0), LargestScale});
        const QSizeF size = step.frame.size() * scale;
        const QPointF corner = room.center() - QPointF(size.width() / 2, size.height() / 2);
        m_painter.save();
        m_painter.translate(corner);
        m_painter.scale(scale, scale);
        m_painter.translate(-step.frame.topLeft());
        m_painter.setClipRect(step.frame);
        PaintStates states;
        states.grid = states.handles = false;
        states.focus = step.clear;
        m_drawings[size_t(step.drawing)].paint(m_painter, step.frame, 1, m_theme, states);
        paintLegend(m_painter, drawing.legend, drawing.look.legend, m_theme);
        paintCutEdges(m_painter, step.frame, drawing.look, m_theme);
        m_painter.restore();
    }

    const Presentation &m_presentation;
    QPainter &m_painter;
    QSizeF m_page;
    const DrawingTheme &m_theme = DrawingTheme::print();
    std::vector<DiagramPainter> m_drawings;
};

} // namespace

Result<QByteArray> exportStepsPdf(const Model &model, const Token &token)
{
    const Result<Presentation> presentation = presentationOf(model, {}, token);
    if (!presentation)
        return presentation.error();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(presentation->title);
    writer.setCreator(u"Relvar"_s);
    writer.setResolution(1200);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(),
                                     QPageLayout::Point));
    QPainter painter(&writer);
    StepPages pages(*presentation, painter,
                    writer.pageLayout().fullRect(QPageLayout::Point).size());
    const int count = int(presentation->steps.size());
    for (int i = 0; i < count; ++i) {
        if (token.cancelled())
            return Error{Wording::tr("The export of the steps was cancelled.")};
        token.report(i, count);
        if (i > 0)
            writer.newPage();
        pages.paint(i, writer.resolution() / 72.0);
    }
    painter.end();
    return bytes;
}

} // namespace relvar
