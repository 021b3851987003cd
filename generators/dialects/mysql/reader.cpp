#include "generators/dialects/mysql/reader.h"

#include "generators/dialects/cardinalities.h"
#include "generators/dialects/mysql/parser.h"
#include "generators/dialects/mysql/reading.h"
#include "generators/dialects/mysql/wording.h"

#include <utility>

namespace relvar {

namespace mysql {

using namespace Qt::StringLiterals;

namespace {

// A statement to be read again when everything else is known.
struct Waiting
{
    syntax::Statement syntax;
    QString whole;
    QString database;
    int statement = 0;
};

// Gives each kind of statement to the function that reads it.
struct Dispatch
{
    Reading &reading;

    Outcome operator()(const syntax::Wrong &wrong) const { return refused(wrong.text); }
    Outcome operator()(const syntax::Skipped &one) const { return skipped(one.reason); }
    Outcome operator()(const syntax::Other &other) const
    {
        return reading.keep(reading.whole,
                            other.reason.isEmpty()
                                ? Wording::tr("Relvar has no kind of object for this.")
                                : other.reason,
                            {}, other.creates);
    }
    Outcome operator()(const syntax::Use &use) const
    {
        reading.draft.setDatabase(use.database);
        reading.draft.schema(use.database);
        return imported();
    }
    Outcome operator()(const syntax::CreateEvent &event) const
    {
        return reading.keep(reading.whole,
                            Wording::tr("Events have no kind of object of their own."), {},
                            {event.name});
    }
    Outcome operator()(const syntax::CreateTable &one) const { return readTable(reading, one); }
    Outcome operator()(const syntax::AlterTable &one) const { return readAlter(reading, one); }
    Outcome operator()(const syntax::CreateIndex &one) const
    {
        return readCreateIndex(reading, one);
    }
    Outcome operator()(const syntax::DropIndex &one) const { return readDropIndex(reading, one); }
    Outcome operator()(const syntax::Drop &one) const { return readDrop(reading, one); }
    Outcome operator()(const syntax::RenameTables &one) const { return readRename(reading, one); }
    Outcome operator()(const syntax::CreateView &one) const { return readView(reading, one); }
    Outcome operator()(const syntax::CreateTrigger &one) const { return readTrigger(reading, one); }
    Outcome operator()(const syntax::CreateRoutine &one) const { return readRoutine(reading, one); }
    Outcome operator()(const syntax::CreateDatabase &one) const
    {
        return readDatabase(reading, one);
    }
    Outcome operator()(const syntax::CreateSequence &one) const
    {
        return readSequence(reading, one);
    }
    Outcome operator()(const syntax::CreateAccount &one) const { return readAccount(reading, one); }
    Outcome operator()(const syntax::Grant &one) const { return readGrant(reading, one); }
};

ImportedStatement::Status statusOf(Fate fate)
{
    return fate == Fate::Imported  ? ImportedStatement::Imported
           : fate == Fate::Skipped ? ImportedStatement::Skipped
           : fate == Fate::Refused ? ImportedStatement::Refused
                                   : ImportedStatement::Kept;
}

// Reads one script from beginning to end, one statement in memory at a time.
class ScriptReader
{
public:
    ScriptReader(const QByteArray &sql, const Token &token)
        : m_token(token)
        , m_splitter(sql)
    {
    }
    Result<ImportResult> run();

private:
    Outcome readPiece(const Piece &piece, const StatementText &text, ImportedStatement &report);
    Outcome read(Waiting &one, bool last);
    void retry();
    void tell(int statement, const Outcome &outcome);

