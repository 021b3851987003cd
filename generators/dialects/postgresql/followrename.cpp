#include "generators/dialects/postgresql/followrename.h"

#include "generators/dialects/postgresql/sqltexts.h"
#include "model/kindinfo.h"
#include "model/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar::postgresql {

namespace {

// Looks names up in a model: those without a schema in public first, then in all schemas.
class ModelCatalog : public NameCatalog
{
public:
    explicit ModelCatalog(const Model &model)
        : m_model(model)
    {
        model.forEach([&](const Object &object) {
            switch (object.kind) {
            case Kind::Schema:
                m_schemas.insert(object.name, object.id);
                break;
            case Kind::Table:
            case Kind::View:
            case Kind::Sequence:
                m_relations[object.name].append(object.id);
                break;
            case Kind::EnumType:
            case Kind::Domain:
            case Kind::CompositeType:
                m_types[object.name].append(object.id);
                break;
            case Kind::BaseType:
            case Kind::RangeType:
                m_types[object.name].append(object.id);
                break;
            case Kind::Routine:
                m_routines[object.name].append(object.id);
                break;
            case Kind::Collation:
            case Kind::Operator:
            case Kind::OperatorClass:
            case Kind::AccessMethod:
            case Kind::TextSearchDictionary:
            case Kind::TextSearchConfiguration:
                m_others[object.kind][object.name].append(object.id);
                break;
            default:
                break;
            }
        });
    }

    Id schema(const QString &name) const override { return m_schemas.value(name); }
    Id relation(const Name &name) const override { return find(m_relations, name); }
    Id routine(const Name &name) const override { return find(m_routines, name); }
    Id type(const Name &name) const override
    {
        // A table is a type as well.
        const Id type = find(m_types, name);
        return type ? type : find(m_relations, name);
    }
    Id other(Kind kind, const Name &name) const override
    {
        const auto names = m_others.constFind(kind);
        return names == m_others.constEnd() ? Id() : find(*names, name);
    }
    Id column(Id relation, const QString &name) const override
    {
        auto known = m_columns.constFind(relation);
        if (known == m_columns.constEnd())
            known = m_columns.insert(relation, allColumns(relation, 0));
        return known->value(name);
    }
    QList<Id> columns(Id relation) const override
    {
        (void)column(relation, {});
        return m_columns.value(relation).values();
    }
    bool knowsColumns(Id relation) const override
    {
        return m_model.get<Table>(relation) != nullptr;
    }
    QString nameOf(Id id) const override
    {
        const Object *object = m_model.find(id);
        return object ? object->name : QString();
    }

private:
    using Names = QHash<QString, QList<Id>>;

    Id find(const Names &names, const Name &name) const
    {
        const QList<Id> found = names.value(name.name);
        QList<Id> fitting;
        for (const Id id : found) {
            const Object *schema = m_model.find(m_model.find(id)->parent);
            const QString in = schema ? schema->name : QString();
            if (in == name.schema || (name.schema.isEmpty() && in == u"public"))
                fitting.append(id);
        }
        if (fitting.isEmpty() && name.schema.isEmpty())
            fitting = found;
        return fitting.size() == 1 ? fitting.first() : Id();
    }

    // With those of the tables that it inherits from or is a partition of.
    QHash<QString, Id> allColumns(Id relation, int depth) const
    {
        QHash<QString, Id> result;
        const Table *table = m_model.get<Table>(relation);
        if (!table || depth > 32)
            return result;
        for (const Ref<Table> &parent : table->inherits)
            result.insert(allColumns(parent, depth + 1));
        const QList<Id> referrers = m_model.referrers(relation);
        for (const Id id : referrers)
            if (const Partition *partition = m_model.get<Partition>(id))
                result.insert(allColumns(partition->parent, depth + 1));
        for (const Column *column : m_model.childrenOf<Column>(relation))
            result.insert(column->name, column->id);
        return result;
    }

