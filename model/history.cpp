#include "model/history.h"

namespace relvar {

bool History::push(HistoryEntry entry)
{
    m_entries.erase(m_entries.begin() + m_position, m_entries.end());
    if (m_open && m_position > 0 && entry.gesture != 0 &&
        m_entries.last().gesture == entry.gesture) {
        HistoryEntry &last = m_entries.last();
        last.changes = last.changes.composed(entry.changes);
        last.time = entry.time;
        if (last.changes.isEmpty()) {
            m_entries.removeLast();
            --m_position;
            m_open = false;
        }
        return true;
    }
    m_entries.append(std::move(entry));
    ++m_position;
    m_open = true;
    return false;
}

void History::setPosition(int position)
{
    Q_ASSERT(position >= 0 && position <= m_entries.size());
    m_position = position;
    m_open = false;
}

void History::restore(QList<HistoryEntry> entries, int position)
{
    m_entries = std::move(entries);
    setPosition(position);
}

} // namespace relvar
