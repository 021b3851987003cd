#include "generators/dialects/mysql/parser.h"

#include <algorithm>

// CREATE TABLE and CREATE INDEX: elements and options.
namespace relvar::mysql {

using namespace Qt::StringLiterals;
using namespace syntax;

syntax::Statement Parser::createTable(bool temporary)
{
    CreateTable table;
    table.temporary = temporary;
    table.orReplace = m_orReplace;
    table.ifNotExists = takeIfNotExists();
    table.name = qualifiedName();
    if (take("LIKE")) {
        table.like = qualifiedName();
        return table;
    }
    if (is("(") && isNext("LIKE")) {
        m_at += 2;
        table.like = qualifiedName();
        expect(")");
        return table;
    }
    if (is("(") && !isNext("SELECT") && !isNext("(") && !isNext("WITH")) {
        ++m_at;
        do
            element(table);
        while (!failed() && take(","));
        expect(")");
    }
    tableOptions(table.settings, false);
    if (is("IGNORE") || is("REPLACE") || is("AS") || is("SELECT") || is("(") || is("WITH") ||
        is("VALUES")) {
        table.asQuery = true;
        m_at = m_text.count();
    }
    if (!table.asQuery && table.columns.isEmpty())
        unexpected();
    return table;
}

bool Parser::isIndexStart() const
{
    return is("PRIMARY") || is("UNIQUE") || is("INDEX") || is("KEY") || is("FULLTEXT") ||
           is("SPATIAL");
}

void Parser::element(CreateTable &table)
{
    QString constraint;
    if (take("CONSTRAINT")) {
        takeIfNotExists();
        if (!isIndexStart() && !is("FOREIGN") && !is("CHECK"))
            constraint = name();
    }
    if (is("FOREIGN") && isNext("KEY")) {
        table.foreignKeys.append(foreignKey(constraint));
    } else if (is("CHECK")) {
        table.checks.append(check(constraint));
    } else if (isIndexStart()) {
        table.indexes.append(index(constraint));
    } else if (is("PERIOD") && isNext("FOR")) {
        m_at += 2;
        const QString period = name();
        table.settings.options.insert(u"period."_s + period, bracketed());
    } else if (!constraint.isEmpty()) {
        unexpected();
    } else {
        table.columns.append(column());
    }
}

// INDEX, UNIQUE, PRIMARY KEY, FULLTEXT, SPATIAL
IndexDefinition Parser::index(const QString &constraint)
{
    IndexDefinition result;
    if (take("PRIMARY")) {
        expect("KEY");
        result.type = IndexType::Primary;
    } else if (take("UNIQUE")) {
        takeAny({"INDEX", "KEY"});
        result.type = IndexType::Unique;
    } else if (take("FULLTEXT")) {
        takeAny({"INDEX", "KEY"});
        result.type = IndexType::Fulltext;
    } else if (take("SPATIAL")) {
        takeAny({"INDEX", "KEY"});
        result.type = IndexType::Spatial;
    } else if (!takeAny({"INDEX", "KEY"})) {
        unexpected();
    }
    result.ifNotExists = takeIfNotExists();
    if (!is("(") && !is("USING") && !is("TYPE"))
        result.name = name();
    if (takeAny({"USING", "TYPE"}))
        result.method = word().toLower();
    if (result.name.isEmpty() || (result.type == IndexType::Primary && !constraint.isEmpty()))
        result.name = constraint;
    result.parts = keyParts();
    indexOptions(result);
    return result;
}

QList<KeyPart> Parser::keyParts()
{
    QList<KeyPart> parts;
    expect("(");
    while (!failed()) {
        KeyPart part;
        if (is("(")) {
            part.expression = bracketed();
        } else {
            part.column = name();
            if (take("(")) {
                part.length = word();
                expect(")");
            }
        }
        if (take("DESC"))
            part.order = SortOrder::Descending;
        else
            take("ASC");
        if (take("WITHOUT", "OVERLAPS")) {
            part.expression = quotedName(part.column) + u" WITHOUT OVERLAPS"_s;
            part.column.clear();
        }
        parts.append(part);
        if (!take(","))
            break;
    }
    expect(")");
    return parts;
}

void Parser::indexOptions(IndexDefinition &index)
{
    while (!failed() && !atEnd()) {
        if (takeAny({"USING", "TYPE"})) {
            index.method = word().toLower();
        } else if (is("COMMENT")) {
            ++m_at;
            take("=");
            index.comment = string();
        } else if (take("WITH", "PARSER")) {
            index.options.insert(u"parser"_s, name());
        } else if (take("INVISIBLE")) {
            index.options.insert(u"invisible"_s, u"true"_s);
        } else if (take("IGNORED")) {
            index.options.insert(u"ignored"_s, u"true"_s);
        } else if (take("VISIBLE") || take("NOT", "IGNORED")) {
            continue;
        } else if (is("ALGORITHM") || is("LOCK")) { // how it is made
            ++m_at;
            value();
        } else if (is("KEY_BLOCK_SIZE") || (m_text.type(m_at) == LexemeType::Word && isNext("="))) {
            const QString key = word().toLower();
            index.options.insert(key, value());
        } else {
            break;
        }
    }
}

ForeignKeyDefinition Parser::foreignKey(const QString &constraint)
{
    ForeignKeyDefinition key;
    expect("FOREIGN");
    expect("KEY");
    takeIfNotExists();
    key.name = constraint;
    if (!is("(")) {
        const QString own = name();
        if (key.name.isEmpty())
            key.name = own;
    }
    key.columns = nameList();
    references(key);
    return key;
}

static ReferentialAction actionOf(const QString &word)
{
    return word == u"CASCADE"    ? ReferentialAction::Cascade
           : word == u"RESTRICT" ? ReferentialAction::Restrict
                                 : ReferentialAction::NoAction;
}

void Parser::references(ForeignKeyDefinition &key)
{
    expect("REFERENCES");
    key.target = qualifiedName();
    if (is("("))
        key.referenced = nameList();
    while (!failed()) {
        if (take("MATCH")) {
            const QString type = word().toUpper();
            key.match = type == u"FULL"      ? MatchType::Full
                        : type == u"PARTIAL" ? MatchType::Partial
                                             : MatchType::Simple;
            continue;
        }
        const bool deletes = is("ON") && isNext("DELETE");
        if (!deletes && !(is("ON") && isNext("UPDATE")))
            break;
        m_at += 2;
        ReferentialAction action = ReferentialAction::NoAction;
        if (take("SET"))
            action = take("NULL") ? ReferentialAction::SetNull : ReferentialAction::SetDefault;
        else if (!take("NO", "ACTION"))
            action = actionOf(word().toUpper());
        if (action == ReferentialAction::SetDefault)
            expect("DEFAULT");
        (deletes ? key.onDelete : key.onUpdate) = action;
        if (action == ReferentialAction::NoAction)
            key.options.insert(deletes ? u"on_delete"_s : u"on_update"_s, u"no action"_s);
    }
}

CheckDefinition Parser::check(const QString &constraint)
{
    CheckDefinition result;
    result.name = constraint;
    expect("CHECK");
    if (!is("(")) {
        expect("(");
        return result;
    }
    const int open = m_at;
    skipOne();
    result.expression = m_text.slice({open + 1, m_at - 1});
    if (take("NOT", "ENFORCED"))
        result.enforced = false;
    else
        take("ENFORCED");
    return result;
}

// A word with a value; the equals sign may be missing only where the word is known.
bool Parser::isPlainOption() const
{
    static constexpr const char *known[] = {
        "AUTO_INCREMENT",    "AVG_ROW_LENGTH",    "CHECKSUM",  "CONNECTION",    "COMPRESSION",
        "DELAY_KEY_WRITE",   "ENCRYPTION",        "ENCRYPTED", "INSERT_METHOD", "KEY_BLOCK_SIZE",
        "MAX_ROWS",          "MIN_ROWS",          "PACK_KEYS", "PAGE_CHECKSUM", "ROW_FORMAT",
        "STATS_PERSISTENT",  "STATS_AUTO_RECALC", "UNION",     "TRANSACTIONAL", "TABLE_CHECKSUM",
        "STATS_SAMPLE_PAGES"};
    if (m_text.type(m_at) != LexemeType::Word)
        return false;
    return isNext("=") || std::any_of(std::begin(known), std::end(known),
                                      [&](const char *one) { return is(one); });
}

// One option; false when something else begins here.
bool Parser::tableOption(TableSettings &settings)
{
    Options &options = settings.options;
    if (is("DEFAULT") && (isNext("CHARACTER") || isNext("CHARSET") || isNext("COLLATE") ||
                          isNext("CHAR") || isNext("ENCRYPTION")))
        ++m_at;
    if (take("CHARACTER", "SET") || take("CHAR", "SET") || take("CHARSET")) {
        options.insert(u"charset"_s, value().toLower());
    } else if (is("COLLATE")) {
        ++m_at;
        options.insert(u"collation"_s, unquoted(value()).toLower());
    } else if (is("COMMENT")) {
        ++m_at;
        take("=");
        settings.comment = string();
    } else if (is("ENGINE") || is("TYPE")) {
        ++m_at;
        options.insert(u"engine"_s, unquoted(value()));
    } else if (take("WITH", "SYSTEM")) {
        expect("VERSIONING");
        options.insert(u"system_versioning"_s, u"true"_s);
    } else if ((is("DATA") || is("INDEX")) && isNext("DIRECTORY")) {
        const QString key = word().toLower() + u"_directory"_s;
        ++m_at;
        options.insert(key, value());
    } else if (take("START", "TRANSACTION")) {
        return true;
    } else if (is("TABLESPACE")) {
        ++m_at;
        options.insert(u"tablespace"_s, unquoted(value()));
        if (take("STORAGE"))
            options.insert(u"storage"_s, word().toLower());
    } else if (isPlainOption()) {
        const QString key = word().toLower();
        options.insert(key, value());
    } else {
        return false;
    }
    return true;
}

void Parser::tableOptions(TableSettings &settings, bool alter)
{
    while (!failed() && !atEnd()) {
        if (alter && is(","))
            break;
        if (take(","))
            continue;
        if (is("PARTITION") && isNext("BY")) {
            const int from = m_at;
            m_at = skipTo({"AS", "SELECT", "IGNORE", "REPLACE"});
            settings.options.insert(u"partition"_s, m_text.slice({from, m_at}));
            break;
        }
        if (!tableOption(settings))
            break;
    }
}

syntax::Statement Parser::createIndex()
{
    takeAny({"ONLINE", "OFFLINE"});
    CreateIndex result;
    const bool unique = take("UNIQUE");
    const bool fulltext = !unique && take("FULLTEXT");
    const bool spatial = !unique && !fulltext && take("SPATIAL");
    if (!takeAny({"INDEX", "KEY"})) { // CREATE SPATIAL REFERENCE SYSTEM
        if (spatial)
            return other({});
        expect("INDEX");
        return {};
    }
    result.index.type = unique     ? IndexType::Unique
                        : fulltext ? IndexType::Fulltext
                        : spatial  ? IndexType::Spatial
                                   : IndexType::Plain;
    result.index.ifNotExists = takeIfNotExists();
    result.index.name = name();
    if (takeAny({"USING", "TYPE"}))
        result.index.method = word().toLower();
    expect("ON");
    result.table = qualifiedName();
    result.index.parts = keyParts();
    indexOptions(result.index);
    if (take("WAIT"))
        word();
    take("NOWAIT");
    return result;
}

} // namespace relvar::mysql