    const Token &m_token;
    Splitter m_splitter;
    Session m_session;
    QList<Waiting> m_waiting;
    ImportResult m_result;
};

void ScriptReader::tell(int statement, const Outcome &outcome)
{
    ImportedStatement &report = m_result.statements[statement];
    report.status = statusOf(outcome.fate);
    report.reason = outcome.reason;
}

Outcome ScriptReader::read(Waiting &one, bool last)
{
    Reading reading{m_session, m_session.draft, one.whole, one.statement, last};
    Outcome outcome = std::visit(Dispatch{reading}, one.syntax);
    if (outcome.fate == Fate::Unresolved && last)
        outcome = kept(Wording::tr("It names something that is not in the script."));
    if (outcome.fate == Fate::Kept && !reading.hasKept)
        outcome = reading.keep(one.whole,
                               outcome.reason.isEmpty()
                                   ? Wording::tr("Relvar has no kind of object for this.")
                                   : outcome.reason,
                               {});
    return outcome;
}

Outcome ScriptReader::readPiece(const Piece &piece, const StatementText &text,
                                ImportedStatement &report)
{
    const auto errorAt = [&](quint32 byte) {
        const Place place = m_splitter.place(piece, byte);
        report.line = place.line;
        report.column = place.column;
    };
    switch (piece.type) {
    case Piece::Data:
        return skipped(Wording::tr("Rows are data, not a definition."));
    case Piece::ClientCommand:
        return skipped(Wording::tr("A command of the client is not SQL."));
    case Piece::Unfinished:
        errorAt(piece.errorAt);
        return refused(Wording::tr("A quote or a comment has no end."));
    case Piece::Unbalanced:
        errorAt(piece.errorAt);
        return refused(Wording::tr("A bracket has no partner."));
    case Piece::Sql:
        break;
    }
    Waiting one{
        Parser(text).parse(), {}, m_session.draft.database(), int(m_result.statements.size()) - 1};
    if (const auto *wrong = std::get_if<syntax::Wrong>(&one.syntax))
        errorAt(wrong->byte);
    if (!std::holds_alternative<syntax::Skipped>(one.syntax))
        one.whole = text.whole();
    const Outcome outcome = read(one, false);
    if (outcome.fate == Fate::Unresolved)
        m_waiting.append(std::move(one));
    return outcome;
}

// What named something unknown is tried until nothing more is found, then a last time.
void ScriptReader::retry()
{
    int round = 0;
    for (bool last = false; !m_waiting.isEmpty();) {
        QList<Waiting> waiting = std::exchange(m_waiting, {});
        for (Waiting &one : waiting) {
            m_session.draft.setDatabase(one.database);
            const Outcome outcome = read(one, last);
            tell(one.statement, outcome);
            if (outcome.fate == Fate::Unresolved)
                m_waiting.append(std::move(one));
        }
        last = m_waiting.size() == waiting.size() || ++round > 8;
    }
}

Result<ImportResult> ScriptReader::run()
{
    const int total = int(m_splitter.script().size());
    Piece piece;
    while (!m_token.cancelled() && m_splitter.next(piece)) {
        m_token.report(int(m_splitter.position()), total);
        const StatementText text(m_splitter.script(), piece);
        ImportedStatement report;
        report.line = piece.place.line;
        report.column = piece.place.column;
        report.kind = statementKind(text);
        m_result.statements.append(report);
        const Outcome outcome = readPiece(piece, text, report);
        m_result.statements.last().line = report.line;
        m_result.statements.last().column = report.column;
        tell(int(m_result.statements.size()) - 1, outcome);
    }
    if (!m_token.cancelled())
        retry();
    if (m_token.cancelled())
        return Error{Wording::tr("The import was cancelled.")};
    const QSet<int> lost = resolveForeignKeys(m_session);
    for (const int statement : lost)
        tell(statement, kept(Wording::tr("A foreign key of the table references something that is "
                                         "not in the script.")));
    Project &project = m_session.draft.add<Project>({}, {});
    project.dialect = u"mysql"_s;
    m_result.model = withCardinalities(m_session.draft.model());
    m_token.report(total, total);
    return std::move(m_result);
}

} // namespace

} // namespace mysql

Result<ImportResult> readMysql(const QByteArray &sql, const Token &token)
{
    if (sql.size() > 1024 * 1024 * 1024)
        return Error{mysql::Wording::tr("The script is larger than 1 GiB.")};
    return mysql::ScriptReader(sql, token).run();
}

constexpr int Enough = 200; // statements to see what a script is for

bool beginsWithBackticks(const QByteArray &sql)
{
    mysql::Splitter splitter(sql);
    mysql::Piece piece;
    for (int count = 0; count < Enough && splitter.next(piece); ++count) {
        const mysql::StatementText text(sql, piece);
        if (!text.is(0, "CREATE") || !text.is(1, "TABLE"))
            continue;
        const int name = text.is(2, "IF") ? 5 : 2; // IF NOT EXISTS
        return text.type(name) == mysql::LexemeType::QuotedName && text.raw(name).startsWith('`');
    }
    return false;
}

bool looksLikeMysql(const QByteArray &sql)
{
    mysql::Splitter splitter(sql);
    mysql::Piece piece;
    for (int count = 0; count < Enough && splitter.next(piece); ++count) {
        const mysql::StatementText text(sql, piece);
        if (piece.type == mysql::Piece::ClientCommand && text.is(0, "DELIMITER"))
            return true;
        for (int at = 0; at < text.count(); ++at)
            if ((text.type(at) == mysql::LexemeType::QuotedName && text.raw(at).startsWith('`')) ||
                (text.is(at, "ENGINE") && text.is(at + 1, "=")) || text.is(at, "AUTO_INCREMENT"))
                return true;
    }
    return false;
}

} // namespace relvar
