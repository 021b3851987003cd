#include "generators/dialects/postgresql/undo.h"

#include "generators/dialects/postgresql/names.h"
#include "generators/dialects/postgresql/readhandlers.h"
#include "generators/dialects/postgresql/wording.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

namespace {

// One statement with the words that it is written in. Lives on the stack of undoOf().
class Undoing
{
public:
    Undoing(const Model &model, const Statement &statement, const StatementText &text,
            const PgQuery__Node &node)
        : m_model(model)
        , m_statement(statement)
        , m_text(text)
        , m_node(node)
    {
    }
    Undo result();

private:
    Undo drop(const QString &what) const { return {u"DROP "_s + what + u";\n"_s, {}}; }
    Undo none() const { return {}; }
    Undo impossible() const;
    Undo withObject() const { return m_statement.after.isEmpty() ? impossible() : none(); }
    QString created() const;
    QString value(Range range, const char *name) const;
    QString relation(const PgQuery__RangeVar &relation) const;

    Undo definition(const PgQuery__DefineStmt &stmt) const;
    Undo baseType(const QString &name) const;
    Undo operatorClass(const PgQuery__CreateOpClassStmt &stmt) const;
    Undo grant(const PgQuery__GrantStmt &stmt) const;
    Undo defaultPrivileges(const PgQuery__AlterDefaultPrivilegesStmt &stmt) const;
    Undo createdRelation(const PgQuery__RangeVar &relation, const QString &word) const;
    std::optional<Undo> foreignData() const;
    std::optional<Undo> other() const;
    bool madeHere(const QString &name) const;
    bool alsoCreated(const QString &name, PgQuery__ObjectType type) const;

