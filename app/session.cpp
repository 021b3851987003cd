#include "app/session.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace relvar {

static const QStringList ThemeNames = {u"system"_s, u"light"_s, u"dark"_s};

QStringList Session::recentFiles() const
{
    QStringList files = m_settings.value(u"recent"_s).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files;
}

void Session::addRecent(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(u"recent"_s, files.mid(0, MaximumRecent));
}

void Session::removeRecent(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_settings.setValue(u"recent"_s, files);
}

ShortcutChoices Session::shortcuts() const
{
    ShortcutChoices choices;
    m_settings.beginGroup(u"shortcuts"_s);
    for (const QString &id : m_settings.childKeys())
        choices.insert(id, keysFromStored(m_settings.value(id).toString()));
    m_settings.endGroup();
    return choices;
}

void Session::setShortcuts(const ShortcutChoices &choices)
{
    m_settings.remove(u"shortcuts"_s);
    m_settings.beginGroup(u"shortcuts"_s);
    for (auto it = choices.cbegin(); it != choices.cend(); ++it)
        m_settings.setValue(it.key(), storedKeys(it.value()));
    m_settings.endGroup();
}

QStringList Session::recentCommands() const
{
    return m_settings.value(u"recentCommands"_s).toStringList();
}

void Session::addRecentCommand(const QString &id)
{
    QStringList commands = recentCommands();
    commands.removeAll(id);
    commands.prepend(id);
    m_settings.setValue(u"recentCommands"_s, commands.mid(0, MaximumRecent));
}

QStringList Session::databases() const
{
    return m_settings.value(u"databases"_s).toStringList();
}

void Session::addDatabase(const QString &url)
{
    QStringList urls = databases();
    urls.removeAll(url);
    urls.prepend(url);
    m_settings.setValue(u"databases"_s, urls.mid(0, MaximumRecent));
}

QList<WindowState> Session::windows() const
{
    QList<WindowState> windows;
    const int count = m_settings.beginReadArray(u"windows"_s);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        windows.append({m_settings.value(u"file"_s).toString(),
                        m_settings.value(u"geometry"_s).toByteArray(),
                        m_settings.value(u"docks"_s).toByteArray()});
    }
    m_settings.endArray();
    return windows;
}

void Session::setWindows(const QList<WindowState> &windows)
{
    m_settings.remove(u"windows"_s);
    m_settings.beginWriteArray(u"windows"_s, int(windows.size()));
    for (int i = 0; i < windows.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(u"file"_s, windows[i].file);
        m_settings.setValue(u"geometry"_s, windows[i].geometry);
        m_settings.setValue(u"docks"_s, windows[i].docks);
    }
    m_settings.endArray();
    m_settings.sync();
}

WindowState Session::lastArrangement() const
{
    return {{},
            m_settings.value(u"arrangement/geometry"_s).toByteArray(),
            m_settings.value(u"arrangement/docks"_s).toByteArray()};
}

void Session::setLastArrangement(const WindowState &state)
{
    m_settings.setValue(u"arrangement/geometry"_s, state.geometry);
    m_settings.setValue(u"arrangement/docks"_s, state.docks);
}

ThemeChoice Session::theme() const
{
    const auto index = ThemeNames.indexOf(m_settings.value(u"theme"_s).toString());
    return index < 0 ? ThemeChoice::System : ThemeChoice(index);
}

void Session::setTheme(ThemeChoice choice)
{
    m_settings.setValue(u"theme"_s, ThemeNames.at(int(choice)));
}

std::optional<bool> Session::reducesMotion() const
{
    const QVariant value = m_settings.value(u"reduceMotion"_s);
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

void Session::setReducesMotion(bool on)
{
    m_settings.setValue(u"reduceMotion"_s, on);
}

QString Session::language() const
{
    return m_settings.value(u"language"_s).toString();
}

void Session::setLanguage(const QString &code)
{
    m_settings.setValue(u"language"_s, code);
}

QString Session::folder() const
{
    const QString folder = m_settings.value(u"folder"_s).toString();
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        return folder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Session::setFolder(const QString &path)
{
    m_settings.setValue(u"folder"_s, QFileInfo(path).absolutePath());
}

QString Session::draftsFolder()
{
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (state.isEmpty())
        state = QDir::homePath() + u"/.local/state"_s;
    return state + u"/relvar/drafts"_s;
}

bool Session::isDraft(const QString &path)
{
    return QFileInfo(path).absolutePath() == QFileInfo(draftsFolder()).absoluteFilePath();
}

QString Session::newDraftPath(const QString &wanted)
{
    const QDir folder(draftsFolder());
    folder.mkpath(u"."_s);
    const QString name = QString(wanted).replace(u'/', u'-');
    for (int i = 1;; ++i) {
        const QString number = i > 1 ? u' ' + QString::number(i) : QString();
        const QString path = folder.filePath(name + number + u".relvar"_s);
        if (!QFileInfo::exists(path))
            return path;
    }
}

QStringList Session::drafts()
{
    const QDir folder(draftsFolder());
    QStringList paths;
    const auto files = folder.entryInfoList({u"*.relvar"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files)
        paths.append(file.absoluteFilePath());
    return paths;
}

} // namespace relvar
