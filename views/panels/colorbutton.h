#pragma once

#include <QToolButton>

namespace relvar {

// Shows a colour and offers others: those of the headings, any colour, or none. Owned by its form;
// GUI thread.
class ColorButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ColorButton(QWidget *parent = nullptr);

    QString color() const { return m_color; }
    // "#rrggbb", or empty for none; `text` stands beside it instead of the name of the colour.
    void setColor(const QString &color, const QString &text = {});

signals:
    // The user chose a colour, or none (empty).
    void chosen(const QString &color);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void chooseOther();
    QIcon swatch(const QString &color) const;

    QString m_color;
};

} // namespace relvar
