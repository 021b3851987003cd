#pragma once

#include "model/objects/role.h"

namespace relvar {

// One element of statistics: a column, or an expression as it is to be written.
struct StatisticsPart
{
    Ref<Column> column;
    QString expression;

    friend bool operator==(const StatisticsPart &, const StatisticsPart &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("column", &StatisticsPart::column,
                                QT_TRANSLATE_NOOP("Field", "Column or expression")),
                          field("expression", &StatisticsPart::expression,
                                QT_TRANSLATE_NOOP("Field", "Expression"), Editor::Alternative)};
    }
};

// What the planner learns of several columns together. Its parent is a schema.
struct Statistics : Object
{
    RELVAR_OBJECT(Statistics, "statistics")
    Ref<Object> target; // the table or materialized view
    QList<StatisticsPart> parts;
    QStringList kinds; // "ndistinct", "dependencies", "mcv"; empty: all
    QString level;     // how detailed, 0 to 10000; empty: as the server has it
    Ref<Role> owner;

    static constexpr auto fields()
    {
        return std::tuple{
            field("target", &Statistics::target, QT_TRANSLATE_NOOP("Field", "Table"),
                  OnTargetRemoved::Remove),
            field("parts", &Statistics::parts, QT_TRANSLATE_NOOP("Field", "Columns"),
                  OnTargetRemoved::Shrink),
            field("kinds", &Statistics::kinds, QT_TRANSLATE_NOOP("Field", "Kinds of statistics")),
            field("level", &Statistics::level, QT_TRANSLATE_NOOP("Field", "Statistics target")),
            field("owner", &Statistics::owner, QT_TRANSLATE_NOOP("Field", "Owner"))};
    }
};

} // namespace relvar
