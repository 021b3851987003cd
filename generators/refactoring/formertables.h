#pragma once

#include "generators/refactoring/surgery.h"

namespace relvar {

// Lets views go on reading tables as they were before columns left them: what a view knew as the
// table becomes a common table expression of that name, which joins the columns together again.
// Lives on the stack of a verb.
class FormerTables
{
public:
    explicit FormerTables(const Model &before)
        : m_before(before)
    {
    }

    // Some columns of a table are `lost`: expressions in terms of `from`, a FROM list. Columns that
    // are not among them are where they were. Without `from` views cannot be rewritten. A table
    // that is `gone` is missed by every view that names it.
    void add(Id table, const QHash<Id, QString> &lost, const QString &from, bool gone = false);
    // Rewrites the views that name lost columns; tells in `notes` which ones, and which other
    // objects should be looked at, those in `handled` left out. `verb` is done by now.
    void rewriteViews(Edit &edit, const QSet<Id> &handled, QStringList &notes);
    // Views that name lost columns.
    QList<Id> views() const;
    // Objects other than views that name lost columns of any of the tables.
    QSet<Id> otherUses() const;

private:
    struct Former
    {
        Id table;
        QHash<Id, QString> lost;
        QString from;
        ColumnUses uses;
    };
    static bool isMissed(const Former &former, Id view);
    bool rewrite(Edit &edit, const View &view, const QList<const Former *> &needed) const;
    QString query(const Model &model, const Former &former) const;

    const Model m_before;
    QList<Former> m_tables;
};

} // namespace relvar
