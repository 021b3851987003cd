#pragma once

#include "generators/dialects/dialect.h"

namespace relvar::sqlite {

// One statement that creates something.
struct Block
{
    // The order in which blocks stand: tables may reference later ones, nothing else may.
    enum Phase { TableBlock, IndexBlock, ViewBlock, StatementBlock, TriggerBlock };

    Id id;    // the object that it creates
    Id owner; // the table or view that it belongs to
    Phase phase = TableBlock;
    QString text;         // ends in a newline
    QString drop;         // the way back, or empty when something else takes it along
    QList<Span> inner;    // columns, keys and checks inside, from the start of the text
    QString lasting = {}; // why there is no way back, a sentence
};

// Every block of a physical model, in an order that works. For a design of another database SQLite
// itself is asked what it can read; the rest becomes unsupported.
QList<Block> createBlocks(const Model &model, const DdlOptions &options, const Token &token,
                          QList<Unsupported> &unsupported);

} // namespace relvar::sqlite
