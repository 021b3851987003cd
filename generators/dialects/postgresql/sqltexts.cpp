#include "generators/dialects/postgresql/sqltexts.h"

#include <type_traits>

namespace relvar::postgresql {

namespace {

// An object as one of its kind, const when the object is.
template<class T, class O>
auto &as(O &object)
{
    return static_cast<std::conditional_t<std::is_const_v<O>, const T, T> &>(object);
}

// A const object must not be detached from what it shares, hence one function for both.
template<class Text, class F>
void visit(Text &text, SqlPiece piece, const F &f)
{
    if (!text.isEmpty())
        f(text, piece);
}

template<class Parts, class F>
void visitParts(Parts &parts, const F &f)
{
    for (auto &part : parts) {
        visit(part.expression, SqlPiece::Expression, f);
        if constexpr (requires { part.operatorClass; }) {
            visit(part.collation, SqlPiece::Collation, f);
            visit(part.operatorClass, SqlPiece::OperatorClass, f);
        }
    }
}

template<class R, class F>
void visitRoutine(R &routine, const F &f)
{
    const bool sql = routine.language.compare(u"sql", Qt::CaseInsensitive) == 0;
    visit(routine.body, sql ? SqlPiece::Statements : SqlPiece::Opaque, f);
    visit(routine.sqlBody, SqlPiece::Body, f);
    for (auto &argument : routine.arguments)
        visit(argument.defaultValue, SqlPiece::Expression, f);
}

template<class O, class F>
void visitTexts(O &object, const F &f)
{
    switch (object.kind) {
    case Kind::Table:
        visitParts(as<Table>(object).partitionKey, f);
        visit(as<Table>(object).accessMethod, SqlPiece::AccessMethod, f);
        break;
    case Kind::Column:
        visit(as<Column>(object).defaultValue, SqlPiece::Expression, f);
        visit(as<Column>(object).generationExpression, SqlPiece::Expression, f);
        visit(as<Column>(object).collation, SqlPiece::Collation, f);
        break;
    case Kind::Check:
        visit(as<Check>(object).expression, SqlPiece::Expression, f);
        break;
    case Kind::Key:
        visitParts(as<Key>(object).parts, f);
        visit(as<Key>(object).predicate, SqlPiece::Expression, f);
        visit(as<Key>(object).method, SqlPiece::AccessMethod, f);
        break;
    case Kind::Index:
        visitParts(as<Index>(object).parts, f);
        visit(as<Index>(object).predicate, SqlPiece::Expression, f);
        visit(as<Index>(object).method, SqlPiece::AccessMethod, f);
        break;
    case Kind::View:
        visit(as<View>(object).query, SqlPiece::Query, f);
        for (auto &text : as<View>(object).columnDefaults)
            visit(text, SqlPiece::Expression, f);
        break;
    case Kind::Trigger:
        visit(as<Trigger>(object).condition, SqlPiece::Expression, f);
        break;
    case Kind::Policy:
        visit(as<Policy>(object).usingExpression, SqlPiece::Expression, f);
        visit(as<Policy>(object).checkExpression, SqlPiece::Expression, f);
        break;
    case Kind::Rule:
        visit(as<Rule>(object).condition, SqlPiece::Expression, f);
        visit(as<Rule>(object).actions, SqlPiece::Statements, f);
        break;
    case Kind::Statistics:
        visitParts(as<Statistics>(object).parts, f);
        break;
    case Kind::PublishedTable:
        visit(as<PublishedTable>(object).filter, SqlPiece::Expression, f);
        break;
    case Kind::Domain:
        visit(as<Domain>(object).defaultValue, SqlPiece::Expression, f);
        visit(as<Domain>(object).collation, SqlPiece::Collation, f);
        break;
    case Kind::RangeType:
        visit(as<RangeType>(object).collation, SqlPiece::Collation, f);
        break;
    case Kind::CompositeType:
        for (auto &attribute : as<CompositeType>(object).attributes)
            visit(attribute.collation, SqlPiece::Collation, f);
        break;
    case Kind::Routine:
        visitRoutine(as<Routine>(object), f);
        break;
    case Kind::Statement:
        visit(as<Statement>(object).text, SqlPiece::Statements, f);
        break;
    default:
        break;
    }
}

} // namespace

void forEachSqlText(Object &object, const std::function<void(QString &, SqlPiece)> &f)
{
    visitTexts(object, f);
}

void forEachSqlText(const Object &object, const std::function<void(const QString &, SqlPiece)> &f)
{
    visitTexts(object, f);
}

// The text in which an object names one of another kind; null when it has none.
template<class O>
static auto nameOfAnother(O &object, Kind other)
{
    using Text = std::conditional_t<std::is_const_v<O>, const QString, QString>;
    const bool tablespace = other == Kind::Tablespace;
    Text *none = nullptr;
    switch (object.kind) {
    case Kind::Table:
        return tablespace ? &as<Table>(object).tablespace : none;
    case Kind::View:
        return tablespace ? &as<View>(object).tablespace : none;
    case Kind::Index:
        return tablespace ? &as<Index>(object).tablespace : none;
    case Kind::Key:
        return tablespace ? &as<Key>(object).tablespace : none;
    case Kind::Routine:
        return other == Kind::Language ? &as<Routine>(object).language : none;
    default:
        return none;
    }
}

bool goesByName(const Object &object, const Object &named)
{
    const QString *text = nameOfAnother(object, named.kind);
    return text && !text->isEmpty() && *text == named.name;
}

bool followNamed(Object &object, const Object &renamed, const QString &name)
{
    if (!goesByName(object, renamed))
        return false;
    *nameOfAnother(object, renamed.kind) = name;
    return true;
}

Id tableOfTexts(const Object &object)
{
    switch (object.kind) {
    case Kind::Table:
        return object.id;
    case Kind::Column:
    case Kind::Check:
    case Kind::Key:
    case Kind::Index:
    case Kind::Trigger:
    case Kind::Policy:
    case Kind::Rule:
        return object.parent;
    case Kind::Statistics:
        return static_cast<const Statistics &>(object).target;
    case Kind::PublishedTable:
        return static_cast<const PublishedTable &>(object).table;
    default:
        return {};
    }
}

} // namespace relvar::postgresql
