#include "generators/dialects/sqlite/engine.h"

#include "generators/dialects/sqlite/wording.h"

#include <QStringList>

#include <cstring>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace relvar::sqlite {

namespace {

constexpr int StepsAtOnce = 1000;    // of SQLite's machine, between two looks at the watch
constexpr int MostSteps = 20 * 1000; // of those, for one statement: a second or so
constexpr int MostMadeUp = 1000;
constexpr int MostBytes = 64 * 1024 * 1024; // of a statement or value
constexpr int MostPages = 64 * 1024;
constexpr qsizetype MostFileBytes = 1024 * 1024 * 1024;

// What leads out of the database, or past its guards.
int authorize(void *, int action, const char *first, const char *second, const char *, const char *)
{
    static constexpr const char *pragmas[] = {
        "table_list",   "table_xinfo",        "index_list",   "index_xinfo",
        "foreign_keys", "legacy_alter_table", "user_version", "foreign_key_list",
        "encoding",     "application_id",     "journal_mode", "auto_vacuum"};
    switch (action) {
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
        return SQLITE_DENY;
    case SQLITE_FUNCTION:
        return second && qstricmp(second, "load_extension") == 0 ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:
        for (const char *known : pragmas)
            if (qstricmp(first, known) == 0)
                return SQLITE_OK;
        // The modules for text search ask for these.
        return qstricmp(first, "data_version") == 0 || qstricmp(first, "page_size") == 0
                   ? SQLITE_OK
                   : SQLITE_DENY;
    default:
        return SQLITE_OK;
    }
}

void answerNothing(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_null(context);
}

int compareBytes(void *, int sizeA, const void *a, int sizeB, const void *b)
{
    const int order = std::memcmp(a, b, size_t(std::min(sizeA, sizeB)));
    return order != 0 ? order : sizeA - sizeB;
}

void makeCollation(void *, sqlite3 *handle, int, const char *name)
{
    sqlite3_create_collation(handle, name, SQLITE_UTF8, nullptr, compareBytes);
}

Error cannotOpen(const QString &reason)
{
    return Error{Wording::tr("SQLite cannot read this database: %1.").arg(reason), {}, 1, 1};
}

// Makes the contents of a database file those of a new connection; gives a code of SQLite.
int fill(sqlite3 *handle, const QByteArray &contents)
{
    const auto size = sqlite3_int64(contents.size());
    auto *bytes = static_cast<unsigned char *>(sqlite3_malloc64(sqlite3_uint64(size)));
    if (!bytes)
        return SQLITE_NOMEM;
    std::memcpy(bytes, contents.constData(), size_t(size));
    // A copy in memory needs no write-ahead log.
    if (size > 19)
        bytes[18] = bytes[19] = 1;
    return sqlite3_deserialize(handle, "main", bytes, size, size,
                               SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY);
}

} // namespace

bool isDatabase(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArray("SQLite format 3\0", 16));
}

Engine::Engine(sqlite3 *handle, const Token &token)
    : m_handle(handle)
    , m_token(token)
{
    harden();
}

Engine::~Engine()
{
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Engine>> Engine::open(const Token &token)
{
    return open({}, token);
}

// The contents come in before the guards stand: SQLite attaches them.
Result<std::unique_ptr<Engine>> Engine::open(const QByteArray &contents, const Token &token)
{
    sqlite3 *handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY |
                      SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    int done = sqlite3_open_v2(":memory:", &handle, flags, nullptr);
    if (done == SQLITE_OK && !contents.isEmpty())
        done = fill(handle, contents);
    if (done != SQLITE_OK) {
        sqlite3_close_v2(handle);
        return cannotOpen(QString::fromUtf8(sqlite3_errstr(done)));
    }
    return std::unique_ptr<Engine>(new Engine(handle, token));
}

Result<std::unique_ptr<Engine>> Engine::openFile(const QByteArray &contents, const Token &token)
{
    if (contents.size() > MostFileBytes)
        return Error{Wording::tr("The database is larger than 1 GiB."), {}, 1, 1};
    Result<std::unique_ptr<Engine>> engine = open(contents, token);
    if (!engine)
        return engine;
    if (const auto rows = engine.value()->rows("SELECT count(*) FROM sqlite_schema"); !rows)
        return rows.error();
    return engine;
}

void Engine::harden()
{
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, MostBytes);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, MostBytes);
    sqlite3_limit(m_handle, SQLITE_LIMIT_EXPR_DEPTH, 400);
    sqlite3_limit(m_handle, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    sqlite3_limit(m_handle, SQLITE_LIMIT_WORKER_THREADS, 0);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_exec(m_handle, "PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY", nullptr,
                 nullptr, nullptr);
    const QByteArray pages = "PRAGMA max_page_count = " + QByteArray::number(MostPages);
    sqlite3_exec(m_handle, pages.constData(), nullptr, nullptr, nullptr);
    sqlite3_collation_needed(m_handle, nullptr, makeCollation);
    sqlite3_progress_handler(m_handle, StepsAtOnce, watch, this);
    sqlite3_set_authorizer(m_handle, authorize, nullptr);
}

