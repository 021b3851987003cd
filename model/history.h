#pragma once

#include "model/changeset.h"

#include <QDateTime>
#include <QList>

namespace relvar {

// One step that can be undone: what the user did, in the imperative, and what it changed.
struct HistoryEntry
{
    QString text;
    QDateTime time;      // UTC
    quint64 gesture = 0; // edits of one running gesture share it; 0 stands alone
    ChangeSet changes;
};

// The steps that led to the present version of a document and the undone ones after it. Owned by
// Document; GUI thread.
class History
{
public:
    const QList<HistoryEntry> &entries() const { return m_entries; }
    // How many entries are done; the ones from here on have been undone.
    int position() const { return m_position; }
    bool canUndo() const { return m_position > 0; }
    bool canRedo() const { return m_position < m_entries.size(); }

    // Whether the next edit of the gesture of the last step would still join it.
    bool isOpen() const { return m_open; }

    // Adds a step after the present one and forgets what was undone. Joins the last step when both
    // belong to one gesture; returns true then. A gesture that ends where it began leaves no step.
    bool push(HistoryEntry entry);
    // Later edits of the same gesture start a step of their own.
    void closeGesture() { m_open = false; }
    void setPosition(int position);
    // For reading a project file.
    void restore(QList<HistoryEntry> entries, int position);

private:
    QList<HistoryEntry> m_entries;
    int m_position = 0;
    bool m_open = false;
};

} // namespace relvar
