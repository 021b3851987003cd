#pragma once

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
    QString foreignKeyText(const Relationship &relationship) const;
    QString tableOptions(const Table &table) const;
    bool isInline(const Relationship &relationship) const;
    void writeForeignKey(const Relationship &relationship);

    // writeprograms.cpp
    void writeView(const View &view);
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
    QList<Block> m_blocks;
    QHash<Id, int> m_tablePlaces; // in which order the tables are made
};

} // namespace relvar::mysql
