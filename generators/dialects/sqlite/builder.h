#pragma once

#include "generators/dialects/sqlite/building.h"

#include <QHash>

namespace relvar::sqlite {

// A table with what was made for it, while its design is being built.
struct MadeTable
{
    std::shared_ptr<Table> table;
    QList<std::shared_ptr<Column>> columns;
    QList<std::shared_ptr<Key>> keys;
    QList<ForeignKeySyntax> foreignKeys;
    QString schema;

    std::shared_ptr<Column> column(const QString &name) const;
    const Key *primary() const;
};

// Makes the objects of a design from a catalogue: tables, then what refers to them. Lives on the
// stack of buildModel().
class Builder
{
public:
    Built run(const QList<CatalogEntry> &catalog, const QList<KeptStatement> &kept,
              const QString &preamble);

private:
    template<class T>
    std::shared_ptr<T> add(Id parent, const QString &name)
    {
        auto object = std::make_shared<T>();
        object->id = newId();
        object->parent = parent;
        object->name = name;
        object->rank = ++m_ranks[{parent, int(T::Tag)}];
        m_objects.append(object);
        return object;
    }
    Id schema(const QString &name);
    void keep(const QString &text, const QString &reason);
    void keep(const CatalogEntry &entry, const QString &reason);
    void remark(const QString &schema, const QString &name, const QString &reason);
    const MadeTable *tableNamed(const QString &schema, const QString &name) const;

    void buildTable(const CatalogEntry &entry);
    void buildVirtual(const CatalogEntry &entry);
    void buildView(const CatalogEntry &entry);
    void buildIndex(const CatalogEntry &entry);
    void buildTrigger(const CatalogEntry &entry);

    MadeTable &makeTable(const CatalogEntry &entry);
    void addColumns(const CatalogEntry &entry, const TableSyntax &syntax, MadeTable &made);
    void addKeys(const CatalogEntry &entry, const TableSyntax &syntax, MadeTable &made);
    IndexPart partOf(const PartSyntax &part, const MadeTable &made) const;
    void addForeignKey(MadeTable &made, const ForeignKeySyntax &syntax);
    QList<ColumnPair> pairsOf(const MadeTable &made, const MadeTable &target,
                              const ForeignKeySyntax &syntax) const;

    QList<std::shared_ptr<Object>> m_objects;
    QHash<std::pair<Id, int>, int> m_ranks;
    QHash<QString, Id> m_schemas;
    std::map<std::pair<QString, QString>, MadeTable> m_tables; // by schema and lower-case name
    QHash<std::pair<QString, QString>, Id> m_views;
    QList<Remark> m_remarks;
};

} // namespace relvar::sqlite
