#include "generators/sketch/paste.h"

#include "generators/sketch/reconcile.h"
#include "generators/sketch/takeover.h"
#include "generators/sketch/wording.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

bool startsWithWord(QStringView line, QStringView word)
{
    return line.startsWith(word, Qt::CaseInsensitive) &&
           (line.size() == word.size() || !line[word.size()].isLetterOrNumber());
}

bool isSqlStart(QStringView line)
{
    for (const QStringView word :
         {QStringView(u"create"), QStringView(u"alter"), QStringView(u"drop"), QStringView(u"set"),
          QStringView(u"insert"), QStringView(u"comment on"), QStringView(u"begin"),
          QStringView(u"grant"), QStringView(u"select")})
        if (startsWithWord(line, word)) {
            const QStringView rest = line.sliced(word.size()).trimmed();
            // “set: id, name” is an entity.
            return !rest.startsWith(u':') && (!rest.isEmpty() || word == u"begin");
        }
    return line.startsWith(u"--") || line.startsWith(u"/*");
}

// Whether a line can be the head of a CSV file: prose has commas as well, but its pieces are long
// or end in a full stop.
bool looksLikeHead(const QString &line)
{
    static const QRegularExpression separator(u"[,;\\t]"_s);
    const QStringList cells = line.split(separator);
    return cells.size() > 1 && std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) {
               const QString name = cell.trimmed();
               return !name.isEmpty() && name.count(u' ') < 4 && !name.endsWith(u'.') &&
                      !name.endsWith(u'!') && !name.endsWith(u'?');
           });
}

} // namespace

PasteKind pasteKind(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (!trimmed.isEmpty() && !trimmed.startsWith(u"//"_s))
            lines.append(trimmed);
    }
    if (lines.isEmpty())
        return PasteKind::Nothing;
    for (const QString &line : std::as_const(lines)) {
        if (startsWithWord(line, u"erDiagram"))
            return PasteKind::Mermaid;
        if (!line.startsWith(u"%%"_s) && !line.startsWith(u"---"_s) && !line.startsWith(u"```"_s) &&
            !line.startsWith(u"title"_s))
            break;
    }
    for (const QString &line : std::as_const(lines))
        if (!line.startsWith(u"--"_s) && !line.startsWith(u"/*"_s) && !line.startsWith(u'*'))
            if (isSqlStart(line))
                return PasteKind::Sql;
            else
                break;
        else if (isSqlStart(line) && lines.size() == 1)
            return PasteKind::Sql;
    // The second line of a Markdown table: |---|:--:|
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString &line = lines[i];
        const bool rule = line.contains(u'-') && line.contains(u'|') &&
                          std::all_of(line.cbegin(), line.cend(), [](QChar c) {
                              return c == u'-' || c == u'|' || c == u':' || c == u' ';
                          });
        if (rule && lines[i - 1].contains(u'|'))
            return PasteKind::Markdown;
    }
    const sketch::Syntax syntax = sketch::parse(text);
    const QString &first = lines.first();
    const bool hasShape = first.contains(u':') || first.contains(u'{') || first.contains(u"->"_s) ||
                          first.contains(u"<>"_s) || first.contains(u"--"_s);
    if (looksLikeHead(first) && !hasShape)
        return PasteKind::Csv;
    return syntax.statements.isEmpty() ? PasteKind::Nothing : PasteKind::Dbml;
}

Result<SketchResult> applyPasted(Edit &edit, const QString &text, const SketchTarget &target,
                                 const QString &name)
{
    return applyPasted(edit, text, pasteKind(text), target, name);
}

Result<SketchResult> applyPasted(Edit &edit, const QString &text, PasteKind kind,
                                 const SketchTarget &target, const QString &name)
{
    const auto apply = [&](const sketch::Design &design) -> Result<SketchResult> {
        if (design.entities.isEmpty() && design.references.isEmpty())
            return Error{Sketch::tr("There is no table in this text.")};
        sketch::Reconciled done = reconcile(edit, design, sketch::Mode::Extend, target.schema);
        placeNewTables(edit, done.created, target);
        return SketchResult{done.created, done.touched, done.problems, {}};
    };
    const sketch::TypeInference inference(edit.model());
    switch (kind) {
    case PasteKind::Sql:
        return takeOverSql(edit, text, target);
    case PasteKind::Dbml:
        return applySketchLine(edit, text, target);
    case PasteKind::Mermaid:
        return apply(sketch::readMermaid(text));
    case PasteKind::Csv:
        return apply(sketch::readCsv(text, name, inference));
    case PasteKind::Markdown:
        return apply(sketch::readMarkdown(text, name, inference));
    case PasteKind::Nothing:
        break;
    }
    return Error{
        Sketch::tr("This text is neither SQL nor DBML, Mermaid, CSV or a Markdown table.")};
}

} // namespace relvar
