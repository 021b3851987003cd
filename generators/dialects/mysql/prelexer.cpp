#include "generators/dialects/mysql/prelexer.h"

#include "generators/dialects/mysql/characters.h"

#include <algorithm>

namespace relvar::mysql {

namespace {

bool isOneOf(QByteArrayView word, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *one) {
        return word.compare(one, Qt::CaseInsensitive) == 0;
    });
}

// So many lexemes of rows say all that there is to say about them.
constexpr qsizetype DataLexemes = 8;

} // namespace

bool Splitter::atDelimiter() const
{
    const quint32 size = quint32(m_delimiter.size());
    return m_at + size <= m_end && at(m_at) == m_delimiter.front() &&
           QByteArrayView(m_text + m_at, size) == m_delimiter;
}

void Splitter::skipLine()
{
    while (m_at < m_end && m_text[m_at] != '\n')
        ++m_at;
}

// "/*!50003" and "/*M!100100": what follows counts. A version that no server has says that nobody
// is meant.
bool Splitter::openConditional(Piece &piece)
{
    quint32 begin = m_at + 2;
    if (at(begin) == 'M')
        ++begin;
    if (at(begin) != '!')
        return false;
    quint32 digits = ++begin;
    while (isDigit(at(digits)) && digits - begin < 6)
        ++digits;
    const int version = QByteArrayView(m_text + begin, digits - begin).toByteArray().toInt();
    if (version >= 999900)
        return false;
    piece.holes.append({m_at, digits});
    m_at = digits;
    ++m_conditional;
    return true;
}

// False when a comment has no end.
bool Splitter::skipComment(Piece &piece)
{
    if (openConditional(piece))
        return true;
    const qsizetype end = m_script.indexOf("*/", qsizetype(m_at) + 2);
    if (end < 0) {
        piece.type = Piece::Unfinished;
        piece.errorAt = m_at;
        m_at = m_end;
        return false;
    }
    m_at = quint32(end) + 2;
    return true;
}

// Skips space and comments, and the borders of conditional comments.
bool Splitter::skipBlank(Piece &piece)
{
    while (m_at < m_end) {
        const char c = m_text[m_at];
        if (isSpace(c)) {
            ++m_at;
        } else if (c == '#' || (c == '-' && at(m_at + 1) == '-' && (isSpace(at(m_at + 2))))) {
            if (atDelimiter())
                return true;
            skipLine();
        } else if (c == '/' && at(m_at + 1) == '*') {
            if (!skipComment(piece))
                return false;
        } else if (c == '*' && at(m_at + 1) == '/' && m_conditional > 0) {
            piece.holes.append({m_at, m_at + 2});
            m_at += 2;
            --m_conditional;
        } else {
            return true;
        }
    }
    return true;
}

void Splitter::readDelimiter(quint32 from, quint32 to)
{
    QByteArray word = QByteArray(m_text + from, qsizetype(to - from)).trimmed();
    if (const qsizetype space = word.indexOf(' '); space > 0)
        word.truncate(space);
    if (word.size() > 1 && (word.front() == '\'' || word.front() == '"') &&
        word.back() == word.front())
        word = word.sliced(1, word.size() - 2);
    if (!word.isEmpty() && word.size() < 16)
        m_delimiter = word;
}

// Commands of the client take the rest of their line.
bool Splitter::readClientCommand(Piece &piece)
{
    quint32 end = m_at;
    if (at(m_at) == '\\')
        end = m_at + 2;
    while (isWordByte(at(end)))
        ++end;
    const QByteArrayView word(m_text + m_at, end - m_at);
    const bool delimiter = isOneOf(word, {"delimiter", "\\d"});
    if (!delimiter && !isOneOf(word, {"source", "\\."}))
        return false;
    if (end < m_end && !isSpace(at(end)))
        return false;
    piece.type = Piece::ClientCommand;
    piece.from = m_at;
    piece.lexemes.append({m_at, end, 0, LexemeType::Word});
    skipLine();
    piece.to = m_at;
    if (delimiter)
        readDelimiter(end, m_at);
    return true;
}

