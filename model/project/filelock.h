#pragma once

#include "model/core/result.h"

namespace relvar {

// The right to write one project file. Only one process has it; it ends with the process, however
// that ends. Readers need none.
class FileLock
{
public:
    FileLock() = default;
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    ~FileLock();

    enum class Outcome { Taken, Held, NotWritable };
    // Takes the lock of an existing file. Held: another process, or another part of this one, has
    // it.
    Outcome take(const QString &path);
    void release();

private:
    int m_descriptor = -1;
    quint64 m_device = 0;
    quint64 m_inode = 0;
};

// Looks at a file without running anything in it: a sentence when it is missing, no regular file,
// or no Relvar project; otherwise the version of its format. A file that this process is writing is
// not opened again, because closing it would end the locks of the database.
Result<int> formatOfFile(const QString &path);

} // namespace relvar
