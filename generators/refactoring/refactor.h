#pragma once

#include "generators/refactoring/surgery.h"

namespace relvar {

// The refactoring verbs: each is one step that keeps what the design says and changes its form.
enum class Verb {
    ExtractEntity,
    PromoteToLookup,
    SplitTable,
    MergeTables,
    ResolveManyToMany,
    NaturalKey,
    SurrogateKey,
    PullUp,
    PushDown
};
const QList<Verb> &allVerbs();

QString verbKey(Verb verb);     // for the command line: "extract-entity"
QString verbLabel(Verb verb);   // "Extract entity"
QString verbSummary(Verb verb); // a sentence

// What a verb works on and how; each looks only at what it needs.
struct RefactorRequest
{
    Verb verb = Verb::ExtractEntity;
    Id table;                // extract, split, keys
    QList<Id> columns;       // of the table; for a lookup one
    QList<Id> relationships; // merge, resolve, pull up: one; push down: any number
    QString name;            // of a new table, or of the number column
    QString valueName;       // lookup: of the column with the values
    QList<Id> key;           // extract: columns that are the new table's key
    bool oneToOne = false;   // extract
    bool optional = false;   // split: not every row has a second half
    bool valueIsKey = false; // lookup: the values themselves are the key
    bool keepOldKey = true;  // natural key
};

// Does it. When it fails the edit is as it was.
Result<Refactored> refactor(Edit &edit, const RefactorRequest &request);
// What the step is called in the history: "Split “film”".
QString refactorText(const Model &model, const RefactorRequest &request);

// A request with good defaults for what is selected; without a value when the verb does not apply.
std::optional<RefactorRequest> suggested(const Model &model, Verb verb, const QList<Id> &selection);
// Relationships along which columns of a table can be pulled up or pushed down.
QList<Id> waysUp(const Model &model, Id table);
QList<Id> waysDown(const Model &model, Id table);
// Unique keys that could become the primary key, each by its columns.
QList<QList<Id>> naturalKeys(const Model &model, Id table);

} // namespace relvar
