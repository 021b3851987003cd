#pragma once

#include "model/objects/table.h"

namespace relvar {

enum class ReferentialAction : quint8 { NoAction, Restrict, Cascade, SetNull, SetDefault };
RELVAR_ENUM(ReferentialAction, "no-action", "restrict", "cascade", "set-null", "set-default")
enum class MatchType : quint8 { Simple, Full, Partial };
RELVAR_ENUM(MatchType, "simple", "full", "partial")
enum class SubtypeStrategy : quint8 { None, TablePerType, SingleTable, TablePerConcreteType };
RELVAR_ENUM(SubtypeStrategy, "none", "table-per-type", "single-table", "table-per-concrete-type")
enum class Disjointness : quint8 { Unstated, Disjoint, Overlapping };
RELVAR_ENUM(Disjointness, "unstated", "disjoint", "overlapping")

// A line between two entities. Its parent is the table at its own end: the referencing table of a
// one-to-many (which gets the foreign key), the subtype of a generalisation. `target` is the other.
// While `pairs` is empty it is conceptual and resolve() gives it columns; with pairs it is a
// foreign key.
struct Relationship : Object
{
    RELVAR_OBJECT(Relationship, "relationship")
    Ref<Table> target;
    RelationshipEnd own;                    // how many of the parent's rows one target row has
    RelationshipEnd other{1, 1, QString()}; // how many target rows one of the parent's rows has
    bool identifying = false;
    SubtypeStrategy subtype = SubtypeStrategy::None;
    // Of all subtypes of the target; said at any of them, it holds for the others too.
    Disjointness disjointness = Disjointness::Unstated; // may a row be of several of them?
    bool total = false;                                 // every row is of one of them
    QList<ColumnPair> pairs;
    ReferentialAction onDelete = ReferentialAction::NoAction;
    ReferentialAction onUpdate = ReferentialAction::NoAction;
    QList<Ref<Column>> setColumns; // PostgreSQL: ON DELETE SET NULL (columns)
    MatchType match = MatchType::Simple;
    bool deferrable = false;
    bool initiallyDeferred = false;
    bool notValid = false;

    bool isPhysical() const { return !pairs.isEmpty(); }
    bool isManyToMany() const { return !isPhysical() && own.isMany() && other.isMany(); }

    static constexpr auto fields()
    {
        return std::tuple{
            field("target", &Relationship::target, QT_TRANSLATE_NOOP("Field", "References"),
                  OnTargetRemoved::Remove),
            field("own", &Relationship::own, QT_TRANSLATE_NOOP("Field", "Own end")),
            field("other", &Relationship::other, QT_TRANSLATE_NOOP("Field", "Other end")),
            field("identifying", &Relationship::identifying,
                  QT_TRANSLATE_NOOP("Field", "Identifying")),
            field("subtype", &Relationship::subtype, QT_TRANSLATE_NOOP("Field", "Subtype")),
            field("disjointness", &Relationship::disjointness,
                  QT_TRANSLATE_NOOP("Field", "Disjointness of subtypes")),
            field("total", &Relationship::total, QT_TRANSLATE_NOOP("Field", "Subtypes are total")),
            field("pairs", &Relationship::pairs, QT_TRANSLATE_NOOP("Field", "Columns"),
                  OnTargetRemoved::Remove),
            field("on_delete", &Relationship::onDelete, QT_TRANSLATE_NOOP("Field", "On delete")),
            field("on_update", &Relationship::onUpdate, QT_TRANSLATE_NOOP("Field", "On update")),
            field("set_columns", &Relationship::setColumns,
                  QT_TRANSLATE_NOOP("Field", "Columns set on delete")),
            field("match", &Relationship::match, QT_TRANSLATE_NOOP("Field", "Match")),
            field("deferrable", &Relationship::deferrable,
                  QT_TRANSLATE_NOOP("Field", "Deferrable")),
            field("initially_deferred", &Relationship::initiallyDeferred,
                  QT_TRANSLATE_NOOP("Field", "Initially deferred")),
            field("not_valid", &Relationship::notValid,
                  QT_TRANSLATE_NOOP("Field", "Not validated"))};
    }
};

} // namespace relvar
