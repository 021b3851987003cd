#include "generators/drawing/look.h"

#include "generators/drawing/areas.h"
#include "generators/drawing/geometry.h"
#include "generators/drawing/inheritance.h"
#include "generators/drawing/legend.h"
#include "generators/drawing/levels.h"
#include "generators/lens/logicaltype.h"
#include "model/operations/areas.h"
#include "model/operations/diagrams.h"
#include "model/operations/lines.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

constexpr int MostTypeCharacters = 60;

// What holds for all nodes of a model, worked out once.
struct Context
{
    explicit Context(const Model &design)
        : model(design)
    {
        const QList<const Schema *> schemas = model.childrenOf<Schema>({});
        for (const Schema *schema : schemas) {
            accents.insert(schema->id, int(accents.size()));
            if (schema->name == u"public")
                defaultSchema = schema->id;
        }
        if (!defaultSchema && !schemas.isEmpty())
            defaultSchema = schemas.first()->id;
    }

    const Model &model;
    QHash<Id, int> accents;
    Id defaultSchema;
    mutable QHash<std::pair<QString, Id>, QString> types;
};

// The translation context.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Drawing)
};

QString typeText(const Context &context, const DataType &type, Level level)
{
    const auto key = std::pair(type.text, Id(type.named));
    const auto found = context.types.constFind(key);
    if (found != context.types.cend())
        return *found;
    QString text = type.text;
    if (level != Level::Physical) {
        text = logicalType(context.model, type);
    } else if (type.named) {
        const Object *named = context.model.find(type.named);
        text = (named ? named->name : QString()) + text;
        if (named && named->parent != context.defaultSchema)
            if (const Schema *schema = context.model.get<Schema>(named->parent))
                text = schema->name + u'.' + text;
    } else {
        text = shortTypeName(text);
    }
    if (text.size() > MostTypeCharacters)
        text = text.left(MostTypeCharacters - 1) + u'…';
    context.types.insert(key, text);
    return text;
}

// The children of a table that its node shows something of.
struct TableParts
{
    QList<const Column *> columns;
    QSet<Id> primary;
    QSet<Id> unique;
    QSet<Id> foreign;
};

void collectUnique(TableParts &parts, const QList<IndexPart> &keys)
{
    if (keys.size() == 1 && keys.first().column)
        parts.unique.insert(keys.first().column);
}

TableParts partsOf(const Model &model, Id table)
{
    TableParts parts;
    const QList<Id> ids = model.children(table);
    for (const Id id : ids) {
        const Object *child = model.find(id);
        if (!child)
            continue;
        if (child->kind == Kind::Column) {
            parts.columns.append(static_cast<const Column *>(child));
        } else if (child->kind == Kind::Key) {
            const auto *key = static_cast<const Key *>(child);
            if (key->type == KeyType::Unique)
                collectUnique(parts, key->parts);
            if (key->type == KeyType::Primary)
                for (const IndexPart &part : key->parts)
                    parts.primary.insert(part.column);
        } else if (child->kind == Kind::Index) {
            const auto *index = static_cast<const Index *>(child);
            if (index->unique && index->predicate.isEmpty())
                collectUnique(parts, index->parts);
        } else if (child->kind == Kind::Relationship) {
            for (const ColumnPair &pair : static_cast<const Relationship *>(child)->pairs)
                parts.foreign.insert(pair.column);
        }
    }
    std::sort(parts.columns.begin(), parts.columns.end(), inOrder);
    return parts;
}

// What a column becomes in the database of the lens, and how many do not stay the same.
LensType throughLens(NodeLook &look, const Context &context, const TableParts &parts,
                     const Column &column)
{
    const bool inKey = parts.primary.contains(column.id) || parts.unique.contains(column.id) ||
                       parts.foreign.contains(column.id);
    const LensType type = lensColumn(context.model, column, inKey, look.lens);
    look.emulated += type.verdict == Verdict::Emulated ? 1 : 0;
    look.lost += type.verdict == Verdict::Lost ? 1 : 0;
    return type;
}

