#include "generators/sketch/reconciler.h"
#include "generators/sketch/wording.h"
#include "model/operations/columns.h"
#include "model/operations/keys.h"
#include "model/operations/relationships.h"
#include "model/operations/types.h"

using namespace Qt::StringLiterals;

namespace relvar::sketch {

// Looks up one side of a reference: a table, and columns when they are named.
Reconciler::Side Reconciler::sideOf(const Target &target)
{
    Side side;
    QStringList columns = target.columns;
    if (columns.isEmpty() && target.path.size() > 1) {
        // The last part is a column, unless all of it names a table.
        const Id owner = tableAt(target.path, target.path.size() - 1);
        if (owner &&
            (columnId(owner, target.path.last()) || !tableAt(target.path, target.path.size()))) {
            side.table = owner;
            columns = {target.path.last()};
        }
    }
    if (!side.table)
        side.table = tableAt(target.path, target.path.size());
    for (const QString &name : std::as_const(columns)) {
        const Id id = side.table ? columnId(side.table, name) : Id();
        side.columns.append(id);
        if (!id)
            side.columnsMissing = true;
    }
    return side;
}

static QString shown(const Target &target)
{
    QString text = target.path.join(u'.');
    if (!target.columns.isEmpty())
        text += u'.' + target.columns.join(u", "_s);
    return text;
}

void Reconciler::references()
{
    for (const Reference &wanted : std::as_const(m_wanted.references)) {
        Side left = sideOf(wanted.left);
        Side right = sideOf(wanted.right);
        for (const auto &[side, target] :
             {std::pair(&left, &wanted.left), std::pair(&right, &wanted.right)})
            if (!side->table || side->columnsMissing) {
                complain(wanted.range,
                         side->table
                             ? Sketch::tr("There is no column “%1”.").arg(shown(*target))
                             : Sketch::tr("There is no table for “%1”.").arg(shown(*target)));
                left.table = {};
            }
        if (!left.table || !right.table) {
            m_lostReferences = true;
            continue;
        }
        if (wanted.relation == Relation::ManyToMany ||
            (left.columns.isEmpty() && right.columns.isEmpty())) {
            conceptual(wanted, left, right);
            continue;
        }
        bool turned = wanted.relation == Relation::OneToMany;
        if (wanted.relation == Relation::OneToOne && !wanted.inlined)
            turned = secondRefers(wanted, left, right);
        physical(wanted, turned ? right : left, turned ? left : right, turned);
    }
    // One that cannot be looked up is not gone: it is being written.
    if (!replaces() || m_wanted.damaged || m_lostReferences)
        return;
    QSet<Id> damaged;
    for (const Plan &plan : std::as_const(m_plans))
        if (plan.wanted->damaged)
            damaged.insert(plan.table);
    for (const Reference &one : m_base.references) {
        const Relationship *line = m_edit.get<Relationship>(one.id);
        if (line && m_scope.has(line->parent) && !m_claimed.contains(one.id) &&
            !damaged.contains(line->parent) && !damaged.contains(line->target))
            (void)m_edit.remove(one.id);
    }
}

// Of a one-to-one reference, which does not say it: the second side refers to the first, unless
// only the second one is a key.
bool Reconciler::secondRefers(const Reference &wanted, const Side &left, const Side &right) const
{
    const auto required = [&](const Side &side) {
        return std::all_of(side.columns.cbegin(), side.columns.cend(), [&](Id id) {
            const Column *column = m_edit.get<Column>(id);
            return column && !column->nullable;
        });
    };
    if (wanted.exact)
        return true;
    // What always has a value, but need not have one on the other side, is not what refers.
    const bool maybeLeft = wanted.leftMinimum == 0;
    const bool maybeRight = wanted.rightMinimum == 0;
    if (maybeRight && !maybeLeft && required(left))
        return true;
    if (maybeLeft && !maybeRight && required(right))
        return false;
    const auto isKey = [&](const Side &side) {
        const Key *key = primaryKey(m_edit.model(), side.table);
        return key && columnsOf(*key) == side.columns;
    };
    return !isKey(right) || isKey(left);
}

void Reconciler::physical(const Reference &wanted, Side own, Side other, bool turned)
{
    const Model &model = m_edit.model();
    if (other.columns.isEmpty())
        if (const Key *key = primaryKey(model, other.table))
            other.columns = columnsOf(*key);
    if (own.columns.size() != other.columns.size() || own.columns.isEmpty()) {
        complain(wanted.range,
                 Sketch::tr("Both sides of a reference need the same number of columns."));
        return;
    }
    QList<ColumnPair> pairs;
    QStringList names;
    bool optional = false;
    for (qsizetype i = 0; i < own.columns.size(); ++i) {
        pairs.append({Ref<Column>(own.columns[i]), Ref<Column>(other.columns[i])});
        const Column &column = *m_edit.get<Column>(own.columns[i]);
        names.append(column.name);
        optional = optional || column.nullable;
        if (column.type.isEmpty())
            m_edit.set(column.id, &Column::type,
                       referencingType(m_edit.get<Column>(other.columns[i])->type));
    }
    Id id;
    bool repeated = false;
    for (const Relationship *line : model.childrenOf<Relationship>(own.table))
        if (line->pairs == pairs && !id) {
            repeated = m_claimed.contains(line->id);
            id = line->id;
        }
    if (repeated) {
        complain(wanted.range, Sketch::tr("“%1” refers to “%2” already.")
                                   .arg(shown(wanted.left), shown(wanted.right)));
        return;
    }
    if (!id) {
        const Key *key = primaryKey(model, own.table);
        const QList<Id> keyColumns = key ? columnsOf(*key) : QList<Id>();
        Relationship made;
        made.parent = own.table;
        made.target = Ref<Table>(other.table);
        made.pairs = pairs;
        made.other.minimum = optional ? 0 : 1;
        made.identifying = std::all_of(own.columns.cbegin(), own.columns.cend(),
                                       [&](Id one) { return keyColumns.contains(one); });
        made.name =
            wanted.name.isEmpty() ? freeConstraintName(own.table, names, u"fkey"_s) : wanted.name;
        id = m_edit.add(made);
    }
    m_claimed.insert(id);
    found(wanted.inlined ? wanted.right.range : wanted.range, id);
    setEnds(wanted, id, turned ? wanted.leftMinimum : wanted.rightMinimum);
    changeReference(wanted, id);
    if (wanted.relation == Relation::OneToOne && !areUnique(model, own.table, own.columns)) {
        Key key;
        key.parent = own.table;
        key.type = KeyType::Unique;
        key.parts = partsOf(own.columns);
        key.name = freeConstraintName(own.table, names, u"key"_s);
        m_edit.add(key);
    }
}

// The minimum is that of the other end, as far as the text says it.
void Reconciler::setEnds(const Reference &wanted, Id id, int otherMinimum)
{
    const Relationship &line = *m_edit.get<Relationship>(id);
    const bool many = wanted.relation != Relation::OneToOne;
    bool optional = false;
    bool renulled = false;
    for (const ColumnPair &pair : line.pairs)
        if (const Column *column = m_edit.get<Column>(pair.column)) {
            optional = optional || column->nullable;
            renulled = renulled || m_renulled.contains(pair.column);
        }
    m_edit.modify<Relationship>(id, [&](Relationship &changed) {
        if (changed.own.isMany() != many)
            changed.own.maximum = many ? RelationshipEnd::Many : 1;
        // That none is needed, though the columns always have a value, stands in the text.
        const bool noLonger = replaces() && changed.other.minimum == 0 && !optional;
        if (otherMinimum >= 0)
            changed.other.minimum = otherMinimum;
        else if ((renulled || noLonger) && (changed.other.minimum == 0) != optional)
            changed.other.minimum = optional ? 0 : 1;
    });
}

static std::optional<ReferentialAction> actionFrom(const QString &text)
{
    for (const ReferentialAction action :
         {ReferentialAction::NoAction, ReferentialAction::Restrict, ReferentialAction::Cascade,
          ReferentialAction::SetNull, ReferentialAction::SetDefault})
        if (actionText(action) == text ||
            (action == ReferentialAction::NoAction && text == u"no action"))
            return action;
    return std::nullopt;
}

// Names, actions, phrases and looks, as far as they differ.
void Reconciler::changeReference(const Reference &wanted, Id id)
{
    const Relationship line = *m_edit.get<Relationship>(id);
    const Reference *base = m_baseReferences.value(id);
    const bool all = replaces() || !base;
    for (const auto &[text, member] : {std::pair(wanted.onDelete, &Relationship::onDelete),
                                       std::pair(wanted.onUpdate, &Relationship::onUpdate)}) {
        const std::optional<ReferentialAction> action = actionFrom(text);
        if (!action)
            complain(wanted.range, Sketch::tr("“%1” is no action of a foreign key.").arg(text));
        else if (all || !text.isEmpty())
            m_edit.set(id, member, *action);
    }
    if (all || !wanted.color.isEmpty())
        setOption(id, u"dbml.color"_s, wanted.color);
    if (all || wanted.inactive)
        setOption(id, u"dbml.inactive"_s, wanted.inactive ? u"true"_s : QString());
    const QString baseName = base ? base->name : QString();
    if (wanted.name != baseName && (all || !wanted.name.isEmpty())) {
        QStringList names;
        for (const ColumnPair &pair : line.pairs)
            names.append(m_edit.model().find(pair.column)->name);
        m_edit.set(id, &Object::name,
                   wanted.name.isEmpty()
                       ? (line.isPhysical() ? freeConstraintName(line.parent, names, u"fkey"_s)
                                            : QString())
                       : wanted.name);
    }
    // Phrases stand at the side that they read from.
    const Side left = sideOf(wanted.left);
    const bool turned =
        left.table != line.parent || (wanted.relation == Relation::OneToMany) ||
        (wanted.relation == Relation::OneToOne && !wanted.inlined && left.columns != [&] {
            QList<Id> columns;
            for (const ColumnPair &pair : line.pairs)
                columns.append(pair.column);
            return columns;
        }());
    const QString own = turned ? wanted.rightPhrase : wanted.leftPhrase;
    const QString other = turned ? wanted.leftPhrase : wanted.rightPhrase;
    m_edit.modify<Relationship>(id, [&](Relationship &changed) {
        if (all || !own.isEmpty())
            changed.own.phrase = own;
        if (all || !other.isEmpty())
            changed.other.phrase = other;
    });
}

// DBML says of a many-to-many relationship between which columns it is; usually they are keys.
void Reconciler::keepColumns(Id line, const Side &left, const Side &right)
{
    const auto isKey = [&](const Side &side) {
        const Key *key = primaryKey(m_edit.model(), side.table);
        return key && columnsOf(*key) == side.columns;
    };
    const auto ids = [](const Side &side) {
        QStringList list;
        for (const Id column : side.columns)
            list.append(QString::number(column.value));
        return list.join(u',');
    };
    const bool leftFirst = m_edit.get<Relationship>(line)->parent == left.table;
    const bool usual = isKey(left) && isKey(right);
    const QString text =
        leftFirst ? QString(ids(left) + u'|' + ids(right)) : QString(ids(right) + u'|' + ids(left));
    setOption(line, u"dbml.columns"_s, usual ? QString() : text);
}

void Reconciler::conceptual(const Reference &wanted, const Side &left, const Side &right)
{
    // The referring side comes first from here on.
    const bool turned =
        wanted.relation == Relation::OneToMany || wanted.relation == Relation::OneToOne;
    const Id own = turned ? right.table : left.table;
    const Id other = turned ? left.table : right.table;
    const bool isSubtype = wanted.relation == Relation::SubtypeOf;
    const bool isManyToMany = wanted.relation == Relation::ManyToMany;
    const auto fits = [&](const Relationship &line) {
        const bool sameKind =
            isSubtype      ? line.subtype != SubtypeStrategy::None
            : isManyToMany ? line.isManyToMany()
                           : !line.isManyToMany() && line.subtype == SubtypeStrategy::None &&
                                 line.own.isMany() == (wanted.relation != Relation::OneToOne);
        return sameKind && (!line.isPhysical() || !replaces()) && !m_claimed.contains(line.id);
    };
    Id id;
    for (const Relationship *line : m_edit.model().childrenOf<Relationship>(own))
        if (!id && line->target == other && fits(*line))
            id = line->id;
    if (!id && isManyToMany)
        for (const Relationship *line : m_edit.model().childrenOf<Relationship>(other))
            if (!id && line->target == own && fits(*line))
                id = line->id;
    // Another sign between the same two is the same line changed.
    if (!id && replaces() && !isSubtype)
        for (const Relationship *line : m_edit.model().childrenOf<Relationship>(own))
            if (!id && line->target == other && !line->isPhysical() &&
                line->subtype == SubtypeStrategy::None && m_baseReferences.contains(line->id) &&
                !m_claimed.contains(line->id))
                id = line->id;
    const int ownMinimum = turned ? wanted.rightMinimum : wanted.leftMinimum;
    const int otherMinimum = turned ? wanted.leftMinimum : wanted.rightMinimum;
    const bool ownMany = isManyToMany || wanted.relation == Relation::ManyToOne ||
                         wanted.relation == Relation::OneToMany;
    const RelationshipEnd ownEnd{std::max(0, ownMinimum), ownMany ? RelationshipEnd::Many : 1, {}};
    const RelationshipEnd otherEnd{otherMinimum >= 0 ? otherMinimum
                                   : isManyToMany    ? 0
                                                     : 1,
                                   isManyToMany ? RelationshipEnd::Many : 1,
                                   {}};
    if (!id) {
        RelationshipRequest request;
        request.from = other;
        request.to = own;
        request.kind = isSubtype                               ? RelationshipKind::Subtype
                       : isManyToMany                          ? RelationshipKind::ManyToMany
                       : wanted.relation == Relation::OneToOne ? RelationshipKind::OneToOne
                                                               : RelationshipKind::OneToMany;
        request.identifying = wanted.identifying;
        request.own = ownEnd;
        request.other = otherEnd;
        const Result<Id> added = addRelationship(m_edit, request);
        if (!added) {
            complain(wanted.range, added.error().text);
            return;
        }
        id = *added;
        // What that brought with it has names of its own.
        m_takenLoaded = false;
        m_taken.clear();
        for (const Column *column : m_edit.model().childrenOf<Column>(own))
            m_columns[own].insert(column->name, column->id);
    } else if (!m_edit.get<Relationship>(id)->isPhysical() && !isSubtype) {
        const Relationship line = *m_edit.get<Relationship>(id);
        const bool swapped = line.parent != own;
        if (replaces() || ownMinimum >= 0 || otherMinimum >= 0)
            if (const Result<void> set = setCardinality(m_edit, id, swapped ? otherEnd : ownEnd,
                                                        swapped ? ownEnd : otherEnd);
                !set)
                complain(wanted.range, set.error().text);
        if (!isManyToMany && line.identifying != wanted.identifying)
            if (const Result<void> set = setIdentifying(m_edit, id, wanted.identifying); !set)
                complain(wanted.range, set.error().text);
    }
    m_claimed.insert(id);
    found(wanted.range, id);
    if (m_edit.get<Relationship>(id))
        changeReference(wanted, id);
    if (isManyToMany && !left.columns.isEmpty() && !right.columns.isEmpty())
        keepColumns(id, left, right);
}

} // namespace relvar::sketch
