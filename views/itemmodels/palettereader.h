#pragma once

#include "model/document.h"
#include "views/itemmodels/paletteindex.h"
#include "views/latestwork.h"

#include <QTimer>

namespace relvar {

// Keeps the index of the palette in step with a document without stopping it: few objects are read
// when they are asked for, many in the background after a short pause, single changes are followed.
// Owned by the palette; GUI thread.
class PaletteReader : public QObject
{
    Q_OBJECT

public:
    // So many objects or problems are read within a frame.
    static constexpr qsizetype Few = 1000;

    explicit PaletteReader(Document *document, QObject *parent = nullptr);

    PaletteIndex *index() { return &m_index; }
    // What the index knows of these is there after read().
    void setProblems(const QList<Issue> &issues);
    // Those that the numbers of the index stand for.
    const QList<Issue> &problems() const { return m_problems; }
    // Takes over what is different, or sees to it that it is being read. To be called before a
    // search that should find everything.
    void update();
    // Whether all of the design is in the index, but for what update() takes over.
    bool isComplete() const { return !m_unread; }

signals:
    // There is more, or something else, in the index.
    void read();

private:
    void readAnew();
    void start();
    void follow(const ChangeSet &changes);

    Document *m_document;
    PaletteIndex m_index;
    QList<Issue> m_problems;
    bool m_unread = true; // what the index has is old, or nothing
    QTimer m_pause;
    LatestWork m_objectWork;
    LatestWork m_problemWork;
};

} // namespace relvar
