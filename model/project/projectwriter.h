#pragma once

#include "model/document.h"
#include "model/project/projectfile.h"
#include "model/project/serialthread.h"

#include <QTimer>

#include <functional>
#include <limits>
#include <memory>

namespace relvar {

// Follows a document and writes each step to its project file, on a thread of its own: one
// transaction a step, or one for all that came while the last one was being written. The edits of a
// gesture are written when it ends, or after a second. What could not be written is kept and tried
// again. Owned by the window, dies before its document; GUI thread.
class ProjectWriter : public QObject
{
    Q_OBJECT

public:
    // The document must hold what the file holds. Takes the file over: it is used on the thread of
    // the writer from now on, and closed with it. A file open for reading only is left alone.
    ProjectWriter(Document *document, std::unique_ptr<ProjectFile> file, QObject *parent = nullptr);
    // Writes what is left, if it can, and closes the file.
    ~ProjectWriter() override;

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    const QString &readOnlyReason() const { return m_readOnlyReason; }

    // Whether every step, an open gesture included, is on disk.
    bool isSaved() const { return m_saved; }
    // Writes everything now and waits for it. The error is the reason why that was not possible.
    Result<void> flush();

    using Job = std::function<Result<void>(ProjectFile &)>;
    // Runs something else on the file, after the steps so far: stores artifacts, names a version.
    // post() returns at once and reports an error by failed(); run() waits.
    void post(Job job);
    Result<void> run(const Job &job);

signals:
    void savedChanged(bool saved);
    // Something could not be written. It is tried again; nothing is lost while the program runs.
    void failed(const QString &sentence);

private:
    void noteChanges(const ChangeSet &changes);
    void noteStep();
    void noteHistory();
    void noteReset();
    void markEntries(int from, int to);
    void send();
    void takeBack(const ProjectStep &step);
    void finish(const ProjectStep &step, const Result<void> &done);
    void takeResults();
    void updateSaved();

    // The history as it was noted last. Sets are told apart by where their changes are stored.
    struct Noted
    {
        QList<ChangeSet> sets;
        int position = 0;
    };
    static constexpr int Nothing = std::numeric_limits<int>::max();

    Document *const m_document;
    const QString m_path;
    const bool m_readOnly;
    const QString m_readOnlyReason;
    Noted m_noted;
    // What is not on its way to the file yet: changes of the model, entries of the history.
    bool m_dirty = false;
    ChangeSet m_changes;
    int m_from = Nothing;
    int m_to = 0;

    bool m_saved = true;
    bool m_writing = false;
    QString m_problem; // the sentence of the last failure, until a step gets through
    QTimer m_later;    // writes an open gesture, or tries again

    std::mutex m_mutex;
    QList<std::pair<ProjectStep, Result<void>>> m_results; // of the thread, under the mutex
    std::unique_ptr<ProjectFile> m_file;                   // used by the thread only
    SerialThread m_thread;
};

} // namespace relvar
