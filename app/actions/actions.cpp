#include "app/actions/actions.h"

#include "app/actions/catalogue.h"
#include "views/icons.h"
#include "views/menutext.h"

#include <QActionGroup>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace relvar {

static QList<QKeySequence> shortcutsOf(const ActionEntry &entry)
{
    QList<QKeySequence> keys;
    if (entry.standardKey != QKeySequence::UnknownKey)
        keys = QKeySequence::keyBindings(entry.standardKey);
    const QStringList more = QString::fromLatin1(entry.keys).split(u' ', Qt::SkipEmptyParts);
    for (const QString &text : more) {
        const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText);
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys;
}

Actions::Actions(QWidget *owner)
    : QObject(owner)
{
    QHash<QString, QActionGroup *> groups;
    for (const ActionEntry &entry : actionCatalogue()) {
        const QString id = QString::fromLatin1(entry.id);
        auto *action = new QAction(QCoreApplication::translate("Actions", entry.text), this);
        action->setObjectName(id);
        if (*entry.icon)
            action->setIcon(actionIcon(QString::fromLatin1(entry.icon)));
        const QList<QKeySequence> keys = shortcutsOf(entry);
        action->setShortcuts(keys);
        // Single keys are for the canvas: they must not be taken from text fields.
        if (entry.scope == ActionScope::Canvas)
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        if (*entry.tip)
            action->setStatusTip(QCoreApplication::translate("Actions", entry.tip));
        if (*entry.choice) {
            action->setCheckable(true);
            if (entry.choice[0] != '*') {
                QActionGroup *&group = groups[QString::fromLatin1(entry.choice)];
                if (!group)
                    group = new QActionGroup(this);
                group->addAction(action);
            }
        }
        m_defaults.insert(id, keys);
        if (id.startsWith(u"file.export."))
            setNameOutsideMenu(
                *action, QCoreApplication::translate("Actions", "Export: %1").arg(action->text()));
        action->setToolTip(toolTipText(*action));
        if (entry.scope == ActionScope::Window)
            owner->addAction(action);
        m_names.insert(id, plainText(*action));
        m_all.append(action);
        m_byId.insert(id, action);
    }
}

void Actions::setShortcuts(const ShortcutChoices &choices)
{
    m_choices = choices;
    for (QAction *action : std::as_const(m_all)) {
        const QString id = action->objectName();
        const QList<QKeySequence> keys = choices.contains(id) ? choices[id] : m_defaults.value(id);
        if (action->shortcuts() == keys)
            continue;
        action->setShortcuts(keys);
        action->setToolTip(toolTipText(*action));
    }
    emit shortcutsChanged();
}

QAction *Actions::actionOf(const QKeySequence &key) const
{
    for (QAction *action : m_all)
        if (action->shortcuts().contains(key))
            return action;
    return nullptr;
}

QAction *Actions::operator[](QStringView id) const
{
    QAction *action = m_byId.value(id.toString());
    Q_ASSERT_X(action, "Actions", qPrintable(id.toString()));
    return action;
}

void Actions::connectTo(QStringView id, QObject *context, const std::function<void()> &slot) const
{
    connect((*this)[id], &QAction::triggered, context, slot);
}

void Actions::enable(QStringView group, bool on) const
{
    const QString start = group.toString() + u'.';
    for (QAction *action : m_all)
        if (action->objectName().startsWith(start))
            action->setEnabled(on);
}

void Actions::fill(QMenu *menu, std::initializer_list<const char *> ids) const
{
    for (const char *id : ids) {
        if (qstrcmp(id, "-") == 0)
            menu->addSeparator();
        else
            menu->addAction((*this)[QString::fromLatin1(id)]);
    }
}

QString plainText(const QAction &action)
{
    return nameOutsideMenu(action);
}

QString shortcutText(const QAction &action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

QString allShortcutsText(const QAction &action)
{
    // Desktops give what is common the keys of old workstations as well: F14, F16.
    QList<QKeySequence> keys = action.shortcuts();
    if (keys.size() > 1)
        keys.removeIf([](const QKeySequence &key) {
            return key[0].key() >= Qt::Key_F13 && key[0].key() <= Qt::Key_F35;
        });
    return QKeySequence::listToString(keys, QKeySequence::NativeText).replace(u"; "_s, u",  "_s);
}

QString toolTipText(const QAction &action)
{
    const QString keys = shortcutText(action);
    return keys.isEmpty() ? plainText(action) : u"%1 (%2)"_s.arg(plainText(action), keys);
}

ActionScope scopeOf(const QAction &action)
{
    return action.shortcutContext() == Qt::WidgetWithChildrenShortcut ? ActionScope::Canvas
                                                                      : ActionScope::Window;
}

} // namespace relvar
