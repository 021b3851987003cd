#pragma once

#include "app/actions/catalogue.h"

#include <QMap>
#include <QString>

namespace relvar {

// Keys that the user chose instead of those of the catalogue, by the id of the action; an empty
// list for none.
using ShortcutChoices = QMap<QString, QList<QKeySequence>>;

// Why a key cannot be the shortcut of an action with this scope, as a sentence; empty when it can.
// Keys that text fields and the canvas need for themselves cannot.
QString refusalOf(const QKeySequence &key, ActionScope scope);

// Keys as they are stored, and back; what is no key is left out.
QString storedKeys(const QList<QKeySequence> &keys);
QList<QKeySequence> keysFromStored(const QString &text);

} // namespace relvar
