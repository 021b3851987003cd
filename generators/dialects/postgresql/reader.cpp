#include "generators/dialects/postgresql/reader.h"

#include "generators/dialects/cardinalities.h"
#include "generators/dialects/postgresql/definition.h"
#include "generators/dialects/postgresql/newersyntax.h"
#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/readstatement.h"
#include "generators/dialects/postgresql/readtypes.h"
#include "generators/dialects/postgresql/wording.h"

#include <QThread>

#include <memory>
#include <optional>
#include <utility>

namespace relvar {

namespace postgresql {

using namespace Qt::StringLiterals;

namespace {

// Statements are parsed in groups of about so many bytes: enough that the parser's start does not
// count, few enough that an error, which costs the group a second pass, stays cheap.
constexpr quint32 GroupBytes = 48 * 1024;
// The parser and the unpacking of its tree recurse as deep as expressions nest.
constexpr uint StackBytes = 256u * 1024 * 1024;

// A statement to be read again when everything else is known, with what held where it stood.
struct Waiting
{
    std::shared_ptr<const Script> script; // of a statement inside of another one, else null
    std::shared_ptr<const ParseTree> tree;
    const PgQuery__Node *node = nullptr;
    qsizetype piece = 0; // of its script
    qsizetype place = 0; // of the piece of the whole script that it stands in
    quint32 base = 0;
    int command = -1;
    QStringList searchPath;
    QString tablespace;
    QString accessMethod;
};

// Reads one script from beginning to end. Lives on the reader's thread.
class ScriptReader
{
public:
    ScriptReader(const QByteArray &sql, const Token &token, const ReaderExtension *extension)
        : m_token(token)
        , m_script(sql, token)
    {
        m_session.extension = extension;
        m_outcomes.resize(m_script.pieces().size());
    }
    Result<ImportResult> run();

private:
    qsizetype readGroup(qsizetype first);
    void readOne(qsizetype piece);
    bool readTree(const std::shared_ptr<const ParseTree> &tree, const QList<qsizetype> &pieces,
                  quint32 base);
    Outcome read(Waiting &one, bool last);
    Outcome readInner(const QByteArray &sql, qsizetype place);
    void retry();
    void refuse(qsizetype piece, const ParseError &error);
    void report(ImportResult &result) const;
    void finish(ImportResult &result);
    QString preamble() const;

