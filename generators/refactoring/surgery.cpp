#include "generators/refactoring/surgery.h"

#include "generators/dialects/dialect.h"
#include "generators/refactoring/wording.h"
#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/diagrams.h"
#include "model/operations/keys.h"
#include "model/operations/naming.h"
#include "model/operations/properties.h"
#include "model/operations/tables.h"
#include "model/operations/types.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

// Everything that an object says, to look for a word in.
QString contents(const Object &object)
{
    QJsonArray values;
    for (const FieldInfo &field : info(object.kind).fields)
        values.append(field.toJson(object));
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

constexpr double NodeWidth = 300; // more than most boxes are wide
double estimatedHeight(const Model &model, Id object)
{
    return 60 + 24 * double(model.childrenOf<Column>(object).size());
}

// A place to the right of a node that no other node covers; heights are estimates, since only the
// canvas knows them.
QPointF placeBeside(const Model &model, const DiagramNode &source, Id table)
{
    QPointF place(source.x + NodeWidth + 40, source.y);
    const double height = std::max(150.0, estimatedHeight(model, table));
    const QList<const DiagramNode *> nodes = model.childrenOf<DiagramNode>(source.parent);
    for (int attempt = 0; attempt < 100; ++attempt) {
        const QRectF wanted(place, QSizeF(NodeWidth, height));
        double below = place.y();
        for (const DiagramNode *node : nodes) {
            const QRectF taken(node->x, node->y, NodeWidth, estimatedHeight(model, node->object));
            if (taken.intersects(wanted))
                below = std::max(below, taken.bottom() + 40);
        }
        if (below <= place.y())
            break;
        place.setY(below);
    }
    return place;
}

bool isInteger(const DataType &type)
{
    static const QSet<QString> names{u"smallint"_s,  u"integer"_s,    u"bigint"_s, u"int"_s,
                                     u"int2"_s,      u"int4"_s,       u"int8"_s,   u"serial"_s,
                                     u"bigserial"_s, u"smallserial"_s};
    return !type.named && names.contains(type.text.trimmed().toLower());
}

} // namespace

ColumnUses columnUses(const Model &model, Id table, const QList<Id> &columns)
{
    const Dialect &dialect = dialectOf(model);
    QHash<Id, QString> probes;
    QHash<Id, QString> some;
    for (const Column *column : model.childrenOf<Column>(table)) {
        const QString probe = u"relvar_probe_%1_"_s.arg(probes.size());
        probes.insert(column->id, probe);
        if (columns.contains(column->id))
            some.insert(column->id, probe);
    }
    ColumnUses uses;
    for (const ObjectPtr &object : dialect.followRename(model, probes).changed) {
        const QString text = contents(*object);
        for (auto it = probes.cbegin(); it != probes.cend(); ++it)
            if (text.contains(*it))
                uses.named[object->id].insert(it.key());
    }
    const QList<Id> unsure = dialect.followRename(model, some).unsure;
    uses.unsure = QSet<Id>(unsure.cbegin(), unsure.cend());
    return uses;
}

Result<void> checkStandsAlone(const Model &model, Id table)
{
    const Table *object = model.get<Table>(table);
    if (!object)
        return Error{Refactor::tr("The table does not exist any more.")};
    const QString name = displayName(model, table);
    if (object->partitionStrategy != PartitionStrategy::None ||
        !model.childrenOf<Partition>(table).isEmpty())
        return Error{
            Refactor::tr("“%1” is partitioned, and its columns are those of its partitions.")
                .arg(name)};
    if (isPartition(model, table))
        return Error{
            Refactor::tr("“%1” is a partition and has the columns of its table.").arg(name)};
    if (!object->inherits.isEmpty())
        return Error{Refactor::tr("“%1” inherits columns from another table.").arg(name)};
    if (object->ofType)
        return Error{Refactor::tr("The columns of “%1” are those of a type.").arg(name)};
    const QList<Id> referrers = model.referrers(table);
    for (const Id id : referrers)
        if (const Table *heir = model.get<Table>(id);
            heir && heir->inherits.contains(Ref<Table>(table)))
            return Error{Refactor::tr("“%1” inherits the columns of “%2”.")
                             .arg(displayName(model, id), name)};
    return {};
}

Result<void> checkColumnsOf(const Model &model, Id table, const QList<Id> &columns)
{
    if (columns.isEmpty())
        return Error{
            Refactor::tr("Choose at least one column of “%1”.").arg(displayName(model, table))};
    QSet<Id> seen;
    for (const Id id : columns) {
        const Column *column = model.get<Column>(id);
        if (!column || column->parent != table || seen.contains(id))
            return Error{Refactor::tr("The columns are to be different ones of “%1”.")
                             .arg(displayName(model, table))};
        seen.insert(id);
    }
    return {};
}

QList<Id> primaryColumns(const Model &model, Id table)
{
    const Key *key = primaryKey(model, table);
    const QList<Id> columns = key ? columnsOf(*key) : QList<Id>();
    return columns.contains(Id()) ? QList<Id>() : columns;
}

