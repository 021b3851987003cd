#include "generators/dialects/mysql/adapter.h"

#include "generators/dialects/mysql/foreigntokens.h"
#include "generators/dialects/mysql/names.h"
#include "generators/dialects/mysql/wording.h"
#include "generators/dialects/mysql/writer.h"
#include "generators/lens/lens.h"
#include "generators/lens/typeparts.h"
#include "model/names.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relvar::mysql {

namespace {

constexpr int MostKeyCharacters = 768; // of four bytes, in a key of InnoDB
constexpr int UsualKeyCharacters = 255;

int keyCharacters(int columns)
{
    return columns <= 2 ? UsualKeyCharacters : MostKeyCharacters / (columns + 1);
}

// "DECIMAL(3,-2)" is what MySQL has not.
QString validDecimal(const QString &type)
{
    static const QRegularExpression form(u"^DECIMAL\\((\\d+),(-?\\d+)\\)$"_s);
    const QRegularExpressionMatch match = form.match(type);
    if (!match.hasMatch())
        return type;
    int digits = match.captured(1).toInt();
    int scale = match.captured(2).toInt();
    if (scale < 0) {
        digits -= scale;
        scale = 0;
    }
    scale = std::min(scale, 30);
    digits = std::min(std::max(digits, scale), 65);
    return u"DECIMAL(%1,%2)"_s.arg(digits).arg(scale);
}

// The type that is left when all domains are taken away.
DataType baseOf(const Model &model, DataType type)
{
    for (int depth = 0; depth < 16 && type.text.isEmpty(); ++depth) {
        const auto *domain = model.get<Domain>(type.named);
        if (!domain)
            break;
        type = domain->type;
    }
    return type;
}

// "VALUE" in the rule of a domain is the column.
QString forColumn(const QString &rule, const QString &column)
{
    const QString name = u'"' + QString(column).replace(u'"', u"\"\""_s) + u'"';
    QString result;
    for (const ForeignToken &token : foreignTokens(rule))
        result += token.space + (token.is(u"value") ? name : token.text);
    return result;
}

} // namespace

int lengthIn(const QString &type)
{
    const qsizetype open = type.indexOf(u'(');
    return open < 0 ? 0 : type.mid(open + 1).section(u')', 0, 0).toInt();
}

bool isNative(const Model &model)
{
    const auto projects = model.all<Project>();
    return !projects.isEmpty() && projects.first()->dialect == u"mysql";
}

Adapter::Adapter(const Model &model)
    : m_model(model)
{
    for (const Schema *schema : model.all<Schema>())
        if (isDefault(*schema))
            m_unnamed.insert(schema->name.toLower());
    for (const Sequence *sequence : model.all<Sequence>())
        if (sequence->ownedBy)
            m_counted.insert(sequence->ownedBy);
    if (mysql::isNative(model))
        return;
    collectKeys();
    for (const Table *table : model.all<Table>())
        fitIntoRow(*table);
}

void Adapter::addKey(const QList<Id> &columns)
{
    for (const Id id : columns) {
        int &most = m_inKeys[id];
        most = std::max(most, int(columns.size()));
    }
}

void Adapter::collectKeys()
{
    const auto columnsOf = [](const QList<IndexPart> &parts) {
        QList<Id> columns;
        for (const IndexPart &part : parts)
            if (part.column)
                columns.append(part.column);
        return columns;
    };
    for (const Key *key : m_model.all<Key>())
        if (key->type != KeyType::Exclusion)
            addKey(columnsOf(key->parts));
    for (const Index *index : m_model.all<Index>())
        if (index->unique && index->predicate.isEmpty())
            addKey(columnsOf(index->parts));
    for (const Relationship *one : m_model.all<Relationship>()) {
        QList<Id> own;
        QList<Id> referenced;
        for (const ColumnPair &pair : one->pairs) {
            own.append(pair.column);
            referenced.append(pair.referenced);
        }
        if (one->isPhysical()) {
            addKey(own);
            addKey(referenced);
        }
    }
}

// What domains and serial types say about the column.
void Adapter::addRules(const Column &column, ColumnType &type) const
{
    DataType declared = column.type;
    for (int depth = 0; depth < 16 && declared.text.isEmpty(); ++depth) {
        const auto *domain = m_model.get<Domain>(declared.named);
        if (!domain)
            break;
        type.notNull = type.notNull || !domain->nullable;
        if (type.defaultValue.isEmpty())
            type.defaultValue = domain->defaultValue;
        for (const Check *check : m_model.childrenOf<Check>(domain->id))
            type.checks.append(forColumn(check->expression, column.name));
        declared = domain->type;
    }
    const TypeParts parts = typeParts(declared.named ? u"named"_s + declared.text : declared.text);
    type.isArray = parts.isArray();
    type.counts = column.identity != Identity::None || parts.name.endsWith(u"serial") ||
                  (m_counted.contains(column.id) && column.defaultValue.startsWith(u"nextval("));
}

