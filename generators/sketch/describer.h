#pragma once

#include "generators/sketch/describe.h"

#include <QSet>

namespace relvar::sketch {

// Puts a model into the terms of DBML. Lives on the stack of describe().
class Describer
{
public:
    explicit Describer(const Model &model)
        : m_model(model)
    {
        for (const Partition *partition : model.all<Partition>())
            m_partitions.insert(partition->table);
    }
    Design run();

private:
    QualifiedName name(const Object &object) const;
    QString columnName(Id id) const;
    void project();
    void enumeration(const EnumType &type);
    Entity entity(const Table &table);
    static bool isCheckNameAutomatic(const Entity &entity, const QString &name);
    Attribute attribute(const Column &column);
    QList<IndexColumn> columns(const QList<IndexPart> &parts) const;
    static QStringList nameParts(const QList<IndexColumn> &columns);
    void omit(const Object &object, const QString &text);
    bool hasForeignColumns(Id table, const QList<IndexPart> &parts) const;
    void addKey(Entity &entity, const Key &key);
    void addIndex(Entity &entity, const Index &index);
    void groups();
    void records(Entity &entity, const Table &table);

    // References (describereferences.cpp)
    QStringList path(Id table) const;
    void reference(const Relationship &line);
    void physical(Reference &one, const Relationship &line);
    QStringList namesOf(const QString &ids, Id table) const;
    bool hasNullable(const Relationship &line, bool referenced) const;
    bool isPrimary(Id table, const QList<ColumnPair> &pairs, Ref<Column> ColumnPair::*side) const;
    void conceptual(Reference &one, const Relationship &line);

    const Model &m_model;
    QSet<Id> m_partitions;
    QHash<Id, QList<QList<ColumnPair>>> m_pairs;
    Design m_out;
};

} // namespace relvar::sketch
