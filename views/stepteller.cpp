#include "views/stepteller.h"

#include "model/objects/diagramedge.h"
#include "model/objects/diagramnode.h"
#include "views/itemmodels/objecttext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace relvar {
namespace {

constexpr qsizetype Many = 1000; // subjects in one step, more than one cares to look through

// The object that a change is about to a person.
Id subjectOf(const Object &object)
{
    switch (object.kind) {
    case Kind::DiagramNode:
        return static_cast<const DiagramNode &>(object).object;
    case Kind::DiagramEdge:
        return static_cast<const DiagramEdge &>(object).relationship;
    default:
        return object.id;
    }
}

// Whether it is the very same step, not one that does the same again.
bool isSame(const ChangeSet &a, const ChangeSet &b)
{
    return !a.isEmpty() && a.changes().constData() == b.changes().constData();
}

bool isMain(Kind kind)
{
    return kind == Kind::Table || kind == Kind::View || kind == Kind::Column ||
           kind == Kind::Schema;
}

} // namespace

StepTeller::StepTeller(Document *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    remember();
    connect(document, &Document::stepped, this, &StepTeller::stepped);
    connect(document, &Document::reset, this, &StepTeller::remember);
}

void StepTeller::remember()
{
    const History &history = m_document->history();
    m_position = history.position();
    m_next = history.canRedo() ? history.entries()[m_position].changes : ChangeSet();
}

void StepTeller::stepped()
{
    const QList<HistoryEntry> &entries = m_document->history().entries();
    const int position = m_document->history().position();
    QString sentence;
    if (position < m_position && m_position - position > 1)
        sentence = tr("%n step(s) undone", nullptr, m_position - position);
    else if (position < m_position)
        sentence = position < entries.size() ? tr("Undone: %1").arg(words(entries[position]))
                                             : tr("Undone"); // a gesture that came to nothing
    else if (position > m_position + 1)
        sentence = tr("%n step(s) done again", nullptr, position - m_position);
    else if (position > 0 && position > m_position && isSame(m_next, entries[position - 1].changes))
        sentence = tr("Done again: %1").arg(words(entries[position - 1]));
    else if (position > 0)
        sentence = words(entries[position - 1]);
    remember();
    if (!sentence.isEmpty())
        emit told(sentence);
}

// What was done, and to what when that is one thing.
QString StepTeller::words(const HistoryEntry &entry) const
{
    const Model &model = m_document->model();
    QSet<Id> subjects;
    QStringList renamed; // what others follow
    QString name;
    for (const Change &change : entry.changes) {
        const Object &object = change.any();
        const Id subject = subjectOf(object);
        subjects.insert(subject);
        if (const Object *present = model.find(subject))
            name = listText(model, *present);
        else if (subject == object.id)
            name = object.name;
        if (isMain(object.kind) && change.before && change.after &&
            change.before->name != change.after->name)
            renamed.append(name);
        if (subjects.size() > Many)
            return entry.text;
    }
    if (subjects.size() > 1)
        name = renamed.size() == 1 ? renamed.first() : QString();
    return name.isEmpty() || entry.text.contains(name) ? entry.text
                                                       : u"%1: %2"_s.arg(entry.text, name);
}

} // namespace relvar
