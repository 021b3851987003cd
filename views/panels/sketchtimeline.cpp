#include "views/panels/sketchtimeline.h"

namespace relvar {

// Texts are shared, but a long session of a long text is still a lot.
constexpr int MostStops = 200;

QDateTime SketchTimeline::timeOf(const History &history)
{
    return history.position() > 0 ? history.entries().at(history.position() - 1).time : QDateTime();
}

SketchTimeline::Stop *SketchTimeline::stop(const History &history)
{
    const auto it = m_stops.find(history.position());
    return it != m_stops.end() && it->time == timeOf(history) && !it->texts.isEmpty() ? &*it
                                                                                      : nullptr;
}

void SketchTimeline::record(const History &history, const QString &text, bool instead)
{
    Stop *known = stop(history);
    if (!known || instead) {
        if (m_stops.size() >= MostStops)
            m_stops.remove(history.position() - MostStops);
        if (m_stops.size() >= 2 * MostStops)
            m_stops.clear();
        m_stops.insert(history.position(), {timeOf(history), {text}, 0});
        return;
    }
    if (known->texts[known->at] == text)
        return;
    known->texts = known->texts.mid(0, known->at + 1);
    known->texts.append(text);
    ++known->at;
}

const QString *SketchTimeline::present(const History &history) const
{
    const Stop *known = const_cast<SketchTimeline *>(this)->stop(history);
    return known ? &known->texts[known->at] : nullptr;
}

const QString *SketchTimeline::earlier(const History &history, const QString &text)
{
    Stop *known = stop(history);
    if (!known)
        return nullptr;
    if (known->texts[known->at] != text) {
        known->texts = known->texts.mid(0, known->at + 1);
        known->texts.append(text);
        return &known->texts[known->at];
    }
    return known->at > 0 ? &known->texts[--known->at] : nullptr;
}

const QString *SketchTimeline::later(const History &history, const QString &text)
{
    Stop *known = stop(history);
    if (!known || known->texts[known->at] != text || known->at + 1 >= known->texts.size())
        return nullptr;
    return &known->texts[++known->at];
}

} // namespace relvar