// A long text in a key becomes a shorter one.
void Adapter::fitIntoKey(const Column &column, ColumnType &type) const
{
    const int columns = m_inKeys.value(column.id);
    if (columns == 0)
        return;
    const bool bytes = type.type == u"LONGBLOB" || type.type.startsWith(u"VARBINARY");
    const bool text = type.type == u"LONGTEXT" || type.type.startsWith(u"VARCHAR");
    const int length = lengthIn(type.type);
    const int most = bytes ? keyCharacters(columns) * 4 : keyCharacters(columns);
    if ((!bytes && !text) || (length > 0 && length <= MostKeyCharacters / columns))
        return;
    type.type = bytes ? u"VARBINARY(%1)"_s.arg(most) : u"VARCHAR(%1)"_s.arg(most);
    type.lost = Wording::tr("A key of MySQL cannot hold longer values.");
}

Adapter::ColumnType Adapter::columnType(const Column &column) const
{
    ColumnType result;
    addRules(column, result);
    const DataType base = baseOf(m_model, column.type);
    const auto *labels = base.text.isEmpty() ? m_model.get<EnumType>(base.named) : nullptr;
    if (labels && !labels->labels.isEmpty()) {
        result.type = typeName(m_model, base);
        return result;
    }
    const LensType lens = lensColumn(m_model, column, false, Lens::MySql);
    result.type = validDecimal(lens.text);
    if (lens.verdict == Verdict::Lost)
        result.lost = lens.reason;
    if (result.type.contains(u'×') || result.type == u"FULLTEXT" || result.type == u"ENUM" ||
        result.type.startsWith(u"VECTOR")) {
        result.lost = Wording::tr("MySQL has no such type: it is kept as text.");
        result.type = u"LONGTEXT"_s;
    } else if (result.type != lens.text) {
        result.lost = Wording::tr("MySQL does not round in front of the point.");
    }
    if (typeParts(base.text).name == u"citext" && !result.isArray)
        result.collation = u"utf8mb4_general_ci"_s;
    fitIntoKey(column, result);
    if (m_outOfRow.contains(column.id))
        moveOutOfRow(column, result);
    return result;
}

namespace {

// A single literal: its elements, without a cast behind it; nothing when it is something else.
QList<ForeignToken> literalIn(const QString &text)
{
    QList<ForeignToken> tokens = foreignTokens(text);
    const bool negative = tokens.size() > 1 && tokens.first().is(u"-");
    const qsizetype at = negative ? 1 : 0;
    if (tokens.size() <= at)
        return {};
    const ForeignToken &value = tokens.at(at);
    const bool word = value.is(u"true") || value.is(u"false") || value.is(u"null");
    if (!word && !value.isLiteral() && value.type != ForeignToken::Number)
        return {};
    if (tokens.size() > at + 1 && !tokens.at(at + 1).is(u"::"))
        return {};
    for (qsizetype i = at + 1; i < tokens.size(); ++i) // only words of a type
        if (tokens.at(i).type == ForeignToken::Sign && !u"::[](),."_s.contains(tokens.at(i).text))
            return {};
    return tokens.sliced(0, at + 1);
}

// Whether an expression is nothing but the present moment.
bool isNow(const QString &text)
{
    const QList<ForeignToken> tokens = foreignTokens(text);
    if (tokens.isEmpty())
        return false;
    static const QStringList words{u"now"_s,
                                   u"current_timestamp"_s,
                                   u"localtimestamp"_s,
                                   u"transaction_timestamp"_s,
                                   u"statement_timestamp"_s,
                                   u"clock_timestamp"_s};
    if (!words.contains(tokens.first().text.toLower()))
        return false;
    if (tokens.size() > 1 && tokens.at(1).is(u"("))
        return tokens.last().is(u")") && tokens.size() <= 4;
    return tokens.size() == 1;
}

QString refusedValue(const QString &text)
{
    return Wording::tr("MySQL cannot have “%1” as a value of this type.").arg(text.left(40));
}

// A literal as a value of this type.
Translation literalFor(const QString &type, const QList<ForeignToken> &literal)
{
    const ForeignToken &value = literal.last();
    const QString text = meaningOf(value);
    const bool quoted = value.type == ForeignToken::Text || value.type == ForeignToken::Escaped;
    QString written =
        (literal.size() > 1 ? u"-"_s : QString()) + (quoted ? quotedText(text) : value.text);
    if (quoted &&
        (type.startsWith(u"TIMESTAMP") || type.startsWith(u"DATETIME") || type == u"DATE")) {
        static const QRegularExpression moment(
            u"^\\d{4}-\\d\\d-\\d\\d( \\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?)?$"_s);
        if (!moment.match(text).hasMatch())
            return {{}, refusedValue(text)};
    } else if (quoted && type.startsWith(u"BINARY(16")) {
        written = u"(UNHEX(REPLACE("_s + written + u", '-', '')))"_s;
    } else if (quoted && text.startsWith(u"\\x") &&
               (type.endsWith(u"BLOB") || type.startsWith(u"VARBINARY"))) {
        written = u"(x'"_s + text.mid(2) + u"')"_s;
    } else if (quoted && type.startsWith(u"BIT")) {
        written = u"b'"_s + text + u'\'';
    } else if (quoted && type == u"TINYINT(1)") {
        static const QStringList yes{u"t"_s, u"true"_s, u"y"_s, u"yes"_s, u"on"_s, u"1"_s};
        written = yes.contains(text.trimmed().toLower()) ? u"1"_s : u"0"_s;
    } else if (type.startsWith(u"LONG") || type == u"JSON") {
        written = u'(' + written + u')';
    } else if (type == u"POINT" || type == u"POLYGON" || type == u"LINESTRING" ||
               type == u"GEOMETRY") {
        return {{}, refusedValue(text)};
    }
    return {written, {}};
}

} // namespace

