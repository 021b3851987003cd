#pragma once

#include <QJsonObject>
#include <QStringList>

// Real packages of npm as judges of what we write: see the scripts in tests/node.
namespace relvar::test {

// Whether a package can be asked. In CI it has to be there.
bool hasMermaid();
bool hasDbml();
// What the mermaid package reads in each of these erDiagrams, and @dbml/core in each of these DBML
// texts: entities and relationships, or an error.
QList<QJsonObject> readMermaid(const QStringList &texts);
QList<QJsonObject> readDbml(const QStringList &texts);
// What scripts for MongoDB do when the real mongosh runs them against a recorder, and what a server
// would refuse of it: see mongodb.mjs.
bool hasMongosh();
QList<QJsonObject> runMongosh(const QStringList &scripts);
// A page of exportHtml() used by a reader who searches for these words: see presentation.mjs.
bool hasDom();
QJsonObject usePage(const QByteArray &page, const QString &words);

} // namespace relvar::test
