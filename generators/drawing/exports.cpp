#include "generators/drawing/exports.h"

#include "generators/drawing/cutedges.h"
#include "generators/drawing/legend.h"
#include "generators/drawing/paint.h"
#include "generators/drawing/routes.h"
#include "generators/drawing/svg.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

constexpr double PointsPerUnit = 0.75; // a scene unit is a pixel of 1/96 inch
constexpr double LargestSide = 32000;  // pixels, of what can be painted
constexpr double LegendGap = 24;       // between the drawing and its legend, below it
constexpr double CaptionHeight = 16;
constexpr double LargestPage = 14400; // points, of what PDF readers show

// The translation context.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Drawing)
};

struct Picture
{
    DiagramLook look;
    QHash<Id, QList<QPointF>> routes;
    QRectF area;
    QPointF legend; // its corner, when the diagram has one
    PictureCaption caption;
    QString title;
};

Result<Picture> picture(const Model &model, Id id, const PictureOptions &options,
                        const Token &token)
{
    const Diagram *diagram = model.get<Diagram>(id);
    if (!diagram)
        return Error{Wording::tr("The diagram does not exist any more.")};
    Picture result;
    result.title = diagram->name;
    result.look = diagramLook(model, id, options.lens);
    DiagramRoutes routes;
    if (!routes.setLook(result.look, token))
        return Error{Wording::tr("The export of “%1” was cancelled.").arg(diagram->name)};
    const QList<Route> all = routes.all();
    DiagramPainter drawing;
    drawing.setLook(result.look);
    for (const Route &route : all)
        result.routes.insert(route.id, route.points);
    for (const LineLook &line : std::as_const(result.look.lines))
        drawing.setRoute(line.id, result.routes.value(line.id));
    QRectF contents = drawing.contentsRect();
    if (const QSizeF size = legendShape(result.look.legend).size; !size.isEmpty()) {
        result.legend = contents.bottomLeft() + QPointF(0, LegendGap);
        contents |= QRectF(result.legend, size);
    }
    if (options.lens != Lens::None) {
        const TextMeasure &measure = TextMeasure::shared();
        result.caption.text = tallyText(lensTally(result.look.nodes, options.lens));
        result.caption.at = contents.bottomLeft() + QPointF(0, LegendGap + CaptionHeight / 2);
        const double width = measure.width(TextRole::Label, result.caption.text);
        contents.setHeight(contents.height() + LegendGap + CaptionHeight);
        contents.setWidth(std::max(contents.width(), width));
    }
    const double margin = options.margin;
    result.area = contents.adjusted(-margin, -margin, margin, margin).toAlignedRect().toRectF();
    return result;
}

DiagramPainter painterOf(const Picture &picture)
{
    DiagramPainter drawing;
    drawing.setLook(picture.look);
    for (const LineLook &line : picture.look.lines)
        drawing.setRoute(line.id, picture.routes.value(line.id));
    return drawing;
}

void paintCaption(QPainter &painter, const PictureCaption &caption, const DrawingTheme &theme)
{
    GlyphText text;
    text.add(TextRole::Label, caption.text, caption.at);
    text.finish();
    painter.setPen(theme.mutedText);
    for (const QGlyphRun &run : text.runs())
        painter.drawGlyphRun({}, run);
}

PaintStates bare()
{
    PaintStates states;
    states.grid = false;
    states.handles = false;
    return states;
}

double fittingScale(const QSizeF &size, double wanted)
{
    const double byArea = std::sqrt(MaximumPixels / std::max(1.0, size.width() * size.height()));
    const double bySide = LargestSide / std::max({1.0, size.width(), size.height()});
    return std::min({wanted, byArea, bySide});
}