void Engine::beStrict()
{
    m_makesUp = false;
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
}

int Engine::watch(void *engine)
{
    auto *self = static_cast<Engine *>(engine);
    return self->m_token.cancelled() || ++self->m_steps > MostSteps;
}

Fault Engine::fault() const
{
    Fault fault;
    const QString message = QString::fromUtf8(sqlite3_errmsg(m_handle));
    fault.interrupted = sqlite3_errcode(m_handle) == SQLITE_INTERRUPT;
    fault.offset = sqlite3_error_offset(m_handle);
    fault.syntax = message.endsWith(u": syntax error"_s) || message == u"incomplete input" ||
                   message.startsWith(u"unrecognized token"_s);
    fault.incomplete = message == u"incomplete input";
    fault.missing = message.startsWith(u"no such "_s);
    fault.text = fault.interrupted
                     ? Wording::tr("SQLite did not come to an end with this statement.")
                     : Wording::tr("SQLite says: %1.").arg(message);
    return fault;
}

// Functions of the application that wrote the script: their names are enough to define things.
bool Engine::makeUp(const Fault &fault)
{
    static constexpr QByteArrayView start("no such function: ");
    const QByteArray message = sqlite3_errmsg(m_handle);
    if (!m_makesUp || !fault.missing || !message.startsWith(start) || ++m_madeUp > MostMadeUp)
        return false;
    const QByteArray name = message.sliced(start.size());
    return sqlite3_create_function_v2(m_handle, name.constData(), -1,
                                      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                                      nullptr, answerNothing, nullptr, nullptr,
                                      nullptr) == SQLITE_OK;
}

std::optional<Fault> Engine::step(sqlite3_stmt *statement)
{
    m_steps = 0;
    int state = SQLITE_ROW;
    while (state == SQLITE_ROW)
        state = sqlite3_step(statement);
    std::optional<Fault> wrong;
    if (state != SQLITE_DONE)
        wrong = fault();
    return wrong;
}

std::optional<Fault> Engine::run(const QByteArray &sql)
{
    while (true) {
        m_steps = 0;
        sqlite3_stmt *statement = nullptr;
        std::optional<Fault> wrong;
        if (sqlite3_prepare_v2(m_handle, sql.constData(), int(sql.size()), &statement, nullptr) !=
            SQLITE_OK)
            wrong = fault();
        else if (statement)
            wrong = step(statement);
        const bool again = wrong && makeUp(*wrong);
        sqlite3_finalize(statement);
        if (!again)
            return wrong;
    }
}

std::optional<Fault> Engine::prepare(const QByteArray &sql)
{
    m_steps = 0;
    sqlite3_stmt *statement = nullptr;
    std::optional<Fault> wrong;
    if (sqlite3_prepare_v2(m_handle, sql.constData(), int(sql.size()), &statement, nullptr) !=
        SQLITE_OK)
        wrong = fault();
    sqlite3_finalize(statement);
    return wrong;
}

Result<QList<Cells>> Engine::rows(const QByteArray &sql, const QStringList &parameters)
{
    m_steps = 0;
    sqlite3_stmt *statement = nullptr;
    int state = sqlite3_prepare_v2(m_handle, sql.constData(), int(sql.size()), &statement, nullptr);
    QList<Cells> rows;
    if (state == SQLITE_OK) {
        for (int i = 0; i < parameters.size(); ++i) {
            const QByteArray text = parameters[i].toUtf8();
            sqlite3_bind_text(statement, i + 1, text.constData(), int(text.size()),
                              SQLITE_TRANSIENT);
        }
        const int columns = sqlite3_column_count(statement);
        while ((state = sqlite3_step(statement)) == SQLITE_ROW) {
            Cells cells;
            for (int i = 0; i < columns; ++i) {
                const auto *text =
                    reinterpret_cast<const char *>(sqlite3_column_text(statement, i));
                cells.append(text ? QString::fromUtf8(text, sqlite3_column_bytes(statement, i))
                                  : QString());
            }
            rows.append(cells);
        }
    }
    const bool good = state == SQLITE_DONE;
    const QString message = QString::fromUtf8(sqlite3_errmsg(m_handle));
    sqlite3_finalize(statement);
    if (!good)
        return cannotOpen(message);
    return rows;
}

} // namespace relvar::sqlite
