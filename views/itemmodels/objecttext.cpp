#include "views/itemmodels/objecttext.h"

#include "generators/drawing/look.h"
#include "model/kindinfo.h"
#include "model/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

// The translation context.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(ObjectText)
};

} // namespace

static QString partsText(const Model &model, const QList<IndexPart> &parts)
{
    QStringList names;
    for (const IndexPart &part : parts)
        names.append(part.column ? nameOf(model, part.column) : part.expression);
    return names.join(u", "_s);
}

QString typeText(const Model &model, const DataType &type)
{
    return type.named ? nameOf(model, type.named) + type.text : type.text;
}

QString shortTypeText(const Model &model, const DataType &type)
{
    return type.named ? typeText(model, type) : shortTypeName(type.text);
}

QString listText(const Model &model, const Object &object)
{
    if (object.kind == Kind::Diagram)
        if (const QString &folder = static_cast<const Diagram &>(object).folder; !folder.isEmpty())
            return QString(folder).replace(u'/', u" / "_s) + u" / "_s + object.name.simplified();
    if (!object.name.isEmpty())
        return object.name.simplified();
    switch (object.kind) {
    case Kind::Relationship:
        return u"→ "_s + nameOf(model, static_cast<const Relationship &>(object).target);
    case Kind::Key:
        return static_cast<const Key &>(object).type == KeyType::Primary
                   ? Wording::tr("Primary key")
                   : Wording::tr("Unique key");
    case Kind::Check:
        return static_cast<const Check &>(object).expression.simplified();
    case Kind::Grant:
        return nameOf(model, static_cast<const Grant &>(object).grantee);
    case Kind::PublishedTable:
        return nameOf(model, static_cast<const PublishedTable &>(object).table);
    case Kind::UserMapping: {
        const auto &mapping = static_cast<const UserMapping &>(object);
        return mapping.role                    ? nameOf(model, mapping.role)
               : mapping.specialRole.isEmpty() ? u"PUBLIC"_s
                                               : mapping.specialRole;
    }
    case Kind::DefaultPrivileges: {
        const auto &given = static_cast<const DefaultPrivileges &>(object);
        return given.grantee ? nameOf(model, given.grantee) : u"PUBLIC"_s;
    }
    case Kind::Statement:
        return static_cast<const Statement &>(object).text.left(80).simplified();
    case Kind::Note:
        return object.comment.left(80).simplified();
    case Kind::Partition:
        return nameOf(model, static_cast<const Partition &>(object).table);
    case Kind::Cast: {
        const auto &cast = static_cast<const Cast &>(object);
        return shortTypeText(model, cast.source) + u" → "_s + shortTypeText(model, cast.target);
    }
    case Kind::Transform: {
        const auto &transform = static_cast<const Transform &>(object);
        return shortTypeText(model, transform.type) + u", "_s + transform.language;
    }
    case Kind::SecurityLabel: {
        const auto &label = static_cast<const SecurityLabel &>(object);
        return label.provider.isEmpty() ? label.label : label.provider + u": "_s + label.label;
    }
    default:
        return kindLabel(object.kind);
    }
}

QString listDetail(const Model &model, const Object &object)
{
    switch (object.kind) {
    case Kind::Column:
        return shortTypeText(model, static_cast<const Column &>(object).type);
    case Kind::Domain:
        return shortTypeText(model, static_cast<const Domain &>(object).type);
    case Kind::RangeType:
        return shortTypeText(model, static_cast<const RangeType &>(object).subtype);
    case Kind::Operator: {
        const auto &one = static_cast<const Operator &>(object);
        return shortTypeText(model, one.left) + (one.left.isEmpty() ? QString() : u", "_s) +
               shortTypeText(model, one.right);
    }
    case Kind::OperatorClass:
        return shortTypeText(model, static_cast<const OperatorClass &>(object).type);
    case Kind::Key:
        return partsText(model, static_cast<const Key &>(object).parts);
    case Kind::Index:
        return partsText(model, static_cast<const Index &>(object).parts);
    case Kind::Relationship: {
        const QString target = nameOf(model, static_cast<const Relationship &>(object).target);
        return object.name.isEmpty() || target.isEmpty() ? QString() : QString(u"→ "_s + target);
    }
    case Kind::EnumType:
        return static_cast<const EnumType &>(object).labels.mid(0, 8).join(u", "_s);
    case Kind::PublishedTable:
        return static_cast<const PublishedTable &>(object).filter;
    case Kind::DefaultPrivileges:
        return static_cast<const DefaultPrivileges &>(object).privileges.join(u", "_s);
    case Kind::Grant:
        return static_cast<const Grant &>(object).privileges.join(u", "_s);
    default:
        return {};
    }
}

