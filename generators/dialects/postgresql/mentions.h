#pragma once

#include "generators/dialects/postgresql/writer.h"

#include <QHash>

namespace relvar::postgresql {

// Finds the objects that pieces of SQL name: tables, views, sequences, routines, and what kept
// statements create. Lives on the stack of ordered().
class Mentions
{
public:
    explicit Mentions(const Model &model);

    // The ids of objects named in a query, an expression or the body of a routine, as libpg_query
    // reads it; where it cannot, every word counts that is the name of an object.
    QSet<Id> in(const QString &sql);

private:
    bool worthParsing(const QString &sql) const;
    void add(const QString &schema, const QString &name, QSet<Id> &found) const;
    void addMultirange(const RangeType &range, const Object *schema);
    void collect(const QJsonValue &node, QSet<Id> &found) const;
    void collectNames(const QJsonArray &names, QSet<Id> &found) const;

    struct Named
    {
        QString schema;
        Id id;
    };
    QHash<QString, QList<Named>> m_byName;
    QStringList m_operators;          // names without a letter
    QHash<QString, QSet<Id>> m_known; // by the text that was read
};

} // namespace relvar::postgresql
