#pragma once

#include <QJsonObject>
#include <QStringList>

namespace relvar::test {

// Whether the real @dbml/core package can be asked. In CI it has to be there.
bool hasDbml();
// What the @dbml/core package reads in each of these erDiagrams (see tests/node/dbml.mjs): entities
// and relationships, or an error.
QList<QJsonObject> readDbml(const QStringList &texts);

} // namespace relvar::test
