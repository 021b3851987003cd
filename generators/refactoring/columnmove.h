#pragma once

#include "generators/refactoring/formertables.h"

namespace relvar {

// Moves columns from one table to another with all that hangs on them: keys, indexes, checks,
// foreign keys at both of their ends, privileges. Texts follow. Lives on the stack of a verb.
class ColumnMove
{
public:
    // `edit` still has the columns in `from`.
    ColumnMove(Edit &edit, Id from, Id to);

    // Names that moved columns get in their new table; otherwise they keep theirs.
    void rename(Id column, const QString &name) { m_names.insert(column, name); }
    // A column that stays has a counterpart in the new table: what hangs on it may go along.
    void map(Id stays, Id counterpart) { m_copies.insert(stays, counterpart); }

    // All columns move or have a counterpart: whatever hangs on the table goes along.
    void takeEverything() { m_everything = true; }

    // Fails with a sentence, and then the edit is of no more use.
    Result<void> move(const QList<Id> &columns);

    const QStringList &notes() const { return m_notes; }
    // What was moved or dropped beside the columns.
    const QSet<Id> &handled() const { return m_handled; }
    // Keys, indexes, checks and foreign keys that stand below the new table now.
    const QList<Id> &followed() const { return m_followed; }

private:
    enum class Fate { Stays, Goes, Mixed };
    Fate fateOf(Id object) const;
    Result<void> moveChild(Id child);
    Result<void> moveTrigger(const Trigger &trigger);
    void take(Id child);
    Result<void> turnIncoming();
    void moveGrants();

    Edit &m_edit;
    const Model m_before;
    const Id m_from;
    const Id m_to;
    bool m_everything = false;
    QSet<Id> m_columns;
    QHash<Id, Id> m_copies;
    QHash<Id, QString> m_names;
    QHash<Id, ObjectPtr> m_texts; // with the new names
    ColumnUses m_uses;
    QStringList m_notes;
    QList<Id> m_dropped;
    QSet<Id> m_handled;
    QList<Id> m_followed;
};

} // namespace relvar
