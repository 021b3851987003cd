#include "generators/conversion/notes.h"

#include "generators/conversion/standard.h"
#include "generators/conversion/wording.h"
#include "model/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

bool isWithin(const Model &model, Id id, const QSet<Id> &owners)
{
    for (Id one = id; const Object *object = model.find(one); one = object->parent)
        if (owners.contains(one))
            return true;
    return false;
}

bool isInKey(const Model &model, const Column &column)
{
    for (const Key *key : model.childrenOf<Key>(column.parent))
        for (const IndexPart &part : key->parts)
            if (part.column == column.id)
                return true;
    return false;
}

// What a column becomes is told by the lens, which looks at designs in the words of PostgreSQL.
ConversionNote typeNote(const Model &before, const Column &column, const QString &was,
                        const QString &is, const Dialect &target, const Model &standard)
{
    ConversionNote note{
        column.id, Verdict::Same,
        ConversionWords::tr("%1: %2 becomes %3.").arg(displayName(before, column.id), was, is)};
    const Lens lens = lensNamed(target.traits().key);
    const auto *own = standard.get<Column>(column.id);
    if (lens == Lens::None || !own)
        return note;
    const LensType type = lensColumn(standard, *own, isInKey(standard, *own), lens);
    note.verdict = type.verdict;
    if (!type.reason.isEmpty())
        note.text += u' ' + type.reason;
    return note;
}

void addTypeNotes(QList<ConversionNote> &notes, const Model &before, const Model &after,
                  const Dialect &target, const Model &standard)
{
    const Dialect &source = dialectOf(before);
    for (const Column *column : before.all<Column>()) {
        const Column *other = after.get<Column>(column->id);
        if (!other || column->type.isEmpty())
            continue;
        const QString was = source.typeText(before, column->type);
        const QString is = target.typeText(after, other->type);
        if (was.compare(is, Qt::CaseInsensitive) != 0)
            notes.append(typeNote(before, *column, was, is, target, standard));
    }
}

// What is emulated on the way into the words of PostgreSQL.
void addEmulations(QList<ConversionNote> &notes, const Model &before,
                   const StandardDesign &standard)
{
    QHash<Id, qsizetype> places; // of what is said about the types of columns
    for (qsizetype i = 0; i < notes.size(); ++i)
        if (notes[i].verdict != Verdict::Lost && before.get<Column>(notes[i].id))
            places.insert(notes[i].id, i);
    for (const StandardNote &one : standard.notes) {
        if (one.verdict != Verdict::Emulated || !before.contains(one.id))
            continue;
        const auto place = places.constFind(one.id);
        if (place == places.cend()) {
            const QString name =
                before.get<Column>(one.id) ? displayName(before, one.id) + u": "_s : QString();
            notes.append({one.id, one.verdict, name + one.text});
            continue;
        }
        notes[*place].verdict = Verdict::Emulated;
        notes[*place].text += u' ' + one.text;
    }
}

} // namespace

QList<ConversionNote> conversionNotes(const Model &before, const Counterpart &counterpart,
                                      const QList<Id> &removed, const Dialect &target)
{
    StandardDesign standard{counterpart.physical.model, {}};
    if (needsStandard(before, target.traits()))
        standard = standardDesign(counterpart.physical.model, target.traits());
    QList<ConversionNote> notes;
    QSet<Id> told;
    for (const StandardNote &one : std::as_const(standard.notes))
        told.insert(one.id);
    for (const Unsupported &one : counterpart.unsupported)
        notes.append({one.id, Verdict::Lost, one.text});
    QSet<Id> explained;
    for (const Unsupported &one : counterpart.unsupported)
        explained.insert(one.id);
    for (const Id id : removed)
        if (!told.contains(id) && !isWithin(before, id, explained))
            notes.append({id, Verdict::Lost,
                          ConversionWords::tr("%1 has no counterpart in %2.")
                              .arg(displayName(before, id), target.traits().label)});
    addTypeNotes(notes, before, counterpart.model, target, standard.model);
    addEmulations(notes, before, standard);
    std::stable_sort(notes.begin(), notes.end(), [](const auto &a, const auto &b) {
        return std::pair(-int(a.verdict), a.text) < std::pair(-int(b.verdict), b.text);
    });
    return notes;
}

} // namespace relvar
