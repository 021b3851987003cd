#include "views/workshop/meter.h"

#include "views/icons.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace relvar {

LegibilityMeter::LegibilityMeter(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"legibility"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    tell();
}

void LegibilityMeter::setKey(const QString &key)
{
    m_key = key;
    tell();
}

void LegibilityMeter::setLegibility(const Legibility &now)
{
    m_now = now;
    tell();
}

void LegibilityMeter::setForm(Form form)
{
    if (m_form == form)
        return;
    m_form = form;
    setToolButtonStyle(form == Form::Sign ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    setText(textAs(form));
}

QString LegibilityMeter::textAs(Form form) const
{
    return form != Form::Whole || m_now.isGood() || m_key.isEmpty()
               ? m_fault
               : tr("%1 — %2 mends it").arg(m_fault, m_key);
}

// As tool buttons reckon their size.
int LegibilityMeter::widthAs(Form form) const
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.toolButtonStyle =
        form == Form::Sign ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    QSize size = iconSize();
    const QFontMetrics metrics = fontMetrics();
    if (form != Form::Sign)
        size.rwidth() += 4 + metrics.size(Qt::TextShowMnemonic, textAs(form)).width() +
                         2 * metrics.horizontalAdvance(u' ');
    return style()->sizeFromContents(QStyle::CT_ToolButton, &option, size, this).width();
}

// The first thing that is wrong, and everything in the tool tip.
void LegibilityMeter::tell()
{
    const auto whole = [](double pixels) { return int(std::floor(pixels + 0.01)); };
    QString text = tr("Legible");
    if (!m_now.namesGood())
        text = tr("Names %1 px of %2").arg(whole(m_now.names)).arg(whole(LeastNamePixels));
    else if (!m_now.attributesGood())
        text = tr("Attributes %1 px of %2")
                   .arg(whole(m_now.attributes))
                   .arg(whole(LeastAttributePixels));
    else if (!m_now.linesGood())
        text = tr("Lines %1 px of %2").arg(whole(m_now.lines)).arg(whole(LeastLinePixels));
    else if (!m_now.contrastGood())
        text = tr("Contrast %1 of %2").arg(m_now.contrast, 0, 'f', 1).arg(LeastContrast);
    const bool good = m_now.isGood();
    setIcon(actionIcon(good ? u"success"_s : u"warning"_s));
    m_fault = text;
    setText(textAs(m_form));
    setAccessibleName(tr("Legibility: %1").arg(text));
    QStringList lines{tr("On a shared screen of 1920 × 1080:"),
                      tr("names %1 px (24 or more)").arg(whole(m_now.names))};
    if (m_now.attributes > 0)
        lines.append(tr("attributes %1 px (18 or more)").arg(whole(m_now.attributes)));
    lines.append(tr("lines %1 px (2 or more)").arg(whole(m_now.lines)));
    lines.append(tr("contrast %1 (4.5 or more)").arg(m_now.contrast, 0, 'f', 1));
    setToolTip(lines.join(u'\n'));
    update();
}

void LegibilityMeter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor ground = m_now.isGood() ? QColor(0x16, 0xa3, 0x4a) : QColor(0xf5, 0x9e, 0x0b);
    ground.setAlpha(50);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect().adjusted(0, 2, 0, -2), 6, 6);
    painter.end();
    QToolButton::paintEvent(event);
}

} // namespace relvar
