#include "tests/support/postgresserver.h"

#include "tests/support/serverfolder.h"

#include <QDir>
#include <QStandardPaths>
#include <QUrl>

namespace relvar::test {

namespace {

QString lastError;

// Everything that must end with us is started by this script. It says "ready" and the version when
// the server answers, then waits until its standard input ends.
constexpr const char *guardScript = R"(
bin=$1 folder=$2 clients=$3
cd "$folder" || exit 1
trap '' INT TERM HUP
finish() { [ -n "$server" ] && kill -QUIT "$server" && wait "$server"; cd /; rm -rf "$folder"; }
"$bin/initdb" -D data -U postgres -A trust --no-sync --no-instructions --locale=C.UTF-8 -E UTF8 \
    >log 2>&1 || { cat log >&2; finish; exit 1; }
"$bin/postgres" -D "$folder/data" -c listen_addresses= -c unix_socket_directories="$folder" \
    -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c shared_buffers=32MB \
    -c max_wal_size=128MB -c max_connections=20 -c autovacuum=off -c jit=off >>log 2>&1 &
server=$!
tries=0
until "$clients/pg_isready" -q -h "$folder" -U postgres; do
    tries=$((tries + 1))
    if [ $tries -gt 600 ] || ! kill -0 "$server" 2>/dev/null; then
        cat log >&2; finish; exit 1
    fi
    sleep 0.05
done
echo ready $(cat data/PG_VERSION)
read -r _
finish >/dev/null 2>&1
)";

// The newest programs that Debian installs beside each other, else those in the PATH.
QString programFolder()
{
    const QDir versions("/usr/lib/postgresql");
    if (QFile::exists(versions.filePath("15/bin/postgres")))
        return versions.filePath("15/bin");
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (auto it = found.crbegin(); it != found.crend(); ++it)
        if (QFile::exists(versions.filePath(*it + "/bin/postgres")))
            return versions.filePath(*it + "/bin");
    return QStandardPaths::findExecutable("postgres").section('/', 0, -2);
}

} // namespace

std::unique_ptr<PostgresServer> PostgresServer::start(const QString &own)
{
    const QString clients = programFolder();
    const QString programs = own.isEmpty() ? clients : own;
    if (clients.isEmpty() || !QFile::exists(programs + "/postgres")) {
        lastError = "PostgreSQL is not installed" + (own.isEmpty() ? own : " in " + own);
        return nullptr;
    }
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    const QByteArray folder = makeServerFolder("relvar-pg", server->m_guard, lastError);
    if (folder.isEmpty())
        return nullptr;
    server->m_folder = QString::fromLocal8Bit(folder);
    server->m_guard.start("/bin/sh",
                          {"-c", guardScript, "relvar-pg", programs, server->m_folder, clients});
    while (!server->m_guard.canReadLine())
        if (!server->m_guard.waitForReadyRead(60000))
            break;
    const QList<QByteArray> ready = server->m_guard.readLine().trimmed().split(' ');
    if (ready.first() != "ready") {
        server->m_guard.waitForFinished(1000);
        lastError = "PostgreSQL does not start: " +
                    QString::fromUtf8(server->m_guard.readAllStandardError()).right(500);
        return nullptr;
    }
    server->m_version = ready.last().toInt();
    const auto database = PostgresDatabase::fromUrl(server->url("postgres"));
    server->m_main = std::make_unique<PostgresDatabase>(*database);
    server->m_main->setProgramFolder(clients);
    return server;
}

QString PostgresServer::error()
{
    return lastError;
}

QString PostgresServer::url(const QString &name) const
{
    return "postgresql:///" + QString::fromLatin1(QUrl::toPercentEncoding(name)) +
           "?host=" + m_folder + "&user=postgres";
}

Result<PostgresDatabase> PostgresServer::fresh(const QString &name) const
{
    // To copy files is the cheaper way where nothing is synced.
    const QByteArray way = m_version >= 15 ? " STRATEGY file_copy" : "";
    const QByteArray quoted = '"' + QString(name).replace('"', "\"\"").toUtf8() + '"';
    const Result<ScriptRun> done =
        m_main->run("DROP DATABASE IF EXISTS " + quoted + " WITH (FORCE);\nCREATE DATABASE " +
                        quoted + " TEMPLATE template0" + way + ";\n",
                    true);
    if (!done)
        return done.error();
    if (!done->errors.isEmpty())
        return done->errors.first();
    return m_main->sibling(name);
}

PostgresServer::~PostgresServer()
{
    m_guard.closeWriteChannel();
    m_guard.waitForFinished(20000);
}

} // namespace relvar::test
