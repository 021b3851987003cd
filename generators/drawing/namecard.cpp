#include "generators/drawing/namecard.h"

#include "generators/drawing/geometry.h"
#include "generators/drawing/text.h"

#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace relvar {
namespace {

constexpr double Padding = 2;
constexpr double LineHeight = 1.2;  // of the size
constexpr double CapHeight = 0.73;  // of the size
constexpr double LeastWidth = 24;   // for which some letters are worth it
constexpr qsizetype MostWords = 16; // longer names are broken less well

QFont titleFont(int pixels)
{
    QFont font = drawingFonts().title;
    font.setPixelSize(pixels);
    return font;
}

double widthOf(const QString &text, int pixels)
{
    return TextMeasure::shared().width(TextRole::Title, text) * pixels /
           drawingFonts().title.pixelSize();
}

// "customer_order_line" and "CustomerOrderLine" have three words.
QStringList wordsOf(const QString &name)
{
    QStringList words{QString()};
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool hump = i > 0 && name[i].isUpper() && name[i - 1].isLower();
        const bool gap = i > 0 && QStringView(u"_ .-/").contains(name[i - 1]) &&
                         !QStringView(u"_ .-/").contains(name[i]);
        if ((hump || gap) && words.size() < MostWords)
            words.append(QString());
        words.last() += name[i];
    }
    return words;
}

// Words that are wider than a line, in equal parts that are not.
QStringList cut(const QStringList &words, double width, int pixels)
{
    QStringList parts;
    for (const QString &word : words) {
        const double lines = std::ceil(widthOf(word.trimmed(), pixels) / width - 0.01);
        const auto length = qsizetype(std::ceil(double(word.size()) / std::max(1.0, lines)));
        for (qsizetype start = 0; start < word.size();) {
            qsizetype end = std::min(start + length, word.size());
            if (end < word.size() && word[end].isLowSurrogate())
                ++end;
            parts.append(word.mid(start, end - start));
            start = end;
        }
    }
    return parts;
}

QStringList broken(const QStringList &words, double width, int pixels)
{
    QStringList lines;
    for (const QString &word : words) {
        if (!lines.isEmpty() && widthOf(QString(lines.last() + word).trimmed(), pixels) <= width)
            lines.last() += word;
        else
            lines.append(word);
    }
    for (QString &line : lines)
        line = line.trimmed();
    return lines;
}

bool fits(const QStringList &lines, QSizeF room, int pixels)
{
    return double(lines.size()) * pixels * LineHeight <= room.height() + 0.01 &&
           std::all_of(lines.cbegin(), lines.cend(), [&](const QString &line) {
               return widthOf(line, pixels) <= room.width() + 0.01;
           });
}

QString elided(const QString &line, double width, int pixels)
{
    return TextMeasure::shared().elided(TextRole::Title, line,
                                        width * drawingFonts().title.pixelSize() / pixels);
}

bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

} // namespace

NameCard nameCard(const QString &name, QSizeF room)
{
    constexpr double least = SmallestName * LineHeight;
    if (name.isEmpty() || room.width() < LeastWidth || room.height() < least)
        return {};
    const QStringList words = wordsOf(name);
    for (int pixels = LargestName; pixels >= SmallestName; --pixels) {
        const QStringList lines = broken(words, room.width(), pixels);
        if (fits(lines, room, pixels))
            return {pixels, lines};
    }
    QStringList lines = broken(cut(words, room.width(), SmallestName), room.width(), SmallestName);
    const auto most = qsizetype(room.height() / least);
    if (lines.size() > most) { // what is left goes into the last line
        const QString rest = lines.mid(most - 1).join(QString());
        lines = lines.mid(0, most - 1) << rest;
    }
    for (QString &line : lines)
        line = elided(line, room.width(), SmallestName);
    return {SmallestName, lines};
}

PlacedName placedName(const QString &name, QSizeF box, double top, double zoom)
{
    const QSizeF room(box.width() - 2 * Padding, box.height() - top - 2);
    const NameCard card = nameCard(name, room);
    PlacedName placed;
    placed.zoom = zoom;
    placed.pixels = card.pixels;
    const double height = double(card.lines.size()) * card.pixels * LineHeight;
    double middle = top + (box.height() - top - height) / 2 + card.pixels * LineHeight / 2;
    for (const QString &line : card.lines) {
        const double width = widthOf(line, card.pixels);
        const QPointF start((box.width() - width) / 2, middle + card.pixels * CapHeight / 2);
        middle += card.pixels * LineHeight;
        if (isPlain(line)) {
            TextMeasure::shared().appendGlyphs(TextRole::Title, line, start,
                                               double(card.pixels) /
                                                   drawingFonts().title.pixelSize(),
                                               placed.glyphs, placed.positions);
            continue;
        }
        GlyphText shaped;
        shaped.addShaped(titleFont(card.pixels), line, start);
        shaped.finish();
        placed.shaped += shaped.runs();
    }
    return placed;
}

const QRawFont &nameFont(int pixels)
{
    thread_local std::array<QRawFont, LargestName + 1> fonts;
    QRawFont &font = fonts[size_t(std::clamp(pixels, SmallestName, LargestName))];
    if (!font.isValid())
        font = QRawFont::fromFont(titleFont(std::clamp(pixels, SmallestName, LargestName)));
    return font;
}

} // namespace relvar
