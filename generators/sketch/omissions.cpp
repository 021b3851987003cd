#include "generators/sketch/design.h"
#include "generators/sketch/wording.h"
#include "model/kindinfo.h"
#include "model/names.h"
#include "model/operations/columns.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace relvar::sketch {
namespace {

// What DBML says of each kind that it knows: keys of fields, beside parent, rank and name.
struct Sayable
{
    Kind kind;
    QSet<QByteArrayView> fields;
};

const Sayable *sayable(Kind kind)
{
    static const Sayable list[] = {
        {Kind::Schema, {"external"}},
        {Kind::Table, {"comment", "audited", "soft_deleted"}},
        {Kind::Column,
         {"comment", "type", "nullable", "default", "generated", "generation_expression",
          "identity"}},
        {Kind::Key, {"type", "parts"}},
        {Kind::Check, {"expression"}},
        {Kind::Index, {"comment", "unique", "method", "parts", "only_parent", "attached_to"}},
        {Kind::Relationship,
         {"target", "own", "other", "identifying", "pairs", "on_delete", "on_update"}},
        {Kind::EnumType, {"labels"}}};
    for (const Sayable &one : list)
        if (one.kind == kind)
            return &one;
    return nullptr;
}

// Finds what an export as DBML leaves out. Lives on the stack of unsayable().
class Finder
{
public:
    Finder(const Model &model, const Design &design)
        : m_model(model)
    {
        for (const Omission &one : design.omissions)
            m_known.insert(one.id);
        for (const Reference &one : design.references)
            if (!one.shorthand)
                m_said.insert(one.id);
        for (const Partition *partition : model.all<Partition>())
            m_partitions.insert(partition->table);
    }

    QList<Omission> run()
    {
        m_model.forEach([&](const Object &object) {
            if (info(object.kind).facet != Facet::Diagram && object.kind != Kind::Project &&
                !m_known.contains(object.id) && !isBelowPartition(object))
                look(object);
        });
        std::stable_sort(m_out.begin(), m_out.end(),
                         [](const Omission &a, const Omission &b) { return a.text < b.text; });
        return std::move(m_out);
    }

private:
    // A partition stands for the table that it is.
    bool isBelowPartition(const Object &object) const
    {
        for (const Object *one = &object; one; one = m_model.find(one->parent))
            if (m_partitions.contains(one->id))
                return true;
        return false;
    }

    void look(const Object &object)
    {
        const Sayable *known = sayable(object.kind);
        const auto *line = object.kind == Kind::Relationship
                               ? static_cast<const Relationship *>(&object)
                               : nullptr;
        if (const auto *part = object.kind == Kind::Partition
                                   ? static_cast<const Partition *>(&object)
                                   : nullptr) {
            m_out.append({part->table, Sketch::tr("DBML has no words for the %1 “%2”.")
                                           .arg(kindInSentence(object.kind),
                                                displayName(m_model, part->table))});
            return;
        }
        if (!known || (line && !m_said.contains(line->id))) {
            m_out.append({object.id,
                          Sketch::tr("DBML has no words for the %1 “%2”.")
                              .arg(kindInSentence(object.kind), displayName(m_model, object.id))});
            return;
        }
        QStringList words;
        for (const FieldInfo &field : info(object.kind).fields) {
            const QByteArrayView key(field.key);
            const bool said = key == "parent" || key == "rank" || key == "name" ||
                              known->fields.contains(key) || field.isEmpty(object) ||
                              (key == "options" && hasOwnOptionsOnly(object)) ||
                              (key == "comment" && isUnique(object));
            if (!said)
                words.append(fieldInSentence(field));
        }
        if (line)
            addEnds(words, *line);
        if (const auto *index =
                object.kind == Kind::Index ? static_cast<const Index *>(&object) : nullptr)
            addParts(words, index->parts);
        if (!words.isEmpty())
            m_out.append(
                {object.id, Sketch::tr("DBML has no words for %1 of “%2”.")
                                .arg(words.join(u", "_s), displayName(m_model, object.id))});
    }

    // Those of DBML itself and of sketches are no loss.
    static bool hasOwnOptionsOnly(const Object &object)
    {
        for (auto it = object.options.cbegin(); it != object.options.cend(); ++it)
            if (!it.key().startsWith(u"dbml.") && !it.key().startsWith(u"sketch."))
                return false;
        return true;
    }

    // As an index it has a note.
    static bool isUnique(const Object &object)
    {
        return object.kind == Kind::Key && static_cast<const Key &>(object).type == KeyType::Unique;
    }

    // Phrases, and that there has to be one.
    static void addEnds(QStringList &words, const Relationship &line)
    {
        const KindInfo &relationship = info(Kind::Relationship);
        if (!line.own.phrase.isEmpty() || line.own.minimum > 0)
            words.append(fieldInSentence(*relationship.field(u"own")));
        if (!line.other.phrase.isEmpty())
            words.append(fieldInSentence(*relationship.field(u"other")));
    }

    static void addParts(QStringList &words, const QList<IndexPart> &parts)
    {
        const auto any = [&](auto member) {
            return std::any_of(parts.cbegin(), parts.cend(), [&](const IndexPart &part) {
                return part.*member != IndexPart().*member;
            });
        };
        if (any(&IndexPart::order) || any(&IndexPart::nulls))
            words.append(Sketch::tr("the order of its columns"));
        if (any(&IndexPart::operatorClass) || any(&IndexPart::collation))
            words.append(Sketch::tr("the operator classes of its columns"));
    }

    const Model &m_model;
    QSet<Id> m_known; // what the report names already
    QSet<Id> m_said;  // relationships
    QSet<Id> m_partitions;
    QList<Omission> m_out;
};

} // namespace

QList<Omission> unsayable(const Model &model, const Design &design)
{
    return Finder(model, design).run();
}

} // namespace relvar::sketch
