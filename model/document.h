#pragma once

#include "model/edit.h"
#include "model/history.h"

#include <QObject>

#include <functional>

namespace relvar {

// The design that is being worked on: its present version and how it came about. The only place
// where a model changes while the program runs. Lives on the GUI thread; everything that runs
// elsewhere gets a copy of model().
class Document : public QObject
{
    Q_OBJECT

public:
    using Operation = std::function<Result<void>(Edit &)>;

    explicit Document(QObject *parent = nullptr);

    // While there is a reason, a whole sentence, nothing changes: edits fail with it, and apply()
    // and goTo() only emit refused().
    void setReadOnly(const QString &reason);
    bool isReadOnly() const { return !m_readOnly.isEmpty(); }

    const Model &model() const { return m_model; }
    const History &history() const { return m_history; }

    // Runs an operation. When it fails, nothing has happened and its error is returned; when it
    // changes nothing, there is no step. Otherwise one step named `text` (imperative, translated)
    // is added and changed() is emitted once. Edits with the same gesture other than 0 join into
    // one step.
    Result<void> edit(const QString &text, const Operation &operation, quint64 gesture = 0);
    // Takes over a finished change set as one step, for what was worked out elsewhere.
    void apply(const QString &text, const ChangeSet &changes, quint64 gesture = 0);

    void undo() { goTo(m_history.position() - 1); }
    void redo() { goTo(m_history.position() + 1); }
    // Goes to the version after so many entries of the history; one changed() for all of them.
    void goTo(int position);

    // A number for edit(): every call gives another one.
    static quint64 newGesture();
    // Ends the running gesture: its step is final, and gestureEnded() is emitted.
    void endGesture();

    // Replaces everything, for opening a file: no step, one reset().
    void restore(const Model &model, QList<HistoryEntry> entries = {}, int position = 0);

signals:
    void changed(const relvar::ChangeSet &changes);
    void historyChanged();
    // Everything is different; ask again for all of it.
    void reset();
    // A step was added (or joined the last one), or the position in the history moved. The project
    // file follows this signal.
    void stepped();
    void gestureEnded();
    void readOnlyChanged();
    // A finished change or a step in the history was not taken over, for this reason.
    void refused(const QString &reason);

private:
    bool refuses();
    void take(const QString &text, const ChangeSet &changes, quint64 gesture);

    QString m_readOnly;
    Model m_model;
    History m_history;
};

} // namespace relvar
