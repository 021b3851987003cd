#include "generators/dialects/postgresql/catalogquestions.h"
#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <pg_query.h>

// DO: the statements of a block that are certain to run are read like those of the script.
namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

// Whether SQL defines something, or only asks for and changes rows.
bool defines(const QByteArray &sql)
{
    ParseError error;
    const auto tree = ParseTree::parse(sql.constData(), error);
    if (!tree)
        return true;
    for (const PgQuery__RawStmt *statement : tree->statements())
        switch (statement->stmt->node_case) {
        case PG_QUERY__NODE__NODE_SELECT_STMT:
        case PG_QUERY__NODE__NODE_INSERT_STMT:
        case PG_QUERY__NODE__NODE_UPDATE_STMT:
        case PG_QUERY__NODE__NODE_DELETE_STMT:
        case PG_QUERY__NODE__NODE_MERGE_STMT:
        case PG_QUERY__NODE__NODE_TRUNCATE_STMT:
        case PG_QUERY__NODE__NODE_LOCK_STMT:
        case PG_QUERY__NODE__NODE_CALL_STMT:
        case PG_QUERY__NODE__NODE_COPY_STMT:
        case PG_QUERY__NODE__NODE_NOTIFY_STMT:
        case PG_QUERY__NODE__NODE_REFRESH_MAT_VIEW_STMT:
        case PG_QUERY__NODE__NODE_VACUUM_STMT:
            break;
        default:
            return true;
        }
    return false;
}

// PERFORM f() and CALL f().
bool isCall(const QString &type)
{
    return type == u"PLpgSQL_stmt_perform" || type == u"PLpgSQL_stmt_call";
}

QString expression(const QJsonValue &value)
{
    return value["PLpgSQL_expr"_L1]["query"_L1].toString();
}

const PgQuery__Node *constant(const PgQuery__Node *node)
{
    return node && node->node_case == PG_QUERY__NODE__NODE_A_CONST ? node : nullptr;
}

// The text that an expression of constants gives: 'a' || 'b', format('... %I', 'a').
std::optional<QString> constantText(const PgQuery__Node *node)
{
    if (constant(node))
        return node->a_const->isnull ? std::nullopt : std::optional<QString>(valueText(node));
    if (!node)
        return std::nullopt;
    if (node->node_case == PG_QUERY__NODE__NODE_A_EXPR &&
        strings(RELVAR_NODES(*node->a_expr, name)).value(0) == u"||") {
        const auto left = constantText(node->a_expr->lexpr);
        const auto right = constantText(node->a_expr->rexpr);
        return left && right ? std::optional<QString>(*left + *right) : std::nullopt;
    }
    if (node->node_case != PG_QUERY__NODE__NODE_FUNC_CALL || node->func_call->n_args == 0 ||
        strings(RELVAR_NODES(*node->func_call, funcname)).constLast() != u"format")
        return std::nullopt;
    const auto form = constantText(node->func_call->args[0]);
    if (!form)
        return std::nullopt;
    QString result;
    size_t next = 1;
    for (qsizetype i = 0; i < form->size(); ++i) {
        const QChar c = form->at(i);
        const QChar type = i + 1 < form->size() ? form->at(i + 1) : QChar();
        if (c != u'%') {
            result += c;
            continue;
        }
        ++i;
        if (type == u'%') {
            result += c;
            continue;
        }
        const auto argument = next < node->func_call->n_args
                                  ? constantText(node->func_call->args[next++])
                                  : std::nullopt;
        if (!argument || (type != u'I' && type != u'L' && type != u's'))
            return std::nullopt;
        result += type == u'I'   ? quotedName(*argument)
                  : type == u'L' ? quotedText(*argument)
                                 : *argument;
    }
    return result;
}

std::optional<QByteArray> dynamicSql(const QJsonObject &statement)
{
    const QByteArray sql = "SELECT " + expression(statement["query"_L1]).toUtf8();
    ParseError error;
    const auto tree = ParseTree::parse(sql.constData(), error);
    if (!tree || tree->statements().size() != 1 || statement.contains("params"_L1))
        return std::nullopt;
    const PgQuery__Node *select = tree->statements()[0]->stmt;
    if (select->node_case != PG_QUERY__NODE__NODE_SELECT_STMT ||
        select->select_stmt->n_target_list != 1)
        return std::nullopt;
    const auto text = constantText(select->select_stmt->target_list[0]->res_target->val);
    return text ? std::optional<QByteArray>(text->toUtf8()) : std::nullopt;
}

