#pragma once

#include <QString>

class QAction;

namespace relvar {

// The text of a menu entry as a sentence has it: without the mark of its key, which languages that
// are not written in Latin letters put behind the text: "&Open…", "開く(&O)…".
QString withoutMnemonic(const QString &text);
// What an action is called where its menu does not stand above it, as in the palette and in the
// shortcut sheet: the text of its entry, unless that says too little alone ("SQL…" in "Export").
QString nameOutsideMenu(const QAction &action);
void setNameOutsideMenu(QAction &action, const QString &name);

} // namespace relvar
