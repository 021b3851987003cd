#include "generators/dialects/sqlite/reader.h"

#include "generators/dialects/sqlite/building.h"
#include "generators/dialects/sqlite/parser.h"
#include "generators/dialects/sqlite/wording.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar {

namespace sqlite {

namespace {

using Status = ImportedStatement::Status;

// A place in a text as line and column; asked for in rising order.
class Places
{
public:
    explicit Places(QStringView text)
        : m_text(text)
    {
    }

    void set(ImportedStatement &statement, qsizetype place)
    {
        if (place < m_place)
            m_place = m_lineStart = 0, m_line = 1;
        for (; m_place < place; ++m_place)
            if (m_text[m_place] == u'\n') {
                ++m_line;
                m_lineStart = m_place + 1;
            }
        statement.line = m_line;
        const QStringView before = m_text.sliced(m_lineStart, place - m_lineStart);
        statement.column = 1 + int(std::count_if(before.begin(), before.end(),
                                                 [](QChar c) { return !c.isLowSurrogate(); }));
    }

private:
    QStringView m_text;
    qsizetype m_place = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
};

// Runs one script in a database of its own and reads what is in it then. Lives on the stack of
// readSqlite().
class ScriptReader
{
public:
    ScriptReader(const QString &text, Engine &engine, const Token &token)
        : m_text(text)
        , m_engine(engine)
        , m_token(token)
        , m_places(m_text)
    {
    }

    Result<ImportResult> run();

private:
    struct Verdict
    {
        Status status = Status::Imported;
        QString reason = {};
        int offset = -1; // in bytes of the statement
    };

    Verdict read(const Piece &piece, const QString &kind);
    Verdict define(QStringView sql, const QString &kind);
    Verdict pragma(QStringView sql);
    Verdict judge(QStringView sql, const QString &reason);
    void remember(QStringView sql);
    QString preamble() const;

    QString m_text;
    Engine &m_engine;
    const Token &m_token;
    Places m_places;
    QList<KeptStatement> m_kept;
    QList<std::pair<QString, QString>> m_settings;          // pragma and its statement
    QHash<std::pair<QString, QString>, qsizetype> m_makers; // statements by what they made
    ImportResult m_result;
};

bool isOneOf(const QString &word, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView one) { return word == one; });
}

// Where in a statement SQLite stopped, in bytes.
int placeOf(const Fault &fault, qsizetype size)
{
    return fault.incomplete ? int(size) : fault.offset;
}

ScriptReader::Verdict ScriptReader::judge(QStringView sql, const QString &reason)
{
    const QByteArray bytes = sql.toUtf8();
    if (const auto fault = m_engine.prepare(bytes); fault && fault->syntax)
        return {Status::Refused, fault->text, placeOf(*fault, bytes.size())};
    return {Status::Skipped, reason};
}

ScriptReader::Verdict ScriptReader::define(QStringView sql, const QString &kind)
{
    const QByteArray bytes = sql.toUtf8();
    const auto fault = m_engine.run(bytes);
    if (!fault) {
        remember(sql);
        return {};
    }
    const bool keepable = !fault->syntax && !fault->interrupted &&
                          (fault->missing || kind.startsWith(u"CREATE VIRTUAL"_s));
    if (kind.startsWith(u"DROP"_s) && fault->missing)
        return {Status::Skipped, fault->text};
    if (!keepable)
        return {Status::Refused, fault->text, placeOf(*fault, bytes.size())};
    m_kept.append({sql.toString(), fault->text});
    return {Status::Kept, fault->text};
}

// Which statement made what, so that the report can tell what became of it.
void ScriptReader::remember(QStringView sql)
{
    Parser parser(sql.toString());
    if (!parser.accept(u"CREATE"))
        return;
    const bool temporary = parser.accept(u"TEMP") || parser.accept(u"TEMPORARY");
    parser.accept(u"UNIQUE");
    parser.accept(u"VIRTUAL");
    parser.skip();
    parser.acceptAll({u"IF", u"NOT", u"EXISTS"});
    const QString first = parser.name();
    const QString second = parser.accept(u".") ? parser.name() : QString();
    const QString schema = temporary ? u"temp"_s : second.isEmpty() ? u"main"_s : first.toLower();
    m_makers.insert({schema, (second.isEmpty() ? first : second).toLower()},
                    m_result.statements.size());
}

ScriptReader::Verdict ScriptReader::pragma(QStringView sql)
{
    Parser parser(sql.toString());
    parser.skip();
    const QString name = parser.qualifiedName().toLower();
    const bool sets = parser.sees(u"=") || parser.sees(u"(");
    const bool stays = sets && isOneOf(name, {u"user_version", u"application_id", u"encoding",
                                              u"page_size", u"auto_vacuum", u"journal_mode"});
    const QByteArray bytes = sql.toUtf8();
    if (const auto fault = m_engine.prepare(bytes); fault && (stays || fault->syntax))
        return {Status::Refused, fault->text, placeOf(*fault, bytes.size())};
    if (sets && isOneOf(name, {u"foreign_keys", u"legacy_alter_table"}))
        (void)m_engine.run(bytes);
    // The others are forgotten when the connection is closed.
    if (!stays)
        return {Status::Skipped, Wording::tr("A setting of a connection is not a definition.")};
    m_settings.removeIf([&](const auto &one) { return one.first == name; });
    m_settings.append({name, sql.toString()});
    return {};
}