Translation Adapter::defaultOf(const Column &column, const ColumnType &type) const
{
    const QString text = column.defaultValue.isEmpty() ? type.defaultValue : column.defaultValue;
    if (text.isEmpty())
        return {};
    const bool moment = type.type.startsWith(u"TIMESTAMP") || type.type.startsWith(u"DATETIME");
    if (isNow(text) && moment) {
        const int precision = lengthIn(type.type);
        return {u"CURRENT_TIMESTAMP"_s + (precision > 0 ? u"(%1)"_s.arg(precision) : QString()),
                {}};
    }
    if (const QList<ForeignToken> literal = literalIn(text); !literal.isEmpty()) {
        if (literal.last().is(u"null"))
            return {};
        if (!type.isArray)
            return literalFor(type.type, literal);
        if (meaningOf(literal.last()) == u"{}")
            return {u"('[]')"_s, {}};
        return {{}, refusedValue(literal.last().text)};
    }
    const Translation made = expression(text);
    return made.isRefused() ? made : Translation{u'(' + made.text + u')', {}};
}

QString Adapter::refusalOfKey(const QList<IndexPart> &parts) const
{
    for (const IndexPart &part : parts) {
        const auto *column = m_model.get<Column>(part.column);
        if (!column)
            return Wording::tr("MariaDB has no keys over expressions.");
        const QString type = columnType(*column).type;
        if (type == u"JSON" || type == u"POINT" || type == u"POLYGON" || type == u"LINESTRING" ||
            type == u"GEOMETRY")
            return Wording::tr("A key of MySQL cannot hold “%1”, which becomes %2.")
                .arg(displayName(m_model, column->id), type);
    }
    return {};
}

bool Adapter::canReference(Id column, Id referenced) const
{
    const auto *one = m_model.get<Column>(column);
    const auto *other = m_model.get<Column>(referenced);
    if (!one || !other)
        return false;
    const QString type = columnType(*one).type;
    const QString otherType = columnType(*other).type;
    const auto isText = [](const QString &text) {
        return text.startsWith(u"VARCHAR") || text.startsWith(u"CHAR");
    };
    const bool alike = columnType(*one).collation == columnType(*other).collation;
    return (type == otherType || (isText(type) && isText(otherType))) && alike;
}

QString Adapter::indexParts(const QList<IndexPart> &parts) const
{
    const int most =
        std::min(UsualKeyCharacters, MostKeyCharacters / std::max(1, int(parts.size())));
    QStringList list;
    for (const IndexPart &part : parts) {
        const auto *column = m_model.get<Column>(part.column);
        if (!column)
            continue;
        QString text = quotedName(column->name);
        const QString type = columnType(*column).type;
        const bool varying = type.startsWith(u"VARCHAR") || type.startsWith(u"VARBINARY");
        if (type.startsWith(u"LONG") || (varying && lengthIn(type) > most))
            text += u"(%1)"_s.arg(most);
        if (part.order == SortOrder::Descending)
            text += u" DESC"_s;
        list.append(text);
    }
    return u'(' + list.join(u", "_s) + u')';
}

} // namespace relvar::mysql
