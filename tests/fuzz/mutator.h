#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace relvar::test {

// Breaks sources, the same way for the same seed: bytes change, pieces go, come twice, change their
// places or come from another source, and words and signs that mean much to a parser come in.
class Mutator
{
public:
    Mutator(const QList<QByteArray> &sources, quint32 seed)
        : m_sources(sources)
        , m_random(seed)
    {
    }

    QByteArray next();

private:
    int below(qsizetype limit) { return int(m_random.bounded(int(qMax<qsizetype>(limit, 1)))); }
    void change(QByteArray &bytes);

    const QList<QByteArray> m_sources;
    QRandomGenerator m_random;
};

} // namespace relvar::test