ScriptReader::Verdict ScriptReader::read(const Piece &piece, const QString &kind)
{
    const QStringView sql = QStringView(m_text).sliced(piece.from, piece.to - piece.from);
    const QString word = kind.section(u' ', 0, 0);
    if (piece.shellCommand)
        return {Status::Skipped, Wording::tr("A command of SQLite’s shell is not SQL.")};
    if (const qsizetype nul = sql.indexOf(QChar(u'\0')); nul >= 0)
        return {Status::Refused, Wording::tr("There is a zero byte in the statement."),
                int(sql.first(nul).toUtf8().size())};
    if (isOneOf(word, {u"CREATE", u"ALTER", u"DROP"}))
        return define(sql, kind);
    if (word == u"PRAGMA")
        return pragma(sql);
    if (isOneOf(word, {u"INSERT", u"REPLACE", u"UPDATE", u"DELETE"}))
        return judge(sql, Wording::tr("Rows are data, not a definition."));
    if (isOneOf(word, {u"SELECT", u"VALUES", u"WITH", u"EXPLAIN"}))
        return judge(sql, Wording::tr("A query is not a definition."));
    if (isOneOf(word, {u"BEGIN", u"COMMIT", u"END", u"ROLLBACK", u"SAVEPOINT", u"RELEASE"}))
        return judge(sql, Wording::tr("Transactions are made when the design is written out."));
    if (isOneOf(word, {u"ATTACH", u"DETACH"}))
        return judge(sql, Wording::tr("Another database is not part of this schema."));
    if (isOneOf(word, {u"VACUUM", u"ANALYZE", u"REINDEX"}))
        return judge(sql, Wording::tr("Maintenance of a running database is not a definition."));
    const auto fault = m_engine.prepare(sql.toUtf8());
    return {Status::Refused,
            fault ? fault->text : Wording::tr("Relvar has no kind of object for this."),
            fault ? fault->offset : -1};
}

QString ScriptReader::preamble() const
{
    QString text;
    for (const auto &[name, statement] : m_settings)
        text += statement + u";\n"_s;
    return text.trimmed();
}

Result<ImportResult> ScriptReader::run()
{
    const QList<Piece> pieces = piecesOf(m_text);
    const int total = int(pieces.size());
    for (int i = 0; i < total; ++i) {
        if (m_token.cancelled())
            return Error{Wording::tr("The import was cancelled.")};
        if (i % 64 == 0)
            m_token.report(i, total);
        const Piece &piece = pieces[i];
        const QStringView sql = QStringView(m_text).sliced(piece.from, piece.to - piece.from);
        ImportedStatement statement;
        statement.kind = statementKind(sql);
        const Verdict verdict = read(piece, statement.kind);
        statement.status = verdict.status;
        statement.reason = verdict.reason;
        qsizetype place = piece.from;
        if (verdict.offset > 0)
            place += QString::fromUtf8(sql.toUtf8().first(verdict.offset)).size();
        m_places.set(statement, std::min(place, piece.to));
        m_result.statements.append(statement);
    }
    const auto catalog = readCatalog(m_engine);
    if (!catalog)
        return catalog.error();
    const Built built = buildModel(*catalog, m_kept, preamble());
    m_result.model = built.model;
    for (const Remark &remark : built.remarks) {
        const auto maker = m_makers.constFind({remark.schema, remark.name.toLower()});
        if (maker == m_makers.cend())
            continue;
        ImportedStatement &statement = m_result.statements[*maker];
        statement.status = Status::Kept;
        statement.reason = remark.reason;
    }
    return m_result;
}

QString asText(const QByteArray &sql)
{
    const QByteArray text = sql.startsWith("\xEF\xBB\xBF") ? sql.sliced(3) : sql;
    return text.isValidUtf8() ? QString::fromUtf8(text) : QString::fromLatin1(text);
}

// What a file says about itself besides its tables.
QString fileSettings(Engine &engine)
{
    QStringList lines;
    for (const QString &name : {u"application_id"_s, u"user_version"_s}) {
        const auto rows = engine.rows("PRAGMA " + name.toUtf8());
        const QString value = rows && !rows->isEmpty() ? rows->first().value(0) : QString();
        if (!value.isEmpty() && value != u"0")
            lines.append(u"PRAGMA %1 = %2;"_s.arg(name, value));
    }
    return lines.join(u'\n');
}

Result<ImportResult> readFile(const QByteArray &bytes, const Token &token)
{
    const auto engine = Engine::openFile(bytes, token);
    if (!engine)
        return engine.error();
    const auto catalog = readCatalog(**engine);
    if (!catalog)
        return catalog.error();
    if (token.cancelled())
        return Error{Wording::tr("The import was cancelled.")};
    const Built built = buildModel(*catalog, {}, fileSettings(**engine));
    ImportResult result;
    result.model = built.model;
    for (const CatalogEntry &entry : *catalog) {
        ImportedStatement statement{1, 1, statementKind(entry.sql), Status::Imported, {}};
        if (entry.kind == u"shadow") {
            statement.status = Status::Skipped;
            statement.reason = Wording::tr("A virtual table makes this table itself.");
        }
        for (const Remark &remark : built.remarks)
            if (remark.schema == entry.schema && remark.name == entry.name) {
                statement.status = Status::Kept;
                statement.reason = remark.reason;
            }
        result.statements.append(statement);
    }
    return result;
}

} // namespace

} // namespace sqlite

Result<ImportResult> readSqlite(const QByteArray &source, const Token &token)
{
    if (sqlite::isDatabase(source))
        return sqlite::readFile(source, token);
    if (source.size() > 1024 * 1024 * 1024)
        return Error{sqlite::Wording::tr("The script is larger than 1 GiB."), {}, 1, 1};
    const auto engine = sqlite::Engine::open(token);
    if (!engine)
        return engine.error();
    return sqlite::ScriptReader(sqlite::asText(source), **engine, token).run();
}

} // namespace relvar
