#include "generators/drawing/geometry.h"
#include "generators/drawing/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

// What boxes and their rows say besides names.
namespace relvar {

static QString keyMarks(const RowLook &row, Level level)
{
    if (level == Level::Conceptual)
        return row.primary ? u"ID"_s : row.unique ? u"AID"_s : QString();
    if (row.primary)
        return row.foreign ? u"PK FK"_s : u"PK"_s;
    if (row.foreign)
        return row.unique ? u"FK UK"_s : u"FK"_s;
    return row.unique ? u"UK"_s : QString();
}

static QString idef1xMarks(const RowLook &row)
{
    QStringList marks;
    if (row.foreign)
        marks.append(u"(FK)"_s);
    if (row.unique && !row.primary)
        marks.append(u"(AK)"_s);
    if (!row.required)
        marks.append(u"(O)"_s);
    return marks.join(u' ');
}

QString markText(const RowLook &row, Notation notation, Level level)
{
    switch (notation) {
    case Notation::CrowsFoot:
    case Notation::Chen:
        break;
    case Notation::Idef1x:
        return idef1xMarks(row);
    case Notation::Barker:
        return !row.id ? QString() : row.primary ? u"#"_s : row.required ? u"*"_s : u"o"_s;
    case Notation::Uml: {
        const QString marks = keyMarks(row, level);
        return marks.isEmpty() ? marks : u"«%1»"_s.arg(QString(marks).replace(u' ', u','));
    }
    }
    return keyMarks(row, level);
}

QString typeLabel(const QString &type, bool required, Notation notation)
{
    if (type.isEmpty() || required)
        return type;
    switch (notation) {
    case Notation::CrowsFoot:
    case Notation::Chen:
        break;
    case Notation::Uml:
        return type + u" [0..1]";
    case Notation::Idef1x:
    case Notation::Barker: // their marks say it
        return type;
    }
    return type + u'?';
}

QString typeLabel(const RowLook &row, Notation notation)
{
    return typeLabel(row.type, row.required, notation);
}

QString moreText(const NodeLook &node)
{
    if (node.rows.isEmpty() && (node.level == Level::Conceptual || node.notation == Notation::Chen))
        return QCoreApplication::translate("Drawing", "%n attribute(s)", nullptr, node.hiddenRows);
    return node.rows.isEmpty()
               ? QCoreApplication::translate("Drawing", "%n columns", nullptr, node.hiddenRows)
               : QCoreApplication::translate("Drawing", "+ %n more", nullptr, node.hiddenRows);
}

QPointF moreTextAt(const NodeLook &node, const NodeGeometry &g)
{
    const TextMeasure &measure = TextMeasure::shared();
    const QRectF rect = g.moreRect();
    const double left = g.hasOvals()
                            ? rect.center().x() - measure.width(TextRole::Type, moreText(node)) / 2
                            : g.nameLeft;
    return {left, measure.baseline(TextRole::Type, rect.center().y())};
}

NodeBadges nodeBadges(const NodeLook &node, const QRectF &rect)
{
    constexpr double Inset = 8;
    constexpr double Sign = 14; // the dashes before the number of hidden lines
    constexpr double Side = 6;
    NodeBadges badges;
    const TextMeasure &measure = TextMeasure::shared();
    constexpr double Over = 4; // of the border, clear of the last row
    const double top = rect.bottom() - Over;
    if (node.hiddenLines > 0) {
        badges.hiddenText = QString::number(node.hiddenLines);
        const double width = measure.width(TextRole::Type, badges.hiddenText) + Sign + 2 * Side;
        badges.hidden = {rect.left() + Inset, top, std::ceil(width), BadgeHeight};
    }
    if (node.unshown > 0) {
        badges.unshownText = u"+%1"_s.arg(node.unshown);
        const double width =
            std::ceil(measure.width(TextRole::Type, badges.unshownText) + 2 * Side);
        badges.unshown = {rect.right() - Inset - width, top, width, BadgeHeight};
    }
    return badges;
}

} // namespace relvar
