#include "generators/dialects/postgresql/draftrenames.h"

#include "generators/dialects/postgresql/sqltexts.h"

namespace relvar::postgresql {

namespace {

// Names mean what they mean where the script stands. Lives on the stack of followRenames().
class DraftCatalog : public NameCatalog
{
public:
    explicit DraftCatalog(const Draft &draft)
        : m_draft(draft)
    {
    }
    Id schema(const QString &name) const override
    {
        return m_draft.lookUp(Space::Schema, {}, name);
    }
    Id relation(const Name &name) const override
    {
        const Object *object = m_draft.find(m_draft.relation(name));
        return object && (object->kind == Kind::Table || object->kind == Kind::View ||
                          object->kind == Kind::Sequence)
                   ? object->id
                   : Id();
    }
    Id type(const Name &name) const override { return m_draft.type(name); }
    Id routine(const Name &name) const override
    {
        const QList<Id> found = m_draft.routines(name);
        return found.size() == 1 ? found.first() : Id();
    }
    Id other(Kind kind, const Name &name) const override
    {
        const QList<Id> found = m_draft.named(kind, name);
        return found.size() == 1 ? found.first() : Id();
    }
    Id column(Id relation, const QString &name) const override
    {
        const Column *column = m_draft.column(relation, name);
        return column ? column->id : Id();
    }
    QList<Id> columns(Id relation) const override
    {
        QList<Id> result;
        if (const Table *table = m_draft.get<Table>(relation))
            for (const Column *column : m_draft.columns(*table))
                result.append(column->id);
        return result;
    }
    bool knowsColumns(Id relation) const override { return m_draft.get<Table>(relation); }
    QString nameOf(Id id) const override
    {
        const Object *object = m_draft.find(id);
        return object ? object->name : QString();
    }

private:
    const Draft &m_draft;
};

} // namespace

void followRenames(const Draft &draft, const QHash<Id, QString> &names)
{
    const DraftCatalog catalog(draft);
    QSet<Id> renamed;
    bool everywhere = false; // what a schema holds is named with it in many places
    for (auto it = names.begin(); it != names.end(); ++it) {
        renamed.insert(it.key());
        if (const Object *object = draft.find(it.key()))
            everywhere = everywhere || object->kind == Kind::Schema ||
                         object->kind == Kind::Collation || object->kind == Kind::OperatorClass ||
                         object->kind == Kind::AccessMethod;
    }
    for (const auto &held : draft.objects()) {
        Object *object = draft.find(held->id);
        if (!object)
            continue;
        for (auto it = names.begin(); it != names.end(); ++it)
            if (const Object *one = draft.find(it.key()))
                followNamed(*object, *one, it.value());
        const bool statement = object->kind == Kind::Statement;
        if (!everywhere && !statement && object->kind != Kind::Table &&
            !draft.uses(object->id).intersects(renamed))
            continue;
        const bool isRun = statement || object->kind == Kind::Rule;
        const Id table = tableOfTexts(*object);
        forEachSqlText(*object, [&](QString &sql, SqlPiece piece) {
            const bool followed = piece == SqlPiece::Expression || piece == SqlPiece::Query ||
                                  piece == SqlPiece::Body || piece > SqlPiece::Opaque ||
                                  (isRun && piece == SqlPiece::Statements);
            if (followed)
                sql = withNames(sql, piece, table, catalog, names);
        });
    }
}

} // namespace relvar::postgresql
