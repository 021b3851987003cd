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
    QString notice = {}; // a sentence about what was damaged and left out; mostly empty
};

// What has become different since the last write, for ProjectFile::write().
struct ProjectStep
{
    ChangeSet changes;           // of the model
    int first = 0;               // index of the first entry of the history that is different
    QList<HistoryEntry> entries; // the entries from there on that are different
    int position = 0;            // how many entries are done now
    int size = 0;                // how many there are now
};

// Why a file could not be opened, for what the program offers next.
enum class OpenProblem { None, InUse, NewerFormat, Other };

// One open project file: an SQLite database with a table a kind. Used by one thread at a time. All
// errors are whole sentences that name the file.
class ProjectFile
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    // Makes a new file (an existing one is replaced only when the whole new one stands), without
    // opening it, and with opening it.
    static Result<void> save(const QString &path, const ProjectContents &contents);
    static Result<std::unique_ptr<ProjectFile>> create(const QString &path,
                                                       const ProjectContents &contents);
    // Opens a file defensively: what is damaged, hostile, foreign or from a newer release gives a
    // sentence, and `problem` says which kind. A file in use by another writer, or of a newer
    // format, can still be opened with ReadOnly. One that may not be written is opened so by
    // itself; see readOnlyReason().
    static Result<std::unique_ptr<ProjectFile>> open(const QString &path, Mode mode,
                                                     OpenProblem *problem = nullptr);
    // Brings everything into the one file again.
    ~ProjectFile();

    const QString &path() const;
    bool isReadOnly() const;
    // Why a file that was to be written is open for reading only; empty otherwise.
    const QString &readOnlyReason() const;

    // Everything in it. Called once, after open().
    Result<ProjectContents> load();

    // Writes what is different in one durable transaction; when it fails, nothing is written.
    Result<void> write(const ProjectStep &step);
    // One new step: the rows that it touches and the entry itself. `position` is the number of
    // steps that are done with it; undone ones are forgotten. With `joins` it becomes one with the
    // last step, which must have been written by this object.
    Result<void> append(const HistoryEntry &entry, int position, bool joins = false);
    // Undo or redo across `crossed`, the entries between the two positions in their order.
    Result<void> moveTo(int position, const QList<HistoryEntry> &crossed);

    // Fails when there is a version of this name.
    Result<void> addVersion(const QString &name, const Model &model);
    Result<QList<VersionInfo>> versions() const; // oldest first
    Result<Model> modelOfVersion(const QString &name) const;

    // Replaces all artifacts.
    Result<void> storeArtifacts(const QList<StoredArtifact> &artifacts);
    Result<QList<StoredArtifact>> artifacts() const; // by path

    // Small settings of the window that belong to the design: camera of a diagram and the like.
    Result<void> setViewState(const QString &key, const QByteArray &value);
    QByteArray viewState(const QString &key) const;

    // The file may not grow beyond this; writing more fails as on a full disk.
    void limitSize(qint64 bytes);

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
