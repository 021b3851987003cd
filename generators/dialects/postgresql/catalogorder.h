#pragma once

#include "generators/dialects/catalog.h"

#include <QHash>
#include <QSet>

namespace relvar::postgresql {

// An object of the catalog: "pg_class 16385".
using CatalogKey = QString;

// The statements that make one object.
struct CatalogBlock
{
    int priority = 0; // of its kind
    QString schema;
    QString name;
    QList<std::pair<int, QString>> statements; // by their part
};

// What the catalog says about which object needs which. A value.
class CatalogOrder
{
public:
    // The rows of the questions "dependencies", "standins" and "expressions".
    CatalogOrder(const CatalogRows &dependencies, const CatalogRows &standIns,
                 const CatalogRows &expressions);

    // The object whose statements hold this one.
    CatalogKey standIn(CatalogKey key) const;
    // The oids of defaults and checks that need what needs their table.
    QStringList apart() const { return m_apart; }
    // The blocks in an order that works, else by kind, schema and name.
    QList<CatalogKey> sorted(const QHash<CatalogKey, CatalogBlock> &blocks) const;

private:
    using Needs = QHash<CatalogKey, QSet<CatalogKey>>;

    static bool reaches(const Needs &needs, const CatalogKey &from, const CatalogKey &table);

    QHash<CatalogKey, CatalogKey> m_standIns;
    Needs m_needs;
    QStringList m_apart;
};

CatalogKey catalogKey(const QString &catalog, const QString &oid);

} // namespace relvar::postgresql
