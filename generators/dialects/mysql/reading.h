#pragma once

#include "generators/dialects/mysql/draft.h"
#include "generators/dialects/mysql/syntax.h"

// What the functions that read one kind of statement work with and hand back.
namespace relvar::mysql {

enum class Fate {
    Imported,
    Skipped,
    Kept,
    Refused,
    Unresolved, // names something that is not known yet: tried again when all has been read
};

struct Outcome
{
    Fate fate = Fate::Imported;
    QString reason = {};
};

inline Outcome imported(const QString &reason = {})
{
    return {Fate::Imported, reason};
}
inline Outcome kept(const QString &reason = {})
{
    return {Fate::Kept, reason};
}
inline Outcome skipped(const QString &reason)
{
    return {Fate::Skipped, reason};
}
inline Outcome refused(const QString &reason)
{
    return {Fate::Refused, reason};
}
inline Outcome unresolved()
{
    return {Fate::Unresolved, {}};
}
// The worse of the two stands for both.
inline Outcome operator+(const Outcome &a, const Outcome &b)
{
    if (a.fate == b.fate)
        return a.reason.isEmpty() ? b : a;
    return int(a.fate) > int(b.fate) ? a : b;
}

// A foreign key whose target was not known where it stood: its own columns are in the pairs.
struct LaterForeignKey
{
    Id relationship;
    Name target; // with its database
    QStringList referenced;
    int statement = 0;
};

// What holds from one statement to the next.
struct Session
{
    Draft draft;
    QList<LaterForeignKey> foreignKeys;
    QHash<int, int> keptFrom; // how many statements of each one have been kept
};

// One statement being read.
struct Reading
{
    Session &session;
    Draft &draft;
    QString whole;     // as it was written
    int statement = 0; // its place in the script
    bool last = false; // nothing more will come: what is unknown now stays unknown
    bool hasKept = false;

    // Keeps text as a Statement object; nothing that holds a password is.
    Outcome keep(const QString &text, const QString &reason, const QList<Id> &after,
                 const QList<Name> &creates = {});
};

QString optionKey(const QString &name);
void takeOptions(const syntax::Options &from, Object &to);

// readtables.cpp
Outcome readTable(Reading &reading, const syntax::CreateTable &table);
Outcome readLike(Reading &reading, const syntax::CreateTable &table);
void takeTableSettings(const syntax::TableSettings &settings, Table &table);
// Fills a column in; keys and checks of its definition go to the table.
Outcome readColumn(Reading &reading, Table &table, Column &column,
                   const syntax::ColumnDefinition &definition);
// readindexes.cpp
Outcome readIndex(Reading &reading, Table &table, const syntax::IndexDefinition &index);
Outcome readCreateIndex(Reading &reading, const syntax::CreateIndex &create);
Outcome readDropIndex(Reading &reading, const syntax::DropIndex &drop);
Outcome removeIndex(Reading &reading, const Table &table, const QString &name, bool ifExists);
Check &readCheck(Reading &reading, Table &table, const syntax::CheckDefinition &definition);
// readforeignkeys.cpp
Outcome readForeignKey(Reading &reading, Table &table, const syntax::ForeignKeyDefinition &key);
// What the foreign keys of the script so far point to has another name from now on.
void renameTarget(Session &session, const Name &from, const Name &to);
void renameTargetColumn(Session &session, const Name &table, const QString &from,
                        const QString &to);
// Makes the index of its own that the server has made for a foreign key: it stays when the key
// goes.
void keepIndexOf(Draft &draft, const Relationship &key);
// At the end: what each foreign key points to; those that point to nothing become statements, and
// the statements that they came from are told.
QSet<int> resolveForeignKeys(Session &session);
// readalter.cpp
Outcome readAlter(Reading &reading, const syntax::AlterTable &alter);
// readobjects.cpp
Outcome readDatabase(Reading &reading, const syntax::CreateDatabase &database);
Outcome readSequence(Reading &reading, const syntax::CreateSequence &sequence);
Outcome readView(Reading &reading, const syntax::CreateView &view);
Outcome readTrigger(Reading &reading, const syntax::CreateTrigger &trigger);
Outcome readRoutine(Reading &reading, const syntax::CreateRoutine &routine);
Outcome readRename(Reading &reading, const syntax::RenameTables &rename);
Outcome readDrop(Reading &reading, const syntax::Drop &drop);
// readaccess.cpp
Outcome readAccount(Reading &reading, const syntax::CreateAccount &account);
Outcome readGrant(Reading &reading, const syntax::Grant &grant);

} // namespace relvar::mysql
