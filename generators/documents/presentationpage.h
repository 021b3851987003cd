#pragma once

#include <QByteArray>

namespace relvar {

// What every page of exportHtml() has: its style, and the script that brings it to life. Neither
// holds anything of a design.
QByteArray presentationStyle();
QByteArray presentationScript();

} // namespace relvar
