#include "generators/dialects/mysql/parser.h"
#include "generators/dialects/mysql/wording.h"

#include <algorithm>

// The definition of one column: its type and what may follow it.
namespace relvar::mysql {

using namespace Qt::StringLiterals;
using namespace syntax;

ColumnDefinition Parser::column()
{
    ColumnDefinition result;
    result.name = name();
    dataType(result);
    while (!failed() && !atEnd() && columnAttribute(result))
        continue;
    return result;
}

// Types of more than one word; the longer ones first.
static constexpr const char *longTypes[][4] = {
    {"NATIONAL", "CHARACTER", "VARYING", nullptr}, {"NATIONAL", "CHAR", "VARYING", nullptr},
    {"NATIONAL", "CHARACTER", nullptr, nullptr},   {"NATIONAL", "CHAR", nullptr, nullptr},
    {"NATIONAL", "VARCHAR", nullptr, nullptr},     {"NCHAR", "VARYING", nullptr, nullptr},
    {"NCHAR", "VARCHAR", nullptr, nullptr},        {"CHARACTER", "VARYING", nullptr, nullptr},
    {"CHAR", "VARYING", nullptr, nullptr},         {"CHAR", "BYTE", nullptr, nullptr},
    {"DOUBLE", "PRECISION", nullptr, nullptr},     {"LONG", "VARCHAR", nullptr, nullptr},
    {"LONG", "VARBINARY", nullptr, nullptr},
};

void Parser::dataType(ColumnDefinition &column)
{
    if (m_text.type(m_at) != LexemeType::Word) {
        fail(atEnd() ? Wording::tr("The statement ends where a type is expected.")
                     : Wording::tr("“%1” stands where a type is expected.")
                           .arg(m_text.text(m_at).left(40)));
        return;
    }
    int words = 1;
    for (const auto &row : longTypes) {
        int count = 0;
        while (row[count] && m_text.is(m_at + count, row[count]))
            ++count;
        if (!row[count]) {
            words = count;
            break;
        }
    }
    QStringList type;
    for (; words > 0; --words)
        type.append(word().toLower());
    column.type = type.join(u' ');
    if (is("(")) {
        const int open = m_at;
        skipOne();
        column.type += u'(';
        for (int at = open + 1; at < m_at - 1; ++at)
            column.type += m_text.text(at);
        column.type += u')';
    }
    for (;;) {
        if (is("UNSIGNED") || is("ZEROFILL") || is("BINARY"))
            column.type += u' ' + word().toLower();
        else if (take("CHARACTER", "SET") || take("CHAR", "SET") || take("CHARSET"))
            column.options.insert(u"charset"_s, unquoted(word()).toLower());
        else if (take("ASCII"))
            column.options.insert(u"charset"_s, u"latin1"_s);
        else if (take("UNICODE"))
            column.options.insert(u"charset"_s, u"ucs2"_s);
        else if (!take("SIGNED"))
            break;
    }
    if (column.type == u"serial") {
        column.type = u"bigint unsigned"_s;
        column.nullable = false;
        column.autoIncrement = column.unique = true;
    }
}

// Whether a word ends the expression before it.
bool Parser::isAttribute() const
{
    static constexpr const char *words[] = {
        "NOT",     "NULL",       "ON",      "AUTO_INCREMENT",   "UNIQUE",     "PRIMARY",
        "KEY",     "COMMENT",    "COLLATE", "COLUMN_FORMAT",    "STORAGE",    "REFERENCES",
        "CHECK",   "CONSTRAINT", "AS",      "GENERATED",        "VISIBLE",    "INVISIBLE",
        "FIRST",   "AFTER",      "SRID",    "ENGINE_ATTRIBUTE", "COMPRESSED", "WITH",
        "WITHOUT", "DEFAULT",    "CHARSET", "REF_SYSTEM_ID"};
    return std::any_of(std::begin(words), std::end(words),
                       [&](const char *one) { return is(one); });
}

// From here to the next attribute, comma or closing bracket.
QString Parser::attributeExpression()
{
    const int from = m_at;
    bool first = true;
    while (!atEnd() && !is(",") && !is(")") && (first || !isAttribute())) {
        skipOne();
        first = false;
    }
    if (m_at == from)
        unexpected();
    return m_text.slice({from, m_at});
}

// False when no attribute begins here.
bool Parser::columnAttribute(ColumnDefinition &column)
{
    return valueAttribute(column) || keyAttribute(column) || optionAttribute(column);
}

// NULL, DEFAULT, ON UPDATE, AS: what stands in the column.
bool Parser::valueAttribute(ColumnDefinition &column)
{
    if (take("NOT", "NULL")) {
        column.nullable = false;
    } else if (take("NULL")) {
        column.nullable = true;
    } else if (take("SERIAL", "DEFAULT")) {
        expect("VALUE");
        column.nullable = false;
        column.autoIncrement = column.unique = true;
    } else if (take("DEFAULT")) {
        column.defaultValue = attributeExpression();
        if (column.defaultValue.compare(u"null"_s, Qt::CaseInsensitive) == 0)
            column.defaultValue.clear();
    } else if (take("ON", "UPDATE")) {
        column.options.insert(u"on_update"_s, attributeExpression());
    } else if (take("AUTO_INCREMENT")) {
        column.autoIncrement = true;
    } else if (is("AS") || is("GENERATED")) {
        generated(column);
    } else {
        return false;
    }
    return true;
}

void Parser::generated(ColumnDefinition &column)
{
    if (take("GENERATED"))
        take("ALWAYS");
    expect("AS");
    if (take("ROW")) {
        column.options.insert(u"system_time"_s, u"row "_s + word().toLower());
        return;
    }
    if (take("IDENTITY")) {
        unexpected();
        return;
    }
    const int open = m_at;
    bracketed();
    column.generationExpression = m_text.slice({open + 1, m_at - 1});
    column.generated = takeAny({"STORED", "PERSISTENT"}) ? Generated::Stored : Generated::Virtual;
    take("VIRTUAL");
}

bool Parser::keyAttribute(ColumnDefinition &column)
{
    QString constraint;
    if (is("CONSTRAINT")) {
        ++m_at;
        if (!is("CHECK") && !is("PRIMARY") && !is("UNIQUE") && !is("REFERENCES"))
            constraint = name();
        if (is("CHECK") || is("REFERENCES")) {
            // as below
        } else if (!is("PRIMARY") && !is("UNIQUE") && !is("KEY")) {
            unexpected();
            return false;
        }
    }
    if (take("UNIQUE")) {
        take("KEY");
        column.unique = true;
    } else if (is("PRIMARY") || is("KEY")) {
        take("PRIMARY");
        take("KEY");
        column.primary = true;
    } else if (is("CHECK")) {
        column.checks.append(check(constraint));
    } else if (is("REFERENCES")) {
        ForeignKeyDefinition key;
        key.name = constraint;
        key.columns = {column.name};
        references(key);
        column.references = key;
    } else {
        return false;
    }
    return true;
}

bool Parser::optionAttribute(ColumnDefinition &column)
{
    Options &options = column.options;
    if (take("COMMENT")) {
        take("=");
        column.comment = string();
    } else if (take("COLLATE")) {
        take("=");
        column.collation = unquoted(word()).toLower();
    } else if (take("CHARACTER", "SET") || take("CHARSET")) {
        options.insert(u"charset"_s, unquoted(value()).toLower());
    } else if (take("INVISIBLE")) {
        options.insert(u"invisible"_s, u"true"_s);
    } else if (take("VISIBLE")) {
        return true;
    } else if (take("COLUMN_FORMAT")) {
        options.insert(u"column_format"_s, word().toLower());
    } else if (take("STORAGE")) {
        options.insert(u"storage"_s, word().toLower());
    } else if (takeAny({"SRID", "REF_SYSTEM_ID"})) {
        options.insert(u"srid"_s, value());
    } else if (take("WITH", "SYSTEM")) {
        expect("VERSIONING");
        options.insert(u"system_versioning"_s, u"true"_s);
    } else if (take("WITHOUT", "SYSTEM")) {
        expect("VERSIONING");
        options.insert(u"system_versioning"_s, u"false"_s);
    } else if (take("COMPRESSED")) {
        options.insert(u"compressed"_s, is("=") ? value() : u"true"_s);
    } else if (is("ENGINE_ATTRIBUTE") || is("SECONDARY_ENGINE_ATTRIBUTE") ||
               (m_text.type(m_at) == LexemeType::Word && isNext("="))) {
        const QString key = word().toLower();
        options.insert(key, value());
    } else {
        return false;
    }
    return true;
}

} // namespace relvar::mysql
