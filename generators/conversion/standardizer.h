#pragma once

#include "generators/conversion/standard.h"
#include "generators/conversion/standardtypes.h"
#include "model/edit.h"

namespace relvar {

// Changes a copy of a design kind by kind, one file of functions a concern. Lives on the stack of
// standardDesign().
class Standardizer
{
public:
    Standardizer(const Model &model, const DialectTraits &target);
    StandardDesign run();

private:
    // standardizer.cpp: what is there, and what it is called
    void standardizeSchemas();
    void standardizeSession(const Schema &schema);
    void leaveOutTables();
    void standardizeNames();
    QString columnName(const QString &name) const;
    void renameIn(const Table &table);
    void rename(Id id, const QString &name);
    QString freeName(Id scope, const QString &wanted, const QString &owner);
    QString fitted(const QString &name) const;
    NameScope scopeOf(const Table &table) const;
    NameScope scopeOfQueries(Id schema) const;
    void addRelation(NameScope &scope, const Object &relation, Id schema) const;
    QString quoted(const QString &name) const;
    QString relationText(const Object &relation) const;

    // standardcolumns.cpp
    void decideTypes();
    void decideBooleans();
    void alignForeignKeys();
    void decideCase();
    void standardizeColumns(const Table &table);
    void writeType(const Column &column, const StandardType &type);
    void writeComputed(const Column &column, const StandardType &type, const NameScope &scope);
    void writeDefault(const Column &column, const StandardType &type, const NameScope &scope);
    void writeTouch(const Table &table, const Column &column);
    QString rowChanges(const Table &table) const;
    bool countsRows(const Column &column) const;
    QSet<QString> misusedIn(const QString &sql, bool query) const;
    bool isDocument(const Column &column, const StandardType &type) const;
    static QString documentIn(const Check &check);

    // standardkeys.cpp
    void standardizeKeys(const Table &table);
    void standardizeIndexes(const Table &table);
    void standardizeIndex(const Index &index, Id about, const NameScope &scope);
    void standardizeChecks(const Table &table);
    void standardizeReferences(const Table &table);
    void keepIndexOf(const Table &table, const Relationship &reference);
    QString refusalOf(const Relationship &reference) const;
    bool isUnique(Id table, const QSet<Id> &columns) const;
    QString expressionOf(const IndexPart &part) const;
    void writeSearch(const Index &index);

    // standardprograms.cpp
    void standardizePrograms();
    void standardizeTrigger(const Trigger &trigger);
    Standardized assignmentsOf(const Trigger &trigger, const NameScope &scope) const;

    // standardrest.cpp
    void standardizeTable(const Table &table);
    void standardizeViews();
    void standardizeAccess();
    void reportSettings(const Table &table);

    bool isMysql() const { return m_rules == SourceRules::Mysql; }
    bool isFor(QStringView key) const { return m_words == key; }
    // Options of the object that the database of the design knows; others may have been left by one
    // that the design was for before.
    QMap<QString, QString> optionsOf(const Object &object) const;
    QString sourceLabel() const
    {
        return isMysql() ? QStringLiteral("MySQL") : QStringLiteral("SQLite");
    }
    QString shown(Id id) const;
    void note(Id id, Verdict verdict, const QString &text) { m_notes.append({id, verdict, text}); }
    void lose(Id id, const QString &text) { note(id, Verdict::Lost, text); }
    void remove(Id id) { (void)m_edit.remove(id); }

    const Model &m_model; // as it was
    const DialectTraits &m_target;
    const QString m_words; // the key of the dialect whose SQL the target speaks
    const SourceRules m_rules;
    Edit m_edit;
    QList<StandardNote> m_notes;
    QHash<Id, StandardType> m_types;  // of columns
    QSet<Id> m_caseless;              // columns for which the case of letters does not count
    QHash<Id, QSet<QString>> m_taken; // names in a schema; of constraints of a table
    QSet<QString> m_touching;         // functions that set a column when its row changes
};

} // namespace relvar
