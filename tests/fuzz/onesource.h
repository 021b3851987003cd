#pragma once

#include <QByteArray>
#include <QString>

namespace relvar::test {

// Reads bytes as a source of this form and, when a design comes of it, writes it again for the
// database that it is for: what was read must be fit to be worked with. Returns whether something
// could be read.
bool readOneSource(const QString &form, const QByteArray &bytes);

} // namespace relvar::test
