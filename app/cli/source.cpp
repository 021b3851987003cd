#include "app/cli/source.h"

#include "app/cli/livesource.h"
#include "generators/connections/databaseaddress.h"
#include "generators/physical/resolve.h"
#include "generators/sources.h"
#include "model/project/projectfile.h"
#include "model/project/tables.h"

#include <QCollator>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar::cli {

std::pair<QString, int> ScriptSource::place(int line) const
{
    for (qsizetype i = parts.size() - 1; i >= 0; --i)
        if (parts[i].firstLine <= line)
            return {parts[i].file, line - parts[i].firstLine + 1};
    return {{}, line};
}

// Whether a file of a folder of migrations takes a step back instead of forward.
static bool isDownMigration(const QString &path)
{
    static const QRegularExpression down(u"(^|[._/-])(down|revert|undo|verify)([._/-]|$)|^U\\d"_s);
    return down.match(path).hasMatch();
}

static Result<ScriptSource> readFolder(const QString &path)
{
    QStringList files;
    QDirIterator it(path, {u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        if (!isDownMigration(file.mid(path.size())))
            files.append(file);
    }
    if (files.isEmpty())
        return Error{Cli::tr("This folder holds no SQL files."), path};
    QCollator collator(QLocale::c());
    collator.setNumericMode(true); // V2 before V10
    std::sort(files.begin(), files.end(), [&](const QString &a, const QString &b) {
        const int order = collator.compare(a, b);
        return order != 0 ? order < 0 : a < b;
    });
    ScriptSource source;
    int line = 1;
    for (const QString &file : std::as_const(files)) {
        Result<QByteArray> text = readInput(file);
        if (!text)
            return text.error();
        source.parts.append({file, line});
        source.text += *text;
        if (!source.text.endsWith('\n'))
            source.text += '\n';
        line = int(source.text.count('\n')) + 1;
    }
    return source;
}

Result<ScriptSource> readScript(const QString &argument)
{
    if (isDatabaseUrl(argument))
        return readDatabase(argument);
    const QString path = fileOfUrl(argument);
    if (path != u"-" && QFileInfo(path).isDir())
        return readFolder(path);
    Result<QByteArray> text = readInput(path);
    if (!text)
        return text.error();
    return ScriptSource{*text, {{path == u"-" ? Cli::tr("<standard input>") : path, 1}}};
}

Result<ImportResult> importScript(const ScriptSource &source, const QString &form)
{
    ProgressLine progress(Cli::tr("Importing"));
    const Token token([&](int done, int total) { progress.update(done, total); });
    // What tables and collections without a name are called; standard input has none.
    const QString first = source.parts.isEmpty() ? QString() : source.parts.first().file;
    const QString name = QFileInfo::exists(first) ? first : u"data"_s;
    const bool said = !form.isEmpty() || dialectOfScript(source.text);
    Result<ImportResult> result =
        readSource(source.text, {name, said ? form : source.dialect}, token);
    if (!result) {
        Error error = result.error();
        if (error.file.isEmpty() && error.line > 0)
            std::tie(error.file, error.line) = source.place(error.line);
        else if (error.file.isEmpty())
            error.file = first;
        return error;
    }
    result.value().statements += source.leftOut;
    for (const ImportedStatement &statement : result.value().statements) {
        if (statement.status != ImportedStatement::Refused)
            continue;
        const auto [file, line] = source.place(statement.line);
        complain(Error{statement.reason, file, line, statement.column}.message() + u'\n');
    }
    return result;
}

constexpr qsizetype idPlace = 68; // of the application id in the header of a database file

// The beginning of a database file up to its application id; empty when it is none.
static QByteArray databaseHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray header = file.read(idPlace + 4);
    return dialectOfFile(header) ? header : QByteArray();
}

// Whether a database file holds tables of its own and not a design.
static bool isForeignDatabase(const QString &path, const QByteArray &header)
{
    return !path.endsWith(u".relvar"_s) && header.size() == idPlace + 4 &&
           qFromBigEndian<quint32>(header.constData() + idPlace) != ApplicationId;
}

Result<Model> loadDesign(const QString &given, const QString &dialectKey)
{
    const QString argument = fileOfUrl(given);
    const bool server = isDatabaseUrl(argument);
    const qsizetype at = argument.lastIndexOf(u'@');
    if (at > 0 && !server && !QFileInfo::exists(argument)) {
        const QString path = argument.left(at);
        auto file = ProjectFile::open(path, ProjectFile::Mode::ReadOnly);
        if (!file)
            return file.error();
        return file.value()->modelOfVersion(argument.mid(at + 1));
    }
    const bool script =
        server || argument == u"-" || QFileInfo(argument).isDir() || isSourceName(argument);
    const QByteArray header = databaseHeader(argument);
    if (!isForeignDatabase(argument, header) && (!script || !header.isEmpty()))
        return loadModel(argument);
    const Result<ScriptSource> source = readScript(argument);
    if (!source)
        return source.error();
    if (const auto chosen = chosenDialect(dialectKey, {}); !chosen)
        return chosen.error();
    Result<ImportResult> result = importScript(*source, dialectKey);
    if (!result)
        return result.error();
    return result.value().model;
}

QString dialectKeys()
{
    QStringList keys;
    for (const Dialect *one : dialects())
        keys.append(one->traits().key);
    return keys.join(u", "_s);
}

Result<const Dialect *> chosenDialect(const QString &key, const Model &model)
{
    if (key.isEmpty())
        return &dialectOf(model);
    if (const Dialect *found = dialect(key))
        return found;
    return Error{Cli::tr("“%1” is not a database that is known here; these are: %2.")
                     .arg(key, dialectKeys())};
}

Model resolvedFor(const Model &model, const Dialect &dialect, bool keepManyToMany)
{
    const ResolveResult resolved =
        resolve(model, {dialect.traits().identifierBytes, keepManyToMany});
    for (const Issue &issue : resolved.issues)
        if (issue.severity != Severity::Hint)
            complain(enumName(issue.severity) + u": "_s + issue.text + u'\n');
    return resolved.model;
}

} // namespace relvar::cli
