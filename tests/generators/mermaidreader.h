#pragma once

#include <QJsonObject>
#include <QStringList>

namespace relvar::test {

// Whether the real mermaid package can be asked. In CI it has to be there.
bool hasMermaid();
// What the mermaid package reads in each of these erDiagrams (see tests/node/mermaid.mjs): entities
// and relationships, or an error.
QList<QJsonObject> readMermaid(const QStringList &texts);

} // namespace relvar::test
