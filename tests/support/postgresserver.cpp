#include "tests/support/postgresserver.h"

#include <QDir>
#include <QStandardPaths>
#include <QUrl>

#include <pwd.h>
#include <stdlib.h>
#include <unistd.h>

namespace relvar::test {

namespace {

QString lastError;

// Everything that must end with us is started by this script. It says "ready" when the server
// answers, then waits until its standard input ends.
constexpr const char *guardScript = R"(
bin=$1 folder=$2
cd "$folder" || exit 1
trap '' INT TERM HUP
finish() { [ -n "$server" ] && kill -QUIT "$server" && wait "$server"; cd /; rm -rf "$folder"; }
"$bin/initdb" -D data -U postgres -A trust --no-sync --no-instructions --locale=C.UTF-8 -E UTF8 \
    >log 2>&1 || { cat log >&2; finish; exit 1; }
"$bin/postgres" -D "$folder/data" -c listen_addresses= -c unix_socket_directories="$folder" \
    -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c shared_buffers=32MB \
    -c max_connections=20 -c autovacuum=off -c jit=off >>log 2>&1 &
server=$!
tries=0
until "$bin/pg_isready" -q -h "$folder" -U postgres; do
    tries=$((tries + 1))
    if [ $tries -gt 600 ] || ! kill -0 "$server" 2>/dev/null; then
        cat log >&2; finish; exit 1
    fi
    sleep 0.05
done
echo ready
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

std::unique_ptr<PostgresServer> PostgresServer::start()
{
    const QString programs = programFolder();
    if (programs.isEmpty()) {
        lastError = "PostgreSQL is not installed";
        return nullptr;
    }
    QByteArray folder = QDir::temp().filePath("relvar-pg-XXXXXX").toLocal8Bit();
    if (!mkdtemp(folder.data())) {
        lastError = "No temporary folder can be made in " + QDir::tempPath();
        return nullptr;
    }
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    server->m_folder = QString::fromLocal8Bit(folder);
    if (geteuid() == 0) {
        const passwd *nobody = getpwnam("nobody");
        const uid_t user = nobody ? nobody->pw_uid : 65534;
        const gid_t group = nobody ? nobody->pw_gid : 65534;
        if (chown(folder.constData(), user, group) != 0) {
            lastError = "The temporary folder cannot be given to another user";
            return nullptr;
        }
        server->m_guard.setChildProcessModifier([user, group] {
            if (setgid(group) != 0 || setuid(user) != 0)
                _exit(1);
        });
    }
    server->m_guard.setWorkingDirectory("/");
    server->m_guard.start("/bin/sh", {"-c", guardScript, "relvar-pg", programs, server->m_folder});
    while (!server->m_guard.canReadLine())
        if (!server->m_guard.waitForReadyRead(60000))
            break;
    if (server->m_guard.readLine().trimmed() != "ready") {
        server->m_guard.waitForFinished(1000);
        lastError = "PostgreSQL does not start: " +
                    QString::fromUtf8(server->m_guard.readAllStandardError()).right(500);
        return nullptr;
    }
    const auto database = PostgresDatabase::fromUrl(server->url("postgres"));
    server->m_main = std::make_unique<PostgresDatabase>(*database);
    server->m_main->setProgramFolder(programs);
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

PostgresServer::~PostgresServer()
{
    m_guard.closeWriteChannel();
    m_guard.waitForFinished(20000);
}

} // namespace relvar::test
