#include "model/document.h"

#include <algorithm>
#include <atomic>

namespace relvar {

Document::Document(QObject *parent)
    : QObject(parent)
{
}

void Document::setReadOnly(const QString &reason)
{
    const bool before = isReadOnly();
    m_readOnly = reason;
    if (before != isReadOnly())
        emit readOnlyChanged();
}

Result<void> Document::edit(const QString &text, const Operation &operation, quint64 gesture)
{
    Edit edit(m_model);
    if (Result<void> done = operation(edit); !done)
        return done;
    const ChangeSet changes = edit.changes();
    if (!changes.isEmpty() && isReadOnly())
        return Error{m_readOnly};
    take(text, changes, gesture);
    return {};
}

void Document::apply(const QString &text, const ChangeSet &changes, quint64 gesture)
{
    if (!refuses())
        take(text, changes, gesture);
}

bool Document::refuses()
{
    if (isReadOnly())
        emit refused(m_readOnly);
    return isReadOnly();
}

void Document::take(const QString &text, const ChangeSet &changes, quint64 gesture)
{
    if (changes.isEmpty())
        return;
    m_model.apply(changes);
    m_history.push({text, QDateTime::currentDateTimeUtc(), gesture, changes});
    emit changed(changes);
    emit stepped();
    emit historyChanged();
}

void Document::goTo(int position)
{
    position = std::clamp(position, 0, int(m_history.entries().size()));
    const int from = m_history.position();
    if (position == from || refuses())
        return;
    ChangeSet all;
    for (int i = from; i < position; ++i)
        all = all.composed(m_history.entries()[i].changes);
    for (int i = from; i > position; --i)
        all = all.composed(m_history.entries()[i - 1].changes.inverted());
    m_model.apply(all);
    m_history.setPosition(position);
    emit changed(all);
    emit stepped();
    emit historyChanged();
}

quint64 Document::newGesture()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

void Document::endGesture()
{
    m_history.closeGesture();
    emit gestureEnded();
}

void Document::restore(const Model &model, QList<HistoryEntry> entries, int position)
{
    m_model = model;
    m_history.restore(std::move(entries), position);
    emit reset();
    emit historyChanged();
}

} // namespace relvar
