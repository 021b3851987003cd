#pragma once

#include "model/kindlist.h"

#include <QIcon>

namespace relvar {

// Line icons of our own, drawn in the colours of the palette at the moment of painting, so that
// they follow a change between light and dark.

// The icon of a kind of object, for trees and lists.
QIcon kindIcon(Kind kind);
// The icon resources/icons/action/<name>.svg, for menus, tool bars and buttons.
QIcon actionIcon(const QString &name);
// The mark of the program.
QIcon applicationIcon();

} // namespace relvar
