#pragma once

#include "generators/dialects/dialect.h"

// The entries of Object::options that say how a design becomes documents.
namespace relvar::mongodb {

// Relationships: embed, reference, array-of-references or extended-reference; how many rows
// belong to one of the other end at most, and the same the other way round.
inline constexpr QLatin1String MappingOption("mongodb.mapping");
inline constexpr QLatin1String ExpectedOption("mongodb.expected");
inline constexpr QLatin1String ExpectedOtherOption("mongodb.expected_other");
inline constexpr QLatin1String FieldOption("mongodb.field");
// Tables
inline constexpr QLatin1String TimeFieldOption("mongodb.time_field");
inline constexpr QLatin1String MetaFieldOption("mongodb.meta_field");
inline constexpr QLatin1String GranularityOption("mongodb.granularity");
inline constexpr QLatin1String ExpireOption("mongodb.expire_after"); // of indexes too
inline constexpr QLatin1String ShardKeyOption("mongodb.shard_key");
inline constexpr QLatin1String AdditionalOption("mongodb.additional_properties");
inline constexpr QLatin1String LevelOption("mongodb.validation_level");
inline constexpr QLatin1String ActionOption("mongodb.validation_action");
// Columns
inline constexpr QLatin1String TypeOption("mongodb.type");
inline constexpr QLatin1String PositionOption("mongodb.position");
// Indexes
inline constexpr QLatin1String KindOption("mongodb.kind");

// All of them, with labels and help (translation context "Options").
const QList<OptionDescription> &options();

} // namespace relvar::mongodb
