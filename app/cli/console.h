#pragma once

#include "model/core/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace relvar::cli {

enum ExitCode { Done = 0, Findings = 1, Usage = 2, Failed = 3 };

// The translation context of the command line: Cli::tr("…"). Never an object.
class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// Where a command writes: results to standard output, messages to standard error.
void print(const QString &text);
void complain(const QString &text);
// Prints an error the way compilers do, and returns Failed.
int fail(const Error &error);
// Prints what is wrong with the words of the call, and returns Usage.
int misuse(const QString &sentence);

// Writes a result to a file (through a temporary one, so that the old one stays when it fails), or
// to standard output when the path is empty or "-".
Result<void> writeOutput(const QString &path, const QByteArray &data);
// Reads a file, or standard input for "-".
Result<QByteArray> readInput(const QString &path);

// Shows how far long work is, when standard error is a terminal.
class ProgressLine
{
public:
    explicit ProgressLine(QString what)
        : m_what(std::move(what))
    {
    }
    ~ProgressLine();
    void update(int done, int total);

private:
    QString m_what;
    int m_shown = -1;
};

} // namespace relvar::cli
