#include "generators/pgmodeler/diagram.h"

#include "generators/pgmodeler/names.h"
#include "model/operations/diagrams.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar::pgmodeler {

// The first colour of the title that a tag gives to its tables.
static QString colorOf(const Element &model, const QString &tag)
{
    static const QRegularExpression color(u"^#[0-9a-fA-F]{6}$"_s);
    for (const Element *one : model.all(u"tag")) {
        if (tag.isEmpty() || one->value(u"name"_s) != tag)
            continue;
        for (const Element *style : one->all(u"style"))
            if (style->value(u"id"_s) == u"table-title") {
                const QString first = style->value(u"colors"_s).section(u',', 0, 0).trimmed();
                return color.match(first).hasMatch() ? first.toLower() : QString();
            }
    }
    return {};
}

static QHash<QString, Id> objectsByName(const Model &model)
{
    QHash<QString, Id> found;
    const auto add = [&](const Object &one) {
        const auto *schema = model.get<Schema>(one.parent);
        found.insert((schema ? schema->name : QString()) + u'\0' + one.name, one.id);
    };
    for (const Table *one : model.all<Table>())
        add(*one);
    for (const View *one : model.all<View>())
        add(*one);
    return found;
}

// About the room that a text needs in the letters of the canvas.
static QRectF noteRect(double x, double y, const QString &text)
{
    constexpr double letter = 7.2;
    constexpr double row = 18;
    constexpr double margin = 28;
    qsizetype longest = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        longest = std::max(longest, line.size());
    return QRectF(x, y, std::clamp(double(longest) * letter + margin, 120.0, 900.0),
                  double(lines.size()) * row + margin);
}

void addDiagram(Edit &edit, const Element &model)
{
    QList<const Element *> placed;
    for (const Element &one : model.children)
        if (one.child(u"position"))
            placed.append(&one);
    if (placed.isEmpty())
        return;
    QString name = model.childName(u"database");
    const Result<Id> diagram = relvar::addDiagram(edit, name);
    if (!diagram)
        return;
    const QHash<QString, Id> objects = objectsByName(edit.model());
    for (const Element *one : std::as_const(placed)) {
        const Element &place = *one->child(u"position");
        const double x = place.value(u"x"_s).toDouble();
        const double y = place.value(u"y"_s).toDouble();
        if (one->name == u"textbox") {
            const QString text = one->childText(u"comment");
            (void)addNote(edit, *diagram, text, noteRect(x, y, text));
            continue;
        }
        const QString schema = one->childName(u"schema");
        const Id object = objects.value(schema + u'\0' + one->value(u"name"_s));
        if (!object)
            continue;
        const Result<Id> node = placeOnDiagram(edit, *diagram, object, x, y);
        if (const QString color = colorOf(model, one->childName(u"tag")); node && !color.isEmpty())
            (void)setColor(edit, {*node}, color);
    }
}

} // namespace relvar::pgmodeler
