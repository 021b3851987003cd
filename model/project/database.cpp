#include "model/project/database.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <sqlite3.h>

namespace relvar {

SqlStatement::SqlStatement(SqlStatement &&other) noexcept
{
    *this = std::move(other);
}

SqlStatement &SqlStatement::operator=(SqlStatement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_arena, other.m_arena);
    std::swap(m_used, other.m_used);
    std::swap(m_good, other.m_good);
    return *this;
}

SqlStatement::~SqlStatement()
{
    sqlite3_finalize(m_statement);
}

void SqlStatement::bind(int parameter, QStringView text)
{
    constexpr qsizetype ArenaSize = 8192;
    if (m_arena.isEmpty())
        m_arena.resize(ArenaSize);
    if (m_used + m_encoder.requiredSpace(text.size()) > ArenaSize) {
        const QByteArray utf8 = text.toUtf8();
        sqlite3_bind_text64(m_statement, parameter, utf8.constData(), quint64(utf8.size()),
                            SQLITE_TRANSIENT, SQLITE_UTF8);
        return;
    }
    char *const begin = m_arena.data() + m_used;
    const char *const end = m_encoder.appendToBuffer(begin, text);
    sqlite3_bind_text64(m_statement, parameter, begin, quint64(end - begin), SQLITE_STATIC,
                        SQLITE_UTF8);
    m_used += end - begin;
}

void SqlStatement::bind(int parameter, qint64 number)
{
    sqlite3_bind_int64(m_statement, parameter, number);
}

void SqlStatement::bind(int parameter, const SqlValue &value)
{
    if (const auto *integer = std::get_if<qint64>(&value))
        sqlite3_bind_int64(m_statement, parameter, *integer);
    else if (const auto *real = std::get_if<double>(&value))
        sqlite3_bind_double(m_statement, parameter, *real);
    else if (const auto *text = std::get_if<QString>(&value))
        bind(parameter, QStringView(*text));
    else
        sqlite3_bind_null(m_statement, parameter);
}

void SqlStatement::bindBlob(int parameter, const QByteArray &bytes)
{
    // A null pointer would bind NULL.
    sqlite3_bind_blob64(m_statement, parameter, bytes.isEmpty() ? "" : bytes.constData(),
                        quint64(bytes.size()), SQLITE_TRANSIENT);
}

bool SqlStatement::next()
{
    const int code = m_statement ? sqlite3_step(m_statement) : SQLITE_ERROR;
    m_good = code == SQLITE_ROW || code == SQLITE_DONE;
    return code == SQLITE_ROW;
}

bool SqlStatement::run()
{
    next();
    reset();
    return m_good;
}

void SqlStatement::reset()
{
    sqlite3_reset(m_statement);
    m_used = 0;
}

qint64 SqlStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray SqlStatement::rawText(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? QByteArray::fromRawData(text, sqlite3_column_bytes(m_statement, column))
                : QByteArray();
}

QString SqlStatement::text(int column) const
{
    return QString::fromUtf8(rawText(column));
}

QByteArray SqlStatement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

SqlValue SqlStatement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT:
        return text(column);
    default:
        return {};
    }
}

Database::Database(sqlite3 *handle, const QString &shown)
    : m_handle(handle)
    , m_shown(shown)
{
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access,
                                                 const QString &shown)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= access == Access::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (access == Access::Create)
        flags |= SQLITE_OPEN_CREATE;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(handle, shown));
    if (code != SQLITE_OK)
        return database->error();
    database->harden();
    return database;
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

// Nothing that a stranger put into the file is run, and nothing grows without bounds.
void Database::harden()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 256 << 20);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
    sqlite3_limit(m_handle, SQLITE_LIMIT_COLUMN, 500);
    sqlite3_limit(m_handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(m_handle, SQLITE_LIMIT_WORKER_THREADS, 0);
    sqlite3_busy_timeout(m_handle, 2000);
    // 64 MiB of cache: a file is read twice, to check it and to load it.
    exec("PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON; PRAGMA cache_size = -65536");
}

bool Database::exec(const char *sql)
{
    return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

SqlStatement Database::prepare(const QByteArray &sql)
{
    SqlStatement statement;
    sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                       &statement.m_statement, nullptr);
    return statement;
}

qint64 Database::number(const QByteArray &sql)
{
    SqlStatement statement = prepare(sql);
    return statement.next() ? statement.integer(0) : 0;
}

QString Database::string(const QByteArray &sql)
{
    SqlStatement statement = prepare(sql);
    return statement.next() ? statement.text(0) : QString();
}

qint64 Database::changedRows() const
{
    return sqlite3_changes64(m_handle);
}

bool Database::brokeForeignKey() const
{
    return sqlite3_extended_errcode(m_handle) == SQLITE_CONSTRAINT_FOREIGNKEY;
}

Error Database::error() const
{
    const auto sentence = [](const char *text) {
        return QCoreApplication::translate("Project", text);
    };
    QString text;
    switch (sqlite3_errcode(m_handle) & 0xff) {
    case SQLITE_FULL:
        text = sentence(QT_TRANSLATE_NOOP("Project", "There is no room left to write “%1”."));
        break;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_SCHEMA:
        text = sentence(QT_TRANSLATE_NOOP("Project", "The file “%1” is damaged."));
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        text = sentence(QT_TRANSLATE_NOOP("Project", "Another program holds “%1”."));
        break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        text = sentence(QT_TRANSLATE_NOOP("Project", "The file “%1” may not be written."));
        break;
    case SQLITE_CANTOPEN:
        text = sentence(QT_TRANSLATE_NOOP("Project", "The file “%1” could not be opened."));
        break;
    case SQLITE_TOOBIG:
        text = sentence(QT_TRANSLATE_NOOP("Project", "The file “%1” holds more than fits."));
        break;
    case SQLITE_INTERRUPT:
        text = sentence(QT_TRANSLATE_NOOP("Project", "The file “%1” took too long to read."));
        break;
    default:
        text = sentence(QT_TRANSLATE_NOOP("Project", "The file “%1” could not be used: %2."));
        return Error{text.arg(m_shown, QString::fromUtf8(sqlite3_errmsg(m_handle))), m_shown};
    }
    return Error{text.arg(m_shown), m_shown};
}

void Database::allow(int seconds)
{
    if (seconds == 0) {
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
        return;
    }
    m_deadline = QDeadlineTimer(qint64(seconds) * 1000).deadline();
    sqlite3_progress_handler(
        m_handle, 100000,
        [](void *database) -> int {
            const qint64 deadline = static_cast<Database *>(database)->m_deadline;
            return QDeadlineTimer::current().deadline() > deadline;
        },
        this);
}

} // namespace relvar
