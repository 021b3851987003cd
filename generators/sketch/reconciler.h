#pragma once

#include "generators/sketch/describe.h"
#include "generators/sketch/reconcile.h"

#include <QSet>

namespace relvar::sketch {

// A column that an attribute stands for: itself, or one for each part of the key it refers to.
struct PlannedColumn
{
    QString name;
    const Attribute *attribute = nullptr;
    bool reference = false;
    int part = 0; // which part of the key of the target
    Id id = {};
};

// An entity of the wanted design, with the table it is or becomes.
struct Plan
{
    Entity *wanted = nullptr;
    const Entity *base = nullptr;
    Id table;
    QList<PlannedColumn> columns;
};

// The work of reconcile(). Lives on its stack.
class Reconciler
{
public:
    Reconciler(Edit &edit, Design wanted, Mode mode, Id schema, const SketchScope &scope);
    Reconciled run();

private:
    // Names (reconcilenames.cpp)
    void loadNames();
    QualifiedName normal(const QualifiedName &name) const;
    QualifiedName nameOf(const QStringList &path, qsizetype parts) const;
    Id tableAt(const QStringList &path, qsizetype parts) const;
    Plan *planAt(const QStringList &path, qsizetype parts);
    Id schemaFor(const QString &name);
    DataType dataType(const TypeName &type) const;
    QString freeConstraintName(Id table, const QStringList &columns, const QString &label);
    void keepAutomaticNames(Id table);
    void followNames();
    void complain(const Range &range, const QString &text);
    bool replaces() const { return m_mode == Mode::Replace; }
    bool replacesAll() const { return replaces() && m_scope.all; }
    void found(const Range &range, Id id);

    // Entities (reconciler.cpp)
    void addMissing();
    bool isKnownManyToMany(const Reference &wanted) const;
    void requireEntity(const Target &target, bool key, bool stubKey = true);
    void planEntities();
    void matchRenamed(QList<const Entity *> open);
    bool isAlike(const Entity &wanted, const Entity &base) const;
    void removeEntities();
    void makeTables();
    void headings(Plan &plan);

    // Which columns there are to be (reconcileplans.cpp)
    void planColumns();
    QStringList keyNames(const QStringList &path, int depth = 0);
    QStringList columnNames(const Attribute &attribute, int depth = 0);
    QStringList wantedKey(const Plan &plan, int depth = 0);
    void replaceImpliedKey(Plan &plan);
    void matchColumns(Plan &plan);
    Id columnId(Id table, const QString &name) const;
    void renameColumn(Id table, Id column, const QString &name);

    // Columns and keys (reconcilecolumns.cpp)
    void plainColumns(Plan &plan);
    void findColumns();
    void changeColumn(const PlannedColumn &planned, const Attribute &base);
    void setIncrement(Id column, bool increment);
    void propagateType(Id column, const DataType &before);
    Id makeColumn(Plan &plan, const PlannedColumn &planned, const DataType &type);
    void keys(Plan &plan);
    void uniqueColumns(Plan &plan);
    bool referenceColumns(Plan &plan);
    void order(Plan &plan);

    // Indexes and checks (reconcileindexes.cpp)
    void indexes(Plan &plan);
    void changeIndex(const IndexEntry &wanted, const IndexEntry &base, Id table);
    QList<IndexPart> indexParts(Id table, const IndexEntry &entry, bool &complete);
    void checks(Plan &plan);
    void records(Plan &plan);

    // References (reconcilereferences.cpp)
    void references();
    struct Side
    {
        Id table;
        QList<Id> columns;
        bool columnsMissing = false;
    };
    Side sideOf(const Target &target);
    void physical(const Reference &wanted, Side own, Side other, bool turned);
    void conceptual(const Reference &wanted, const Side &left, const Side &right);
    void keepColumns(Id line, const Side &left, const Side &right);
    void changeReference(const Reference &wanted, Id id);
    bool secondRefers(const Reference &wanted, const Side &left, const Side &right) const;
    void setEnds(const Reference &wanted, Id id, int otherMinimum = -1);

    // Enumerations, groups, notes and the project (reconcilerest.cpp)
    void enumerations();
    void removeEnumerations();
    void groups();
    void notes();
    void project();
    void setOption(Id id, const QString &key, const QString &value);
    void setMetadata(Id id, const Metadata &wanted, const Metadata &base, bool all);

    Edit &m_edit;
    Design m_wanted;
    const Design m_base;
    const Mode m_mode;
    const SketchScope m_scope;
    const Id m_home; // the schema of names without one
    QString m_homeName;
    QHash<QualifiedName, Id> m_tables;
    QHash<QString, Id> m_folded; // lower case, for names that differ only in case
    QHash<QualifiedName, Id> m_types;
    QHash<QString, Id> m_schemas;
    QHash<QualifiedName, const Entity *> m_baseEntities;
    QHash<Id, const Reference *> m_baseReferences;
    QHash<QualifiedName, int> m_planIndex;
    QList<Plan> m_plans;
    QSet<Id> m_claimed;  // relationships that the text has
    QSet<Id> m_referred; // tables that stay because something refers to them
    QHash<Id, QHash<QString, Id>> m_columns;
    QHash<Id, QHash<QString, Id>> m_formerColumns; // by the names that they had before
    QSet<Id> m_renulled;                           // columns that became nullable, or no longer are
    QList<Id> m_unusedTypes;
    bool m_lostReferences = false;    // some could not be looked up
    QHash<Id, QSet<QString>> m_taken; // by schema: names of constraints and indexes
    bool m_takenLoaded = false;
    struct AutomaticName
    {
        Id table;
        Id object;
        QString label;
        QList<Id> columns;
    };
    QList<AutomaticName> m_automatic;
    QSet<Id> m_following;
    Reconciled m_out;
};

} // namespace relvar::sketch
