#include "generators/lens/typeparts.h"
#include "generators/mongodb/decisions.h"
#include "generators/mongodb/options.h"
#include "generators/mongodb/wording.h"
#include "model/names.h"
#include "model/operations/columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar::mongodb {

void Decider::decideJunction(Id table, Id firstId, Id secondId)
{
    const Relationship &first = *m_model.get<Relationship>(firstId);
    const Relationship &second = *m_model.get<Relationship>(secondId);
    // Rows of the second for one of the first, and the other way round. A many-to-many of the
    // drawing says both; a table says each at the foreign key.
    const auto *drawn = m_design.get<Relationship>(cause(first.id));
    const bool conceptual = drawn && drawn->id != first.id && drawn->isManyToMany();
    int ofFirst = expected(first.id, ExpectedOption, first.own);
    int ofSecond = expected(second.id, ExpectedOption, second.own);
    if (conceptual) {
        const int own = expected(first.id, ExpectedOption, drawn->own);
        const int other = expected(first.id, ExpectedOtherOption, drawn->other);
        ofFirst = first.target == drawn->target ? own : other;
        ofSecond = first.target == drawn->target ? other : own;
    }
    const int unknown = ManyRows;
    const int mostFirst = ofFirst > 0 ? ofFirst : unknown;
    const int mostSecond = ofSecond > 0 ? ofSecond : unknown;
    const bool onFirst = mostFirst <= mostSecond;
    // `from` gets the array; the references lead to the other.
    const Relationship &from = onFirst ? first : second;
    const Relationship &to = onFirst ? second : first;
    const int most = std::min(mostFirst, mostSecond);
    Decision decision = made(from, Mapping::ReferenceArray, "many-to-many",
                             Wording::tr("A document of “%1” has up to %2 references to “%3”, the "
                                         "smaller number of both sides.")
                                 .arg(name(from.target))
                                 .arg(most)
                                 .arg(name(to.target)),
                             most);
    decision.table = from.target;
    decision.target = to.target;
    const std::optional<Mapping> choice = chosen(from);
    if (choice == Mapping::Reference || (!choice && most > ManyRows)) {
        decision.mapping = Mapping::Reference;
        decision.maximum = 0;
        decision.rule = choice ? u"chosen"_s : u"both-many"_s;
        decision.table = table;
        decision.reason =
            Wording::tr("“%1” is a collection: there are many on both sides.").arg(name(table));
        if (choice)
            decision.reason = Wording::tr("“%1” and “%2”: chosen in the design.")
                                  .arg(name(from.target), name(to.target));
    } else if (choice == Mapping::ReferenceArray) {
        decision.rule = u"chosen"_s;
    } else if (choice) {
        m_notes.append({decision.relationship,
                        Wording::tr("“%1” and “%2” cannot be embedded in each other: there are "
                                    "many on both sides.")
                            .arg(name(from.target), name(to.target))});
    }
    m_decisions.insert(from.id, decision);
    m_decisions.insert(to.id, decision);
    m_order.append(from.id);
}

Id labelOfLookup(const Model &model, Id table)
{
    const Key *key = primaryKey(model, table);
    const QList<const Column *> columns = model.childrenOf<Column>(table);
    if (!key || key->parts.size() != 1 || columns.size() > 4 || columns.size() < 2)
        return {};
    for (const Relationship *line : model.childrenOf<Relationship>(table))
        if (line->isPhysical())
            return {};
    const auto isText = [](const Column &column) {
        const QString type = typeParts(column.type.text).name;
        return type == u"varchar" || type == u"char" || type == u"text" || type == u"citext";
    };
    const Column *id = model.get<Column>(key->parts.first().column);
    if (!id || !(isText(*id) || typeParts(id->type.text).name == u"smallint"))
        return {};
    for (const Column *column : columns)
        if (column != id && isText(*column))
            return column->id;
    return {};
}

} // namespace relvar::mongodb
