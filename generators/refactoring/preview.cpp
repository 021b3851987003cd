#include "generators/refactoring/preview.h"

#include "generators/dialects/dialect.h"
#include "generators/difftext.h"
#include "generators/physical/resolve.h"
#include "model/names.h"

namespace relvar {

// The SQL of these tables and views, as far as the model has them.
static QString sqlOf(const Model &model, const QSet<Id> &ids)
{
    const Dialect &dialect = dialectOf(model);
    ResolveOptions options;
    options.identifierBytes = dialect.traits().identifierBytes;
    const Model physical = resolve(model, options).model;
    QList<Id> present;
    for (const Id id : ids)
        if (physical.contains(id))
            present.append(id);
    std::sort(present.begin(), present.end());
    return dialect.createScript(physical, present, DdlOptions{true, false, false}).text.trimmed();
}

RefactorPreview previewOf(const Model &model, const RefactorRequest &request, const Token &token)
{
    RefactorPreview preview;
    if (token.cancelled())
        return preview;
    Edit edit(model);
    const Result<Refactored> done = refactor(edit, request);
    if (!done) {
        preview.refusal = done.error().text;
        return preview;
    }
    if (token.cancelled())
        return preview;
    preview.notes = done->notes;
    preview.changes = diffText(model, edit.model());
    QSet<Id> touched;
    const ChangeSet changes = edit.changes();
    for (const Change &change : changes)
        for (const auto &[side, state] :
             {std::pair(&model, change.before), std::pair(&edit.model(), change.after)})
            if (state && info(state->kind).facet == Facet::Schema)
                if (const Id table = tableOf(*side, change.id))
                    touched.insert(table);
    if (token.cancelled())
        return preview;
    preview.before = sqlOf(model, touched);
    preview.after = sqlOf(edit.model(), touched);
    return preview;
}

} // namespace relvar
