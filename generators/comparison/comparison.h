#pragma once

#include "generators/dialects/dialect.h"

namespace relvar {

// A value of an object that is not the same. Empty where there is none.
struct DifferentValue
{
    QString label; // of the field, or what else it is
    QString design;
    QString database;

    friend bool operator==(const DifferentValue &, const DifferentValue &) = default;
};

// One object that is not the same in a design and in a database, or only in one of them.
struct Difference
{
    enum What { OnlyInDatabase, OnlyInDesign, Changed };

    What what = Changed;
    Id id;
    Kind kind = Kind::Table;
    QString name;  // its own: "total"
    QString group; // what it stands under: "public.orders"; its own place otherwise
    Id groupId;    // the table or view of that name; itself otherwise
    Kind groupKind = Kind::Table;
    QString summary;              // of what is only on one side: the type of a column
    QList<DifferentValue> values; // of what has changed
    QList<Difference> parts;      // of what is only on one side: what belongs to it
    Id cause;                     // see Comparison::causeOf()
};

// A design and a database side by side. A value.
struct Comparison
{
    Model design;                  // as the database would have it, with the ids of the design
    Model database;                // with the ids of the design for what both have
    QList<Difference> differences; // by group, then by kind and name
    QHash<Id, Id> causes;

    // What of the design makes an object that is none of its own there: a conceptual relationship,
    // a table with a mixin. It changes with that alone. None for all others.
    Id causeOf(Id id) const;
};

// Compares a design with what was read from a database of this dialect. The design is written for
// it and read back first, so that what no database holds (diagrams, cardinalities, tags) is no
// difference; words that mean the same are none either (see saysTheSame()), nor are owners and
// rights of which a design without roles says nothing. Fails when the token was cancelled, or when
// the design cannot be written. Any thread.
Result<Comparison> compareWithDatabase(const Model &design, const Model &database,
                                       const Dialect &dialect, const Token &token = {});

// The dialect in which a server is compared with a design: that of the server, or of the design
// where that is an extension of it. `server` is a key of DatabaseAddress.
const Dialect &dialectOfServer(const Model &design, const QString &server);

// For people: a line for each difference, as diffText() writes them from the design to the
// database ("~ column public.orders.total: type integer → bigint").
QString comparisonText(const QList<Difference> &differences);

} // namespace relvar
