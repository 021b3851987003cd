#pragma once

#include <QColor>
#include <QList>
#include <QString>

namespace relvar {

// Contrast of two opaque colours as WCAG 2 defines it: 1 to 21.
double contrast(const QColor &a, const QColor &b);
// The colour that lies `share` (0 to 1) of the way from a to b.
QColor mixed(const QColor &a, const QColor &b, double share);

// The colours of a diagram. A value; the only place where colours of drawings are decided. All
// text reaches a contrast of 4.5:1 on what it stands on.
struct DrawingTheme
{
    bool dark = false;
    QColor background;
    QColor grid;
    QColor gridStrong; // every fourth line of the grid
    QColor node;       // behind the rows
    QColor nodeBorder;
    QColor text;      // names
    QColor mutedText; // types, "+ 12 more", badges of notes
    QColor mark;      // PK, FK, UK
    QColor emulated;  // through a lens
    QColor lost;
    QColor bar; // instead of text when it would be too small
    QColor line;
    QColor conceptualLine;
    QColor selection; // borders and lines of what is selected
    QColor selectedRow;
    QColor hover;
    QColor hoveredRow;
    QColor note;
    QColor noteText;
    QList<QColor> accents; // headings, by schema or area

    static const DrawingTheme &forScreen(bool darkMode);
    // For a shared screen, whose picture others get smaller and compressed: contrasts of 7:1.
    static const DrawingTheme &forPresenting(bool darkMode);
    static const DrawingTheme &print(); // on white

    // The colour of a heading: what the user set, or the accent with this number.
    QColor header(const QString &userColor, int accent) const;
    // The parts of an area, or of a note that the user coloured, from its colour.
    QColor areaFill(const QColor &color) const { return mixed(background, color, 0.08); }
    QColor areaBorder(const QColor &color) const { return mixed(background, color, 0.45); }
    QColor areaTitle(const QColor &color) const { return mixed(background, color, 0.18); }
    QColor areaTitleText(const QColor &color) const { return readable(color, areaTitle(color)); }
    QColor areaText(const QColor &color) const { return readable(color, areaFill(color)); }
    QColor noteFill(const QString &userColor) const;
    // The colour itself, or the nearest towards the text colour that reads on `ground`: with this
    // contrast, which is that of text if nothing else is said.
    QColor readable(const QColor &color, const QColor &ground, double least = 4.5) const;
    // That of a line: the user's as far as it is seen on the background.
    QColor ink(const QString &userColor, const QColor &otherwise) const;

    // A colour that the user set, or `otherwise` when there is none or it is no colour.
    static QColor userColor(const QString &text, const QColor &otherwise);
    // White or nearly black, whichever reads better on a colour.
    static QColor textOn(const QColor &color);
};

} // namespace relvar
