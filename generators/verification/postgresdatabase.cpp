#include "generators/verification/postgresdatabase.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

// The translation context.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(PostgresDatabase)
};

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

// Takes "password=..." out of the parameters of a URL.
QString withoutPassword(const QString &parameters, QString &password)
{
    QStringList kept;
    const QStringList all = parameters.split(u'&', Qt::SkipEmptyParts);
    for (const QString &parameter : all) {
        if (parameter.startsWith("password="_L1))
            password = decoded(QStringView(parameter).mid(9));
        else
            kept << parameter;
    }
    return kept.join(u'&');
}

QString quotedName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

// psql writes "psql:<stdin>:12: ERROR:  text"; what follows on further lines explains it.
QList<Error> errorsOf(const QByteArray &messages)
{
    static const QRegularExpression start(
        u"^psql:<stdin>:(\\d+): (?:ERROR|FATAL|PANIC|error): +(.*)$"_s);
    QList<Error> errors;
    const QList<QByteArray> lines = messages.split('\n');
    for (const QByteArray &line : lines) {
        const auto match = start.match(QString::fromUtf8(line));
        if (match.hasMatch())
            errors.append(Error{match.captured(2), {}, match.captured(1).toInt()});
    }
    return errors;
}

} // namespace

Result<PostgresDatabase> PostgresDatabase::fromUrl(const QString &url)
{
    const qsizetype scheme = url.indexOf("://"_L1);
    const QString name = url.left(qMax<qsizetype>(scheme, 0));
    if (name != "postgresql"_L1 && name != "postgres"_L1)
        return Error{Wording::tr("The database URL must begin with postgresql://.")};
    PostgresDatabase result;
    QString rest = url.mid(scheme + 3);
    if (const qsizetype query = rest.indexOf(u'?'); query >= 0) {
        result.m_parameters = withoutPassword(rest.mid(query + 1), result.m_password);
        rest.truncate(query);
    }
    if (const qsizetype slash = rest.indexOf(u'/'); slash >= 0) {
        result.m_name = rest.mid(slash + 1);
        rest.truncate(slash);
    }
    const qsizetype at = rest.lastIndexOf(u'@');
    if (const qsizetype colon = rest.indexOf(u':'); at >= 0 && colon >= 0 && colon < at) {
        result.m_password = decoded(QStringView(rest).mid(colon + 1, at - colon - 1));
        rest.remove(colon, at - colon);
    }
    result.m_server = u"postgresql://"_s + rest;
    return result;
}

QString PostgresDatabase::url() const
{
    return m_server + u'/' + m_name +
           (m_parameters.isEmpty() ? QString() : QString(u'?' + m_parameters));
}

PostgresDatabase PostgresDatabase::sibling(const QString &name) const
{
    PostgresDatabase other = *this;
    other.m_name = QString::fromLatin1(QUrl::toPercentEncoding(name));
    return other;
}

Result<PostgresDatabase::Finished> PostgresDatabase::execute(const QString &program,
                                                             const QStringList &arguments,
                                                             const QByteArray &input,
                                                             const Token &token) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGCLIENTENCODING"_s, u"UTF8"_s);
    environment.insert(u"PGCONNECT_TIMEOUT"_s, u"15"_s);
    environment.insert(u"PGOPTIONS"_s, u"-c client_min_messages=warning"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    if (!m_password.isEmpty())
        environment.insert(u"PGPASSWORD"_s, m_password);
    process.setProcessEnvironment(environment);
    process.start(m_programs.isEmpty() ? program : QDir(m_programs).filePath(program), arguments);
    if (!process.waitForStarted())
        return Error{Wording::tr("The program %1 could not be started: %2.")
                         .arg(program, process.errorString())};
    process.write(input);
    process.closeWriteChannel();
    Finished finished;
    while (!process.waitForFinished(100) && process.state() != QProcess::NotRunning) {
        if (token.cancelled()) {
            process.kill();
            process.waitForFinished();
            return Error{Wording::tr("Cancelled.")};
        }
    }
    if (process.exitStatus() != QProcess::NormalExit)
        return Error{Wording::tr("The program %1 crashed.").arg(program)};
    finished.exitCode = process.exitCode();
    finished.output = process.readAllStandardOutput();
    finished.messages = process.readAllStandardError();
    return finished;
}

Result<ScriptRun> PostgresDatabase::run(const QByteArray &script, bool stopAtError,
                                        const Token &token) const
{
    QStringList arguments{u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-w"_s,
                          u"-d"_s, url(),   u"-f"_s, u"-"_s};
    if (stopAtError)
        arguments << u"-v"_s << u"ON_ERROR_STOP=1"_s;
    const Result<Finished> finished = execute(u"psql"_s, arguments, script, token);
    if (!finished)
        return finished.error();
    ScriptRun result{finished->output, errorsOf(finished->messages)};
    if (finished->exitCode != 0 && result.errors.isEmpty())
        return Error{QString::fromUtf8(finished->messages.trimmed())};
    return result;
}

Result<QByteArray> PostgresDatabase::dumpSchema(const Token &token) const
{
    const Result<Finished> finished =
        execute(u"pg_dump"_s, {u"-s"_s, u"-w"_s, u"-d"_s, url()}, {}, token);
    if (!finished)
        return finished.error();
    if (finished->exitCode != 0)
        return Error{QString::fromUtf8(finished->messages.trimmed())};
    return finished->output;
}

Result<QByteArray> PostgresDatabase::dumpRows(const QString &tables, const Token &token) const
{
    const Result<Finished> finished =
        execute(u"pg_dump"_s, {u"-a"_s, u"-w"_s, u"-t"_s, tables, u"-d"_s, url()}, {}, token);
    if (!finished)
        return finished.error();
    if (finished->exitCode != 0)
        return Error{QString::fromUtf8(finished->messages.trimmed())};
    return finished->output;
}

Result<PostgresDatabase> PostgresDatabase::create(const QString &name) const
{
    const QString sql = u"CREATE DATABASE "_s + quotedName(name) + u" TEMPLATE template0;\n"_s;
    const Result<ScriptRun> done = run(sql.toUtf8(), true);
    if (!done)
        return done.error();
    if (!done->errors.isEmpty())
        return done->errors.first();
    return sibling(name);
}

Result<void> PostgresDatabase::drop(const QString &name) const
{
    const QString sql = u"DROP DATABASE IF EXISTS "_s + quotedName(name) + u" WITH (FORCE);\n"_s;
    const Result<ScriptRun> done = run(sql.toUtf8(), true);
    if (!done)
        return done.error();
    if (!done->errors.isEmpty())
        return done->errors.first();
    return {};
}

} // namespace relvar
