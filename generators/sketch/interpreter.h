#pragma once

#include "generators/sketch/design.h"

#include <QSet>

namespace relvar::sketch {

// Turns the syntax of one text into what it says. Lives on the stack of interpret().
class Interpreter
{
public:
    Interpreter(const Syntax &syntax, const TypeInference &inference)
        : m_syntax(syntax)
        , m_inference(inference)
    {
    }
    Design run();

private:
    static const Setting *find(const QList<Setting> &settings, QStringView name);
    static QString textOf(const QList<Setting> &settings, QStringView name);
    void complain(const Range &range, const QString &text);
    void prepare(const TableSyntax &table);
    static QualifiedName qualified(const Path &path);
    Target target(const Endpoint &endpoint) const;
    QualifiedName tableName(const Path &path, qsizetype parts) const;
    Entity *entityAt(const QualifiedName &name);
    void add(const TableSyntax &table);
    static void fill(Entity &entity, const TableSyntax &table);
    void inject(Entity &entity, const TableSyntax &table, const Injection &injection);
    static bool isPublic(const QString &schema) { return schema.isEmpty() || schema == u"public"; }
    static QStringList pathOf(const QualifiedName &name);
    void addParts(Entity &entity, const TableSyntax &table);
    void addIndex(Entity &entity, const IndexSyntax &index);

    // Columns (interpretcolumns.cpp)
    void addColumn(Entity &entity, const ColumnSyntax &column, bool shorthand, bool first);
    static bool isKey(const Entity &entity, const ColumnSyntax &column, bool shorthand, bool first);
    void setType(const Entity &entity, Attribute &attribute, const ColumnSyntax &column, bool key);
    void setSettings(Entity &entity, Attribute &attribute, const ColumnSyntax &column);
    static bool isKnown(QStringView name);
    static bool isMetadata(const Setting &setting);
    static void addMetadata(Metadata &metadata, const QList<Setting> &settings,
                            std::initializer_list<QStringView> known);

    // References, enumerations and everything else (interpretrest.cpp)
    void add(const EnumSyntax &syntax);
    void add(const ReferenceSyntax &syntax);
    void add(const GroupSyntax &syntax);
    void add(const NoteSyntax &syntax);
    void add(const ProjectSyntax &syntax);
    // These speak about what may stand further down.
    void add(const RecordsSyntax &) {}
    void add(const MetadataSyntax &) {}
    void addLate(const RecordsSyntax &syntax, const QualifiedName &table);
    void addLate(const MetadataSyntax &syntax);

    const Syntax &m_syntax;
    const TypeInference &m_inference;
    QHash<QString, const TableSyntax *> m_partials;
    QHash<QString, QualifiedName> m_aliases;
    QSet<QString> m_names;
    QHash<QualifiedName, qsizetype> m_entities;
    QSet<QualifiedName> m_grouped;
    Design m_out;
};

} // namespace relvar::sketch
