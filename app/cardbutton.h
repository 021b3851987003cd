#pragma once

#include <QAbstractButton>

namespace relvar {

// A wide button with an icon, a title and a line that explains it, for the welcome page.
// GUI thread.
class CardButton : public QAbstractButton
{
    Q_OBJECT

public:
    CardButton(const QIcon &icon, const QString &title, const QString &detail,
               QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_detail;
};

} // namespace relvar
