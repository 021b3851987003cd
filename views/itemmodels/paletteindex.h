#pragma once

#include "model/checks/issue.h"

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

// What the palette searches: commands, the objects of a model by their names, and problems. Objects
// are read once and then followed change by change, so that asking stays quick in a large model. A
// value of the palette; GUI thread.
class PaletteIndex
{
public:
    void setCommands(const QList<PaletteCommand> &commands);
    void setProblems(const Model &model, const QList<Issue> &issues);
    // Forgets the objects; they are read anew by the next update().
    void reset();
    // Notes what has become different; cheap, for every change of a document.
    void note(const Model &model, const ChangeSet &changes);
    // Takes over what was noted.
    void update(const Model &model);

    // The best `most` answers, best first; equal ones by name. With an empty text all of the scope.
    QList<PaletteHit> search(const PaletteQuery &query, int most) const;

private:
    struct Entry
    {
        Id id; // none: there is nothing any more
        Kind kind = Kind::Project;
        int above = -1; // the entry that it belongs to
        QString folded;
        quint64 letters = 0;
    };
    struct Words;

    void read(const Model &model, Id id);
    void findAbove(const Model &model, Id id);
    int score(const Entry &entry, const Words &words, QString &buffer) const;
    void searchObjects(const PaletteQuery &query, const Words &words,
                       QList<PaletteHit> &hits) const;
    void searchRest(const PaletteQuery &query, const Words &words, QList<PaletteHit> &hits) const;
    const QString &nameOf(const PaletteHit &hit) const;

    QList<Entry> m_entries;
    QHash<Id, int> m_at;
    QSet<Id> m_stale;
    bool m_unread = true;
    QList<PaletteCommand> m_commands;
    QStringList m_commandNames; // folded
    QList<Id> m_problemObjects;
    QStringList m_problemTexts; // folded, with the name of the object
};

} // namespace relvar
