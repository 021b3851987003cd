#pragma once

#include <QCoreApplication>

namespace relvar::mysql {

// The translation context of what the reader and writer of MySQL say.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(MySQL)
};

} // namespace relvar::mysql
