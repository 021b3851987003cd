#include "views/panels/coloring.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

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

Coloring::Coloring(Language language, const QPalette &palette)
    : m_language(language)
    , m_dark(palette.color(QPalette::Base).lightness() < 128)
{
    m_comment.setFontItalic(true);
    m_name.setFontWeight(QFont::DemiBold);
    setColors();
}

bool Coloring::setPalette(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    if (dark == m_dark)
        return false;
    m_dark = dark;
    setColors();
    return true;
}

void Coloring::setColors()
{
    m_keyword.setForeground(QColor(m_dark ? 0x7cb0ff : 0x1d4fc4));
    m_type.setForeground(QColor(m_dark ? 0x6fd3c0 : 0x0f766e));
    m_literal.setForeground(QColor(m_dark ? 0xe8b07a : 0x9a4a0c));
    m_comment.setForeground(QColor(m_dark ? 0x8b95a5 : 0x6b7280));
}

Coloring::State Coloring::line(const QString &text, State before,
                               QList<QTextLayout::FormatRange> *ranges) const
{
    if (m_language == Sql)
        return sql(text, before, ranges);
    if (m_language == Sketch)
        return sketch(text, before, ranges);
    if (ranges)
        mermaid(text, *ranges);
    return Plain;
}

Coloring::State Coloring::sql(const QString &text, State before,
                              QList<QTextLayout::FormatRange> *ranges) const
{
    State after = Plain;
    const auto setFormat = [ranges](qsizetype from, qsizetype length,
                                    const QTextCharFormat &format) {
        if (ranges && length > 0)
            ranges->append({int(from), int(length), format});
    };
    const qsizetype size = text.size();
    qsizetype at = 0;
    // Colours up to the end of `close`, or all of the line when it does not end here.
    const auto until = [&](qsizetype from, qsizetype search, const QString &close, State state,
                           const QTextCharFormat &format) {
        const qsizetype end = text.indexOf(close, search);
        after = end < 0 ? state : Plain;
        at = end < 0 ? size : end + close.size();
        setFormat(from, at - from, format);
    };
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
            setFormat(at, size - at, m_comment);
            return after;
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
            if (!ranges)
                continue;
            const QString word = text.mid(from, at - from).toUpper();
            if (keywords().contains(word))
                setFormat(from, at - from, m_keyword);
            else if (typeNames().contains(word))
                setFormat(from, at - from, m_type);
        } else if (c.isDigit()) {
            const qsizetype from = at;
            while (at < size && (isWord(text[at]) || text[at] == u'.'))
                ++at;
            setFormat(from, at - from, m_literal);
        } else {
            ++at;
        }
    }
    return after;
}

void Coloring::mermaid(const QString &text, QList<QTextLayout::FormatRange> &ranges) const
{
    const auto setFormat = [&ranges](qsizetype from, qsizetype length,
                                     const QTextCharFormat &format) {
        ranges.append({int(from), int(length), format});
    };
    const qsizetype first = text.indexOf(u"%%"_s);
    if (first >= 0)
        setFormat(first, text.size() - first, m_comment);
    const qsizetype size = first < 0 ? text.size() : first;
    qsizetype at = 0;
    while (at < size) {
        const QChar c = text[at];
        const qsizetype from = at;
        if (c == u'"') {
            const qsizetype end = text.indexOf(u'"', at + 1);
            at = end < 0 ? size : end + 1;
            setFormat(from, at - from, m_literal);
        } else if (isWord(c)) {
            while (at < size && isWord(text[at]))
                ++at;
            const QStringView word = QStringView(text).mid(from, at - from);
            if (word == u"erDiagram" || word == u"PK" || word == u"FK" || word == u"UK" ||
                word == u"title" || word == u"direction")
                setFormat(from, at - from, m_keyword);
        } else if (u"|{}o.-"_s.contains(c)) {
            while (at < size && u"|{}o.-"_s.contains(text[at]))
                ++at;
            if (at - from > 2)
                setFormat(from, at - from, m_type);
        } else {
            ++at;
        }
    }
}

} // namespace relvar
