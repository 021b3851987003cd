#pragma once

#include "generators/dialects/dialect.h"

namespace relvar::mysql {

// One statement (or a few that belong together) that creates something.
struct Block
{
    // The order in which blocks stand as far as what they need allows.
    enum Phase {
        RoleBlock,
        SchemaBlock,
        SequenceBlock,
        TableBlock,
        ForeignKeyBlock,
        RoutineBlock,
        ViewBlock,
        TriggerBlock,
        StatementBlock,
        GrantBlock,
    };

    Id id;     // the object that it creates
    Id owner;  // the table or other object that it belongs to
    Id schema; // the database that must be in use; none: any
    Phase phase = TableBlock;
    QString text;          // ends in a newline
    QString drop;          // the way back, or empty when something else takes it along
    QList<Span> inner;     // columns, keys and checks inside, from the start of the text
    QSet<Id> needs;        // objects that must exist before
    QStringList mentions;  // SQL in which more of them are named
    QList<int> after = {}; // once ordered: the places of the blocks that it needs
};

// Every block of a physical model, in an order that works.
QList<Block> createBlocks(const Model &model, const DdlOptions &options, const Token &token,
                          QList<Unsupported> &unsupported);

// Orders blocks so that each comes after what it needs; otherwise by phase, in the order given.
QList<Block> ordered(const Model &model, QList<Block> blocks);

// Whether a database is the one that the connection has chosen, so that its name is not written.
bool isDefault(const Schema &schema);

// The type of a column as MySQL knows it: enum types and domains stand for what they are made of.
QString typeName(const Model &model, const DataType &type);

// A statement whose end the client must be told: "DELIMITER ;;" around it where it has semicolons
// of its own. Ends in a newline.
QString delimited(const QString &statement);

} // namespace relvar::mysql
