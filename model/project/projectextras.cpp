#include "model/json.h"
#include "model/project/openfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace relvar {

Result<void> ProjectFile::addVersion(const QString &name, const Model &model)
{
    SqlStatement find = d->database->prepare("SELECT 1 FROM \"version\" WHERE \"name\" = ?");
    find.bind(1, QStringView(name));
    if (find.next())
        return Error{
            QCoreApplication::translate("Project", "There is a version “%1” already.").arg(name),
            d->path};
    find.reset();
    return d->transaction([&] {
        SqlStatement add = d->database->prepare(
            "INSERT INTO \"version\" (\"name\", \"time\", \"snapshot\") VALUES (?, ?, ?)");
        add.bind(1, QStringView(name));
        add.bind(2, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
        add.bindBlob(3, qCompress(modelToJson(model), 3));
        return add.run();
    });
}

Result<QList<VersionInfo>> ProjectFile::versions() const
{
    SqlStatement select = d->database->prepare(
        "SELECT \"name\", \"time\" FROM \"version\" ORDER BY \"time\", \"rowid\"");
    QList<VersionInfo> versions;
    while (select.next())
        versions.append(
            {select.text(0), QDateTime::fromString(select.text(1), Qt::ISODateWithMs).toUTC()});
    if (!select.ok())
        return d->database->error();
    return versions;
}

Result<Model> ProjectFile::modelOfVersion(const QString &name) const
{
    SqlStatement select =
        d->database->prepare("SELECT \"snapshot\" FROM \"version\" WHERE \"name\" = ?");
    select.bind(1, QStringView(name));
    if (!select.next()) {
        if (!select.ok())
            return d->database->error();
        return Error{QCoreApplication::translate("Project", "There is no version “%1” in “%2”.")
                         .arg(name, d->path),
                     d->path};
    }
    const QByteArray snapshot = select.blob(0);
    // The first four bytes say how long the text becomes.
    constexpr quint32 LongestText = 1u << 30;
    Result<Model> model = Error{QString()};
    if (snapshot.size() > 4 && qFromBigEndian<quint32>(snapshot.constData()) <= LongestText)
        model = modelFromJson(qUncompress(snapshot));
    if (!model)
        return Error{QCoreApplication::translate("Project", "The version “%1” of “%2” is damaged.")
                         .arg(name, d->path),
                     d->path};
    return model;
}

Result<void> ProjectFile::storeArtifacts(const QList<StoredArtifact> &artifacts)
{
    return d->transaction([&] {
        if (!d->database->exec("DELETE FROM \"artifact\""))
            return false;
        SqlStatement add = d->database->prepare(
            "INSERT INTO \"artifact\" (\"path\", \"kind\", \"content\", \"hash\", \"revision\") "
            "VALUES (?, ?, ?, ?, ?)");
        return std::all_of(artifacts.begin(), artifacts.end(), [&](const StoredArtifact &artifact) {
            const QByteArray hash =
                QCryptographicHash::hash(artifact.content, QCryptographicHash::Sha256).toHex();
            add.bind(1, QStringView(artifact.path));
            add.bind(2, QStringView(artifact.kind));
            add.bindBlob(3, artifact.content);
            add.bind(4, QString::fromLatin1(hash));
            add.bind(5, qint64(artifact.revision));
            return add.run();
        });
    });
}

Result<QList<StoredArtifact>> ProjectFile::artifacts() const
{
    SqlStatement select = d->database->prepare(
        "SELECT \"path\", \"kind\", \"content\", \"revision\" FROM \"artifact\" ORDER BY \"path\"");
    QList<StoredArtifact> artifacts;
    while (select.next())
        artifacts.append(
            {select.text(0), select.text(1), select.blob(2), quint64(select.integer(3))});
    if (!select.ok())
        return d->database->error();
    return artifacts;
}

Result<void> ProjectFile::setViewState(const QString &key, const QByteArray &value)
{
    return d->transaction([&] {
        SqlStatement put = d->database->prepare(
            "INSERT INTO \"view_state\" (\"key\", \"value\") VALUES (?, ?) "
            "ON CONFLICT (\"key\") DO UPDATE SET \"value\" = excluded.\"value\"");
        put.bind(1, QStringView(key));
        put.bindBlob(2, value);
        return put.run();
    });
}

QByteArray ProjectFile::viewState(const QString &key) const
{
    SqlStatement select =
        d->database->prepare("SELECT \"value\" FROM \"view_state\" WHERE \"key\" = ?");
    select.bind(1, QStringView(key));
    return select.next() ? select.blob(0) : QByteArray();
}

} // namespace relvar
