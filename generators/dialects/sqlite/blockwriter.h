#pragma once

#include "generators/dialects/sqlite/adapter.h"
#include "generators/dialects/sqlite/writer.h"
#include "model/model.h"

namespace relvar::sqlite {

// Writes the statements of one model. Lives on the stack of createBlocks().
class BlockWriter
{
public:
    BlockWriter(const Model &model, const DdlOptions &options, const Token &token,
                QList<Unsupported> &unsupported);
    QList<Block> run();

private:
    // A line of CREATE TABLE: a column or a constraint.
    struct Element
    {
        Id id;
        QString text;
        QString comment;
    };

    void collectNames();
    QString name(Id id) const;
    QString freeName(const QString &wanted, const Object &object);
    bool isTemporary(Id schema) const;
    void unsupported(Id id, const QString &sentence);
    void reportOthers();

    QList<const Table *> tables() const;
    void writeTable(const Table &table);
    void writeVirtual(const Table &table);
    QList<Element> columnElements(const Table &table);
    QString columnText(const Column &column, const Key *inlineKey);
    const Key *inlineKey(const Table &table, Id column) const;
    QString keyText(const Key &key) const;
    QString partList(const QList<IndexPart> &parts) const;
    QString partText(const IndexPart &part) const;
    QString foreignKeyText(const Relationship &key);
    void addConstraints(const Table &table, QList<Element> &elements);
    Block tableBlock(const Table &table, const QList<Element> &elements) const;
    void appendElements(Block &block, const QList<Element> &elements) const;
    void reportTable(const Table &table);
    void reportKey(const Key &key);

    void writeIndex(const Index &index, const Table &table);
    void writeViews();
    QString viewText(const View &view) const;
    void writeTrigger(const Trigger &trigger, const Object &owner, Id schema);
    void writeStatement(const Statement &statement);

    const Model &m_model;
    const DdlOptions &m_options;
    const Token &m_token;
    QList<Unsupported> &m_unsupported;
    const bool m_native;
    Adapter m_adapter;
    QHash<Id, QString> m_names;
    QSet<QString> m_taken;
    QSet<Id> m_written; // tables and views
    QList<Block> m_blocks;
};

} // namespace relvar::sqlite
