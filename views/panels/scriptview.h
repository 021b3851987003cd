#pragma once

#include "generators/dialects/dialect.h"
#include "views/panels/visiblehighlighter.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace relvar {

// One generated text, to be read: coloured, with the piece that came from an object marked. Text
// that arrives while it cannot be seen waits until it can; a long one comes in pieces, so that
// nothing else has to wait for it. Owned by the output panel; GUI thread.
class ScriptView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ScriptView(Coloring::Language language, QWidget *parent = nullptr);

    // Keeps the place that is read; lines that became different flash.
    void setScript(const Script &script);
    const Script &script() const { return m_script; }
    // Whether all of the text has come in.
    bool isComplete() const { return !m_waiting && m_shown == m_text; }
    // Marks the text of an object and brings it into sight; the null id marks nothing.
    void mark(Id id);
    // Searches from the cursor on, round the end; false when the text is nowhere.
    bool findText(const QString &text, bool backward);

signals:
    // The user clicked on the text of this object.
    void objectClicked(relvar::Id id);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void update();
    void takePiece();
    void takeAll();
    void colorVisible();
    void showMarks();
    void flash(int firstLine, int lastLine);
    const Span *spanAt(qsizetype position) const;
    const Span *spanOf(Id id) const;

    VisibleHighlighter *m_highlighter;
    Script m_script;
    QString m_text;         // as it is shown: as many characters as the script has
    QString m_shown;        // what of it has come in
    bool m_waiting = false; // for being seen
    bool m_late = false;    // the mark waits for its text
    QTimer m_pieces;
    Id m_marked;
    int m_flashFrom = -1;
    int m_flashTo = -1;
    QTimer m_flashEnd;
};

} // namespace relvar
