#pragma once

#include "model/checks/issue.h"
#include "model/core/token.h"

#include <QSet>
#include <QStringList>

namespace relvar {

enum class PaletteScope : quint8 { All, Tables, Columns, Commands, Problems };

// What was typed into the palette: the scope that its prefix names, and the rest.
struct PaletteQuery
{
    PaletteScope scope = PaletteScope::All;
    QString text;

    friend bool operator==(const PaletteQuery &, const PaletteQuery &) = default;
};

// "# orders" and "t:orders" ask for tables, ".total" and "c:total" for columns, ">undo" for
// commands, "!key" for problems, anything else for all of them.
PaletteQuery paletteQuery(const QString &typed);
// The character that stands for a scope; empty for all.
QString palettePrefix(PaletteScope scope);

// A command as the palette knows it.
struct PaletteCommand
{
    QString text;
    bool enabled = true;
};

// One thing that answers a query.
struct PaletteHit
{
    enum Type : quint8 { Command, Object, Problem };
    Type type = Command;
    int at = 0; // the number of the command or problem
    Id object;  // of an object or problem
    int score = 0;
};

// The objects of a model as the palette searches them. A value; safe on any thread.
class PaletteObjects
{
public:
    struct Entry
    {
        Id id; // none: there is nothing any more
        Kind kind = Kind::Project;
        int above = -1; // the entry that it belongs to
        QString folded;
        quint64 letters = 0;
    };

    // All of a model, a millisecond for some 1500 objects. Nothing when it is cancelled.
    static PaletteObjects of(const Model &model, const Token &token = {});
    // Takes over what these objects are now.
    void update(const Model &model, const QSet<Id> &stale);
    const QList<Entry> &entries() const { return m_entries; }

private:
    void read(const Model &model, Id id);
    void findAbove(const Model &model, Id id);

    QList<Entry> m_entries;
    QHash<Id, int> m_at;
};

// Problems as the palette searches them. A value; safe on any thread.
struct PaletteProblems
{
    static PaletteProblems of(const Model &model, const QList<Issue> &issues);

    QList<Id> objects;
    QStringList texts; // folded, with the name of the object
};

// What the palette searches: commands, the objects of a model by their names, and problems. Objects
// are read once (see PaletteReader) and then followed change by change, so that asking stays quick
// in a large model. A value of the palette; GUI thread.
class PaletteIndex
{
public:
    void setCommands(const QList<PaletteCommand> &commands);
    void setProblems(const PaletteProblems &problems) { m_problems = problems; }
    void setObjects(const PaletteObjects &objects) { m_objects = objects; }
    // Notes what has become different; cheap, for every change of a document.
    void note(const Model &model, const ChangeSet &changes);
    // How many objects were noted.
    qsizetype noted() const { return m_stale.size(); }
    // Takes over what was noted, or forgets it because all is read anew.
    void update(const Model &model);
    void forgetNoted() { m_stale.clear(); }

    // The best `most` answers, best first; equal ones by name. With an empty text all of the scope.
    // Objects that were removed and not updated yet are among them.
    QList<PaletteHit> search(const PaletteQuery &query, int most) const;

private:
    using Entry = PaletteObjects::Entry;
    struct Words;

    int score(const Entry &entry, const Words &words, QString &buffer) const;
    void searchObjects(const PaletteQuery &query, const Words &words,
                       QList<PaletteHit> &hits) const;
    void searchRest(const PaletteQuery &query, const Words &words, QList<PaletteHit> &hits) const;
    const QString &nameOf(const PaletteHit &hit) const;

    PaletteObjects m_objects;
    QSet<Id> m_stale;
    QList<PaletteCommand> m_commands;
    QStringList m_commandNames; // folded
    PaletteProblems m_problems;
};

} // namespace relvar
