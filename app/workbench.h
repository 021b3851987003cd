#pragma once

#include "app/session.h"
#include "app/theme.h"
#include "app/workspace.h"

#include <QObject>

namespace relvar {

class MainWindow;

// The running program: its windows (one a project), what it remembers, and how it looks. Opens
// files into windows. One for the program, owned by main(); GUI thread.
class Workbench : public QObject
{
    Q_OBJECT

public:
    explicit Workbench(QObject *parent = nullptr);
    ~Workbench() override;

    Session *session() { return &m_session; }
    Theme *theme() { return &m_theme; }
    const QList<MainWindow *> &windows() const { return m_windows; }

    // Opens the given files, or what was open last time, or the welcome page.
    void start(const QStringList &arguments);
    MainWindow *newWindow();
    // Opens a project or imports a script: in the window that has it already, in `preferred` when
    // that has no project, otherwise in a new one.
    void open(const QString &path, MainWindow *preferred = nullptr);
    void newProject(MainWindow *preferred = nullptr);
    void setTheme(ThemeChoice choice);
    // Whether little is to move on the screen: as the user chose, otherwise as the desktop says.
    bool reducesMotion() const;
    void setReducesMotion(bool on);
    // In all windows, and from now on.
    void setShortcuts(const ShortcutChoices &choices);
    // A code of languages(), or empty: as the desktop. The windows are made anew around what they
    // show; nothing of it changes.
    void setLanguage(const QString &code);

    // Closes all windows; the next start opens them again.
    void quit();
    // Notes what is open, for the next start.
    void remember();
    // A window is about to close.
    void closing(MainWindow *window);

signals:
    void recentChanged();
    void themeChanged();
    void motionChanged();
    void shortcutsChanged();

protected:
    // An open menu has the letters to itself.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow *windowFor(MainWindow *preferred);
    MainWindow *windowOf(const QString &path) const;
    void restore();
    void makeAgain(MainWindow *window);

    Session m_session;
    Theme m_theme;
    QList<MainWindow *> m_windows;
    bool m_quitting = false;
};

} // namespace relvar
