#include "views/workshop/meter.h"
#include "views/workshop/workshopbar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

// What a bar shows in the room that it has.
namespace relvar {

QSize WorkshopBar::minimumSizeHint() const
{
    return {widthWithout(Meter), layout()->totalMinimumSize().height()};
}

void WorkshopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void WorkshopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

bool WorkshopBar::isThere(QWidget *widget, Shed shed) const
{
    if (widget == m_message)
        return !m_messageText.isEmpty();
    if (widget == m_name) // a message is more urgent
        return m_messageText.isEmpty() || shed < Name;
    if (widget == m_more)
        return shed >= Panels;
    const auto found = m_goesWith.constFind(widget);
    return found == m_goesWith.cend() || *found > shed;
}

LegibilityMeter::Form WorkshopBar::meterForm(Shed shed)
{
    return shed >= Meter  ? LegibilityMeter::Form::Sign
           : shed >= Hint ? LegibilityMeter::Form::Short
                          : LegibilityMeter::Form::Whole;
}

// What everything that is left needs, with the least room for texts that can be cut.
int WorkshopBar::widthWithout(Shed shed) const
{
    const QMargins margins = layout()->contentsMargins();
    int sum = margins.left() + margins.right() - layout()->spacing();
    for (int i = 0; i < layout()->count(); ++i) {
        QLayoutItem *item = layout()->itemAt(i);
        QWidget *widget = item->widget();
        if (!widget) {
            sum += item->sizeHint().width();
            continue;
        }
        if (!isThere(widget, shed))
            continue;
        sum += layout()->spacing();
        if (widget == m_meter)
            sum += m_meter->widthAs(meterForm(shed));
        else if (widget == m_name || widget == m_message)
            sum += widget->minimumWidth();
        else
            sum += widget->sizeHint().expandedTo(widget->minimumSize()).width();
    }
    return sum;
}

void WorkshopBar::fit()
{
    if (!m_more || !m_timer)
        return; // not made yet
    int shed = Nothing;
    while (shed < Meter && widthWithout(Shed(shed)) > width())
        ++shed;
    const bool other = m_shed != shed;
    m_shed = Shed(shed);
    m_meter->setForm(meterForm(m_shed));
    for (auto it = m_goesWith.cbegin(); it != m_goesWith.cend(); ++it)
        it.key()->setVisible(isThere(it.key(), m_shed));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_message, m_more})
        widget->setVisible(isThere(widget, m_shed));
    if (other) {
        QMenu *menu = m_more->menu();
        menu->clear();
        for (const auto &[goesWith, actions] : std::as_const(m_groups)) {
            if (goesWith > m_shed)
                continue;
            menu->addActions(actions);
            menu->addSeparator();
        }
    }
    layout()->activate();
    fitTexts();
}

// Texts end in dots where they are cut; tool tips have all of them.
void WorkshopBar::fitTexts()
{
    const auto set = [](QLabel *label, const QString &text) {
        const QString fitting =
            label->fontMetrics().elidedText(text, Qt::ElideRight, label->contentsRect().width());
        if (label->text() != fitting)
            label->setText(fitting);
    };
    set(m_name, m_nameText);
    set(m_message, m_messageText);
}

void WorkshopBar::showMessage(const QString &text)
{
    m_messageText = text;
    m_message->setToolTip(text.toHtmlEscaped());
    m_message->setAccessibleName(text);
    fit();
}

} // namespace relvar
