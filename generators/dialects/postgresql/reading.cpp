#include "generators/dialects/postgresql/reading.h"

#include "generators/dialects/postgresql/subjects.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::StringLiterals;

Outcome operator+(const Outcome &a, const Outcome &b)
{
    return int(a.fate) >= int(b.fate) ? a : b;
}

QString quotedName(const Draft &draft, Id id)
{
    const Object *object = draft.find(id);
    const Object *parent = object ? draft.find(object->parent) : nullptr;
    if (!object)
        return {};
    return parent ? quotedName(parent->name) + u'.' + quotedName(object->name)
                  : quotedName(object->name);
}

namespace {

// Collects what names stand for; a name may mean several things, and an extra one does no harm.
class Mentions
{
public:
    explicit Mentions(const Draft &draft)
        : m_draft(draft)
    {
    }
    void name(const Name &name)
    {
        if (name.name.isEmpty())
            return;
        for (const Space space : {Space::Relation, Space::Type, Space::Kept})
            add(m_draft.inSchema(space, name));
        const QList<Id> routines = m_draft.routines(name);
        for (const Id id : routines)
            add(id);
        if (name.schema.isEmpty())
            add(m_draft.lookUp(Space::Schema, {}, name.name));
    }
    void add(Id id)
    {
        // The sequence of a serial or identity column comes with its table.
        if (const Column *column = m_draft.get<Column>(id))
            id = column->parent;
        if (id && !m_result.contains(Ref<Object>(id)))
            m_result.append(Ref<Object>(id));
    }
    QList<Ref<Object>> m_result;

private:
    const Draft &m_draft;
};

} // namespace

QList<Ref<Object>> mentioned(const Draft &draft, const ProtobufCMessage &message)
{
    Mentions mentions(draft);
    walk(message, [&](const ProtobufCMessage &one) {
        if (one.descriptor == &pg_query__node__descriptor)
            return true;
        if (one.descriptor == &pg_query__column_ref__descriptor)
            return false;
        if (one.descriptor == &pg_query__role_spec__descriptor) {
            const auto &role = reinterpret_cast<const PgQuery__RoleSpec &>(one);
            mentions.add(draft.lookUp(Space::Role, {}, text(role.rolename)));
            return false;
        }
        if (one.descriptor == &pg_query__range_var__descriptor) {
            mentions.name(nameOf(reinterpret_cast<const PgQuery__RangeVar &>(one)));
            return false;
        }
        // Any list of strings may be a qualified name.
        const ProtobufCMessageDescriptor &type = *one.descriptor;
        const char *base = reinterpret_cast<const char *>(&one);
        for (unsigned i = 0; i < type.n_fields; ++i) {
            const ProtobufCFieldDescriptor &field = type.fields[i];
            if (field.label != PROTOBUF_C_LABEL_REPEATED ||
                field.descriptor != &pg_query__node__descriptor)
                continue;
            const size_t count = *reinterpret_cast<const size_t *>(base + field.quantifier_offset);
            const auto *list =
                *reinterpret_cast<PgQuery__Node *const *const *>(base + field.offset);
            const Nodes all = nodes(count, list);
            if (count > 0 && count <= 3 &&
                std::all_of(all.begin(), all.end(), [](const PgQuery__Node *node) {
                    return node->node_case == PG_QUERY__NODE__NODE_STRING;
                }))
                mentions.name(nameOf(strings(all)));
        }
        return true;
    });
    return mentions.m_result;
}

namespace {

// Definitions that stand on all that they name: an operator on its function.
bool standsOnMentions(const ProtobufCMessage &message)
{
    if (message.descriptor != &pg_query__node__descriptor)
        return false;
    switch (reinterpret_cast<const PgQuery__Node &>(message).node_case) {
    case PG_QUERY__NODE__NODE_DEFINE_STMT:
    case PG_QUERY__NODE__NODE_CREATE_CAST_STMT:
    case PG_QUERY__NODE__NODE_CREATE_OP_CLASS_STMT:
    case PG_QUERY__NODE__NODE_CREATE_RANGE_STMT:
    case PG_QUERY__NODE__NODE_CREATE_CONVERSION_STMT:
    case PG_QUERY__NODE__NODE_CREATE_TRANSFORM_STMT:
    case PG_QUERY__NODE__NODE_CREATE_EVENT_TRIG_STMT:
        return true;
    default:
        return false;
    }
}

} // namespace

