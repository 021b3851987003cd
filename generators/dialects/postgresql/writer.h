#pragma once

#include "generators/dialects/dialect.h"

namespace relvar::postgresql {

// One statement (or a few that belong together) that creates something.
struct Block
{
    // The order in which blocks stand as far as what they need allows.
    enum Phase {
        RoleBlock,
        TablespaceBlock,
        SchemaBlock,
        ExtensionBlock,
        LanguageBlock,
        ForeignDataBlock,
        CollationBlock,
        TypeBlock,
        SequenceBlock,
        RoutineBlock,
        DefinitionBlock, // operators, casts, text search
        TableBlock,
        AttachBlock,
        OwnedByBlock,
        IndexBlock,
        ForeignKeyBlock,
        ViewBlock,
        StatisticsBlock,
        RuleBlock,
        TriggerBlock,
        PolicyBlock,
        StatementBlock,
        PublicationBlock,
        JobBlock, // what the server does on its own from then on
        GrantBlock,
        DefaultPrivilegesBlock,
        EventTriggerBlock, // last: it would run for all that is made after it
    };

    Id id;    // the object that it creates
    Id owner; // the table, view or other object that it belongs to
    Phase phase = TableBlock;
    QString text;          // ends in a newline
    QString drop;          // the way back, or empty when something else takes it along
    QList<Span> inner;     // columns, keys and checks inside, from the start of the text
    QSet<Id> needs;        // objects that must exist before
    QStringList mentions;  // SQL in which more of them are named
    QString lasting = {};  // why there is no way back, a sentence
    Id completes = {};     // what was only begun before: others than its own needs wait for it
    QList<int> after = {}; // once ordered: the places of the blocks that it needs
};

// Every block of a physical model, in an order that works.
QList<Block> createBlocks(const Model &model, const DdlOptions &options, const Token &token,
                          QList<Unsupported> &unsupported);
// The same before they are ordered, for a dialect that adds blocks of its own.
QList<Block> looseBlocks(const Model &model, const DdlOptions &options, const Token &token,
                         QList<Unsupported> &unsupported);
// Orders blocks so that each comes after what it needs; otherwise by phase, in the order given.
QList<Block> ordered(const Model &model, QList<Block> blocks);

// Scripts of blocks in this order; see Dialect. `head` stands before the first.
Script scriptOfAll(const Model &model, const QList<Block> &blocks, const QString &head,
                   const Token &token);
Script scriptOfSome(const QList<Block> &blocks, const QList<Id> &only);
Script scriptOfDrops(const Model &model, const QList<Block> &blocks, const Token &token);

} // namespace relvar::postgresql
