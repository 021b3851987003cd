#include "generators/sketch/describer.h"
#include "generators/sketch/wording.h"
#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/keys.h"

using namespace Qt::StringLiterals;

namespace relvar::sketch {

QStringList Describer::path(Id table) const
{
    const QualifiedName one = name(*m_model.find(table));
    return one.schema.isEmpty() ? QStringList{one.name} : QStringList{one.schema, one.name};
}

void Describer::reference(const Relationship &line)
{
    const Table *target = m_model.get<Table>(line.target);
    if (!target || m_partitions.contains(target->id))
        return;
    for (const ColumnPair &pair : line.pairs) {
        const Object *column = m_model.find(pair.column);
        const Object *referenced = m_model.find(pair.referenced);
        if (!column || !referenced || column->parent != line.parent ||
            referenced->parent != line.target)
            return omit(line, Sketch::tr("“%1” uses an inherited column."));
    }
    const bool toItself =
        std::all_of(line.pairs.cbegin(), line.pairs.cend(),
                    [](const ColumnPair &pair) { return Id(pair.column) == Id(pair.referenced); });
    if (line.isPhysical() && toItself)
        return omit(line, Sketch::tr("“%1” refers from a column to the same column."));
    // The same columns can refer to the same columns only once.
    if (line.isPhysical()) {
        QList<QList<ColumnPair>> &known = m_pairs[line.parent];
        if (known.contains(line.pairs))
            return omit(line, Sketch::tr("“%1” says what another one says already."));
        known.append(line.pairs);
    }
    Reference one;
    one.id = line.id;
    one.left.path = path(line.parent);
    one.right.path = path(line.target);
    one.color = line.options.value(u"dbml.color"_s);
    one.inactive = line.options.contains(u"dbml.inactive"_s);
    one.onDelete = actionText(line.onDelete);
    one.onUpdate = actionText(line.onUpdate);
    one.leftPhrase = line.own.phrase;
    one.rightPhrase = line.other.phrase;
    if (line.isPhysical())
        physical(one, line);
    else
        conceptual(one, line);
    m_out.references.append(one);
}

// Whether one of the columns on one side may be empty.
bool Describer::hasNullable(const Relationship &line, bool referenced) const
{
    return std::any_of(line.pairs.cbegin(), line.pairs.cend(), [&](const ColumnPair &pair) {
        const Column *column = m_model.get<Column>(referenced ? pair.referenced : pair.column);
        return column && column->nullable;
    });
}

bool Describer::isPrimary(Id table, const QList<ColumnPair> &pairs,
                          Ref<Column> ColumnPair::*side) const
{
    QList<Id> columns;
    for (const ColumnPair &pair : pairs)
        columns.append(pair.*side);
    const Key *key = primaryKey(m_model, table);
    return key && columnsOf(*key) == columns;
}

void Describer::physical(Reference &one, const Relationship &line)
{
    for (const ColumnPair &pair : line.pairs) {
        one.left.columns.append(columnName(pair.column));
        one.right.columns.append(columnName(pair.referenced));
    }
    const Object *table = m_model.find(line.parent);
    if (!isAutomaticName(line.name, table->name, one.left.columns, u"fkey"_s))
        one.name = line.name;
    one.relation = line.own.isMany() ? Relation::ManyToOne : Relation::OneToOne;
    // Alone in its column it can stand there; then it is plain which side refers.
    one.inlined = line.pairs.size() == 1 && one.name.isEmpty() && one.onDelete.isEmpty() &&
                  one.onUpdate.isEmpty() && one.color.isEmpty() && !one.inactive &&
                  one.leftPhrase.isEmpty() && one.rightPhrase.isEmpty();
    const bool optional = hasNullable(line, false);
    if (one.relation == Relation::OneToOne && !one.inlined) {
        std::swap(one.left, one.right);
        std::swap(one.leftPhrase, one.rightPhrase);
        // The key alone would tell that it is the first one that refers.
        if (isPrimary(line.parent, line.pairs, &ColumnPair::column) &&
            !isPrimary(line.target, line.pairs, &ColumnPair::referenced) &&
            !hasNullable(line, true))
            one.rightMinimum = 0;
        if (line.other.minimum == 0 && !optional)
            one.leftMinimum = one.rightMinimum = 0;
    } else if (line.other.minimum == 0 && !optional) {
        one.rightMinimum = 0;
    }
}

// Of the columns with these ids; none when one of them is gone.
QStringList Describer::namesOf(const QString &ids, Id table) const
{
    QStringList names;
    for (const QString &id : ids.split(u','))
        if (const Column *column = m_model.get<Column>(Id{id.toULongLong()});
            column && column->parent == table)
            names.append(column->name);
        else
            return {};
    return names;
}

void Describer::conceptual(Reference &one, const Relationship &line)
{
    one.shorthand = true;
    one.name = line.name;
    one.identifying = line.identifying;
    int leftUsual = 0;
    int rightUsual = 1;
    one.leftMinimum = line.own.minimum;
    one.rightMinimum = line.other.minimum;
    if (line.subtype != SubtypeStrategy::None) {
        one.relation = Relation::SubtypeOf;
    } else if (line.own.isMany() && line.other.isMany()) {
        one.relation = Relation::ManyToMany;
        rightUsual = 0;
        const QStringList sides = line.options.value(u"dbml.columns"_s).split(u'|');
        if (sides.size() == 2) {
            one.manyLeft = namesOf(sides.first(), line.parent);
            one.manyRight = namesOf(sides.last(), line.target);
        }
    } else if (!line.own.isMany()) {
        one.relation = Relation::OneToOne;
        std::swap(one.left, one.right);
        std::swap(one.leftPhrase, one.rightPhrase);
        std::swap(one.leftMinimum, one.rightMinimum);
        std::swap(leftUsual, rightUsual);
    } else {
        one.relation = Relation::ManyToOne;
    }
    if (one.leftMinimum == leftUsual)
        one.leftMinimum = -1;
    if (one.rightMinimum == rightUsual)
        one.rightMinimum = -1;
}

} // namespace relvar::sketch
