#pragma once

#include "generators/dialects/mysql/statementtext.h"
#include "generators/dialects/mysql/syntax.h"

namespace relvar::mysql {

// Reads one statement into plain values. The grammar is that of MySQL 8 and of MariaDB 10.11
// together; nothing is looked up and nothing recurses. Lives on the reader's stack.
class Parser
{
public:
    explicit Parser(const StatementText &text)
        : m_text(text)
    {
    }
    syntax::Statement parse();

private:
    // parser.cpp: moving along the lexemes
    bool is(const char *word) const { return m_text.is(m_at, word); }
    bool isNext(const char *word) const { return m_text.is(m_at + 1, word); }
    bool atEnd() const { return m_at >= m_text.count(); }
    bool isName() const;
    bool take(const char *word);
    bool take(const char *first, const char *second);
    bool takeAny(std::initializer_list<const char *> words);
    bool takeIfNotExists() { return takeConditional(true); }
    bool takeIfExists() { return takeConditional(false); }
    bool takeConditional(bool negated);
    void expect(const char *word);
    void fail(const QString &sentence);
    void unexpected();
    bool failed() const { return !m_error.isEmpty(); }
    QString word();
    QString name();
    Name qualifiedName();
    QStringList nameList();
    QString string();
    QString account();
    QString value();
    void skipOne();
    QString bracketed();
    QString rest();
    int skipTo(std::initializer_list<const char *> words) const;

    // parser.cpp: which statement it is
    syntax::Statement statement();
    syntax::Statement create();
    syntax::Statement createObject();
    syntax::Statement alter();
    syntax::Statement dropObject();
    syntax::Statement renameObject();
    syntax::Statement session();
    syntax::Statement other(const QString &reason, const QList<Name> &creates = {});

    // parsetable.cpp
    syntax::Statement createTable(bool temporary);
    void element(syntax::CreateTable &table);
    void tableOptions(syntax::TableSettings &settings, bool alter);
    bool tableOption(syntax::TableSettings &settings);
    bool isPlainOption() const;
    bool isIndexStart() const;
    syntax::IndexDefinition index(const QString &constraint);
    void indexOptions(syntax::IndexDefinition &index);
    QList<syntax::KeyPart> keyParts();
    syntax::ForeignKeyDefinition foreignKey(const QString &constraint);
    void references(syntax::ForeignKeyDefinition &key);
    syntax::CheckDefinition check(const QString &constraint);
    syntax::Statement createIndex();

    // parsecolumn.cpp
    syntax::ColumnDefinition column();
    void dataType(syntax::ColumnDefinition &column);
    bool columnAttribute(syntax::ColumnDefinition &column);
    bool valueAttribute(syntax::ColumnDefinition &column);
    bool keyAttribute(syntax::ColumnDefinition &column);
    bool optionAttribute(syntax::ColumnDefinition &column);
    void generated(syntax::ColumnDefinition &column);
    QString attributeExpression();
    bool isAttribute() const;

    // parsealter.cpp
    syntax::Statement alterTable();
    syntax::Change change();
    syntax::Change addition();
    syntax::Change removal();
    syntax::Change columnChange();
    syntax::Change renaming();
    bool isNothing();
    void position(syntax::Change &change);
    syntax::Change unknownChange(int from);

    // parseprograms.cpp
    syntax::Statement createView();
    syntax::Statement createTrigger();
    syntax::Statement createRoutine(RoutineType type);
    syntax::Statement createEvent();
    bool characteristic(syntax::CreateRoutine &routine);
    RoutineArgument argument(bool procedure);

    // parseaccess.cpp
    syntax::Statement createDatabase(bool alter);
    syntax::Statement createSequence(bool alter);
    syntax::Statement createUser();
    syntax::Statement createRole();
    syntax::Statement grant(bool revoke);
    void grantLevel(syntax::Grant &grant);
    QStringList accounts();
    void skipAuthentication(bool &password);

    const StatementText &m_text;
    int m_at = 0;
    QString m_error;
    int m_errorAt = 0;
    bool m_orReplace = false;
    syntax::Options m_head; // what stands between CREATE and the kind of object
};

} // namespace relvar::mysql
