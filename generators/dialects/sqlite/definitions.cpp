#include "generators/dialects/sqlite/parser.h"

using namespace Qt::StringLiterals;

namespace relvar::sqlite {

namespace {

void readHead(Parser &parser, QStringView kind)
{
    parser.expect(u"CREATE");
    if (!parser.accept(u"TEMP"))
        parser.accept(u"TEMPORARY");
    parser.expect(kind);
    parser.acceptAll({u"IF", u"NOT", u"EXISTS"});
    parser.qualifiedName();
}

} // namespace

std::optional<VirtualSyntax> parseVirtual(const QString &sql)
{
    Parser parser(sql);
    parser.expect(u"CREATE");
    parser.expect(u"VIRTUAL");
    parser.expect(u"TABLE");
    parser.acceptAll({u"IF", u"NOT", u"EXISTS"});
    parser.qualifiedName();
    parser.expect(u"USING");
    VirtualSyntax table;
    table.module = parser.name();
    if (parser.accept(u"(")) {
        while (!parser.failed() && !parser.sees(u")")) {
            table.arguments.append(parser.until({u",", u")"}));
            if (!parser.accept(u","))
                break;
        }
        parser.expect(u")");
    }
    if (parser.failed() || !parser.atEnd())
        return std::nullopt;
    return table;
}

std::optional<IndexSyntax> parseIndex(const QString &sql)
{
    Parser parser(sql);
    IndexSyntax index;
    parser.expect(u"CREATE");
    index.unique = parser.accept(u"UNIQUE");
    parser.expect(u"INDEX");
    parser.acceptAll({u"IF", u"NOT", u"EXISTS"});
    parser.qualifiedName();
    parser.expect(u"ON");
    parser.name();
    index.parts = parser.parts();
    parser.expect(u")");
    if (parser.accept(u"WHERE"))
        index.predicate = parser.rest();
    if (parser.failed() || !parser.atEnd())
        return std::nullopt;
    return index;
}

std::optional<TriggerSyntax> parseTrigger(const QString &sql)
{
    Parser parser(sql);
    TriggerSyntax trigger;
    readHead(parser, u"TRIGGER");
    if (parser.accept(u"AFTER"))
        trigger.timing = TriggerTiming::After;
    else if (parser.acceptAll({u"INSTEAD", u"OF"}))
        trigger.timing = TriggerTiming::InsteadOf;
    else
        parser.accept(u"BEFORE");
    trigger.onInsert = parser.accept(u"INSERT");
    trigger.onDelete = parser.accept(u"DELETE");
    trigger.onUpdate = parser.accept(u"UPDATE");
    if (trigger.onUpdate && parser.accept(u"OF")) {
        do
            trigger.updateOf.append(parser.name());
        while (!parser.failed() && parser.accept(u","));
    }
    parser.expect(u"ON");
    parser.qualifiedName();
    parser.acceptAll({u"FOR", u"EACH", u"ROW"});
    if (parser.accept(u"WHEN"))
        trigger.condition = parser.until({u"BEGIN"});
    if (!parser.sees(u"BEGIN") || parser.failed())
        return std::nullopt;
    trigger.body = parser.rest();
    return trigger;
}

std::optional<ViewSyntax> parseView(const QString &sql)
{
    Parser parser(sql);
    ViewSyntax view;
    readHead(parser, u"VIEW");
    if (parser.sees(u"("))
        view.columns = parser.nameList();
    parser.expect(u"AS");
    view.query = parser.rest();
    if (parser.failed() || view.query.isEmpty())
        return std::nullopt;
    return view;
}

} // namespace relvar::sqlite
