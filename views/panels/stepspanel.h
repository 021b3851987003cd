#pragma once

#include "model/document.h"
#include "model/objects/savedview.h"

#include <QWidget>

#include <functional>

class QLabel;
class QListView;
class QPlainTextEdit;
class QToolButton;

namespace relvar {

class StepList;

// The steps of a workshop: takes the present look as a new one or again, renames, orders (by
// dragging, or Alt and the arrows) and deletes them, and holds what is to be said at each. Enter or
// a double click shows one. Owned by the project view; GUI thread.
class StepsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StepsPanel(Document *document, QWidget *parent = nullptr);

    // What the canvas looks like, asked when a step is taken.
    void setLook(const std::function<SavedView()> &look) { m_look = look; }
    // Takes the present look as a step and returns it; none when that fails.
    Id addStep();
    // The step that the canvas shows, or none.
    void setShown(Id step);
    Id current() const;

signals:
    void showRequested(relvar::Id step);
    void presentRequested();
    void failed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *button(const QString &icon, const QString &text, void (StepsPanel::*what)());
    void takeAgain();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    void removeCurrent();
    void present() { emit presentRequested(); }
    void add() { addStep(); }
    void follow();
    void keepNotes();
    bool run(const QString &text, const Document::Operation &operation);
    void select(Id step);

    Document *m_document;
    std::function<SavedView()> m_look;
    StepList *m_steps;
    QListView *m_list;
    QLabel *m_empty;
    QLabel *m_about;
    QPlainTextEdit *m_notes;
    Id m_noted; // the step that the notes are of
    QList<QToolButton *> m_onStep;
};

} // namespace relvar
