#include "model/project/projectwriter.h"

#include <algorithm>
#include <chrono>

namespace relvar {

using namespace std::chrono_literals;

ProjectWriter::ProjectWriter(Document *document, std::unique_ptr<ProjectFile> file, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_path(file->path())
    , m_readOnly(file->isReadOnly())
    , m_readOnlyReason(file->readOnlyReason())
    , m_file(std::move(file))
{
    noteReset();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ProjectWriter::send);
    if (m_readOnly)
        return;
    connect(document, &Document::changed, this, &ProjectWriter::noteChanges);
    connect(document, &Document::stepped, this, &ProjectWriter::noteStep);
    connect(document, &Document::gestureEnded, this, &ProjectWriter::send);
    connect(document, &Document::reset, this, &ProjectWriter::noteReset);
}

ProjectWriter::~ProjectWriter()
{
    (void)flush();
    m_thread.post([this] { m_file.reset(); });
    m_thread.wait();
}

void ProjectWriter::noteReset()
{
    m_noted = {};
    m_noted.position = m_document->history().position();
    for (const HistoryEntry &entry : m_document->history().entries())
        m_noted.sets.append(entry.changes);
}

void ProjectWriter::noteChanges(const ChangeSet &changes)
{
    m_changes = m_changes.composed(changes);
}

void ProjectWriter::markEntries(int from, int to)
{
    if (from >= to)
        return;
    m_from = std::min(m_from, from);
    m_to = std::max(m_to, to);
}

// Finds out what has become different in the history.
void ProjectWriter::noteHistory()
{
    const QList<HistoryEntry> &entries = m_document->history().entries();
    const int position = m_document->history().position();
    const int size = int(entries.size());
    const int low = std::min(position, m_noted.position);
    m_noted.sets.resize(std::min<qsizetype>(m_noted.sets.size(), size));
    for (int i = std::max(0, low - 1); i < size; ++i) {
        const ChangeSet &now = entries[i].changes;
        if (i == m_noted.sets.size())
            m_noted.sets.append(now);
        else if (m_noted.sets[i].changes().constData() != now.changes().constData())
            m_noted.sets[i] = now;
        else
            continue;
        markEntries(i, i + 1);
    }
    markEntries(low, std::min(size, std::max(position, m_noted.position)));
    m_noted.position = position;
}

void ProjectWriter::noteStep()
{
    noteHistory();
    m_dirty = true;
    // More may come to the last step until its gesture ends.
    const History &history = m_document->history();
    const bool isOpen = history.isOpen() && history.entries().last().gesture != 0;
    if (!isOpen)
        send();
    else if (!m_later.isActive())
        m_later.start(1s);
    updateSaved();
}

void ProjectWriter::send()
{
    m_later.stop();
    if (m_writing || !m_dirty || m_readOnly)
        return;
    const QList<HistoryEntry> &entries = m_document->history().entries();
    ProjectStep step;
    step.changes = std::exchange(m_changes, {});
    step.position = m_noted.position;
    step.size = int(entries.size());
    step.first = std::min(m_from, step.size);
    step.entries = entries.mid(step.first, std::max(0, m_to - step.first));
    m_from = Nothing;
    m_to = 0;
    m_dirty = false;
    m_writing = true;
    m_thread.post([this, step] {
        const Result<void> done = m_file->write(step);
        const std::lock_guard guard(m_mutex);
        m_results.append({step, done});
        QMetaObject::invokeMethod(this, &ProjectWriter::takeResults, Qt::QueuedConnection);
    });
    updateSaved();
}

// What failed becomes part of what is still to be written.
void ProjectWriter::takeBack(const ProjectStep &step)
{
    m_changes = step.changes.composed(m_changes);
    markEntries(step.first, step.first + int(step.entries.size()));
    m_dirty = true;
}

void ProjectWriter::finish(const ProjectStep &step, const Result<void> &done)
{
    m_writing = false;
    if (done) {
        m_problem.clear();
        return;
    }
    takeBack(step);
    const bool isNews = m_problem != done.error().text;
    m_problem = done.error().text;
    m_later.start(5s);
    if (isNews)
        emit failed(m_problem);
}

void ProjectWriter::takeResults()
{
    QList<std::pair<ProjectStep, Result<void>>> results;
    {
        const std::lock_guard guard(m_mutex);
        results.swap(m_results);
    }
    for (const auto &[step, done] : std::as_const(results))
        finish(step, done);
    if (!results.isEmpty() && m_problem.isEmpty() && !m_later.isActive())
        send();
    updateSaved();
}

void ProjectWriter::updateSaved()
{
    const bool saved = !m_dirty && !m_writing;
    if (saved == m_saved)
        return;
    m_saved = saved;
    emit savedChanged(saved);
}

Result<void> ProjectWriter::flush()
{
    // One round for what is under way, one for what has come since.
    for (int round = 0; round < 2 && (m_dirty || m_writing); ++round) {
        send();
        m_thread.wait();
        takeResults();
    }
    m_thread.wait();
    takeResults();
    if (m_dirty || m_writing)
        return Error{m_problem, m_path};
    return {};
}

void ProjectWriter::post(Job job)
{
    send();
    m_thread.post([this, job = std::move(job)] {
        const Result<void> done = job(*m_file);
        if (!done)
            QMetaObject::invokeMethod(
                this, [this, text = done.error().text] { emit failed(text); },
                Qt::QueuedConnection);
    });
}

Result<void> ProjectWriter::run(const Job &job)
{
    if (const Result<void> done = flush(); !done)
        return done;
    Result<void> result;
    m_thread.post([&] { result = job(*m_file); });
    m_thread.wait();
    return result;
}

} // namespace relvar
