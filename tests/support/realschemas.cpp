#include "tests/support/realschemas.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace relvar::test {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    // The last statement of a file often lacks its semicolon.
    return file.open(QIODevice::ReadOnly) ? file.readAll() + "\n;\n" : QByteArray();
}

QByteArray contents(const QString &folder, const QStringList &files)
{
    QByteArray all;
    for (const QString &file : files)
        all += contents(QDir(folder).filePath(file));
    return all;
}

QStringList sorted(const QString &folder, const QString &pattern)
{
    return QDir(folder).entryList({pattern}, QDir::Files, QDir::Name);
}

// One folder a migration, with a file of this name in each.
QByteArray migrationFolders(const QString &folder, const QString &file, const QString &before = {})
{
    QByteArray all;
    const QStringList steps = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &step : steps)
        if (before.isEmpty() || step < before)
            all += contents(folder + '/' + step + '/' + file);
    return all;
}

// The deploy scripts of a Sqitch project in the order of its plan; a change that is reworked later
// keeps its first script under "name@tag.sql".
QByteArray sqitch(const QString &folder)
{
    QStringList changes;
    const QList<QByteArray> lines = contents(folder + "/sqitch.plan").split('\n');
    for (const QByteArray &line : lines) {
        const QString name = QString::fromUtf8(line).section(' ', 0, 0).trimmed();
        if (!name.isEmpty() && !name.startsWith('%') && !name.startsWith('@') &&
            !name.startsWith('#'))
            changes << name;
    }
    QByteArray all;
    for (int i = 0; i < changes.size(); ++i) {
        const QStringList first = sorted(folder + "/deploy", changes[i] + "@*.sql");
        const bool reworked = changes.indexOf(changes[i], i + 1) >= 0 && !first.isEmpty();
        all += contents(folder + "/deploy/" + (reworked ? first.first() : changes[i] + ".sql"));
    }
    return all;
}

// The statements that make or change a database itself: ours exists already.
QByteArray withoutDatabases(const QByteArray &sql)
{
    static const QRegularExpression line(
        "^(\\\\c(onnect)? .*|(DROP|CREATE|ALTER) DATABASE [^;]*;)$",
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return QString::fromUtf8(sql).remove(line).toUtf8();
}

QByteArray supabaseAuth(const QString &folder)
{
    static const QRegularExpression placeholder("\\{\\{[^}]*\\}\\}");
    QString sql = QString::fromUtf8(contents(folder, sorted(folder, "*.sql")));
    return "CREATE SCHEMA IF NOT EXISTS auth;\n" + sql.replace(placeholder, "auth").toUtf8();
}

void addOwn(QList<RealSchema> &all)
{
    const QString samples = QStringLiteral(RELVAR_SOURCE_DIR "/resources/samples/");
    for (const QString &file : sorted(samples, "*.sql"))
        all.append({file.chopped(4), contents(samples + file)});
    const QDir golden(QStringLiteral(RELVAR_SOURCE_DIR "/tests/golden"));
    for (const QString &name : golden.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (const QByteArray sql = contents(golden.filePath(name + "/input.sql")); !sql.isEmpty())
            all.append({name, sql});
}

void addSchemas(QList<RealSchema> &all, const QString &data)
{
    const QDir folder(data + "/postgresql");
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        QStringList files = sorted(path, "*.sql");
        if (name == "pagila-pg18") // needs a server of that version
            continue;
        if (name == "mimic-iv")
            files = QStringList{"create.sql", "constraint.sql", "index.sql"};
        if (name.startsWith("omop")) {
            const QString prefix = "OMOPCDM_postgresql_5.4_";
            files = QStringList{prefix + "ddl.sql", prefix + "primary_keys.sql",
                                prefix + "indices.sql", prefix + "constraints.sql"};
        }
        // tbls makes its database anew, which ours is already.
        const int knownErrors = name == "tbls-postgres" ? 1 : 0;
        all.append({name, withoutDatabases(contents(path, files)), knownErrors});
    }
    const QDir engines(data + "/multi-engine");
    const QStringList designs = engines.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : designs) {
        const QString path = engines.filePath(name + "/postgresql");
        QStringList files = sorted(path, "*.sql");
        if (files.contains("standard-create.sql")) {
            files.removeOne("standard-create.sql");
            files.prepend("standard-create.sql");
        }
        if (name.startsWith("mediawiki"))
            files = QStringList{"tables-generated.sql", "tables.sql"};
        if (name == "temporal")
            files = QStringList{"temporal/schema.sql", "visibility/schema.sql"};
        // MediaWiki leaves the end of the transaction to its installer.
        const QByteArray end = name.startsWith("mediawiki") ? "COMMIT;\n" : "";
        all.append({name, contents(path, files) + end});
    }
    for (const char *name : {"demo", "usda"})
        all.append({QString("pgmodeler-%1").arg(name),
                    withoutDatabases(contents(
                        QString("%1/pgmodeler/samples-1.0/%2.expected.sql").arg(data, name)))});
    const QDir advice(data + "/index-advice");
    for (const QString &name : advice.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (const QByteArray sql =
                contents(advice.filePath(name),
                         {"schema.sql", "fkindexes.sql", "foreignkeys.sql", "support/schema.sql"});
            !sql.isEmpty())
            all.append({"index-advice-" + name, sql});
}

void addMigrations(QList<RealSchema> &all, const QString &data)
{
    const QString folder = data + "/migrations";
    all.append({"lemmy", migrationFolders(folder + "/lemmy", "up.sql", "2025-08-01-000016")});
    all.append({"vaultwarden", migrationFolders(folder + "/vaultwarden-postgresql", "up.sql")});
    all.append({"umami", migrationFolders(folder + "/umami-prisma", "migration.sql")});
    all.append(
        {"concourse", contents(folder + "/concourse", sorted(folder + "/concourse", "*.up.sql"))});
    all.append({"supabase-auth", supabaseAuth(folder + "/supabase-auth")});
    all.append(
        {"chef", sqitch(folder + "/chef-sqitch/baseline") + sqitch(folder + "/chef-sqitch")});
}

} // namespace

QString testDataFolder()
{
    return qEnvironmentVariable("RELVAR_TEST_DATA", RELVAR_SOURCE_DIR "/../shared/data");
}

QList<RealSchema> realSchemas()
{
    QList<RealSchema> all;
    addOwn(all);
    const QString data = testDataFolder();
    if (QFile::exists(data + "/postgresql")) {
        addSchemas(all, data);
        addMigrations(all, data);
    }
    const QStringList extra =
        qEnvironmentVariable("RELVAR_EXTRA_SCHEMAS").split(':', Qt::SkipEmptyParts);
    for (const QString &path : extra)
        all.append({QFileInfo(path).fileName(), withoutDatabases(contents(path))});
    return all;
}

} // namespace relvar::test