bool Splitter::next(Piece &piece)
{
    for (;;) {
        piece.type = Piece::Sql;
        piece.lexemes.clear();
        piece.holes.clear();
        m_conditional = m_blocks = 0;
        m_routine = false;
        if (!skipBlank(piece)) {
            piece.from = piece.errorAt;
            piece.to = m_end;
            finish(piece);
            return true;
        }
        if (m_at >= m_end)
            return false;
        if (atDelimiter()) {
            m_at += quint32(m_delimiter.size());
            continue;
        }
        piece.from = m_at;
        if (!readClientCommand(piece))
            lex(piece);
        if (piece.lexemes.isEmpty() && piece.type == Piece::Sql) // semicolons alone
            continue;
        finish(piece);
        return true;
    }
}

// Reads lexemes up to the delimiter. A BEGIN without END would take all that follows: then the
// statement ends at its first semicolon after all, and so do all later ones.
void Splitter::lex(Piece &piece)
{
    QList<quint32> open;
    quint32 firstSemicolon = 0;
    qsizetype lexemesBefore = 0;
    bool data = false;
    piece.to = m_at;
    while (skipBlank(piece) && m_at < m_end) {
        if (m_conditional == 0 && atDelimiter()) {
            if (!m_routine || m_blocks <= 0 || m_delimiter != ";")
                break;
            if (!firstSemicolon) {
                firstSemicolon = m_at;
                lexemesBefore = piece.lexemes.size();
            }
        }
        Lexeme lexeme;
        lexeme.from = m_at;
        if (!lexOne(piece, lexeme.type))
            return;
        lexeme.to = m_at;
        piece.to = m_at;
        if (data && piece.lexemes.size() >= DataLexemes)
            continue;
        lexeme.match = quint32(piece.lexemes.size());
        piece.lexemes.append(lexeme);
        if (piece.lexemes.size() == 1)
            data = isOneOf({m_text + lexeme.from, lexeme.to - lexeme.from},
                           {"insert", "replace", "update", "delete", "load"});
        if (!data)
            match(piece, open);
        followBlocks(piece);
        if (piece.lexemes.size() > 1 && isWord(piece, 0, "use") &&
            (at(m_at) == '\n' || at(m_at) == '\r'))
            break;
    }
    if (piece.type == Piece::Unfinished)
        return;
    if (data)
        piece.type = Piece::Data;
    // In front of a delimiter of the client, a semicolon ends nothing.
    while (!data && !piece.lexemes.isEmpty() &&
           piece.lexemes.last().type == LexemeType::Semicolon) {
        piece.lexemes.removeLast();
        piece.to = piece.lexemes.isEmpty() ? piece.from : piece.lexemes.last().to;
    }
    if (m_at >= m_end && firstSemicolon && m_blocks > 0) {
        m_trustBlocks = false;
        m_at = piece.to = firstSemicolon;
        piece.lexemes.resize(lexemesBefore);
        open.removeIf([&](quint32 index) { return index >= quint32(lexemesBefore); });
        for (Lexeme &one : piece.lexemes)
            if (one.match >= quint32(lexemesBefore)) {
                piece.type = Piece::Unbalanced;
                piece.errorAt = one.from;
            }
    }
    if (!open.isEmpty()) {
        piece.type = Piece::Unbalanced;
        piece.errorAt = piece.lexemes.at(open.last()).from;
    }
    if (m_conditional > 0) {
        piece.type = Piece::Unfinished;
        piece.errorAt = piece.holes.isEmpty() ? piece.from : piece.holes.last().from;
    }
    if (m_at < m_end && m_conditional == 0 && atDelimiter())
        m_at += quint32(m_delimiter.size());
}

