#pragma once

#include "generators/dialects/mysql/names.h"
#include "model/objects/relationship.h"
#include "model/objects/routine.h"
#include "model/objects/trigger.h"
#include "model/objects/view.h"

#include <QMap>
#include <QStringList>

#include <optional>
#include <variant>

// What the statements of a script say, before anything is looked up. Expressions, queries and
// bodies are text, word for word.
namespace relvar::mysql::syntax {

// Entries for Object::options, without the prefix "mysql.".
using Options = QMap<QString, QString>;

// A column with a prefix length, or an expression with its parentheses.
struct KeyPart
{
    QString column;
    QString length;
    QString expression;
    SortOrder order = SortOrder::Default;
};

enum class IndexType { Primary, Unique, Plain, Fulltext, Spatial };

struct IndexDefinition
{
    IndexType type = IndexType::Plain;
    QString name;
    QString method; // "btree", "hash"
    QList<KeyPart> parts;
    QString comment;
    Options options;
    bool ifNotExists = false;
};

struct ForeignKeyDefinition
{
    QString name;
    QStringList columns;
    Name target;
    QStringList referenced;
    MatchType match = MatchType::Simple;
    ReferentialAction onDelete = ReferentialAction::NoAction;
    ReferentialAction onUpdate = ReferentialAction::NoAction;
    Options options; // "on_delete": NO ACTION in so many words, which MariaDB remembers
};

struct CheckDefinition
{
    QString name;
    QString expression; // without the outer parentheses
    bool enforced = true;
};

struct ColumnDefinition
{
    QString name;
    QString type; // "int(11) unsigned", "enum('a','b')"
    std::optional<bool> nullable;
    QString collation;
    QString defaultValue;
    Generated generated = Generated::No;
    QString generationExpression;
    bool autoIncrement = false;
    bool primary = false;
    bool unique = false;
    QString comment;
    Options options;
    QList<CheckDefinition> checks;
    std::optional<ForeignKeyDefinition> references;
};

// Where ADD COLUMN or MODIFY puts a column.
struct ColumnPosition
{
    bool first = false;
    QString after;
};

struct TableSettings
{
    std::optional<QString> comment;
    Options options;
};

struct CreateTable
{
    Name name;
    bool temporary = false;
    bool ifNotExists = false;
    bool orReplace = false;
    QList<ColumnDefinition> columns;
    QList<IndexDefinition> indexes;
    QList<ForeignKeyDefinition> foreignKeys;
    QList<CheckDefinition> checks;
    TableSettings settings;
    Name like;
    bool asQuery = false;
};

// One part of ALTER TABLE.
struct Change
{
    enum Type {
        AddColumn,
        ModifyColumn, // also CHANGE: `name` is the old one
        RenameColumn,
        DropColumn,
        SetDefault, // `text`, or none
        SetVisible, // `flag`
        AddIndex,
        DropIndex,
        RenameIndex,
        SetIndexVisible,
        DropPrimaryKey,
        AddForeignKey,
        DropForeignKey,
        AddCheck,
        DropCheck,
        DropConstraint,
        RenameTable,
        Settings,
        Partitioning, // `text`, or none
        DropOption,   // `name`: what the table no longer has
        Nothing,      // no part of a design: DISABLE KEYS, ALGORITHM
        Unknown,      // `text`
    };

    Type type = Unknown;
    QString name;
    QString newName;
    Name table;
    QString text;
    bool flag = false; // IF EXISTS, IF NOT EXISTS; visible
    QList<ColumnDefinition> columns = {};
    ColumnPosition position = {};
    std::optional<IndexDefinition> index = {};
    std::optional<ForeignKeyDefinition> foreignKey = {};
    std::optional<CheckDefinition> check = {};
    TableSettings settings = {};
};

struct AlterTable
{
    Name name;
    QList<Change> changes;
};

struct CreateIndex
{
    Name table;
    IndexDefinition index;
};

struct DropIndex
{
    Name table;
    QString name;
    bool ifExists = false;
};

struct Drop
{
    enum Type { Table, View, Trigger, Routine, Event, Database, Sequence, User, Role };
    Type type = Table;
    bool ifExists = false;
    bool procedure = false; // Routine: and no function
    QList<Name> names;
};

struct RenameTables
{
    QList<std::pair<Name, Name>> pairs;
};

struct CreateView
{
    Name name;
    bool orReplace = false;
    bool ifNotExists = false;
    QStringList columns;
    QString query;
    CheckOption checkOption = CheckOption::None;
    Options options;
};

struct CreateTrigger
{
    Name name;
    Name table;
    bool orReplace = false;
    bool ifNotExists = false;
    TriggerTiming timing = TriggerTiming::Before;
    QString event; // "INSERT", "UPDATE", "DELETE"
    QString body;
    Options options;
};

struct CreateRoutine
{
    Name name;
    RoutineType type = RoutineType::Procedure;
    bool orReplace = false;
    bool ifNotExists = false;
    QList<RoutineArgument> arguments;
    QString returns;
    bool deterministic = false;
    bool definerRights = true;
    QString comment;
    QString body;
    Options options;
};

struct CreateEvent
{
    Name name;
    bool ifNotExists = false;
};

struct CreateDatabase
{
    QString name;
    bool alter = false;
    std::optional<QString> comment;
    Options options;
};

struct CreateSequence
{
    Name name;
    bool orReplace = false;
    bool ifNotExists = false;
    bool alter = false;
    SequenceOptions settings;
    Options options;
};

// An account is "user@host", a role is without "@".
struct CreateAccount
{
    QStringList names;
    QString attributes;
    bool hadPassword = false;
    bool ifNotExists = false;
};

struct Grant
{
    struct Privilege
    {
        QString name;
        QStringList columns;
    };
    bool revoke = false;
    QList<Privilege> privileges;
    QStringList roles;       // instead of privileges: GRANT role TO user
    QString objectType;      // "", "PROCEDURE", "FUNCTION"
    bool everywhere = false; // ON *.*
    Name on;                 // a name "*" for all of a database
    QStringList grantees;
    bool grantOption = false;
};

struct Use
{
    QString database;
};

// A statement that has no meaning for a design, and why.
struct Skipped
{
    QString reason;
};

// A statement that Relvar has no kind for, and why; `creates` is what it brings into being.
struct Other
{
    QString reason;
    QList<Name> creates = {};
};

// The statement is not what the grammar allows at this byte.
struct Wrong
{
    QString text;
    quint32 byte = 0;
};

using Statement =
    std::variant<Wrong, Skipped, Other, Use, CreateTable, AlterTable, CreateIndex, DropIndex, Drop,
                 RenameTables, CreateView, CreateTrigger, CreateRoutine, CreateEvent,
                 CreateDatabase, CreateSequence, CreateAccount, Grant>;

} // namespace relvar::mysql::syntax
