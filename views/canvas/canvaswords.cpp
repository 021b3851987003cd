#include "views/canvas/canvaswords.h"

#include "generators/documents/sentences.h"
#include "generators/drawing/nodesigns.h"
#include "generators/lens/logicaltype.h"
#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/diagrams.h"
#include "views/canvas/canvascontents.h"
#include "views/canvas/wording.h"
#include "views/itemmodels/objecttext.h"

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

QString plainName(const Model &model, Id id)
{
    return nameOf(model, id).simplified();
}

QString wordOf(const View &view)
{
    return view.type == ViewType::Plain ? Canvas::tr("View") : Canvas::tr("Materialized view");
}

QString spokenTable(const Model &model, Id table)
{
    const QString attributes =
        Canvas::tr("%n attribute(s)", nullptr, int(model.childrenOf<Column>(table).size()));
    const QString relationships =
        Canvas::tr("%n relationship(s)", nullptr, int(relationshipsOf(model, table).size()));
    return Canvas::tr("Table %1, %2, %3").arg(plainName(model, table), attributes, relationships);
}

QString spokenView(const View &view)
{
    const QString columns = Canvas::tr("%n attribute(s)", nullptr, int(view.columnNames.size()));
    return u"%1 %2, %3"_s.arg(wordOf(view), view.name.simplified(), columns);
}

QString spokenColumn(const Model &model, const Column &column)
{
    QStringList words{column.name.simplified()};
    if (const QString type = typeText(model, column.type); !type.isEmpty())
        words.append(type);
    const Key *primary = primaryKey(model, column.parent);
    if (primary && columnsOf(*primary).contains(column.id))
        words.append(Canvas::tr("primary key"));
    if (uniqueKey(model, column.id))
        words.append(Canvas::tr("unique"));
    if (!column.nullable)
        words.append(Canvas::tr("required"));
    const auto relationships = model.childrenOf<Relationship>(column.parent);
    for (const Relationship *relationship : relationships)
        for (const ColumnPair &pair : relationship->pairs)
            if (pair.column == column.id)
                words.append(
                    Canvas::tr("references %1").arg(plainName(model, relationship->target)));
    words.removeDuplicates();
    return words.join(u", "_s);
}

// A column as the database of the lens has it; empty for anything else.
QString spokenThroughLens(const CanvasContents &contents, const Model &model, Id id)
{
    const auto *column = contents.lens() == Lens::None ? nullptr : model.get<Column>(id);
    const NodeLook *node = column ? contents.node(column->parent) : nullptr;
    if (!node)
        return {};
    for (const RowLook &row : node->rows)
        if (row.id == id) {
            QStringList words{row.name.simplified(), row.type};
            if (row.verdict != Verdict::Same)
                words.append(row.verdict == Verdict::Lost ? Canvas::tr("lost")
                                                          : Canvas::tr("emulated"));
            const QString name = words.join(u", "_s);
            return row.reason.isEmpty() ? name : name + u". "_s + row.reason;
        }
    return {};
}

// The words that a level has for tables and columns; empty for anything else.
QString spokenAt(const CanvasContents &contents, const Model &model, Id id)
{
    if (model.get<Table>(id)) {
        const QString attributes =
            Canvas::tr("%n attribute(s)", nullptr, int(contents.columnsOf(model, id).size()));
        const QString relationships =
            Canvas::tr("%n relationship(s)", nullptr, int(contents.linesOf(id).size()));
        return Canvas::tr("Entity %1, %2, %3").arg(plainName(model, id), attributes, relationships);
    }
    const auto *column = model.get<Column>(id);
    if (!column)
        return {};
    QStringList words{column->name.simplified()};
    if (contents.level() == Level::Logical)
        words.append(logicalType(model, column->type));
    const Key *primary = primaryKey(model, column->parent);
    if (primary && columnsOf(*primary).contains(id))
        words.append(Canvas::tr("identifier"));
    if (uniqueKey(model, id))
        words.append(Canvas::tr("unique"));
    if (!column->nullable)
        words.append(Canvas::tr("required"));
    words.removeAll(QString());
    return words.join(u", "_s);
}

QString spokenRelationship(const Model &model, const Relationship &relationship)
{
    const QStringList sentences = sentenceTexts(model, relationship.id);
    return sentences.isEmpty() ? listText(model, relationship) : sentences.join(u' ');
}

QString pairsText(const Model &model, const Relationship &relationship)
{
    QStringList words;
    for (const ColumnPair &pair : relationship.pairs)
        words.append(
            Canvas::tr("%1 references %2")
                .arg(displayName(model, pair.column), displayName(model, pair.referenced)));
    if (relationship.onDelete == ReferentialAction::Cascade)
        words.append(Canvas::tr("deleted with it"));
    if (relationship.identifying)
        words.append(Canvas::tr("identifying"));
    return words.join(u", "_s);
}

} // namespace

QList<Id> relationshipsOf(const Model &model, Id table)
{
    QList<Id> ids;
    const auto own = model.childrenOf<Relationship>(table);
    for (const Relationship *one : own)
        ids.append(one->id);
    const QList<Id> referrers = model.referrers(table);
    for (const Id id : referrers)
        if (const auto *one = model.get<Relationship>(id);
            one && one->target == table && one->parent != table)
            ids.append(id);
    return ids;
}

QString spokenName(const Model &model, Id id)
{
    const Object *object = model.find(id);
    if (!object)
        return {};
    switch (object->kind) {
    case Kind::Table:
        return spokenTable(model, id);
    case Kind::View:
        return spokenView(static_cast<const View &>(*object));
    case Kind::Column:
        return spokenColumn(model, static_cast<const Column &>(*object));
    case Kind::Relationship:
        return spokenRelationship(model, static_cast<const Relationship &>(*object));
    case Kind::Note:
        return object->comment.trimmed().isEmpty()
                   ? Canvas::tr("Empty note")
                   : Canvas::tr("Note: %1").arg(object->comment.simplified());
    case Kind::Area:
        return Canvas::tr("Area %1").arg(object->name.simplified());
    default:
        return listText(model, *object);
    }
}

QString spokenDescription(const Model &model, Id id)
{
    const Object *object = model.find(id);
    if (!object || object->kind == Kind::Note)
        return {};
    QStringList words;
    if (object->kind == Kind::Relationship)
        words.append(pairsText(model, static_cast<const Relationship &>(*object)));
    words.append(signText(*object));
    words.append(object->comment.simplified());
    words.removeAll(QString());
    return words.join(u". "_s);
}

QString spokenName(const Model &model, const CanvasContents &contents, Id shown)
{
    const LineLook *line = contents.line(shown);
    if (line && line->junction)
        return Canvas::tr("%1: many to many between %2 and %3.")
            .arg(plainName(model, shown), plainName(model, line->from), plainName(model, line->to));
    if (const QString seen = spokenThroughLens(contents, model, shown); !seen.isEmpty())
        return seen;
    if (contents.level() != Level::Physical && !line)
        if (const QString name = spokenAt(contents, model, shown); !name.isEmpty())
            return name;
    if (line && line->split)
        return Canvas::tr("%1 The line is split.").arg(spokenName(model, shown));
    if (!line || !line->inheritance)
        return spokenName(model, shown);
    const QString &sentence = isPartition(model, line->from)
                                  ? Canvas::tr("%1 is a partition of %2.")
                                  : Canvas::tr("%1 inherits from %2.");
    return sentence.arg(plainName(model, line->from), plainName(model, line->to));
}

} // namespace relvar
