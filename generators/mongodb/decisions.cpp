#include "generators/mongodb/decisions.h"

#include "generators/lens/typeparts.h"
#include "generators/mongodb/options.h"
#include "generators/mongodb/wording.h"
#include "model/names.h"
#include "model/operations/columns.h"
#include "model/operations/junctions.h"
#include "model/operations/keys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar::mongodb {

Decider::Decider(const Model &design, const ResolveResult &physical)
    : m_design(design)
    , m_physical(physical)
    , m_model(physical.model)
{
    for (const Table *table : m_model.all<Table>()) {
        if (const std::optional<Junction> junction = junctionOf(m_model, table->id)) {
            decideJunction(table->id, junction->first, junction->second);
            continue;
        }
        for (const Relationship *line : m_model.childrenOf<Relationship>(table->id))
            if (line->isPhysical() && m_model.contains(line->target)) {
                decide(*line);
                m_order.append(line->id);
            }
    }
}

QString Decider::name(Id table) const
{
    return nameOf(m_model, table);
}

QString Decider::option(Id relationship, QLatin1String key) const
{
    const Object *object = m_model.find(relationship);
    if (object && object->options.contains(key))
        return object->options.value(key);
    const Object *original = m_design.find(cause(relationship));
    return original ? original->options.value(key) : QString();
}

bool Decider::isSingle(const Relationship &line) const
{
    QList<Id> columns;
    for (const ColumnPair &pair : line.pairs)
        columns.append(pair.column);
    return !line.own.isMany() || areUnique(m_model, line.parent, columns);
}

static bool isMandatory(const Model &model, const Relationship &line)
{
    return std::all_of(line.pairs.begin(), line.pairs.end(), [&](const ColumnPair &pair) {
        const Column *column = model.get<Column>(pair.column);
        return column && !column->nullable;
    });
}

static bool isInKey(const Model &model, const Relationship &line)
{
    const Key *key = primaryKey(model, line.parent);
    const QList<Id> columns = key ? columnsOf(*key) : QList<Id>();
    return std::all_of(line.pairs.begin(), line.pairs.end(),
                       [&](const ColumnPair &pair) { return columns.contains(pair.column); });
}

bool Decider::isOwned(const Relationship &line) const
{
    if (line.identifying || isInKey(m_model, line))
        return true;
    return line.onDelete == ReferentialAction::Cascade && isMandatory(m_model, line);
}

static qint64 columnSize(const Column &column)
{
    const TypeParts parts = typeParts(column.type.text);
    const qint64 name = column.name.toUtf8().size() + 2;
    if (parts.isArray() || parts.name.startsWith(u"json"))
        return name + 200;
    if (parts.name == u"varchar" || parts.name == u"char") {
        const qint64 length = parts.arguments.isEmpty() ? 100 : parts.arguments.first().toInt();
        return name + 5 + std::min<qint64>(length, 100);
    }
    if (parts.name == u"text" || parts.name == u"citext")
        return name + 105;
    return name + 16;
}

qint64 Decider::rowSize(Id table) const
{
    qint64 size = 5;
    for (const Column *column : m_model.childrenOf<Column>(table))
        size += columnSize(*column);
    return size;
}

int Decider::expected(Id relationship, QLatin1String key, const RelationshipEnd &end) const
{
    const QString text = option(relationship, key).trimmed();
    bool good = false;
    // "3..20" and "20": the greater one counts.
    const int number = text.mid(text.lastIndexOf(u'.') + 1).toInt(&good);
    if (good && number > 0)
        return number;
    return end.isMany() && end.maximum > 1 ? end.maximum : 0;
}

bool Decider::growsWithTime(Id table) const
{
    static const QStringList words{u"event"_s,   u"log"_s,         u"history"_s, u"message"_s,
                                   u"reading"_s, u"measurement"_s, u"audit"_s,   u"transaction"_s,
                                   u"metric"_s,  u"visit"_s,       u"click"_s,   u"notification"_s};
    const QStringList parts = name(table).toLower().split(u'_');
    for (const QString &part : parts)
        if (words.contains(part) || (part.endsWith(u's') && words.contains(part.chopped(1))))
            return true;
    const Key *key = primaryKey(m_model, table);
    const QList<Id> columns = key ? columnsOf(*key) : QList<Id>();
    return std::any_of(columns.begin(), columns.end(), [&](Id id) {
        const Column *column = m_model.get<Column>(id);
        const QString type = column ? typeParts(column->type.text).name : QString();
        return type.startsWith(u"timestamp") || type == u"date";
    });
}

