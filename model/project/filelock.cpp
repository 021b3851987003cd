#include "model/project/filelock.h"

#include "model/project/tables.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace relvar {
namespace {

// Files that this process writes. Closing any descriptor of a file would end the locks that the
// database has on it, so a second one is never opened.
struct Held
{
    std::mutex mutex;
    std::set<std::pair<quint64, quint64>> files;
};

Held &held()
{
    static Held files;
    return files;
}

bool isHeld(const struct stat &status)
{
    const std::lock_guard guard(held().mutex);
    return held().files.contains({status.st_dev, status.st_ino});
}

// A byte far beyond any that the database locks or a file reaches.
constexpr off_t LockedByte = off_t(1) << 61;

Error sentence(const char *text, const QString &path, const QString &detail = {})
{
    const QString translated = QCoreApplication::translate("Project", text);
    return Error{detail.isEmpty() ? translated.arg(path) : translated.arg(path, detail), path};
}

} // namespace

FileLock::FileLock(FileLock &&other) noexcept
{
    *this = std::move(other);
}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_device, other.m_device);
    std::swap(m_inode, other.m_inode);
    return *this;
}

FileLock::~FileLock()
{
    release();
}

FileLock::Outcome FileLock::take(const QString &path)
{
    struct stat status;
    const QByteArray name = QFile::encodeName(path);
    if (::stat(name.constData(), &status) != 0)
        return Outcome::NotWritable;
    const std::lock_guard guard(held().mutex);
    if (held().files.contains({status.st_dev, status.st_ino}))
        return Outcome::Held;
    const int descriptor = ::open(name.constData(), O_RDWR | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return Outcome::NotWritable;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = LockedByte;
    lock.l_len = 1;
    // Another process may have put a new file in this place meanwhile.
    struct stat opened;
    if (::fcntl(descriptor, F_OFD_SETLK, &lock) != 0 || ::fstat(descriptor, &opened) != 0) {
        const bool busy = errno == EAGAIN || errno == EACCES;
        ::close(descriptor);
        return busy ? Outcome::Held : Outcome::NotWritable;
    }
    m_descriptor = descriptor;
    m_device = opened.st_dev;
    m_inode = opened.st_ino;
    held().files.insert({m_device, m_inode});
    return Outcome::Taken;
}

void FileLock::release()
{
    if (m_descriptor < 0)
        return;
    const std::lock_guard guard(held().mutex);
    held().files.erase({m_device, m_inode});
    ::close(m_descriptor);
    m_descriptor = -1;
}

Result<int> formatOfFile(const QString &path)
{
    struct stat status;
    const QByteArray name = QFile::encodeName(path);
    if (::stat(name.constData(), &status) != 0) {
        if (errno == ENOENT)
            return sentence(QT_TRANSLATE_NOOP("Project", "There is no file “%1”."), path);
        return sentence(QT_TRANSLATE_NOOP("Project", "The file “%1” could not be opened: %2."),
                        path, QString::fromLocal8Bit(std::strerror(errno)));
    }
    if (S_ISDIR(status.st_mode))
        return sentence(QT_TRANSLATE_NOOP("Project", "“%1” is a folder, not a project file."),
                        path);
    if (!S_ISREG(status.st_mode))
        return sentence(QT_TRANSLATE_NOOP("Project", "“%1” is no regular file."), path);
    if (isHeld(status))
        return int(FormatVersion);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sentence(QT_TRANSLATE_NOOP("Project", "The file “%1” could not be opened: %2."),
                        path, file.errorString());
    const QByteArray header = file.read(100);
    if (header.isEmpty())
        return sentence(QT_TRANSLATE_NOOP("Project", "The file “%1” is empty."), path);
    if (header.size() < 100 || !header.startsWith("SQLite format 3") ||
        qFromBigEndian<quint32>(header.constData() + 68) != ApplicationId)
        return sentence(QT_TRANSLATE_NOOP("Project", "The file “%1” is no Relvar project."), path);
    return int(qFromBigEndian<quint32>(header.constData() + 60));
}

} // namespace relvar
