#pragma once

#include "model/edit.h"

#include <random>

namespace relvar::test {

// Makes models and edits at random, repeatably from a seed: every kind, every field, awkward names.
class RandomModel
{
public:
    explicit RandomModel(quint64 seed);

    // A model of about `tables` tables with everything that can hang on them.
    Model model(int tables);
    // Makes `count` random changes: additions, changes of any field, removals.
    void edit(Edit &edit, int count);

    int below(int limit) { return limit <= 0 ? 0 : int(m_engine() % quint64(limit)); }
    QString name();

private:
    Id pick(const Model &model, Kind kind);
    void fill(Object &object, const Model &model);
    Id addRandom(Edit &edit, Kind kind);

    std::mt19937_64 m_engine;
};

} // namespace relvar::test
