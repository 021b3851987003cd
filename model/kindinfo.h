#pragma once

#include "model/core/value.h"
#include "model/kinds.h"

#include <QList>

#include <functional>
#include <optional>
#include <span>

// What the program knows about each kind at run time, derived from its field list alone.
namespace relvar {

enum class FieldType { Text, Flag, Integer, Real, Choice, Reference, Compound };

// Judges a reference: the id, and the kind that it must have (none for any).
using RefTest = std::function<bool(Id, std::optional<Kind>)>;

// One field of a kind, seen without its C++ type. The object given must be of that kind.
struct FieldInfo
{
    const char *key;
    const char *label;
    FieldType type;
    Editor editor;
    OnTargetRemoved onTargetRemoved;
    bool holdsRefs;
    bool common;                          // one of the fields that every object has
    std::span<const char *const> choices; // stable names, for FieldType::Choice
    std::optional<Kind> target;           // for FieldType::Reference; none for any kind

    QJsonValue (*toJson)(const Object &);
    bool (*fromJson)(Object &, const QJsonValue &);
    SqlValue (*toSql)(const Object &);
    bool (*fromSql)(Object &, const SqlValue &);
    bool (*equal)(const Object &, const Object &);
    void (*copy)(Object &to, const Object &from);
    bool (*isEmpty)(const Object &); // has the value that a new object has
    void (*refs)(const Object &, QList<Id> &);
    void (*remap)(Object &, const QHash<Id, Id> &); // replaces references that the map knows
    bool (*drop)(Object &, const QSet<Id> &removed);
    bool (*refsFit)(const Object &, const RefTest &fits);
    bool (*keepOnly)(Object &, const RefTest &fits); // drops the other ones; true when it did
    bool (*emptyList)(const Object &); // a list without elements (for OnTargetRemoved::Shrink)
};

// One kind of object.
struct KindInfo
{
    Kind kind;
    const char *key; // table of the project file, JSON, icon, command line
    Facet facet;
    QList<FieldInfo> fields; // parent, rank, name, comment, options, then its own
    bool (*equal)(const Object &, const Object &);
    std::shared_ptr<Object> (*create)();
    std::shared_ptr<Object> (*clone)(const Object &);

    const FieldInfo *field(QStringView key) const;
};

const QList<KindInfo> &kinds();
const KindInfo &info(Kind kind);
const KindInfo *kindFromKey(QStringView key);

// Label of a kind for people, translated: "Table"; and of a field: "Nullable".
QString kindLabel(Kind kind);
QString fieldLabel(const FieldInfo &field);
// Where a kind means something of its own by it: the comment of a note is its "Text".
QString fieldLabel(Kind kind, const FieldInfo &field);
// The same within a sentence: "table", but "Tabelle" in a language that writes nouns with capitals.
QString kindInSentence(Kind kind);
QString fieldInSentence(const FieldInfo &field);

// Two objects of any kinds are the same value.
bool sameValue(const Object &a, const Object &b);

// Every id that an object refers to, its parent not included; with repetitions.
QList<Id> refsOf(const Object &object);

// Calls f with the object as its own type.
template<class F>
auto dispatch(const Object &object, F &&f)
{
    switch (object.kind) {
#define RELVAR_CASE(T)                                                                             \
    case Kind::T:                                                                                  \
        return f(static_cast<const T &>(object));
        RELVAR_KINDS(RELVAR_CASE)
#undef RELVAR_CASE
    }
    Q_UNREACHABLE();
}

} // namespace relvar
