#include "generators/refactoring/replacing.h"

#include "generators/dialects/dialect.h"
#include "generators/refactoring/wording.h"
#include "model/names.h"
#include "model/objects/diagramnode.h"
#include "model/operations/naming.h"
#include "model/operations/properties.h"

using namespace Qt::StringLiterals;

namespace relvar {

QList<ReplacePlace> allReplacePlaces()
{
    return {ReplacePlace::Names,       ReplacePlace::Comments, ReplacePlace::Types,
            ReplacePlace::Expressions, ReplacePlace::Bodies,   ReplacePlace::Values};
}

QString replacePlaceLabel(ReplacePlace place)
{
    switch (place) {
    case ReplacePlace::Names:
        return Refactor::tr("Names");
    case ReplacePlace::Comments:
        return Refactor::tr("Comments");
    case ReplacePlace::Types:
        return Refactor::tr("Types");
    case ReplacePlace::Expressions:
        return Refactor::tr("Expressions");
    case ReplacePlace::Bodies:
        return Refactor::tr("Bodies");
    case ReplacePlace::Values:
        return Refactor::tr("Values and tags");
    }
    Q_UNREACHABLE();
}

// Names of objects, not those of arguments and attributes within them.
static bool isRename(const Replacement &replacement)
{
    return replacement.place == ReplacePlace::Names && replacement.path.isEmpty();
}

QList<ReplaceProblem> problemsOf(const Model &model, const QList<Replacement> &replacements)
{
    Edit edit(model);
    for (const Replacement &one : replacements)
        if (isRename(one))
            edit.set(one.id, &Object::name, one.after.trimmed());
    const int bytes = dialectOf(model).traits().identifierBytes;
    QList<ReplaceProblem> problems;
    for (const Replacement &one : replacements) {
        ReplaceProblem problem;
        const Object *object = edit.model().find(one.id);
        if (object && isRename(one)) {
            const QString &name = object->name;
            if (name.isEmpty() && needsName(object->kind))
                problem = {Refactor::tr("It needs a name."), true};
            else if (name.contains(QChar::Null))
                problem = {Refactor::tr("A name cannot hold a zero character."), true};
            else if (const Id other =
                         nameTaken(edit.model(), object->parent, object->kind, name, one.id))
                problem = {Refactor::tr("There is a %1 “%2” already.")
                               .arg(kindInSentence(edit.model().find(other)->kind), name),
                           true};
            else if (info(object->kind).facet == Facet::Schema && name.toUtf8().size() > bytes)
                problem = {Refactor::tr("It is longer than %n byte(s).", nullptr, bytes), false};
        }
        problems.append(problem);
    }
    return problems;
}

// The same value with another text at one place inside.
static QJsonValue withText(const QJsonValue &value, const QStringList &path, const QString &text)
{
    if (path.isEmpty())
        return text;
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const int at = path.first().toInt();
        array[at] = withText(array[at], path.mid(1), text);
        return array;
    }
    QJsonObject object = value.toObject();
    object[path.first()] = withText(object[path.first()], path.mid(1), text);
    return object;
}

// The text that stands there now.
static QString textAt(QJsonValue value, const QStringList &path)
{
    for (const QString &step : path)
        value = value.isArray() ? value.toArray()[step.toInt()] : value.toObject()[step];
    return value.toString();
}

Result<Renaming> replaceAll(Edit &edit, const QList<Replacement> &replacements)
{
    QHash<Id, QString> names;
    for (const Replacement &one : replacements) {
        const Object *object = edit.model().find(one.id);
        const FieldInfo *field = object ? info(object->kind).field(one.field) : nullptr;
        if (!field || textAt(field->toJson(*object), one.path) != one.before)
            return Error{
                Refactor::tr("The design has changed since the text was found; find it again.")};
        if (isRename(one)) {
            names.insert(one.id, one.after);
            continue;
        }
        const QJsonValue value = withText(field->toJson(*object), one.path, one.after);
        if (const Result<void> set = setField(edit, one.id, one.field, value); !set)
            return set.error();
    }
    return renameEverywhere(edit, names);
}

QSet<Id> shownOn(const Model &model, Id diagram)
{
    QSet<Id> shown{diagram};
    for (const DiagramNode *node : model.childrenOf<DiagramNode>(diagram))
        shown.insert(node->object);
    return shown;
}

} // namespace relvar
