#include "generators/mongodb/options.h"

using namespace Qt::StringLiterals;

namespace relvar::mongodb {
namespace {

OptionDescription described(Kind kind, QLatin1String key, const char *label, const char *help,
                            const QString &value = {})
{
    return {kind, key, label, value, help};
}

} // namespace

const QList<OptionDescription> &options()
{
    static const QList<OptionDescription> list{
        described(Kind::Relationship, MappingOption,
                  QT_TRANSLATE_NOOP("Options", "In MongoDB documents"),
                  QT_TRANSLATE_NOOP("Options",
                                    "embed, reference, array-of-references or extended-reference; "
                                    "by default the rules of the mapping decide.")),
        described(Kind::Relationship, ExpectedOption,
                  QT_TRANSLATE_NOOP("Options", "Expected rows in MongoDB"),
                  QT_TRANSLATE_NOOP("Options", "How many rows belong to one row of the referenced "
                                               "table at most, in figures: 20.")),
        described(Kind::Relationship, ExpectedOtherOption,
                  QT_TRANSLATE_NOOP("Options", "Expected rows the other way"),
                  QT_TRANSLATE_NOOP("Options", "The same for the other end of a many-to-many.")),
        described(Kind::Relationship, FieldOption, QT_TRANSLATE_NOOP("Options", "Field in MongoDB"),
                  QT_TRANSLATE_NOOP("Options", "The field that holds what is embedded or referred "
                                               "to.")),
        described(Kind::Table, TimeFieldOption, QT_TRANSLATE_NOOP("Options", "Time field"),
                  QT_TRANSLATE_NOOP("Options", "Makes it a time-series collection of MongoDB: the "
                                               "column with the time.")),
        described(Kind::Table, MetaFieldOption, QT_TRANSLATE_NOOP("Options", "Meta field"),
                  QT_TRANSLATE_NOOP("Options", "Time series: the column that names the series.")),
        described(Kind::Table, GranularityOption, QT_TRANSLATE_NOOP("Options", "Granularity"),
                  QT_TRANSLATE_NOOP("Options", "Time series: seconds, minutes or hours."),
                  u"seconds"_s),
        described(Kind::Table, ExpireOption, QT_TRANSLATE_NOOP("Options", "Expires after"),
                  QT_TRANSLATE_NOOP("Options", "Time series: seconds after which documents are "
                                               "removed.")),
        described(Kind::Table, ShardKeyOption, QT_TRANSLATE_NOOP("Options", "Shard key"),
                  QT_TRANSLATE_NOOP("Options", "Columns by which MongoDB distributes the "
                                               "collection: customer_id, id or id:hashed.")),
        described(Kind::Table, AdditionalOption,
                  QT_TRANSLATE_NOOP("Options", "Additional properties"),
                  QT_TRANSLATE_NOOP("Options", "Whether MongoDB documents may have fields that the "
                                               "design lacks."),
                  u"false"_s),
        described(Kind::Table, LevelOption, QT_TRANSLATE_NOOP("Options", "Validation level"),
                  QT_TRANSLATE_NOOP("Options", "strict, moderate or off."), u"strict"_s),
        described(Kind::Table, ActionOption, QT_TRANSLATE_NOOP("Options", "Validation action"),
                  QT_TRANSLATE_NOOP("Options", "error or warn."), u"error"_s),
        described(Kind::Column, TypeOption, QT_TRANSLATE_NOOP("Options", "Type in MongoDB"),
                  QT_TRANSLATE_NOOP("Options", "A BSON type instead of the one that follows from "
                                               "the type: objectId, long, decimal …")),
        described(Kind::Column, PositionOption, QT_TRANSLATE_NOOP("Options", "Place in an array"),
                  QT_TRANSLATE_NOOP("Options", "true: the order of the array keeps it, and no "
                                               "field is made of it."),
                  u"false"_s),
        described(Kind::Index, ExpireOption, QT_TRANSLATE_NOOP("Options", "Expires after"),
                  QT_TRANSLATE_NOOP("Options", "Seconds after the time in its only column when "
                                               "MongoDB removes a document.")),
        described(Kind::Index, KindOption, QT_TRANSLATE_NOOP("Options", "Kind in MongoDB"),
                  QT_TRANSLATE_NOOP("Options", "text, 2dsphere, hashed or wildcard instead of the "
                                               "one that follows from its method.")),
    };
    return list;
}

} // namespace relvar::mongodb
