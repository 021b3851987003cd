#pragma once

#include "generators/dialects/postgresql/parsetree.h"
#include "model/core/id.h"
#include "model/kindlist.h"

#include <QByteArray>
#include <QHash>

#include <optional>

// Where a piece of SQL names the objects of a design, so that a rename can be followed.
namespace relvar::postgresql {

// How a piece of SQL is to be read.
enum class SqlPiece : quint8 {
    Expression, // a default, a condition, an element of an index
    Query,      // the query of a view
    Body,       // what follows LANGUAGE sql of a routine: RETURN ..., BEGIN ATOMIC ... END
    Statements, // whole statements
    Opaque,     // another language: nothing is known of its names
    // Names that stand alone, with parameters or without:
    Collation,
    OperatorClass,
    AccessMethod,
};

// What names mean: the objects of a design, seen from its search path. Implemented by who renames;
// lives on the stack.
class NameCatalog
{
public:
    virtual ~NameCatalog() = default;

    // Each gives no id where nothing of that name is known, or more than one thing.
    virtual Id schema(const QString &name) const = 0;
    virtual Id relation(const Name &name) const = 0; // table, view, sequence
    virtual Id type(const Name &name) const = 0;
    virtual Id routine(const Name &name) const = 0;
    // A collation, an operator or another kind that has names of its own.
    virtual Id other(Kind kind, const Name &name) const = 0;
    virtual Id column(Id relation, const QString &name) const = 0;
    virtual QList<Id> columns(Id relation) const = 0;
    // Whether these are all columns of a relation.
    virtual bool knowsColumns(Id relation) const = 0;
    virtual QString nameOf(Id id) const = 0;
};

// A place in a text that names an object.
struct NameUse
{
    enum Form : quint8 {
        Plain,
        Output,   // a column of a query that takes its name from here
        Symbol,   // of an operator, which has no quotes
        Constant, // within a string: 'public.orders_id_seq'::regclass
        Implied,  // meant without standing there alone: SELECT *, JOIN ... USING (...)
    };

    int from = 0; // bytes of UTF-8
    int to = 0;
    Id id;
    Form form = Plain;
};

// The uses of names in a text, in its order. `table` is the relation whose columns an expression
// names, and that OLD and NEW stand for; it may be none. Nothing when the grammar refuses the text.
// Names are resolved by the rules of PostgreSQL (manual, 4.2.1, 7.2 and 7.8): aliases, subqueries,
// common table expressions. A name that could mean several things is left out.
std::optional<QList<NameUse>> nameUses(const QByteArray &sql, SqlPiece piece, Id table,
                                       const NameCatalog &catalog);

// The text after objects were given other names; the same text when it names none of them. The
// catalog still knows them by their old names. `implied` becomes true when the text also means one
// of them in a way that cannot be written with the new name.
QString withNames(const QString &sql, SqlPiece piece, Id table, const NameCatalog &catalog,
                  const QHash<Id, QString> &names, bool *implied = nullptr);

// Whether a name stands in a text as a word, whatever it means there.
bool mentions(const QString &sql, const QString &name);

} // namespace relvar::postgresql