void fillRows(NodeLook &look, const Context &context, const Diagram &diagram, bool collapsed)
{
    const bool looking = look.lens != Lens::None;
    if (diagram.detail == DetailLevel::NamesOnly && looking && look.kind == Kind::Table) {
        const TableParts parts = partsOf(context.model, look.object);
        for (const Column *column : parts.columns)
            throughLens(look, context, parts, *column);
    }
    if (diagram.detail == DetailLevel::NamesOnly)
        return;
    if (const View *view = context.model.get<View>(look.object)) {
        if (collapsed || diagram.detail == DetailLevel::KeysOnly)
            look.hiddenRows = int(view->columnNames.size());
        else
            for (const QString &name : view->columnNames)
                look.rows.append(RowLook{{}, name, {}, false, false, false, true});
        return;
    }
    const TableParts parts = partsOf(context.model, look.object);
    const bool foreignRows = hasForeignKeyRows(diagram);
    for (const Column *column : parts.columns) {
        RowLook row;
        const LensType seen = looking ? throughLens(look, context, parts, *column) : LensType();
        row.id = column->id;
        row.primary = parts.primary.contains(column->id);
        row.foreign = parts.foreign.contains(column->id);
        if (row.foreign && !foreignRows)
            continue;
        row.unique = parts.unique.contains(column->id);
        const bool key = row.primary || row.foreign || row.unique;
        if (collapsed || (diagram.detail == DetailLevel::KeysOnly && !key)) {
            ++look.hiddenRows;
            continue;
        }
        row.name = column->name;
        if (looking)
            row.type = seen.text;
        else if (diagram.showTypes && diagram.level != Level::Conceptual)
            row.type = typeText(context, column->type, diagram.level);
        row.required = !column->nullable || row.primary;
        row.many = column->type.text.endsWith(u']');
        row.derived = column->generated != Generated::No;
        row.verdict = seen.verdict;
        row.reason = seen.reason;
        look.rows.append(row);
    }
    if (diagram.notation == Notation::Idef1x) // the key stands above a line
        std::stable_partition(look.rows.begin(), look.rows.end(),
                              [](const RowLook &row) { return row.primary; });
}

QString badgeOf(const Context &context, const Object &object, Level level)
{
    const bool physical = level == Level::Physical;
    QStringList words;
    if (object.parent && object.parent != context.defaultSchema)
        if (const Schema *schema = context.model.get<Schema>(object.parent))
            words.append(schema->name);
    if (const View *view = context.model.get<View>(object.id)) {
        words.append(view->type == ViewType::Plain || !physical ? Wording::tr("view")
                     : view->type == ViewType::Materialized     ? Wording::tr("materialized view")
                                                            : Wording::tr("continuous aggregate"));
    } else if (const Table *table = context.model.get<Table>(object.id); table && physical) {
        if (table->partitionStrategy != PartitionStrategy::None)
            words.append(Wording::tr("partitioned"));
        if (table->persistence == Persistence::Unlogged)
            words.append(Wording::tr("unlogged"));
    }
    return words.join(u" · ");
}

bool isIdentifying(const Model &model, const Relationship &relationship)
{
    if (relationship.identifying || !relationship.isPhysical())
        return relationship.identifying;
    const QList<Id> siblings = model.children(relationship.parent);
    for (const Id id : siblings) {
        const Key *key = model.get<Key>(id);
        if (!key || key->type != KeyType::Primary)
            continue;
        return std::all_of(relationship.pairs.cbegin(), relationship.pairs.cend(),
                           [&](const ColumnPair &pair) {
                               return std::any_of(key->parts.cbegin(), key->parts.cend(),
                                                  [&](const IndexPart &part) {
                                                      return part.column == pair.column;
                                                  });
                           });
    }
    return false;
}

// Whether the identity of a table needs that of another one. In Chen's notation subtypes are no
// weak entities.
bool isDependent(const Model &model, Id table, Notation notation)
{
    if (notation != Notation::Idef1x && notation != Notation::Chen)
        return false;
    const QList<Id> ids = model.children(table);
    return std::any_of(ids.cbegin(), ids.cend(), [&](Id id) {
        const auto *line = model.get<Relationship>(id);
        if (line && line->subtype != SubtypeStrategy::None)
            return notation == Notation::Idef1x;
        return line && isIdentifying(model, *line);
    });
}

