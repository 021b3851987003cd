#pragma once

#include "model/document.h"

namespace relvar {

// Puts into words what happens to a document, for announcements: "Rename: film", "Undone: Move:
// film". Owned by a window's view of the document; GUI thread.
class StepTeller : public QObject
{
    Q_OBJECT

public:
    explicit StepTeller(Document *document, QObject *parent = nullptr);

signals:
    void told(const QString &sentence);

private:
    void stepped();
    void remember();
    QString words(const HistoryEntry &entry) const;

    Document *m_document;
    int m_position = 0;
    ChangeSet m_next; // of the step that could be done again
};

} // namespace relvar
