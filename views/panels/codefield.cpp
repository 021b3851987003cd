#include "views/panels/codefield.h"

#include <QFontDatabase>
#include <QMouseEvent>

namespace relvar {

void dressAsCode(QPlainTextEdit *field, int tabWidth)
{
    field->setLineWrapMode(QPlainTextEdit::NoWrap);
    field->setFrameShape(QFrame::NoFrame);
    field->setUndoRedoEnabled(false);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setStyleHint(QFont::Monospace);
    field->setFont(fixed);
    field->document()->setDocumentMargin(8);
    field->setTabStopDistance(tabWidth * field->fontMetrics().horizontalAdvance(QLatin1Char(' ')));
}

std::optional<int> clickedPlace(const QPlainTextEdit &field, const QMouseEvent &released)
{
    if (released.button() != Qt::LeftButton || field.textCursor().hasSelection())
        return {};
    return field.cursorForPosition(released.position().toPoint()).position();
}

} // namespace relvar
