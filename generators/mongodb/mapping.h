#pragma once

#include "generators/dialects/dialect.h"
#include "generators/mongodb/value.h"
#include "model/core/enumnames.h"

namespace relvar::mongodb {

// What becomes of a relationship. The rules, the first that fits decides; each has a key, which
// Decision::rule names:
//   chosen               the option "mongodb.mapping" of the relationship says so
//   self, circular       a table cannot be inside itself: reference
//   time-series          measurements are documents of their own: reference
//   many-to-many         an array of references, on the side that has fewer of the other
//   both-many            more than 1000 both ways: the junction is a collection
//   attributes           a junction with columns of its own is a collection with two references
//   subtype              embedded into its supertype
//   referenced           others refer to the rows: reference
//   shared               the rows belong to several parents: reference
//   one-to-one           embedded document
//   optional             a row may be without its parent: reference
//   few                  owned, at most 100 expected: embedded array
//   weak                 part of its parent's key and nothing says that it grows: embedded array
//   growth               grows with time (log, history, measurements): reference
//   many                 more than 100 expected: reference
//   size                 embedded, the document would pass 1 MB: reference
//   lookup               a small list that is read with what refers to it: extended reference
//   independent          the rows have a life of their own: reference
// "Owned" is a row whose foreign key is part of its key, or goes with its parent (ON DELETE
// CASCADE, not null).
enum class Mapping : quint8 { Embed, Reference, ReferenceArray, ExtendedReference };
RELVAR_ENUM(Mapping, "embed", "reference", "array-of-references", "extended-reference")

inline constexpr int FewRows = 100;   // as many may be embedded
inline constexpr int ManyRows = 1000; // as many references may stand in an array
inline constexpr qint64 SoftDocumentSize = 1 << 20;
inline constexpr qint64 HardDocumentSize = 16 << 20;

struct Decision
{
    Id relationship; // of the given design
    Id table;        // whose rows are embedded or refer to others
    Id target;       // what they are embedded in or refer to
    Mapping mapping = Mapping::Reference;
    QString rule;
    QString reason;  // a sentence with the names and numbers
    int maximum = 0; // elements of an array; 0 when it is none
};

// A field of a document.
struct DocumentField
{
    QString name;
    Id id; // the column, relationship or table that it came from
    bool required = false;
    Value rule;   // its $jsonSchema
    Value sample; // a value that meets the rule
};

struct CollectionIndex
{
    Id id; // index or key
    Value key;
    Value options; // name, unique …
};

struct Collection
{
    Id table;
    QString name;
    QList<DocumentField> fields;
    Value schema;     // $jsonSchema; null for a time series, which takes none
    Value timeSeries; // null for an ordinary collection
    qint64 expireAfter = -1;
    QString validationLevel;
    QString validationAction;
    QList<CollectionIndex> indexes;
    Value shardKey; // null when it is not sharded
    bool uniqueShardKey = false;
    Value sample;
};

// A design as documents, and what could not be kept.
struct DocumentDesign
{
    QList<Collection> collections;
    QList<Decision> decisions; // in the order of tables and relationships
    QList<Unsupported> notes;
};

// Maps a design, conceptual or physical, to collections. Pure and deterministic; any thread.
DocumentDesign mapToDocuments(const Model &model, const Token &token = {});

} // namespace relvar::mongodb
