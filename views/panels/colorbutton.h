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

    // The colours that are offered: "#rrggbb", a name for programs, and one for people. They can be
    // told apart and written on, on light and dark.
    struct Choice
    {
        const char *color;
        const char *key;
        const char *name; // to be translated in the context of this class
    };
    static const QList<Choice> &choices();
    // A picture of a colour, or of none, that is sharp at any size and follows the theme.
    static QIcon swatch(const QString &color);

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

    QString m_color;
};

} // namespace relvar
