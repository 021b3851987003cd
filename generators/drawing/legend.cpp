#include "generators/drawing/legend.h"

#include "generators/drawing/painting.h"
#include "generators/drawing/text.h"
#include "model/operations/areas.h"

#include <QCoreApplication>

#include <map>

namespace relvar {
namespace {

constexpr double Padding = 10;
constexpr double LineHeight = 22;
constexpr double Swatch = 16;
constexpr double Gap = 8;
constexpr double LargestTitle = 220;
constexpr qsizetype MostLines = 24;

// A key that sorts the groups, and their entry.
using GroupKey = std::pair<QString, quint64>;
using Groups = std::map<GroupKey, LegendEntry>;

QString numberKey(qsizetype number)
{
    return QString::number(number).rightJustified(9, u'0');
}

// The areas of a diagram by id, with the number that their colour goes by.
QHash<Id, int> areaNumbers(const Model &model, Id diagram)
{
    QHash<Id, int> numbers;
    const QList<const Area *> areas = model.childrenOf<Area>(diagram);
    for (const Area *area : areas)
        numbers.insert(area->id, int(numbers.size()));
    return numbers;
}

QHash<Id, int> schemaNumbers(const Model &model)
{
    QHash<Id, int> numbers;
    const QList<const Schema *> schemas = model.childrenOf<Schema>({});
    for (const Schema *schema : schemas)
        numbers.insert(schema->id, int(numbers.size()));
    return numbers;
}

} // namespace

QString groupLetter(int number)
{
    QString letters;
    for (int n = number; n >= 0; n = n / 26 - 1)
        letters.prepend(QChar(u'A' + n % 26));
    return letters;
}

ColorGroups colorGroups(const Model &model, Id diagram)
{
    ColorGroups result;
    const Diagram *shown = model.get<Diagram>(diagram);
    if (!shown || shown->colorBy == ColorBy::Own || shown->colorBy == ColorBy::Nothing)
        return result;
    const QHash<Id, int> areas = areaNumbers(model, diagram);
    const QHash<Id, int> schemas = schemaNumbers(model);
    Groups groups;
    QList<std::pair<Id, GroupKey>> members;
    const QList<const DiagramNode *> nodes = model.childrenOf<DiagramNode>(diagram);
    for (const DiagramNode *node : nodes) {
        const Object *object = model.find(node->object);
        if (!object)
            continue;
        GroupKey key;
        LegendEntry entry;
        if (shown->colorBy == ColorBy::Area) {
            const Area *area = model.get<Area>(areaOf(model, node->id));
            if (!area)
                continue;
            key = {numberKey(areas.value(area->id)), area->id.value};
            entry = {area->name, {}, area->color, areas.value(area->id), 0};
        } else if (shown->colorBy == ColorBy::Schema) {
            const Schema *schema = model.get<Schema>(object->parent);
            if (!schema)
                continue;
            key = {numberKey(schemas.value(schema->id)), schema->id.value};
            entry = {schema->name, {}, {}, schemas.value(schema->id), 0};
        } else {
            const Table *table = model.get<Table>(node->object);
            if (!table || table->tags.isEmpty())
                continue;
            key = {table->tags.first().toCaseFolded(), 0};
            entry = {table->tags.first(), {}, {}, 0, 0};
        }
        ++groups.emplace(key, entry).first->second.entities;
        members.append({object->id, key});
    }
    std::map<GroupKey, int> places;
    for (auto &[key, entry] : groups) {
        const int number = int(result.legend.size());
        places.emplace(key, number);
        entry.letter = groupLetter(number);
        if (shown->colorBy == ColorBy::Tag)
            entry.accent = number;
        if (entry.title.isEmpty())
            entry.title = QCoreApplication::translate("Drawing", "(no name)");
        result.legend.append(entry);
    }
    for (const auto &[object, key] : std::as_const(members))
        result.groups.insert(object, places.at(key));
    return result;
}

QColor legendColor(const DrawingTheme &theme, const LegendEntry &entry)
{
    return theme.header(entry.color, entry.accent);
}

LegendShape legendShape(const QList<LegendEntry> &legend)
{
    LegendShape shape;
    if (legend.isEmpty())
        return shape;
    const TextMeasure &measure = TextMeasure::shared();
    double width = 0;
    for (qsizetype i = 0; i < std::min(legend.size(), MostLines); ++i) {
        const LegendEntry &entry = legend[i];
        const double middle = Padding + (double(i) + 0.5) * LineHeight;
        LegendLine line;
        line.swatch = {Padding, middle - Swatch / 2, Swatch + 8, Swatch};
        line.letter = {line.swatch.center().x() -
                           measure.width(TextRole::KeyName, entry.letter) / 2,
                       measure.baseline(TextRole::KeyName, middle)};
        line.title = {line.swatch.right() + Gap, measure.baseline(TextRole::Name, middle)};
        line.words = measure.elided(TextRole::Name, entry.title, LargestTitle);
        // Counted here: lupdate does not come to an end with a sum in the call.
        const int more = int(legend.size() - MostLines) + 1;
        if (i + 1 == MostLines && more > 1)
            line.words = QCoreApplication::translate("Drawing", "and %n more", nullptr, more);
        width = std::max(width, line.title.x() + measure.width(TextRole::Name, line.words));
        shape.lines.append(line);
    }
    shape.size = {std::ceil(width + Padding),
                  2 * Padding + LineHeight * double(shape.lines.size())};
    return shape;
}

void paintLegend(QPainter &painter, QPointF corner, const QList<LegendEntry> &legend,
                 const DrawingTheme &theme)
{
    const LegendShape shape = legendShape(legend);
    if (shape.lines.isEmpty())
        return;
    painter.save();
    painter.translate(corner);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(theme.nodeBorder, 1));
    painter.setBrush(theme.node);
    painter.drawRoundedRect(QRectF(QPointF(), shape.size).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    GlyphText titles;
    for (qsizetype i = 0; i < shape.lines.size(); ++i) {
        const LegendLine &line = shape.lines[i];
        const QColor color = legendColor(theme, legend[i]);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(line.swatch, 3, 3);
        GlyphText letter;
        letter.add(TextRole::KeyName, legend[i].letter, line.letter);
        letter.finish();
        drawText(painter, letter, {}, DrawingTheme::textOn(color));
        titles.add(TextRole::Name, line.words, line.title);
    }
    titles.finish();
    drawText(painter, titles, {}, theme.text);
    painter.restore();
}

} // namespace relvar
