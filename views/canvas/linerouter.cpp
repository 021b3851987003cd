#include "views/canvas/linerouter.h"

#include <QtConcurrent>

namespace relvar {

LineRouter::~LineRouter()
{
    m_token.cancel();
    if (!m_watcher)
        return;
    m_watcher->disconnect(this);
    m_watcher->waitForFinished();
}

void LineRouter::setDiagram(const Model &model, Id diagram, qsizetype size)
{
    m_size = size;
    m_diagram = diagram;
    route(model, true);
}

void LineRouter::update(const Model &model, qsizetype size)
{
    m_size = size;
    route(model, false);
}

void LineRouter::route(const Model &model, bool anew)
{
    m_moves.clear();
    if (isImmediate() && !m_running) {
        m_pending = false;
        const DiagramLook look = diagramLook(model, m_diagram, m_lens);
        if (anew)
            m_lines->setLook(look);
        else
            m_lines->update(look);
        emit routed(m_lines->all()); // the canvas may show some of them otherwise
        return;
    }
    m_model = model;
    m_anew = anew || (m_pending && m_anew) || m_routingAnew;
    m_pending = true;
    if (m_running)
        m_token.cancel();
    else
        start();
}

void LineRouter::moveNodes(const QHash<Id, QRectF> &rects, qsizetype lines)
{
    m_moves.insert(rects);
    if (m_running)
        return;
    if (!canFollow(lines)) {
        start();
        return;
    }
    const QList<Route> routes = m_lines->moveNodes(std::exchange(m_moves, {}));
    if (!routes.isEmpty())
        emit routed(routes);
}

void LineRouter::start()
{
    m_running = true;
    m_token = Token();
    if (!m_watcher) {
        m_watcher = std::make_unique<QFutureWatcher<Job>>();
        connect(m_watcher.get(), &QFutureWatcherBase::finished, this, &LineRouter::finished);
    }
    if (std::exchange(m_pending, false)) {
        m_routingAnew = m_anew;
        m_watcher->setFuture(QtConcurrent::run(
            [model = std::exchange(m_model, {}), diagram = m_diagram, lens = m_lens,
             lines = m_anew ? std::make_shared<DiagramRoutes>() : m_lines, anew = m_anew,
             token = m_token] {
                const DiagramLook look = diagramLook(model, diagram, lens);
                Job job{lines, {}};
                if (anew && !lines->setLook(look, token))
                    return Job();
                if (!anew)
                    lines->update(look, token);
                job.routes = lines->all();
                return job;
            }));
    } else {
        m_watcher->setFuture(
            QtConcurrent::run([lines = m_lines, moves = std::exchange(m_moves, {})] {
                return Job{lines, lines->moveNodes(moves)};
            }));
    }
}

void LineRouter::finished()
{
    if (!m_running || !m_watcher->isFinished()) // wait() has seen to it already
        return;
    m_running = false;
    m_routingAnew = false;
    const Job job = m_watcher->result();
    if (job.lines) {
        m_lines = job.lines;
        emit routed(job.routes);
    }
    if (!m_running && (m_pending || !m_moves.isEmpty()))
        start();
}

void LineRouter::wait()
{
    while (m_running) {
        m_watcher->waitForFinished();
        finished();
    }
}

} // namespace relvar
