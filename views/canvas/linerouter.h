#pragma once

#include "generators/drawing/routes.h"
#include "model/core/token.h"
#include "model/model.h"

#include <QFutureWatcher>
#include <QObject>

namespace relvar {

// Keeps the lines of one canvas routed without stopping it: small diagrams at once, large ones in
// the background from a snapshot, one job at a time. Owned by the canvas; GUI thread.
class LineRouter : public QObject
{
    Q_OBJECT

public:
    // Boxes and lines that are routed within a frame.
    static constexpr qsizetype SmallDiagram = 60;
    // In diagrams up to this size, so many lines can follow a drag within a frame.
    static constexpr qsizetype LargeDiagram = 1200;
    static constexpr qsizetype FewLines = 40;

    using QObject::QObject;
    ~LineRouter() override;

    // Everything anew, at once or soon; `size` is the number of boxes and lines.
    void setDiagram(const Model &model, Id diagram, qsizetype size);
    // Whose types the boxes show, which makes them wider or narrower. From the next route on.
    void setLens(Lens lens) { m_lens = lens; }
    // After a change of the diagram: lines that it does not touch stay as they are.
    void update(const Model &model, qsizetype size);
    // Boxes that moved or changed their size, by the id of their object, which have so many lines.
    // At once when that is quick.
    void moveNodes(const QHash<Id, QRectF> &rects, qsizetype lines);
    bool canFollow(qsizetype lines) const
    {
        return isImmediate() || (m_size <= LargeDiagram && lines <= FewLines);
    }
    bool isBusy() const { return m_running; }
    bool isImmediate() const { return m_size <= SmallDiagram; }
    // Runs what is waiting and returns when it is done.
    void wait();

signals:
    // Lines that run differently now; they fit the boxes as they were when the job began.
    void routed(const QList<relvar::Route> &routes);

private:
    struct Job
    {
        std::shared_ptr<DiagramRoutes> lines; // null when it was cancelled
        QList<Route> routes;
    };

    void route(const Model &model, bool anew);
    void start();
    void finished();

    std::shared_ptr<DiagramRoutes> m_lines = std::make_shared<DiagramRoutes>();
    qsizetype m_size = 0;
    Lens m_lens = Lens::None;
    bool m_running = false;
    bool m_pending = false;     // a diagram waits to be routed
    bool m_anew = false;        // all of it, when m_pending
    bool m_routingAnew = false; // the job that runs; cancelled, it has to be done again
    Model m_model;              // when m_pending
    Id m_diagram;
    QHash<Id, QRectF> m_moves; // waiting
    std::unique_ptr<QFutureWatcher<Job>> m_watcher;
    Token m_token;
};

} // namespace relvar
