#pragma once

#include "app/actions/shortcuts.h"

#include <QAction>
#include <QHash>
#include <QMenu>
#include <QObject>

#include <functional>

namespace relvar {

// Every command of a window by its stable id ("edit.undo"): text, icon, shortcuts. Menus, tool
// bars, the palette and the shortcut sheet are made from it. Owned by its window; GUI thread.
class Actions : public QObject
{
    Q_OBJECT

public:
    // Makes an action for every entry of the catalogue and adds it to the widget, so that its
    // shortcut works there.
    explicit Actions(QWidget *owner);

    QAction *operator[](QStringView id) const;
    const QList<QAction *> &all() const { return m_all; }
    // What the action does, for as long as `context` lives.
    void connectTo(QStringView id, QObject *context, const std::function<void()> &slot) const;
    void enable(QStringView group, bool on) const; // all whose id starts with "group."
    // What the action is called, without a mnemonic, whatever it would do at this moment: "Undo".
    QString nameOf(const QAction &action) const { return m_names.value(action.objectName()); }

    // Gives every action its shortcuts: those that were chosen, otherwise those of the catalogue.
    // Menus and tool tips follow at once.
    void setShortcuts(const ShortcutChoices &choices);
    const ShortcutChoices &chosenShortcuts() const { return m_choices; }
    QList<QKeySequence> defaultShortcuts(const QString &id) const { return m_defaults.value(id); }
    // The action that a key triggers, or null.
    QAction *actionOf(const QKeySequence &key) const;

    // Adds actions to a menu in their order; "-" is a separator.
    void fill(QMenu *menu, std::initializer_list<const char *> ids) const;

signals:
    void shortcutsChanged();

private:
    QList<QAction *> m_all;
    QHash<QString, QList<QKeySequence>> m_defaults;
    QHash<QString, QString> m_names;
    ShortcutChoices m_choices;
    QHash<QString, QAction *> m_byId;
};

// Name of an action outside its menu, without a mnemonic, and its shortcut for people: the first
// one, or all that common keyboards have the keys for.
QString plainText(const QAction &action);
QString shortcutText(const QAction &action);
QString allShortcutsText(const QAction &action);
// "Undo (Ctrl+Z)".
QString toolTipText(const QAction &action);
// Whether the shortcut works in the whole window or on the canvas alone.
ActionScope scopeOf(const QAction &action);

} // namespace relvar
