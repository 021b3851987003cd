#pragma once

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

    // Adds actions to a menu in their order; "-" is a separator.
    void fill(QMenu *menu, std::initializer_list<const char *> ids) const;

private:
    QList<QAction *> m_all;
    QHash<QString, QAction *> m_byId;
};

// Text of an action without its mnemonic, and its shortcut for people.
QString plainText(const QAction &action);
QString shortcutText(const QAction &action);

} // namespace relvar
