#pragma once

namespace relvar {

// Gives the application its language: that of the desktop, as far as there is one, otherwise
// English with its plural forms. Once, after the application was made; GUI thread.
void installTranslations();

} // namespace relvar
