#include "generators/dialects/timescaledb/policies.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace relvar::timescaledb {

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

const QList<Policy> &all()
{
    using A = Policy::Argument;
    static const QList<Policy> list{
        {"refresh",
         "add_continuous_aggregate_policy",
         "remove_continuous_aggregate_policy",
         false,
         words("continuous_aggregate start_offset end_offset schedule_interval if_not_exists "
               "initial_start timezone include_tiered_data buckets_per_batch "
               "max_batches_per_execution refresh_newest_first"),
         {{"schedule_interval", "refresh_schedule"},
          {"start_offset", "refresh_start_offset"},
          {"end_offset", "refresh_end_offset"}},
         "policy_refresh_continuous_aggregate"},
        {"compress",
         "add_columnstore_policy",
         "remove_columnstore_policy",
         true,
         words("hypertable after if_not_exists schedule_interval initial_start timezone "
               "created_before"),
         {{"after", "compress_after"}, {"schedule_interval", "compress_schedule"}},
         "policy_compression"},
        {"compress",
         "add_compression_policy",
         "remove_compression_policy",
         false,
         words("hypertable compress_after if_not_exists schedule_interval initial_start timezone "
               "compress_created_before"),
         {{"compress_after", "compress_after"}, {"schedule_interval", "compress_schedule"}},
         "policy_compression"},
        {"drop",
         "add_retention_policy",
         "remove_retention_policy",
         false,
         words("relation drop_after if_not_exists schedule_interval initial_start timezone "
               "drop_created_before"),
         {{"drop_after", "drop_after"}, {"schedule_interval", "drop_schedule"}},
         "policy_retention"},
        {"reorder",
         "add_reorder_policy",
         "remove_reorder_policy",
         false,
         words("hypertable index_name if_not_exists initial_start timezone"),
         {{"index_name", "reorder_index", A::Name}},
         "policy_reorder"},
        {"job",
         "add_job",
         "delete_job",
         false,
         words("proc schedule_interval config initial_start scheduled check_config fixed_schedule "
               "timezone job_name"),
         {{"schedule_interval", "job_schedule"}, {"config", "job_config", A::Json}},
         ""},
    };
    return list;
}

template<class F>
const Policy *first(F &&fits)
{
    for (const Policy &one : all())
        if (fits(one))
            return &one;
    return nullptr;
}

} // namespace

const Policy *policyAddedBy(const QString &function)
{
    return first([&](const Policy &one) { return function == QLatin1String(one.add); });
}

const Policy *policyRemovedBy(const QString &function)
{
    return first([&](const Policy &one) { return function == QLatin1String(one.remove); });
}

const Policy *policyOf(const QString &catalogName)
{
    return first([&](const Policy &one) { return catalogName == QLatin1String(one.catalogName); });
}

const Policy &policy(const char *prefix)
{
    return *first([&](const Policy &one) { return qstrcmp(one.prefix, prefix) == 0; });
}

const Policy &compressionPolicy()
{
    return *policyAddedBy(u"add_compression_policy"_s);
}

QStringList parametersOf(const QString &function, bool newer)
{
    if (const Policy *one = policyAddedBy(function))
        return one->parameters;
    static const QHash<QString, QStringList> others{
        {u"create_hypertable"_s,
         words("relation time_column_name partitioning_column number_partitions "
               "associated_schema_name associated_table_prefix chunk_time_interval "
               "create_default_indexes if_not_exists partitioning_func migrate_data "
               "chunk_target_size chunk_sizing_func time_partitioning_func")},
        {u"add_dimension"_s, words("hypertable column_name number_partitions chunk_time_interval "
                                   "partitioning_func if_not_exists")},
        {u"by_range"_s, words("column_name partition_interval partition_func")},
        {u"by_hash"_s, words("column_name number_partitions partition_func")},
        {u"set_chunk_time_interval"_s, words("hypertable chunk_time_interval dimension_name")},
        {u"set_partitioning_interval"_s, words("hypertable partition_interval dimension_name")},
        {u"set_number_partitions"_s, words("hypertable number_partitions dimension_name")},
        {u"set_integer_now_func"_s, words("hypertable integer_now_func replace_if_exists")},
        {u"add_policies"_s, words("relation if_not_exists refresh_start_offset refresh_end_offset "
                                  "compress_after drop_after")},
        {u"alter_policies"_s, words("relation if_exists refresh_start_offset refresh_end_offset "
                                    "compress_after drop_after")},
        {u"remove_policies"_s, words("relation if_exists first second third")},
        {u"remove_all_policies"_s, words("relation if_exists")},
    };
    if (newer && function == u"create_hypertable")
        return words("relation dimension create_default_indexes if_not_exists migrate_data");
    if (newer && function == u"add_dimension")
        return words("hypertable dimension if_not_exists");
    // The first word for it, which has stayed.
    if (function == u"remove_continuous_aggregate_policy")
        return words("relation if_not_exists if_exists");
    if (policyRemovedBy(function))
        return words("relation if_exists");
    return others.value(function);
}

} // namespace relvar::timescaledb