Decision Decider::made(const Relationship &line, Mapping mapping, const char *rule,
                       const QString &reason, int maximum) const
{
    return {cause(line.id), line.parent, line.target, mapping, QString::fromLatin1(rule),
            reason,         maximum};
}

std::optional<Mapping> Decider::chosen(const Relationship &line)
{
    const QString text = option(line.id, MappingOption).trimmed();
    if (text.isEmpty())
        return {};
    const std::optional<Mapping> mapping = enumFromName<Mapping>(text);
    if (!mapping)
        m_notes.append({cause(line.id),
                        Wording::tr("“%1” is no way to map “%2” to documents: embed, reference, "
                                    "array-of-references and extended-reference are.")
                            .arg(text, displayName(m_model, line.id))});
    return mapping;
}

// Whether a table is embedded, at any depth, in the wanted one.
bool Decider::isInside(Id table, Id wanted) const
{
    for (int depth = 0; depth < 100; ++depth) {
        if (table == wanted)
            return true;
        Id next;
        for (const Relationship *line : m_model.childrenOf<Relationship>(table))
            if (m_decisions.contains(line->id) &&
                m_decisions.value(line->id).mapping == Mapping::Embed)
                next = line->target;
        if (!next)
            return false;
        table = next;
    }
    return true;
}

bool Decider::canEmbed(const Relationship &line)
{
    if (line.parent == line.target || isInside(line.target, line.parent))
        return false;
    for (const Relationship *other : m_model.childrenOf<Relationship>(line.parent))
        if (other->id != line.id && m_decisions.contains(other->id) &&
            m_decisions.value(other->id).mapping == Mapping::Embed)
            return false;
    const Table *table = m_model.get<Table>(line.parent);
    return table && !table->options.contains(TimeFieldOption);
}

// Whether rows are referred to by others than those that are embedded in them.
bool Decider::isReferenced(const Relationship &line)
{
    const QList<Id> referrers = m_model.referrers(line.parent);
    return std::any_of(referrers.begin(), referrers.end(), [&](Id id) {
        const Relationship *other = m_model.get<Relationship>(id);
        if (!other || !other->isPhysical() || other->target != line.parent ||
            other->parent == line.parent)
            return false;
        if (junctionOf(m_model, other->parent) || m_open.contains(id))
            return true;
        return decide(*other).mapping != Mapping::Embed;
    });
}

const Decision &Decider::decide(const Relationship &line)
{
    const auto found = m_decisions.constFind(line.id);
    if (found != m_decisions.cend())
        return *found;
    m_open.insert(line.id);
    const Decision decision = decided(line);
    m_open.remove(line.id);
    return *m_decisions.insert(line.id, decision);
}

Decision Decider::decided(const Relationship &line)
{
    if (const std::optional<Mapping> choice = chosen(line)) {
        if (*choice != Mapping::Embed || canEmbed(line)) {
            const int most = expected(line.id, ExpectedOption, line.own);
            const bool list = (*choice == Mapping::Embed && !isSingle(line)) ||
                              *choice == Mapping::ReferenceArray;
            return made(line, *choice, "chosen",
                        Wording::tr("“%1” and “%2”: chosen in the design.")
                            .arg(name(line.parent), name(line.target)),
                        !list      ? 0
                        : most > 0 ? most
                                   : FewRows);
        }
        m_notes.append({cause(line.id),
                        Wording::tr("“%1” cannot be embedded in “%2”, as the design asks: it is "
                                    "embedded elsewhere, a time series, or would contain itself.")
                            .arg(name(line.parent), name(line.target))});
    }
    return byRules(line);
}

