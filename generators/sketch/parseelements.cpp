#include "generators/sketch/parser.h"
#include "generators/sketch/wording.h"

using namespace Qt::StringLiterals;

namespace relvar::sketch {

bool Parser::element(QStringView lower)
{
    const bool named = isName(1) && !peek(1).startsLine;
    const bool opens = isSign(u"{", 1);
    if (lower == u"table" && named)
        table(false);
    else if (lower == u"tablepartial" && named)
        table(true);
    else if (lower == u"enum" && (named || opens))
        enumeration();
    else if (lower == u"tablegroup" && named)
        group();
    else if (lower == u"note" && (opens || (named && lineHas(u"{"))))
        stickyNote();
    else if (lower == u"project" && (opens || (named && lineHas(u"{"))))
        project();
    else if (lower == u"records" && named && lineHas(u"{"))
        recordsBlock();
    else if (lower == u"metadata" && named && isName(2) && lineHas(u"{"))
        metadata();
    else if (lower == u"ref" &&
             (opens || isSign(u":", 1) ||
              (named && (isSign(u":", 2) || isSign(u"{", 2) || isSign(u"[", 2)))))
        reference();
    else
        return false;
    return true;
}

bool Parser::takeSkipped(QStringView lower)
{
    const int from = peek().from;
    QString reason;
    const bool entity = isSign(u":", 1);
    const bool block = lineHas(u"{") && !entity;
    // "Dep: a -> b"; in lower case it is an entity.
    const bool dep = (entity && view(peek()) == u"Dep" && (lineHas(u"->") || lineHas(u"<-"))) ||
                     (isName(1) && !peek(1).startsLine && isSign(u":", 2));
    if ((block && (lower == u"diagramview" || lower == u"metadata" || lower == u"custom")) ||
        (lower == u"dep" && (block || dep)))
        reason = Sketch::tr("“%1” blocks were left out.").arg(view(peek()));
    else if ((lower == u"use" || lower == u"reuse") && (isSign(u"*", 1) || isSign(u"{", 1)))
        reason = Sketch::tr("Other files are not read, so this was left out.");
    else
        return false;
    keyword();
    const bool star = isSign(u"*", 1);
    if (star)
        ++m_at;
    else
        skipBlock();
    while (!endsLine())
        ++m_at;
    m_out.skipped.append({since(from), 0, 0, reason});
    return true;
}

template<class F>
bool Parser::takeBody(F &&line)
{
    const qsizetype problems = m_out.problems.size();
    const int from = peek().from;
    if (!takeSign(u"{")) {
        complainHere(Sketch::tr("A “{” was expected here."));
        return false;
    }
    while (!takeSign(u"}")) {
        if (takeSign(u","))
            continue;
        if (peek().kind == TokenKind::End || startsBlock()) {
            complain({from, 1}, Sketch::tr("This “{” has no “}”."));
            break;
        }
        const int before = m_at;
        const qsizetype known = m_out.problems.size();
        line();
        if (!endsLine() && !isSign(u"}") && !isSign(u",")) {
            if (m_out.problems.size() == known)
                unexpected();
            skipLine();
        }
        if (m_at == before)
            skipLine();
    }
    return m_out.problems.size() == problems;
}

void Parser::table(bool partial)
{
    const int from = peek().from;
    TableSyntax table;
    table.partial = partial;
    keyword();
    ++m_at;
    table.name = takePath();
    if (isWord(u"as") && isName(1)) {
        keyword();
        ++m_at;
        table.alias = takeWord();
    }
    if (isSign(u"[")) {
        const qsizetype problems = m_out.problems.size();
        table.settings = takeSettings();
        table.damaged = m_out.problems.size() > problems;
    }
    if (!partial && isSign(u":"))
        return entityLine(table.name, from);
    table.columns.reserve(16);
    if (!takeBody([&] { tableLine(table); }))
        table.damaged = true;
    put(std::move(table), from);
}

void Parser::tableLine(TableSyntax &table)
{
    if (takeSign(u"~")) {
        if (isName() && !endsLine())
            table.injections.append({takeWord(), int(table.columns.size())});
        else
            complainHere(Sketch::tr("The name of a table partial was expected here."));
    } else if (isWord(u"note") && (isSign(u":", 1) || isSign(u"{", 1))) {
        keyword();
        ++m_at;
        table.note = takeNote();
    } else if (isWord(u"indexes") && isSign(u"{", 1)) {
        keyword();
        ++m_at;
        indexes(table);
    } else if (isWord(u"checks") && isSign(u"{", 1)) {
        keyword();
        ++m_at;
        checks(table);
    } else if (isWord(u"ref") && isSign(u":", 1)) {
        keyword();
        m_at += 2;
        table.references.append(referenceLine());
    } else if (isWord(u"records") && (isSign(u"{", 1) || isSign(u"(", 1)) && lineHas(u"{")) {
        table.records.append(records(true));
    } else if (isName()) {
        table.columns.append(takeColumn());
    } else {
        unexpected();
        skipLine();
    }
}

void Parser::indexes(TableSyntax &table)
{
    takeBody([&] {
        const IndexSyntax index = takeIndex();
        if (!index.parts.isEmpty())
            table.indexes.append(index);
    });
}

IndexSyntax Parser::takeIndex()
{
    IndexSyntax index;
    const int from = peek().from;
    const auto takePart = [&] {
        IndexPartSyntax part;
        part.expression = peek().kind == TokenKind::Expression;
        if (part.expression) {
            part.word.text = unquoted(m_text, peek());
            part.word.range = {peek().from, peek().length};
            ++m_at;
        } else if (isName()) {
            part.word = takeWord();
        } else {
            return false;
        }
        index.parts.append(part);
        return true;
    };
    if (takeSign(u"(")) {
        while (!isSign(u")") && takePart())
            takeSign(u",");
        if (!takeSign(u")"))
            complainHere(Sketch::tr("A “)” is missing here."));
    } else if (!takePart()) {
        complainHere(Sketch::tr("A column or an expression was expected here."));
        return index;
    }
    // In the form of old, several stand without parentheses. What touches an expression is none of
    // them: a backtick inside has ended it.
    while (!index.parts.isEmpty() && !endsLine() && peek().afterSpace && takePart()) {
    }
    if (isSign(u"["))
        index.settings = takeSettings();
    index.range = since(from);
    return index;
}

// Inside of a table its name is not said again.
RecordsSyntax Parser::records(bool inside)
{
    RecordsSyntax one;
    const int from = peek().from;
    keyword();
    ++m_at;
    if (!inside)
        one.table = takePath();
    if (takeSign(u"(")) {
        while (isName() && !isSign(u")")) {
            one.columns.append(takeWord());
            if (!takeSign(u","))
                break;
        }
        if (!takeSign(u")"))
            complainHere(Sketch::tr("A “)” is missing here."));
    }
    if (isSign(u"["))
        one.settings = takeSettings();
    const int open = peek().from;
    if (!isSign(u"{")) {
        complainHere(Sketch::tr("A “{” was expected here."));
        return one;
    }
    while (!isSign(u"}") && peek().kind != TokenKind::End && !startsBlock())
        ++m_at;
    const bool closed = isSign(u"}");
    const int end = closed ? peek().from : peek(-1).from + peek(-1).length;
    one.rows = QStringView(m_text).mid(open + 1, end - open - 1).trimmed().toString();
    one.rows.remove(u'\r');
    if (closed)
        ++m_at;
    else
        complain({open, 1}, Sketch::tr("This “{” has no “}”."));
    one.range = since(from);
    return one;
}

void Parser::recordsBlock()
{
    const int from = peek().from;
    RecordsSyntax one = records(false);
    put(std::move(one), from);
}

void Parser::metadata()
{
    const int from = peek().from;
    MetadataSyntax one;
    keyword();
    ++m_at;
    one.target = takeWord().text.toLower();
    one.name = takePath();
    takeBody([&] { entryLine(one.entries); });
    put(std::move(one), from);
}

void Parser::checks(TableSyntax &table)
{
    takeBody([&] {
        if (peek().kind != TokenKind::Expression) {
            complainHere(Sketch::tr("A condition between backticks was expected here."));
            return;
        }
        CheckSyntax check;
        const int from = peek().from;
        check.expression = unquoted(m_text, peek());
        ++m_at;
        if (isSign(u"["))
            check.settings = takeSettings();
        check.range = since(from);
        table.checks.append(check);
    });
}

void Parser::enumeration()
{
    const int from = peek().from;
    EnumSyntax one;
    keyword();
    ++m_at;
    if (isName())
        one.name = takePath();
    else
        complainHere(Sketch::tr("An enumeration needs a name."));
    one.damaged = !takeBody([&] {
        if (!isName() && peek().kind != TokenKind::String) {
            complainHere(Sketch::tr("A value of the enumeration was expected here."));
            return;
        }
        EnumLabelSyntax label;
        label.label = takeWord();
        if (isSign(u"["))
            label.settings = takeSettings();
        one.labels.append(label);
    });
    if (!one.name.isEmpty())
        put(std::move(one), from);
}

ReferenceSyntax Parser::referenceLine()
{
    ReferenceSyntax reference;
    const int from = peek().from;
    reference.left = takeEndpoint();
    if (reference.left.path.isEmpty() || endsLine()) {
        complainHere(
            Sketch::tr("A reference needs two sides, like orders.customer_id > customers.id."));
        return reference;
    }
    const Arrow arrow = takeArrow(true);
    if (arrow.relation == Relation::None) {
        complainHere(Sketch::tr("One of the signs >, <, - and <> was expected here."));
        return reference;
    }
    if (!isName() || endsLine()) {
        complainHere(
            Sketch::tr("A reference needs two sides, like orders.customer_id > customers.id."));
        return reference;
    }
    reference.right = takeRightSide(arrow);
    reference.arrow = arrow;
    if (isSign(u"["))
        reference.settings = takeSettings();
    phrases(reference);
    reference.range = since(from);
    return reference;
}

void Parser::reference()
{
    const int from = peek().from;
    keyword();
    ++m_at;
    Word name;
    if (isName())
        name = takeWord();
    QList<Setting> settings;
    if (isSign(u"["))
        settings = takeSettings();
    const auto add = [&](ReferenceSyntax one, int start) {
        if (one.arrow.relation == Relation::None)
            return;
        one.name = name;
        one.settings = settings + one.settings;
        put(std::move(one), start);
    };
    if (takeSign(u":")) {
        if (endsLine())
            complainHere(
                Sketch::tr("A reference needs two sides, like orders.customer_id > customers.id."));
        else
            add(referenceLine(), from);
        return;
    }
    takeBody([&] {
        const int start = peek().from;
        add(referenceLine(), start);
    });
}

void Parser::group()
{
    const int from = peek().from;
    GroupSyntax one;
    keyword();
    ++m_at;
    one.name = takeWord();
    if (isSign(u"["))
        one.settings = takeSettings();
    takeBody([&] {
        if (isWord(u"note") && (isSign(u":", 1) || isSign(u"{", 1))) {
            keyword();
            ++m_at;
            one.note = takeNote();
        } else if (isName()) {
            one.tables.append(takePath());
        } else {
            complainHere(Sketch::tr("The name of a table was expected here."));
        }
    });
    put(std::move(one), from);
}

void Parser::stickyNote()
{
    const int from = peek().from;
    NoteSyntax note;
    keyword();
    ++m_at;
    if (isName())
        note.name = takeWord();
    if (isSign(u"["))
        note.settings = takeSettings();
    takeBody([&] { note.text = takeValue(); });
    put(std::move(note), from);
}

void Parser::project()
{
    const int from = peek().from;
    ProjectSyntax one;
    keyword();
    ++m_at;
    if (isName())
        one.name = takeWord();
    takeBody([&] { projectLine(one); });
    put(std::move(one), from);
}

// “owner: 'sales'”.
void Parser::entryLine(QList<Setting> &entries)
{
    if (!isName() || !isSign(u":", 1))
        return unexpected();
    Setting entry;
    const Word key = takeWord();
    entry.name = entry.label = key.text;
    entry.nameRange = key.range;
    takeSign(u":");
    if (endsLine())
        complainHere(Sketch::tr("A value was expected here."));
    else
        entry.value = takeValue();
    entries.append(entry);
}

void Parser::projectLine(ProjectSyntax &project)
{
    if (isWord(u"note") && (isSign(u":", 1) || isSign(u"{", 1))) {
        keyword();
        ++m_at;
        project.note = takeNote();
        return;
    }
    if (isName() && isSign(u":", 1))
        return entryLine(project.entries);
    const QString lower = view(peek()).toString().toLower();
    if (peek().kind != TokenKind::Word || (!element(lower) && !takeSkipped(lower))) {
        unexpected();
        skipLine();
    }
}

} // namespace relvar::sketch
