#include "app/shortcutbar.h"

#include "app/actions/actions.h"
#include "views/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace relvar {

ShortcutBar::ShortcutBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_label(new QLabel)
    , m_field(new QKeySequenceEdit)
    , m_take(new QPushButton(tr("&Take Over")))
    , m_remove(new QPushButton(tr("Re&move")))
    , m_reset(new QPushButton(tr("&Reset")))
    , m_icon(new QLabel)
    , m_message(new QLabel)
{
    m_field->setAccessibleName(tr("New keys"));
    m_field->setMaximumWidth(160);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_take->setToolTip(tr("The other command loses these keys"));
    m_remove->setToolTip(tr("Leaves the command without keys"));
    m_reset->setToolTip(tr("The keys that the command had at first"));
    for (QPushButton *button : {m_take, m_remove, m_reset})
        button->setAutoDefault(false);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    // Room for a sentence, so that nothing jumps.
    m_message->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_message->setAlignment(Qt::AlignTop);
    m_icon->setAlignment(Qt::AlignTop);
    m_icon->setFixedWidth(20);
    auto *fields = new QHBoxLayout;
    fields->addWidget(m_label, 1);
    fields->addWidget(m_field);
    fields->addWidget(m_take);
    fields->addWidget(m_remove);
    fields->addWidget(m_reset);
    auto *messages = new QHBoxLayout;
    messages->setSpacing(4);
    messages->addWidget(m_icon);
    messages->addWidget(m_message, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(fields);
    rows->addLayout(messages);
    // It would go on for up to four keys; one is what menus show.
    m_field->installEventFilter(this);
    connect(m_take, &QPushButton::clicked, this, &ShortcutBar::take);
    connect(m_remove, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_reset, &QPushButton::clicked, this,
            [this] { choose(m_actions.defaultShortcuts(m_action->objectName())); });
    setAction(nullptr);
}

void ShortcutBar::setAction(QAction *action)
{
    m_action = action;
    m_key = {};
    m_field->clear();
    tell(action ? tr("Press the new keys in the field.")
                : tr("Choose a command to change its keys."));
    refresh();
}

void ShortcutBar::refresh()
{
    m_label->setText(m_action ? tr("Keys of “%1”").arg(m_actions.nameOf(*m_action)) : QString());
    m_field->setEnabled(m_action);
    m_take->setVisible(!m_key.isEmpty());
    m_remove->setEnabled(m_action && !m_action->shortcuts().isEmpty());
    m_reset->setEnabled(m_action && m_actions.chosenShortcuts().contains(m_action->objectName()));
}

void ShortcutBar::capture()
{
    if (m_action)
        m_field->setFocus(Qt::ShortcutFocusReason);
}

void ShortcutBar::tell(const QString &sentence, bool wrong)
{
    m_message->setText(sentence);
    m_message->setForegroundRole(wrong ? QPalette::WindowText : QPalette::PlaceholderText);
    m_icon->setVisible(wrong);
    m_icon->setPixmap(wrong ? actionIcon(u"warning"_s).pixmap(16, 16) : QPixmap());
}

bool ShortcutBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_unknown:
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape: // leave the field, or the sheet
        if (!(key->modifiers() & ~Qt::ShiftModifier))
            return false;
        break;
    default:
        break;
    }
    // A sign that needs Shift has it in itself, a letter has not.
    Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
    const QString text = key->text();
    if (modifiers & Qt::ShiftModifier && text.size() == 1 && text[0].isPrint() &&
        !text[0].isLetter() && !text[0].isSpace())
        modifiers &= ~Qt::ShiftModifier;
    pressed(QKeySequence(QKeyCombination(modifiers, Qt::Key(key->key()))));
    return true;
}

void ShortcutBar::pressed(const QKeySequence &key)
{
    m_key = {};
    m_field->setKeySequence(key);
    const QString text = key.toString(QKeySequence::NativeText);
    const QAction *owner = m_actions.actionOf(key);
    if (const QString refusal = refusalOf(key, scopeOf(*m_action)); !refusal.isEmpty()) {
        tell(refusal, true);
    } else if (owner == m_action) {
        tell(tr("“%1” has %2 already.").arg(m_actions.nameOf(*m_action), text));
    } else if (owner) {
        m_key = key;
        tell(tr("%1 belongs to “%2”. It can be taken over from there.")
                 .arg(text, m_actions.nameOf(*owner)),
             true);
    } else {
        choose({key});
    }
    refresh();
}

void ShortcutBar::take()
{
    QAction *owner = m_actions.actionOf(m_key);
    ShortcutChoices choices = m_actions.chosenShortcuts();
    if (owner) {
        QList<QKeySequence> rest = owner->shortcuts();
        rest.removeAll(m_key);
        choices.insert(owner->objectName(), rest);
    }
    choices.insert(m_action->objectName(), {m_key});
    const QString text = m_key.toString(QKeySequence::NativeText);
    m_key = {};
    emit chosen(choices);
    tell(owner ? tr("“%1” has %2 now, and “%3” has not.")
                     .arg(m_actions.nameOf(*m_action), text, m_actions.nameOf(*owner))
               : tr("“%1” has %2 now.").arg(m_actions.nameOf(*m_action), text));
    refresh();
}

void ShortcutBar::choose(const QList<QKeySequence> &keys)
{
    const QString id = m_action->objectName();
    ShortcutChoices choices = m_actions.chosenShortcuts();
    const bool first = keys == m_actions.defaultShortcuts(id);
    // Keys that another command was given meanwhile stay with it.
    QList<QKeySequence> free = keys;
    free.removeIf([&](const QKeySequence &key) {
        const QAction *owner = m_actions.actionOf(key);
        return owner && owner != m_action;
    });
    if (first && free == keys)
        choices.remove(id);
    else
        choices.insert(id, free);
    emit chosen(choices);
    m_key = {};
    if (free != keys)
        tell(tr("Other commands have some of these keys now; they keep them."), true);
    else if (free.isEmpty())
        tell(tr("“%1” has no keys now.").arg(m_actions.nameOf(*m_action)));
    else
        tell(tr("“%1” has %2 now.")
                 .arg(m_actions.nameOf(*m_action),
                      QKeySequence::listToString(free, QKeySequence::NativeText)));
    refresh();
}

} // namespace relvar
