#include "generators/dialects/sqlite/virtualtables.h"

#include "generators/dialects/sqlite/names.h"
#include "generators/dialects/sqlite/tokens.h"

using namespace Qt::StringLiterals;

namespace relvar::sqlite {

static bool isText(const QString &module)
{
    return module.compare(u"fts5", Qt::CaseInsensitive) == 0;
}

static bool isTree(const QString &module)
{
    return module.compare(u"rtree", Qt::CaseInsensitive) == 0 ||
           module.compare(u"rtree_i32", Qt::CaseInsensitive) == 0;
}

bool hasColumnArguments(const QString &module)
{
    return isText(module) || isTree(module);
}

std::optional<ColumnArgument> columnArgument(const QString &module, const QString &argument)
{
    const QList<SqlToken> tokens = tokensOf(argument);
    const bool auxiliary = !tokens.isEmpty() && tokens.first().in(argument) == u"+";
    const qsizetype at = auxiliary ? 1 : 0;
    if (tokens.size() <= at)
        return std::nullopt;
    if (tokens.size() > at + 1 && tokens[at + 1].in(argument) == u"=")
        return std::nullopt;
    ColumnArgument column{nameIn(tokens[at].in(argument)), {}, {}};
    if (isTree(module))
        column.type = argument.mid(tokens[at].end()).trimmed();
    if (auxiliary && isTree(module))
        column.options.insert(u"sqlite.auxiliary"_s, u"true"_s);
    for (qsizetype i = at + 1; i < tokens.size(); ++i)
        if (tokens[i].in(argument).compare(u"UNINDEXED", Qt::CaseInsensitive) == 0)
            column.options.insert(u"sqlite.unindexed"_s, u"true"_s);
    return column;
}

QString argumentFor(const QString &module, const Column &column)
{
    QString text = quotedName(column.name);
    if (isText(module))
        return column.options.value(u"sqlite.unindexed"_s) == u"true" ? text + u" UNINDEXED"_s
                                                                      : text;
    if (column.options.value(u"sqlite.auxiliary"_s) != u"true")
        return text;
    text.prepend(u'+');
    return column.type.text.isEmpty() ? text : text + u' ' + quotedType(column.type.text);
}

bool isRowId(const Key &primary, const QString &type)
{
    if (primary.parts.size() != 1 || type.compare(u"INTEGER", Qt::CaseInsensitive) != 0)
        return false;
    return primary.parts.first().order != SortOrder::Descending ||
           primary.options.value(u"sqlite.placement"_s) == u"table";
}

} // namespace relvar::sqlite
