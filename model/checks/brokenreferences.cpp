#include "model/checks/rules.h"

namespace relvar {
namespace {

// Tables whose columns a table can name as its own: itself, what it is a partition of, what it
// inherits from.
class Ancestry
{
public:
    explicit Ancestry(const Model &model)
        : m_model(model)
        , m_partitions(partitions(model))
    {
    }
    bool has(Id table, Id column) const
    {
        const Column *object = m_model.get<Column>(column);
        if (!object || object->parent == table)
            return true;
        QSet<Id> seen;
        return reaches(table, object->parent, seen);
    }

private:
    bool reaches(Id table, Id wanted, QSet<Id> &seen) const
    {
        if (table == wanted)
            return true;
        const Table *object = m_model.get<Table>(table);
        if (!object || seen.contains(table))
            return false;
        seen.insert(table);
        if (m_partitions.contains(table) && reaches(m_partitions.value(table), wanted, seen))
            return true;
        return std::any_of(object->inherits.begin(), object->inherits.end(),
                           [&](Id one) { return reaches(one, wanted, seen); });
    }

    const Model &m_model;
    const QHash<Id, Id> m_partitions;
};

void checkColumns(const RuleRun &run, const Ancestry &ancestry, const Object &object, Id table,
                  const QList<Id> &columns, const char *field)
{
    for (const Id column : columns)
        if (column && !ancestry.has(table, column))
            run.report(Severity::Error, object.id, field,
                       Checks::tr("“%1” names the column “%2”, which belongs to another table.")
                           .arg(run.name(object.id), run.name(column)));
}

QList<Id> columnsOf(const QList<IndexPart> &parts)
{
    QList<Id> columns;
    for (const IndexPart &part : parts)
        columns.append(part.column);
    return columns;
}

void checkPlaces(const RuleRun &run, const Ancestry &ancestry, const Object &object)
{
    if (object.kind == Kind::Key) {
        const auto &key = static_cast<const Key &>(object);
        checkColumns(run, ancestry, object, key.parent, columnsOf(key.parts), "parts");
    } else if (object.kind == Kind::Index) {
        const auto &index = static_cast<const Index &>(object);
        if (run.model.get<Table>(index.parent))
            checkColumns(run, ancestry, object, index.parent, columnsOf(index.parts), "parts");
    } else if (object.kind == Kind::Statistics) {
        const auto &statistics = static_cast<const Statistics &>(object);
        QList<Id> columns;
        for (const StatisticsPart &part : statistics.parts)
            columns.append(part.column);
        if (run.model.get<Table>(statistics.target))
            checkColumns(run, ancestry, object, statistics.target, columns, "parts");
    } else if (object.kind == Kind::PublishedTable) {
        const auto &published = static_cast<const PublishedTable &>(object);
        const QList<Id> columns(published.columns.begin(), published.columns.end());
        checkColumns(run, ancestry, object, published.table, columns, "columns");
    } else if (object.kind == Kind::Relationship) {
        const auto &relationship = static_cast<const Relationship &>(object);
        QList<Id> own;
        QList<Id> referenced;
        for (const ColumnPair &pair : relationship.pairs) {
            own.append(pair.column);
            referenced.append(pair.referenced);
        }
        checkColumns(run, ancestry, object, relationship.parent, own, "pairs");
        checkColumns(run, ancestry, object, relationship.target, referenced, "pairs");
    }
}

} // namespace

void checkBrokenReferences(const RuleRun &run)
{
    const Ancestry ancestry(run.model);
    run.model.forEach([&](const Object &object) {
        if (object.parent && !run.model.contains(object.parent))
            run.report(Severity::Error, object.id, "parent",
                       Checks::tr("What “%1” belongs to does not exist.").arg(run.name(object.id)));
        for (const FieldInfo &field : info(object.kind).fields) {
            if (!field.holdsRefs || qstrcmp(field.key, "parent") == 0)
                continue;
            QList<Id> references;
            field.refs(object, references);
            const bool broken = std::any_of(references.begin(), references.end(),
                                            [&](Id id) { return id && !run.model.contains(id); });
            if (broken)
                run.report(Severity::Error, object.id, field.key,
                           Checks::tr("“%1” refers to something that does not exist (%2).")
                               .arg(run.name(object.id), fieldLabel(field)));
        }
        if (object.kind == Kind::Relationship && !static_cast<const Relationship &>(object).target)
            run.report(
                Severity::Error, object.id, "target",
                Checks::tr("The relationship “%1” refers to no table.").arg(run.name(object.id)));
        checkPlaces(run, ancestry, object);
    });
}

} // namespace relvar
