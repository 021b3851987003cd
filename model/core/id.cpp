#include "model/core/id.h"

#include <QRandomGenerator>

#include <random>

namespace relvar {

static std::mt19937_64 &generator()
{
    thread_local std::mt19937_64 engine(QRandomGenerator::system()->generate64());
    return engine;
}

Id newId()
{
    quint64 value = 0;
    while (value == 0)
        value = generator()() >> 1;
    return Id{value};
}

void seedIds(quint64 seed)
{
    generator().seed(seed);
}

} // namespace relvar
