#include "views/panels/excerpt.h"

#include <QSet>

namespace relvar {

static void addWithChildren(const Model &model, Id id, QSet<Id> &ids)
{
    if (ids.contains(id))
        return;
    ids.insert(id);
    const QList<Id> children = model.children(id);
    for (const Id child : children)
        addWithChildren(model, child, ids);
}

Script excerpt(const Script &script, const Model &model, const QList<Id> &ids)
{
    QSet<Id> wanted;
    for (const Id id : ids)
        addWithChildren(model, id, wanted);
    Script result;
    // Spans that stand in no other one are statements; the inner ones follow them.
    qsizetype i = 0;
    while (i < script.spans.size()) {
        const Span outer = script.spans[i];
        const qsizetype end = outer.from + outer.length;
        qsizetype next = i;
        bool hit = false;
        for (; next < script.spans.size() && script.spans[next].from < end &&
               script.spans[next].from >= outer.from;
             ++next)
            hit = hit || wanted.contains(script.spans[next].id);
        next = qMax(next, i + 1);
        if (hit) {
            if (!result.text.isEmpty())
                result.text += QLatin1Char('\n');
            const qsizetype start = result.text.size();
            result.text += QStringView(script.text).mid(outer.from, outer.length);
            if (!result.text.endsWith(QLatin1Char('\n')))
                result.text += QLatin1Char('\n');
            for (qsizetype inner = i; inner < next; ++inner) {
                Span span = script.spans[inner];
                span.from += start - outer.from;
                result.spans.append(span);
            }
        }
        i = next;
    }
    for (const Unsupported &unsupported : script.unsupported)
        if (wanted.contains(unsupported.id))
            result.unsupported.append(unsupported);
    return result;
}

} // namespace relvar
