#pragma once

#include "model/document.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace relvar {

// A slider over the steps of the history, with a button that plays them one after the other: how
// the design came about. Dragging goes to the version after that step. Any other change of the
// document ends the playing. Owned by the history panel; GUI thread.
class ReplayBar : public QWidget
{
    Q_OBJECT

public:
    explicit ReplayBar(Document *document, QWidget *parent = nullptr);

    bool isPlaying() const { return m_timer.isActive(); }
    // From here on, or from the start when this is the end.
    void play();
    void pause();

signals:
    // A step was played, forwards; this is what it changed.
    void played(const relvar::ChangeSet &changes);

private:
    void follow();
    void next();
    void go(int position);

    Document *m_document;
    QToolButton *m_button;
    QSlider *m_slider;
    QLabel *m_place;
    QComboBox *m_pace;
    QTimer m_timer;
    bool m_going = false; // the change of position comes from here
};

} // namespace relvar
