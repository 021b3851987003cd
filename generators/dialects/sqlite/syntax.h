#pragma once

#include "model/objects/relationship.h"
#include "model/objects/trigger.h"

#include <QStringList>

#include <optional>

// What SQLite keeps of a definition in sqlite_schema.sql, taken apart by SQLite's grammar.
namespace relvar::sqlite {

struct PartSyntax
{
    QString column;     // a name alone
    QString expression; // anything else, word for word
    QString collation;
    SortOrder order = SortOrder::Default;
};

struct KeySyntax
{
    QString name;
    bool primary = false;
    bool inColumn = false; // a constraint of its column, not of the table
    bool autoincrement = false;
    QString conflict; // "REPLACE"; empty without ON CONFLICT
    QList<PartSyntax> parts;
};

struct CheckSyntax
{
    QString name;
    QString expression;
};

struct ForeignKeySyntax
{
    QString name;
    QStringList columns;
    QString table;
    QStringList referenced; // empty: the primary key
    ReferentialAction onDelete = ReferentialAction::NoAction;
    ReferentialAction onUpdate = ReferentialAction::NoAction;
    MatchType match = MatchType::Simple;
    bool deferrable = false;
    bool deferred = false;
    QString text; // from REFERENCES on, word for word
};

struct ColumnSyntax
{
    QString name;
    QString type;
    bool notNull = false;
    QString notNullName;
    QString notNullConflict;
    QString defaultValue; // as table_xinfo has it: without the parentheses of an expression
    QString collation;
    Generated generated = Generated::No;
    QString expression; // of a generated one
    QString comment;
};

struct TableSyntax
{
    QList<ColumnSyntax> columns;
    QList<KeySyntax> keys; // in the order of the text, like the following
    QList<CheckSyntax> checks;
    QList<ForeignKeySyntax> foreignKeys;
    QString comment;
    bool strict = false;
    bool withoutRowid = false;
};

struct VirtualSyntax
{
    QString module;
    QStringList arguments; // word for word
};

struct IndexSyntax
{
    bool unique = false;
    QList<PartSyntax> parts;
    QString predicate;
};

struct TriggerSyntax
{
    TriggerTiming timing = TriggerTiming::Before;
    bool onInsert = false;
    bool onUpdate = false;
    bool onDelete = false;
    QStringList updateOf;
    QString condition;
    QString body; // "BEGIN … END"
};

struct ViewSyntax
{
    QStringList columns;
    QString query;
};

// Each gives nothing when the text is not such a definition, or not wholly understood.
std::optional<TableSyntax> parseTable(const QString &sql);
std::optional<VirtualSyntax> parseVirtual(const QString &sql);
std::optional<IndexSyntax> parseIndex(const QString &sql);
std::optional<TriggerSyntax> parseTrigger(const QString &sql);
std::optional<ViewSyntax> parseView(const QString &sql);

// Whether a default stands without parentheses: a literal, a number with its sign, one word.
bool isPlainDefault(const QString &text);

} // namespace relvar::sqlite
