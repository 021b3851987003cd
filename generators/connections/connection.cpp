#include "generators/connections/connection.h"

#include "generators/connections/passwords.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <QVariant>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace relvar {

using namespace Qt::StringLiterals;

namespace {

// The translation context.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

bool isPostgres(const DatabaseAddress &address)
{
    return address.dialect == "postgresql"_L1;
}

// The driver splits at semicolons and hands the rest to the client library of PostgreSQL.
QString postgresOptions(const DatabaseAddress &address)
{
    QStringList options{u"connect_timeout=15"_s, u"application_name=relvar"_s};
    for (const auto &[name, value] : address.parameters) {
        QString text = value;
        text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        options << name + u"='"_s + text + u'\'';
    }
    return options.join(u';');
}

QString mysqlOptions(const DatabaseAddress &address)
{
    QStringList options{u"MYSQL_OPT_CONNECT_TIMEOUT=15"_s};
    if (address.host.startsWith(u'/'))
        options << u"UNIX_SOCKET="_s + address.host;
    for (const auto &[name, value] : address.parameters)
        if (name.startsWith("ssl"_L1) || name.startsWith("SSL"_L1))
            options << name.toUpper().replace(u'-', u'_') + u'=' + value;
    return options.join(u';');
}

// The first line of what a server or its client says, without what Qt puts around it.
QString sentenceOf(const QSqlError &error)
{
    const QString said = error.databaseText().trimmed();
    QString text = (said.isEmpty() ? error.driverText() : said).section(u'\n', 0, 0).simplified();
    if (text.startsWith("ERROR:"_L1))
        text = text.mid(6).trimmed();
    if (const qsizetype end = text.lastIndexOf(" QMYSQL"_L1); end > 0)
        text.truncate(end);
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

// Opens a connection of this name on the calling thread.
Result<QSqlDatabase> connected(const DatabaseAddress &address, const QString &name)
{
    const QString driver = isPostgres(address) ? u"QPSQL"_s : u"QMYSQL"_s;
    if (!QSqlDatabase::isDriverAvailable(driver))
        return Error{
            Wording::tr("The driver %1 of Qt for this database is not installed.").arg(driver)};
    QSqlDatabase database = QSqlDatabase::addDatabase(driver, name);
    if (!isPostgres(address) && address.host.startsWith(u'/'))
        database.setHostName(u"localhost"_s);
    else
        database.setHostName(address.host);
    database.setDatabaseName(address.database);
    database.setUserName(address.user);
    database.setPassword(address.password);
    if (address.port > 0)
        database.setPort(address.port);
    database.setConnectOptions(isPostgres(address) ? postgresOptions(address)
                                                   : mysqlOptions(address));
    if (database.open())
        return database;
    QString reason = sentenceOf(database.lastError());
    if (!address.password.isEmpty())
        reason.replace(address.password, u"***"_s);
    return Error{Wording::tr("The database %1 cannot be reached: %2.").arg(address.url(), reason)};
}

// Gives a connection back; every copy of it must be gone.
void forget(const QString &name)
{
    QSqlDatabase::removeDatabase(name);
}

QString newName()
{
    return u"relvar "_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

// Waits on a thread of its own for the token to be cancelled, and tells the server then. Owned by
// the connection.
class Connection::Watch
{
public:
    Watch(const DatabaseAddress &address, const QString &session, const Token &token)
        : m_thread([this, address, session, token] { wait(address, session, token); })
    {
    }
    ~Watch()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_over = true;
        }
        m_condition.notify_all();
        m_thread.join();
    }

private:
    void wait(const DatabaseAddress &address, const QString &session, const Token &token)
    {
        std::unique_lock lock(m_mutex);
        while (!m_over && !token.cancelled())
            m_condition.wait_for(lock, std::chrono::milliseconds(50));
        if (m_over)
            return;
        lock.unlock();
        const QString name = newName();
        {
            const Result<QSqlDatabase> database = connected(address, name);
            if (database) {
                const QString sql =
                    isPostgres(address) ? u"SELECT pg_cancel_backend(%1)"_s : u"KILL QUERY %1"_s;
                QSqlQuery(*database).exec(sql.arg(session));
            }
        }
        forget(name);
    }

    std::mutex m_mutex;
    std::condition_variable m_condition;
    bool m_over = false;
    std::thread m_thread;
};

Connection::Connection(const DatabaseAddress &address, const Token &token)
    : m_address(address)
    , m_token(token)
    , m_name(newName())
{
}

Connection::~Connection()
{
    m_watch.reset();
    forget(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseAddress &address,
                                                     const Token &token)
{
    std::unique_ptr<Connection> connection(new Connection(withKnownPassword(address), token));
    if (const Result<QSqlDatabase> database = connected(connection->m_address, connection->m_name);
        !database)
        return database.error();
    if (const Result<void> begun = connection->begin(); !begun)
        return begun.error();
    return connection;
}

Result<void> Connection::begin()
{
    const bool postgres = isPostgres(m_address);
    const Result<CatalogRows> session =
        ask(postgres ? u"SELECT pg_backend_pid()"_s : u"SELECT connection_id()"_s);
    if (!session)
        return session.error();
    m_watch = std::make_unique<Watch>(m_address, session->value(0).value(0), m_token);
    const QStringList steps =
        postgres ? QStringList{u"BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"_s}
                 : QStringList{u"SET NAMES utf8mb4"_s,
                               u"SET SESSION sql_mode = '', sql_quote_show_create = 1"_s,
                               u"SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ"_s,
                               u"START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY"_s};
    for (const QString &step : steps)
        if (const Result<CatalogRows> done = ask(step); !done)
            return done.error();
    return {};
}

Result<CatalogRows> Connection::ask(const QString &sql)
{
    if (m_token.cancelled())
        return Error{Wording::tr("Cancelled.")};
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(!isPostgres(m_address)); // row by row is slow there
    if (!query.exec(sql)) {
        if (m_token.cancelled())
            return Error{Wording::tr("Cancelled.")};
        return Error{Wording::tr("The database %1 does not answer: %2.")
                         .arg(m_address.url(), sentenceOf(query.lastError()))};
    }
    CatalogRows rows;
    const int columns = query.record().count();
    while (query.next()) {
        QStringList row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row.append(query.isNull(i) ? QString() : query.value(i).toString());
        rows.append(row);
    }
    return rows;
}

bool isPasswordRefused(const Error &error)
{
    return error.text.contains("password"_L1, Qt::CaseInsensitive);
}

} // namespace relvar
