#pragma once

#include "generators/dialects/dialect.h"

namespace relvar {

// Writes the parts of erDiagrams: a block for each table, a line for each relationship. Knows all
// tables of the model that are shown (partitions are not) and how they are called there. Lives on
// the stack of one generation.
class MermaidWriter
{
public:
    enum Detail { Everything, WithoutComments, KeysOnly };

    MermaidWriter(const Model &model, const Dialect &dialect);

    const QList<Id> &tables() const { return m_tables; }
    // The relationships that a table owns, as far as both ends are shown.
    QList<const Relationship *> relationshipsOf(Id table) const;
    // The name of a table as it stands in a diagram, with its quotes.
    QString name(Id table) const { return m_names.value(table); }

    // The block of a table: its name, columns, keys and comments.
    Script entity(Id table, Detail detail = Everything) const;
    Script relationship(const Relationship &relationship) const;

private:
    struct Marks
    {
        QSet<Id> primary;
        QSet<Id> unique;
        QSet<Id> foreign;
    };
    Marks marksOf(Id table) const;
    void appendColumn(Script &script, const Column &column, const QString &word, const Marks &marks,
                      bool comments) const;

    const Model &m_model;
    const Dialect &m_dialect;
    QList<Id> m_tables;
    QHash<Id, QString> m_names;
};

// Adds a script after another one; its spans move along.
void append(Script &script, const Script &more);

} // namespace relvar
