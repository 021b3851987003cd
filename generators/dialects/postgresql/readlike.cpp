#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/readtypes.h"

// What a table takes over from another one when it is created.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

// The bits of CREATE TABLE ... LIKE ... INCLUDING.
enum LikeOption : uint32_t {
    LikeComments = 1,
    LikeCompression = 2,
    LikeConstraints = 4,
    LikeDefaults = 8,
    LikeGenerated = 16,
    LikeIdentity = 32,
    LikeIndexes = 64,
    LikeStorage = 256,
};

// Points at the column of another table that has the same name.
void moveTo(const Draft &draft, Id table, Ref<Column> &column)
{
    if (const Column *from = draft.get<Column>(column))
        if (const Column *to = draft.ownColumn(table, from->name))
            column = Ref<Column>(to->id);
}

void copyUses(Draft &draft, Id from, Id to, Id table)
{
    QSet<Id> uses;
    const QSet<Id> own = draft.uses(from);
    for (const Id id : own) {
        Ref<Column> column(id);
        moveTo(draft, table, column);
        uses.insert(column);
    }
    draft.setUses(to, uses);
}

// The sequence of a copied identity column counts in bigint, with the limits of the source's.
void copyIdentity(Draft &draft, const Column &source, Column &copy, const Table &to)
{
    copy.identity = source.identity;
    SequenceOptions &options = copy.identityOptions;
    options = source.identityOptions;
    options.name.clear();
    draft.bind(Space::Relation, to.parent, draft.freeName(to.id, copy.name, u"seq"_s), copy.id);
    const QString type = options.type.isEmpty() ? source.type.text : options.type;
    if (type != u"smallint" && type != u"integer")
        return;
    options.type = u"bigint"_s;
    const bool down = options.increment.startsWith(u'-');
    QString &limit = down ? options.minimum : options.maximum;
    if (limit.isEmpty() || limit == u"NO")
        limit = type == u"integer" ? (down ? u"-2147483648"_s : u"2147483647"_s)
                                   : (down ? u"-32768"_s : u"32767"_s);
}

// Gives a table a key or an index like one of another table.
template<class T>
void copy(Draft &draft, const T &source, Id table, const QString &name)
{
    const T original = source;
    T &made = draft.add<T>(table, name);
    const Id id = made.id;
    const int rank = made.rank;
    made = original;
    made.id = id;
    made.name = name;
    made.rank = rank;
    made.parent = table;
    made.attachedTo = {};
    for (IndexPart &part : made.parts)
        moveTo(draft, table, part.column);
    for (Ref<Column> &column : made.include)
        moveTo(draft, table, column);
    copyUses(draft, source.id, id, table);
}

QString partNames(const Draft &draft, const QList<IndexPart> &parts)
{
    QStringList names;
    for (const IndexPart &part : parts) {
        const Column *column = draft.get<Column>(part.column);
        names.append(column ? column->name : u"expr"_s);
    }
    return names.join(u'_');
}

void copyConstraints(Draft &draft, const Table &from, Table &to, uint32_t options)
{
    if (options & LikeConstraints)
        for (const Check *check : draft.childrenOf<Check>(from.id)) {
            Check &copy = draft.add<Check>(to.id, check->name);
            copy.expression = check->expression;
            copy.noInherit = check->noInherit;
            if (options & LikeComments)
                copy.comment = check->comment;
            copyUses(draft, check->id, copy.id, to.id);
        }
    if (!(options & LikeIndexes))
        return;
    for (const Key *key : draft.childrenOf<Key>(from.id)) {
        const bool primary = key->type == KeyType::Primary;
        const QString label = primary                        ? u"pkey"_s
                              : key->type == KeyType::Unique ? u"key"_s
                                                             : u"excl"_s;
        const QString columns = primary ? QString() : partNames(draft, key->parts);
        copy(draft, *key, to.id, draft.freeName(to.id, columns, label));
    }
    for (const Index *index : draft.childrenOf<Index>(from.id))
        copy(draft, *index, to.id, draft.freeName(to.id, partNames(draft, index->parts), u"idx"_s));
}

void copyColumns(Draft &draft, const Table &from, Table &to, uint32_t options)
{
    const QList<Column *> columns = draft.columns(from);
    for (Column *source : columns) {
        // A copied default draws from the same sequence.
        if (const Table *owner = draft.get<Table>(source->parent);
            owner && options & LikeDefaults && isSerial(source->type))
            keepSequenceName(draft, *owner, *source);
        Column &copy = draft.add<Column>(to.id, source->name);
        copy.type = source->type;
        copy.nullable = source->nullable;
        copy.collation = source->collation;
        // serial is an integer with a default of its own
        if (isSerial(copy.type) && !(options & LikeDefaults))
            copy.type.text = copy.type.text.replace(u"serial"_s, u"int"_s);
        if (copy.type.text == u"int")
            copy.type.text = u"integer"_s;
        if (options & LikeDefaults)
            copy.defaultValue = source->defaultValue;
        if (options & LikeGenerated) {
            copy.generated = source->generated;
            copy.generationExpression = source->generationExpression;
        }
        if (options & LikeIdentity)
            copyIdentity(draft, *source, copy, to);
        if (options & LikeStorage && source->options.contains(optionKey(u"storage"_s)))
            copy.options.insert(optionKey(u"storage"_s),
                                source->options.value(optionKey(u"storage"_s)));
        if (const QString key = optionKey(u"compression"_s);
            options & LikeCompression && source->options.contains(key))
            copy.options.insert(key, source->options.value(key));
        if (options & LikeComments)
            copy.comment = source->comment;
        copyUses(draft, source->id, copy.id, to.id);
    }
}

} // namespace

// A partition with columns of its own options is written as a table with all of its columns.
void copyPartitionColumns(Draft &draft, const Table &whole, Table &part)
{
    copyColumns(draft, whole, part, ~uint32_t(LikeComments | LikeIdentity));
    copyConstraints(draft, whole, part, LikeConstraints);
}

void readLike(Draft &draft, const Table &from, Table &to, uint32_t options)
{
    copyColumns(draft, from, to, options);
    copyConstraints(draft, from, to, options);
}

} // namespace relvar::postgresql
