#include "tests/generators/layoutsamples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace relvar::test {

namespace {

constexpr double HeaderHeight = 26;
constexpr double RowHeight = 18;

double rowY(int column)
{
    return HeaderHeight + RowHeight * (column + 0.5);
}

QSizeF tableSize(const QStringList &rows)
{
    qsizetype longest = 0;
    for (const QString &row : rows)
        longest = std::max(longest, row.size());
    return {std::clamp(7.0 * double(longest) + 30, 110.0, 320.0),
            HeaderHeight + RowHeight * double(rows.size() - 1) + 4};
}

Id idOf(quint64 number)
{
    return Id{number};
}

void addTable(LayoutSample &sample, Id id, const QStringList &rows)
{
    sample.graph.nodes.append({id, QRectF(QPointF(), tableSize(rows))});
    sample.rows.insert(id, rows);
}

QPainterPath rounded(const QList<QPointF> &points)
{
    QPainterPath path(points.value(0));
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        const QPointF in = points[i - 1] - points[i];
        const QPointF out = points[i + 1] - points[i];
        const double lengthIn = std::abs(in.x()) + std::abs(in.y());
        const double lengthOut = std::abs(out.x()) + std::abs(out.y());
        const double radius = std::min({6.0, lengthIn / 2, lengthOut / 2});
        if (lengthIn > 0)
            path.lineTo(points[i] + in * (radius / lengthIn));
        if (lengthOut > 0)
            path.quadTo(points[i], points[i] + out * (radius / lengthOut));
    }
    path.lineTo(points.last());
    return path;
}

void drawEnds(QPainter &painter, const QList<QPointF> &points)
{
    const QPointF from = points.first();
    const double out = points[1].x() > from.x() ? 1 : -1;
    for (const double dy : {-5.0, 5.0})
        painter.drawLine(from + QPointF(0, dy), from + QPointF(11 * out, 0));
    painter.drawEllipse(from + QPointF(14.5 * out, 0), 3.5, 3.5);
    const QPointF to = points.last();
    const double in = points[points.size() - 2].x() > to.x() ? 1 : -1;
    for (const double dx : {7.0, 11.0})
        painter.drawLine(to + QPointF(dx * in, -5), to + QPointF(dx * in, 5));
}

} // namespace

LayoutSample catalogSample(const QString &path)
{
    LayoutSample sample;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sample;
    const QJsonArray tables = QJsonDocument::fromJson(file.readAll()).object()["tables"].toArray();
    QHash<QString, quint64> ids;
    QHash<quint64, QStringList> columns;
    quint64 next = 1;
    for (const QJsonValue &value : tables) {
        const QJsonObject table = value.toObject();
        const QString name = table["schema"].toString() + '.' + table["name"].toString();
        QStringList rows{table["name"].toString()};
        for (const QJsonValue &column : table["columns"].toArray())
            rows.append(column.toObject()["name"].toString());
        ids.insert(name, next);
        columns.insert(next, rows);
        addTable(sample, idOf(next), rows);
        ++next;
    }
    for (const QJsonValue &value : tables) {
        const QJsonObject table = value.toObject();
        const QString name = table["schema"].toString() + '.' + table["name"].toString();
        for (const QJsonValue &key : table["foreign_keys"].toArray()) {
            const QJsonObject object = key.toObject();
            const quint64 from = ids.value(name);
            const quint64 to = ids.value(object["ref_table"].toString());
            if (!to)
                continue;
            const auto row = [&](quint64 id, const QJsonValue &names) {
                const qsizetype at = columns[id].indexOf(names.toArray().first().toString(), 1);
                return rowY(std::max(0, int(at) - 1));
            };
            sample.graph.edges.append({idOf(next++), idOf(from), row(from, object["columns"]),
                                       idOf(to), row(to, object["ref_columns"])});
        }
    }
    return sample;
}

LayoutSample hubSample(int tables, quint64 seed)
{
    LayoutSample sample;
    QRandomGenerator random(quint32(seed ^ (seed >> 32)));
    QList<int> bag;
    quint64 next = quint64(tables) + 1;
    for (int table = 0; table < tables; ++table) {
        const int chance = random.bounded(100);
        int keys = table == 0 || chance < 25 ? 0
                   : chance < 65             ? 1
                   : chance < 90             ? 2
                   : chance < 97             ? 3
                                             : 5;
        if (table % 10 == 9)
            keys = 0;
        QStringList rows{QStringLiteral("table_%1").arg(table), QStringLiteral("id")};
        for (int key = 0; key < keys; ++key) {
            const int target = !bag.isEmpty() && random.bounded(100) < 85
                                   ? bag[random.bounded(int(bag.size()))]
                                   : random.bounded(table);
            rows.append(QStringLiteral("table_%1_id").arg(target));
            sample.graph.edges.append({idOf(next++), idOf(quint64(table) + 1), rowY(key + 1),
                                       idOf(quint64(target) + 1), rowY(0)});
            bag.append(target);
        }
        if (table % 10 != 9)
            bag.append(table);
        const int wanted = 8 + random.bounded(9);
        while (rows.size() < wanted)
            rows.append(QStringLiteral("column_%1").arg(rows.size()));
        addTable(sample, idOf(quint64(table) + 1), rows);
    }
    return sample;
}

