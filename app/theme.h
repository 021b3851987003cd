#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QPalette>

namespace relvar {

// How the program looks: light, dark, or as the desktop says.
enum class ThemeChoice { System, Light, Dark };

QPalette lightPalette();
QPalette darkPalette();

// Gives the application its style and palette and follows the desktop while it runs. One for the
// program, owned by main(); GUI thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    bool isDark() const;
    // Whether the desktop asks programs to move little.
    bool desktopReducesMotion() const { return m_asksForRest || !m_desktopAnimates; }

signals:
    void motionChanged(); // desktopReducesMotion()

private slots:
    // The signal SettingChanged of the desktop's settings portal.
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askDesktop();
    void ask(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);
    void setDesktopScheme(uint preference);
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_desktopIsDark = false;
    bool m_asksForRest = false;    // org.freedesktop.appearance
    bool m_desktopAnimates = true; // GNOME, whose portal has only that
};

} // namespace relvar
