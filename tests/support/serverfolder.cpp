#include "tests/support/serverfolder.h"

#include <QDir>
#include <QStorageInfo>

#include <pwd.h>
#include <stdlib.h>
#include <unistd.h>

namespace relvar::test {

static QDir roomyFolder()
{
    constexpr qint64 enough = qint64(2) << 30;
    const QStorageInfo memory("/dev/shm");
    const bool roomy = memory.isValid() && memory.fileSystemType() == "tmpfs" &&
                       memory.bytesAvailable() >= enough && access("/dev/shm", W_OK) == 0;
    return roomy ? QDir("/dev/shm") : QDir::temp();
}

QByteArray makeServerFolder(const char *name, QProcess &process, QString &error)
{
    const QDir parent = roomyFolder();
    QByteArray folder = parent.filePath(name + QString("-XXXXXX")).toLocal8Bit();
    if (!mkdtemp(folder.data())) {
        error = "No temporary folder can be made in " + parent.path();
        return {};
    }
    process.setWorkingDirectory("/");
    if (geteuid() != 0)
        return folder;
    const passwd *nobody = getpwnam("nobody");
    const uid_t user = nobody ? nobody->pw_uid : 65534;
    const gid_t group = nobody ? nobody->pw_gid : 65534;
    if (chown(folder.constData(), user, group) != 0) {
        error = "The temporary folder cannot be given to another user";
        return {};
    }
    process.setChildProcessModifier([user, group] {
        if (setgid(group) != 0 || setuid(user) != 0)
            _exit(1);
    });
    return folder;
}

} // namespace relvar::test
