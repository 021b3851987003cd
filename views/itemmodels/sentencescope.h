#pragma once

#include "model/core/token.h"
#include "model/model.h"

#include <QSet>

#include <optional>

namespace relvar {

// Which relationships are read as sentences. A value; safe on any thread.
struct SentenceScope
{
    std::optional<Id> diagram;        // with both tables on it
    std::optional<QSet<Id>> selected; // or with any of these tables, or these relationships
};

// The relationships in it, without those of partitions, in the order in which they are read: by the
// table that they refer to, then by their own. Costs as much as the model is large. Nothing when it
// is cancelled.
QList<Id> relationshipsIn(const Model &model, const SentenceScope &scope, const Token &token = {});

// What of a change the sentences tell.
enum class SentenceChange : quint8 {
    None,
    Texts, // the same relationships in the same order read differently
    Order, // there are others, or in another order
};
SentenceChange sentenceChange(const ChangeSet &changes, const SentenceScope &scope);

} // namespace relvar
