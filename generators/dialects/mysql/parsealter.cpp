#include "generators/dialects/mysql/parser.h"

#include <algorithm>

// ALTER TABLE: one change after the other.
namespace relvar::mysql {

using namespace Qt::StringLiterals;
using namespace syntax;

syntax::Statement Parser::alterTable()
{
    AlterTable result;
    takeIfExists();
    result.name = qualifiedName();
    if (take("WAIT"))
        word();
    take("NOWAIT");
    do {
        if (atEnd())
            break;
        result.changes.append(change());
        // Options of the table stand beside each other without commas.
    } while (!failed() && (take(",") || !atEnd()));
    return result;
}

// A change that no part of the model can take in: up to the next comma.
Change Parser::unknownChange(int from)
{
    Change result;
    m_at = std::max(m_at, skipTo({","}));
    result.text = m_text.slice({from, m_at});
    return result;
}

Change Parser::change()
{
    const int from = m_at;
    Change result;
    if (is("ADD"))
        return addition();
    if (is("DROP"))
        return removal();
    if (is("MODIFY") || is("CHANGE") ||
        (is("ALTER") && !isNext("INDEX") && !isNext("CHECK") && !isNext("CONSTRAINT") &&
         !isNext("KEY")))
        return columnChange();
    if (is("RENAME"))
        return renaming();
    if (take("ALTER", "INDEX") || take("ALTER", "KEY")) {
        takeIfExists();
        result.type = Change::SetIndexVisible;
        result.name = name();
        result.text =
            is("IGNORED") || (is("NOT") && isNext("IGNORED")) ? u"ignored"_s : u"invisible"_s;
        result.flag = take("NOT", "IGNORED") || take("VISIBLE");
        takeAny({"INVISIBLE", "IGNORED"});
        return result;
    }
    if (take("CONVERT", "TO")) {
        result.type = Change::Settings;
        result.flag = true;
        while (tableOption(result.settings) && !failed() && is("COLLATE"))
            continue;
        return result;
    }
    if (take("REMOVE", "PARTITIONING")) {
        result.type = Change::Partitioning;
        return result;
    }
    if (is("PARTITION") && isNext("BY")) {
        result.type = Change::Partitioning;
        result.text = rest();
        return result;
    }
    if (isNothing()) {
        result.type = Change::Nothing;
        return result;
    }
    static constexpr const char *others[] = {
        "ALTER",     "ANALYZE",    "CHECK",          "COALESCE",        "EXCHANGE", "OPTIMIZE",
        "REBUILD",   "REPAIR",     "TRUNCATE",       "UPGRADE",         "CONVERT",  "REMOVE",
        "PARTITION", "REORGANIZE", "SECONDARY_LOAD", "SECONDARY_UNLOAD"};
    if (std::any_of(std::begin(others), std::end(others), [&](const char *one) { return is(one); }))
        return unknownChange(from);
    result.type = Change::Settings;
    if (!tableOption(result.settings))
        unexpected();
    return result;
}

// How the change is made, or the order of the rows.
bool Parser::isNothing()
{
    if (take("DISABLE", "KEYS") || take("ENABLE", "KEYS") || take("FORCE") ||
        take("WITH", "VALIDATION") || take("WITHOUT", "VALIDATION") ||
        take("DISCARD", "TABLESPACE") || take("IMPORT", "TABLESPACE"))
        return true;
    if (is("ALGORITHM") || is("LOCK")) {
        ++m_at;
        value();
        return true;
    }
    if (!take("ORDER", "BY"))
        return false;
    m_at = m_text.count();
    return true;
}

void Parser::position(Change &change)
{
    if (take("FIRST"))
        change.position.first = true;
    else if (take("AFTER"))
        change.position.after = name();
}

Change Parser::addition()
{
    const int from = m_at++;
    Change result;
    QString constraint;
    const bool named = take("CONSTRAINT");
    if (named && takeIfNotExists())
        result.flag = true;
    if (named && !isIndexStart() && !is("FOREIGN") && !is("CHECK"))
        constraint = name();
    if (is("FOREIGN")) {
        result.type = Change::AddForeignKey;
        result.foreignKey = foreignKey(constraint);
    } else if (is("CHECK")) {
        result.type = Change::AddCheck;
        result.check = check(constraint);
    } else if (isIndexStart()) {
        result.type = Change::AddIndex;
        result.index = index(constraint);
    } else if (take("SYSTEM", "VERSIONING")) {
        result.type = Change::Settings;
        result.settings.options.insert(u"system_versioning"_s, u"true"_s);
    } else if (take("PERIOD", "FOR")) {
        result.type = Change::Settings;
        const QString period = name();
        result.settings.options.insert(u"period."_s + period, bracketed());
    } else if (is("PARTITION") && !named) {
        return unknownChange(from);
    } else {
        result.type = Change::AddColumn;
        take("COLUMN");
        result.flag = takeIfNotExists();
        if (take("(")) {
            do
                result.columns.append(column());
            while (!failed() && take(","));
            expect(")");
        } else {
            result.columns.append(column());
            position(result);
        }
    }
    return result;
}

Change Parser::removal()
{
    const int from = m_at++;
    Change result;
    if (take("PRIMARY", "KEY")) {
        result.type = Change::DropPrimaryKey;
        return result;
    }
    if (take("SYSTEM", "VERSIONING")) {
        result.type = Change::DropOption;
        result.name = u"system_versioning"_s;
        return result;
    }
    if (is("PARTITION"))
        return unknownChange(from);
    result.type = take("FOREIGN", "KEY")         ? Change::DropForeignKey
                  : take("INDEX") || take("KEY") ? Change::DropIndex
                  : take("CHECK")                ? Change::DropCheck
                  : take("CONSTRAINT")           ? Change::DropConstraint
                  : take("PERIOD", "FOR")        ? Change::DropOption
                                                 : Change::DropColumn;
    if (result.type == Change::DropColumn)
        take("COLUMN");
    result.flag = takeIfExists();
    result.name = name();
    if (result.type == Change::DropOption)
        result.name.prepend(u"period."_s);
    takeAny({"RESTRICT", "CASCADE"});
    return result;
}

// MODIFY, CHANGE, ALTER COLUMN
Change Parser::columnChange()
{
    Change result;
    if (take("ALTER")) {
        take("COLUMN");
        takeIfExists();
        result.name = name();
        result.type = Change::SetDefault;
        if (take("DROP", "DEFAULT"))
            return result;
        expect("SET");
        if (take("DEFAULT")) {
            result.text = attributeExpression();
        } else {
            result.type = Change::SetVisible;
            result.flag = take("VISIBLE");
            if (!result.flag)
                expect("INVISIBLE");
        }
        return result;
    }
    const bool change = take("CHANGE");
    if (!change)
        take("MODIFY");
    take("COLUMN");
    result.type = Change::ModifyColumn;
    result.flag = takeIfExists();
    if (change)
        result.name = name();
    result.columns.append(column());
    if (!change)
        result.name = result.columns.first().name;
    position(result);
    return result;
}

Change Parser::renaming()
{
    ++m_at;
    Change result;
    const bool column = take("COLUMN");
    const bool index = !column && (take("INDEX") || take("KEY"));
    if (column || index) {
        result.type = column ? Change::RenameColumn : Change::RenameIndex;
        takeIfExists();
        result.name = name();
        expect("TO");
        result.newName = name();
        return result;
    }
    result.type = Change::RenameTable;
    takeAny({"TO", "AS", "="});
    result.table = qualifiedName();
    return result;
}

} // namespace relvar::mysql
