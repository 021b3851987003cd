#pragma once

#include <QPlainTextEdit>

#include <optional>

namespace relvar {

// What the fields that show generated text and those in which sketches are written have in common.

// Every letter is as wide as any other, whatever the language of the desktop.
QFont codeFont();
// Letters of one width, lines as they are, no frame and no history of the field's own.
void dressAsCode(QPlainTextEdit *field, int tabWidth);
// The place in the text that a released mouse has clicked on; nothing when it has selected text or
// was another button. To be asked after the field itself has seen the event.
std::optional<int> clickedPlace(const QPlainTextEdit &field, const QMouseEvent &released);

} // namespace relvar
