#pragma once

#include "app/actions/shortcuts.h"
#include "app/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace relvar {

// How a window stood: what it showed and where.
struct WindowState
{
    QString file; // empty: the welcome page
    QByteArray geometry;
    QByteArray docks;
};

// What the program remembers from one run to the next, in the user's configuration; written at
// every change, so that a crash loses nothing. GUI thread.
class Session
{
public:
    static constexpr int MaximumRecent = 12;

    // Files that were opened, the latest first; those that are gone are left out.
    QStringList recentFiles() const;
    void addRecent(const QString &path);
    void removeRecent(const QString &path);

    // Shortcuts that are others than at first.
    ShortcutChoices shortcuts() const;
    void setShortcuts(const ShortcutChoices &choices);
    // Ids of the commands that were chosen in the palette, the latest first.
    QStringList recentCommands() const;
    void addRecentCommand(const QString &id);

    // Addresses of databases that were read, without passwords, the latest first.
    QStringList databases() const;
    void addDatabase(const QString &url);

    QList<WindowState> windows() const;
    void setWindows(const QList<WindowState> &windows);
    // How the next new window is arranged.
    WindowState lastArrangement() const;
    void setLastArrangement(const WindowState &state);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    // Whether little is to move on the screen; none: as the desktop says.
    std::optional<bool> reducesMotion() const;
    void setReducesMotion(bool on);
    // A code of languages(), or empty: as the desktop.
    QString language() const;
    void setLanguage(const QString &code);
    // The folder that file dialogs start in.
    QString folder() const;
    void setFolder(const QString &path);

    // Designs that have no place of their own yet are kept in the user's state folder.
    static QString draftsFolder();
    static bool isDraft(const QString &path);
    // A path with this name, or the name and a number, that no file has yet.
    static QString newDraftPath(const QString &name);
    static QStringList drafts();

private:
    mutable QSettings m_settings;
};

} // namespace relvar
