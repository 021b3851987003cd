#pragma once

#include "model/objects/object.h"

#include <QList>
#include <QStringList>

// Values inside objects: things that nothing points at and that cannot move on their own.
namespace relvar {

// The type of a column, domain or attribute. A user-defined type is referred to by id, so that
// renaming it is exact; text then holds only what follows its name ("[]", "(4326)").
struct DataType
{
    QString text;
    Ref<Object> named;

    bool isEmpty() const { return text.isEmpty() && !named; }
    friend bool operator==(const DataType &, const DataType &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("text", &DataType::text), field("named", &DataType::named)};
    }
};

// The name of something that a definition stands on. What the design has is referred to by id, so
// that renaming it is exact; what the database brings along is text, as it is to be written.
template<class T>
struct Named
{
    using Target = T;

    QString text;
    Ref<T> named;

    bool isEmpty() const { return text.isEmpty() && !named; }
    friend bool operator==(const Named &, const Named &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("text", &Named::text), field("named", &Named::named)};
    }
};

template<class V>
struct IsNamed : std::false_type
{
};
template<class T>
struct IsNamed<Named<T>> : std::true_type
{
};

enum class SortOrder : quint8 { Default, Ascending, Descending };
RELVAR_ENUM(SortOrder, "default", "ascending", "descending")
enum class NullsOrder : quint8 { Default, First, Last };
RELVAR_ENUM(NullsOrder, "default", "first", "last")

// One element of an index, key, exclusion constraint or partition key: a column, or an expression
// whose text stands exactly as it is to be written, parentheses included.
struct IndexPart
{
    Ref<Column> column;
    QString expression;
    QString collation;
    QString operatorClass;
    SortOrder order = SortOrder::Default;
    NullsOrder nulls = NullsOrder::Default;
    QString exclusionOperator; // exclusion constraints only: "=", "&&", "OPERATOR(pg_catalog.=)"
    QString statistics;        // indexes only: how detailed those of an expression are

    friend bool operator==(const IndexPart &, const IndexPart &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("column", &IndexPart::column, QT_TRANSLATE_NOOP("Field", "Column or expression")),
            field("expression", &IndexPart::expression, QT_TRANSLATE_NOOP("Field", "Expression"),
                  Editor::Alternative),
            field("collation", &IndexPart::collation, QT_TRANSLATE_NOOP("Field", "Collation")),
            field("operator_class", &IndexPart::operatorClass,
                  QT_TRANSLATE_NOOP("Field", "Operator class")),
            field("order", &IndexPart::order, QT_TRANSLATE_NOOP("Field", "Order")),
            field("nulls", &IndexPart::nulls, QT_TRANSLATE_NOOP("Field", "Nulls")),
            field("exclusion_operator", &IndexPart::exclusionOperator,
                  QT_TRANSLATE_NOOP("Field", "Operator")),
            field("statistics", &IndexPart::statistics,
                  QT_TRANSLATE_NOOP("Field", "Statistics target"))};
    }
};

// A foreign key column and the column that it references.
struct ColumnPair
{
    Ref<Column> column;
    Ref<Column> referenced;

    friend bool operator==(const ColumnPair &, const ColumnPair &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("column", &ColumnPair::column, QT_TRANSLATE_NOOP("Field", "Column")),
            field("referenced", &ColumnPair::referenced, QT_TRANSLATE_NOOP("Field", "References"))};
    }
};

// One end of a relationship: how many of this end's entity belong to one of the other end's, and
// how the relationship reads from here ("places").
struct RelationshipEnd
{
    static constexpr int Many = -1;

    int minimum = 0;
    int maximum = Many;
    QString phrase;

    bool isMany() const { return maximum < 0 || maximum > 1; }
    friend bool operator==(const RelationshipEnd &, const RelationshipEnd &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("minimum", &RelationshipEnd::minimum),
                          field("maximum", &RelationshipEnd::maximum),
                          field("phrase", &RelationshipEnd::phrase)};
    }
};

// The settings of a sequence, also of an identity column. Numbers are text: they may be absent,
// and they are written back as they were.
struct SequenceOptions
{
    QString name; // identity columns: the name of the implicit sequence, when it is not the default
    QString type;
    QString start;
    QString increment;
    QString minimum; // "NO" for an explicit NO MINVALUE
    QString maximum;
    QString cache;
    bool cycle = false;

    friend bool operator==(const SequenceOptions &, const SequenceOptions &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("name", &SequenceOptions::name, QT_TRANSLATE_NOOP("Field", "Name")),
            field("type", &SequenceOptions::type, QT_TRANSLATE_NOOP("Field", "Type")),
            field("start", &SequenceOptions::start, QT_TRANSLATE_NOOP("Field", "Start")),
            field("increment", &SequenceOptions::increment,
                  QT_TRANSLATE_NOOP("Field", "Increment")),
            field("minimum", &SequenceOptions::minimum, QT_TRANSLATE_NOOP("Field", "Minimum")),
            field("maximum", &SequenceOptions::maximum, QT_TRANSLATE_NOOP("Field", "Maximum")),
            field("cache", &SequenceOptions::cache, QT_TRANSLATE_NOOP("Field", "Cache")),
            field("cycle", &SequenceOptions::cycle, QT_TRANSLATE_NOOP("Field", "Cycle"))};
    }
};

enum class ArgumentMode : quint8 { Default, In, Out, InOut, Variadic, Table };
RELVAR_ENUM(ArgumentMode, "default", "in", "out", "inout", "variadic", "table")

// An argument of a routine, or a column of the table that it returns.
struct RoutineArgument
{
    ArgumentMode mode = ArgumentMode::Default;
    QString name;
    DataType type;
    QString defaultValue;

    friend bool operator==(const RoutineArgument &, const RoutineArgument &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("mode", &RoutineArgument::mode, QT_TRANSLATE_NOOP("Field", "Mode")),
                          field("name", &RoutineArgument::name, QT_TRANSLATE_NOOP("Field", "Name")),
                          field("type", &RoutineArgument::type, QT_TRANSLATE_NOOP("Field", "Type"),
                                Editor::DataType),
                          field("default", &RoutineArgument::defaultValue,
                                QT_TRANSLATE_NOOP("Field", "Default"), Editor::Expression)};
    }
};

// An attribute of a composite type.
struct CompositeAttribute
{
    QString name;
    DataType type;
    QString collation;
    QString comment;

    friend bool operator==(const CompositeAttribute &, const CompositeAttribute &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("name", &CompositeAttribute::name, QT_TRANSLATE_NOOP("Field", "Name")),
            field("type", &CompositeAttribute::type, QT_TRANSLATE_NOOP("Field", "Type"),
                  Editor::DataType),
            field("collation", &CompositeAttribute::collation,
                  QT_TRANSLATE_NOOP("Field", "Collation")),
            field("comment", &CompositeAttribute::comment, QT_TRANSLATE_NOOP("Field", "Comment"))};
    }
};

// A corner of a line on the canvas, in scene units.
struct Point
{
    double x = 0;
    double y = 0;

    friend bool operator==(const Point &, const Point &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("x", &Point::x), field("y", &Point::y)};
    }
};

} // namespace relvar
