#pragma once

#include <QStatusBar>
#include <QTimer>

class QAction;
class QLabel;
class QToolButton;

namespace relvar {

class JobIndicator;
class LiveRegion;

// The status bar of a window: what the tool can do now or what went wrong, how much is selected,
// the zoom, whether everything is on disk, and what runs in the background. GUI thread.
class StatusStrip : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    JobIndicator *jobs() const { return m_jobs; }
    void setHint(const QString &sentence);
    // Stands over the hint for some seconds.
    void showError(const QString &sentence);
    void showNotice(const QString &sentence);
    // A notice with a button for what can be done about it, which stays long enough to be reached
    // by keys: it is in the order of Tab. It goes when it was used, or with the next sentence.
    void offer(const QString &sentence, QAction *action);
    // For screen readers alone; errors and notices are announced by themselves.
    void announce(const QString &sentence);
    void setSelectionCount(int count);
    void setZoom(double zoom);
    void setSaved(const QString &text, const QString &toolTip);
    // Hides what only makes sense while a project is open.
    void setProjectOpen(bool open);

signals:
    void zoomClicked();

private:
    void endText();
    void showText(const QString &icon, const QString &sentence, int milliseconds);

    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_offer; // hidden, or beside the sentence
    QLabel *m_selection;
    QToolButton *m_zoom;
    QLabel *m_saved;
    JobIndicator *m_jobs;
    LiveRegion *m_live;
    QString m_hint;
    QTimer m_over;
    QMetaObject::Connection m_offered;
};

} // namespace relvar
