#pragma once

#include "model/model.h"

// What the types of a PostgreSQL design become in other databases. Any thread.
namespace relvar {

// The databases through which a diagram can be looked at; in the order of their keys, 1 to 5.
enum class Lens : quint8 { None, PostgreSql, MySql, Sqlite, TimescaleDb, MongoDb };
inline constexpr int LensCount = 6; // with None

QString lensKey(Lens lens);   // stable: "postgresql", "mysql" …; empty for None
QString lensLabel(Lens lens); // "MySQL / MariaDB"
// The lens with this key; None when there is no such one.
Lens lensNamed(const QString &key);

// Same: values and their meaning stay. Emulated: values stay, but something else than the type
// keeps watch over them, or it takes a detour. Lost: something cannot be kept.
enum class Verdict : quint8 { Same, Emulated, Lost };

struct LensType
{
    QString text; // as that database writes it
    Verdict verdict = Verdict::Same;
    QString reason; // sentences that say what is emulated or lost

    friend bool operator==(const LensType &, const LensType &) = default;
};

LensType lensType(const Model &model, const DataType &type, Lens lens);
// The type of a column, with what its identity, its being computed and its part in a key mean
// there.
LensType lensColumn(const Model &model, const Column &column, bool inKey, Lens lens);

} // namespace relvar