QSet<Id> foreignKeyColumns(const Model &model, Id table)
{
    QSet<Id> columns;
    for (const Relationship *line : model.childrenOf<Relationship>(table))
        for (const ColumnPair &pair : line->pairs)
            columns.insert(pair.column);
    return columns;
}

Result<Id> addTableBeside(Edit &edit, Id table, const QString &name, const QString &fallback)
{
    const Table source = *edit.get<Table>(table);
    const QString wanted = name.trimmed().isEmpty()
                               ? freeNameAmong(edit.model(), source.parent, Kind::Table, fallback,
                                               dialectOf(edit.model()).traits().identifierBytes)
                               : name;
    const Result<Id> made = addTable(edit, source.parent, wanted);
    if (!made)
        return made;
    edit.modify<Table>(*made, [&](Table &added) {
        added.owner = source.owner;
        added.persistence = source.persistence;
        added.tablespace = source.tablespace;
    });
    // Who may read the source may read what came from it.
    for (const Grant *grant : edit.model().childrenOf<Grant>(table))
        if (grant->columns.isEmpty()) {
            Grant copy = *grant;
            copy.id = {};
            copy.rank = 0;
            copy.parent = *made;
            edit.add(copy);
        }
    const QList<Id> referrers = edit.model().referrers(table);
    for (const Id id : referrers)
        if (const DiagramNode *node = edit.get<DiagramNode>(id)) {
            const Id diagram = node->parent;
            const QPointF place = placeBeside(edit.model(), *node, *made);
            (void)placeOnDiagram(edit, diagram, *made, place.x(), place.y());
        }
    return made;
}

QString numberColumnName(const Model &model, const QString &table, Id like)
{
    const QList<Id> key = primaryColumns(model, like);
    if (key.size() == 1 &&
        model.get<Column>(key.first())->name.compare(u"id", Qt::CaseInsensitive) == 0)
        return model.get<Column>(key.first())->name;
    return cutName(singular(table), dialectOf(model).traits().identifierBytes - 3) + u"_id"_s;
}

QString foreignName(const Model &model, Id table, Id target, const QString &column)
{
    const QString prefix = singular(model.find(target)->name) + u'_';
    return table != target && column.startsWith(prefix, Qt::CaseInsensitive)
               ? column
               : migratedColumnName(model, table, target, column);
}

Id addNumberColumn(Edit &edit, Id table, const QString &name, Id like)
{
    const QList<Id> key = primaryColumns(edit.model(), like);
    const Column *model = key.size() == 1 ? edit.get<Column>(key.first()) : nullptr;
    Column column;
    column.parent = table;
    column.name = name;
    column.nullable = false;
    column.type =
        model && isInteger(model->type) ? referencingType(model->type) : DataType{u"bigint"_s, {}};
    column.identity = Identity::ByDefault;
    return edit.add(column);
}

Id addColumnLike(Edit &edit, Id table, Id column, const QString &name, bool nullable)
{
    const Column source = *edit.get<Column>(column);
    Column copy;
    copy.parent = table;
    copy.name = freeNameAmong(edit.model(), table, Kind::Column, name,
                              dialectOf(edit.model()).traits().identifierBytes);
    copy.type = referencingType(source.type);
    copy.collation = source.collation;
    copy.comment = source.comment;
    copy.nullable = nullable;
    return edit.add(copy);
}

void moveBehind(Edit &edit, Id column, Id other)
{
    const QList<const Column *> columns =
        edit.model().childrenOf<Column>(edit.get<Column>(column)->parent);
    int place = 0;
    int at = 0;
    for (const Column *one : columns) {
        if (one->id == column)
            continue;
        ++at;
        if (one->id == other)
            place = at;
    }
    (void)reorder(edit, column, place);
}

void forgetBends(Edit &edit, Id relationship)
{
    const QList<Id> referrers = edit.model().referrers(relationship);
    for (const Id id : referrers)
        if (edit.get<DiagramEdge>(id))
            edit.set(id, &DiagramEdge::bends, QList<Point>());
}

QString listed(const Model &model, QList<Id> ids)
{
    std::sort(ids.begin(), ids.end(), [&](Id a, Id b) {
        const QString first = displayName(model, a);
        const QString second = displayName(model, b);
        return first != second ? first < second : a < b;
    });
    constexpr qsizetype most = 3;
    QStringList names;
    for (const Id id : ids.mid(0, most))
        names.append(Refactor::tr("“%1”").arg(displayName(model, id)));
    const QString text = names.join(Refactor::tr(", "));
    return ids.size() > most
               ? Refactor::tr("%1 and %n more", nullptr, int(ids.size() - most)).arg(text)
               : text;
}

QString quotedName(const Model &model, Id object)
{
    const Object *found = model.find(object);
    return dialectOf(model).quoted(found ? found->name : QString());
}

QString qualifiedName(const Model &model, Id table)
{
    const Id schema = schemaOf(model, table);
    return (schema ? quotedName(model, schema) + u'.' : QString()) + quotedName(model, table);
}

} // namespace relvar
