#pragma once

#include <QCoreApplication>
#include <QTemporaryDir>

namespace relvar {

// Gives the program settings and state of its own until it ends, so that a test neither reads nor
// changes those of the person who runs it. To be called before the application is made.
inline void useOwnHome()
{
    static const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.filePath("config").toLocal8Bit());
    qputenv("XDG_STATE_HOME", home.filePath("state").toLocal8Bit());
    QCoreApplication::setOrganizationName("relvar");
}

} // namespace relvar
