#pragma once

#include "model/core/token.h"

#include <QByteArray>
#include <QList>
#include <QString>

// Cuts a script into statements as the client does, one after the other: quotes, comments, the
// client's DELIMITER, the content of conditional comments, which counts.
namespace relvar::mysql {

enum class LexemeType : quint8 {
    Word,
    QuotedName, // `name`, and "name" when the script says so
    String,
    Number,   // also hexadecimal and bit literals
    Variable, // @name, @@name
    Operator,
    Open,  // ( [ {
    Close, // ) ] }
    Comma,
    Semicolon, // inside of a routine
    Dot,
};

// A lexical element; bytes [from, to) of the script. Comments and space are none.
struct Lexeme
{
    quint32 from = 0;
    quint32 to = 0;
    quint32 match = 0; // Open, Close: the other bracket, counted within the statement; else itself
    LexemeType type = LexemeType::Word;
};

// A place for people: both from 1, the column in characters.
struct Place
{
    int line = 1;
    int column = 1;
};

// Bytes that are no part of a statement that goes on around them: "/*!50003" and its "*/".
struct Hole
{
    quint32 from = 0;
    quint32 to = 0;
};

// A statement, or something between statements.
struct Piece
{
    enum Type {
        Sql,
        Data,          // INSERT and the like: only its first lexemes are kept
        ClientCommand, // DELIMITER, SOURCE
        Unfinished,    // a quote or comment without end begins at `errorAt`
        Unbalanced,    // the bracket at `errorAt` has no partner
    };

    Type type = Sql;
    quint32 from = 0; // bytes, without leading comments and without the delimiter
    quint32 to = 0;
    quint32 errorAt = 0;
    Place place;
    QList<Lexeme> lexemes;
    QList<Hole> holes;
};

// Walks through a script from beginning to end. Holds one statement at a time; takes time in
// proportion to the bytes. Belongs to one reader, on its thread; the script must outlive it.
class Splitter
{
public:
    explicit Splitter(const QByteArray &script)
        : m_script(script)
        , m_text(script.constData())
        , m_end(quint32(script.size()))
    {
        if (script.startsWith("\xEF\xBB\xBF"))
            m_at = m_counted = 3;
    }

    // The next statement; false at the end of the script.
    bool next(Piece &piece);
    const QByteArray &script() const { return m_script; }
    quint32 position() const { return m_at; }
    // The place of a byte in or after the statement that next() gave.
    Place place(const Piece &piece, quint32 byte) const;

private:
    char at(quint32 byte) const { return byte < m_end ? m_text[byte] : '\0'; }
    bool atDelimiter() const;
    bool skipBlank(Piece &piece);
    bool skipComment(Piece &piece);
    bool openConditional(Piece &piece);
    void skipLine();
    bool readClientCommand(Piece &piece);
    void readDelimiter(quint32 from, quint32 to);
    void lex(Piece &piece);
    bool lexOne(Piece &piece, LexemeType &type);
    bool lexQuoted(char quote);
    void lexWord();
    void lexNumber(LexemeType &type);
    void match(Piece &piece, QList<quint32> &open);
    void followBlocks(const Piece &piece);
    bool isWord(const Piece &piece, qsizetype index, const char *word) const;
    void finish(Piece &piece);
    void takeModes(const Piece &piece);
    Place advance(Place place, quint32 from, quint32 to) const;

    const QByteArray &m_script;
    const char *m_text;
    quint32 m_end;
    quint32 m_at = 0;
    QByteArray m_delimiter = ";";
    int m_conditional = 0; // how many conditional comments are open
    int m_blocks = 0;      // BEGIN, IF and the like that wait for their END
    bool m_routine = false;
    bool m_trustBlocks = true; // until a BEGIN without END is met
    bool m_ansiQuotes = false;
    bool m_backslashes = true;
    quint32 m_counted = 0; // up to here lines have been counted
    Place m_place;
};

} // namespace relvar::mysql
