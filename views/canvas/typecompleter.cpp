#include "views/canvas/typecompleter.h"

#include "views/canvas/columntext.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace relvar {

TypeCompleter::TypeCompleter(QLineEdit *line, const QStringList &types)
    : QObject(line)
    , m_line(line)
    , m_completer(new QCompleter(types, this))
{
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchStartsWith);
    m_completer->setWidget(line);
    connect(line, &QLineEdit::textEdited, this, &TypeCompleter::offer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &TypeCompleter::insert);
}

void TypeCompleter::offer()
{
    const QString text = m_line->text();
    const qsizetype start = typeStart(text, m_line->cursorPosition());
    const QString prefix =
        start < 0 ? QString() : text.sliced(start, m_line->cursorPosition() - start);
    m_completer->setCompletionPrefix(prefix);
    const bool whole = m_completer->completionCount() == 1 &&
                       m_completer->currentCompletion().compare(prefix, Qt::CaseInsensitive) == 0;
    if (prefix.isEmpty() || m_completer->completionCount() == 0 || whole) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = m_line->rect();
    place.setLeft(
        m_line->fontMetrics().horizontalAdvance(text.first(std::max<qsizetype>(start, 0))));
    place.setWidth(220);
    m_completer->complete(place);
}

void TypeCompleter::insert(const QString &type)
{
    const QString text = m_line->text();
    const int cursor = m_line->cursorPosition();
    const qsizetype start = typeStart(text, cursor);
    if (start < 0)
        return;
    m_line->setText(text.first(start) + type + text.sliced(cursor));
    m_line->setCursorPosition(int(start + type.size()));
}

} // namespace relvar
