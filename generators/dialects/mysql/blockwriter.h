#pragma once

#include "generators/dialects/mysql/adapter.h"
#include "generators/dialects/mysql/names.h"
#include "generators/dialects/mysql/writer.h"

namespace relvar::mysql {

// Writes the blocks of a model, one file of functions a concern. Lives on the stack of
// createBlocks().
class BlockWriter
{
public:
    BlockWriter(const Model &model, const DdlOptions &options, QList<Unsupported> &unsupported)
        : m_model(model)
        , m_options(options)
        , m_unsupported(unsupported)
        , m_native(mysql::isNative(model))
        , m_adapter(model)
    {
    }
    QList<Block> run(const Token &token);

private:
    // writetable.cpp
    void placeTables();
    void writeTable(const Table &table);
    QString columnText(const Table &table, const Column &column) const;
    QString columnSettings(const Column &column) const;
    QString keyText(const Key &key) const;
    QString indexText(const Index &index) const;
    QString partList(const QList<IndexPart> &parts) const;
    QString indexOptions(const Object &index, const QString &method) const;
    QString checkText(const Check &check) const;
    Id columnOfCheck(const Check &check) const;
    QString foreignKeyText(const Relationship &relationship) const;
    QString tableOptions(const Table &table) const;
    bool isInline(const Relationship &relationship) const;
    bool getsItsName(const Relationship &relationship) const;
    void writeForeignKey(const Relationship &relationship, const QString &definition);

    // writeforeign.cpp: of designs for other databases
    void leaveOutTables();
    void writeForeignTable(const Table &table);
    QString foreignColumnText(const Column &column, const Adapter::ColumnType &type, bool counts);
    Id counterOf(const Table &table) const;
    QList<const Column *> columnsOf(const Table &table) const;
    void reportTable(const Table &table);
    void reportComment(const Object &object);

    // writeforeignkeys.cpp
    QString foreignKeyOf(const Key &key);
    QString foreignIndexText(const Index &index);
    QString checkOf(const Object &object, const QString &name, const QString &expression,
                    const QSet<QString> &untouchable);
    QString foreignReference(const Relationship &relationship);
    QString constraintName(const Object &object);

    // writeforeignviews.cpp
    void writeForeignViews();
    QStringList foreignPrivileges(const Grant &grant);
    bool losesCharacters(const Object &object) const;
    void reportForeign();

    // writeprograms.cpp
    void writeView(const View &view);
    void appendView(const View &view, const QStringList &columns, const QString &query);
    void writeTrigger(const Trigger &trigger, const Table &table);
    void writeRoutine(const Routine &routine);
    QString head(const Object &object) const;

    // writeaccess.cpp
    void writeRole(const Role &role);
    void writeSchema(const Schema &schema);
    void writeSequence(const Sequence &sequence);
    void writeStatement(const Statement &statement);
    void writeGrant(const Grant &grant);

    // blockwriter.cpp
    QString option(const Object &object, const QString &key) const;
    QString bareName(Id id) const;
    QString name(Id id, Id from) const;
    void unsupported(const Object &object, const QString &sentence);
    void reportUnsupported();

    const Model &m_model;
    const DdlOptions &m_options;
    QList<Unsupported> &m_unsupported;
    const bool m_native; // the design was made for MySQL
    const Adapter m_adapter;
    QList<Block> m_blocks;
    QSet<Id> m_leftOut;                         // tables and views of a design for another database
    QHash<Id, QSet<QString>> m_constraintNames; // taken in each database
    QHash<Id, int> m_tablePlaces;               // in which order the tables are made
};

} // namespace relvar::mysql
