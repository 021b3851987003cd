#include "tests/support/mariadbserver.h"

#include "tests/support/serverfolder.h"

#include <QFile>
#include <QUrl>

namespace relvar::test {

namespace {

QString lastError;

// Everything that must end with us is started by this script. It says "ready" when the server
// answers, then waits until its standard input ends.
constexpr const char *guardScript = R"(
root=$1 folder=$2
cd "$folder" || exit 1
trap '' INT TERM HUP
finish() { [ -n "$server" ] && kill -KILL "$server" && wait "$server"; cd /; rm -rf "$folder"; }
mkdir data
{ echo "CREATE DATABASE mysql;"; echo "USE mysql;"
  cat "$root/usr/share/mysql/mysql_system_tables.sql" \
      "$root/usr/share/mysql/mysql_system_tables_data.sql"; } >bootstrap.sql
settings="--no-defaults --datadir=$folder/data --lc-messages-dir=$root/usr/share/mysql
    --character-sets-dir=$root/usr/share/mysql/charsets --innodb-buffer-pool-size=32M
    --innodb-flush-log-at-trx-commit=0 --innodb-log-file-size=8M --skip-log-bin
    --innodb-flush-method=nosync --innodb-doublewrite=0 --innodb-file-per-table=0"
"$root/usr/sbin/mariadbd" $settings --bootstrap --skip-grant-tables <bootstrap.sql >log 2>&1 \
    || { cat log >&2; finish; exit 1; }
"$root/usr/sbin/mariadbd" $settings --socket="$folder/sql" --pid-file="$folder/pid" \
    --skip-networking --character-set-server=utf8mb4 --log-bin-trust-function-creators=1 \
    >>log 2>&1 &
server=$!
tries=0
until "$root/usr/bin/mariadb" --no-defaults -S "$folder/sql" -u root -e "DO 0" >/dev/null 2>&1; do
    tries=$((tries + 1))
    if [ $tries -gt 600 ] || ! kill -0 "$server" 2>/dev/null; then
        cat log >&2; finish; exit 1
    fi
    sleep 0.1
done
echo ready
read -r _
finish >/dev/null 2>&1
)";

// Where Debian installs it, or a copy elsewhere.
QString programRoot()
{
    const QString root = qEnvironmentVariable("RELVAR_MARIADB_ROOT", "/");
    return QFile::exists(root + "/usr/sbin/mariadbd") ? root : QString();
}

} // namespace

std::unique_ptr<MariadbServer> MariadbServer::start()
{
    const QString root = programRoot();
    if (root.isEmpty()) {
        lastError = "MariaDB is not installed";
        return nullptr;
    }
    std::unique_ptr<MariadbServer> server(new MariadbServer);
    const QByteArray folder = makeServerFolder("relvar-my", server->m_guard, lastError);
    if (folder.isEmpty())
        return nullptr;
    server->m_folder = QString::fromLocal8Bit(folder);
    server->m_client = root + "/usr/bin/mariadb";
    server->m_guard.start("/bin/sh", {"-c", guardScript, "relvar-my", root, server->m_folder});
    while (!server->m_guard.canReadLine())
        if (!server->m_guard.waitForReadyRead(120000))
            break;
    if (server->m_guard.readLine().trimmed() != "ready") {
        server->m_guard.waitForFinished(1000);
        lastError = "MariaDB does not start: " +
                    QString::fromUtf8(server->m_guard.readAllStandardError()).right(500);
        return nullptr;
    }
    return server;
}

QString MariadbServer::error()
{
    return lastError;
}

QByteArray MariadbServer::run(const QString &database, const QByteArray &sql,
                              QStringList &errors) const
{
    QStringList arguments{"--no-defaults",
                          "-S",
                          m_folder + "/sql",
                          "-u",
                          "root",
                          "--force",
                          "--batch",
                          "--raw",
                          "--skip-column-names",
                          "--default-character-set=utf8mb4"};
    if (!database.isEmpty())
        arguments << database;
    QProcess client;
    client.start(m_client, arguments);
    client.write(sql);
    client.closeWriteChannel();
    if (!client.waitForFinished(300000)) {
        errors << "The client does not end";
        return {};
    }
    const QStringList lines =
        QString::fromUtf8(client.readAllStandardError()).split('\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        if (line.startsWith("ERROR"))
            errors << line;
    return client.readAllStandardOutput();
}

QString MariadbServer::url(const QString &name) const
{
    return "mysql://root@/" + QString::fromLatin1(QUrl::toPercentEncoding(name)) +
           "?socket=" + m_folder + "/sql";
}

QByteArray MariadbServer::definitions(const QString &database, QStringList &errors) const
{
    // The statements to ask with, made by the server from its catalogue.
    const QByteArray questions = run(
        database,
        "SET SESSION group_concat_max_len = 1000000;"
        "SELECT concat('SHOW CREATE ', CASE table_type WHEN 'VIEW' THEN 'VIEW'"
        " WHEN 'SEQUENCE' THEN 'SEQUENCE' ELSE 'TABLE' END, ' `', replace(table_name, '`', '``'),"
        " '`;') FROM information_schema.tables WHERE table_schema = database()"
        " ORDER BY table_name;",
        errors);
    // Programs without the moment and the session in which they were made.
    return run(database,
               questions +
                   "SELECT trigger_name, action_timing, event_manipulation, event_object_table,"
                   " action_statement FROM information_schema.triggers"
                   " WHERE trigger_schema = database() ORDER BY trigger_name;"
                   "SELECT routine_type, routine_name, dtd_identifier, routine_definition,"
                   " is_deterministic, sql_data_access, security_type, routine_comment"
                   " FROM information_schema.routines WHERE routine_schema = database()"
                   " ORDER BY routine_type, routine_name;"
                   "SELECT specific_name, ordinal_position, parameter_mode, parameter_name,"
                   " dtd_identifier FROM information_schema.parameters"
                   " WHERE specific_schema = database() ORDER BY specific_name, ordinal_position;",
               errors);
}

MariadbServer::~MariadbServer()
{
    m_guard.closeWriteChannel();
    m_guard.waitForFinished(20000);
}

} // namespace relvar::test
