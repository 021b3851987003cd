#include "views/icons.h"

#include "model/kindinfo.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

// The two colours that stand in the SVG files: lines, and the part that means something.
const QByteArray Ink = "#1f2937";
const QByteArray Accent = "#2563eb";

struct Colors
{
    QColor ink;
    QColor accent;
};

Colors colorsFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled: {
        const QColor gray = palette.color(QPalette::Disabled, QPalette::WindowText);
        return {gray, gray};
    }
    case QIcon::Selected: {
        const QColor over = palette.color(QPalette::Active, QPalette::HighlightedText);
        return {over, over};
    }
    default:
        return {palette.color(QPalette::Active, QPalette::WindowText),
                palette.color(QPalette::Active, QPalette::Link)};
    }
}

// Draws one SVG file in the colours of the palette. Owned by its QIcon; GUI thread.
class LineIcon : public QIconEngine
{
public:
    explicit LineIcon(QString path)
        : m_path(std::move(path))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Colors colors = colorsFor(mode);
        QSvgRenderer renderer(source(colors));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        painter->setRenderHint(QPainter::Antialiasing);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty()) // there is nothing to paint on
            return {};
        const Colors colors = colorsFor(mode);
        const QString key = u"relvar-icon %1 %2x%3 %4 %5"_s.arg(m_path)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colors.ink.rgba(), 8, 16)
                                .arg(colors.accent.rgba(), 8, 16);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }
    QIconEngine *clone() const override { return new LineIcon(m_path); }
    QString key() const override { return u"relvar"_s; }
    bool isNull() override { return !QFile::exists(m_path); }

private:
    QByteArray source(const Colors &colors)
    {
        if (m_svg.isEmpty()) {
            QFile file(m_path);
            if (file.open(QIODevice::ReadOnly))
                m_svg = file.readAll();
        }
        QByteArray svg = m_svg;
        svg.replace(Ink, colors.ink.name().toLatin1());
        svg.replace(Accent, colors.accent.name().toLatin1());
        return svg;
    }

    QString m_path;
    QByteArray m_svg;
};

QIcon lineIcon(const QString &path)
{
    return QIcon(new LineIcon(path));
}

} // namespace

QIcon kindIcon(Kind kind)
{
    return lineIcon(u":/icons/kind/%1.svg"_s.arg(QLatin1String(info(kind).key)));
}

QIcon actionIcon(const QString &name)
{
    return lineIcon(u":/icons/action/%1.svg"_s.arg(name));
}

QIcon applicationIcon()
{
    return QIcon(u":/icons/org.relvar.Relvar.svg"_s);
}

} // namespace relvar
