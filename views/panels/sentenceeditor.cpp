#include "views/panels/sentenceeditor.h"

#include "generators/documents/sentencewords.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace relvar {

SentenceEditor::SentenceEditor(const Sentence &sentence, const RelationshipEnd &here,
                               const RelationshipEnd &there, QWidget *parent)
    : QWidget(parent)
    , m_modality(new QComboBox)
    , m_phrase(new QLineEdit(here.phrase))
    , m_number(new QComboBox)
{
    setAutoFillBackground(true);
    m_modality->addItems({Sentences::tr("must"), Sentences::tr("may")});
    m_modality->setCurrentIndex(there.minimum > 0 ? 0 : 1);
    m_modality->setAccessibleName(tr("Must or may"));
    m_phrase->setPlaceholderText(verbPhrase({}));
    m_phrase->setAccessibleName(tr("Verb phrase"));
    m_phrase->setMinimumWidth(18 * fontMetrics().averageCharWidth());
    m_number->setEditable(true);
    m_number->setInsertPolicy(QComboBox::NoInsert);
    m_number->setAccessibleName(tr("How many"));
    m_number->setToolTip(tr("A number such as “2 or more” or “between 2 and 5” can be typed."));
    for (const RelationshipEnd &end :
         {RelationshipEnd{1, 1, {}}, RelationshipEnd{0, 1, {}},
          RelationshipEnd{1, RelationshipEnd::Many, {}}, RelationshipEnd{}})
        m_number->addItem(numberWords(end));
    m_number->setEditText(numberWords(there));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(4, 1, 4, 1);
    line->setSpacing(6);
    QString text;
    const auto flush = [&] {
        if (text.trimmed().isEmpty())
            return text.clear();
        auto *label = new QLabel(std::exchange(text, {}).trimmed());
        label->setTextFormat(Qt::PlainText);
        line->addWidget(label);
    };
    for (const Sentence::Piece &piece : sentence.pieces) {
        QWidget *field = piece.part == SentencePart::Modality ? m_modality
                         : piece.part == SentencePart::Phrase ? static_cast<QWidget *>(m_phrase)
                         : piece.part == SentencePart::Number ? m_number
                                                              : nullptr;
        if (!field) {
            text += piece.text;
            continue;
        }
        flush();
        line->addWidget(field);
    }
    flush();
    line->addStretch();
    setFocusProxy(m_phrase);
    for (QWidget *field :
         {static_cast<QWidget *>(m_modality), static_cast<QWidget *>(m_phrase),
          static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_number->lineEdit())})
        field->installEventFilter(this);
    connect(m_number, &QComboBox::activated, this, &SentenceEditor::syncModality);
    connect(m_number->lineEdit(), &QLineEdit::textEdited, this, &SentenceEditor::syncModality);
    connect(m_modality, &QComboBox::activated, this, [this] {
        if (const auto end = number())
            m_number->setEditText(numberWords(*end));
    });
}

QString SentenceEditor::phrase() const
{
    return m_phrase->text().trimmed();
}

// Words that say whether there must be one decide it.
void SentenceEditor::syncModality()
{
    if (const auto end = numberFrom(m_number->currentText()))
        m_modality->setCurrentIndex(end->minimum > 0 ? 0 : 1);
}

std::optional<RelationshipEnd> SentenceEditor::number() const
{
    std::optional<RelationshipEnd> end = numberFrom(m_number->currentText());
    if (!end)
        return {};
    const bool must = m_modality->currentIndex() == 0;
    end->minimum = must ? std::max(end->minimum, 1) : 0;
    return end;
}

bool SentenceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            // Not from within the event of a widget that goes with it.
            QTimer::singleShot(0, this, [this, key] { emit finished(key != Qt::Key_Escape); });
            return true;
        }
    } else if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::FocusOut) {
        QTimer::singleShot(0, this, [this] {
            const QWidget *now = QApplication::focusWidget();
            if (now && now != this && !isAncestorOf(now) && !QApplication::activePopupWidget())
                emit finished(true);
        });
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace relvar
