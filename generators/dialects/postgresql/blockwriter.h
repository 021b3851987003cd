#pragma once

#include "generators/dialects/postgresql/names.h"
#include "generators/dialects/postgresql/parts.h"
#include "generators/dialects/postgresql/writer.h"

namespace relvar::postgresql {

// Writes the blocks of a model, one file of functions a concern. Lives on the stack of
// looseBlocks().
class BlockWriter
{
public:
    BlockWriter(const Model &model, const DdlOptions &options, QList<Unsupported> &unsupported)
        : m_model(model)
        , m_options(options)
        , m_unsupported(unsupported)
    {
    }

    QList<Block> run(const Token &token);

private:
    void writeDefinitions(const Parts &parts);

    // writeschema.cpp: what stands at the top or in a schema
    void writeRole(const Role &role);
    void writeSchema(const Schema &schema);
    void writeExtension(const Extension &extension);
    void writeEnum(const EnumType &type);
    void writeComposite(const CompositeType &type);
    void writeDomain(const Domain &domain);
    void writeSequence(const Sequence &sequence);
    void writeStatement(const Statement &statement);
    void restoreSchema(const Schema &schema, const QString &quoted, Block &block) const;
    void writeGrants();
    void writeGrant(const Grant &grant);
    QString sequenceOptions(const SequenceOptions &options) const;
    QString grantTarget(const Object &object) const;

    // writerules.cpp
    void writeRule(const Rule &rule);
    void writeEventTrigger(const EventTrigger &trigger);
    void writeStatistics(const Statistics &statistics);

    // writereplication.cpp
    void writePublication(const Publication &publication);
    void writeSubscription(const Subscription &subscription);
    QString publishedTable(const PublishedTable &published, Block &block) const;

    // writeforeigndata.cpp
    void writeForeignDataWrapper(const ForeignDataWrapper &wrapper);
    void writeForeignServer(const ForeignServer &server);
    void writeUserMapping(const UserMapping &mapping, const ForeignServer &server);

    // writeserver.cpp
    void writeLanguage(const Language &language);
    void writeTablespace(const Tablespace &tablespace);
    void writeDefaultPrivileges(const DefaultPrivileges &given);
    void writeMentioned(Block &block, const QString &what, Id role, const QString &text);
    QString functionText(Id routine, const QString &external, Block &block) const;

    // writeoperators.cpp
    void writeOperator(const Operator &one);
    void writeOperatorFamily(const OperatorFamily &family);
    void writeOperatorClass(const OperatorClass &one);
    void writeCast(const Cast &cast);
    void writeAccessMethod(const AccessMethod &method);
    QStringList classElements(const QList<ClassOperator> &operators,
                              const QList<ClassFunction> &functions, Block &block) const;
    QString routineName(const Named<Routine> &routine, Block &block) const;
    QString routineWithTypes(const Named<Routine> &routine, Block &block) const;
    QString operatorName(const Named<Operator> &one) const;
    QString operands(const DataType &left, const DataType &right, Block &block) const;
    QString methodName(const Named<AccessMethod> &method, Block &block) const;
    void collectClasses();
    void needStandardClasses(const DataType &type, Block &block) const;
    void needClasses(const QList<IndexPart> &parts, const QString &method, Block &block) const;

    // writebasetypes.cpp
    void writeShell(const Object &type);
    void writeBaseType(const BaseType &base);
    void writeRange(const RangeType &range);
    void finishType(const QString &what, Id role, const QString &text, Block &block);
    void letGoAlong();

    // writetextsearch.cpp
    void writeTextSearchParser(const TextSearchParser &parser);
    void writeTextSearchTemplate(const TextSearchTemplate &one);
    void writeTextSearchDictionary(const TextSearchDictionary &dictionary);
    void writeTextSearchConfiguration(const TextSearchConfiguration &configuration);
    void finishTextSearch(const Object &object, const QString &word, const QStringList &elements,
                          Id role, Block &block);

    // writelocales.cpp
    void writeCollation(const Collation &collation);
    void writeConversion(const Conversion &conversion);
    void writeTransform(const Transform &transform);
    void writeSecurityLabel(const SecurityLabel &label);
    QString labelTarget(const Object &object) const;

    // writetable.cpp
    void writeTable(const Table &table);
    QString columnText(const Column &column, Block &block) const;
    QString plainColumn(const Column &column) const;
    QString keyText(const Key &key) const;
    QString checkText(const Check &check) const;
    QString notNullText(const Object &object) const;
    QString notNullOfTable(const Column &column) const;
    void writeTableSettings(const Table &table, const Parts &parts, Block &block);
    void writeColumnSettings(const Table &table, const Column &column, Block &block);
    void writeInherited(const Table &table, const Column &column, const QString &change,
                        Block &block);
    void writePartitions(const Table &table, const Parts &parts);
    void writeForeignKey(const Relationship &relationship);
    QString partitionKey(const Table &table) const;
    void reportNotForeign(const Table &table);
    void unsupportedForForeign(const Object &object, const Table &table);

    // writeindex.cpp
    void writeIndex(const Index &index);
    QString partText(const IndexPart &part) const;
    QString partList(const QList<IndexPart> &parts) const;
    QString columnList(const QList<Id> &columns) const;

    // writeroutine.cpp
    void writeRoutine(const Routine &routine);
    QString routineAttributes(const Routine &routine) const;
    QString argumentText(const RoutineArgument &argument, Block &block) const;
    void writeTrigger(const Trigger &trigger);
    void writePolicy(const Policy &policy);
    QString signature(const Routine &routine) const;
    QStringList aggregateElements(const Routine &routine, Block &block) const;
    QString aggregateArguments(const Routine &routine, const QStringList &arguments) const;

    // writeview.cpp
    void writeView(const View &view);

    // Shared
    QString name(Id id) const;
    QString bareName(Id id) const;
    // The name of what a definition stands on, which must be there before.
    template<class T>
    QString named(const Named<T> &one, Block &block) const
    {
        if (one.named)
            block.needs.insert(one.named);
        return one.named ? name(one.named) : one.text;
    }
    QString type(const DataType &type, Block &block) const;
    void needType(const DataType &type, Block &block) const;
    void needCollation(const QString &collation, Block &block) const;
    QString settings(const Object &object, const QStringList &leftOut = {}) const;
    void comment(Block &block, const QString &what, const QString &text) const;
    void owner(Block &block, const QString &what, Id role) const;
    QString literal(const QString &text) const { return quotedText(text); }
    // newerfeatures.cpp: says which version of PostgreSQL the design needs.
    void reportNewer();
    void unsupported(Id id, const QString &sentence) { m_unsupported.append({id, sentence}); }

    // Tablespaces and languages go by their names; those of the design must be there before.
    void needTablespace(const QString &name, Block &block) const;
    void needLanguage(const QString &name, Block &block) const;

    const Model &m_model;
    const DdlOptions &m_options;
    QList<Unsupported> &m_unsupported;
    QList<Block> m_blocks;
    QHash<QString, Id> m_tablespaces;
    QHash<QString, Id> m_languages;
    QMultiHash<QString, Id> m_standardClasses; // by type
    QSet<Id> m_goAlong;                        // functions that are dropped with their type
};

// "(\n    a,\n    b\n)"
QString definitionText(const QStringList &elements);

// " OPTIONS (host 'x')"; empty without any settings.
QString foreignOptions(const QList<NamedSetting> &settings);
// "slot_name = sub, copy_data = false"
QString settingList(const QList<NamedSetting> &settings);

} // namespace relvar::postgresql
