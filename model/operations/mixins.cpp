#include "model/operations/columns.h"
#include "model/operations/materializer.h"
#include "model/operations/wording.h"

using namespace Qt::StringLiterals;

namespace relvar {

// A column of the same name that the table has already is taken for what the mixin means.
void Materializer::addMixinColumn(Id table, const QString &name, bool required)
{
    if (nameTaken(m_edit.model(), table, Kind::Column, name))
        return;
    Column column;
    column.parent = table;
    column.name = name;
    column.type.text = u"timestamp with time zone"_s;
    column.nullable = !required;
    if (required)
        column.defaultValue = u"now()"_s;
    make(column, table, name.toUtf8());
}

void Materializer::addMixins()
{
    const Model before = m_edit.model();
    for (const Table *table : before.all<Table>()) {
        const Id id = table->id;
        if (table->audited) {
            addMixinColumn(id, u"created_at"_s, true);
            addMixinColumn(id, u"updated_at"_s, true);
            m_edit.set(id, &Table::audited, false);
        }
        if (!table->softDeleted)
            continue;
        addMixinColumn(id, u"deleted_at"_s, false);
        for (const Key *key : m_edit.model().childrenOf<Key>(id))
            if (key->type == KeyType::Unique)
                report(key->id, u"unique-counts-deleted-rows"_s,
                       Operations::tr("The unique key “%1” also counts rows that are marked as "
                                      "deleted; a unique index with the condition “deleted_at IS "
                                      "NULL” would not.")
                           .arg(displayName(m_edit.model(), key->id)),
                       Severity::Hint);
        m_edit.set(id, &Table::softDeleted, false);
    }
}

} // namespace relvar
