#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace relvar {

// A sentence for those who do not see what happened: nothing on the screen, but a screen reader
// reads each one aloud, as it does with the notifications of a desktop. (Qt 6.4 has no event of its
// own for that; one that comes into sight is what Orca listens to.) Owned by its window; GUI
// thread.
class LiveRegion : public QWidget
{
    Q_OBJECT

public:
    explicit LiveRegion(QWidget *parent = nullptr);

    // Sentences that come at about the same time are read as one.
    void announce(const QString &sentence);

private:
    void tell();

    QLabel *m_label;
    QStringList m_waiting;
    QTimer m_soon;
};

} // namespace relvar
