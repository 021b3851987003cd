#include "generators/drawing/levels.h"
#include "generators/drawing/lookparts.h"
#include "generators/drawing/nodesigns.h"
#include "generators/lens/logicaltype.h"
#include "model/operations/areas.h"
#include "model/operations/junctions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// What boxes show.
namespace relvar {
namespace {

constexpr int MostTypeCharacters = 60;

// The translation context.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Drawing)
};

QString typeText(const LookContext &context, const DataType &type, Level level)
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
LensType throughLens(NodeLook &look, const LookContext &context, const TableParts &parts,
                     const Column &column)
{
    const bool inKey = parts.primary.contains(column.id) || parts.unique.contains(column.id) ||
                       parts.foreign.contains(column.id);
    const LensType type = lensColumn(context.model, column, inKey, look.lens);
    look.emulated += type.verdict == Verdict::Emulated ? 1 : 0;
    look.lost += type.verdict == Verdict::Lost ? 1 : 0;
    return type;
}

void fillRows(NodeLook &look, const LookContext &context, const Diagram &diagram, bool collapsed)
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
        const QString own = diagram.showTypes && diagram.level != Level::Conceptual
                                ? typeText(context, column->type, diagram.level)
                                : QString();
        row.type = looking ? seen.text : own;
        if (looking)
            row.ownType = own;
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

QString badgeOf(const LookContext &context, const Object &object, Level level)
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
        if (nodeSign(*table) == NodeSign::Hypertable)
            words.append(Wording::tr("hypertable"));
        if (table->partitionStrategy != PartitionStrategy::None)
            words.append(Wording::tr("partitioned"));
        if (table->persistence == Persistence::Unlogged)
            words.append(Wording::tr("unlogged"));
    }
    return words.join(u" · ");
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

NodeLook nodeLook(const LookContext &context, const Diagram &diagram, const DiagramNode &node,
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
    if (diagram.level == Level::Physical)
        look.sign = nodeSign(*object);
    look.area = areaOf(context.model, node.id);
    look.position = {node.x, node.y};
    look.notation = diagram.notation;
    look.level = diagram.level;
    look.lens = lens;
    if (diagram.notation == Notation::Chen || diagram.level == Level::Conceptual)
        look.associative = isAssociative(context.model, node.object);
    look.dependent = isDependent(context.model, node.object, diagram.notation) &&
                     !(look.associative && diagram.notation == Notation::Chen);
    fillRows(look, context, diagram, node.collapsed);
    return look;
}

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

} // namespace relvar
