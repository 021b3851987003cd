#include "generators/dialects/mysql/characters.h"
#include "generators/dialects/mysql/prelexer.h"

#include <algorithm>

// One lexical element after the other.
namespace relvar::mysql {

// False when a quote has no end.
bool Splitter::lexOne(Piece &piece, LexemeType &type)
{
    const char c = m_text[m_at];
    const char after = at(m_at + 1);
    const bool literal =
        after == '\'' && (c == 'x' || c == 'X' || c == 'b' || c == 'B' || c == 'n' || c == 'N');
    if (c == '\'' || c == '"' || c == '`' || literal) {
        const quint32 begin = m_at;
        m_at += literal ? 1 : 0;
        type = c == '`' || (c == '"' && m_ansiQuotes) ? LexemeType::QuotedName
               : literal && c != 'n' && c != 'N'      ? LexemeType::Number
                                                      : LexemeType::String;
        if (lexQuoted(literal ? '\'' : c))
            return true;
        piece.type = Piece::Unfinished;
        piece.errorAt = begin;
        piece.to = m_end;
        return false;
    }
    type = LexemeType::Operator;
    if (isDigit(c) || (c == '.' && isDigit(after))) {
        lexNumber(type);
    } else if (isWordByte(c)) {
        type = LexemeType::Word;
        lexWord();
    } else if (c == '@') {
        type = LexemeType::Variable;
        m_at += after == '@' ? 2 : 1;
        if (const char quote = at(m_at); quote == '`' || quote == '\'' || quote == '"')
            return lexQuoted(quote) ||
                   (piece.type = Piece::Unfinished, piece.errorAt = m_at, piece.to = m_end, false);
        while (isWordByte(at(m_at)) || at(m_at) == '.')
            ++m_at;
    } else {
        type = c == '(' || c == '[' || c == '{'   ? LexemeType::Open
               : c == ')' || c == ']' || c == '}' ? LexemeType::Close
               : c == ','                         ? LexemeType::Comma
               : c == ';'                         ? LexemeType::Semicolon
               : c == '.'                         ? LexemeType::Dot
                                                  : LexemeType::Operator;
        static constexpr const char *doubles[] = {"<=", ">=", "<>", "!=", ":=", "||", "&&", "->"};
        const bool two = std::any_of(std::begin(doubles), std::end(doubles), [&](const char *one) {
            return c == one[0] && after == one[1];
        });
        m_at += two ? 2 : 1;
    }
    return true;
}

bool Splitter::lexQuoted(char quote)
{
    ++m_at;
    const bool escapes = m_backslashes && quote != '`' && !(quote == '"' && m_ansiQuotes);
    while (m_at < m_end) {
        const char c = m_text[m_at];
        if (c == '\\' && escapes) {
            m_at += 2;
        } else if (c == quote) {
            if (at(m_at + 1) != quote)
                return ++m_at, true;
            m_at += 2;
        } else {
            ++m_at;
        }
    }
    m_at = m_end;
    return false;
}

// A delimiter such as $$ or // may follow a word without a space.
void Splitter::lexWord()
{
    const bool delimiterInWord = m_delimiter.front() == '$';
    while (isWordByte(at(m_at)) && !(delimiterInWord && atDelimiter()))
        ++m_at;
}

// A name may begin with digits.
void Splitter::lexNumber(LexemeType &type)
{
    const quint32 begin = m_at;
    type = LexemeType::Number;
    while (isDigit(at(m_at)))
        ++m_at;
    if (at(m_at) == '.') {
        ++m_at;
        while (isDigit(at(m_at)))
            ++m_at;
    }
    const char c = at(m_at);
    const bool sign = at(m_at + 1) == '-' || at(m_at + 1) == '+';
    if ((c == 'e' || c == 'E') && (isDigit(at(m_at + 1)) || (sign && isDigit(at(m_at + 2))))) {
        m_at += 2;
        while (isDigit(at(m_at)))
            ++m_at;
    } else if (isWordByte(c) && !atDelimiter()) {
        const bool hexadecimal =
            m_at == begin + 1 && m_text[begin] == '0' && (c == 'x' || c == 'b');
        if (!hexadecimal)
            type = LexemeType::Word;
        lexWord();
    }
}

} // namespace relvar::mysql
