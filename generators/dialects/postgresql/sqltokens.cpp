#include "generators/dialects/postgresql/sqltokens.h"

#include <algorithm>
#include <pg_query.h>
#include <pg_query/pg_query.pb-c.h>

namespace relvar::postgresql {

SqlTokens::SqlTokens(const QByteArray &sql)
    : m_sql(sql)
{
    const PgQueryScanResult scanned = pg_query_scan(sql.constData());
    if (!scanned.error) {
        PgQuery__ScanResult *result = pg_query__scan_result__unpack(
            nullptr, scanned.pbuf.len, reinterpret_cast<const uint8_t *>(scanned.pbuf.data));
        if (result) {
            m_tokens.reserve(qsizetype(result->n_tokens));
            for (size_t i = 0; i < result->n_tokens; ++i) {
                const PgQuery__ScanToken &token = *result->tokens[i];
                if (token.token != PG_QUERY__TOKEN__SQL_COMMENT &&
                    token.token != PG_QUERY__TOKEN__C_COMMENT)
                    m_tokens.append(
                        {token.start, token.end, token.token == PG_QUERY__TOKEN__ASCII_46});
            }
            pg_query__scan_result__free_unpacked(result, nullptr);
        }
    }
    pg_query_free_scan_result(scanned);
}

qsizetype SqlTokens::find(int from) const
{
    const auto it = std::lower_bound(m_tokens.begin(), m_tokens.end(), from,
                                     [](const Token &token, int at) { return token.from < at; });
    return it != m_tokens.end() && it->from == from ? it - m_tokens.begin() : -1;
}

Bytes SqlTokens::at(int from) const
{
    return namePart(from, 0);
}

Bytes SqlTokens::find(QByteArrayView text, int from) const
{
    for (const Token &token : m_tokens)
        if (token.from >= from &&
            QByteArrayView(m_sql).sliced(token.from, token.to - token.from) == text)
            return {token.from, token.to};
    return {};
}

Bytes SqlTokens::behind(int from, int count) const
{
    const qsizetype at = find(from);
    if (at < 0 || at + count >= m_tokens.size())
        return {};
    return {m_tokens[at + count].from, m_tokens[at + count].to};
}

Bytes SqlTokens::namePart(int from, int part) const
{
    qsizetype at = find(from);
    for (; at >= 0 && part > 0; --part) {
        if (at + 2 >= m_tokens.size() || !m_tokens[at + 1].dot)
            return {};
        at += 2;
    }
    if (at < 0)
        return {};
    return {m_tokens[at].from, m_tokens[at].to};
}

} // namespace relvar::postgresql
