#pragma once

#include "generators/dialects/dialect.h"

namespace relvar::mysql {

// Which texts of the design name objects that get other names. They are not rewritten: what a word
// means in them is not known without their grammar, so that all are unsure.
FollowedRename followRename(const Model &model, const QHash<Id, QString> &names);

} // namespace relvar::mysql
