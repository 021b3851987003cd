#include "generators/sketch/sketch.h"

#include "generators/sketch/reconcile.h"
#include "generators/sketch/scope.h"
#include "generators/sketch/takeover.h"
#include "generators/sketch/wording.h"
#include "model/operations/diagrams.h"

namespace relvar {
namespace {

SketchResult apply(Edit &edit, const sketch::Syntax &syntax, sketch::Mode mode,
                   const SketchTarget &target, const SketchScope &scope = {})
{
    const sketch::TypeInference inference(edit.model());
    sketch::Reconciled done =
        reconcile(edit, interpret(syntax, inference), mode, target.schema, scope);
    placeNewTables(edit, done.created, target);
    SketchResult result{done.created, done.touched, syntax.problems, syntax.skipped, done.places};
    for (sketch::Problem problem : std::as_const(done.problems)) {
        if (problem.range.from >= 0)
            std::tie(problem.line, problem.column) = syntax.lexed.place(problem.range.from);
        result.problems.append(problem);
    }
    std::stable_sort(result.problems.begin(), result.problems.end(),
                     [](const sketch::Problem &a, const sketch::Problem &b) {
                         return a.range.from < b.range.from;
                     });
    return result;
}

// DBML has no tables without columns, no enumerations without values and no empty values.
void leaveOutEmpty(sketch::Design &design)
{
    QList<sketch::QualifiedName> gone;
    for (const sketch::Entity &one : std::as_const(design.entities))
        if (one.attributes.isEmpty()) {
            gone.append(one.name);
            design.omissions.append(
                {one.id, Sketch::tr("“%1” has no columns of its own, which DBML cannot say.")
                             .arg(one.name.name)});
        }
    design.entities.removeIf([](const sketch::Entity &one) { return one.attributes.isEmpty(); });
    for (sketch::Group &group : design.groups)
        group.tables.removeIf(
            [&](const sketch::QualifiedName &name) { return gone.contains(name); });
    for (sketch::Enumeration &one : design.enumerations) {
        const qsizetype nameless = one.labels.removeIf(
            [](const sketch::EnumLabel &label) { return label.text.isEmpty(); });
        if (one.labels.isEmpty())
            design.omissions.append(
                {one.id,
                 Sketch::tr("“%1” has no values, which DBML cannot say.").arg(one.name.name)});
        else if (nameless > 0)
            design.omissions.append(
                {one.id,
                 Sketch::tr("“%1” has an empty value, which DBML cannot say.").arg(one.name.name)});
    }
    design.enumerations.removeIf(
        [](const sketch::Enumeration &one) { return one.labels.isEmpty(); });
}

// Between the columns that the text had, otherwise between the keys.
void sayManyToMany(sketch::Design &design)
{
    QHash<sketch::QualifiedName, QStringList> keys;
    for (const sketch::Entity &one : std::as_const(design.entities))
        keys.insert(one.name, one.keyColumns);
    const auto keyOf = [&](const sketch::Target &target) {
        const bool hasSchema = target.path.size() > 1;
        return keys.value({hasSchema ? target.path.first() : QString(), target.path.last()});
    };
    for (sketch::Reference &one : design.references) {
        if (!one.shorthand || one.relation != sketch::Relation::ManyToMany)
            continue;
        const bool given = !one.manyLeft.isEmpty();
        one.left.columns = given ? one.manyLeft : keyOf(one.left);
        one.right.columns = given ? one.manyRight : keyOf(one.right);
        const bool sayable = !one.left.columns.isEmpty() && one.left.path != one.right.path &&
                             one.left.columns.size() == one.right.columns.size();
        one.shorthand = !sayable;
        if (!sayable)
            one.left.columns = one.right.columns = {};
        else
            one.leftMinimum = one.rightMinimum = -1;
    }
}

Script script(const Model &model, bool shorthand, const SketchScope &scope = {})
{
    sketch::Design design = sketch::describe(model);
    sketch::keepScope(design, model, scope);
    if (!shorthand) {
        sayManyToMany(design);
        leaveOutEmpty(design);
        design.omissions += sketch::unsayable(model, design);
    }
    QList<sketch::WrittenPiece> pieces;
    Script result;
    result.text = sketch::write(design, shorthand, &pieces);
    for (const sketch::WrittenPiece &piece : std::as_const(pieces))
        if (piece.id)
            result.spans.append({piece.id, piece.range.from, piece.range.length});
    for (const sketch::Omission &one : design.omissions)
        result.unsupported.append({one.id, one.text});
    return result;
}

} // namespace

void placeNewTables(Edit &edit, const QList<Id> &tables, const SketchTarget &target)
{
    // The room that a table of usual size takes.
    constexpr double Across = 280;
    constexpr double Down = 240;
    if (!edit.get<Diagram>(target.diagram))
        return;
    QList<QPointF> taken;
    for (const DiagramNode *node : edit.model().childrenOf<DiagramNode>(target.diagram))
        taken.append({node->x, node->y});
    const auto isFree = [&](const QPointF &at) {
        return std::none_of(taken.cbegin(), taken.cend(), [&](const QPointF &other) {
            return std::abs(other.x() - at.x()) < Across && std::abs(other.y() - at.y()) < Down;
        });
    };
    int next = 0;
    for (const Id table : tables) {
        // Row by row, four across.
        QPointF at;
        do {
            at = target.at + QPointF(next % 4 * Across, next / 4 * Down);
            ++next;
        } while (!isFree(at));
        taken.append(at);
        const Result<Id> node = placeOnDiagram(edit, target.diagram, table, at.x(), at.y());
        const QString color =
            edit.model().find(table)->options.value(QStringLiteral("dbml.headercolor"));
        if (node && !color.isEmpty())
            edit.set(*node, &DiagramNode::color, color);
    }
}

Result<SketchResult> applySketchLine(Edit &edit, const QString &line, const SketchTarget &target)
{
    const sketch::Syntax syntax = sketch::parse(line);
    if (syntax.statements.isEmpty()) {
        if (!syntax.problems.isEmpty()) {
            const sketch::Problem &first = syntax.problems.first();
            return Error{first.text, {}, first.line, first.column};
        }
        if (!syntax.skipped.isEmpty())
            return Error{syntax.skipped.first().text};
        return Error{Sketch::tr("There is nothing in this line.")};
    }
    return apply(edit, syntax, sketch::Mode::Extend, target);
}

SketchResult applySketchText(Edit &edit, const QString &text, const SketchTarget &target,
                             const SketchScope &scope)
{
    return apply(edit, sketch::parse(text), sketch::Mode::Replace, target, scope);
}

void colorByHeaders(Edit &edit, Id diagram)
{
    for (const DiagramNode *node : edit.model().childrenOf<DiagramNode>(diagram)) {
        const Object *table = edit.model().find(node->object);
        const QString color =
            table ? table->options.value(QStringLiteral("dbml.headercolor")) : QString();
        if (node->color.isEmpty() && !color.isEmpty())
            edit.set(node->id, &DiagramNode::color, color);
    }
}

Script sketchText(const Model &model, const SketchScope &scope)
{
    return script(model, true, scope);
}

Script dbmlText(const Model &model)
{
    return script(model, false);
}

} // namespace relvar
