#pragma once

#include "generators/sketch/merge.h"
#include "views/panels/completionlist.h"
#include "views/panels/visiblehighlighter.h"

#include <QPlainTextEdit>

namespace relvar {

// The field in which sketches are written: coloured, with wrong pieces underlined and those of the
// selection marked, and with lines that go on indented. It has no history of its own. Owned by the
// text panel; GUI thread.
class SketchEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SketchEdit(QWidget *parent = nullptr);

    // The text; cheap while it stays the same.
    const QString &text();
    // Changes pieces of the text, last first; the cursor and what is seen stay where they are.
    void replace(const QList<sketch::Replacement> &replacements);
    void setMarks(const QList<sketch::Range> &problems, const QList<sketch::Range> &selected);
    // Brings a piece into sight.
    void showRange(const sketch::Range &range);
    CompletionList *completions() const { return m_completions; }
    QRect globalCursorRect() const;

signals:
    void undoRequested();
    void redoRequested();
    // Ctrl+Space, or a letter after which something is to be offered.
    void completionRequested(bool asked);
    void clicked(int position);
    void cutOut();
    void pasted();
    void left(); // Escape
    void focusLost();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void followText(int position, int removed, int added);
    void colorVisible();
    void showMarks();
    void goOnBelow();
    void takeCompletion(const sketch::Range &range, const QString &text);

    VisibleHighlighter *m_highlighter;
    CompletionList *m_completions;
    QString m_text;
    bool m_isTextCurrent = false;
    QList<QTextCursor> m_problems;
    QList<QTextCursor> m_selected;
};

} // namespace relvar
