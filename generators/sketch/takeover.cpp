#include "generators/sketch/takeover.h"

#include "generators/sketch/reconcile.h"
#include "generators/sketch/wording.h"
#include "model/operations/naming.h"
#include "model/operations/tables.h"

namespace relvar {
namespace {

// Brings the objects of one model into another. Lives on the stack of takeOverSql().
class TakeOver
{
public:
    TakeOver(Edit &edit, const Model &other, const SketchTarget &target)
        : m_edit(edit)
        , m_other(other)
        , m_target(target)
    {
    }

    SketchResult run()
    {
        mapSchemas();
        extendKnown();
        mapColumns();
        copyRest();
        // What refers from a known table to a new one could not be made before.
        finish(m_known);
        return std::move(m_result);
    }

private:
    void mapSchemas()
    {
        for (const Schema *schema : m_other.all<Schema>()) {
            Id own;
            for (const Schema *one : m_edit.model().all<Schema>())
                if (one->name == schema->name)
                    own = one->id;
            // Names without a schema go where the target says.
            if (schema->name == u"public" && schema->external)
                own = m_edit.get<Schema>(m_target.schema) ? m_target.schema : defaultSchema(m_edit);
            if (own)
                m_ids.insert(schema->id, own);
        }
        for (auto it = m_ids.cbegin(), end = m_ids.cend(); it != end; ++it)
            m_schemas.insert(it.key(), it.value());
        for (auto it = m_schemas.cbegin(); it != m_schemas.cend(); ++it) {
            const QList<Id> children = m_other.children(it.key());
            for (const Id child : children) {
                const Object &object = *m_other.find(child);
                const Id known = nameTaken(m_edit.model(), it.value(), object.kind, object.name);
                if (!known)
                    continue;
                m_ids.insert(child, known);
                m_skipped.insert(child);
                if (object.kind == Kind::Table && m_edit.get<Table>(known))
                    m_known.insert(child);
                else
                    m_result.problems.append(
                        {{0, 0},
                         1,
                         1,
                         Sketch::tr("“%1” is there already and was left as it is.")
                             .arg(object.name)});
            }
        }
    }

    void extendKnown()
    {
        if (m_known.isEmpty())
            return;
        sketch::Design design = sketch::describe(m_other);
        design.references.clear();
        design.project = {};
        design.enumerations.clear();
        design.entities.removeIf(
            [&](const sketch::Entity &entity) { return !m_known.contains(entity.id); });
        const sketch::Reconciled done =
            reconcile(m_edit, design, sketch::Mode::Extend, m_target.schema);
        m_result.touched = done.touched;
        m_result.problems += done.problems;
    }

    void mapColumns()
    {
        for (const Id table : std::as_const(m_known)) {
            QHash<QString, Id> columns;
            for (const Column *column : m_edit.model().childrenOf<Column>(m_ids.value(table)))
                columns.insert(column->name, column->id);
            const QList<Id> children = m_other.children(table);
            for (const Id child : children) {
                m_skipped.insert(child);
                if (const Column *column = m_other.get<Column>(child))
                    if (const Id own = columns.value(column->name))
                        m_ids.insert(child, own);
            }
        }
    }

    void copyRest()
    {
        QList<const Object *> all;
        m_other.forEach([&](const Object &object) {
            const bool comes = info(object.kind).facet == Facet::Schema &&
                               object.kind != Kind::Project && !m_ids.contains(object.id) &&
                               !m_skipped.contains(object.id) && !isBelowSkipped(object);
            if (comes && !(object.kind == Kind::Role && hasNamed(object)))
                all.append(&object);
        });
        std::sort(all.begin(), all.end(), inOrder);
        for (const Object *object : std::as_const(all)) {
            const std::shared_ptr<Object> copy = info(object->kind).clone(*object);
            for (const FieldInfo &field : info(object->kind).fields)
                if (field.holdsRefs)
                    field.remap(*copy, m_ids);
            if (const Id parent = m_ids.value(copy->parent))
                copy->parent = parent;
            if (m_schemas.contains(object->parent))
                copy->rank = m_edit.nextRank(copy->parent, copy->kind);
            m_edit.put(copy);
            if (copy->kind == Kind::Table) {
                m_result.created.append(copy->id);
                m_result.touched.append(copy->id);
            }
        }
    }

    bool isBelowSkipped(const Object &object) const
    {
        for (const Object *one = m_other.find(object.parent); one; one = m_other.find(one->parent))
            if (m_skipped.contains(one->id))
                return true;
        return false;
    }

    bool hasNamed(const Object &object)
    {
        const Id known = nameTaken(m_edit.model(), object.parent, object.kind, object.name);
        if (known)
            m_ids.insert(object.id, known);
        return bool(known);
    }

    void finish(const QSet<Id> &tables)
    {
        if (tables.isEmpty())
            return;
        sketch::Design design = sketch::describe(m_other);
        design.project = {};
        design.enumerations.clear();
        design.groups.clear();
        design.notes.clear();
        design.references.removeIf([&](const sketch::Reference &reference) {
            const Relationship *line = m_other.get<Relationship>(reference.id);
            return !line || !tables.contains(line->parent);
        });
        design.entities.clear();
        m_result.problems +=
            reconcile(m_edit, design, sketch::Mode::Extend, m_target.schema).problems;
    }

    Edit &m_edit;
    const Model &m_other;
    const SketchTarget &m_target;
    QHash<Id, Id> m_ids;     // what stands for an object of the other model here
    QHash<Id, Id> m_schemas; // the same, schemas alone
    QSet<Id> m_skipped;
    QSet<Id> m_known; // tables that are here already
    SketchResult m_result;
};

} // namespace

Result<SketchResult> takeOverSql(Edit &edit, const QString &sql, const SketchTarget &target)
{
    const Result<ImportResult> read = dialectOf(edit.model()).read(sql.toUtf8(), {});
    if (!read)
        return read.error();
    QList<sketch::Problem> problems;
    QList<sketch::Problem> skipped;
    for (const ImportedStatement &one : read->statements)
        if (one.status == ImportedStatement::Refused)
            problems.append({{}, one.line, one.column, one.reason});
        else if (one.status == ImportedStatement::Skipped)
            skipped.append({{}, one.line, one.column, one.reason});
    const bool nothing = std::none_of(read->statements.cbegin(), read->statements.cend(),
                                      [](const ImportedStatement &one) {
                                          return one.status == ImportedStatement::Imported ||
                                                 one.status == ImportedStatement::Kept;
                                      });
    if (nothing)
        return problems.isEmpty()
                   ? Error{Sketch::tr("There is nothing in this SQL that makes part of a design.")}
                   : Error{
                         problems.first().text, {}, problems.first().line, problems.first().column};
    SketchResult result = TakeOver(edit, read->model, target).run();
    result.problems = problems + result.problems;
    result.skipped = skipped;
    placeNewTables(edit, result.created, target);
    return result;
}

} // namespace relvar
