#pragma once

#include "generators/sketch/lexer.h"

#include <QStringList>

#include <variant>

// What a sketch says, as it is written: a tree of values with their places in the text. The grammar
// is DBML and the shorthand together; see resources/sketch/grammar.md.
namespace relvar::sketch {

struct Word
{
    QString text; // without quotes
    Range range;
    bool quoted = false;

    bool isEmpty() const { return range.isEmpty(); }
};

// "schema.table" or "schema.table.column".
struct Path
{
    QList<Word> parts;

    bool isEmpty() const { return parts.isEmpty(); }
    Range range() const;
};

struct Value
{
    enum Kind : quint8 { None, Name, Text, Number, Expression, Color };

    Kind kind = None;
    QString text;
    Path path; // of a Name
    Range range;
};

// How one thing relates to another, by the sign between them as it is written.
enum class Relation : quint8 { None, ManyToOne, OneToMany, OneToOne, ManyToMany, SubtypeOf };

struct Arrow
{
    Relation relation = Relation::None;
    bool identifying = false;
    bool exact = false;      // “--”, unlike “-”, says which side refers: the second one
    bool maybeRight = false; // “>?”: there need not be one on the right
    bool maybeLeft = false;  // “?>” before a lone right side
    Range range;
};

// One side of a relation: a table, and columns of it when they are named. Whether the last part
// of a path without a list of columns is a column shows only when names are looked up.
struct Endpoint
{
    Path path;
    QList<Word> columns;
    int minimum = -1; // from "?" (none is enough) or "!" (at least one); -1 when not said
};

struct Setting
{
    QString name;  // lower case, words joined by one space
    QString label; // as it is written
    Range nameRange;
    Value value;
    Arrow arrow; // of "ref"
    Endpoint target;
};

struct TypeSyntax
{
    QString schema;
    QString name;
    QString suffix; // "(12,2)", "[]"
    Range range;
    bool quoted = false;

    bool isGiven() const { return !range.isEmpty(); }
};

struct ColumnSyntax
{
    Word name;
    TypeSyntax type;
    QList<Setting> settings;
    bool key = false;
    bool unique = false;
    bool optional = false;
    bool required = false;
    QList<Word> labels; // of an enumeration made on the spot
    Arrow arrow;        // "customer -> customers"
    Endpoint target;
    Range range;
};

struct IndexPartSyntax
{
    bool expression = false;
    Word word;
};

struct IndexSyntax
{
    QList<IndexPartSyntax> parts;
    QList<Setting> settings;
    Range range;
};

struct CheckSyntax
{
    QString expression;
    QList<Setting> settings;
    Range range;
};

struct ReferenceSyntax
{
    Word name;
    QList<Setting> settings;
    Endpoint left;
    Endpoint right;
    Arrow arrow;
    QString leftPhrase; // how it reads from left to right
    QString rightPhrase;
    bool shorthand = false; // "orders -> customers", without "Ref"
    Range range;
};

// Columns of a partial are put where the injection stands: before the column with this number.
struct Injection
{
    Word partial;
    int before = 0;
};

// “records orders(id, total) { 1, 20.5 }”: what stands between the braces is kept as it is.
struct RecordsSyntax
{
    Path table; // empty inside of a table
    QList<Word> columns;
    QList<Setting> settings;
    QString rows;
    Range range;
};

// “Metadata Table orders { owner: 'sales' }”.
struct MetadataSyntax
{
    QString target; // "table", "column", "tablegroup" or "note"
    Path name;
    QList<Setting> entries;
    Range range;
};

struct TableSyntax
{
    Path name;
    Word alias;
    bool partial = false;
    bool shorthand = false; // "orders: id, placed_at"
    bool damaged = false;   // something in it could not be read
    QList<Setting> settings;
    QList<ColumnSyntax> columns;
    QList<Injection> injections;
    QList<IndexSyntax> indexes;
    QList<CheckSyntax> checks;
    QList<ReferenceSyntax> references;
    QList<RecordsSyntax> records;
    Value note;
    Range range;
};

struct EnumLabelSyntax
{
    Word label;
    QList<Setting> settings;
};

struct EnumSyntax
{
    Path name;
    QList<EnumLabelSyntax> labels;
    bool damaged = false;
    Range range;
};

struct GroupSyntax
{
    Word name;
    QList<Setting> settings;
    QList<Path> tables;
    Value note;
    Range range;
};

struct NoteSyntax
{
    Word name;
    QList<Setting> settings;
    Value text;
    Range range;
};

struct ProjectSyntax
{
    Word name;
    QList<Setting> entries;
    Value note;
    Range range;
};

using Statement = std::variant<TableSyntax, EnumSyntax, ReferenceSyntax, GroupSyntax, NoteSyntax,
                               ProjectSyntax, RecordsSyntax, MetadataSyntax>;

// Kinds of pieces for highlighting.
enum class TextClass : quint8 {
    Keyword,
    TableName,
    ColumnName,
    TypeName,
    Setting,
    String,
    Number,
    Expression,
    Color,
    Sign,
    Comment
};

struct Highlight
{
    Range range;
    TextClass kind;
};

struct Syntax
{
    QList<Statement> statements;
    QList<Problem> problems; // in the order of the text
    QList<Problem> skipped;  // what was left out on purpose, such as records
    QList<Range> keywords;   // for highlighting
    bool damaged = false;    // something outside of all blocks could not be read
    int lines = 0;
    Lexed lexed;
};

// Reads a text. Never fails: what cannot be read is among the problems and costs only its line.
Syntax parse(const QString &text);

} // namespace relvar::sketch
