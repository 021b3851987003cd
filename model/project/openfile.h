#pragma once

#include "model/project/database.h"
#include "model/project/filelock.h"
#include "model/project/projectfile.h"
#include "model/project/rows.h"

#include <QTemporaryDir>

#include <memory>

namespace relvar {

// What an open project file consists of. Members are destroyed upwards: the lock goes last.
class ProjectFile::Private
{
public:
    ~Private();

    Error readOnlyError() const;
    // Makes a new database of what was opened; not durable.
    Result<void> fill(const ProjectContents &contents);
    // Runs f between BEGIN and COMMIT; rolls back when it is false or the commit fails.
    template<class F>
    Result<void> transaction(F &&f);
    Result<void> writeOnce(const ProjectStep &step);
    bool writeHistory(const ProjectStep &step, int objects);
    bool setMeta(const char *key, const QString &value);
    QString meta(const char *key) const;
    // The entries of the history around `model`; those that no longer fit it are left out.
    void loadHistory(ProjectContents &contents);
    std::optional<HistoryEntry> entryAt(qint64 row, const Model &model, bool done);

    QString path; // as it was given, for messages
    bool readOnly = false;
    QString readOnlyReason;
    FileLock lock;
    std::unique_ptr<QTemporaryDir> copy; // of a file that needs recovery where none is possible
    std::unique_ptr<Database> database;
    std::unique_ptr<Rows> rows;
    qsizetype objects = 0; // in the file
    int firstRow = 1;      // position in the table of the first entry in memory
    HistoryEntry last;     // the step written last
};

template<class F>
Result<void> ProjectFile::Private::transaction(F &&f)
{
    if (readOnly)
        return readOnlyError();
    if (!database->exec("BEGIN IMMEDIATE"))
        return database->error();
    if (f() && database->exec("COMMIT"))
        return {};
    const Error error = database->error();
    database->exec("ROLLBACK");
    return error;
}

} // namespace relvar
