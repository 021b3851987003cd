#pragma once

#include "generators/drawing/legibility.h"

#include <QToolButton>

namespace relvar {

// Tells in words whether everybody can read what is shown on a shared screen, and what is too
// small; a click makes it legible. Colour and a sign say the same. GUI thread.
class LegibilityMeter : public QToolButton
{
    Q_OBJECT

public:
    explicit LegibilityMeter(QWidget *parent = nullptr);

    void setLegibility(const Legibility &now);
    // The key that mends it, for people.
    void setKey(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    Legibility m_now;
    QString m_key;
};

} // namespace relvar
