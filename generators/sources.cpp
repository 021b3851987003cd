#include "generators/sources.h"

#include "generators/mongodb/reader.h"
#include "generators/pgmodeler/dbm.h"
#include "generators/sketch/parser.h"
#include "generators/sketch/paste.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace relvar {

static const QHash<QString, PasteKind> &sketchForms()
{
    static const QHash<QString, PasteKind> forms{
        {u"dbml"_s, PasteKind::Dbml},       {u"sketch"_s, PasteKind::Dbml},
        {u"mermaid"_s, PasteKind::Mermaid}, {u"mmd"_s, PasteKind::Mermaid},
        {u"csv"_s, PasteKind::Csv},         {u"markdown"_s, PasteKind::Markdown},
        {u"md"_s, PasteKind::Markdown}};
    return forms;
}

// Files of MongoDB: JSON, a document a line, and scripts for mongosh.
static const QStringList &mongoSuffixes()
{
    static const QStringList suffixes{u"json"_s, u"jsonl"_s, u"ndjson"_s, u"js"_s};
    return suffixes;
}

QStringList designForms()
{
    return {u"dbml"_s, u"sketch"_s, u"mermaid"_s, u"csv"_s, u"markdown"_s, u"dbm"_s, u"mongodb"_s};
}

QStringList sourceSuffixes()
{
    const QStringList suffixes{u"sql"_s,    u"ddl"_s,     u"psql"_s, u"dump"_s, u"db"_s,
                               u"sqlite"_s, u"sqlite3"_s, u"dbml"_s, u"mmd"_s,  u"mermaid"_s,
                               u"csv"_s,    u"md"_s,      u"dbm"_s};
    return suffixes + mongoSuffixes();
}

bool isSourceName(const QString &file)
{
    return sourceSuffixes().contains(QFileInfo(file).suffix().toLower());
}

static QString kindOf(const sketch::Statement &statement)
{
    if (const auto *table = std::get_if<sketch::TableSyntax>(&statement))
        return table->partial ? u"TablePartial"_s : u"Table"_s;
    static constexpr const char *kinds[] = {"Table", "Enum",    "Ref",     "TableGroup",
                                            "Note",  "Project", "Records", "Metadata"};
    static_assert(std::size(kinds) == std::variant_size_v<sketch::Statement>);
    return QString::fromLatin1(kinds[statement.index()]);
}

static QList<ImportedStatement> statementsOf(const QString &text)
{
    QList<ImportedStatement> list;
    const sketch::Syntax syntax = sketch::parse(text);
    for (const sketch::Statement &statement : syntax.statements) {
        const int from = std::visit([](const auto &one) { return one.range.from; }, statement);
        const auto [line, column] = syntax.lexed.place(from);
        list.append({line, column, kindOf(statement), ImportedStatement::Imported, {}});
    }
    return list;
}

// DBML and shorthand, Mermaid, CSV, Markdown.
static Result<ImportResult> readSketch(const QByteArray &contents, PasteKind form,
                                       const QString &file)
{
    const QString text = QString::fromUtf8(contents);
    Edit edit{Model()};
    ImportResult result;
    SketchResult done;
    if (form == PasteKind::Dbml) {
        done = applySketchText(edit, text);
        result.statements = statementsOf(text);
    } else {
        Result<SketchResult> pasted = applyPasted(edit, text, form, {}, QFileInfo(file).baseName());
        if (!pasted)
            return pasted.error();
        done = pasted.value();
        for (const Id table : std::as_const(done.created))
            result.statements.append(
                {1, 1, u"Table"_s, ImportedStatement::Imported, edit.model().find(table)->name});
    }
    for (const sketch::Problem &one : std::as_const(done.problems))
        result.statements.append(
            {one.line, one.column, QString(), ImportedStatement::Refused, one.text});
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

// What a design is exported to as JSON would be a strange document.
static bool isExported(const QByteArray &contents)
{
    constexpr qsizetype enough = 64;
    return contents.left(enough).contains("\"relvar-model\"");
}

Result<ImportResult> readSource(const QByteArray &contents, const SourceName &name,
                                const Token &token)
{
    if (const Dialect *database = dialectOfFile(contents))
        return database->read(contents, token);
    // An ending that is none of SQL says more than for which database the design is meant.
    const QString suffix = QFileInfo(name.file).suffix().toLower();
    const bool telling = sketchForms().contains(suffix) || mongoSuffixes().contains(suffix);
    const bool bySuffix = name.form.isEmpty() || (dialect(name.form) && telling);
    const QString form = bySuffix ? suffix : name.form;
    if (isDbm(contents) || form == u"dbm")
        return readDbm(contents, token);
    if (const auto it = sketchForms().constFind(form); it != sketchForms().cend())
        return readSketch(contents, *it, name.file);
    if (form == u"json" && isExported(contents))
        return Error{QCoreApplication::translate(
            "Sources", "This is a design that Relvar wrote as JSON. It is for other programs; open "
                       "the project file instead.")};
    if (form == u"mongodb" || mongoSuffixes().contains(form))
        return mongodb::readMongo(contents, token, QFileInfo(name.file).completeBaseName());
    const Dialect *said = dialect(name.form);
    return said ? said->read(contents, token) : readUnknown(contents, token);
}

} // namespace relvar
