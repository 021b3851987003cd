#include "model/project/openfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

Error sentence(const char *text, const QString &path)
{
    return Error{QCoreApplication::translate("Project", text).arg(path), path};
}

Error inUse(const QString &path)
{
    return sentence(QT_TRANSLATE_NOOP("Project", "Another window or program is working on “%1”."),
                    path);
}

// Whether the database itself is sound: pages, indexes, types of cells.
Result<void> checkDatabase(Database &database, const QString &path)
{
    database.allow(60);
    database.exec("PRAGMA ignore_check_constraints = ON");
    const QString answer = database.string("PRAGMA quick_check(1)");
    if (answer != u"ok")
        return sentence(QT_TRANSLATE_NOOP("Project", "The file “%1” is damaged."), path);
    database.exec("PRAGMA ignore_check_constraints = OFF");
    database.allow(0);
    if (database.number("PRAGMA application_id") != ApplicationId)
        return sentence(QT_TRANSLATE_NOOP("Project", "The file “%1” is no Relvar project."), path);
    if (database.number("SELECT count(*) FROM \"sqlite_schema\" WHERE \"type\" = 'table' AND "
                        "\"name\" IN ('object', 'history', 'meta', 'table', 'column')") != 5)
        return sentence(QT_TRANSLATE_NOOP("Project", "The file “%1” is damaged."), path);
    return {};
}

bool startWriting(Database &database)
{
    return database.string("PRAGMA journal_mode = WAL") == u"wal" &&
           database.exec("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; "
                         "PRAGMA journal_size_limit = 4194304; BEGIN IMMEDIATE") &&
           makeTables(database) && database.exec("COMMIT");
}

// What a program that was killed left to be finished: a log or a journal beside the file.
constexpr auto Leftovers = {"-wal", "-journal"};

bool hasLeftover(const QString &path)
{
    return std::any_of(Leftovers.begin(), Leftovers.end(), [&](const char *suffix) {
        return QFile::exists(path + QLatin1String(suffix));
    });
}

// A log that was left behind can be played back only where it may be written; so, on a copy.
std::unique_ptr<QTemporaryDir> copyElsewhere(const QString &path)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(u"copy"_s);
    if (!folder->isValid() || !QFile::copy(path, copy))
        return nullptr;
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    for (const char *suffix : Leftovers) {
        const QString other = copy + QLatin1String(suffix);
        if (QFile::copy(path + QLatin1String(suffix), other))
            QFile::setPermissions(other, QFile::ReadOwner | QFile::WriteOwner);
    }
    return folder;
}

void sync(const QString &path, int flags)
{
    if (const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
        descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

// The file itself, when the path is a link.
QString realPath(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

} // namespace

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString &path, Mode mode,
                                                       OpenProblem *problem)
{
    OpenProblem ignored;
    OpenProblem &why = problem ? *problem : ignored;
    why = OpenProblem::Other;
    const Result<int> format = formatOfFile(path);
    if (!format)
        return format.error();
    auto d = std::make_unique<Private>();
    d->path = path;
    d->readOnly = mode == Mode::ReadOnly;
    if (!d->readOnly && *format > FormatVersion) {
        why = OpenProblem::NewerFormat;
        return sentence(QT_TRANSLATE_NOOP("Project",
                                          "The file “%1” was written by a newer release of Relvar; "
                                          "this one can only read it."),
                        path);
    }
    const QString file = realPath(path);
    if (!d->readOnly) {
        const FileLock::Outcome outcome = QFileInfo(QFileInfo(file).path()).isWritable()
                                              ? d->lock.take(file)
                                              : FileLock::Outcome::NotWritable;
        if (outcome == FileLock::Outcome::Held) {
            why = OpenProblem::InUse;
            return inUse(path);
        }
        d->readOnly = outcome == FileLock::Outcome::NotWritable;
        if (d->readOnly)
            d->readOnlyReason =
                sentence(QT_TRANSLATE_NOOP("Project", "The file “%1” is open for reading only, "
                                                      "because it or its folder may not be "
                                                      "written."),
                         path)
                    .text;
    }
    QString place = file;
    const bool leftover = hasLeftover(file);
    if (d->readOnly && leftover && !QFileInfo(QFileInfo(file).path()).isWritable()) {
        d->copy = copyElsewhere(file);
        if (d->copy)
            place = d->copy->filePath(u"copy"_s);
    }
    // SQLite finishes what was left only on a connection that may write.
    const auto access = d->readOnly && !leftover ? Database::Access::Read : Database::Access::Write;
    auto database = Database::open(place, access, path);
    if (!database)
        return database.error();
    d->database = std::move(database).value();
    if (const Result<void> sound = checkDatabase(*d->database, path); !sound)
        return sound.error();
    if (!d->readOnly && !startWriting(*d->database))
        return d->database->error();
    d->rows = std::make_unique<Rows>(*d->database);
    d->objects = qsizetype(d->database->number("SELECT count(*) FROM \"object\""));
    why = OpenProblem::None;
    return std::unique_ptr<ProjectFile>(new ProjectFile(std::move(d)));
}

Result<void> ProjectFile::Private::fill(const ProjectContents &contents)
{
    if (!database->exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; "
                        "PRAGMA application_id = " +
                        QByteArray::number(ApplicationId) + "; PRAGMA user_version = " +
                        QByteArray::number(FormatVersion) + "; BEGIN") ||
        !makeTables(*database) || !database->exec("COMMIT"))
        return database->error();
    rows = std::make_unique<Rows>(*database);
    QList<Change> all;
    all.reserve(contents.model.size());
    contents.model.forEach([&](const Object &object) {
        all.append({object.id, nullptr, contents.model.object(object.id)});
    });
    return writeOnce({ChangeSet(std::move(all)), 0, contents.history, contents.position,
                      int(contents.history.size())});
}

Result<void> ProjectFile::save(const QString &path, const ProjectContents &contents)
{
    const QString file = realPath(path);
    FileLock old;
    if (QFileInfo(file).isDir())
        return sentence(QT_TRANSLATE_NOOP("Project", "“%1” is a folder, not a project file."),
                        path);
    if (QFileInfo::exists(file) && old.take(file) == FileLock::Outcome::Held)
        return inUse(path);
    QTemporaryFile draft(QFileInfo(file).path() + u"/."_s + QFileInfo(file).fileName() +
                         u".XXXXXX"_s);
    const Error failed =
        sentence(QT_TRANSLATE_NOOP("Project", "The file “%1” could not be written."), path);
    if (!draft.open())
        return failed;
    draft.close();
    {
        Private d;
        d.path = path;
        auto database = Database::open(draft.fileName(), Database::Access::Create, path);
        if (!database)
            return database.error();
        d.database = std::move(database).value();
        if (Result<void> filled = d.fill(contents); !filled)
            return filled;
    }
    sync(draft.fileName(), O_RDWR);
    QFile::setPermissions(draft.fileName(), QFile::ReadOwner | QFile::WriteOwner |
                                                QFile::ReadGroup | QFile::ReadOther);
    // A log of the old file would be taken for one of the new file.
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(file + suffix);
    if (std::rename(QFile::encodeName(draft.fileName()).constData(),
                    QFile::encodeName(file).constData()) != 0)
        return failed;
    draft.setAutoRemove(false);
    sync(QFileInfo(file).path(), O_RDONLY | O_DIRECTORY);
    return {};
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::create(const QString &path,
                                                         const ProjectContents &contents)
{
    if (const Result<void> saved = save(path, contents); !saved)
        return saved.error();
    return open(path, Mode::ReadWrite);
}

} // namespace relvar
