#include "views/panels/sketchpanel_p.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace relvar {

SketchScope SketchPanel::Private::scope() const
{
    if (part == OnDiagram)
        return scopeOfDiagram(document->model(), diagram);
    if (part == Selected)
        return {false, chosen};
    return {};
}

// Whether the text could be another one after these changes.
bool SketchPanel::Private::isShown(const ChangeSet &changes) const
{
    return std::any_of(changes.begin(), changes.end(), [&](const Change &change) {
        return info(change.kind()).facet == Facet::Schema || change.kind() == Kind::Note ||
               (part == OnDiagram && change.kind() == Kind::DiagramNode &&
                !(change.before && change.after));
    });
}

void SketchPanel::Private::textChanged()
{
    if (applying)
        return;
    typed = true;
    lost.clear();
    if (const QString now = edit->textCursor().block().text().trimmed(); now.size() > 1)
        label = now;
    typing.start();
    pause.start();
}

void SketchPanel::Private::cursorMoved()
{
    const int now = edit->textCursor().blockNumber();
    const bool moved = std::exchange(line, now) != now;
    if (moved && typed && !applying)
        commitLine();
}

void SketchPanel::Private::commitLine(bool all)
{
    if (!typed)
        return;
    commit = true;
    forced = forced || all;
    start();
}

void SketchPanel::Private::documentChanged(const ChangeSet &changes)
{
    if (applying)
        return;
    if (!isShown(changes)) {
        if (!behind && !typed && !running)
            base = document->model();
        return;
    }
    lost.clear();
    behind = true;
    // Back at a step whose text is known, that text is back as well.
    if (const QString *text = typed || anew ? nullptr : timeline.present(document->history())) {
        restored = true;
        base = document->model();
        baseScope = scope();
        show(*text);
    }
    if (running)
        again = true;
    typing.start();
}

void SketchPanel::Private::documentReset()
{
    timeline.clear();
    ++epoch;
    writeAnew();
}

void SketchPanel::Private::writeAnew()
{
    anew = true;
    typed = commit = forced = behind = restored = false;
    start();
}

void SketchPanel::Private::start()
{
    if (running) {
        again = true;
        return;
    }
    again = false;
    if (!q->isVisible() || !(anew || typed || behind))
        return;
    typing.stop();
    round = {};
    sketch::LiveInput &input = round.input;
    input.before = base;
    input.scopeBefore = baseScope;
    input.now = document->model();
    input.scope = scope();
    input.text = edit->text();
    input.typed = typed && !document->isReadOnly();
    input.restored = restored && !typed;
    input.target = target ? target() : SketchTarget();
    input.followsDiagram = part == OnDiagram;
    round.anew = anew;
    round.epoch = epoch;
    round.commit = std::exchange(commit, false);
    round.forced = std::exchange(forced, false);
    round.paused = std::exchange(paused, false);
    if (typed && !round.commit)
        input.keptLine = line;
    running = true;
    token = {};
    watcher.setFuture(QtConcurrent::run([input, anew = round.anew, token = token] {
        return anew ? sketch::writtenAnew(input.now, input.scope)
                    : sketch::keepInStep(input, token);
    }));
}