QString kindPlural(Kind kind)
{
    switch (kind) {
    case Kind::Project:
        return Wording::tr("Projects");
    case Kind::Role:
        return Wording::tr("Roles");
    case Kind::Schema:
        return Wording::tr("Schemas");
    case Kind::Extension:
        return Wording::tr("Extensions");
    case Kind::EnumType:
        return Wording::tr("Enumerations");
    case Kind::CompositeType:
        return Wording::tr("Composite types");
    case Kind::Domain:
        return Wording::tr("Domains");
    case Kind::BaseType:
        return Wording::tr("Base types");
    case Kind::RangeType:
        return Wording::tr("Range types");
    case Kind::Collation:
        return Wording::tr("Collations");
    case Kind::Conversion:
        return Wording::tr("Conversions");
    case Kind::Operator:
        return Wording::tr("Operators");
    case Kind::OperatorFamily:
        return Wording::tr("Operator families");
    case Kind::OperatorClass:
        return Wording::tr("Operator classes");
    case Kind::Cast:
        return Wording::tr("Casts");
    case Kind::AccessMethod:
        return Wording::tr("Access methods");
    case Kind::TextSearchParser:
        return Wording::tr("Text search parsers");
    case Kind::TextSearchTemplate:
        return Wording::tr("Text search templates");
    case Kind::TextSearchDictionary:
        return Wording::tr("Text search dictionaries");
    case Kind::TextSearchConfiguration:
        return Wording::tr("Text search configurations");
    case Kind::Transform:
        return Wording::tr("Transforms");
    case Kind::SecurityLabel:
        return Wording::tr("Security labels");
    case Kind::Sequence:
        return Wording::tr("Sequences");
    case Kind::Table:
        return Wording::tr("Tables");
    case Kind::Column:
        return Wording::tr("Columns");
    case Kind::Key:
        return Wording::tr("Keys");
    case Kind::Check:
        return Wording::tr("Checks");
    case Kind::Relationship:
        return Wording::tr("Relationships");
    case Kind::Index:
        return Wording::tr("Indexes");
    case Kind::Partition:
        return Wording::tr("Partitions");
    case Kind::View:
        return Wording::tr("Views");
    case Kind::Routine:
        return Wording::tr("Routines");
    case Kind::Trigger:
        return Wording::tr("Triggers");
    case Kind::Policy:
        return Wording::tr("Policies");
    case Kind::Rule:
        return Wording::tr("Rules");
    case Kind::EventTrigger:
        return Wording::tr("Event triggers");
    case Kind::Statistics:
        return Wording::tr("Statistics");
    case Kind::Publication:
        return Wording::tr("Publications");
    case Kind::PublishedTable:
        return Wording::tr("Published tables");
    case Kind::Subscription:
        return Wording::tr("Subscriptions");
    case Kind::ForeignDataWrapper:
        return Wording::tr("Foreign data wrappers");
    case Kind::ForeignServer:
        return Wording::tr("Foreign servers");
    case Kind::UserMapping:
        return Wording::tr("User mappings");
    case Kind::Language:
        return Wording::tr("Languages");
    case Kind::Tablespace:
        return Wording::tr("Tablespaces");
    case Kind::DefaultPrivileges:
        return Wording::tr("Default privileges");
    case Kind::Grant:
        return Wording::tr("Grants");
    case Kind::Statement:
        return Wording::tr("Kept statements");
    case Kind::Diagram:
        return Wording::tr("Diagrams");
    case Kind::DiagramNode:
        return Wording::tr("Places on diagrams");
    case Kind::DiagramEdge:
        return Wording::tr("Lines on diagrams");
    case Kind::Note:
        return Wording::tr("Notes");
    case Kind::Area:
        return Wording::tr("Areas");
    case Kind::SavedView:
        return Wording::tr("Saved views");
    case Kind::Remark:
        return Wording::tr("Remarks");
    }
    Q_UNREACHABLE();
}

} // namespace relvar