// Walks the statements of a body in their order. Lives on the stack of readBlock().
class Body
{
public:
    explicit Body(Reading &reading)
        : m_reading(reading)
    {
    }
    // Why it cannot be told what a list of statements does; empty when it can.
    QString uncertain(const QJsonArray &statements) const;
    void run(const QJsonArray &statements, bool guarded);
    Outcome outcome() const { return m_outcome; }
    bool definesByCall(const QJsonObject &statement) const;
    bool definesAnything(const QJsonValue &value) const;

private:
    bool mayLeave(const QString &type, const QJsonObject &statement) const;
    QString uncertain(const QString &type, const QJsonObject &statement) const;
    void run(const QString &type, const QJsonObject &statement, bool guarded);
    // The branch of an IF that is taken: nothing when that is not known.
    std::optional<QJsonArray> branch(const QJsonObject &statement) const;
    void read(const QByteArray &sql, bool guarded);

    Reading &m_reading;
    Outcome m_outcome = skipped(Wording::tr("Rows are data, not a definition."));
    bool m_returned = false;
};

bool Body::definesAnything(const QJsonValue &value) const
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(),
                           [&](const QJsonValue &one) { return definesAnything(one); });
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "PLpgSQL_stmt_execsql"_L1 &&
            defines(expression((*it)["sqlstmt"_L1]).toUtf8()))
            return true;
        if (it.key().startsWith("PLpgSQL_stmt_dyn"_L1)) {
            const auto sql = dynamicSql(it->toObject());
            if (!sql || defines(*sql))
                return true;
        }
        if (isCall(it.key()) && definesByCall(it->toObject()))
            return true;
        if ((it->isObject() || it->isArray()) && definesAnything(*it))
            return true;
    }
    return false;
}

// Whether a dialect that extends PostgreSQL knows a function that is called as a definition.
bool Body::definesByCall(const QJsonObject &statement) const
{
    const ReaderExtension *extension = m_reading.session.extension;
    ParseError error;
    const QByteArray sql = expression(statement["expr"_L1]).toUtf8();
    const auto tree = extension ? ParseTree::parse(sql.constData(), error) : nullptr;
    return tree && tree->statements().size() == 1 &&
           extension->defines(*tree->statements()[0]->stmt);
}

// Whether a statement that cannot be followed may end the block.
bool Body::mayLeave(const QString &type, const QJsonObject &statement) const
{
    static const QByteArray ends = "\"PLpgSQL_stmt_return\"";
    static const QByteArray fails = "\"elog_level\":21";
    const QByteArray text = QJsonDocument(statement).toJson(QJsonDocument::Compact);
    if (!text.contains(ends) && !text.contains(fails))
        return false;
    if (type == u"PLpgSQL_stmt_return" || type == u"PLpgSQL_stmt_raise")
        return false;
    return type != u"PLpgSQL_stmt_if" || !branch(statement);
}

QString Body::uncertain(const QJsonArray &statements) const
{
    bool left = false;
    for (const QJsonValue &value : statements) {
        const QJsonObject one = value.toObject();
        if (left && definesAnything(one))
            return Wording::tr("What the block does depends on what is in the database.");
        for (auto it = one.begin(); it != one.end(); ++it) {
            if (const QString reason = uncertain(it.key(), it->toObject()); !reason.isEmpty())
                return reason;
            left = left || mayLeave(it.key(), it->toObject());
        }
    }
    return {};
}

QString Body::uncertain(const QString &type, const QJsonObject &statement) const
{
    if (!definesAnything(QJsonObject{{type, statement}}))
        return {};
    if (type == u"PLpgSQL_stmt_execsql" || isCall(type))
        return {};
    if (type == u"PLpgSQL_stmt_dynexecute")
        return dynamicSql(statement)
                   ? QString()
                   : Wording::tr("What the block executes is known only when it runs.");
    if (type == u"PLpgSQL_stmt_block")
        return uncertain(statement["body"_L1].toArray());
    if (type != u"PLpgSQL_stmt_if")
        return Wording::tr("What the loops of the block do is known only when it runs.");
    if (!branch(statement))
        return Wording::tr("What the block does depends on what is in the database.");
    QString reason = uncertain(statement["then_body"_L1].toArray());
    const QJsonArray others = statement["elsif_list"_L1].toArray();
    for (const QJsonValue &other : others)
        if (reason.isEmpty())
            reason = uncertain(other["PLpgSQL_if_elsif"_L1]["stmts"_L1].toArray());
    return reason.isEmpty() ? uncertain(statement["else_body"_L1].toArray()) : reason;
}

std::optional<QJsonArray> Body::branch(const QJsonObject &statement) const
{
    const auto first = holds(m_reading.draft, expression(statement["cond"_L1]));
    if (!first)
        return std::nullopt;
    std::optional<QJsonArray> taken;
    if (*first)
        taken = statement["then_body"_L1].toArray();
    const QJsonArray others = statement["elsif_list"_L1].toArray();
    for (const QJsonValue &other : others) {
        const QJsonValue part = other["PLpgSQL_if_elsif"_L1];
        const auto one = holds(m_reading.draft, expression(part["cond"_L1]));
        if (!one) // asked before all of the block is: every answer must be known
            return std::nullopt;
        if (*one && !taken)
            taken = part["stmts"_L1].toArray();
    }
    return taken ? *taken : statement["else_body"_L1].toArray();
}

