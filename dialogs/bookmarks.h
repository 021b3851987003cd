#pragma once

#include "model/document.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTreeWidget;
class QTreeWidgetItem;

namespace relvar {

// The bookmarks of a project: renames, orders and deletes them, and goes to one. Stands beside the
// window while one works on. GUI thread.
class BookmarksDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BookmarksDialog(Document *document, QWidget *parent = nullptr);

signals:
    void chosen(relvar::Id bookmark);
    void retakeRequested(relvar::Id bookmark); // with what the canvas shows now
    void failed(const QString &sentence);

private:
    QLayout *buildButtons();
    void fill();
    void updateButtons();
    Id current() const;
    QList<Id> selected() const;
    void renamed(QTreeWidgetItem *item);
    void move(int by);
    void run(const QString &text, const Document::Operation &operation);

    Document *m_document;
    QTreeWidget *m_list;
    QLabel *m_empty;
    QStackedLayout *m_pages;
    QPushButton *m_go = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_retake = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_delete = nullptr;
    bool m_filling = false;
};

} // namespace relvar