// A page that shows the whole picture, or pages that divide it.
Result<QByteArray> writePdf(const Picture &picture, const PictureOptions &options,
                            const Token &token)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(picture.title);
    writer.setCreator(u"Relvar"_s);
    writer.setResolution(1200);
    const bool tiled = options.pages != PdfPages::One;
    const double longest = std::max(picture.area.width(), picture.area.height());
    const double points = tiled ? PointsPerUnit : std::min(PointsPerUnit, LargestPage / longest);
    QSizeF tile = picture.area.size();
    if (tiled) {
        const QPageSize size(options.pages == PdfPages::TiledA4 ? QPageSize::A4 : QPageSize::A3);
        writer.setPageLayout(QPageLayout(size, QPageLayout::Landscape, QMarginsF(28, 28, 28, 28),
                                         QPageLayout::Point));
        tile = writer.pageLayout().paintRect(QPageLayout::Point).size() / points;
    } else {
        writer.setPageLayout(
            QPageLayout(QPageSize(tile * points, QPageSize::Point, {}, QPageSize::ExactMatch),
                        QPageLayout::Portrait, QMarginsF(), QPageLayout::Point));
    }
    const DiagramPainter drawing = painterOf(picture);
    QPainter painter(&writer);
    const double scale = writer.resolution() / 72.0 * points;
    const int across = tiled ? int(std::ceil(picture.area.width() / tile.width())) : 1;
    const int down = tiled ? int(std::ceil(picture.area.height() / tile.height())) : 1;
    for (int page = 0; page < across * down; ++page) {
        if (token.cancelled())
            return Error{Wording::tr("The export of “%1” was cancelled.").arg(picture.title)};
        token.report(page, across * down);
        if (page > 0)
            writer.newPage();
        const QPointF corner = picture.area.topLeft() + QPointF((page % across) * tile.width(),
                                                                (page / across) * tile.height());
        const QRectF part(corner, tile);
        painter.resetTransform();
        painter.scale(scale, scale);
        painter.translate(-corner);
        if (tiled)
            painter.setClipRect(part);
        drawing.paint(painter, part, 1, options.theme, bare());
        paintLegend(painter, picture.legend, picture.look.legend, options.theme);
        paintCaption(painter, picture.caption, options.theme);
        if (tiled)
            paintCutEdges(painter, part, picture.look, options.theme);
    }
    painter.end();
    return bytes;
}

} // namespace

Result<QByteArray> exportSvg(const Model &model, Id diagram, const PictureOptions &options,
                             const Token &token)
{
    const Result<Picture> drawn = picture(model, diagram, options, token);
    if (!drawn)
        return drawn.error();
    return svgOf(drawn->look, drawn->routes, drawn->area, options.theme, drawn->title,
                 drawn->legend, SvgUse::File, drawn->caption);
}

Result<QByteArray> exportPng(const Model &model, Id diagram, const PictureOptions &options,
                             const Token &token)
{
    const Result<Picture> drawn = picture(model, diagram, options, token);
    if (!drawn)
        return drawn.error();
    const QSizeF wanted = drawn->area.size() * options.scale;
    if (options.scale <= 0 || fittingScale(drawn->area.size(), options.scale) < options.scale)
        return Error{
            Wording::tr("The picture of “%1” would have %2 × %3 pixels, which is too large. Choose "
                        "a smaller scale, or SVG or PDF.")
                .arg(drawn->title)
                .arg(wanted.width(), 0, 'f', 0)
                .arg(wanted.height(), 0, 'f', 0)};
    const QSize size(std::max(1, int(std::ceil(wanted.width()))),
                     std::max(1, int(std::ceil(wanted.height()))));
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return Error{
            Wording::tr("There is not enough memory for the picture of “%1”.").arg(drawn->title)};
    const DiagramPainter drawing = painterOf(*drawn);
    QPainter painter(&image);
    painter.scale(options.scale, options.scale);
    painter.translate(-drawn->area.topLeft());
    drawing.paint(painter, drawn->area.adjusted(-1, -1, 1, 1), std::max(options.scale, LegibleZoom),
                  options.theme, bare());
    paintLegend(painter, drawn->legend, drawn->look.legend, options.theme);
    paintCaption(painter, drawn->caption, options.theme);
    painter.end();
    if (token.cancelled())
        return Error{Wording::tr("The export of “%1” was cancelled.").arg(drawn->title)};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return Error{Wording::tr("The picture of “%1” could not be written.").arg(drawn->title)};
    return bytes;
}

Result<QByteArray> exportPdf(const Model &model, Id diagram, const PictureOptions &options,
                             const Token &token)
{
    const Result<Picture> drawn = picture(model, diagram, options, token);
    return drawn ? writePdf(*drawn, options, token) : Result<QByteArray>(drawn.error());
}

double largestScale(const Model &model, Id diagram, double wanted, const PictureOptions &options)
{
    const Result<Picture> drawn = picture(model, diagram, options, {});
    return drawn ? fittingScale(drawn->area.size(), wanted) : wanted;
}

} // namespace relvar
