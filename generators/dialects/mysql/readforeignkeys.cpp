#include "generators/dialects/mysql/reading.h"
#include "generators/dialects/mysql/wording.h"
#include "model/names.h"

#include <algorithm>

// Foreign keys become relationships with column pairs. Dumps name tables that come later.
namespace relvar::mysql {

using namespace Qt::StringLiterals;

Outcome readForeignKey(Reading &reading, Table &table, const syntax::ForeignKeyDefinition &key)
{
    Draft &draft = reading.draft;
    QList<ColumnPair> pairs;
    for (const QString &name : key.columns) {
        const Column *column = draft.column(table.id, name);
        if (!column)
            return refused(Wording::tr("The column %1 of the foreign key is not known.").arg(name));
        pairs.append({Ref<Column>(column->id), {}});
    }
    if (!key.referenced.isEmpty() && key.referenced.size() != pairs.size())
        return refused(
            Wording::tr("The foreign key of %1 references another number of columns than it has.")
                .arg(table.name));
    const QString name = key.name.isEmpty() ? draft.numberedName(table, u"_ibfk_"_s) : key.name;
    if (draft.lookUp(Space::Constraint, table.id, name))
        return refused(Wording::tr("There is already something called %1.").arg(name));
    Relationship &made = draft.add<Relationship>(table.id, name);
    made.pairs = pairs;
    made.onDelete = key.onDelete;
    made.onUpdate = key.onUpdate;
    made.match = key.match;
    takeOptions(key.options, made);
    if (key.name.isEmpty()) // then the index of the key has the name of its first column
        made.options.insert(optionKey(u"unnamed"_s), u"true"_s);
    Name target = key.target;
    if (target.schema.isEmpty()) // the database of the table itself
        target.schema = draft.find(table.parent)->name;
    reading.session.foreignKeys.append({made.id, target, key.referenced, reading.statement});
    return imported();
}

// Whether a foreign key could be completed with what it points to.
static bool resolve(Draft &draft, Relationship &relationship, const LaterForeignKey &later)
{
    const Table *target = draft.relationOf<Table>(later.target);
    if (!target)
        return false;
    QList<Ref<Column>> columns;
    if (later.referenced.isEmpty())
        if (const Key *key = draft.primaryKey(target->id))
            for (const IndexPart &part : key->parts)
                columns.append(part.column);
    for (const QString &name : later.referenced)
        if (const Column *column = draft.column(target->id, name))
            columns.append(Ref<Column>(column->id));
    if (columns.size() != relationship.pairs.size())
        return false;
    for (qsizetype i = 0; i < columns.size(); ++i)
        relationship.pairs[i].referenced = columns.at(i);
    relationship.target = Ref<Table>(target->id);
    return true;
}

static QString actionText(const QString &event, ReferentialAction action)
{
    if (action == ReferentialAction::NoAction)
        return {};
    return u" ON "_s + event + u' ' + enumName(action).toUpper().replace(u'-', u' ');
}

static QString asStatement(const Draft &draft, const Relationship &relationship,
                           const LaterForeignKey &later)
{
    QStringList own;
    for (const ColumnPair &pair : relationship.pairs)
        if (const Column *column = draft.get<Column>(pair.column))
            own.append(quotedName(column->name));
    QStringList referenced;
    for (const QString &name : later.referenced)
        referenced.append(quotedName(name));
    const QString target =
        (later.target.schema == defaultDatabase() ? QString()
                                                  : quotedName(later.target.schema) + u'.') +
        quotedName(later.target.name);
    return u"ALTER TABLE "_s + quotedName(draft, relationship.parent) + u" ADD CONSTRAINT "_s +
           quotedName(relationship.name) + u" FOREIGN KEY ("_s + own.join(u", "_s) +
           u") REFERENCES "_s + target +
           (referenced.isEmpty() ? QString() : u" ("_s + referenced.join(u", "_s) + u')') +
           actionText(u"DELETE"_s, relationship.onDelete) +
           actionText(u"UPDATE"_s, relationship.onUpdate);
}

static bool same(const Name &a, const Name &b)
{
    return a.schema == b.schema && a.name.compare(b.name, Qt::CaseInsensitive) == 0;
}

void renameTarget(Session &session, const Name &from, const Name &to)
{
    for (LaterForeignKey &later : session.foreignKeys)
        if (same(later.target, from))
            later.target = to;
}

void renameTargetColumn(Session &session, const Name &table, const QString &from, const QString &to)
{
    for (LaterForeignKey &later : session.foreignKeys)
        if (same(later.target, table))
            for (QString &column : later.referenced)
                if (column.compare(from, Qt::CaseInsensitive) == 0)
                    column = to;
}

void keepIndexOf(Draft &draft, const Relationship &key)
{
    const Table *table = draft.get<Table>(key.parent);
    const QString engine = table ? table->options.value(optionKey(u"engine"_s)) : QString();
    if (key.pairs.isEmpty() || engine.compare(u"MyISAM"_s, Qt::CaseInsensitive) == 0)
        return;
    const auto covers = [&](const QList<IndexPart> &parts) {
        return parts.size() >= key.pairs.size() &&
               std::equal(key.pairs.begin(), key.pairs.end(), parts.begin(),
                          [](const ColumnPair &pair, const IndexPart &part) {
                              return pair.column == part.column && part.operatorClass.isEmpty();
                          });
    };
    for (const Key *one : draft.childrenOf<Key>(key.parent))
        if (covers(one->parts))
            return;
    for (const Index *one : draft.childrenOf<Index>(key.parent))
        if (covers(one->parts) && one->method != u"fulltext" && one->method != u"spatial")
            return;
    const bool unnamed = key.options.contains(optionKey(u"unnamed"_s));
    const Column *first = draft.get<Column>(key.pairs.first().column);
    const QString name = unnamed && first ? first->name : key.name;
    Index &made = draft.add<Index>(key.parent, draft.freeIndexName(key.parent, name));
    for (const ColumnPair &pair : key.pairs) {
        IndexPart part;
        part.column = pair.column;
        made.parts.append(part);
    }
}

// A foreign key without a name keeps none only when the server would give it the same one again:
// after others have gone it would not.
static void settleNames(Draft &draft, Id table)
{
    const QString stem = draft.find(table)->name + u"_ibfk_"_s;
    int highest = 0;
    for (Relationship *one : draft.childrenOf<Relationship>(table)) {
        if (one->options.contains(optionKey(u"unnamed"_s)) &&
            one->name != stem + QString::number(highest + 1)) {
            keepIndexOf(draft, *one);
            one->options.remove(optionKey(u"unnamed"_s));
        }
        if (one->name.startsWith(stem))
            highest = std::max(highest, one->name.mid(stem.size()).toInt());
    }
}

QSet<int> resolveForeignKeys(Session &session)
{
    Draft &draft = session.draft;
    QSet<int> lost;
    for (const LaterForeignKey &later : std::as_const(session.foreignKeys)) {
        Relationship *relationship = draft.get<Relationship>(later.relationship);
        if (!relationship || resolve(draft, *relationship, later))
            continue;
        Reading reading{session, draft, {}, later.statement, true};
        reading.keep(asStatement(draft, *relationship, later),
                     Wording::tr("The table %1 that the foreign key references, or a column of the "
                                 "key, is not in the script.")
                         .arg(later.target.name),
                     {relationship->parent});
        draft.remove(relationship->id);
        lost.insert(later.statement);
    }
    const QList<std::shared_ptr<Object>> objects = draft.objects(); // indexes may come
    for (const auto &object : objects)
        if (object->kind == Kind::Table && draft.find(object->id))
            settleNames(draft, object->id);
    return lost;
}

} // namespace relvar::mysql
