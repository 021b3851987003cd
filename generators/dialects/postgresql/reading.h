#pragma once

#include "generators/dialects/postgresql/draft.h"
#include "generators/dialects/postgresql/names.h"
#include "generators/dialects/postgresql/statementtext.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

// What the functions that read one kind of statement work with and hand back.
namespace relvar::postgresql {

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

inline Outcome imported()
{
    return {};
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
Outcome operator+(const Outcome &a, const Outcome &b);

// A type whose name was not known where it stood.
struct LaterType
{
    Id owner;
    int part = -1; // argument or attribute; -1 for the object's own type
    Name name;
    QStringList path;
    QString text;   // as it was left
    QString suffix; // what follows the name
};

// A foreign key inside CREATE TABLE whose target was not known where it stood.
struct LaterForeignKey
{
    Id relationship;
    Name target;
    QStringList path;
    QStringList columns;
    QStringList referenced;
    QString text; // as a statement of its own, in case the target never comes
    qsizetype piece = 0;
};

// What an object calls a function for.
enum class FunctionUse { Called, Handler, Inline, Validator };

// A trigger, wrapper or language whose function was not known where it stood.
struct LaterFunction
{
    Id owner;
    FunctionUse use = FunctionUse::Called;
    Name name;
    QStringList path;
};

// An object whose names are looked up again when everything has been read.
struct LaterDefinition
{
    Id object;
    QStringList path;
};

struct Reading;
struct Session;

// What a dialect that extends PostgreSQL reads otherwise.
struct ReaderExtension
{
    // A statement that it reads itself; nothing: it is read as PostgreSQL's.
    std::function<std::optional<Outcome>(Reading &, const PgQuery__Node &)> read;
    // Whether a query that a DO block runs is such a statement.
    std::function<bool(const PgQuery__Node &)> defines;
    // When all has been read.
    std::function<void(Session &, Project &)> finish;
};

// What holds from one statement to the next.
struct Session
{
    const ReaderExtension *extension = nullptr;
    Draft draft;
    QString tablespace;   // default_tablespace
    QString accessMethod; // default_table_access_method, unless heap
    QStringList preamble;
    QStringList schemasOnPath; // of all search paths that the script set
    bool defined = false;      // something has been created: the head of the script is over
    QList<LaterType> types;
    QList<LaterForeignKey> foreignKeys;
    QList<LaterFunction> functions;
    QList<LaterDefinition> definitions;
    QHash<qsizetype, int> keptFrom; // how many statements of each piece have been kept
};

// One statement being read.
struct Reading
{
    Session &session;
    Draft &draft;
    const StatementText &text;
    qsizetype piece = 0;   // its place in the script
    bool last = false;     // nothing more will come: what is unknown now stays unknown
    int command = -1;      // only this one of the commands of ALTER TABLE
    bool only = false;     // ALTER TABLE ONLY: not the tables that inherit from it
    QList<int> again = {}; // commands of ALTER TABLE to try again later
    bool hasKept = false;  // what could not be placed has been kept already
    // Reads SQL that stands inside of this statement as statements of the script.
    std::function<Outcome(const QByteArray &)> readInner = {};

    // Keeps text as a Statement object. `tree` is searched for what must exist before it.
    Statement &keep(const QString &statement, const QString &reason, const ProtobufCMessage *tree,
                    const QList<Name> &creates = {}) const;
    QString tablespaceOr(const char *own) const
    {
        return isEmpty(own) ? session.tablespace : postgresql::text(own);
    }
};

// The qualified name of an object as it stands in a statement.
QString quotedName(const Draft &draft, Id id);
// What a message mentions of what the draft knows.
QList<Ref<Object>> mentioned(const Draft &draft, const ProtobufCMessage &message);
// Options in parentheses as entries of Object::options: WITH (fillfactor=70).
void readOptions(const Reading &reading, Nodes list, QMap<QString, QString> &options);
void clearOptions(Nodes list, QMap<QString, QString> &options);
QString optionKey(const QString &name);
// Those of a column that say more than nullable does.
const QStringList &notNullOptions();
// The settings of OPTIONS (...) or WITH (...) in place of those of the same names, or in addition.
// What looks like a password is left out; then `leftOut` becomes true.
void readSettings(Nodes list, QList<NamedSetting> &settings, bool *leftOut = nullptr);
// A role by the way it is named; none for PUBLIC, CURRENT_USER and the like.
Ref<Role> readRole(Draft &draft, const PgQuery__RoleSpec *role);

} // namespace relvar::postgresql
