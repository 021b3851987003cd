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

Script joined(const QList<Script> &entities, const QList<Script> &relationships)
{
    Script script;
    script.text = heading.toString();
    for (const Script &entity : entities)
        append(script, entity);
    for (const Script &relationship : relationships)
        append(script, relationship);
    return script;
}

Script wholeDiagram(const QList<Id> &tables, const QHash<Id, TableParts> &parts)
{
    QList<Script> entities;
    QList<Script> relationships;
    for (const Id table : tables) {
        entities.append(parts.value(table).entity);
        relationships.append(parts.value(table).relationships);
    }
    return joined(entities, relationships);
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

Script indexPage(const Model &model, const QList<SubjectArea> &areas,
                 const QList<QStringList> &files)
{
    Script script;
    script.text = u"# "_s + QCoreApplication::translate("Mermaid", "Diagrams") + u"\n"_s;
    for (qsizetype i = 0; i < areas.size(); ++i) {
        script.text +=
            u"\n## ["_s + markdown(areas[i].name) + u"]("_s + files[i].first() + u")\n\n"_s;
        for (const Id table : areas[i].tables) {
            const qsizetype from = script.text.size();
            script.text += u"- "_s + markdown(displayName(model, table)) + u'\n';
            script.spans.append({table, from, script.text.size() - from});
        }
        for (const QString &more : files[i].sliced(1))
            script.text +=
                u"- "_s +
                QCoreApplication::translate("Mermaid", "[more relationships](%1)").arg(more) +
                u'\n';
    }
    return script;
}

// An area of one table that owns more relationships than a diagram holds goes on in further ones,
// where the table is shown by its name alone.
struct Sheet
{
    int area = 0;
    int part = 0; // from 0
    QList<Script> relationships;
};

QList<Sheet> sheets(const QList<SubjectArea> &areas, const QHash<Id, TableParts> &parts,
                    const MermaidOptions &limits)
{
    QList<Sheet> result;
    for (int i = 0; i < areas.size(); ++i) {
        result.append({i, 0, {}});
        qsizetype characters = 0;
        for (const Id table : areas[i].tables)
            characters += parts.value(table).entity.text.size();
        for (const Id table : areas[i].tables)
            for (const Script &one : parts.value(table).relationships) {
                // Its line, and at worst a stub with a name that stands in the line as well.
                const qsizetype cost = one.text.size() * 2 + longestStub;
                if (areas[i].tables.size() == 1 &&
                    (result.last().relationships.size() >= limits.maxEdges ||
                     characters + cost > limits.maxCharacters)) {
                    result.append({i, result.last().part + 1, {}});
                    characters = cost;
                }
                characters += cost;
                result.last().relationships.append(one);
            }
    }
    return result;
}

// "part.mmd", or "part-2.mmd" and so on, as long as it is taken.
QString freeFile(const QString &part, const QStringList &taken)
{
    QString file = part + u".mmd"_s;
    for (int i = 2; taken.contains(file); ++i)
        file = part + u'-' + QString::number(i) + u".mmd"_s;
    return file;
}

QStringList fileNames(const QList<SubjectArea> &areas)
{
    QStringList files;
    for (const SubjectArea &area : areas)
        files.append(freeFile(fileNamePart(area.name), files));
    return files;
}

} // namespace

Script mermaidText(const Model &model, const Dialect &dialect, const Token &token)
{
    const MermaidWriter writer(model, dialect);
    return wholeDiagram(writer.tables(), writeParts(writer, token));
}

QList<MermaidFile> mermaidFiles(const Model &model, const Dialect &dialect,
                                const MermaidOptions &options, const Token &token)
{
    const MermaidWriter writer(model, dialect);
    QHash<Id, TableParts> parts = writeParts(writer, token);
    if (token.cancelled())
        return {};
    const Script whole = wholeDiagram(writer.tables(), parts);
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
    QStringList files = fileNames(areas);
    QHash<Id, int> areaOf;
    for (int i = 0; i < areas.size(); ++i)
        for (const Id table : areas[i].tables)
            areaOf.insert(table, i);

    QList<MermaidFile> result{{u"index.md"_s, {}}};
    QList<QStringList> filesOf(areas.size());
    for (const Sheet &sheet : sheets(areas, parts, limits)) {
        QString file = files[sheet.area];
        if (sheet.part > 0)
            files.append(file = freeFile(file.chopped(4), files));
        QList<Script> entities;
        for (const Id table : areas[sheet.area].tables)
            entities.append(sheet.part == 0 ? parts.value(table).entity
                                            : stub(writer, table, files[sheet.area]));
        QSet<Id> shown;
        for (const Script &relationship : sheet.relationships) {
            const Id target = model.get<Relationship>(relationship.spans.first().id)->target;
            if (areaOf.value(target) == sheet.area || shown.contains(target))
                continue;
            shown.insert(target);
            entities.append(stub(writer, target, files[areaOf.value(target)]));
        }
        filesOf[sheet.area].append(file);
        result.append({file, joined(entities, sheet.relationships)});
    }
    result.first().script = indexPage(model, areas, filesOf);
    return result;
}

} // namespace relvar
