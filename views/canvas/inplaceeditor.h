#pragma once

#include "model/core/id.h"

#include <QObject>
#include <QPointer>
#include <QRectF>

class QLineEdit;
class QPlainTextEdit;

namespace relvar {

class CanvasView;

// Edits names, columns and notes right on the canvas, in a field that lies over what it changes
// and follows it when the canvas moves. Owned by its view; GUI thread.
class InPlaceEditor : public QObject
{
    Q_OBJECT

public:
    explicit InPlaceEditor(CanvasView *view);

    // Name of a table, view or area, or the text of a note. With a gesture the change joins the
    // step that made the object, which is called `text`.
    void editTitle(Id object, const QString &text = {}, quint64 gesture = 0);
    // A column as "name type".
    void editRow(Id column);
    // A new column after another one, or at the end.
    void editNewRow(Id table, Id after = {});

    bool isOpen() const;
    // What is being edited: the object or column, or the table of a new column.
    Id target() const { return m_target; }
    QWidget *widget() const;
    // Takes over what was entered; false when that fails (the field stays open).
    bool commit();
    void cancel();
    // Puts the field where its target is now; closes it when that is gone.
    void follow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Mode { Closed, Title, Text, Row, NewRow };

    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    void open(Mode mode, Id target, const QString &text);
    void close();
    void goOn(bool forward);
    bool commitTitle(const QString &text);
    bool commitRow(const QString &text);
    QRectF place() const;

    CanvasView *m_view;
    Mode m_mode = Closed;
    Id m_target;
    Id m_after;         // the column that a new one follows
    QString m_before;   // the text that was there at first
    QString m_stepText; // of the step that this joins
    quint64 m_gesture = 0;
    QPointer<QLineEdit> m_line;
    QPointer<QPlainTextEdit> m_text;
};

} // namespace relvar
