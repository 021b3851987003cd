#include "generators/refactoring/moving.h"

#include "generators/dialects/dialect.h"
#include "generators/refactoring/replacing.h"
#include "generators/refactoring/wording.h"
#include "model/names.h"
#include "model/operations/naming.h"

using namespace Qt::StringLiterals;

namespace relvar {

bool standsInSchema(Kind kind)
{
    switch (kind) {
    case Kind::Table:
    case Kind::View:
    case Kind::Sequence:
    case Kind::Domain:
    case Kind::EnumType:
    case Kind::CompositeType:
    case Kind::Routine:
        return true;
    default:
        return false;
    }
}

// With the sequences of their columns, none twice.
static QList<Id> withSequences(const Model &model, const QList<Id> &objects)
{
    QList<Id> all = objects;
    for (const Sequence *sequence : model.all<Sequence>())
        if (const Column *column = model.get<Column>(sequence->ownedBy);
            column && objects.contains(column->parent) && !all.contains(sequence->id))
            all.append(sequence->id);
    return all;
}

// A name in SQL, quoted or not.
static QString namePattern(const QString &name)
{
    return u"(?:\"%1\"|%2)"_s.arg(
        QRegularExpression::escape(QString(name).replace(u'"', u"\"\""_s)),
        QRegularExpression::escape(name));
}

static QList<Replacement> found(const Model &model, const QString &pattern, const QString &with)
{
    ReplaceRequest request;
    request.find = pattern;
    request.with = QString(with).replace(u'\\', u"\\\\"_s).replace(u'$', u"$$"_s);
    request.regularExpression = true;
    request.places = {ReplacePlace::Expressions, ReplacePlace::Bodies};
    const Result<QList<Replacement>> all = findReplacements(model, request);
    return all ? *all : QList<Replacement>();
}

// The texts name an object by another schema now.
static Result<void> followMove(Edit &edit, const Object &before, const QString &from,
                               const QString &to, Renaming &renaming)
{
    const Dialect &dialect = dialectOf(edit.model());
    const QString name = namePattern(before.name);
    const QString end = u"(?![\\p{L}\\p{N}_\"])"_s;
    const QList<Replacement> qualified =
        found(edit.model(),
              u"(?<![\\p{L}\\p{N}_.\"])"_s + namePattern(from) + u"\\s*\\.\\s*"_s + name + end,
              dialect.quoted(to) + u'.' + dialect.quoted(before.name));
    if (const Result<Renaming> replaced = replaceAll(edit, qualified); !replaced)
        return replaced.error();
    for (const Replacement &one : qualified)
        if (!renaming.followed.contains(one.id))
            renaming.followed.append(one.id);
    // Columns and aliases have names as well: only queries and routines can mean it without.
    for (const Replacement &one :
         found(edit.model(), u"(?<![\\p{L}\\p{N}_.\"])"_s + name + end, QString(QChar(1))))
        if (one.place == ReplacePlace::Bodies && !renaming.unsure.contains(one.id))
            renaming.unsure.append(one.id);
    return {};
}

Result<Renaming> moveToSchema(Edit &edit, const QList<Id> &objects, Id schema)
{
    const Model before = edit.model();
    const auto *target = before.get<Schema>(schema);
    if (!target)
        return Error{Refactor::tr("There is no such schema.")};
    Renaming renaming;
    for (const Id id : withSequences(before, objects)) {
        const Object *object = before.find(id);
        if (!object || !standsInSchema(object->kind))
            return Error{
                Refactor::tr("“%1” does not stand in a schema.").arg(displayName(before, id))};
        if (object->parent == schema)
            continue;
        if (const Id other = nameTaken(edit.model(), schema, object->kind, object->name))
            return Error{Refactor::tr("There is a %1 “%2” in “%3” already.")
                             .arg(kindInSentence(edit.model().find(other)->kind), object->name,
                                  target->name)};
        const int rank = edit.nextRank(schema, object->kind);
        edit.modify<Object>(id, [&](Object &moved) {
            moved.parent = schema;
            moved.rank = rank;
        });
        if (const Object *from = before.find(object->parent))
            if (const Result<void> followed =
                    followMove(edit, *object, from->name, target->name, renaming);
                !followed)
                return followed.error();
    }
    return renaming;
}

} // namespace relvar
