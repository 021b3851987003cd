#pragma once

#include "model/history.h"

#include <QHash>
#include <QStringList>

namespace relvar {

// What a text was like at each step of the history, and between two steps, where only the text
// changed (a remark, a line that cannot be read yet). So going back leads through exactly the texts
// that were there. Owned by the text panel; GUI thread.
class SketchTimeline
{
public:
    void clear() { m_stops.clear(); }
    // The text at the present step: another one beside those that are known there, or in their
    // place.
    void record(const History &history, const QString &text, bool instead);
    // The text that was there last at the present step; null when none is known.
    const QString *present(const History &history) const;
    // The text before or after `text` within the present step; null when the step ends there. A
    // text that is not known yet becomes one that can be gone forward to.
    const QString *earlier(const History &history, const QString &text);
    const QString *later(const History &history, const QString &text);

private:
    struct Stop
    {
        QDateTime time; // of the step that leads here, which tells it from others
        QStringList texts;
        qsizetype at = 0;
    };
    static QDateTime timeOf(const History &history);
    Stop *stop(const History &history);

    QHash<int, Stop> m_stops;
};

} // namespace relvar