    const Model &m_model;
    const Statement &m_statement;
    const StatementText &m_text;
    const PgQuery__Node &m_node;
};

Undo Undoing::impossible() const
{
    QString begin = m_statement.text.simplified();
    if (begin.size() > 60)
        begin = begin.left(60) + u'…';
    return {{}, Wording::tr("The statement “%1” cannot be taken back.").arg(begin)};
}

// The qualified name that it was kept with.
QString Undoing::created() const
{
    const QString name = m_statement.creates.value(0);
    const QString schema = name.section(u'.', 0, 0);
    const QString last = name.section(u'.', 1);
    const bool symbol = std::none_of(last.begin(), last.end(),
                                     [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
    return schema.isEmpty() ? quotedName(last)
                            : quotedName(schema) + u'.' + (symbol ? last : quotedName(last));
}

QString Undoing::relation(const PgQuery__RangeVar &relation) const
{
    return isEmpty(relation.schemaname)
               ? quotedName(text(relation.relname))
               : quotedName(text(relation.schemaname)) + u'.' + quotedName(text(relation.relname));
}

// What stands behind "name =" in a list of options.
QString Undoing::value(Range range, const char *name) const
{
    const QList<Range> parts = m_text.split(range);
    for (const Range &part : parts)
        if (m_text.is(part.first, name) && m_text.is(part.first + 1, "="))
            return m_text.slice({part.first + 2, part.end});
    return {};
}

bool Undoing::alsoCreated(const QString &name, PgQuery__ObjectType type) const
{
    for (const Statement *other : m_model.all<Statement>()) {
        if (!other->creates.contains(name))
            continue;
        ParseError error;
        const QByteArray sql = other->text.toUtf8();
        const auto tree = ParseTree::parse(sql.constData(), error);
        if (tree && tree->statements().size() == 1 &&
            createdType(*tree->statements()[0]->stmt) == type)
            return true;
    }
    return false;
}

// Whether a kept statement makes the event trigger, publication or server of this name.
bool Undoing::madeHere(const QString &name) const
{
    for (const Statement *other : m_model.all<Statement>()) {
        ParseError error;
        const QByteArray sql = other->text.toUtf8();
        const auto tree = ParseTree::parse(sql.constData(), error);
        if (!tree || tree->statements().size() != 1)
            continue;
        const PgQuery__Node &node = *tree->statements()[0]->stmt;
        if ((node.node_case == PG_QUERY__NODE__NODE_CREATE_EVENT_TRIG_STMT &&
             text(node.create_event_trig_stmt->trigname) == name) ||
            (node.node_case == PG_QUERY__NODE__NODE_CREATE_PUBLICATION_STMT &&
             text(node.create_publication_stmt->pubname) == name) ||
            (node.node_case == PG_QUERY__NODE__NODE_CREATE_FOREIGN_SERVER_STMT &&
             text(node.create_foreign_server_stmt->servername) == name))
            return true;
    }
    return false;
}

// The functions of a base type and the type need each other.
Undo Undoing::baseType(const QString &name) const
{
    Undo undo = drop(u"TYPE "_s + name + u" CASCADE"_s);
    for (const Ref<Object> id : m_statement.after)
        if (m_model.get<Routine>(id))
            undo.goAlong.insert(id);
    return undo;
}

Undo Undoing::definition(const PgQuery__DefineStmt &stmt) const
{
    const int open = m_text.findOpen(m_text.all());
    switch (stmt.kind) {
    case PG_QUERY__OBJECT_TYPE__OBJECT_OPERATOR: {
        const QString left = value(m_text.inside(open), "LEFTARG");
        const QString right = value(m_text.inside(open), "RIGHTARG");
        return drop(u"OPERATOR "_s + created() + u" ("_s + (left.isEmpty() ? u"NONE"_s : left) +
                    u", "_s + (right.isEmpty() ? u"NONE"_s : right) + u')');
    }
    case PG_QUERY__OBJECT_TYPE__OBJECT_TYPE:
        if (stmt.n_definition == 0) // a shell, filled later or not
            return drop(u"TYPE IF EXISTS "_s + created());
        return baseType(created());
    case PG_QUERY__OBJECT_TYPE__OBJECT_COLLATION:
        return drop(u"COLLATION "_s + created());
    case PG_QUERY__OBJECT_TYPE__OBJECT_TSPARSER:
        return drop(u"TEXT SEARCH PARSER "_s + created());
    case PG_QUERY__OBJECT_TYPE__OBJECT_TSDICTIONARY:
        return drop(u"TEXT SEARCH DICTIONARY "_s + created());
    case PG_QUERY__OBJECT_TYPE__OBJECT_TSTEMPLATE:
        return drop(u"TEXT SEARCH TEMPLATE "_s + created());
    case PG_QUERY__OBJECT_TYPE__OBJECT_TSCONFIGURATION:
        return drop(u"TEXT SEARCH CONFIGURATION "_s + created());
    default:
        return impossible();
    }
}

// Without a family of its own it makes one of its name.
Undo Undoing::operatorClass(const PgQuery__CreateOpClassStmt &stmt) const
{
    const bool makesFamily =
        stmt.n_opfamilyname == 0 &&
        !alsoCreated(m_statement.creates.value(0), PG_QUERY__OBJECT_TYPE__OBJECT_OPFAMILY);
    return drop((makesFamily ? u"OPERATOR FAMILY "_s : u"OPERATOR CLASS "_s) + created() +
                u" USING "_s + quotedName(text(stmt.amname)));
}

// GRANT ... TO becomes REVOKE ... FROM.
Undo Undoing::grant(const PgQuery__GrantStmt &stmt) const
{
    if (!stmt.is_grant)
        return withObject();
    const int from = m_text.find(m_text.all(), "GRANT") + 1;
    const int to = m_text.find({from, m_text.count()}, "TO");
    int end = m_text.find({to, m_text.count()}, "WITH", "GRANT");
    if (end < 0)
        end = m_text.find({to, m_text.count()}, "GRANTED");
    return {u"REVOKE "_s + m_text.slice({from, to}) + u" FROM "_s +
                m_text.slice({to + 1, end < 0 ? m_text.count() : end}) + u";\n"_s,
            {}};
}

Undo Undoing::defaultPrivileges(const PgQuery__AlterDefaultPrivilegesStmt &stmt) const
{
    const PgQuery__GrantStmt &action = *stmt.action;
    const int word = m_text.find(m_text.all(), action.is_grant ? "GRANT" : "REVOKE");
    const int on = m_text.find({word, m_text.count()}, "ON");
    const int to = m_text.find({on, m_text.count()}, action.is_grant ? "TO" : "FROM");
    const QString head = m_text.slice({0, word});
    const QString what = m_text.slice({on, to});
    int end = m_text.find({to, m_text.count()}, "WITH");
    if (end < 0)
        end = m_text.count();
    if (action.is_grant)
        return {head + u" REVOKE "_s + m_text.slice({word + 1, on}) + u' ' + what + u" FROM "_s +
                    m_text.slice({to + 1, end}) + u";\n"_s,
                {}};
    // Taking away has an effect only on what is granted without being asked for.
    if (m_text.find({0, word}, "IN", "SCHEMA") >= 0)
        return none();
    QString sql;
    QStringList owners;
    for (const PgQuery__Node *node : RELVAR_NODES(stmt, options))
        if (text(node->def_elem->defname) == u"roles")
            for (const PgQuery__Node *role : items(node->def_elem->arg))
                owners.append(text(role->role_spec->rolename));
    for (const PgQuery__Node *node : RELVAR_NODES(action, grantees)) {
        const PgQuery__RoleSpec &role = *node->role_spec;
        const bool everyone = role.roletype == PG_QUERY__ROLE_SPEC_TYPE__ROLESPEC_PUBLIC;
        const bool functions = action.objtype == PG_QUERY__OBJECT_TYPE__OBJECT_FUNCTION;
        if (everyone && (functions || action.objtype == PG_QUERY__OBJECT_TYPE__OBJECT_TYPE))
            sql += head + (functions ? u" GRANT EXECUTE "_s : u" GRANT USAGE "_s) + what +
                   u" TO PUBLIC;\n"_s;
        else if (!everyone && owners.contains(text(role.rolename)))
            sql += head + u" GRANT ALL "_s + what + u" TO "_s + quotedName(text(role.rolename)) +
                   u";\n"_s;
    }
    return {sql, {}};
}

// A temporary one is gone with its session.
Undo Undoing::createdRelation(const PgQuery__RangeVar &relation, const QString &word) const
{
    return text(relation.relpersistence) == u"t" ? none() : drop(word + created());
}

std::optional<Undo> Undoing::foreignData() const
{
    switch (m_node.node_case) {
    case PG_QUERY__NODE__NODE_CREATE_FOREIGN_TABLE_STMT:
        return drop(u"FOREIGN TABLE "_s + created());
    case PG_QUERY__NODE__NODE_CREATE_FOREIGN_SERVER_STMT:
        return drop(u"SERVER "_s + quotedName(text(m_node.create_foreign_server_stmt->servername)));
    case PG_QUERY__NODE__NODE_CREATE_FDW_STMT:
        return drop(u"FOREIGN DATA WRAPPER "_s + quotedName(text(m_node.create_fdw_stmt->fdwname)));
    case PG_QUERY__NODE__NODE_CREATE_USER_MAPPING_STMT: {
        const int from = m_text.find(m_text.all(), "FOR");
        const int server = m_text.find(m_text.all(), "SERVER");
        return drop(u"USER MAPPING "_s + m_text.slice({from, server + 2}));
    }
    default:
        return std::nullopt;
    }
}

std::optional<Undo> Undoing::other() const
{
    switch (m_node.node_case) {
    case PG_QUERY__NODE__NODE_CREATE_CAST_STMT: {
        const int open = m_text.findOpen(m_text.all());
        return drop(u"CAST "_s + m_text.slice({open, m_text.match(open) + 1}));
    }
    case PG_QUERY__NODE__NODE_CREATE_TRANSFORM_STMT: {
        const int from = m_text.find(m_text.all(), "FOR");
        const int language = m_text.find(m_text.all(), "LANGUAGE");
        return drop(u"TRANSFORM "_s + m_text.slice({from, language + 2}));
    }
    case PG_QUERY__NODE__NODE_RULE_STMT:
        return drop(u"RULE "_s + quotedName(text(m_node.rule_stmt->rulename)) + u" ON "_s +
                    relation(*m_node.rule_stmt->relation));
    case PG_QUERY__NODE__NODE_CREATE_TRIG_STMT:
        return drop(u"TRIGGER "_s + quotedName(text(m_node.create_trig_stmt->trigname)) +
                    u" ON "_s + relation(*m_node.create_trig_stmt->relation));
    case PG_QUERY__NODE__NODE_CREATE_EVENT_TRIG_STMT:
        return drop(u"EVENT TRIGGER "_s +
                    quotedName(text(m_node.create_event_trig_stmt->trigname)));
    case PG_QUERY__NODE__NODE_CREATE_PUBLICATION_STMT:
        return drop(u"PUBLICATION "_s + quotedName(text(m_node.create_publication_stmt->pubname)));
    case PG_QUERY__NODE__NODE_CREATE_SUBSCRIPTION_STMT:
        return drop(u"SUBSCRIPTION "_s +
                    quotedName(text(m_node.create_subscription_stmt->subname)));
    case PG_QUERY__NODE__NODE_CREATE_PLANG_STMT:
        return drop(u"LANGUAGE "_s + quotedName(text(m_node.create_plang_stmt->plname)));
    case PG_QUERY__NODE__NODE_CREATE_AM_STMT:
        return drop(u"ACCESS METHOD "_s + quotedName(text(m_node.create_am_stmt->amname)));
    case PG_QUERY__NODE__NODE_CREATE_TABLE_SPACE_STMT:
        return drop(u"TABLESPACE "_s +
                    quotedName(text(m_node.create_table_space_stmt->tablespacename)));
    case PG_QUERY__NODE__NODE_CREATE_STATS_STMT: // without a name it goes with its table
        return m_node.create_stats_stmt->n_defnames ? drop(u"STATISTICS "_s + created()) : none();
    case PG_QUERY__NODE__NODE_CREATE_CONVERSION_STMT:
        return drop(u"CONVERSION "_s + created());
    case PG_QUERY__NODE__NODE_CREATE_OP_FAMILY_STMT:
        return drop(u"OPERATOR FAMILY "_s + created() + u" USING "_s +
                    quotedName(text(m_node.create_op_family_stmt->amname)));
    default:
        return std::nullopt;
    }
}

Undo Undoing::result()
{
    if (const auto done = foreignData())
        return *done;
    if (const auto done = other())
        return *done;
    switch (m_node.node_case) {
    case PG_QUERY__NODE__NODE_DEFINE_STMT:
        return definition(*m_node.define_stmt);
    case PG_QUERY__NODE__NODE_CREATE_OP_CLASS_STMT:
        return operatorClass(*m_node.create_op_class_stmt);
    case PG_QUERY__NODE__NODE_CREATE_RANGE_STMT: {
        const int open = m_text.findOpen(m_text.all());
        return value(m_text.inside(open), "CANONICAL").isEmpty() ? drop(u"TYPE "_s + created())
                                                                 : baseType(created());
    }
    case PG_QUERY__NODE__NODE_CREATE_ENUM_STMT:
    case PG_QUERY__NODE__NODE_COMPOSITE_TYPE_STMT:
        return drop(u"TYPE "_s + created());
    case PG_QUERY__NODE__NODE_CREATE_DOMAIN_STMT:
        return drop(u"DOMAIN "_s + created());
    case PG_QUERY__NODE__NODE_CREATE_TABLE_AS_STMT:
        return createdRelation(*m_node.create_table_as_stmt->into->rel,
                               m_node.create_table_as_stmt->objtype ==
                                       PG_QUERY__OBJECT_TYPE__OBJECT_MATVIEW
                                   ? u"MATERIALIZED VIEW "_s
                                   : u"TABLE "_s);
    case PG_QUERY__NODE__NODE_CREATE_STMT:
        return createdRelation(*m_node.create_stmt->relation, u"TABLE "_s);
    case PG_QUERY__NODE__NODE_VIEW_STMT:
        return createdRelation(*m_node.view_stmt->view, u"VIEW "_s);
    case PG_QUERY__NODE__NODE_SELECT_STMT:
        return m_node.select_stmt->into_clause
                   ? createdRelation(*m_node.select_stmt->into_clause->rel, u"TABLE "_s)
                   : impossible();
    case PG_QUERY__NODE__NODE_GRANT_STMT:
        return grant(*m_node.grant_stmt);
    case PG_QUERY__NODE__NODE_GRANT_ROLE_STMT: {
        if (!m_node.grant_role_stmt->is_grant)
            return impossible();
        const int to = m_text.find(m_text.all(), "TO");
        const int with = m_text.find(m_text.all(), "WITH");
        return {u"REVOKE "_s + m_text.slice({1, to}) + u" FROM "_s +
                    m_text.slice({to + 1, with < 0 ? m_text.count() : with}) + u";\n"_s,
                {}};
    }
    case PG_QUERY__NODE__NODE_ALTER_DEFAULT_PRIVILEGES_STMT:
        return defaultPrivileges(*m_node.alter_default_privileges_stmt);
    case PG_QUERY__NODE__NODE_INDEX_STMT:
        return none(); // goes with its table
    case PG_QUERY__NODE__NODE_ALTER_EVENT_TRIG_STMT:
        return madeHere(text(m_node.alter_event_trig_stmt->trigname)) ? none() : impossible();
    case PG_QUERY__NODE__NODE_ALTER_PUBLICATION_STMT:
        return madeHere(text(m_node.alter_publication_stmt->pubname)) ? none() : impossible();
    case PG_QUERY__NODE__NODE_ALTER_FOREIGN_SERVER_STMT:
        return madeHere(text(m_node.alter_foreign_server_stmt->servername)) ? none() : impossible();
    default:
        return withObject();
    }
}

Undo undoText(const Model &model, const Statement &statement)
{
    const Script script(statement.text.toUtf8(), Token());
    ParseError error;
    const auto tree = ParseTree::parse(script.text().constData(), error);
    if (!tree || tree->statements().size() != 1 || script.pieces().size() != 1)
        return {};
    const StatementText text(script, script.pieces().first(), 0);
    return Undoing(model, statement, text, *tree->statements()[0]->stmt).result();
}

} // namespace

Undo undoOf(const Model &model, const Statement &statement)
{
    const QList<QByteArray> inside = statementsOfBlock(statement.text);
    if (inside.isEmpty())
        return undoText(model, statement);
    // A block: what it makes is taken away as far as that is known.
    Undo all;
    bool known = false;
    for (auto it = inside.crbegin(); it != inside.crend(); ++it) {
        ParseError error;
        const auto tree = ParseTree::parse(it->constData(), error);
        if (!tree || tree->statements().size() != 1 ||
            createdNames(*tree->statements()[0]->stmt).isEmpty())
            continue;
        Statement one = statement;
        one.text = QString::fromUtf8(*it);
        one.creates.clear();
        for (const Name &name : createdNames(*tree->statements()[0]->stmt))
            for (const QString &created : statement.creates)
                if (created.section(u'.', 1) == name.name)
                    one.creates = {created};
        const Undo own = undoText(model, one);
        all.sql += own.sql;
        known = known || !own.sql.isEmpty();
    }
    if (!known)
        all.impossible = Wording::tr("The block “%1” cannot be taken back.")
                             .arg(statement.text.simplified().left(60));
    return all;
}

} // namespace relvar::postgresql
