#include "views/itemmodels/sqlcheck.h"

#include "generators/dialects/dialect.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

// The translation context.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(SqlCheck)
};

} // namespace

// The piece within a statement of which it is the only part that can be wrong. It ends on a line
// of its own, so that a comment at its end hides nothing.
static QString statement(SqlPiece piece, const QString &text)
{
    switch (piece) {
    case SqlPiece::Expression:
        return u"SELECT (\n"_s + text + u"\n)"_s;
    case SqlPiece::IndexExpression:
        return u"CREATE INDEX piece ON piece (\n"_s + text + u"\n)"_s;
    case SqlPiece::PartitionBounds:
        return u"CREATE TABLE piece PARTITION OF pieces\n"_s + text + u'\n';
    }
    Q_UNREACHABLE();
}

Result<void> checkSql(const Model &model, SqlPiece piece, const QString &text)
{
    if (text.trimmed().isEmpty() || dialects().isEmpty())
        return {};
    const Dialect &dialect = dialectOf(model);
    const Result<ImportResult> read = dialect.read(statement(piece, text).toUtf8(), Token());
    if (!read)
        return read.error();
    const QString shown = text.size() > 60 ? QString(text.left(59) + u'…') : text;
    const QList<ImportedStatement> &statements = read->statements;
    for (const ImportedStatement &one : statements)
        if (one.status == ImportedStatement::Refused)
            return Error{Wording::tr("%1 cannot read “%2”: %3")
                             .arg(dialect.traits().label, shown, one.reason)};
    if (statements.size() != 1)
        return Error{Wording::tr("“%1” is more than one piece of SQL.").arg(shown)};
    return {};
}

} // namespace relvar
