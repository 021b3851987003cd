#pragma once

#include "model/checks/issue.h"
#include "model/edit.h"
#include "model/operations/naming.h"

namespace relvar {

// Turns what is conceptual into tables, columns and keys: the machinery behind makePhysical() and
// resolve(). Everything that it makes has an id derived from the ids of its causes, so that the
// same model always gives the same result. Lives on the stack of whoever edits.
class Materializer
{
public:
    explicit Materializer(Edit &edit, int identifierBytes = DefaultIdentifierBytes)
        : m_edit(edit)
        , m_bytes(identifierBytes)
    {
    }

    // The whole model.
    void materializeAll();
    // One relationship and what its key depends on. Returns what stands for it now (itself, the
    // junction table, the table of the supertype), or none; then issues() tells why.
    Id materialize(Id relationship);

    // What could not be made physical, and stays as it is.
    const QList<Issue> &issues() const { return m_issues; }
    // For every object that was made: the relationship or table that it was made for.
    const QHash<Id, Id> &causes() const { return m_causes; }

private:
    // Keys and columns (materializer.cpp)
    void materializeOnce();
    void completeKey(Id table);
    bool keyReaches(Id table, Id wanted) const;
    bool closesCircle(const Relationship &relationship);
    void migrateKey(Id relationship);
    void extendPrimaryKey(Id relationship, const QList<Id> &columns);
    void addUniqueKey(Id cause, Id table, const QList<Id> &columns, const char *role);
    Id makeJunction(Id relationship);
    bool hasKey(Id table) const;
    bool entersKey(const Relationship &relationship) const;
    QList<Id> tables() const;
    QList<Id> conceptual() const;

    // Subtypes (subtypes.cpp)
    void mergeSingleTables();
    bool mayMerge(const Relationship &relationship);
    QStringList mergeSubtypesOf(Id table, Id root);
    QStringList mergeSubtype(Id relationship, Id root);
    void listValues(Id root, const QStringList &values);
    Id discriminatorOf(Id root);
    void requireColumns(Id relationship, Id root, const QStringList &values);
    void moveChildren(Id from, Id to);
    void copySupertypeKey(const Relationship &relationship);
    void copySupertype(Id relationship);
    Id copiedColumn(const Relationship &relationship, const Column &column);
    void copyConstraints(const Relationship &relationship, const QHash<Id, Id> &copies);

    // Mixins (mixins.cpp)
    void addMixins();
    void addMixinColumn(Id table, const QString &name, bool required);

    template<class T>
    Id make(T object, Id cause, const QByteArray &role, Id about = {})
    {
        object.id = derived(cause, role, about);
        const Id id = m_edit.add(std::move(object));
        m_causes.insert(id, m_causes.value(cause, cause));
        return id;
    }
    // The first id of this origin that is free, and the one that is always the same.
    Id derived(Id cause, const QByteArray &role, Id about) const;
    static Id derivedId(Id cause, const QByteArray &role, Id about = {}, int attempt = 0);
    void report(Id id, const QString &code, const QString &text,
                Severity severity = Severity::Error);

    Edit &m_edit;
    const int m_bytes;
    QList<Issue> m_issues;
    QHash<Id, Id> m_causes;
    QSet<Id> m_completed; // tables whose key has what relationships bring
    QSet<Id> m_failed;    // relationships that were reported
    QSet<Id> m_merging;   // subtypes on the way into the table of their root
};

} // namespace relvar
