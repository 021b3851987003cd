#pragma once

#include <QStringView>

namespace relvar {

// How well a text answers what was typed: the characters of `pattern` must stand in `text` in
// their order. Both are case folded. Higher is better; -1 when it does not answer. The whole text,
// its beginning, the beginnings of words and neighbours count more.
int fuzzyScore(QStringView pattern, QStringView text);

} // namespace relvar
