#include "views/panels/highlighter.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

enum State { Plain = -1, InComment = 1, InString, InDollar };

const QSet<QString> &keywords()
{
    static const QSet<QString> words = [] {
        const QString text = uR"(
            ADD ALL ALTER ALWAYS AND AS ASC BEFORE AFTER BEGIN BETWEEN BY CASCADE CASE CHECK COLLATE
            COLUMN COMMENT COMMIT CONCURRENTLY CONSTRAINT CREATE CURRENT_TIMESTAMP CYCLE DATABASE
            DECLARE DEFAULT DEFERRABLE DEFERRED DELETE DESC DISTINCT DO DOMAIN DROP EACH ELSE ENABLE
            END ENUM EXCLUDE EXECUTE EXISTS EXTENSION FALSE FIRST FOR FOREIGN FROM FUNCTION GENERATED
            GRANT GROUP HAVING IDENTITY IF IN INCLUDE INCREMENT INDEX INHERITS INITIALLY INSERT
            INSTEAD INTO IS JOIN KEY LANGUAGE LAST LATERAL LEFT LIKE LIMIT LOCAL MATCH MATERIALIZED
            MAXVALUE MINVALUE NO NOT NULL NULLS OF ON ONLY OR ORDER OUTER OWNED OWNER PARTITION
            POLICY PRIMARY PROCEDURE RANGE REFERENCES REPLACE RESTRICT RETURN RETURNS REVOKE RIGHT
            ROLE ROW SCHEMA SECURITY SELECT SEQUENCE SET START STORED TABLE TABLESPACE TEMPORARY THEN
            TO TRIGGER TRUE TYPE UNION UNIQUE UNLOGGED UPDATE USING VALUES VIEW WHEN WHERE WITH
            WITHOUT)"_s;
        const QStringList list = text.simplified().split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

const QSet<QString> &typeNames()
{
    static const QSet<QString> words = [] {
        const QString text = uR"(
            BIGINT BIGSERIAL BIT BOOL BOOLEAN BYTEA CHAR CHARACTER CIDR DATE DECIMAL DOUBLE FLOAT
            INET INT INTEGER INTERVAL JSON JSONB MONEY NUMERIC PRECISION REAL SERIAL SMALLINT
            SMALLSERIAL TEXT TIME TIMESTAMP TIMESTAMPTZ TSVECTOR UUID VARCHAR VARYING XML ZONE)"_s;
        const QStringList list = text.simplified().split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

} // namespace

Highlighter::Highlighter(Language language, const QPalette &palette, QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_language(language)
    , m_dark(palette.color(QPalette::Base).lightness() >= 128)
{
    setPalette(palette);
}

void Highlighter::setPalette(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    if (dark == m_dark)
        return;
    m_dark = dark;
    m_keyword.setForeground(QColor(dark ? 0x7cb0ff : 0x1d4fc4));
    m_type.setForeground(QColor(dark ? 0x6fd3c0 : 0x0f766e));
    m_literal.setForeground(QColor(dark ? 0xe8b07a : 0x9a4a0c));
    m_comment.setForeground(QColor(dark ? 0x8b95a5 : 0x6b7280));
    m_comment.setFontItalic(true);
    rehighlight();
}

void Highlighter::highlightBlock(const QString &text)
{
    if (m_language == Sql)
        sql(text);
    else
        mermaid(text);
}

void Highlighter::sql(const QString &text)
{
    const qsizetype size = text.size();
    qsizetype at = 0;
    // Colours up to the end of `close`, or all of the line when it does not end here.
    const auto until = [&](qsizetype from, qsizetype search, const QString &close, State state,
                           const QTextCharFormat &format) {
        const qsizetype end = text.indexOf(close, search);
        setCurrentBlockState(end < 0 ? state : Plain);
        at = end < 0 ? size : end + close.size();
        setFormat(int(from), int(at - from), format);
    };
    const int before = previousBlockState();
    setCurrentBlockState(Plain);
    if (before == InComment)
        until(0, 0, u"*/"_s, InComment, m_comment);
    else if (before == InString)
        until(0, 0, u"'"_s, InString, m_literal);
    else if (before == InDollar)
        until(0, 0, u"$$"_s, InDollar, m_literal);
    while (at < size) {
        const QChar c = text[at];
        const QChar next = at + 1 < size ? text[at + 1] : QChar();
        if (c == u'-' && next == u'-') {
            setFormat(int(at), int(size - at), m_comment);
            return;
        }
        if (c == u'/' && next == u'*') {
            until(at, at + 2, u"*/"_s, InComment, m_comment);
        } else if (c == u'\'') {
            until(at, at + 1, u"'"_s, InString, m_literal);
        } else if (c == u'$' && next == u'$') {
            until(at, at + 2, u"$$"_s, InDollar, m_literal);
        } else if (c == u'"') {
            const qsizetype end = text.indexOf(u'"', at + 1);
            at = end < 0 ? size : end + 1;
        } else if (c.isLetter() || c == u'_') {
            const qsizetype from = at;
            while (at < size && isWord(text[at]))
                ++at;
            const QString word = text.mid(from, at - from).toUpper();
            if (keywords().contains(word))
                setFormat(int(from), int(at - from), m_keyword);
            else if (typeNames().contains(word))
                setFormat(int(from), int(at - from), m_type);
        } else if (c.isDigit()) {
            const qsizetype from = at;
            while (at < size && (isWord(text[at]) || text[at] == u'.'))
                ++at;
            setFormat(int(from), int(at - from), m_literal);
        } else {
            ++at;
        }
    }
}

void Highlighter::mermaid(const QString &text)
{
    const qsizetype first = text.indexOf(u"%%"_s);
    if (first >= 0)
        setFormat(int(first), int(text.size() - first), m_comment);
    const qsizetype size = first < 0 ? text.size() : first;
    qsizetype at = 0;
    while (at < size) {
        const QChar c = text[at];
        const qsizetype from = at;
        if (c == u'"') {
            const qsizetype end = text.indexOf(u'"', at + 1);
            at = end < 0 ? size : end + 1;
            setFormat(int(from), int(at - from), m_literal);
        } else if (isWord(c)) {
            while (at < size && isWord(text[at]))
                ++at;
            const QStringView word = QStringView(text).mid(from, at - from);
            if (word == u"erDiagram" || word == u"PK" || word == u"FK" || word == u"UK" ||
                word == u"title" || word == u"direction")
                setFormat(int(from), int(at - from), m_keyword);
        } else if (u"|{}o.-"_s.contains(c)) {
            while (at < size && u"|{}o.-"_s.contains(text[at]))
                ++at;
            if (at - from > 2)
                setFormat(int(from), int(at - from), m_type);
        } else {
            ++at;
        }
    }
}

} // namespace relvar
