#pragma once

#include "model/core/result.h"
#include "model/history.h"
#include "model/model.h"

#include <QByteArray>
#include <QDateTime>

#include <memory>

namespace relvar {

// A named checkpoint of the design.
struct VersionInfo
{
    QString name;
    QDateTime time; // UTC
};

// A generated file as it is kept in the project file.
struct StoredArtifact
{
    QString path;
    QString kind;
    QByteArray content;
    quint64 revision = 0; // of the history step that it was made from
};

// What a project file holds when it is opened.
struct ProjectContents
{
    Model model;
    QList<HistoryEntry> history;
    int position = 0;
};

// One open project file: an SQLite database with a table a kind. It belongs to the thread that
// opened it. All errors are whole sentences that name the file.
class ProjectFile
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    // Makes a new file (an existing one is replaced only when the whole new one stands).
    static Result<std::unique_ptr<ProjectFile>> create(const QString &path,
                                                       const ProjectContents &contents);
    // Opens a file defensively: what is damaged, hostile, foreign or from a newer release gives a
    // sentence. ReadWrite fails when another process writes it (see errorIsLocked()).
    static Result<std::unique_ptr<ProjectFile>> open(const QString &path, Mode mode);
    ~ProjectFile();

    const QString &path() const;
    bool isReadOnly() const;
    // Everything in it. Called once, after open().
    Result<ProjectContents> load();

    // One step of the history in one durable transaction: the rows that `changes` touches and the
    // entry itself. `entry` joins the last one when `joins` (one gesture).
    Result<void> append(const HistoryEntry &entry, int position, bool joins);
    // Undo or redo: the rows change by `changes`, the history keeps its entries.
    Result<void> moveTo(int position, const ChangeSet &changes);

    Result<void> addVersion(const QString &name, const Model &model);
    Result<QList<VersionInfo>> versions() const;
    Result<Model> modelOfVersion(const QString &name) const;

    Result<void> storeArtifacts(const QList<StoredArtifact> &artifacts);
    Result<QList<StoredArtifact>> artifacts() const;

    // Small settings of the window that belong to the design: camera of a diagram and the like.
    Result<void> setViewState(const QString &key, const QByteArray &value);
    QByteArray viewState(const QString &key) const;

private:
    class Private;
    explicit ProjectFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

// Shorthands for the command line: the whole model of a file, and a model as a new file with one
// history entry that says where it came from.
Result<Model> loadModel(const QString &path);
Result<void> saveModel(const QString &path, const Model &model, const QString &historyText);

} // namespace relvar
