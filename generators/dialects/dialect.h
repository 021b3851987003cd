#pragma once

#include "model/core/result.h"
#include "model/core/token.h"
#include "model/model.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

namespace relvar {

// A piece of generated text that came from one object.
struct Span
{
    Id id;
    qsizetype from = 0; // in QChars from the start of the text
    qsizetype length = 0;
};

// Something that a generator could not write, and why.
struct Unsupported
{
    Id id;
    QString text; // a whole sentence naming the object
};

// Statements that belong together, and which blocks of the same script must have run before them.
struct ScriptBlock
{
    Id id;
    qsizetype from = 0;
    qsizetype length = 0;
    QList<int> after; // places in Script::blocks
};

// Generated text, and which part of it came from which object (outer spans before inner ones).
struct Script
{
    QString text;
    QList<Span> spans;
    QList<Unsupported> unsupported;
    QList<ScriptBlock> blocks = {}; // createScript() of everything: in order, after the preamble
};

// What became of one statement of an imported script.
struct ImportedStatement
{
    enum Status { Imported, Kept, Refused, Skipped };

    int line = 0;   // from 1
    int column = 0; // from 1, in characters
    QString kind;   // "CREATE TABLE"
    Status status = Imported;
    QString reason; // kept, refused, skipped: why
};

struct ImportResult
{
    Model model;
    QList<ImportedStatement> statements;
};

// What a rename changes in the SQL texts of a design.
struct FollowedRename
{
    QList<ObjectPtr> changed; // objects that name it, with the new name in their texts
    QList<Id> unsure;         // objects that may mean it in a way that could not follow
};

// A type that a dialect offers, for completion and for checking.
struct TypeDescription
{
    QString name; // "numeric"
    int maxArguments = 0;
    const char *label = ""; // QT_TRANSLATE_NOOP("Types", …): a few words, "exact number"
};

// An entry of Object::options that a dialect understands, for the property panel.
struct OptionDescription
{
    Kind kind;
    QString key;       // "postgresql.fillfactor"
    const char *label; // QT_TRANSLATE_NOOP("Options", …), like the help
    QString defaultValue;
    const char *help;
};

// What is only data about a database.
struct DialectTraits
{
    QString key;   // "postgresql"
    QString label; // "PostgreSQL"
    int identifierBytes = 63;
    QSet<QString> reservedWords; // must be quoted as a name
    QList<TypeDescription> types;
    QList<OptionDescription> options;
    QString includeLine = QStringLiteral("\\ir %1"); // how a script runs another one
};

struct DdlOptions
{
    bool comments = true;
    bool owners = true;
    bool grants = true;
};

// One kind of database: how it is read and written. Stateless; safe on any thread. A dialect is a
// folder, a line in the registry and one in CMake.
class Dialect
{
public:
    virtual ~Dialect() = default;

    virtual const DialectTraits &traits() const = 0;
    // A name as it stands in a statement: quoted where it has to be.
    virtual QString quoted(const QString &name) const = 0;
    // The type of a column as text; names of user-defined types are qualified.
    virtual QString typeText(const Model &model, const struct DataType &type) const = 0;

    // The statements that create everything in the model, in an order that works. The model is
    // physical already (see resolve()).
    virtual Script createScript(const Model &model, const DdlOptions &options,
                                const Token &token) const = 0;
    // Only the statements that create these objects, in the same order.
    virtual Script createScript(const Model &model, const QList<Id> &only,
                                const DdlOptions &options) const = 0;
    // The statements that remove what createScript() creates, in reverse order.
    virtual Script dropScript(const Model &model, const Token &token) const = 0;

    // What the texts of the design are after objects got other names. The model still has the old
    // ones. Objects are in the order of their ids.
    virtual FollowedRename followRename(const Model &model,
                                        const QHash<Id, QString> &names) const = 0;

    // Reads a script, or the bytes of a database file where databases are files. Bad statements
    // are reported and cost only themselves; an error means that nothing could be read at all, or
    // that the token was cancelled.
    virtual Result<ImportResult> read(const QByteArray &sql, const Token &token) const = 0;
};

// The dialects of this build, the default one first.
const QList<const Dialect *> &dialects();
// The dialect with this key, or null.
const Dialect *dialect(QStringView key);
// The dialect whose database files have such bytes; null when they are no database.
const Dialect *dialectOfFile(const QByteArray &contents);
// The dialect that a script is unmistakably for, by what only that has; null when it may be
// several.
const Dialect *dialectOfScript(const QByteArray &script);
// Reads a source of which nobody said what it is: a database file, or a script for the default
// dialect, unless that refuses much of it and another one nothing, or it looks like MySQL and that
// refuses less.
Result<ImportResult> readUnknown(const QByteArray &source, const Token &token);
// The dialect of a model's project, or the default one.
const Dialect &dialectOf(const Model &model);

} // namespace relvar