Graph scatteredGraph(int nodes, int edges, double gap, quint64 seed)
{
    Graph graph;
    QRandomGenerator random(quint32(seed * 2654435761u + 1));
    const int columns = std::max(1, int(std::ceil(std::sqrt(double(nodes)))));
    const double cellWidth = 260;
    const double cellHeight = 320;
    for (int node = 0; node < nodes; ++node) {
        const int rows = 1 + random.bounded(12);
        const QSizeF size(100 + random.bounded(100), HeaderHeight + RowHeight * rows + 4);
        const QPointF corner(
            node % columns * cellWidth + random.bounded(cellWidth - size.width() - gap),
            node / columns * cellHeight + random.bounded(cellHeight - size.height() - gap));
        graph.nodes.append({idOf(quint64(node) + 1), QRectF(corner, size)});
    }
    const auto row = [&](int node) {
        const double height = graph.nodes[node].rect.height();
        return rowY(random.bounded(int((height - HeaderHeight) / RowHeight)));
    };
    for (int edge = 0; edge < edges; ++edge) {
        const int from = random.bounded(nodes);
        const int to = random.bounded(nodes);
        graph.edges.append({idOf(quint64(nodes + edge) + 1), graph.nodes[from].id, row(from),
                            graph.nodes[to].id, rowY(0)});
    }
    return graph;
}

void place(Graph &graph, const QHash<Id, QPointF> &positions)
{
    for (GraphNode &node : graph.nodes)
        if (const auto it = positions.find(node.id); it != positions.end())
            node.rect.moveTopLeft(*it);
}

QImage picture(const LayoutSample &sample, const QList<Route> &routes, double scale)
{
    QRectF bounds;
    for (const GraphNode &node : sample.graph.nodes)
        bounds |= node.rect;
    for (const Route &route : routes)
        for (const QPointF point : route.points)
            bounds |= QRectF(point, QSizeF(1, 1));
    bounds.adjust(-40, -40, 40, 40);
    QImage image((bounds.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(QColor("#f8fafc"));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(-bounds.topLeft());
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(11);
    painter.setFont(font);
    for (const GraphNode &node : sample.graph.nodes) {
        const QStringList rows = sample.rows.value(node.id);
        QPainterPath box;
        box.addRoundedRect(node.rect, 5, 5);
        painter.fillPath(box, Qt::white);
        painter.save();
        painter.setClipPath(box);
        QRectF line(node.rect.topLeft(), QSizeF(node.rect.width(), HeaderHeight));
        painter.fillRect(line, QColor::fromHsv(int(node.id.value * 47 % 360), 150, 170));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            painter.setPen(row ? QColor("#1e293b") : Qt::white);
            painter.drawText(line.adjusted(10, 0, -6, 0), Qt::AlignVCenter, rows[row]);
            line = QRectF(line.left(), line.bottom(), line.width(), RowHeight);
        }
        painter.restore();
        painter.setPen(QPen(QColor("#94a3b8"), 1));
        painter.drawPath(box);
    }
    painter.setPen(QPen(QColor("#475569"), 1.3));
    for (const Route &route : routes) {
        if (route.points.size() < 2)
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(rounded(route.points));
        painter.setBrush(Qt::white);
        drawEnds(painter, route.points);
    }
    return image;
}

Shape shapeOf(const Graph &graph)
{
    Shape shape;
    double area = 0;
    for (qsizetype i = 0; i < graph.nodes.size(); ++i) {
        const QRectF rect = graph.nodes[i].rect;
        shape.bounds |= rect;
        area += rect.width() * rect.height();
        for (qsizetype j = i + 1; j < graph.nodes.size(); ++j)
            shape.overlaps += rect.intersects(graph.nodes[j].rect);
    }
    const double width = std::max(1.0, shape.bounds.width());
    const double height = std::max(1.0, shape.bounds.height());
    shape.aspect = std::max(width, height) / std::min(width, height);
    shape.fill = area / (width * height);
    return shape;
}

} // namespace relvar::test
