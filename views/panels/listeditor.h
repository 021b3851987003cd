#pragma once

#include "views/itemmodels/valuelistmodel.h"

#include <QWidget>

class QLabel;
class QTableView;
class QToolButton;

namespace relvar {

// A small grid for a list of values: the last row adds, Delete removes, Alt+Up and Alt+Down move,
// and buttons do the same. As high as its rows, up to a limit. Owned by a property form; GUI
// thread.
class ListEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ListEditor(Document *document, QWidget *parent = nullptr);

    // Stands above the grid, beside the buttons.
    void setTitle(const QString &title);
    // The list is this field of an object, made of these values.
    void setField(const Object &owner, const QString &field, const QList<ValueInfo> &values);
    // Hides the values that mean nothing in the object as it is now.
    void showValuesFor(const Object &owner);
    void setElements(const QJsonArray &elements);
    void setEditable(bool on);
    QTableView *view() const { return m_view; }
    ValueListModel *model() { return &m_model; }

signals:
    void edited(const QJsonArray &elements);
    void failed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow();
    void removeRows();
    void moveRow(int step);
    void updateHeight();
    void updateButtons();
    void setWidths();

    ValueListModel m_model;
    QString m_field;
    QTableView *m_view;
    QLabel *m_title;
    QToolButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
};

} // namespace relvar
