#include "app/cli/sketchsource.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace relvar::cli {

std::optional<PasteKind> sketchForm(const QString &path, const QString &from)
{
    static const QHash<QString, PasteKind> forms{
        {u"dbml"_s, PasteKind::Dbml},       {u"sketch"_s, PasteKind::Dbml},
        {u"mermaid"_s, PasteKind::Mermaid}, {u"mmd"_s, PasteKind::Mermaid},
        {u"csv"_s, PasteKind::Csv},         {u"markdown"_s, PasteKind::Markdown},
        {u"md"_s, PasteKind::Markdown}};
    const QString key = from.isEmpty() ? QFileInfo(path).suffix().toLower() : from;
    if (from.isEmpty() && QFileInfo(path).isDir())
        return std::nullopt;
    const auto it = forms.constFind(key);
    return it == forms.cend() ? std::nullopt : std::optional(*it);
}

static QString kindOf(const sketch::Statement &statement)
{
    if (const auto *table = std::get_if<sketch::TableSyntax>(&statement))
        return table->partial ? u"TablePartial"_s : u"Table"_s;
    static constexpr const char *kinds[] = {"Table",      "Enum", "Ref",
                                            "TableGroup", "Note", "Project"};
    return QString::fromLatin1(kinds[statement.index()]);
}

Result<ImportResult> importSketch(const ScriptSource &source, PasteKind form)
{
    const QString text = QString::fromUtf8(source.text);
    Edit edit{Model()};
    ImportResult result;
    SketchResult done;
    if (form == PasteKind::Dbml) {
        done = applySketchText(edit, text);
        const sketch::Syntax syntax = sketch::parse(text);
        for (const sketch::Statement &statement : syntax.statements) {
            const int from = std::visit([](const auto &one) { return one.range.from; }, statement);
            const auto [line, column] = syntax.lexed.place(from);
            result.statements.append(
                {line, column, kindOf(statement), ImportedStatement::Imported, {}});
        }
    } else {
        const QString file = source.parts.first().file;
        Result<SketchResult> pasted = applyPasted(edit, text, form, {}, QFileInfo(file).baseName());
        if (!pasted) {
            Error error = pasted.error();
            error.file = file;
            return error;
        }
        done = pasted.value();
        for (const Id table : std::as_const(done.created))
            result.statements.append(
                {1, 1, u"Table"_s, ImportedStatement::Imported, edit.model().find(table)->name});
    }
    for (const sketch::Problem &one : std::as_const(done.problems)) {
        const auto [file, line] = source.place(one.line);
        complain(Error{one.text, file, line, one.column}.message() + u'\n');
        result.statements.append(
            {one.line, one.column, QString(), ImportedStatement::Refused, one.text});
    }
    for (const sketch::Problem &one : std::as_const(done.skipped))
        result.statements.append(
            {one.line, one.column, QString(), ImportedStatement::Skipped, one.text});
    std::stable_sort(result.statements.begin(), result.statements.end(),
                     [](const ImportedStatement &a, const ImportedStatement &b) {
                         return std::pair(a.line, a.column) < std::pair(b.line, b.column);
                     });
    result.model = edit.model();
    return result;
}

} // namespace relvar::cli
