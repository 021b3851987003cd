#include "generators/sketch/parser.h"
#include "generators/sketch/wording.h"

using namespace Qt::StringLiterals;

namespace relvar::sketch {

void Parser::shorthand()
{
    const int from = peek().from;
    if (!isName()) {
        unexpected();
        do
            ++m_at;
        while (!endsLine());
        return;
    }
    Endpoint left = takeEndpoint();
    if (left.columns.isEmpty() && left.minimum < 0 && isSign(u":"))
        return entityLine(left.path, from);
    const int before = m_at;
    const Arrow arrow = takeArrow(true);
    if (arrow.relation != Relation::None) {
        m_at = before;
        return relationLine(std::move(left), from);
    }
    if (endsLine() && left.columns.isEmpty() && left.path.parts.size() <= 2) {
        TableSyntax table;
        table.name = left.path;
        table.shorthand = true;
        entityItems(table);
        return put(std::move(table), from);
    }
    // "order items: id" has a name of several words.
    if (left.path.parts.size() == 1 && peek().kind == TokenKind::Word && lineHas(u":")) {
        Word &word = left.path.parts.first();
        while (peek().kind == TokenKind::Word && !endsLine()) {
            word.text += u'_' + view(peek());
            ++m_at;
        }
        word.range = since(word.range.from);
        if (isSign(u":"))
            return entityLine(left.path, from);
    }
    complain(
        since(from),
        Sketch::tr("This line is not understood. Write “orders: id, placed_at” for an entity or "
                   "“orders -> customers” for a relationship."));
    while (!endsLine())
        ++m_at;
}

void Parser::entityLine(const Path &name, int from)
{
    TableSyntax table;
    table.name = name;
    table.shorthand = true;
    takeSign(u":");
    const qsizetype problems = m_out.problems.size();
    entityItems(table);
    table.damaged = m_out.problems.size() > problems;
    put(std::move(table), from);
}

// Items up to the end of the line, and those on indented lines below it.
void Parser::entityItems(TableSyntax &table)
{
    const auto goesOn = [&] {
        return peek().kind != TokenKind::End && peek().startsLine && isName() && peek().from > 0 &&
               m_text[peek().from - 1] != u'\n' && !isSign(u":", 1);
    };
    for (;;) {
        if (endsLine() && !goesOn())
            return;
        if (takeSign(u","))
            continue;
        if (!endsLine() && isText() && peek().kind != TokenKind::QuotedName) {
            table.note = takeValue();
            continue;
        }
        const bool marked = isSign(u"*") || isSign(u"?") || isSign(u"!") || isSign(u"^");
        if (!isName() && !(marked && isName(1))) {
            unexpected();
            while (!endsLine() && !isSign(u","))
                ++m_at;
            continue;
        }
        // The first token of a further line starts it; the item itself does not end there.
        const int before = m_at;
        ColumnSyntax column = takeColumn();
        if (!column.name.isEmpty())
            table.columns.append(std::move(column));
        if (!endsLine() && !isSign(u",")) {
            unexpected();
            while (!endsLine() && !isSign(u","))
                ++m_at;
        }
        if (m_at == before)
            ++m_at;
    }
}

void Parser::phrases(ReferenceSyntax &reference)
{
    if (!takeSign(u":"))
        return;
    const int from = peek().from;
    int slash = -1;
    while (!endsLine()) {
        if (isSign(u"/") && slash < 0)
            slash = peek().from;
        ++m_at;
    }
    const QStringView all = QStringView(m_text).mid(from, since(from).length);
    const auto clean = [](QStringView view) {
        const QString text = view.trimmed().toString();
        const bool quoted = text.size() > 1 && (text.front() == u'"' || text.front() == u'\'') &&
                            text.back() == text.front();
        return quoted ? unquoted(text, {TokenKind::String, 0, int(text.size())}) : text;
    };
    reference.leftPhrase = clean(slash < 0 ? all : all.first(slash - from));
    reference.rightPhrase = slash < 0 ? QString() : clean(all.sliced(slash - from + 1));
}

void Parser::relationLine(Endpoint left, int from)
{
    ReferenceSyntax reference;
    reference.shorthand = true;
    reference.left = std::move(left);
    reference.arrow = takeArrow(true);
    if (!isName() || endsLine()) {
        complainHere(Sketch::tr("The entity at the other end was expected here."));
        return;
    }
    reference.right = takeRightSide(reference.arrow);
    if (isSign(u"["))
        reference.settings = takeSettings();
    phrases(reference);
    put(std::move(reference), from);
}

} // namespace relvar::sketch
