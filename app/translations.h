#pragma once

#include <QStringList>

namespace relvar {

// The languages that the program speaks, as codes ("en", "pt_BR"), English first.
QStringList languages();

// What a language calls itself: "Deutsch", "Português (Brasil)".
QString languageName(const QString &code);

// Gives the application a language: one of languages(), or that of the desktop, as far as there is
// one, when the code is empty. English with its plural forms stands behind it. Again at any time:
// what is made afterwards speaks it, from left to right or from right to left. What Qt itself says
// (buttons of standard dialogs, menus of text fields) comes from its own files, where they are
// installed: in `qtFolder`, or where Qt keeps them when that is empty. After the application was
// made; GUI thread.
void setLanguage(const QString &code, const QString &qtFolder = {});

} // namespace relvar
