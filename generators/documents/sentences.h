#pragma once

#include "model/model.h"

namespace relvar {

// What a piece of a sentence says. All but Text and the entities can be chosen anew where a
// sentence is shown.
enum class SentencePart { Text, From, Modality, Phrase, Number, To };

// A relationship read from one of its ends: "Each order must be placed by exactly one customer."
// The pieces make the sentence when they are put one behind the other.
struct Sentence
{
    struct Piece
    {
        SentencePart part;
        QString text;
    };

    Id relationship;
    Id from;                 // the table that it begins with
    bool fromTarget = false; // whether that is the end of the target
    QList<Piece> pieces;

    QString text() const;
};

// A relationship read from both of its ends, that of its target first; nothing when it leads
// nowhere. Entities are named as they are, in the singular after "each" and in the plural after
// "any number of" (see singular() and plural()). An end without a verb phrase reads "be associated
// with"; when there are several such between two tables, the columns of each are named.
QList<Sentence> sentencesOf(const Model &model, Id relationship);
// The same as plain texts.
QStringList sentenceTexts(const Model &model, Id relationship);
// Every relationship that touches a table, read from this table: first those that it owns.
QList<Sentence> sentencesFrom(const Model &model, Id table);

// All sentences as a Markdown document: a heading for each entity, a line for each sentence. Ends
// with a line break; partitions are left out.
QString sentencesMarkdown(const Model &model);

} // namespace relvar
