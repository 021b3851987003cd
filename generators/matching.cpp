#include "generators/difftext.h"
#include "model/edit.h"
#include "model/operations/columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace relvar {
namespace {

struct Slot
{
    Kind kind;
    QString name;

    friend bool operator==(const Slot &, const Slot &) = default;
    friend size_t qHash(const Slot &slot, size_t seed = 0)
    {
        return qHashMulti(seed, int(slot.kind), slot.name);
    }
};

// Kinds of which several may have one name, or none.
bool mayRepeat(Kind kind)
{
    switch (kind) {
    case Kind::Routine:
    case Kind::Statement:
    case Kind::Operator:
    case Kind::OperatorFamily:
    case Kind::OperatorClass:
    case Kind::Cast:
    case Kind::Transform:
        return true;
    default:
        return false;
    }
}

QString typeText(const Model &model, const DataType &type)
{
    const Object *named = model.find(type.named);
    return (named ? named->name : QString()) + type.text;
}

// What tells objects of one name apart: everything in them that is no reference.
QByteArray contentOf(const Object &object)
{
    QJsonObject json;
    for (const FieldInfo &field : info(object.kind).fields)
        if (!field.holdsRefs && qstrcmp(field.key, "rank") != 0 &&
            qstrcmp(field.key, "parent") != 0)
            json.insert(QLatin1String(field.key), field.toJson(object));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

// Like contentOf(), for what is called with types only those.
QByteArray signatureOf(const Model &model, const Object &object)
{
    QJsonArray types;
    switch (object.kind) {
    case Kind::Routine:
        for (const RoutineArgument &argument : static_cast<const Routine &>(object).arguments)
            types.append(argument.type.text);
        break;
    case Kind::Operator:
        types.append(typeText(model, static_cast<const Operator &>(object).left));
        types.append(typeText(model, static_cast<const Operator &>(object).right));
        break;
    case Kind::Cast:
        types.append(typeText(model, static_cast<const Cast &>(object).source));
        types.append(typeText(model, static_cast<const Cast &>(object).target));
        break;
    case Kind::Transform:
        types.append(typeText(model, static_cast<const Transform &>(object).type));
        types.append(static_cast<const Transform &>(object).language);
        break;
    case Kind::OperatorClass:
        types.append(typeText(model, static_cast<const OperatorClass &>(object).type));
        break;
    default:
        return contentOf(object);
    }
    return QJsonDocument(types).toJson(QJsonDocument::Compact);
}

// Finds the partners of objects from the top of the models downwards.
class Matcher
{
public:
    Matcher(const Model &from, const Model &to)
        : m_from(from)
        , m_to(to)
    {
    }

    QHash<Id, Id> run()
    {
        matchChildren({}, {});
        return m_ids;
    }

private:
    using Groups = QHash<Slot, QList<const Object *>>;

    static Groups groups(const Model &model, Id parent)
    {
        Groups result;
        const QList<Id> ids = model.children(parent);
        for (const Id id : ids) {
            const Object *object = model.find(id);
            result[{object->kind, object->name}].append(object);
        }
        for (auto &group : result)
            std::sort(group.begin(), group.end(), inOrder);
        return result;
    }

    bool hasPartner(const Object *object) const
    {
        const Object *same = m_from.find(object->id);
        return same && same->kind == object->kind;
    }

    void matchChildren(Id from, Id to)
    {
        Groups mine = groups(m_from, from);
        Groups theirs = groups(m_to, to);
        QList<QPair<Id, Id>> pairs;
        for (auto it = theirs.begin(); it != theirs.end(); ++it) {
            QList<const Object *> &wanted = it.value();
            for (const Object *object : std::as_const(wanted))
                if (hasPartner(object))
                    pairs.append({object->id, object->id});
            wanted.removeIf([&](const Object *object) { return hasPartner(object); });
            QList<const Object *> candidates = mine.value(it.key());
            candidates.removeIf([&](const Object *object) { return m_to.contains(object->id); });
            pairEqual(candidates, wanted, pairs);
            const bool distinct = mayRepeat(it.key().kind);
            for (qsizetype i = 0; i < std::min(candidates.size(), wanted.size()); ++i)
                if (!distinct || candidates.size() == wanted.size())
                    pairs.append({candidates[i]->id, wanted[i]->id});
        }
        pairPrimaryKeys(from, to, pairs);
        for (const auto &[mineId, theirId] : std::as_const(pairs)) {
            m_ids.insert(theirId, mineId);
            matchChildren(mineId, theirId);
        }
    }

    // A table has one primary key, which databases call by different names or by none.
    void pairPrimaryKeys(Id from, Id to, QList<QPair<Id, Id>> &pairs) const
    {
        const Key *mine = primaryKey(m_from, from);
        const Key *theirs = primaryKey(m_to, to);
        if (!mine || !theirs || m_to.contains(mine->id) || hasPartner(theirs))
            return;
        const bool paired = std::any_of(pairs.begin(), pairs.end(), [&](const auto &pair) {
            return pair.first == mine->id || pair.second == theirs->id;
        });
        if (!paired)
            pairs.append({mine->id, theirs->id});
    }

    // Those that say the same belong together, whatever their order.
    void pairEqual(QList<const Object *> &mine, QList<const Object *> &theirs,
                   QList<QPair<Id, Id>> &pairs) const
    {
        if (mine.size() <= 1 && theirs.size() <= 1)
            return;
        QHash<QByteArray, QList<const Object *>> bySignature;
        for (const Object *object : std::as_const(mine))
            bySignature[signatureOf(m_from, *object)].append(object);
        QSet<const Object *> done;
        for (const Object *object : std::as_const(theirs)) {
            QList<const Object *> &same = bySignature[signatureOf(m_to, *object)];
            if (same.isEmpty())
                continue;
            done.insert({object});
            done.insert({same.first()});
            pairs.append({same.takeFirst()->id, object->id});
        }
        mine.removeIf([&](const Object *object) { return done.contains(object); });
        theirs.removeIf([&](const Object *object) { return done.contains(object); });
    }

    const Model &m_from;
    const Model &m_to;
    QHash<Id, Id> m_ids; // of `to`, to those of `from`
};

} // namespace

Model withIdsOf(const Model &from, const Model &to)
{
    const QHash<Id, Id> ids = Matcher(from, to).run();
    const bool same = std::all_of(ids.keyValueBegin(), ids.keyValueEnd(),
                                  [](const auto &pair) { return pair.first == pair.second; });
    if (same)
        return to;
    Edit edit{Model()};
    to.forEach([&](const Object &object) {
        const std::shared_ptr<Object> copy = info(object.kind).clone(object);
        copy->id = ids.value(object.id, object.id);
        copy->parent = ids.value(object.parent, object.parent);
        for (const FieldInfo &field : info(object.kind).fields)
            if (field.holdsRefs)
                field.remap(*copy, ids);
        edit.put(copy);
    });
    return edit.model();
}

} // namespace relvar