// Joins the bracket that was read last with its partner.
void Splitter::match(Piece &piece, QList<quint32> &open)
{
    Lexeme &last = piece.lexemes.last();
    const quint32 index = quint32(piece.lexemes.size()) - 1;
    if (last.type == LexemeType::Open) {
        open.append(index);
    } else if (last.type == LexemeType::Close) {
        if (open.isEmpty()) {
            if (piece.type == Piece::Sql) {
                piece.type = Piece::Unbalanced;
                piece.errorAt = last.from;
            }
            return;
        }
        last.match = open.takeLast();
        piece.lexemes[last.match].match = index;
    }
}

bool Splitter::isWord(const Piece &piece, qsizetype index, const char *word) const
{
    if (index < 0 || index >= piece.lexemes.size())
        return false;
    const Lexeme &lexeme = piece.lexemes.at(index);
    return lexeme.type == LexemeType::Word &&
           QByteArrayView(m_text + lexeme.from, lexeme.to - lexeme.from)
                   .compare(word, Qt::CaseInsensitive) == 0;
}

// Counts what is open in the body of a routine, for scripts that do not change the delimiter.
void Splitter::followBlocks(const Piece &piece)
{
    const Lexeme &last = piece.lexemes.last();
    if (last.type != LexemeType::Word || !m_trustBlocks)
        return;
    static constexpr const char *routineHeads[] = {"procedure", "function",  "trigger", "event",
                                                   "definer",   "aggregate", "or",      "package"};
    const qsizetype index = piece.lexemes.size() - 1;
    const QByteArrayView word(m_text + last.from, last.to - last.from);
    if (!m_routine) {
        const bool makes = std::any_of(std::begin(routineHeads), std::end(routineHeads),
                                       [&](const char *one) { return isWord(piece, 1, one); });
        m_routine = makes && index < 16 && isWord(piece, 0, "create") &&
                    isOneOf(word, {"procedure", "function", "trigger", "event", "package"});
        return;
    }
    const Lexeme &before = piece.lexemes.at(index - 1);
    if (before.type == LexemeType::Dot)
        return;
    const QByteArrayView previous(m_text + before.from, before.to - before.from);
    const bool afterEnd = isWord(piece, index - 1, "end");
    const bool starts = before.type == LexemeType::Semicolon || previous == ":" ||
                        isOneOf(previous, {"begin", "then", "else", "do", "loop", "repeat", "row",
                                           "deterministic", "data", "sql", "invoker", "definer"});
    if (isOneOf(word, {"end"}))
        --m_blocks;
    else if (isOneOf(word, {"begin"}))
        ++m_blocks;
    else if (isOneOf(word, {"case"}))
        m_blocks += afterEnd ? 0 : 1;
    else if (!afterEnd && starts && isOneOf(word, {"if", "loop", "while", "repeat"}))
        ++m_blocks;
}

void Splitter::finish(Piece &piece)
{
    m_place = advance(m_place, m_counted, piece.from);
    m_counted = piece.from;
    piece.place = m_place;
    if (isWord(piece, 0, "set"))
        takeModes(piece);
}

// SET sql_mode decides how the quotes of later statements are read.
void Splitter::takeModes(const Piece &piece)
{
    const QByteArray text =
        QByteArray(m_text + piece.from, qsizetype(piece.to - piece.from)).toUpper();
    if (!text.contains("SQL_MODE"))
        return;
    m_ansiQuotes = text.contains("ANSI") || text.contains("MSSQL") || text.contains("POSTGRESQL");
    m_backslashes = !text.contains("NO_BACKSLASH_ESCAPES");
}

Place Splitter::advance(Place place, quint32 from, quint32 to) const
{
    for (quint32 byte = from; byte < to; ++byte) {
        if (m_text[byte] == '\n') {
            ++place.line;
            place.column = 1;
        } else if ((uchar(m_text[byte]) & 0xC0) != 0x80) {
            ++place.column;
        }
    }
    return place;
}

Place Splitter::place(const Piece &piece, quint32 byte) const
{
    return advance(piece.place, piece.from, std::max(piece.from, std::min(byte, m_end)));
}

} // namespace relvar::mysql