void Body::run(const QJsonArray &statements, bool guarded)
{
    for (const QJsonValue &value : statements) {
        const QJsonObject one = value.toObject();
        for (auto it = one.begin(); it != one.end() && !m_returned; ++it)
            run(it.key(), it->toObject(), guarded);
    }
}

void Body::run(const QString &type, const QJsonObject &statement, bool guarded)
{
    if (type == u"PLpgSQL_stmt_return") {
        m_returned = true;
    } else if (type == u"PLpgSQL_stmt_execsql") {
        if (const QByteArray sql = expression(statement["sqlstmt"_L1]).toUtf8(); defines(sql))
            read(sql, guarded);
    } else if (type == u"PLpgSQL_stmt_dynexecute") {
        if (const auto sql = dynamicSql(statement); sql && defines(*sql))
            read(*sql, guarded);
    } else if (isCall(type)) {
        if (definesByCall(statement))
            read(expression(statement["expr"_L1]).toUtf8(), guarded);
    } else if (type == u"PLpgSQL_stmt_block") {
        run(statement["body"_L1].toArray(), guarded || statement.contains("exceptions"_L1));
    } else if (type == u"PLpgSQL_stmt_if") {
        if (const auto taken = branch(statement))
            run(*taken, guarded);
    }
}

// `guarded`: an error is caught by the block.
void Body::read(const QByteArray &sql, bool guarded)
{
    Outcome own = m_reading.readInner(sql);
    if (own.fate == Fate::Refused && guarded)
        own.fate = Fate::Imported;
    if (own.fate == Fate::Kept)
        m_reading.hasKept = true;
    m_outcome = m_outcome.fate == Fate::Skipped ? own : m_outcome + own;
}

// The body of a block in PL/pgSQL, as its parser reads it; empty when it does not.
std::optional<QJsonArray> bodyOf(const QString &block)
{
    const QByteArray text = block.toUtf8();
    const PgQueryPlpgsqlParseResult parsed = pg_query_parse_plpgsql(text.constData());
    std::optional<QJsonArray> result;
    if (!parsed.error) {
        const QJsonValue function = QJsonDocument::fromJson(parsed.plpgsql_funcs)[0];
        const QJsonValue action = function["PLpgSQL_function"_L1]["action"_L1];
        if (action.isObject())
            result = QJsonArray{action};
    }
    pg_query_free_plpgsql_parse_result(parsed);
    return result;
}

// Every SQL statement in it whose text is known.
void collectSql(const QJsonValue &value, QList<QByteArray> &found)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array)
            collectSql(one, found);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "PLpgSQL_stmt_execsql"_L1)
            found.append(expression((*it)["sqlstmt"_L1]).toUtf8());
        else if (it.key() == "PLpgSQL_stmt_dynexecute"_L1)
            found.append(dynamicSql(it->toObject()).value_or(QByteArray()));
        if (it->isObject() || it->isArray())
            collectSql(*it, found);
    }
}

bool isPlpgsql(const PgQuery__DoStmt &stmt)
{
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, args))
        if (text(node->def_elem->defname) == u"language")
            return valueText(node->def_elem->arg) == u"plpgsql";
    return true;
}

} // namespace

QList<QByteArray> statementsOfBlock(const QString &block)
{
    QList<QByteArray> statements;
    if (!block.startsWith(u"do"_s, Qt::CaseInsensitive))
        return statements;
    if (const auto body = bodyOf(block))
        collectSql(*body, statements);
    statements.removeAll(QByteArray());
    return statements;
}

QList<Name> createdInBlock(const QString &block)
{
    const QList<QByteArray> statements = statementsOfBlock(block);
    QList<Name> result;
    for (const QByteArray &sql : statements) {
        ParseError error;
        const auto tree = ParseTree::parse(sql.constData(), error);
        for (size_t i = 0; tree && i < tree->statements().size(); ++i)
            result += createdNames(*tree->statements()[i]->stmt);
    }
    return result;
}

Outcome readBlock(Reading &reading, const PgQuery__DoStmt &stmt)
{
    const auto statements = isPlpgsql(stmt) ? bodyOf(reading.text.whole()) : std::nullopt;
    if (!statements)
        return kept(Wording::tr("What is in the block cannot be read."));
    Body body(reading);
    if (const QString reason = body.uncertain(*statements); !reason.isEmpty())
        return kept(reason);
    body.run(*statements, false);
    if (body.outcome().fate == Fate::Skipped && body.definesAnything(*statements))
        return {Fate::Imported, Wording::tr("There is nothing that it has to do.")};
    return body.outcome();
}

} // namespace relvar::postgresql
