#include "generators/dialects/postgresql/parsetree.h"

#include "generators/dialects/postgresql/newersyntax.h"

#include <algorithm>
#include <cstddef>
#include <pg_query.h>

namespace relvar::postgresql {

constexpr size_t BlockSize = 256 * 1024;

void *ParseTree::allocate(void *tree, size_t bytes)
{
    auto *self = static_cast<ParseTree *>(tree);
    bytes = (bytes + alignof(std::max_align_t) - 1) & ~(alignof(std::max_align_t) - 1);
    if (self->m_used + bytes > self->m_size) {
        self->m_size = std::max(bytes, BlockSize);
        self->m_used = 0;
        self->m_blocks.emplace_back(new char[self->m_size]);
    }
    void *result = self->m_blocks.back().get() + self->m_used;
    self->m_used += bytes;
    return result;
}

std::shared_ptr<const ParseTree> ParseTree::parse(const char *sql, ParseError &error)
{
    auto tree = parseAsIs(sql, error);
    for (const OlderWords how : {OlderWords::Close, OlderWords::Rough}) {
        if (tree)
            return tree;
        if (const auto older = inOlderWords(sql, how))
            tree = parseAsIs(older->constData(), error);
    }
    return tree;
}

std::shared_ptr<const ParseTree> ParseTree::parseAsIs(const char *sql, ParseError &error)
{
    const PgQueryProtobufParseResult parsed = pg_query_parse_protobuf(sql);
    std::shared_ptr<ParseTree> tree;
    if (parsed.error) {
        error.text = text(parsed.error->message);
        error.character = parsed.error->cursorpos;
    } else {
        tree = std::make_shared<ParseTree>();
        ProtobufCAllocator allocator{allocate, [](void *, void *) {}, tree.get()};
        tree->m_result = pg_query__parse_result__unpack(
            &allocator, parsed.parse_tree.len,
            reinterpret_cast<const uint8_t *>(parsed.parse_tree.data));
        if (!tree->m_result) {
            error.text = QStringLiteral("the parse tree is too large");
            tree.reset();
        }
    }
    pg_query_free_protobuf_parse_result(parsed);
    return tree;
}

QString valueText(const PgQuery__Node *node)
{
    if (!node)
        return {};
    switch (node->node_case) {
    case PG_QUERY__NODE__NODE_STRING:
        return text(node->string->sval);
    case PG_QUERY__NODE__NODE_INTEGER:
        return QString::number(node->integer->ival);
    case PG_QUERY__NODE__NODE_FLOAT:
        return text(node->float_->fval);
    case PG_QUERY__NODE__NODE_BOOLEAN:
        return node->boolean->boolval ? QStringLiteral("true") : QStringLiteral("false");
    case PG_QUERY__NODE__NODE_TYPE_NAME:
        return strings(RELVAR_NODES(*node->type_name, names)).join(u'.');
    case PG_QUERY__NODE__NODE_A_CONST:
        switch (node->a_const->val_case) {
        case PG_QUERY__A__CONST__VAL_IVAL:
            return QString::number(node->a_const->ival->ival);
        case PG_QUERY__A__CONST__VAL_FVAL:
            return text(node->a_const->fval->fval);
        case PG_QUERY__A__CONST__VAL_SVAL:
            return text(node->a_const->sval->sval);
        case PG_QUERY__A__CONST__VAL_BOOLVAL:
            return node->a_const->boolval->boolval ? QStringLiteral("true")
                                                   : QStringLiteral("false");
        default:
            return {};
        }
    default:
        return {};
    }
}

QStringList strings(Nodes list)
{
    QStringList result;
    result.reserve(qsizetype(list.size()));
    for (const PgQuery__Node *node : list)
        result.append(valueText(node));
    return result;
}

Nodes items(const PgQuery__Node *node)
{
    if (!node || node->node_case != PG_QUERY__NODE__NODE_LIST)
        return {};
    return RELVAR_NODES(*node->list, items);
}

Name nameOf(const QStringList &parts)
{
    const qsizetype count = parts.size();
    return {count > 1 ? parts.at(count - 2) : QString(), count ? parts.last() : QString()};
}

Name nameOf(const PgQuery__RangeVar &relation)
{
    return {text(relation.schemaname), text(relation.relname)};
}

QStringList writtenParts(const QString &text)
{
    QStringList parts{QString()};
    qsizetype kept = 0; // of the last part: space behind it does not count
    bool quoted = false;
    const auto end = [&] { parts.last().truncate(kept); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && quoted && i + 1 < text.size() && text[i + 1] == u'"') {
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
            continue;
        } else if (c == u'.' && !quoted) {
            end();
            parts.append(QString());
            kept = 0;
            continue;
        } else if (c.isSpace() && !quoted && parts.last().isEmpty()) {
            continue;
        }
        parts.last() += quoted ? c : c.toLower();
        if (quoted || !c.isSpace())
            kept = parts.last().size();
    }
    end();
    return parts;
}

void walk(const ProtobufCMessage &message, const std::function<bool(const ProtobufCMessage &)> &f)
{
    if (!f(message))
        return;
    if (message.descriptor == &pg_query__node__descriptor) {
        // One of some 250 kinds, all of them messages at one place: no need to ask for each.
        const auto &node = reinterpret_cast<const PgQuery__Node &>(message);
        if (node.node_case != PG_QUERY__NODE__NODE__NOT_SET && node.alias)
            walk(node.alias->base, f);
        return;
    }
    const ProtobufCMessageDescriptor &type = *message.descriptor;
    const char *base = reinterpret_cast<const char *>(&message);
    for (unsigned i = 0; i < type.n_fields; ++i) {
        const ProtobufCFieldDescriptor &field = type.fields[i];
        if (field.type != PROTOBUF_C_TYPE_MESSAGE)
            continue;
        if (field.flags & PROTOBUF_C_FIELD_FLAG_ONEOF &&
            *reinterpret_cast<const uint32_t *>(base + field.quantifier_offset) != field.id)
            continue;
        using Pointer = const ProtobufCMessage *;
        if (field.label == PROTOBUF_C_LABEL_REPEATED) {
            const size_t count = *reinterpret_cast<const size_t *>(base + field.quantifier_offset);
            const auto *list = *reinterpret_cast<const Pointer *const *>(base + field.offset);
            for (size_t k = 0; k < count; ++k)
                walk(*list[k], f);
        } else if (const Pointer one = *reinterpret_cast<const Pointer *>(base + field.offset)) {
            walk(*one, f);
        }
    }
}

} // namespace relvar::postgresql
