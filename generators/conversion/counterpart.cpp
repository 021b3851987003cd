#include "generators/conversion/counterpart.h"

#include "generators/difftext.h"
#include "model/edit.h"

namespace relvar {

// Schemas with tables or views that the other design has under no such name.
static QList<const Schema *> schemasOfTheirOwn(const Model &model, const Model &other)
{
    QSet<QString> names;
    for (const Schema *one : other.all<Schema>())
        names.insert(one->name);
    QList<const Schema *> list = model.all<Schema>();
    list.removeIf([&](const Schema *one) {
        return names.contains(one->name) || (model.childrenOf<Table>(one->id).isEmpty() &&
                                             model.childrenOf<View>(one->id).isEmpty());
    });
    return list;
}

// Databases call the one place for everything by different names ("public", "main"). Gives the only
// schema the name that it has in the other design, so that what is in it can be matched by name.
static Model withSchemaNamed(const Model &model, const Schema &schema, const QString &name)
{
    Edit edit(model);
    edit.set(schema.id, &Object::name, name);
    return edit.model();
}

Result<Counterpart> counterpartOf(const Model &model, const Dialect &target, const Token &token)
{
    Counterpart result;
    result.physical = resolve(model, {target.traits().identifierBytes});
    const Script script = target.createScript(result.physical.model, DdlOptions(), token);
    if (token.cancelled())
        return Error{QString()};
    result.unsupported = script.unsupported;
    Result<ImportResult> read = target.read(script.text.toUtf8(), token);
    if (!read)
        return read.error();
    for (const ImportedStatement &one : read->statements)
        if (one.status == ImportedStatement::Refused)
            result.unread.append(one);

    const QList<const Schema *> ours = schemasOfTheirOwn(result.physical.model, read->model);
    const QList<const Schema *> theirs = schemasOfTheirOwn(read->model, result.physical.model);
    if (ours.size() != 1 || theirs.size() != 1) {
        result.model = withIdsOf(result.physical.model, read->model);
        return result;
    }
    const QString name = theirs[0]->name;
    const Model matched =
        withIdsOf(result.physical.model, withSchemaNamed(read->model, *theirs[0], ours[0]->name));
    const Schema *schema = matched.get<Schema>(ours[0]->id);
    result.model = schema ? withSchemaNamed(matched, *schema, name) : matched;
    return result;
}

} // namespace relvar
