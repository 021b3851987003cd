#include "app/cli/console.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>
#include <unistd.h>

namespace relvar::cli {

static void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

void print(const QString &text)
{
    write(stdout, text);
}

void complain(const QString &text)
{
    write(stderr, text);
    std::fflush(stderr);
}

int fail(const Error &error)
{
    complain(error.message() + u'\n');
    return Failed;
}

int misuse(const QString &sentence)
{
    complain(QStringLiteral("error: ") + sentence + u'\n');
    return Usage;
}

Result<void> writeOutput(const QString &path, const QByteArray &data)
{
    if (path.isEmpty() || path == u"-") {
        const size_t written = std::fwrite(data.constData(), 1, size_t(data.size()), stdout);
        if (written != size_t(data.size()) || std::fflush(stdout) != 0)
            return Error{Cli::tr("Standard output cannot be written.")};
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size() || !file.commit())
        return Error{Cli::tr("The file cannot be written: %1.").arg(file.errorString()), path};
    return {};
}

Result<QByteArray> readInput(const QString &path)
{
    QFile file;
    bool opened = false;
    if (path == u"-") {
        opened = file.open(stdin, QIODevice::ReadOnly);
    } else {
        file.setFileName(path);
        if (QFileInfo(path).isDir())
            return Error{Cli::tr("This is a folder, not a file."), path};
        opened = file.open(QIODevice::ReadOnly);
    }
    if (!opened)
        return Error{Cli::tr("The file cannot be read: %1.").arg(file.errorString()), path};
    return file.readAll();
}

ProgressLine::~ProgressLine()
{
    if (m_shown >= 0)
        complain(QStringLiteral("\r\x1b[K"));
}

void ProgressLine::update(int done, int total)
{
    static const bool terminal = isatty(STDERR_FILENO);
    const int percent = total > 0 ? int(qint64(done) * 100 / total) : 0;
    if (!terminal || percent == m_shown)
        return;
    m_shown = percent;
    complain(QStringLiteral("\r%1 %2 %\x1b[K").arg(m_what).arg(percent));
}

} // namespace relvar::cli
