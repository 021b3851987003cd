#include "model/project/projectfile.h"

#include "model/integrity.h"
#include "model/project/openfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace relvar {

ProjectFile::Private::~Private()
{
    rows.reset();
    if (!database || readOnly)
        return;
    // Ends write-ahead logging, so that the one file is all there is.
    database->exec("PRAGMA journal_mode = DELETE");
}

ProjectFile::ProjectFile(std::unique_ptr<Private> own)
    : d(std::move(own))
{
}

ProjectFile::~ProjectFile() = default;

const QString &ProjectFile::path() const
{
    return d->path;
}

bool ProjectFile::isReadOnly() const
{
    return d->readOnly;
}

const QString &ProjectFile::readOnlyReason() const
{
    return d->readOnlyReason;
}

void ProjectFile::limitSize(qint64 bytes)
{
    const qint64 pages = std::max<qint64>(1, bytes / d->database->number("PRAGMA page_size"));
    d->database->number("PRAGMA max_page_count = " + QByteArray::number(pages));
}

Error ProjectFile::Private::readOnlyError() const
{
    return Error{
        QCoreApplication::translate("Project", "The file “%1” is open for reading only.").arg(path),
        path};
}

bool ProjectFile::Private::setMeta(const char *key, const QString &value)
{
    SqlStatement statement =
        database->prepare("INSERT INTO \"meta\" (\"key\", \"value\") VALUES (?, ?) "
                          "ON CONFLICT (\"key\") DO UPDATE SET \"value\" = excluded.\"value\"");
    statement.bind(1, QString::fromLatin1(key));
    statement.bind(2, QStringView(value));
    return statement.run();
}

QString ProjectFile::Private::meta(const char *key) const
{
    return database->string("SELECT \"value\" FROM \"meta\" WHERE \"key\" = '" + QByteArray(key) +
                            '\'');
}

Result<ProjectContents> ProjectFile::load()
{
    d->database->allow(60);
    ProjectContents contents;
    int damaged = 0;
    Model model;
    if (!d->rows->load(model, damaged))
        return d->database->error();
    Mended whole = mended(model);
    contents.model = std::move(whole.model);
    d->objects = contents.model.size();
    d->loadHistory(contents);
    d->database->allow(0);
    damaged += whole.removed + whole.changed;
    if (damaged > 0)
        contents.notice = QCoreApplication::translate(
                              "Project", "%n part(s) of “%1” could not be read and were left out.",
                              nullptr, damaged)
                              .arg(d->path);
    return contents;
}

Result<Model> loadModel(const QString &path)
{
    const auto file = ProjectFile::open(path, ProjectFile::Mode::ReadOnly);
    if (!file)
        return file.error();
    Result<ProjectContents> contents = file.value()->load();
    if (!contents)
        return contents.error();
    return contents.value().model;
}

Result<void> saveModel(const QString &path, const Model &model, const QString &historyText)
{
    QList<Change> changes;
    changes.reserve(model.size());
    model.forEach([&](const Object &object) {
        changes.append({object.id, nullptr, model.object(object.id)});
    });
    ProjectContents contents{model, {}, 0};
    if (!changes.isEmpty()) {
        contents.history = {
            {historyText, QDateTime::currentDateTimeUtc(), 0, ChangeSet(std::move(changes))}};
        contents.position = 1;
    }
    return ProjectFile::save(path, contents);
}

} // namespace relvar