    const Model &m_model;
    QHash<QString, Id> m_schemas;
    Names m_relations;
    Names m_types;
    Names m_routines;
    QHash<Kind, Names> m_others;
    mutable QHash<Id, QHash<QString, Id>> m_columns;
};

bool canBeNamed(Kind kind)
{
    switch (kind) {
    case Kind::Schema:
    case Kind::Table:
    case Kind::View:
    case Kind::Sequence:
    case Kind::Column:
    case Kind::Routine:
    case Kind::EnumType:
    case Kind::Domain:
    case Kind::CompositeType:
    case Kind::Tablespace:
    case Kind::Language:
    case Kind::BaseType:
    case Kind::RangeType:
    case Kind::Collation:
    case Kind::Operator:
    case Kind::OperatorClass:
    case Kind::AccessMethod:
    case Kind::TextSearchDictionary:
    case Kind::TextSearchConfiguration:
        return true;
    default:
        return false;
    }
}

// Whether a text in another language that mentions the object most likely means it: a column is
// meant where its table is mentioned too, or in what a trigger of the table runs.
bool isLikelyMeant(const Model &model, const Object &renamed, const Object &holder,
                   const QString &text)
{
    if (renamed.kind != Kind::Column)
        return true;
    const Object *table = model.find(renamed.parent);
    if (table && mentions(text, table->name))
        return true;
    const QList<Id> referrers = model.referrers(holder.id);
    return std::any_of(referrers.begin(), referrers.end(), [&](Id id) {
        const Trigger *trigger = model.get<Trigger>(id);
        return trigger && trigger->parent == renamed.parent;
    });
}

} // namespace

// Column privileges name columns of the table that the grant stands below.
static bool followInGrant(const Model &model, Grant &grant, const QHash<Id, QString> &names)
{
    bool changed = false;
    for (auto it = names.begin(); it != names.end(); ++it) {
        const Object *column = model.find(it.key());
        if (column->kind != Kind::Column || column->parent != grant.parent)
            continue;
        const qsizetype at = grant.columns.indexOf(column->name);
        changed = changed || at >= 0;
        if (at >= 0)
            grant.columns[at] = *it;
    }
    return changed;
}

static bool mentionsAny(const QString &text, const QList<const Object *> &objects)
{
    return std::any_of(objects.begin(), objects.end(),
                       [&](const Object *object) { return mentions(text, object->name); });
}

FollowedRename followRename(const Model &model, const QHash<Id, QString> &names)
{
    QList<const Object *> renamed;
    for (auto it = names.begin(); it != names.end(); ++it)
        if (const Object *object = model.find(it.key());
            object && canBeNamed(object->kind) && object->name != *it)
            renamed.append(object);
    FollowedRename result;
    std::optional<ModelCatalog> catalog;
    const auto follow = [&](const Object &object) {
        if (!catalog)
            catalog.emplace(model);
        const std::shared_ptr<Object> copy = info(object.kind).clone(object);
        bool changed = false;
        bool unsure = false;
        if (copy->kind == Kind::Grant)
            changed = followInGrant(model, static_cast<Grant &>(*copy), names);
        for (const Object *one : std::as_const(renamed))
            changed = followNamed(*copy, *one, names.value(one->id)) || changed;
        forEachSqlText(*copy, [&](QString &text, SqlPiece piece) {
            const QString after =
                withNames(text, piece, tableOfTexts(object), *catalog, names, &unsure);
            changed = changed || after != text;
            text = after;
            if (piece == SqlPiece::Opaque || object.kind == Kind::Statement)
                for (const Object *one : renamed)
                    unsure = unsure || (mentions(text, one->name) &&
                                        isLikelyMeant(model, *one, object, text));
        });
        if (changed)
            result.changed.append(copy);
        if (unsure)
            result.unsure.append(object.id);
    };
    model.forEach([&](const Object &object) {
        bool mentioned = object.kind == Kind::Grant ||
                         std::any_of(renamed.begin(), renamed.end(),
                                     [&](const Object *one) { return goesByName(object, *one); });
        forEachSqlText(object, [&](const QString &text, SqlPiece piece) {
            mentioned = mentioned || mentionsAny(text, renamed) ||
                        (piece == SqlPiece::Query && text.contains(u'*'));
        });
        if (mentioned)
            follow(object);
    });
    std::sort(result.changed.begin(), result.changed.end(),
              [](const ObjectPtr &a, const ObjectPtr &b) { return a->id < b->id; });
    std::sort(result.unsure.begin(), result.unsure.end());
    return result;
}

} // namespace relvar::postgresql