NodeLook nodeLook(const Context &context, const Diagram &diagram, const DiagramNode &node,
                  Lens lens)
{
    NodeLook look;
    const Object *object = context.model.find(node.object);
    if (!object)
        return look;
    look.node = node.id;
    look.object = node.object;
    look.kind = object->kind;
    look.title = object->name;
    look.badge = badgeOf(context, *object, diagram.level);
    look.color = node.color;
    look.accent = context.accents.value(object->parent, 0);
    look.collapsed = node.collapsed;
    look.pinned = node.pinned;
    look.area = areaOf(context.model, node.id);
    look.position = {node.x, node.y};
    look.notation = diagram.notation;
    look.level = diagram.level;
    look.lens = lens;
    look.dependent = isDependent(context.model, node.object, diagram.notation);
    fillRows(look, context, diagram, node.collapsed);
    return look;
}

// The colour of a node by its group instead of its own, and the letter in its heading.
void applyGroup(NodeLook &look, ColorBy colorBy, const ColorGroups &groups)
{
    look.colorBy = colorBy;
    if (colorBy == ColorBy::Own)
        return;
    look.group = groups.groups.value(look.object, -1);
    look.color.clear();
    if (look.group < 0)
        return;
    const LegendEntry &entry = groups.legend[look.group];
    look.color = entry.color;
    look.accent = entry.accent;
    look.letter = entry.letter;
    look.badge = look.badge.isEmpty() ? entry.letter : entry.letter + u" · " + look.badge;
}

// A merge may leave two settings of one line: the first one counts, whatever asks.
void keepFirst(const DiagramEdge *&kept, const DiagramEdge *edge)
{
    if (!kept || inOrder(edge, kept))
        kept = edge;
}

LineLook lineLook(const Model &model, const Relationship &relationship, const DiagramEdge *edge,
                  const Diagram &diagram)
{
    LineLook look;
    look.notation = diagram.notation;
    const bool conceptual = diagram.level == Level::Conceptual;
    look.id = relationship.id;
    look.from = relationship.parent;
    look.to = relationship.target;
    if (relationship.isPhysical() && hasForeignKeyRows(diagram)) {
        look.fromRow = relationship.pairs.first().column;
        look.toRow = relationship.pairs.first().referenced;
    }
    look.own = relationship.own;
    look.other = relationship.other;
    look.identifying = isIdentifying(model, relationship);
    look.conceptual = !conceptual && !relationship.isPhysical();
    look.subtype = relationship.subtype != SubtypeStrategy::None;
    QStringList phrases{relationship.other.phrase, relationship.own.phrase};
    phrases.removeAll(QString());
    if (diagram.notation == Notation::Chen) // one verb stands in the diamond
        phrases = phrases.first(std::min<qsizetype>(1, phrases.size()));
    look.label = phrases.join(u" / ");
    if (edge) {
        look.edge = edge->id;
        look.color = edge->color;
        for (const Point &bend : edge->bends)
            look.bends.append({bend.x, bend.y});
    }
    return look;
}

NoteLook noteLook(const Note &note)
{
    return {note.id, note.comment, note.color, QRectF(note.x, note.y, note.width, note.height)};
}

AreaLook areaLook(const Area &area, const QList<QRectF> &held)
{
    const QRectF own(area.x, area.y, area.width, area.height);
    return {area.id, area.name, area.color, areaRect(own, held), own, int(held.size())};
}

// The nodes, notes, areas and edges of a diagram, each kind in its order.
struct DiagramParts
{
    QList<const DiagramNode *> nodes;
    QList<const Note *> notes;
    QList<const Area *> areas;
    QHash<Id, const DiagramEdge *> edges; // by relationship

