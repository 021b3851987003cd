#include "generators/pgmodeler/dbm.h"

#include "generators/dialects/postgresql/postgresql.h"
#include "generators/pgmodeler/diagram.h"
#include "generators/pgmodeler/element.h"
#include "generators/pgmodeler/relationships.h"
#include "generators/pgmodeler/statements.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

using namespace pgmodeler;

QString tr(const char *text)
{
    return QCoreApplication::translate("relvar::Dbm", text);
}

// A script, and for each of its lines the element that it comes from.
struct Composed
{
    QByteArray script;
    QList<std::pair<int, int>> places; // of each line from the first: line and column in the file
};

Composed compose(const QList<WrittenStatement> &statements)
{
    Composed composed;
    for (const WrittenStatement &one : statements) {
        const QByteArray text = one.sql.toUtf8() + ";\n";
        composed.script += text;
        for (qsizetype i = text.count('\n'); i > 0; --i)
            composed.places.append({one.line, one.column});
    }
    return composed;
}

ImportedStatement refused(const Element &element, const QString &reason)
{
    return {element.line, element.column, element.name, ImportedStatement::Refused, reason};
}

} // namespace

bool isDbm(const QByteArray &contents)
{
    return pgmodeler::isDbm(contents);
}

Result<ImportResult> readDbm(const QByteArray &contents, const Token &token)
{
    Result<Element> parsed = parseElements(contents);
    if (!parsed)
        return parsed.error();
    Element model = std::move(parsed).value();
    const QList<Element> loose = carryOutRelationships(model);
    const Written written = writeStatements(model);
    const Composed composed = compose(written.statements);
    Result<ImportResult> read = postgresqlDialect().read(composed.script, token);
    if (!read)
        return read;
    ImportResult result = std::move(read).value();
    for (ImportedStatement &one : result.statements)
        if (one.line > 0 && one.line <= composed.places.size())
            std::tie(one.line, one.column) = composed.places[one.line - 1];
    for (const Element &one : loose)
        result.statements.append(
            refused(one, tr("The relationship “%1” leads to a table that is not in the model.")
                             .arg(one.value(u"name"_s))));
    for (const Element &one : written.unknown)
        result.statements.append(
            refused(one, tr("“%1” is a “%2”, which is not read from models of pgModeler.")
                             .arg(one.value(u"name"_s), one.name)));
    std::stable_sort(result.statements.begin(), result.statements.end(),
                     [](const ImportedStatement &a, const ImportedStatement &b) {
                         return std::pair(a.line, a.column) < std::pair(b.line, b.column);
                     });
    Edit edit(result.model);
    pgmodeler::addDiagram(edit, model);
    result.model = edit.model();
    return result;
}

} // namespace relvar
