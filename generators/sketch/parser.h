#pragma once

#include "generators/sketch/syntax.h"

namespace relvar::sketch {

// Reads the tokens of one text into its syntax. Lives on the stack of parse().
class Parser
{
public:
    explicit Parser(const QString &text);
    Syntax run();

private:
    void statement();

    // Tokens
    const Token &peek(int ahead = 0) const;
    QStringView view(const Token &token) const;
    bool isSign(QStringView sign, int ahead = 0) const;
    bool isWord(QStringView lower, int ahead = 0) const;
    bool isName(int ahead = 0) const;
    bool isText(int ahead = 0) const;
    bool endsLine() const; // the next token stands on another line
    bool takeSign(QStringView sign);
    Word takeWord();
    Path takePath();
    Range since(int from) const;
    void keyword(int ahead = 0);
    void complain(const Range &range, const QString &text);
    void complainHere(const QString &text);
    void unexpected();
    QString shown() const;
    void skipLine();
    void skipBlock();
    bool lineHas(QStringView sign) const;
    bool startsBlock() const; // a new element starts here, whatever is still open

    // Parts that several elements have (parseparts.cpp)
    Value takeValue();
    Value takeCall(int from);
    QList<Setting> takeSettings();
    Setting takeSetting();
    Arrow takeArrow(bool dbml);
    Endpoint takeEndpoint();
    Endpoint takeRightSide(const Arrow &arrow);
    TypeSyntax takeType(bool words);
    ColumnSyntax takeColumn();
    bool takeMark(ColumnSyntax &column);
    QList<Word> takeLabels();
    Value takeNote(); // after "Note"

    // Elements (parseelements.cpp)
    bool element(QStringView lower);
    void table(bool partial);
    void tableLine(TableSyntax &table);
    void indexes(TableSyntax &table);
    IndexSyntax takeIndex();
    void checks(TableSyntax &table);
    void enumeration();
    void reference();
    ReferenceSyntax referenceLine();
    void group();
    void stickyNote();
    void project();
    void projectLine(ProjectSyntax &project);
    bool takeSkipped(QStringView lower);
    RecordsSyntax records(bool inside);
    void recordsBlock();
    void metadata();
    void entryLine(QList<Setting> &entries);
    template<class F>
    bool takeBody(F &&line); // "{ ... }"; false when it was damaged

    // Shorthand (parseshorthand.cpp)
    void shorthand();
    void entityLine(const Path &name, int from);
    void entityItems(TableSyntax &table);
    void relationLine(Endpoint left, int from);
    void phrases(ReferenceSyntax &reference);

    template<class T>
    void put(T statement, int from)
    {
        statement.range = since(from);
        m_out.statements.append(std::move(statement));
    }

    const QString &m_text;
    Syntax m_out;
    int m_at = 0;
};

} // namespace relvar::sketch
