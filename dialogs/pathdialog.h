#pragma once

#include "generators/documents/entitypaths.h"
#include "model/document.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTreeWidget;

namespace relvar {

// Finds the ways from one table to another and reads them as sentences. What is marked in its list
// is to be shown on the canvas, beside which it stands. The searching is done on another thread;
// GUI thread.
class PathDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PathDialog(Document *document, QWidget *parent = nullptr);
    ~PathDialog() override;

    // Brings it to the front; ends that are none stay as they are.
    void find(Id from, Id to);
    // The paths that are listed, best first.
    const QList<QList<PathStep>> &paths() const { return m_paths; }
    // The path that is marked in the list, or none.
    QList<PathStep> current() const;
    bool isSettled() const { return m_settled; }

signals:
    // This path is marked; none when there is none any more, or the dialog closes.
    void shown(const QList<relvar::PathStep> &path);
    void addRequested(const QList<relvar::Id> &tables); // to the diagram

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QLayout *buildEnds();
    QWidget *buildList();
    QLayout *buildButtons();
    QComboBox *tableBox(const QString &name);
    void fillTables();
    Id chosen(const QComboBox *box) const;
    void choose(QComboBox *box, Id table);
    void search();
    void showPaths(const QList<QList<PathStep>> &paths);
    void tell();
    Id currentStation() const; // the table of the marked step, when it may be left out
    QString textOfPath() const;

    Document *m_document;
    QComboBox *m_from = nullptr;
    QComboBox *m_to = nullptr;
    QComboBox *m_direction = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QStackedLayout *m_pages = nullptr;
    QLabel *m_without = nullptr;
    QPushButton *m_avoid = nullptr;
    QPushButton *m_allow = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_copy = nullptr;
    QSet<Id> m_avoided;
    QList<QList<PathStep>> m_paths;
    Token m_token;
    QFutureWatcher<QList<QList<PathStep>>> m_search;
    bool m_settled = true;
};

} // namespace relvar