Statement &Reading::keep(const QString &statement, const QString &reason,
                         const ProtobufCMessage *tree, const QList<Name> &creates) const
{
    Statement &made = draft.add<Statement>({}, {});
    // Several may stand in one statement of the script.
    made.rank = int(piece + 1) * 64 + std::min(session.keptFrom[piece]++, 63);
    made.text = statement;
    made.reason = reason;
    if (tree) {
        made.after = mentioned(draft, *tree);
        draft.setSubject(made.id, subjectOf(draft, *tree));
        QSet<Id> needs;
        for (const Ref<Object> id : std::as_const(made.after))
            if (const Object *object = draft.find(id);
                object && object->kind != Kind::Schema && object->kind != Kind::Role)
                needs.insert(id);
        if (standsOnMentions(*tree))
            draft.setUses(made.id, needs);
    }
    for (const Name &name : creates) {
        const Object *schema =
            name.schema.isEmpty() ? draft.find(draft.schemaToCreateIn({})) : nullptr;
        const QString schemaName = schema ? schema->name : name.schema;
        made.creates.append(schemaName + u'.' + name.name);
        draft.bind(Space::Kept, draft.schema(schemaName).id, name.name, made.id);
    }
    return made;
}

QString optionKey(const QString &name)
{
    return u"postgresql."_s + name;
}

const QStringList &notNullOptions()
{
    static const QStringList list{optionKey(u"not_null_name"_s),
                                  optionKey(u"not_null_no_inherit"_s),
                                  optionKey(u"not_null_not_valid"_s)};
    return list;
}

// "namespace.name" of an option.
static QString optionName(const PgQuery__DefElem &option)
{
    const QString name = text(option.defname);
    return isEmpty(option.defnamespace) ? name : text(option.defnamespace) + u'.' + name;
}

void readOptions(const Reading &reading, Nodes list, QMap<QString, QString> &options)
{
    const StatementText &source = reading.text;
    for (const PgQuery__Node *node : list) {
        if (node->node_case != PG_QUERY__NODE__NODE_DEF_ELEM)
            continue;
        const PgQuery__DefElem &option = *node->def_elem;
        QString value = u"true"_s;
        if (option.arg) {
            // As it was written: "0.05" has no other form that is sure to be equal.
            int at = source.at(option.location);
            if (at >= 0)
                at = source.nameEnd(at);
            if (at >= 0 && source.is(at, "=") && source.type(at + 1) != LexemeType::String) {
                int end = at + 1;
                while (end < source.count() && source.type(end) != LexemeType::Comma &&
                       source.type(end) != LexemeType::Close)
                    ++end;
                value = source.slice({at + 1, end});
            } else {
                value = valueText(option.arg);
            }
        }
        options.insert(optionKey(optionName(option)), value);
    }
}

// password_required of postgres_fdw is none.
static bool isSecret(const QString &name)
{
    const QString lower = name.toLower();
    return lower == u"passwd" || (lower.contains(u"password") && lower != u"password_required");
}

void readSettings(Nodes list, QList<NamedSetting> &settings, bool *leftOut)
{
    for (const PgQuery__Node *node : list) {
        const PgQuery__DefElem &option = *node->def_elem;
        const QString name = optionName(option);
        const auto same = std::find_if(settings.begin(), settings.end(),
                                       [&](const NamedSetting &one) { return one.name == name; });
        if (isSecret(name)) {
            if (leftOut)
                *leftOut = true;
        } else if (option.defaction == PG_QUERY__DEF_ELEM_ACTION__DEFELEM_DROP) {
            if (same != settings.end())
                settings.erase(same);
        } else {
            const QString value = option.arg ? valueText(option.arg) : u"true"_s;
            if (same != settings.end())
                same->value = value;
            else
                settings.append({name, value});
        }
    }
}

void clearOptions(Nodes list, QMap<QString, QString> &options)
{
    for (const PgQuery__Node *node : list)
        if (node->node_case == PG_QUERY__NODE__NODE_DEF_ELEM)
            options.remove(optionKey(optionName(*node->def_elem)));
}

Ref<Role> readRole(Draft &draft, const PgQuery__RoleSpec *role)
{
    if (!role || role->roletype != PG_QUERY__ROLE_SPEC_TYPE__ROLESPEC_CSTRING)
        return {};
    return draft.role(text(role->rolename));
}

} // namespace relvar::postgresql
