#include "generators/artifacts.h"

#include "generators/diagrams/mermaid.h"
#include "generators/migrations/firstmigration.h"
#include "generators/physical/resolve.h"
#include "generators/sketch/sketch.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace relvar {

// What was made for an object of the drawing stands for that object.
static void pointAtCauses(Script &script, const QHash<Id, Id> &causes)
{
    if (causes.isEmpty())
        return;
    for (Span &span : script.spans)
        span.id = causes.value(span.id, span.id);
    for (Unsupported &one : script.unsupported)
        one.id = causes.value(one.id, one.id);
}

Result<QList<Artifact>> generateArtifacts(const Model &model, const Dialect &dialect,
                                          const Token &token)
{
    const auto cancelled = [] {
        return Error{QCoreApplication::translate("Artifacts", "The generation was cancelled.")};
    };
    constexpr int steps = 4;
    ResolveOptions options;
    options.identifierBytes = dialect.traits().identifierBytes;
    const ResolveResult physical = resolve(model, options);
    token.report(1, steps);
    if (token.cancelled())
        return cancelled();

    Script create = dialect.createScript(physical.model, {}, token);
    for (const Issue &issue : physical.issues)
        if (issue.severity == Severity::Error)
            create.unsupported.append({issue.id, issue.text});
    token.report(2, steps);
    if (token.cancelled())
        return cancelled();
    const Migration migration = firstMigration(physical.model, dialect, create, token);
    token.report(3, steps);
    if (token.cancelled())
        return cancelled();

    QList<Artifact> artifacts{{u"schema.sql"_s, u"ddl"_s, create}};
    // What DBML has no words for is in the DDL.
    Script dbml = dbmlText(physical.model);
    dbml.unsupported.clear();
    artifacts.append({u"diagrams/schema.dbml"_s, u"dbml"_s, dbml});
    for (const MermaidFile &file : mermaidFiles(physical.model, dialect, {}, token)) {
        const bool isDiagram = file.path.endsWith(u".mmd"_s);
        artifacts.append({u"diagrams/"_s + file.path, isDiagram ? u"mermaid"_s : u"mermaid-index"_s,
                          file.script});
    }
    artifacts.append(
        {u"migrations/%1.up.sql"_s.arg(migration.name), u"migration-up"_s, migration.up});
    artifacts.append(
        {u"migrations/%1.down.sql"_s.arg(migration.name), u"migration-down"_s, migration.down});
    if (token.cancelled())
        return cancelled();
    for (Artifact &artifact : artifacts)
        pointAtCauses(artifact.script, physical.causes);
    token.report(steps, steps);
    return artifacts;
}

} // namespace relvar
