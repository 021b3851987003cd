#include "views/panels/relationshippage.h"

#include "generators/documents/sentences.h"
#include "model/operations/relationships.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace relvar {

namespace {

struct Numbers
{
    int minimum;
    int maximum;
    const char *words;
};

constexpr std::array numbers{
    Numbers{1, 1, QT_TRANSLATE_NOOP("relvar::RelationshipPage", "Exactly one")},
    Numbers{0, 1, QT_TRANSLATE_NOOP("relvar::RelationshipPage", "None or one")},
    Numbers{1, RelationshipEnd::Many, QT_TRANSLATE_NOOP("relvar::RelationshipPage", "One or more")},
    Numbers{0, RelationshipEnd::Many, QT_TRANSLATE_NOOP("relvar::RelationshipPage", "Any number")}};

} // namespace

RelationshipPage::RelationshipPage(Document *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_sentences(new QLabel)
    , m_own(makeEnd())
    , m_other(makeEnd())
    , m_pairs(new QLabel(tr("Its columns are made when SQL is generated.")))
    , m_physical(new QPushButton(tr("Make columns")))
    , m_reverse(new QPushButton(tr("Reverse")))
{
    m_sentences->setWordWrap(true);
    m_sentences->setTextFormat(Qt::PlainText);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_pairs->setWordWrap(true);
    m_pairs->setTextFormat(Qt::PlainText);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(10);
    form->setVerticalSpacing(6);
    for (const End &end : {m_other, m_own}) {
        auto *line = new QHBoxLayout;
        line->addWidget(end.phrase, 1);
        line->addWidget(end.number);
        form->addRow(end.label, line);
        end.label->setBuddy(end.phrase);
        connect(end.number, &QComboBox::activated, this, &RelationshipPage::commitNumbers);
        connect(end.phrase, &QLineEdit::editingFinished, this, &RelationshipPage::commitPhrases);
    }
    form->addRow(m_pairs);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_physical);
    buttons->addWidget(m_reverse);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 0);
    layout->setSpacing(8);
    layout->addWidget(m_sentences);
    layout->addLayout(form);
    layout->addLayout(buttons);
    connect(m_physical, &QPushButton::clicked, this, [this] {
        const Id id = m_id;
        edit(tr("Make columns of the relationship"), [id](Edit &work) -> Result<void> {
            const Result<Id> done = makePhysical(work, id);
            return done ? Result<void>() : Result<void>(done.error());
        });
    });
    connect(m_reverse, &QPushButton::clicked, this, [this] {
        const Id id = m_id;
        edit(tr("Reverse relationship"), [id](Edit &work) { return reverse(work, id); });
    });
}

RelationshipPage::End RelationshipPage::makeEnd()
{
    End end{new QLabel, new QComboBox, new QLineEdit};
    end.label->setTextFormat(Qt::PlainText);
    for (const Numbers &one : numbers)
        end.number->addItem(tr(one.words));
    end.phrase->setAccessibleName(tr("Verb phrase"));
    end.number->setAccessibleName(tr("How many"));
    end.phrase->setPlaceholderText(tr("be associated with"));
    return end;
}

void RelationshipPage::showEnd(const End &end, const RelationshipEnd &value)
{
    int at = -1;
    for (size_t i = 0; i < numbers.size(); ++i)
        if (numbers[i].minimum == value.minimum && numbers[i].maximum == value.maximum)
            at = int(i);
    end.number->setPlaceholderText(
        tr("%1 to %2")
            .arg(value.minimum)
            .arg(value.maximum < 0 ? u"∞"_s : QString::number(value.maximum)));
    end.number->setCurrentIndex(at);
}

void RelationshipPage::setRelationship(Id relationship)
{
    m_id = relationship;
    const Model &model = m_document->model();
    const auto *object = model.get<Relationship>(relationship);
    if (!object)
        return;
    const auto name = [&](Id id) {
        const Object *found = model.find(id);
        return found ? found->name : QString();
    };
    m_sentences->setText(sentenceTexts(model, relationship).join(u'\n'));
    // The line of the one end says how many of the other it has.
    m_other.label->setText(name(object->target));
    m_own.label->setText(name(object->parent));
    showEnd(m_other, object->own);
    showEnd(m_own, object->other);
    for (const auto &[end, phrase] :
         {std::pair{m_other, object->other.phrase}, std::pair{m_own, object->own.phrase}}) {
        if (!end.phrase->hasFocus() || !end.phrase->isModified())
            end.phrase->setText(phrase);
        end.phrase->setAccessibleName(tr("Verb phrase from %1").arg(end.label->text()));
        end.number->setAccessibleName(tr("How many for each %1").arg(end.label->text()));
    }
    for (QWidget *widget :
         {static_cast<QWidget *>(m_own.number), static_cast<QWidget *>(m_other.number),
          static_cast<QWidget *>(m_own.phrase), static_cast<QWidget *>(m_other.phrase),
          static_cast<QWidget *>(m_physical), static_cast<QWidget *>(m_reverse)})
        widget->setEnabled(!m_document->isReadOnly());
    m_pairs->setVisible(!object->isPhysical());
    m_physical->setVisible(!object->isPhysical());
    m_reverse->setVisible(!object->isPhysical());
}

void RelationshipPage::edit(const QString &text, const Document::Operation &operation)
{
    const Result<void> done = m_document->edit(text, operation);
    if (!done)
        emit failed(done.error().text);
    refresh();
}

void RelationshipPage::commitNumbers()
{
    const auto *object = m_document->model().get<Relationship>(m_id);
    if (!object)
        return;
    RelationshipEnd own = object->own;
    RelationshipEnd other = object->other;
    const auto take = [](const End &end, RelationshipEnd &value) {
        if (const int at = end.number->currentIndex(); at >= 0) {
            value.minimum = numbers[size_t(at)].minimum;
            value.maximum = numbers[size_t(at)].maximum;
        }
    };
    take(m_other, own);
    take(m_own, other);
    const Id id = m_id;
    edit(tr("Change cardinality"),
         [&](Edit &work) { return setCardinality(work, id, own, other); });
}

void RelationshipPage::commitPhrases()
{
    if (!m_own.phrase->isModified() && !m_other.phrase->isModified())
        return;
    m_own.phrase->setModified(false);
    m_other.phrase->setModified(false);
    const QString own = m_own.phrase->text().trimmed();
    const QString other = m_other.phrase->text().trimmed();
    const Id id = m_id;
    edit(tr("Change verb phrases"), [&](Edit &work) { return setPhrases(work, id, own, other); });
}

} // namespace relvar
