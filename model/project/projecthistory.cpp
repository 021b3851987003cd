#include "model/integrity.h"
#include "model/project/delta.h"
#include "model/project/openfile.h"

using namespace Qt::StringLiterals;

namespace relvar {

Result<void> ProjectFile::write(const ProjectStep &step)
{
    Result<void> done = d->writeOnce(step);
    if (!done && d->database->brokeForeignKey()) {
        // Better a reference that leads nowhere, which loading mends, than a step that is lost.
        d->database->exec("PRAGMA foreign_keys = OFF");
        done = d->writeOnce(step);
        d->database->exec("PRAGMA foreign_keys = ON");
    }
    if (done && !step.entries.isEmpty())
        d->last = step.entries.last();
    return done;
}

Result<void> ProjectFile::Private::writeOnce(const ProjectStep &step)
{
    int after = int(objects);
    for (const Change &change : step.changes)
        after += (change.after ? 1 : 0) - (change.before ? 1 : 0);
    const Result<void> done =
        transaction([&] { return rows->apply(step.changes) && writeHistory(step, after); });
    if (done)
        objects = after;
    return done;
}

// `objects` is how many there are when the step is done.
bool ProjectFile::Private::writeHistory(const ProjectStep &step, int objectCount)
{
    SqlStatement forget = database->prepare("DELETE FROM \"history\" WHERE \"position\" >= ?");
    forget.bind(1, qint64(firstRow + step.size));
    if (!forget.run())
        return false;
    SqlStatement put = database->prepare(
        "INSERT INTO \"history\" (\"position\", \"label\", \"time\", \"gesture\", \"delta\") "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (\"position\") DO UPDATE SET "
        "\"label\" = excluded.\"label\", \"time\" = excluded.\"time\", "
        "\"gesture\" = excluded.\"gesture\", \"delta\" = excluded.\"delta\"");
    // Backwards, so that the number of objects before each step is known.
    const bool reachesNow = step.first + step.entries.size() >= step.position;
    for (int i = int(step.entries.size()) - 1; i >= 0; --i) {
        const HistoryEntry &entry = step.entries[i];
        const bool done = step.first + i < step.position;
        int added = 0;
        for (const Change &change : entry.changes)
            added += (change.after ? 1 : 0) - (change.before ? 1 : 0);
        const bool fromNothing =
            reachesNow && done && added == objectCount && added == entry.changes.size();
        if (done)
            objectCount -= added;
        put.bind(1, qint64(firstRow + step.first + i));
        put.bind(2, QStringView(entry.text));
        put.bind(3, entry.time.toUTC().toString(Qt::ISODateWithMs));
        put.bind(4, qint64(entry.gesture));
        put.bind(5, done ? deltaText(entry.changes.inverted(), fromNothing)
                         : deltaText(entry.changes));
        if (!put.run())
            return false;
    }
    return setMeta("position", QString::number(firstRow - 1 + step.position));
}

Result<void> ProjectFile::append(const HistoryEntry &entry, int position, bool joins)
{
    HistoryEntry whole = entry;
    if (joins)
        whole.changes = d->last.changes.composed(entry.changes);
    return write({entry.changes, position - 1, {whole}, position, position});
}

Result<void> ProjectFile::moveTo(int position, const QList<HistoryEntry> &crossed)
{
    const int from = d->meta("position").toInt() - d->firstRow + 1;
    const int size =
        int(d->database->number("SELECT max(\"position\") FROM \"history\"")) - d->firstRow + 1;
    ChangeSet changes;
    if (position > from)
        for (const HistoryEntry &entry : crossed)
            changes = changes.composed(entry.changes);
    else
        for (auto it = crossed.crbegin(); it != crossed.crend(); ++it)
            changes = changes.composed(it->changes.inverted());
    return write({changes, std::min(from, position), crossed, position, size});
}

std::optional<HistoryEntry> ProjectFile::Private::entryAt(qint64 row, const Model &model, bool done)
{
    SqlStatement select =
        database->prepare("SELECT \"label\", \"time\", \"gesture\", \"delta\" FROM \"history\" "
                          "WHERE \"position\" = ?");
    select.bind(1, row);
    if (!select.next())
        return std::nullopt;
    std::optional<ChangeSet> changes = changesFromDelta(select.text(3), model);
    if (!changes)
        return std::nullopt;
    QDateTime time = QDateTime::fromString(select.text(1), Qt::ISODateWithMs);
    return HistoryEntry{select.text(0), time.toUTC(), quint64(select.integer(2)),
                        done ? changes->inverted() : *changes};
}

void ProjectFile::Private::loadHistory(ProjectContents &contents)
{
    const qint64 position =
        std::clamp<qint64>(meta("position").toLongLong(), 0,
                           database->number("SELECT max(\"position\") FROM \"history\""));
    QList<HistoryEntry> done;
    Model past = contents.model;
    qint64 row = position;
    for (; row >= 1; --row) {
        const std::optional<HistoryEntry> entry = entryAt(row, past, true);
        if (!entry)
            break;
        // The state before the first step needs no check when it is empty.
        const ChangeSet back = entry->changes.inverted();
        if (row > 1 || back.size() != past.size()) {
            past.apply(back);
            if (!isWhole(past, back))
                break;
        }
        done.append(*entry);
    }
    firstRow = int(row) + 1;
    std::reverse(done.begin(), done.end());
    contents.history = done;
    contents.position = int(done.size());
    Model future = contents.model;
    for (row = position + 1;; ++row) {
        const std::optional<HistoryEntry> entry = entryAt(row, future, false);
        if (!entry)
            break;
        future.apply(entry->changes);
        if (!isWhole(future, entry->changes))
            break;
        contents.history.append(*entry);
    }
    if (!contents.history.isEmpty())
        last = contents.history[std::max(0, contents.position - 1)];
}

} // namespace relvar
