#pragma once

#include <QHashFunctions>

namespace relvar {

// Identity of an object: a random 63-bit number, unique across merged files. Zero means "none".
struct Id
{
    quint64 value = 0;

    explicit operator bool() const { return value != 0; }
    friend bool operator==(Id, Id) = default;
    friend auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

// A typed reference to another object: a Ref<Column> cannot be given a table's id by mistake.
// Ref<Object> may point at any kind.
template<class T>
struct Ref : Id
{
    using Target = T;

    Ref() = default;
    explicit Ref(Id id)
        : Id(id)
    {
    }
    friend bool operator==(Ref, Ref) = default;
    friend size_t qHash(Ref ref, size_t seed = 0) { return ::qHash(ref.value, seed); }
};

// A fresh random id. Safe on any thread.
Id newId();

// Makes newId() of the calling thread repeatable, for tests and benchmarks.
void seedIds(quint64 seed);

} // namespace relvar