    DiagramParts(const Model &model, Id diagram)
    {
        const QList<Id> ids = model.children(diagram);
        for (const Id id : ids) {
            if (const auto *node = model.get<DiagramNode>(id))
                nodes.append(node);
            else if (const auto *edge = model.get<DiagramEdge>(id))
                keepFirst(edges[edge->relationship], edge);
            else if (const auto *note = model.get<Note>(id))
                notes.append(note);
            else if (const auto *area = model.get<Area>(id))
                areas.append(area);
        }
        std::sort(nodes.begin(), nodes.end(), inOrder);
        std::sort(notes.begin(), notes.end(), inOrder);
        std::sort(areas.begin(), areas.end(), inOrder);
    }
};

} // namespace

QString shortTypeName(const QString &type)
{
    QString text = type;
    static const std::pair<QLatin1StringView, QLatin1StringView> names[] = {
        {"timestamp without time zone"_L1, "timestamp"_L1},
        {"time without time zone"_L1, "time"_L1},
        {"character varying"_L1, "varchar"_L1},
        {"bit varying"_L1, "varbit"_L1},
        {"double precision"_L1, "double"_L1},
        {"character("_L1, "char("_L1},
    };
    if (text.startsWith("timestamp"_L1) && text.contains(" with time zone"_L1))
        text.replace("timestamp"_L1, "timestamptz"_L1).remove(" with time zone"_L1);
    if (text.startsWith("time("_L1) || text == "time with time zone"_L1)
        text.replace(" with time zone"_L1, "tz"_L1);
    for (const auto &[from, to] : names)
        text.replace(from, to);
    return text;
}

DiagramLook diagramLook(const Model &model, Id id, Lens lens)
{
    DiagramLook look;
    const Diagram *diagram = model.get<Diagram>(id);
    if (!diagram)
        return look;
    const Context context(model);
    const DiagramParts parts(model, id);
    const ColorGroups groups = colorGroups(model, id);
    look.colorBy = diagram->colorBy;
    look.legend = groups.legend;
    QSet<Id> placed;
    placed.reserve(parts.nodes.size());
    for (const DiagramNode *node : parts.nodes)
        placed.insert(node->object);
    const auto isPlaced = [&](Id id) { return placed.contains(id); };
    QSet<Id> shown;
    shown.reserve(parts.nodes.size());
    for (const DiagramNode *node : parts.nodes) {
        const Standing standing = standingOf(model, diagram->level, node->object, isPlaced);
        if (standing == Standing::Nothing || shown.contains(node->object))
            continue;
        if (standing == Standing::Line) {
            look.lines.append(junctionLine(model, *diagram, node->object));
            continue;
        }
        NodeLook one = nodeLook(context, *diagram, *node, lens);
        applyGroup(one, diagram->colorBy, groups);
        shown.insert(one.object);
        look.nodes.append(one);
    }
    for (const NodeLook &node : std::as_const(look.nodes)) {
        if (node.kind != Kind::Table)
            continue;
        const QList<const Relationship *> lines = model.childrenOf<Relationship>(node.object);
        for (const Relationship *line : lines) {
            const DiagramEdge *edge = parts.edges.value(line->id);
            if (shown.contains(line->target) && !(edge && edge->hidden))
                look.lines.append(lineLook(model, *line, edge, *diagram));
        }
        look.lines.append(inheritanceLines(model, node.object, diagram->notation,
                                           [&](Id id) { return shown.contains(id); }));
    }
    for (const Note *note : parts.notes)
        look.notes.append(noteLook(*note));
    QHash<Id, int> ends; // of lines by table
    if (diagram->notation == Notation::Chen)
        for (const LineLook &line : std::as_const(look.lines)) {
            ++ends[line.from];
            ++ends[line.to];
        }
    QHash<Id, int> hidden; // lines by table
    for (const DiagramEdge *edge : std::as_const(parts.edges)) {
        const auto *line = edge->hidden ? model.get<Relationship>(edge->relationship) : nullptr;
        if (!line || !isPlaced(line->parent) || !isPlaced(line->target))
            continue;
        ++hidden[line->parent];
        if (line->target != line->parent)
            ++hidden[line->target];
    }
    for (NodeLook &node : look.nodes) {
        node.hiddenLines = hidden.value(node.object);
        node.lineEnds = ends.value(node.object);
        if (node.kind == Kind::Table)
            node.unshown = int(unshownRelated(model, node.object, isPlaced).size());
    }
    QHash<Id, QList<QRectF>> held;
    if (!parts.areas.isEmpty())
        for (const NodeLook &node : std::as_const(look.nodes))
            if (node.area)
                held[node.area].append(nodeRect(node));
    for (const Area *area : parts.areas)
        look.areas.append(areaLook(*area, held.value(area->id)));
    return look;
}

