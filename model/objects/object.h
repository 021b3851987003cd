#pragma once

#include "model/core/enumnames.h"
#include "model/core/field.h"
#include "model/core/id.h"
#include "model/kindlist.h"

#include <QMap>
#include <QString>
#include <QtGlobal>

#include <memory>
#include <tuple>

namespace relvar {

// Which side of a design a kind belongs to: migrations look at the schema and ignore diagrams.
enum class Facet { Schema, Diagram };

// What every object has. Objects are values: they are stored const and shared, never changed in
// place (see Edit). Safe on any thread.
struct Object
{
    Kind kind;
    Id id;
    Id parent;    // none for what stands at the top of the model
    int rank = 0; // order among its siblings
    QString name;
    QString comment;
    QMap<QString, QString> options; // what only one dialect knows, by "dialect.option"

    explicit Object(Kind k)
        : kind(k)
    {
    }
    friend bool operator==(const Object &, const Object &) = default;
};

using ObjectPtr = std::shared_ptr<const Object>;

} // namespace relvar

// Opens the body of a kind: its runtime tag, its stable key, its facet and its comparison.
#define RELVAR_OBJECT_OF(T, Key_, Facet_)                                                          \
    static constexpr const char *KindKey = Key_;                                                   \
    static constexpr Kind Tag = Kind::T;                                                           \
    static constexpr Facet PartOf = Facet_;                                                        \
    T()                                                                                            \
        : Object(Tag)                                                                              \
    {                                                                                              \
    }                                                                                              \
    friend bool operator==(const T &, const T &) = default;
#define RELVAR_OBJECT(T, Key_) RELVAR_OBJECT_OF(T, Key_, Facet::Schema)