Decision Decider::byRules(const Relationship &line)
{
    const QString child = name(line.parent);
    const QString parent = name(line.target);
    if (line.parent == line.target)
        return made(
            line, Mapping::Reference, "self",
            Wording::tr("“%1” refers to itself: each document names its parent.").arg(child));
    if (m_model.get<Table>(line.parent)->options.contains(TimeFieldOption))
        return made(line, Mapping::Reference, "time-series",
                    Wording::tr("“%1” is a time series: its measurements refer to “%2”.")
                        .arg(child, parent));
    if (line.subtype != SubtypeStrategy::None && canEmbed(line) && !isReferenced(line))
        return made(line, Mapping::Embed, "subtype",
                    Wording::tr("“%1” is a subtype of “%2”: its fields are a document in it.")
                        .arg(child, parent));
    if (!isOwned(line) && !(isSingle(line) && isMandatory(m_model, line)))
        return ofIndependent(line);
    int owners = 0;
    for (const Relationship *other : m_model.childrenOf<Relationship>(line.parent))
        owners += other->isPhysical() && isOwned(*other) ? 1 : 0;
    if (owners > 1 && isAssociative(m_model, line.parent))
        return made(line, Mapping::Reference, "attributes",
                    Wording::tr("“%1” connects others and has columns of its own: it is a "
                                "collection that refers to “%2”.")
                        .arg(child, parent));
    if (owners > 1)
        return made(line, Mapping::Reference, "shared",
                    Wording::tr("“%1” belongs to %2 parents: it refers to “%3”.")
                        .arg(child)
                        .arg(owners)
                        .arg(parent));
    if (isReferenced(line))
        return made(line, Mapping::Reference, "referenced",
                    Wording::tr("Others refer to “%1”: it is a collection that refers to “%2”.")
                        .arg(child, parent));
    if (!canEmbed(line))
        return made(
            line, Mapping::Reference, "circular",
            Wording::tr("“%1” would contain itself inside “%2”: reference.").arg(child, parent));
    if (isSingle(line))
        return made(line, Mapping::Embed, "one-to-one",
                    Wording::tr("One “%1” belongs to one “%2”: about %3 bytes in its document.")
                        .arg(child, parent)
                        .arg(rowSize(line.parent)));
    return ofList(line);
}

// Many owned rows to one parent: whether they fit into its document.
Decision Decider::ofList(const Relationship &line)
{
    const QString child = name(line.parent);
    const QString parent = name(line.target);
    const int most = expected(line.id, ExpectedOption, line.own);
    const qint64 size = rowSize(line.parent) * (most > 0 ? most : FewRows);
    if (most > FewRows)
        return made(line, Mapping::Reference, "many",
                    Wording::tr("Up to %1 “%2” belong to one “%3”, more than %4: reference.")
                        .arg(most)
                        .arg(child, parent)
                        .arg(FewRows));
    if (most == 0 && (growsWithTime(line.parent) || !isInKey(m_model, line)))
        return made(line, Mapping::Reference, "growth",
                    Wording::tr("Nothing bounds how many “%1” belong to one “%2”: reference.")
                        .arg(child, parent));
    if (size > SoftDocumentSize)
        return made(line, Mapping::Reference, "size",
                    Wording::tr("“%1” would add about %2 bytes to a document of “%3”: reference.")
                        .arg(child)
                        .arg(size)
                        .arg(parent));
    if (most > 0)
        return made(line, Mapping::Embed, "few",
                    Wording::tr("Up to %1 “%2” belong to one “%3” alone: an array in its document, "
                                "about %4 bytes.")
                        .arg(most)
                        .arg(child, parent)
                        .arg(size),
                    most);
    return made(line, Mapping::Embed, "weak",
                Wording::tr("“%1” is part of one “%2”: an array in its document, about %3 bytes "
                            "if there are %4.")
                    .arg(child, parent)
                    .arg(size)
                    .arg(FewRows),
                FewRows);
}

// Rows that are not owned by what they refer to.
Decision Decider::ofIndependent(const Relationship &line) const
{
    const QString child = name(line.parent);
    const QString parent = name(line.target);
    if (isSingle(line))
        return made(line, Mapping::Reference, "optional",
                    Wording::tr("A “%1” may be without “%2”: reference.").arg(child, parent));
    if (const Id label = labelOfLookup(m_model, line.target); label && line.pairs.size() == 1)
        return made(line, Mapping::ExtendedReference, "lookup",
                    Wording::tr("“%1” is a small list: “%2” holds its key and “%3”, which has to "
                                "be written again when it changes.")
                        .arg(parent, child, nameOf(m_model, label)));
    return made(line, Mapping::Reference, "independent",
                Wording::tr("“%1” has a life of its own: it refers to “%2”.").arg(child, parent));
}

} // namespace relvar::mongodb
