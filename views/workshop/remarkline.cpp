#include "views/workshop/remarkline.h"

#include "model/names.h"
#include "model/operations/remarks.h"
#include "views/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace relvar {

QString RemarkLine::typeName(RemarkType type)
{
    switch (type) {
    case RemarkType::Question:
        return tr("Question");
    case RemarkType::Decision:
        return tr("Decision");
    case RemarkType::Task:
        break;
    }
    return tr("Task");
}

RemarkLine::RemarkLine(Document *document, Selection *selection, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_type(new QComboBox)
    , m_target(new QLabel)
    , m_text(new QLineEdit)
    , m_author(new QLineEdit)
{
    for (const RemarkType type : {RemarkType::Question, RemarkType::Decision, RemarkType::Task})
        m_type->addItem(typeName(type));
    m_type->setAccessibleName(tr("Kind of the remark"));
    m_target->setTextFormat(Qt::PlainText);
    m_target->setMaximumWidth(320);
    m_text->setObjectName(u"remarkText"_s);
    m_text->setAccessibleName(tr("What was said"));
    m_author->setPlaceholderText(tr("By"));
    m_author->setAccessibleName(tr("Who said it"));
    m_author->setMaximumWidth(160);
    auto *close = new QToolButton;
    close->setIcon(actionIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_type);
    row->addWidget(m_target);
    row->addWidget(m_text, 1);
    row->addWidget(m_author);
    row->addWidget(close);
    setFocusProxy(m_text);
    hide();
    for (QWidget *field : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_author),
                           static_cast<QWidget *>(m_type)})
        field->installEventFilter(this);
    connect(m_type, &QComboBox::currentIndexChanged, this, &RemarkLine::follow);
    connect(m_text, &QLineEdit::returnPressed, this, &RemarkLine::record);
    connect(m_author, &QLineEdit::returnPressed, this, &RemarkLine::record);
    connect(close, &QToolButton::clicked, this, &RemarkLine::close);
    connect(m_selection, &Selection::changed, this, &RemarkLine::follow);
}

void RemarkLine::open(RemarkType type)
{
    m_type->setCurrentIndex(int(type));
    show();
    follow();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void RemarkLine::follow()
{
    if (isHidden())
        return;
    const Id current = m_selection->current();
    m_about = m_document->model().contains(current) ? current : Id();
    const QString name = m_about ? displayName(m_document->model(), m_about) : QString();
    const QString words = m_about ? tr("about “%1”").arg(name) : tr("about the whole design");
    m_target->setText(fontMetrics().elidedText(words, Qt::ElideMiddle, m_target->maximumWidth()));
    m_target->setToolTip(words.toHtmlEscaped());
    switch (RemarkType(m_type->currentIndex())) {
    case RemarkType::Question:
        return m_text->setPlaceholderText(tr("What is to be found out? Enter parks it."));
    case RemarkType::Decision:
        return m_text->setPlaceholderText(tr("What was agreed, and why? Enter records it."));
    case RemarkType::Task:
        return m_text->setPlaceholderText(tr("What is to be done? Enter records it."));
    }
}

void RemarkLine::record()
{
    const auto type = RemarkType(m_type->currentIndex());
    const QString text = m_text->text();
    const QString label = type == RemarkType::Question   ? tr("Record question")
                          : type == RemarkType::Decision ? tr("Record decision")
                                                         : tr("Record task");
    const Result<void> done = m_document->edit(label, [&](Edit &edit) -> Result<void> {
        const Result<Id> made = addRemark(edit, type, text, m_about, m_author->text());
        return made ? Result<void>() : made.error();
    });
    if (!done)
        return emit failed(done.error().text);
    m_text->clear();
    emit recorded(tr("%1 recorded: %2").arg(typeName(type), text.trimmed()));
    close();
}

void RemarkLine::close()
{
    hide();
    emit closed();
}

bool RemarkLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace relvar
