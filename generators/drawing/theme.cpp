#include "generators/drawing/theme.h"

#include <cmath>

namespace relvar {
namespace {

constexpr double ReadableContrast = 4.5;

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

DrawingTheme light()
{
    DrawingTheme t;
    t.background = 0xf8fafc;
    t.grid = 0xeef2f6;
    t.gridStrong = 0xe2e8f0;
    t.node = 0xffffff;
    t.nodeBorder = 0xa3b1c4;
    t.text = 0x0f172a;
    t.mutedText = 0x54647a;
    t.mark = 0xa84b08;
    t.emulated = 0xa16207;
    t.lost = 0xb91c1c;
    t.bar = 0xb6c2d1;
    t.line = 0x475569;
    t.conceptualLine = 0x7c3aed;
    t.selection = 0x2563eb;
    t.selectedRow = 0xdbe8fe;
    t.hover = 0x3b82f6;
    t.hoveredRow = 0xf1f5f9;
    t.note = 0xfef3c7;
    t.noteText = 0x422006;
    t.accents = {0x2563eb, 0x047857, 0x9333ea, 0xb45309, 0xbe185d, 0x0e7490, 0x4d7c0f, 0x475569};
    return t;
}

DrawingTheme dark()
{
    DrawingTheme t;
    t.dark = true;
    t.background = 0x12161d;
    t.grid = 0x181d26;
    t.gridStrong = 0x202732;
    t.node = 0x1d232e;
    t.nodeBorder = 0x465266;
    t.text = 0xe6ebf2;
    t.mutedText = 0x9aa8bc;
    t.mark = 0xf5b04c;
    t.emulated = 0xfacc15;
    t.lost = 0xf87171;
    t.bar = 0x465266;
    t.line = 0x94a3b8;
    t.conceptualLine = 0xb79cf9;
    t.selection = 0x60a5fa;
    t.selectedRow = 0x263a5c;
    t.hover = 0x7db5fb;
    t.hoveredRow = 0x262e3b;
    t.note = 0x3d3420;
    t.noteText = 0xf5e6c4;
    t.accents = {0x1d4fae, 0x0b6b50, 0x7130b0, 0x92480f, 0x9c1c51, 0x11647a, 0x446b14, 0x45536a};
    return t;
}

DrawingTheme lightPresented()
{
    DrawingTheme t = light();
    t.background = 0xffffff;
    t.grid = 0xf6f8fa;
    t.gridStrong = 0xeef2f6;
    t.nodeBorder = 0x475569;
    t.text = 0x0b1220;
    t.mutedText = 0x334155;
    t.mark = 0x7c2d12;
    t.line = 0x1e293b;
    t.conceptualLine = 0x5b21b6;
    t.noteText = 0x2b1503;
    t.accents = {0x1e40af, 0x065f46, 0x6b21a8, 0x7c3d0d, 0x9d174d, 0x155e75, 0x3b5c11, 0x334155};
    return t;
}

DrawingTheme darkPresented()
{
    DrawingTheme t = dark();
    t.background = 0x0b0e13;
    t.grid = 0x10141b;
    t.gridStrong = 0x171c25;
    t.node = 0x141a23;
    t.nodeBorder = 0x94a3b8;
    t.text = 0xffffff;
    t.mutedText = 0xd3dbe6;
    t.mark = 0xffc66d;
    t.line = 0xd3dbe6;
    t.conceptualLine = 0xcdb8ff;
    t.noteText = 0xfff4d6;
    t.accents = {0x1a44a0, 0x095c45, 0x6527a0, 0x7c3d0d, 0x861845, 0x0d5568, 0x3a5c11, 0x3b475c};
    return t;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int from, int to) {
        return int(std::lround(from + (to - from) * share));
    };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

const DrawingTheme &DrawingTheme::forScreen(bool darkMode)
{
    static const DrawingTheme lightTheme = light();
    static const DrawingTheme darkTheme = relvar::dark();
    return darkMode ? darkTheme : lightTheme;
}

const DrawingTheme &DrawingTheme::forPresenting(bool darkMode)
{
    static const DrawingTheme lightTheme = lightPresented();
    static const DrawingTheme darkTheme = darkPresented();
    return darkMode ? darkTheme : lightTheme;
}

const DrawingTheme &DrawingTheme::print()
{
    static const DrawingTheme theme = [] {
        DrawingTheme t = light();
        t.background = Qt::white;
        t.nodeBorder = 0x8494a9;
        t.line = 0x334155;
        return t;
    }();
    return theme;
}

QColor DrawingTheme::userColor(const QString &text, const QColor &otherwise)
{
    const QColor color = text.isEmpty() ? QColor() : QColor::fromString(text);
    return color.isValid() ? QColor(color.rgb()) : otherwise;
}

QColor DrawingTheme::header(const QString &user, int accent) const
{
    const QColor color = accents[std::max(0, accent) % accents.size()];
    return userColor(user, color);
}

QColor DrawingTheme::readable(const QColor &color, const QColor &ground, double least) const
{
    QColor result = color;
    for (double share = 0.1; contrast(result, ground) < least && share <= 1; share += 0.1)
        result = mixed(color, text, share);
    return result;
}

QColor DrawingTheme::ink(const QString &user, const QColor &otherwise) const
{
    constexpr double SeenContrast = 3; // what WCAG 2 wants of graphics
    const QColor color = userColor(user, QColor());
    return color.isValid() ? readable(color, background, SeenContrast) : otherwise;
}

QColor DrawingTheme::noteFill(const QString &user) const
{
    const QColor color = userColor(user, QColor());
    return color.isValid() ? mixed(node, color, 0.25) : note;
}

QColor DrawingTheme::textOn(const QColor &color)
{
    static const QColor ink(0x0f, 0x17, 0x2a);
    if (contrast(Qt::white, color) >= ReadableContrast)
        return Qt::white;
    // Black or white reads on every colour; the softer ink on nearly all.
    return contrast(ink, color) >= ReadableContrast ? ink : QColor(Qt::black);
}

} // namespace relvar
