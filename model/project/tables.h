#pragma once

#include "model/kindinfo.h"
#include "model/project/database.h"

namespace relvar {

// How the tables of a project file come from the field lists of the kinds.

// "RLVR", as resources/desktop says to the desktop.
inline constexpr qint64 ApplicationId = 0x524c5652;
// Grows when an older release can no longer read the file. New kinds and fields do not count.
inline constexpr qint64 FormatVersion = 1;

QByteArray quotedName(const QByteArray &name);

// Makes all tables that are missing and adds columns that are missing to the others.
bool makeTables(Database &database);
// The fields of a kind that the file has columns for; empty when it has no such table.
QList<const FieldInfo *> storedFields(Database &database, const KindInfo &kind);

} // namespace relvar