    const Token &m_token;
    Script m_script;
    Session m_session;
    QList<Waiting> m_waiting;
    QList<Outcome> m_outcomes;
    QHash<qsizetype, quint32> m_errors; // byte at which the grammar stopped
};

Result<ImportResult> ScriptReader::run()
{
    const QList<Piece> &pieces = m_script.pieces();
    for (qsizetype i = 0; i < pieces.size();) {
        if (m_token.cancelled())
            break;
        m_token.report(int(pieces.at(i).from), int(m_script.text().size()));
        i = readGroup(i);
    }
    if (!m_token.cancelled())
        retry();
    if (m_token.cancelled())
        return Error{Wording::tr("The import was cancelled.")};
    ImportResult result;
    finish(result);
    m_token.report(int(m_script.text().size()), int(m_script.text().size()));
    return result;
}

// Reads statements from this one on; returns the first one of the next group.
qsizetype ScriptReader::readGroup(qsizetype first)
{
    const QList<Piece> &pieces = m_script.pieces();
    QList<qsizetype> group;
    qsizetype next = first;
    for (; next < pieces.size() && pieces.at(next).to - pieces.at(first).from < GroupBytes;
         ++next) {
        if (pieces.at(next).type == Piece::Sql)
            group.append(next);
        else if (!group.isEmpty())
            break;
        else
            return readOne(next), next + 1;
    }
    if (group.isEmpty()) {
        readOne(first);
        return first + 1;
    }
    const quint32 base = pieces.at(group.first()).from;
    ParseError error;
    const auto tree =
        m_script.withTerminated(base, pieces.at(group.last()).to,
                                [&](const char *sql) { return ParseTree::parse(sql, error); });
    if (!tree || !readTree(tree, group, base))
        for (const qsizetype piece : std::as_const(group))
            readOne(piece);
    return group.last() + 1;
}

void ScriptReader::readOne(qsizetype index)
{
    const Piece &piece = m_script.pieces().at(index);
    switch (piece.type) {
    case Piece::Data:
    case Piece::Copy:
    case Piece::MetaCommand:
        m_outcomes[index] = skipped(skippedReason(statementKind(m_script, piece)));
        return;
    case Piece::Unfinished:
        m_outcomes[index] = refused(Wording::tr("A quote or a comment has no end."));
        return;
    case Piece::TooDeep:
        m_outcomes[index] = refused(Wording::tr("The statement is nested too deeply."));
        return;
    case Piece::Sql:
        break;
    }
    ParseError error;
    const auto tree = m_script.withTerminated(
        piece.from, piece.to, [&](const char *sql) { return ParseTree::parse(sql, error); });
    if (!tree)
        refuse(index, error);
    else if (!readTree(tree, {index}, piece.from))
        m_outcomes[index] = refused(Wording::tr("It cannot be told where the statement ends."));
}

// False when the parser does not see the same statements.
bool ScriptReader::readTree(const std::shared_ptr<const ParseTree> &tree,
                            const QList<qsizetype> &pieces, quint32 base)
{
    const auto statements = tree->statements();
    if (qsizetype(statements.size()) != pieces.size())
        return false;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        Waiting one;
        one.tree = tree;
        one.node = statements[size_t(i)]->stmt;
        one.piece = one.place = pieces.at(i);
        one.base = base;
        if (!one.node)
            return false;
        m_outcomes[one.place] = read(one, false);
    }
    return true;
}

// A statement inside of another one: of a DO block, of CREATE SCHEMA. What names something unknown
// is tried again with the others.
Outcome ScriptReader::readInner(const QByteArray &sql, qsizetype place)
{
    const auto script = std::make_shared<Script>(sql, m_token);
    Outcome outcome = skipped(Wording::tr("There is no definition in it."));
    for (qsizetype i = 0; i < script->pieces().size(); ++i) {
        const Piece &piece = script->pieces().at(i);
        if (piece.type == Piece::Data || piece.type == Piece::Copy)
            continue;
        ParseError error;
        const auto tree = script->withTerminated(
            piece.from, piece.to, [&](const char *text) { return ParseTree::parse(text, error); });
        if (!tree || tree->statements().size() != 1 || piece.type != Piece::Sql)
            return refused(error.text);
        Waiting one;
        one.script = script;
        one.tree = tree;
        one.node = tree->statements()[0]->stmt;
        one.piece = i;
        one.place = place;
        one.base = piece.from;
        Outcome own = read(one, false);
        if (own.fate == Fate::Unresolved)
            own = imported();
        outcome = outcome.fate == Fate::Skipped ? own : outcome + own;
    }
    return outcome;
}

Outcome ScriptReader::read(Waiting &one, bool last)
{
    const Script &script = one.script ? *one.script : m_script;
    const StatementText source(script, script.pieces().at(one.piece), one.base);
    Reading reading{m_session, m_session.draft, source, one.place, last, one.command};
    reading.readInner = [&](const QByteArray &sql) { return readInner(sql, one.place); };
    const auto wait = [&](int command) {
        one.command = command;
        one.searchPath = m_session.draft.searchPath();
        one.tablespace = m_session.tablespace;
        one.accessMethod = m_session.accessMethod;
        m_waiting.append(one);
    };
    const Outcome outcome = readStatement(reading, *one.node);
    if (outcome.fate == Fate::Unresolved)
        wait(one.command);
    const QList<int> again = reading.again;
    for (const int command : again)
        wait(command);
    return outcome;
}

// What named something unknown is tried until nothing more is found, then a last time.
void ScriptReader::retry()
{
    for (int round = 0; !m_waiting.isEmpty() && round < 10; ++round) {
        const QList<Waiting> waiting = std::exchange(m_waiting, {});
        const bool last = round == 9;
        for (Waiting one : waiting) {
            m_session.draft.setSearchPath(one.searchPath);
            m_session.tablespace = one.tablespace;
            m_session.accessMethod = one.accessMethod;
            const Outcome outcome = read(one, last);
            if (one.command < 0 && !one.script)
                m_outcomes[one.place] = outcome;
            else if (outcome.fate != Fate::Unresolved) // one part of several
                m_outcomes[one.place] = m_outcomes.at(one.place) + outcome;
        }
        if (m_waiting.size() == waiting.size() && !last)
            round = 8;
    }
}

void ScriptReader::refuse(qsizetype index, const ParseError &error)
{
    const Piece &piece = m_script.pieces().at(index);
    if (const QString words = newerWords(m_script, piece); !words.isEmpty()) {
        const StatementText source(m_script, piece, piece.from);
        const Reading reading{m_session, m_session.draft, source, index};
        m_outcomes[index] = keepNewer(reading, words);
        return;
    }
    m_outcomes[index] = refused(error.text);
    quint32 byte = piece.from;
    const QByteArray &text = m_script.text();
    for (int left = error.character - 1; left > 0 && byte < piece.to; --left) {
        ++byte;
        while (byte < piece.to && (uchar(text.at(byte)) & 0xC0) == 0x80)
            ++byte;
    }
    m_errors.insert(index, byte);
}

void ScriptReader::finish(ImportResult &result)
{
    Draft &draft = m_session.draft;
    resolveLaterTypes(m_session);
    resolveLaterNames(m_session);
    resolveLaterFunctions(m_session);
    resolveLaterForeignKeys(m_session, [&](const LaterForeignKey &later) {
        m_outcomes[later.piece] =
            m_outcomes.at(later.piece) +
            kept(Wording::tr("A foreign key of the table references something that is not in the "
                             "script."));
    });
    Project &project = draft.add<Project>({}, {});
    project.dialect = u"postgresql"_s;
    project.preamble = preamble();
    if (m_session.extension)
        m_session.extension->finish(m_session, project);
    result.model = withCardinalities(draft.model());
    report(result);
}

// Views and bodies are kept word for word: names in them without a schema need the search path.
QString ScriptReader::preamble() const
{
    QStringList lines = m_session.preamble;
    QStringList schemas = m_session.schemasOnPath;
    if (!schemas.isEmpty() && schemas != QStringList{u"public"_s}) {
        if (!schemas.contains(u"public"))
            schemas.append(u"public"_s);
        for (QString &schema : schemas)
            schema = quotedName(schema);
        lines.append(u"SET search_path TO "_s + schemas.join(u", "_s) + u';');
    }
    return lines.join(u'\n');
}

void ScriptReader::report(ImportResult &result) const
{
    const QList<Piece> &pieces = m_script.pieces();
    result.statements.reserve(pieces.size());
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const Outcome &outcome = m_outcomes.at(i);
        const Place place = m_script.place(m_errors.value(i, pieces.at(i).from));
        ImportedStatement one;
        one.line = place.line;
        one.column = place.column;
        one.kind = statementKind(m_script, pieces.at(i));
        one.reason = outcome.reason;
        one.status = outcome.fate == Fate::Imported  ? ImportedStatement::Imported
                     : outcome.fate == Fate::Skipped ? ImportedStatement::Skipped
                     : outcome.fate == Fate::Refused ? ImportedStatement::Refused
                                                     : ImportedStatement::Kept;
        result.statements.append(one);
    }
}

} // namespace

} // namespace postgresql

QByteArray scriptAsUtf8(const QByteArray &sql)
{
    QByteArray text = sql.startsWith("\xEF\xBB\xBF") ? sql.sliced(3) : sql;
    return text.isValidUtf8() ? text : QString::fromLatin1(text).toUtf8();
}

Result<ImportResult> readPostgresql(const QByteArray &sql, const Token &token,
                                    const postgresql::ReaderExtension *extension)
{
    // Locations in the parser's tree are 32-bit numbers.
    if (sql.size() > 1024 * 1024 * 1024)
        return Error{postgresql::Wording::tr("The script is larger than 1 GiB.")};
    std::optional<Result<ImportResult>> result;
    const std::unique_ptr<QThread> thread(QThread::create(
        [&] { result = postgresql::ScriptReader(scriptAsUtf8(sql), token, extension).run(); }));
    thread->setStackSize(postgresql::StackBytes);
    thread->start();
    thread->wait();
    if (!result)
        return Error{postgresql::Wording::tr("There is not enough memory to read the script.")};
    return *std::move(result);
}

} // namespace relvar
