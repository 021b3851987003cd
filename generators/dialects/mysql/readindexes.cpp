#include "generators/dialects/mysql/reading.h"
#include "generators/dialects/mysql/wording.h"

// Keys, indexes and checks. Names that the script leaves out are those that the server would give.
namespace relvar::mysql {

using namespace Qt::StringLiterals;
using syntax::IndexType;

// The parts, when every column is known; else the name of the one that is not.
static QString readParts(const Draft &draft, const Table &table, const QList<syntax::KeyPart> &from,
                         QList<IndexPart> &parts)
{
    for (const syntax::KeyPart &one : from) {
        IndexPart part;
        part.order = one.order;
        part.expression = one.expression;
        if (!one.column.isEmpty()) {
            const Column *column = draft.column(table.id, one.column);
            if (!column)
                return one.column;
            part.column = Ref<Column>(column->id);
            // What follows the column: it goes where the column goes.
            if (!one.length.isEmpty())
                part.operatorClass = u'(' + one.length + u')';
        }
        parts.append(part);
    }
    return {};
}

static QString nameOf(const Draft &draft, const Table &table, const syntax::IndexDefinition &index)
{
    if (!index.name.isEmpty())
        return index.name;
    const QString &column = index.parts.first().column;
    return draft.freeIndexName(table.id, column.isEmpty() ? u"functional_index"_s : column);
}

static Outcome readKey(Reading &reading, Table &table, const syntax::IndexDefinition &index,
                       const QList<IndexPart> &parts)
{
    Draft &draft = reading.draft;
    const bool primary = index.type == IndexType::Primary;
    if (primary && draft.primaryKey(table.id))
        return refused(Wording::tr("The table %1 has a primary key already.").arg(table.name));
    Key &key = draft.add<Key>(table.id, primary ? index.name : nameOf(draft, table, index));
    key.type = primary ? KeyType::Primary : KeyType::Unique;
    key.parts = parts;
    key.method = index.method;
    key.comment = index.comment;
    takeOptions(index.options, key);
    if (primary)
        for (const IndexPart &part : parts)
            if (Column *column = draft.get<Column>(part.column))
                column->nullable = false;
    return imported();
}

Outcome readIndex(Reading &reading, Table &table, const syntax::IndexDefinition &index)
{
    Draft &draft = reading.draft;
    if (index.type != IndexType::Primary && !index.name.isEmpty() &&
        draft.lookUp(Space::Index, table.id, index.name)) {
        const QString text =
            Wording::tr("The table %1 has an index %2 already.").arg(table.name, index.name);
        return index.ifNotExists ? imported(text) : refused(text);
    }
    QList<IndexPart> parts;
    const QString unknown = readParts(draft, table, index.parts, parts);
    if (!unknown.isEmpty())
        return refused(Wording::tr("The column %1 of the key is not known.").arg(unknown));
    if (index.type == IndexType::Primary || index.type == IndexType::Unique)
        return readKey(reading, table, index, parts);
    Index &made = draft.add<Index>(table.id, nameOf(draft, table, index));
    made.parts = parts;
    made.method = index.type == IndexType::Fulltext  ? u"fulltext"_s
                  : index.type == IndexType::Spatial ? u"spatial"_s
                                                     : index.method;
    made.comment = index.comment;
    takeOptions(index.options, made);
    return imported();
}

Outcome readCreateIndex(Reading &reading, const syntax::CreateIndex &create)
{
    Table *table = reading.draft.relationOf<Table>(create.table);
    return table ? readIndex(reading, *table, create.index) : unresolved();
}

Outcome removeIndex(Reading &reading, const Table &table, const QString &name, bool ifExists)
{
    Draft &draft = reading.draft;
    if (name.compare(u"primary"_s, Qt::CaseInsensitive) == 0) {
        if (const Key *key = draft.primaryKey(table.id)) {
            draft.remove(key->id);
            return imported();
        }
    } else if (const Id known = draft.lookUp(Space::Index, table.id, name)) {
        draft.remove(known);
        return imported();
    }
    const QString text = Wording::tr("The table %1 has no index %2.").arg(table.name, name);
    return ifExists ? imported(text) : refused(text);
}

Outcome readDropIndex(Reading &reading, const syntax::DropIndex &drop)
{
    const Table *table = reading.draft.relationOf<Table>(drop.table);
    return table ? removeIndex(reading, *table, drop.name, drop.ifExists) : unresolved();
}

Check &readCheck(Reading &reading, Table &table, const syntax::CheckDefinition &definition)
{
    Draft &draft = reading.draft;
    Check &check =
        draft.add<Check>(table.id, definition.name.isEmpty() ? draft.numberedName(table, u"_chk_"_s)
                                                             : definition.name);
    check.expression = definition.expression;
    if (!definition.enforced)
        check.options.insert(optionKey(u"not_enforced"_s), u"true"_s);
    return check;
}

} // namespace relvar::mysql
