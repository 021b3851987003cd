#pragma once

#include <QString>

namespace relvar {

// The text of a menu entry as a sentence has it: without the mark of its key, which languages that
// are not written in Latin letters put behind the text: "&Open…", "開く(&O)…".
QString withoutMnemonic(const QString &text);

} // namespace relvar
