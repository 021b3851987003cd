#pragma once

#include "model/document.h"

#include <QTabBar>

class QMenu;
class QToolButton;

namespace relvar {

// The diagrams of a project as tabs: switches, makes, renames, reorders and deletes them. GUI
// thread.
class DiagramTabs : public QWidget
{
    Q_OBJECT

public:
    explicit DiagramTabs(Document *document, QWidget *parent = nullptr);

    Id current() const;
    void setCurrent(Id diagram);
    void step(int by); // to the next or previous one

    void addDiagram();
    void duplicateCurrent();
    void moveCurrentToFolder();
    // A new diagram that shows some objects of the current one as they stand there.
    void extract(const QList<Id> &objects);
    void renameCurrent();
    void deleteCurrent();

signals:
    void currentChanged(relvar::Id diagram);
    void failed(const QString &sentence);

private:
    void rebuild();
    void follow(const ChangeSet &changes);
    void rename(Id diagram);
    void duplicate(Id diagram);
    void moveToFolder(Id diagram);
    void fillList(QMenu *menu);
    // Runs an operation that makes a diagram, and shows that.
    void make(const QString &text, const std::function<Result<Id>(Edit &)> &operation);
    void remove(Id diagram);
    void showMenu(QPoint position);
    void reorderTo(int from, int to);
    Id idAt(int index) const;
    void run(const QString &text, const Document::Operation &operation);

    Document *m_document;
    QTabBar *m_bar;
    bool m_rebuilding = false;
};

} // namespace relvar
