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

    // How much it says beside its tool tip, and the width that this takes.
    enum class Form { Whole, Short, Sign };
    void setForm(Form form);
    int widthAs(Form form) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();
    QString textAs(Form form) const;

    Legibility m_now;
    QString m_key;
    QString m_fault; // or that there is none
    Form m_form = Form::Whole;
};

} // namespace relvar
