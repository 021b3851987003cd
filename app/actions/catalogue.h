#pragma once

#include <QKeySequence>
#include <QList>

namespace relvar {

// Where the shortcut of an action works: in the whole window, or only while the canvas has the
// focus (single keys, and keys that text fields need themselves).
enum class ActionScope { Window, Canvas };

// One command of the editor. Texts are QT_TRANSLATE_NOOP("Actions", …).
struct ActionEntry
{
    const char *id;
    const char *text;
    const char *icon; // file in resources/icons/action, or ""
    QKeySequence::StandardKey standardKey = QKeySequence::UnknownKey;
    const char *keys = ""; // portable text, several with spaces between
    ActionScope scope = ActionScope::Window;
    const char *choice = ""; // "*": can be checked; a name: one of that group is checked
    const char *tip = "";
};

const QList<ActionEntry> &actionCatalogue();

} // namespace relvar
