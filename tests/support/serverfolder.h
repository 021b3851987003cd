#pragma once

#include <QByteArray>
#include <QProcess>

namespace relvar::test {

// Makes a new folder for a server of our own and lets `process` run in it; as root both belong to
// "nobody". It is in memory where there is room: databases made again and again are mostly files
// made and removed. Empty when that is impossible; `error` then says why.
QByteArray makeServerFolder(const char *name, QProcess &process, QString &error);

} // namespace relvar::test
