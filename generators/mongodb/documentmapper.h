#pragma once

#include "generators/mongodb/decisions.h"

namespace relvar::mongodb {

// Where a column has gone: the collection, the path of its field, and the paths of the arrays that
// it is inside of, itself included when it is one.
struct Place
{
    Id collection; // table
    QString path;
    QStringList arrays;
    Value rule;
    bool required = false;
};

// Makes the documents of a design. Lives on the stack of mapToDocuments().
class DocumentMapper
{
public:
    DocumentMapper(const Model &design, const Token &token);

    DocumentDesign run();

private:
    struct Where
    {
        Id collection;
        QString prefix; // "lines."
        QStringList arrays;
        bool top = true;
    };

    // Collections (mapping.cpp)
    QList<Id> roots() const;
    Collection collectionOf(Id table);
    QString collectionName(Id table);
    void settleTimeSeries(Collection &collection);
    void noteWhatIsLeft();
    void note(Id id, const QString &text);

    // Fields (fields.cpp)
    QList<DocumentField> fieldsOf(Id table, const Where &where);
    void addColumns(QList<DocumentField> &fields, Id table, const Where &where);
    void addExtended(QList<DocumentField> &fields, const Relationship &line, const Where &where);
    void addEmbedded(QList<DocumentField> &fields, Id table, const Where &where);
    void addReferenceArrays(QList<DocumentField> &fields, Id table, const Where &where);
    void applyChecks(QList<DocumentField> &fields, Id table, const Where &where);
    Value columnRule(const Column &column, bool nullable) const;
    Value schemaOf(const QList<DocumentField> &fields, Id table) const;
    QString freeField(const QList<DocumentField> &fields, const QString &wanted, Id id);
    const Decision *decision(Id line) const;

    // Indexes (indexes.cpp)
    void addIndexes(Collection &collection);
    void addKey(Collection &collection, const Key &key);
    void addIndex(Collection &collection, const Index &index);
    void keepLimits(Collection &collection);

    // Shard keys (sharding.cpp)
    void addShardKey(Collection &collection);
    void checkUniqueIndexes(Collection &collection);

    const Model &m_design;
    const Token m_token;
    const ResolveResult m_physical;
    const Model &m_model;
    const Decider m_decider;
    QHash<Id, Place> m_places;     // by column
    QSet<Id> m_dropped;            // columns that embedding makes superfluous
    QHash<Id, QList<Id>> m_inside; // tables of a collection, the root first
    QSet<QString> m_names;
    QList<Unsupported> m_notes;
};

// The name of a field as MongoDB allows it everywhere: no dots, no dollar first, no zero character.
QString safeFieldName(const QString &name);

} // namespace relvar::mongodb
