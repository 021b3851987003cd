#pragma once

#include "generators/sketch/design.h"

namespace relvar::sketch {

// Reads one erDiagram. Lives on the stack of readMermaid().
class MermaidReader
{
public:
    explicit MermaidReader(const QString &text)
        : m_text(text)
    {
    }
    Design run();

private:
    struct End
    {
        int minimum = 0;
        bool many = false;
    };

    struct Line
    {
        QString left;
        QString right;
        End leftEnd;  // how many of the left side
        End rightEnd; // how many of the right side
        bool identifying = false;
        QString label;
        Range range;
    };

    void complain(const QString &text) { m_out.problems.append({m_line, m_number, 1, text}); }
    static QString decoded(const QString &text);
    void read(const QString &line);
    QString name(const QString &line);
    static QualifiedName qualified(const QString &text);
    int entity(const QString &key);
    void attributes(QString line);
    static qsizetype closing(const QString &line);
    void attribute(const QStringList &words, const QString &comment);
    static void takeName(Attribute &attribute);
    static QString typeText(QString type);

    // Relationships (mermaidrelations.cpp)
    static bool takeEnd(const QString &text, qsizetype &at, End &result);
    void relationship(const QString &line, const QString &left, const End &leftEnd);
    static QStringList pathOf(const QualifiedName &name);
    struct Columns
    {
        QStringList own;
        QStringList other;
    };
    Columns foreignColumns(int own, int other, const QString &label);
    bool saidColumns(int own, int other, const QString &label, Columns &columns) const;
    bool hasColumns(int entity, const QStringList &names) const;
    void relate(const Line &line);

    const QString &m_text;
    Range m_line;
    int m_number = 0;
    qsizetype m_at = 0;
    int m_inside = -1;         // the entity whose block is open
    QString m_remark;          // the line before, when it is one
    bool m_describing = false; // inside of accDescr { ... }
    QHash<QString, int> m_entities;
    QHash<QString, QString> m_aliases;
    QHash<int, QStringList> m_foreign; // columns marked FK that no line has taken yet
    QList<Line> m_lines;
    Design m_out;
};

} // namespace relvar::sketch
