#include "app/jobs/importjob.h"

#include "generators/connections/livedatabase.h"
#include "generators/drawing/layoutdiagram.h"
#include "generators/sources.h"
#include "model/operations/tables.h"

#include <QCoreApplication>
#include <QFile>

namespace relvar {

static Result<Imported> readScript(const QByteArray &sql, const ImportRequest &request,
                                   const Token &token)
{
    const bool file = dialectOfFile(sql) != nullptr;
    const QString script = file ? QString() : QString::fromUtf8(sql);
    const Result<ImportResult> read = readSource(sql, {request.path, request.dialect}, token);
    if (!read)
        return read.error();
    Edit edit(read->model);
    if (!request.draw)
        return Imported{edit.model(), read->statements, script};
    // A diagram that came along has its places already.
    const QList<const DiagramNode *> nodes = edit.model().all<DiagramNode>();
    const Result<Id> drawn = nodes.isEmpty() ? drawEverything(edit, request.name, true, token)
                                             : drawRest(edit, nodes.first()->parent, true, token);
    if (!drawn)
        return drawn.error();
    return Imported{edit.model(), read->statements, script};
}

Result<Imported> importScript(const ImportRequest &request, const Token &token)
{
    if (request.server) {
        const Result<CatalogScript> script = liveScript(*request.server, request.selection, token);
        if (!script)
            return script.error();
        Result<Imported> imported = readScript(script->sql, request, token);
        if (imported) {
            imported.value().statements += script->leftOut;
            imported.value().isPartial = !script->leftOut.isEmpty();
        }
        return imported;
    }
    QFile file(request.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{QCoreApplication::translate("Import", "“%1” cannot be read: %2.")
                         .arg(request.path, file.errorString()),
                     request.path};
    return readScript(file.readAll(), request, token);
}

Model emptyProject(const QString &diagram)
{
    const Model nothing;
    Edit edit(nothing);
    projectObject(edit);
    Diagram first;
    first.name = diagram;
    edit.add(first);
    return edit.model();
}

// What two designs share when it has the same name in both.
static QHash<Id, Id> sharedIds(const Model &target, const Model &imported)
{
    QHash<Id, Id> shared;
    const auto match = [&](const auto &theirs, const auto &ours) {
        for (const auto *one : theirs)
            for (const auto *other : ours)
                if (one->name == other->name && one->parent == other->parent)
                    shared.insert(one->id, other->id);
    };
    match(imported.all<Schema>(), target.all<Schema>());
    match(imported.all<Role>(), target.all<Role>());
    match(imported.all<Extension>(), target.all<Extension>());
    for (const auto *theirs : imported.all<Diagram>())
        for (const auto *ours : target.all<Diagram>())
            if (theirs->name == ours->name && target.children(ours->id).isEmpty())
                shared.insert(theirs->id, ours->id);
    const auto theirs = imported.all<Project>();
    const auto ours = target.all<Project>();
    if (!theirs.isEmpty() && !ours.isEmpty())
        shared.insert(theirs.first()->id, ours.first()->id);
    return shared;
}

// The settings of the target with the preamble of the script, unless they have one.
static Change preambleOf(const Model &target, Id project, const QString &preamble)
{
    const ObjectPtr before = target.object(project);
    auto after = std::make_shared<Project>(*target.get<Project>(project));
    if (after->preamble.isEmpty())
        after->preamble = preamble;
    return {project, before, after};
}

ChangeSet additionOf(const Model &target, const Model &imported)
{
    const QHash<Id, Id> shared = sharedIds(target, imported);
    QList<Change> changes;
    imported.forEach([&](const Object &object) {
        if (shared.contains(object.id)) {
            if (const auto *settings = imported.get<Project>(object.id))
                changes.append(preambleOf(target, shared.value(object.id), settings->preamble));
            return;
        }
        const std::shared_ptr<Object> copy = info(object.kind).clone(object);
        for (const FieldInfo &field : info(object.kind).fields)
            if (field.holdsRefs)
                field.remap(*copy, shared);
        copy->parent = shared.value(copy->parent, copy->parent);
        changes.append({copy->id, nullptr, copy});
    });
    return ChangeSet(std::move(changes));
}

} // namespace relvar
