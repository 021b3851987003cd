#include "views/panels/codefield.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QMouseEvent>

namespace relvar {

QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    // For a language that its letters are not in, the system takes another font, of any width.
    if (!QFontInfo(font).fixedPitch())
        font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono"),
                          QStringLiteral("Liberation Mono"), font.family()});
    return font;
}

void dressAsCode(QPlainTextEdit *field, int tabWidth)
{
    field->setLineWrapMode(QPlainTextEdit::NoWrap);
    field->setFrameShape(QFrame::NoFrame);
    field->setUndoRedoEnabled(false);
    field->setFont(codeFont());
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