// Moves what is to be replaced along with what was typed meanwhile; false when the two meet.
bool SketchPanel::Private::moveReplacements(const QString &before, const QString &now)
{
    if (before == now)
        return true;
    qsizetype head = 0;
    const qsizetype shorter = std::min(before.size(), now.size());
    while (head < shorter && before[head] == now[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    const qsizetype end = before.size() - tail;
    const int moved = int(now.size() - before.size());
    for (sketch::Replacement &one : outcome.replacements) {
        if (one.range.from >= end)
            one.range.from += moved;
        else if (one.range.end() > head)
            return false;
    }
    for (Span &span : outcome.places) {
        if (span.from >= end)
            span.from += moved;
        else if (span.from + span.length >= end)
            span.length = std::max<qsizetype>(0, span.length + moved);
    }
    return true;
}

// Whether what the text says becomes a step now.
bool SketchPanel::Private::takes() const
{
    if (outcome.changes.isEmpty())
        return false;
    if (cut && outcome.loss.tables > 0 && !round.forced)
        return false;
    if (round.commit)
        return true;
    return round.paused && outcome.loss.isNone() && !outcome.unfinished && !outcome.unsettled;
}

void SketchPanel::Private::finished()
{
    running = false;
    outcome = watcher.future().takeResult();
    if (!round.anew && !outcome.changes.isEmpty() && !takes())
        outcome.hold();
    const QString before = round.input.text;
    const QString now = edit->text();
    const bool same = before == now;
    const bool stale = document->model().revision() != round.input.now.revision() ||
                       scope() != round.input.scope || (anew && !round.anew) ||
                       epoch != round.epoch ||
                       // What takes something away has to be meant still.
                       (!same && !outcome.loss.isNone());
    const bool met =
        !round.anew && !outcome.replacements.isEmpty() && !moveReplacements(before, now);
    if (round.anew && !stale) {
        takeAnew();
    } else if (stale || met || (!round.anew && !same && !typed)) {
        commit = commit || (round.commit && typed);
        forced = forced || (round.forced && typed);
        paused = paused || (round.paused && typed);
        again = true;
    } else {
        if (!same && outcome.replacements.isEmpty())
            (void)moveReplacements(before, now);
        typed = round.input.typed && (!same || outcome.unsettled);
        take();
    }
    if (again)
        start();
    tell();
}

void SketchPanel::Private::takeAnew()
{
    applying = true;
    const int scroll = edit->verticalScrollBar()->value();
    edit->setPlainText(outcome.text);
    edit->verticalScrollBar()->setValue(scroll);
    line = edit->textCursor().blockNumber();
    applying = false;
    anew = typed = behind = restored = false;
    base = round.input.now;
    baseScope = round.input.scope;
    places = outcome.places;
    problems = outcome.problems;
    going.clear();
    timeline.clear();
    timeline.record(document->history(), edit->text(), true);
    markSelection();
}

void SketchPanel::Private::take()
{
    const bool step = takes();
    const bool followed = behind;
    applying = true;
    edit->replace(outcome.replacements);
    line = edit->textCursor().blockNumber();
    base = round.input.now;
    baseScope = round.input.scope;
    behind = restored = false;
    if (step) {
        const sketch::Loss &loss = outcome.loss;
        const QString name =
            loss.tables > 0 && outcome.created.isEmpty()
                ? tr("Delete %n table(s) in the text", nullptr, loss.tables)
            : label.isEmpty()
                ? tr("Edit the text")
                : tr("Text “%1”").arg(label.size() > 40 ? QString(label.left(39) + u'…') : label);
        document->apply(name, outcome.changes);
        base = document->model();
        baseScope = scope();
        cut = false;
        pause.stop();
    }
    applying = false;
    const bool held = !step && !outcome.changes.isEmpty();
    typed = typed || held;
    const auto sentence = [&](const QString &tables, const QString &lines) {
        return outcome.loss.tables > 0 && outcome.loss.relationships > 0
                   ? tr("%1 and %2", "tables and relationships").arg(tables, lines)
               : outcome.loss.tables > 0 ? tables
                                         : lines;
    };
    const bool much = outcome.loss.tables + outcome.loss.relationships > 0;
    const QString what =
        much ? sentence(tr("%n table(s)", nullptr, outcome.loss.tables),
                        tr("%n relationship(s)", nullptr, outcome.loss.relationships))
             : QString();
    if (step)
        lost = much ? tr("Deleted: %1.").arg(what) : QString();
    going = !held || !much ? QString()
            : cut          ? tr("%1 will go, unless you paste what you cut.").arg(what)
                           : tr("%1 will go when you leave the line.").arg(what);
    places = outcome.places;
    if (edit->text().size() == outcome.text.size())
        problems = outcome.problems;
    if (!typed)
        timeline.record(document->history(), edit->text(),
                        followed && !step && !outcome.replacements.isEmpty());
    else if (step)
        timeline.record(document->history(), outcome.text, true);
    markSelection();
    if (step && !outcome.created.isEmpty())
        emit q->made(outcome.created);
}

// Shows another text in place of the present one; the cursor goes where they differ.
void SketchPanel::Private::show(const QString &text)
{
    applying = true;
    const QList<sketch::Replacement> list = sketch::differences(edit->text(), text);
    edit->replace(list);
    if (!list.isEmpty()) {
        QTextCursor cursor(edit->document());
        cursor.setPosition(
            std::min(list.first().range.from + int(list.first().text.size()), int(text.size())));
        edit->setTextCursor(cursor);
    }
    line = edit->textCursor().blockNumber();
    applying = false;
}

// One history: what was typed since the last step first, then the steps of the design.
void SketchPanel::Private::undo()
{
    if (document->isReadOnly())
        return;
    pause.stop();
    if (const QString *text = timeline.earlier(document->history(), edit->text())) {
        typed = commit = false;
        show(*text);
        behind = restored = true;
        cut = false;
        lost.clear();
        return start();
    }
    if (!document->history().canUndo())
        return;
    typed = commit = false;
    document->undo();
}

void SketchPanel::Private::redo()
{
    if (document->isReadOnly())
        return;
    if (const QString *text = timeline.later(document->history(), edit->text())) {
        show(*text);
        typed = true;
        return start();
    }
    if (!typed && document->history().canRedo())
        document->redo();
}

} // namespace relvar