// The ends of lines at a table of a diagram.
static int lineEndsAt(const Model &model, const Diagram &diagram, Id table)
{
    int ends = 0;
    const QList<const Relationship *> lines = relationshipsAt(model, table);
    for (const Relationship *line : lines) {
        if (lineLook(model, diagram.id, line->id).id)
            ends += (line->parent == table ? 1 : 0) + (line->target == table ? 1 : 0);
        else if (line->target == table &&
                 standingOf(model, diagram, line->parent) == Standing::Line)
            ++ends;
    }
    ends += int(inheritanceLines(model, diagram.id, table).size());
    const QList<Id> heirs = inheritors(model, table);
    for (const Id heir : heirs) {
        const QList<LineLook> above = inheritanceLines(model, diagram.id, heir);
        ends += int(std::count_if(above.cbegin(), above.cend(),
                                  [&](const LineLook &line) { return line.to == table; }));
    }
    return ends;
}

NodeLook nodeLook(const Model &model, Id id, Lens lens)
{
    const DiagramNode *node = model.get<DiagramNode>(id);
    const Diagram *diagram = node ? model.get<Diagram>(node->parent) : nullptr;
    if (!diagram || standingOf(model, *diagram, node->object) != Standing::Box)
        return {};
    NodeLook look = nodeLook(Context(model), *diagram, *node, lens);
    if (diagram->colorBy != ColorBy::Own)
        applyGroup(look, diagram->colorBy, colorGroups(model, diagram->id));
    if (look.kind == Kind::Table && look.notation == Notation::Chen)
        look.lineEnds = lineEndsAt(model, *diagram, look.object);
    if (look.kind == Kind::Table && look.node) {
        look.hiddenLines = int(hiddenLines(model, diagram->id, look.object).size());
        look.unshown = int(unshownRelated(model, diagram->id, look.object).size());
    }
    return look;
}

LineLook lineLook(const Model &model, Id diagram, Id id)
{
    const Relationship *relationship = model.get<Relationship>(id);
    const Diagram *shown = model.get<Diagram>(diagram);
    if (shown && model.get<Table>(id) && standingOf(model, *shown, id) == Standing::Line)
        return junctionLine(model, *shown, id);
    if (!relationship || !shown ||
        standingOf(model, *shown, relationship->parent) != Standing::Box ||
        standingOf(model, *shown, relationship->target) != Standing::Box)
        return {};
    const DiagramEdge *edge = nullptr;
    const QList<Id> referrers = model.referrers(id);
    for (const Id referrer : referrers)
        if (const auto *one = model.get<DiagramEdge>(referrer); one && one->parent == diagram)
            keepFirst(edge, one);
    return edge && edge->hidden ? LineLook() : lineLook(model, *relationship, edge, *shown);
}

NoteLook noteLook(const Model &model, Id id)
{
    const Note *note = model.get<Note>(id);
    return note ? noteLook(*note) : NoteLook();
}

AreaLook areaLook(const Model &model, Id id)
{
    QHash<Id, QRectF> held;
    for (const DiagramNode *node : nodesOfArea(model, id))
        if (const NodeLook look = nodeLook(model, node->id); look.node)
            held.insert(look.object, nodeRect(look));
    return areaLook(model, id, held);
}

AreaLook areaLook(const Model &model, Id id, const QHash<Id, QRectF> &held)
{
    const Area *area = model.get<Area>(id);
    return area ? areaLook(*area, held.values()) : AreaLook();
}

} // namespace relvar
