#pragma once

#include "model/objects/namedsetting.h"
#include "model/objects/role.h"

namespace relvar {

enum class Persistence : quint8 { Permanent, Unlogged, Temporary };
RELVAR_ENUM(Persistence, "permanent", "unlogged", "temporary")
enum class PartitionStrategy : quint8 { None, Range, List, Hash };
RELVAR_ENUM(PartitionStrategy, "none", "range", "list", "hash")
enum class ReplicaIdentity : quint8 { Default, Full, Nothing, Index };
RELVAR_ENUM(ReplicaIdentity, "default", "full", "nothing", "index")

// An entity, or the table that it becomes. Its parent is a schema; columns, keys, checks, indexes,
// triggers, policies and the relationships that it owns are its children. Where it is drawn is the
// affair of DiagramNode.
struct Table : Object
{
    RELVAR_OBJECT(Table, "table")
    Persistence persistence = Persistence::Permanent;
    bool audited = false;     // mixin: created_at, updated_at
    bool softDeleted = false; // mixin: deleted_at
    QList<Ref<Table>> inherits;
    PartitionStrategy partitionStrategy = PartitionStrategy::None;
    QList<IndexPart> partitionKey;
    bool rowSecurity = false;
    bool forceRowSecurity = false;
    ReplicaIdentity replicaIdentity = ReplicaIdentity::Default;
    Ref<Object> replicaIndex; // the index or key of ReplicaIdentity::Index
    Ref<Object> clusterIndex; // the index or key that CLUSTER ON names
    QString tablespace;
    QString accessMethod;
    Ref<CompositeType> ofType;
    Ref<Role> owner;
    Ref<ForeignServer> server; // of a foreign table: where its rows are
    QList<NamedSetting> foreignSettings;
    QStringList tags; // words of the designer's own, no part of the database

    static constexpr auto fields()
    {
        return std::tuple{
            field("persistence", &Table::persistence, QT_TRANSLATE_NOOP("Field", "Persistence")),
            field("audited", &Table::audited, QT_TRANSLATE_NOOP("Field", "Audit columns")),
            field("soft_deleted", &Table::softDeleted, QT_TRANSLATE_NOOP("Field", "Soft delete")),
            field("inherits", &Table::inherits, QT_TRANSLATE_NOOP("Field", "Inherits")),
            field("partition_strategy", &Table::partitionStrategy,
                  QT_TRANSLATE_NOOP("Field", "Partitioned by")),
            field("partition_key", &Table::partitionKey,
                  QT_TRANSLATE_NOOP("Field", "Partition key")),
            field("row_security", &Table::rowSecurity,
                  QT_TRANSLATE_NOOP("Field", "Row-level security")),
            field("force_row_security", &Table::forceRowSecurity,
                  QT_TRANSLATE_NOOP("Field", "Row-level security for the owner")),
            field("replica_identity", &Table::replicaIdentity,
                  QT_TRANSLATE_NOOP("Field", "Replica identity")),
            field("replica_index", &Table::replicaIndex,
                  QT_TRANSLATE_NOOP("Field", "Replica identity index")),
            field("cluster_index", &Table::clusterIndex,
                  QT_TRANSLATE_NOOP("Field", "Clustered on")),
            field("tablespace", &Table::tablespace, QT_TRANSLATE_NOOP("Field", "Tablespace")),
            field("access_method", &Table::accessMethod,
                  QT_TRANSLATE_NOOP("Field", "Access method")),
            field("of_type", &Table::ofType, QT_TRANSLATE_NOOP("Field", "Of type")),
            field("owner", &Table::owner, QT_TRANSLATE_NOOP("Field", "Owner")),
            field("server", &Table::server, QT_TRANSLATE_NOOP("Field", "Foreign server")),
            field("foreign_settings", &Table::foreignSettings,
                  QT_TRANSLATE_NOOP("Field", "Foreign settings")),
            field("tags", &Table::tags, QT_TRANSLATE_NOOP("Field", "Tags"))};
    }
};

} // namespace relvar
