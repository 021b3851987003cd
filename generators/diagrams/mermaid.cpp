#include "generators/diagrams/mermaid.h"

#include "generators/diagrams/mermaidareas.h"
#include "generators/diagrams/mermaidnames.h"
#include "generators/diagrams/mermaidwriter.h"
#include "model/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

constexpr QStringView heading = u"erDiagram\n";

struct TableParts
{
    Script entity;
    QList<Script> relationships;
};

// The text of every table, made once for the single diagram or the areas.
QHash<Id, TableParts> writeParts(const MermaidWriter &writer, const Token &token)
{
    QHash<Id, TableParts> parts;
    for (const Id table : writer.tables()) {
        if (token.cancelled())
            break;
        TableParts &part = parts[table];
        part.entity = writer.entity(table);
        for (const Relationship *relationship : writer.relationshipsOf(table))
            part.relationships.append(writer.relationship(*relationship));
    }
    return parts;
}

Script joined(const QList<Id> &tables, const QHash<Id, TableParts> &parts, const Script &stubs = {})
{
    Script script;
    script.text = heading.toString();
    for (const Id table : tables)
        append(script, parts.value(table).entity);
    append(script, stubs);
    for (const Id table : tables)
        for (const Script &relationship : parts.value(table).relationships)
            append(script, relationship);
    return script;
}

// The line that stands for a table of another file.
Script stub(const MermaidWriter &writer, Id table, const QString &file)
{
    Script script;
    script.text = u"    %% "_s + file + u'\n';
    const qsizetype from = script.text.size();
    script.text += u"    "_s + writer.name(table) + u'\n';
    script.spans.append({table, from, script.text.size() - from});
    return script;
}

constexpr int longestStub = 80; // the remark of a stub: "    %% file-name.mmd"

QHash<Id, TableCost> costsOf(const Model &model, const MermaidWriter &writer,
                             const QHash<Id, TableParts> &parts)
{
    QHash<Id, TableCost> costs;
    for (const Id table : writer.tables()) {
        TableCost &cost = costs[table];
        cost.characters = int(parts.value(table).entity.text.size());
        cost.edges = int(parts.value(table).relationships.size());
        for (const Script &relationship : parts.value(table).relationships) {
            const Id target = model.get<Relationship>(relationship.spans.first().id)->target;
            cost.related.append(target);
            cost.characters +=
                int(relationship.text.size() + writer.name(target).size()) + longestStub;
        }
    }
    return costs;
}

// Tables that alone pass the limit are written with less.
void shrinkLargest(const Model &model, const MermaidWriter &writer, int maximum,
                   QHash<Id, TableParts> &parts)
{
    for (const Id table : writer.tables()) {
        Script &entity = parts[table].entity;
        if (entity.text.size() <= maximum)
            continue;
        entity = writer.entity(table, MermaidWriter::WithoutComments);
        if (entity.text.size() > maximum)
            entity = writer.entity(table, MermaidWriter::KeysOnly);
        entity.unsupported.append(
            {table, QCoreApplication::translate("Mermaid", "“%1” is too large for a Mermaid "
                                                           "diagram, which shows only part of it.")
                        .arg(displayName(model, table))});
    }
}

QString markdown(const QString &name)
{
    QString text;
    for (const QChar c : name.simplified()) {
        if (u"\\`*_{}[]<>()#+-!|&~"_s.contains(c))
            text += u'\\';
        text += c;
    }
    return text;
}

Script indexPage(const Model &model, const QList<SubjectArea> &areas, const QStringList &files)
{
    Script script;
    script.text = u"# "_s + QCoreApplication::translate("Mermaid", "Diagrams") + u"\n"_s;
    for (qsizetype i = 0; i < areas.size(); ++i) {
        script.text += u"\n## ["_s + markdown(areas[i].name) + u"]("_s + files[i] + u")\n\n"_s;
        for (const Id table : areas[i].tables) {
            const qsizetype from = script.text.size();
            script.text += u"- "_s + markdown(displayName(model, table)) + u'\n';
            script.spans.append({table, from, script.text.size() - from});
        }
    }
    return script;
}

QStringList fileNames(const QList<SubjectArea> &areas)
{
    QStringList files;
    for (const SubjectArea &area : areas) {
        const QString part = fileNamePart(area.name);
        QString file = part + u".mmd"_s;
        for (int i = 2; files.contains(file); ++i)
            file = part + u'-' + QString::number(i) + u".mmd"_s;
        files.append(file);
    }
    return files;
}

} // namespace

Script mermaidText(const Model &model, const Dialect &dialect, const Token &token)
{
    const MermaidWriter writer(model, dialect);
    return joined(writer.tables(), writeParts(writer, token));
}

QList<MermaidFile> mermaidFiles(const Model &model, const Dialect &dialect,
                                const MermaidOptions &options, const Token &token)
{
    const MermaidWriter writer(model, dialect);
    QHash<Id, TableParts> parts = writeParts(writer, token);
    if (token.cancelled())
        return {};
    const Script whole = joined(writer.tables(), parts);
    qsizetype edges = 0;
    for (const TableParts &part : std::as_const(parts))
        edges += part.relationships.size();
    if (whole.text.size() <= options.maxCharacters && edges <= options.maxEdges)
        return {{u"diagram.mmd"_s, whole}};

    MermaidOptions limits = options;
    limits.maxCharacters -= int(heading.size());
    shrinkLargest(model, writer, limits.maxCharacters * 3 / 4, parts);
    const QList<SubjectArea> areas =
        subjectAreas(model, writer.tables(), costsOf(model, writer, parts), limits);
    const QStringList files = fileNames(areas);
    QHash<Id, qsizetype> areaOf;
    for (qsizetype i = 0; i < areas.size(); ++i)
        for (const Id table : areas[i].tables)
            areaOf.insert(table, i);

    QList<MermaidFile> result{{u"index.md"_s, indexPage(model, areas, files)}};
    for (qsizetype i = 0; i < areas.size(); ++i) {
        Script stubs;
        QSet<Id> shown;
        for (const Id table : areas[i].tables)
            for (const Relationship *relationship : writer.relationshipsOf(table))
                if (const Id target = relationship->target;
                    areaOf.value(target) != i && !shown.contains(target)) {
                    shown.insert(target);
                    append(stubs, stub(writer, target, files[areaOf.value(target)]));
                }
        result.append({files[i], joined(areas[i].tables, parts, stubs)});
    }
    return result;
}

} // namespace relvar
