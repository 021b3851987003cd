#pragma once

#include "generators/sketch/inference.h"
#include "generators/sketch/syntax.h"
#include "model/kinds.h"
#include "model/model.h"

#include <QMap>

// What a sketch can say about a design, wherever that comes from: read from a text (then it has
// places in it) or from a model (then it has ids). Texts are written from it, and a model is
// brought into line with it.
namespace relvar::sketch {

struct QualifiedName
{
    QString schema; // empty for the default one
    QString name;

    friend bool operator==(const QualifiedName &, const QualifiedName &) = default;
    friend size_t qHash(const QualifiedName &one, size_t seed = 0)
    {
        return qHashMulti(seed, one.schema, one.name);
    }
};

struct TypeName
{
    QString schema;
    QString name;
    QString suffix; // "(12,2)", "[]"

    bool isEmpty() const { return name.isEmpty(); }
    QString text() const
    {
        return schema.isEmpty() ? QString(name + suffix) : QString(schema + u'.' + name + suffix);
    }
    friend bool operator==(const TypeName &a, const TypeName &b) { return a.text() == b.text(); }
};

struct Target
{
    QStringList path; // schema, table, column as far as they are named
    QStringList columns;
    Range range;
};

// Rows that stand with a table, as they are written. The model has no place for them.
struct Records
{
    QStringList columns;
    QString rows;
    bool example = false;

    bool isEmpty() const { return rows.isEmpty(); }
    friend bool operator==(const Records &, const Records &) = default;
};

// What somebody says about a thing in words of their own: “owner: 'sales'”.
using Metadata = QMap<QString, QString>;

struct Attribute
{
    QString name;
    TypeName type;
    bool typeInferred = false; // from the name: counts for new columns only
    bool notNull = false;
    bool nullSaid = false; // "null" or "not null" is written; otherwise it follows from the kind
    bool unique = false;
    bool increment = false;
    QString defaultValue; // SQL
    QString note;
    Metadata metadata;
    // An attribute that stands for a reference: the columns follow from the key of the target.
    Relation relation = Relation::None;
    bool identifying = false;
    Target target;
    bool implied = false; // a key that an entity got because something refers to it
    Range range;
    Id id;
};

struct IndexColumn
{
    bool expression = false;
    QString text;

    friend bool operator==(const IndexColumn &, const IndexColumn &) = default;
};

struct IndexEntry
{
    QList<IndexColumn> columns;
    QString name; // empty when it follows from the columns
    QString method;
    QString note;
    bool unique = false;
    Range range;
    Id id;
};

struct CheckEntry
{
    QString expression;
    QString name;
    Range range;
    Id id;
};

struct Entity
{
    QualifiedName name;
    QString alias;
    QString note;
    QString headerColor;
    QList<Attribute> attributes;
    QStringList keyColumns;
    QString keyName;
    QList<IndexEntry> indexes; // without the primary key
    QList<CheckEntry> checks;
    Metadata metadata;
    Records records;
    Range recordsRange;
    bool shorthand = false;
    bool damaged = false; // not all of it could be read: nothing in it may be removed
    Range range;
    Range nameRange;
    QList<Range> ranges; // of all statements that it comes from
    Id id;
};

struct Reference
{
    QString name;
    Target left;
    Target right;
    Relation relation = Relation::ManyToOne;
    bool identifying = false;
    bool shorthand = false; // between entities: conceptual
    bool exact = false;     // one to one: the right side refers, whatever the keys are
    bool inlined = false;   // a setting of a column: the left side is the one that refers
    QStringList manyLeft; // of a many-to-many one in DBML: between which columns, when not the keys
    QStringList manyRight;
    int leftMinimum = -1;
    int rightMinimum = -1;
    QString leftPhrase;
    QString rightPhrase;
    QString onDelete; // "cascade"
    QString onUpdate;
    QString color;
    bool inactive = false;
    Range range;
    Id id;
};

struct EnumLabel
{
    QString text;
    QString note;

    friend bool operator==(const EnumLabel &, const EnumLabel &) = default;
};

struct Enumeration
{
    QualifiedName name;
    QList<EnumLabel> labels;
    bool damaged = false;
    bool onTheSpot = false; // in an attribute: "status {new, paid}"
    Range range;
    Id id;
};

struct Group
{
    QString name;
    QString note;
    QString color;
    QList<QualifiedName> tables;
    Range range;
    Metadata metadata = {};

    friend bool operator==(const Group &a, const Group &b)
    {
        return a.name == b.name && a.note == b.note && a.color == b.color && a.tables == b.tables &&
               a.metadata == b.metadata;
    }
};

struct StickyNote
{
    QString name;
    QString text;
    QString color;
    Range range;
    Id id;
    Metadata metadata = {};
};

struct ProjectInfo
{
    bool given = false;
    QString name;
    QString note;
    QString database;
    QMap<QString, QString> entries;

    friend bool operator==(const ProjectInfo &, const ProjectInfo &) = default;
};

// Something in a model that a sketch cannot say, and why.
struct Omission
{
    Id id;
    QString text;
};

struct Design
{
    ProjectInfo project;
    QList<Enumeration> enumerations;
    QList<Entity> entities;
    QList<Reference> references;
    QList<Group> groups;
    QList<StickyNote> notes;
    QList<Problem> problems; // beyond those of the syntax
    QList<Omission> omissions;
    bool damaged = false; // something outside of the blocks could not be read
};

// What a syntax says. Attributes without a type get theirs from the rules.
Design interpret(const Syntax &syntax, const TypeInference &inference);

// What a sketch of a model says. Partitions and what DBML has no words for are left out.
Design describe(const Model &model);

// What of a model a design does not say in DBML, beside its omissions; in the order of the texts.
QList<Omission> unsayable(const Model &model, const Design &design);

// The text of a design, in a fixed form. With shorthand, relationships between entities that have
// no columns yet are lines such as “orders -> customers”.
struct WrittenPiece
{
    Id id; // null for the project and for groups
    Range range;
    QString name = {};  // of a group
    bool inner = false; // a part of a table
};
QString write(const Design &design, bool shorthand, QList<WrittenPiece> *pieces = nullptr);

// A type as it stands in a text, taken apart.
TypeName typeName(const QString &text);

} // namespace relvar::sketch
