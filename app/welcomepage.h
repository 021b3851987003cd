#pragma once

#include <QWidget>

class QListWidget;
class QVBoxLayout;

namespace relvar {

class Actions;
class Session;

// What a window shows while no project is open: ways to begin, samples, and what was worked on
// lately. GUI thread.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(const Actions &actions, Session *session, QWidget *parent = nullptr);

    // Reads the recent files and the drafts anew.
    void refresh();

signals:
    void openRequested(const QString &path);
    void sampleRequested(const QString &resource, const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeStart(const Actions &actions);
    QWidget *makeSamples();
    QWidget *makeRecent();
    void forget(const QString &path);

    Session *m_session;
    QListWidget *m_recent = nullptr;
    QWidget *m_empty = nullptr;
};

} // namespace relvar
