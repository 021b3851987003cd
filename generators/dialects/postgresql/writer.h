#pragma once

#include "generators/dialects/dialect.h"

namespace relvar::postgresql {

// One statement (or a few that belong together) that creates something.
struct Block
{
    // The order in which blocks stand as far as what they need allows.
    enum Phase {
        RoleBlock,
        SchemaBlock,
        ExtensionBlock,
        TypeBlock,
        SequenceBlock,
        RoutineBlock,
        TableBlock,
        AttachBlock,
        OwnedByBlock,
        IndexBlock,
        ForeignKeyBlock,
        ViewBlock,
        TriggerBlock,
        PolicyBlock,
        StatementBlock,
        GrantBlock,
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
    QList<int> after = {}; // once ordered: the places of the blocks that it needs
};

// Every block of a physical model, in an order that works.
QList<Block> createBlocks(const Model &model, const DdlOptions &options, const Token &token,
                          QList<Unsupported> &unsupported);

} // namespace relvar::postgresql
