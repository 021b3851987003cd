#pragma once

#include "model/objects/namedsetting.h"
#include "model/objects/role.h"

namespace relvar {

enum class ViewType : quint8 { Plain, Materialized, ContinuousAggregate };
RELVAR_ENUM(ViewType, "plain", "materialized", "continuous-aggregate")
enum class CheckOption : quint8 { None, Local, Cascaded };
RELVAR_ENUM(CheckOption, "none", "local", "cascaded")

// A named query. Its parent is a schema; a materialized one may have indexes as children.
struct View : Object
{
    RELVAR_OBJECT(View, "view")
    ViewType type = ViewType::Plain;
    QString query; // without the final semicolon
    QStringList columnNames;
    QMap<QString, QString> columnComments;
    QMap<QString, QString> columnDefaults;
    CheckOption checkOption = CheckOption::None;
    bool recursive = false;
    bool withData = true;
    QString tablespace;
    QString accessMethod;
    Ref<Role> owner;
    Ref<Index> clusterIndex;            // the one that CLUSTER ON names
    QList<NamedSetting> columnSettings; // by column: "STATISTICS 500", "(n_distinct = 5)"

    static constexpr auto fields()
    {
        return std::tuple{
            field("type", &View::type, QT_TRANSLATE_NOOP("Field", "Type")),
            field("query", &View::query, QT_TRANSLATE_NOOP("Field", "Query"), Editor::Sql),
            field("column_names", &View::columnNames, QT_TRANSLATE_NOOP("Field", "Column names")),
            field("column_comments", &View::columnComments,
                  QT_TRANSLATE_NOOP("Field", "Column comments")),
            field("column_defaults", &View::columnDefaults,
                  QT_TRANSLATE_NOOP("Field", "Column defaults")),
            field("check_option", &View::checkOption, QT_TRANSLATE_NOOP("Field", "Check option")),
            field("recursive", &View::recursive, QT_TRANSLATE_NOOP("Field", "Recursive")),
            field("with_data", &View::withData, QT_TRANSLATE_NOOP("Field", "With data")),
            field("tablespace", &View::tablespace, QT_TRANSLATE_NOOP("Field", "Tablespace")),
            field("access_method", &View::accessMethod,
                  QT_TRANSLATE_NOOP("Field", "Access method")),
            field("owner", &View::owner, QT_TRANSLATE_NOOP("Field", "Owner")),
            field("cluster_index", &View::clusterIndex, QT_TRANSLATE_NOOP("Field", "Clustered on")),
            field("column_settings", &View::columnSettings,
                  QT_TRANSLATE_NOOP("Field", "Column settings"))};
    }
};

} // namespace relvar
